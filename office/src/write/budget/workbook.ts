import ExcelJS from 'exceljs';
import type { Locale } from 'haiphong-training-support';
import type { FolderBudget } from '../../desk/budget.js';
import { dayInPaper } from '../paper/in-words.js';
import { countRows, leftOut, rowsInWords } from '../publish/left-out.js';
import { readings } from '../publish/readings.js';
import { addFigures } from '../publish/sheet.js';
import { SIGNATURES } from '../publish/signatures.js';
import { caveat } from '../summary-lines.js';
import { decree238Table } from './decree-238.js';
import { apartTable, settlementTable } from './extra.js';
import { budgetMasthead, faultyPayments, omittedInWords } from './masthead.js';
import { estimateTable, omittedTable, paymentFaultTable, reconciliationTable, sensitivityTable } from './tables.js';
import { WORDS } from './words.js';

/** The budget as a workbook: the estimate, what hangs on the reading, the reconciliation, what was left out, and what it rests on. */
export function budgetWorkbook(assembled: FolderBudget, locale: Locale): ExcelJS.Workbook {
  const words = WORDS[locale];
  const { policy, content, sorted, scope, asOf, settled } = assembled;
  const masthead = budgetMasthead(assembled, locale);
  const { unit } = words;
  const signed = SIGNATURES[locale];
  const workbook = new ExcelJS.Workbook();
  const notes = [...masthead.notes, `${omittedInWords(assembled, locale)} ${words.monthsNote} ${caveat(locale, policy)}`];
  addFigures(workbook, estimateTable(assembled, locale), { ...masthead, notes, unit }, signed);
  addFigures(workbook, decree238Table(assembled), { ...masthead, notes: [], unit }, signed);
  addFigures(workbook, apartTable(assembled, locale), { ...masthead, notes: [], unit });
  addFigures(workbook, sensitivityTable(assembled, locale), {
    ...masthead,
    subtitles: [words.sensitivityTitle],
    notes: [words.sensitivityNote],
    unit,
  });
  if (settled) {
    const faulty = faultyPayments(assembled);
    const told = [...masthead.notes, `${words.recovered}${faulty > 0 ? ` ${words.paymentFaults(faulty)}` : ''}`];
    const table = reconciliationTable(settled.reconciliation, assembled, locale);
    addFigures(workbook, table, { ...masthead, title: words.reconciliationTitle, notes: told, unit }, signed);
    if (faulty > 0) addFigures(workbook, paymentFaultTable(settled.faults, locale), { ...masthead, notes: [] });
  }
  const settlement = settlementTable(
    { settlement: assembled.settlement, hasPayments: settled !== undefined, lastDay: dayInPaper(assembled.lastDay) },
    policy,
    locale,
  );
  addFigures(workbook, settlement, { ...masthead, notes: [], unit }, signed);
  addFigures(workbook, omittedTable(assembled, locale), { ...masthead, notes: [omittedInWords(assembled, locale)] });
  const cut = { ...(asOf !== undefined && { lastDay: asOf }), hasPeriod: false, scope };
  addFigures(workbook, leftOut(content, sorted, cut, policy, locale), { ...masthead, notes: [rowsInWords(countRows(content, sorted), locale)] });
  addFigures(workbook, readings(policy, locale), { ...masthead, notes: [...masthead.notes, caveat(locale, policy)] });
  return workbook;
}
