import ExcelJS from 'exceljs';
import type { Locale } from 'haiphong-training-support';
import type { FolderReport } from '../../desk/report.js';
import { certain } from '../../read/certain.js';
import { countRows, leftOut, rowsInWords } from '../publish/left-out.js';
import { keyInWords } from '../publish/names.js';
import { readings } from '../publish/readings.js';
import { addFigures } from '../publish/sheet.js';
import { SIGNATURES } from '../publish/signatures.js';
import { caveat } from '../summary-lines.js';
import { mastheadOf } from './masthead.js';
import { enterpriseName, enterpriseTable, moneyTable, summaryTable } from './tables.js';
import { WORDS } from './words.js';

/** The report as a workbook that can be sent: the whole, the money by year, a sheet for each enterprise, what was left out, and what it rests on. */
export function reportWorkbook(report: FolderReport, locale: Locale): ExcelJS.Workbook {
  const words = WORDS[locale];
  const { policy, period, scope, content, sorted, enterprises } = report;
  const masthead = mastheadOf(report, locale);
  const workbook = new ExcelJS.Workbook();
  const { unit } = words;
  const signed = SIGNATURES[locale];
  const notes = [...masthead.notes, `${words.caveat} ${caveat(locale, policy)}`];
  addFigures(workbook, summaryTable(report, locale), { ...masthead, notes, unit }, signed);
  addFigures(workbook, moneyTable(report, locale), { ...masthead, notes, unit });
  enterprises.forEach((enterprise, index) => {
    const zones = enterprise.byZone.rows.map(({ keys }) => keyInWords('zone', certain(keys.zone), policy, locale)).join('; ');
    const subtitles = [`${words.enterprise(enterpriseName(enterprise, locale))}. ${words.zones(zones)}`, ...masthead.subtitles.slice(-1)];
    addFigures(workbook, enterpriseTable(enterprise, index + 1, policy, locale), { ...masthead, subtitles, notes, unit }, signed);
  });
  const rows = rowsInWords(countRows(content, sorted), locale);
  addFigures(workbook, leftOut(content, sorted, { lastDay: period.to, hasPeriod: true, scope }, policy, locale), { ...masthead, notes: [rows] });
  addFigures(workbook, readings(policy, locale), { ...masthead, notes: [...masthead.notes, caveat(locale, policy)] });
  return workbook;
}
