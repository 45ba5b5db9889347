import ExcelJS from 'exceljs';
import { type Locale, policyInWords } from 'haiphong-training-support';
import type { FolderWhatIf } from '../../desk/what-if.js';
import { countRows, leftOut, rowsInWords } from '../publish/left-out.js';
import { readings } from '../publish/readings.js';
import { addFigures } from '../publish/sheet.js';
import { caveat } from '../summary-lines.js';
import { changesInWords } from './assumptions.js';
import { comparisonTable, dossierTable, yearsTable } from './tables.js';
import { WORDS } from './words.js';

/** What stands at the head of every sheet and of the page: it must never be taken for what is in force. */
export const whatIfMasthead = ({ before, after }: FolderWhatIf, locale: Locale) => ({
  title: WORDS[locale].title,
  subtitles: [WORDS[locale].subtitle],
  notes: [WORDS[locale].changes(changesInWords(before, after, locale))],
  policy: [WORDS[locale].policyNow(policyInWords(before, locale)), WORDS[locale].policyThen(policyInWords(after, locale))],
});

/** The what-if as a workbook. */
export function whatIfWorkbook(assembled: FolderWhatIf, locale: Locale): ExcelJS.Workbook {
  const words = WORDS[locale];
  const { after, content, sorted, scope, asOf } = assembled;
  const masthead = whatIfMasthead(assembled, locale);
  const notes = [...masthead.notes, `${words.note} ${caveat(locale, after)}`];
  const workbook = new ExcelJS.Workbook();
  for (const table of [comparisonTable, yearsTable, dossierTable]) {
    addFigures(workbook, table(assembled, locale), { ...masthead, notes, unit: words.unit });
  }
  const cut = { ...(asOf !== undefined && { lastDay: asOf }), hasPeriod: false, scope };
  addFigures(workbook, leftOut(content, sorted, cut, after, locale), { ...masthead, notes: [rowsInWords(countRows(content, sorted), locale)] });
  addFigures(workbook, readings(after, locale), { ...masthead, notes: [...masthead.notes, caveat(locale, after)] });
  return workbook;
}
