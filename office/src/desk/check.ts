import {
  type Assessment,
  assess,
  type Bilingual,
  type Decision,
  type FactPath,
  findRepeats,
  type Policy,
  type QuestionId,
  type SupportCase,
  withReading,
} from 'haiphong-training-support';
import { isEmpty, type Sheet } from '../read/cell.js';
import { certain } from '../read/certain.js';
import { FileError } from '../read/file-error.js';
import { columnNotes, type Fault, type Held, headingFaults, readCases } from '../read/read-cases.js';
import { playsNoPart, readColumns } from '../read/read-columns.js';
import type { NoCase, Table } from '../read/table.js';
import { dossierRowsIn, noTableOnSheet, rowsOutOfSight, sheetOutOfSight, tablesOfCases } from '../read/tables-of-cases.js';
import type { Told } from '../read/told.js';
import { type DossierRow, settleDossiers } from './dossiers.js';
import { enterpriseNotes } from './enterprises.js';
import { byKey } from './group-by.js';
import { rowInWords } from './row-in-words.js';

/** A case of a list, and where it stands. Its assessment is made when it is shown, which is cheaper than keeping that of every row. */
export interface CheckedCase {
  readonly sheet?: string;
  readonly line: number;
  readonly supportCase: SupportCase;
  /** The open questions of which another answer would give another outcome or another amount. */
  readonly hangsOn: readonly QuestionId[];
}

/** A sheet, or rows of one, that were not read. */
export interface Unread {
  /** A file of an archive, by its path in it. */
  readonly file?: string;
  /** Absent for a file of delimited text. */
  readonly sheet?: string;
  /** Rows of the sheet, where it is not the whole. */
  readonly lines?: readonly number[];
  /** How many rows of dossiers that are. */
  readonly rows: number;
  readonly why: Bilingual;
}

/** What a list comes to under a policy. */
export interface Check {
  readonly policy: Policy;
  readonly tables: readonly Table[];
  /** How many columns are filled, by table; there may be more than have a heading. */
  readonly widths: readonly number[];
  readonly cases: readonly CheckedCase[];
  readonly faults: readonly Fault[];
  /** Rows that are not decided until somebody answers. */
  readonly held: readonly Held[];
  /** Rows that are no case, such as totals: nothing is passed over without a word. */
  readonly passedOver: readonly { readonly sheet?: string; readonly line: number; readonly why: NoCase }[];
  readonly unread: readonly Unread[];
  /** Columns that play no part. */
  readonly unusedColumns: readonly { readonly sheet?: string; readonly column: string; readonly heading: string }[];
  readonly summary: Summary;
}

export type FirstReason = { readonly kind: 'unmet' | 'unknown'; readonly rule: string } | { readonly kind: 'lacks'; readonly path: FactPath };

export interface Summary {
  readonly cases: number;
  readonly faultyRows: number;
  /** Without a fault, but not decided until somebody answers. */
  readonly heldRows: number;
  readonly byOutcome: Readonly<Record<Decision['outcome'], number>>;
  /** Eligible, but lacking a figure. */
  readonly needsFacts: number;
  /** Most frequent first. */
  readonly byFirstReason: readonly { readonly reason: FirstReason; readonly cases: number }[];
  readonly calculated: number;
  /** Sum over the cases that are calculated, under the chosen reading. */
  readonly total: number;
  /** Cases that hang on an open question, and on which. */
  readonly hanging: number;
  readonly byQuestion: readonly { readonly question: QuestionId; readonly cases: number }[];
  readonly repeats: number;
}

/**
 * Reads every table of a file and assesses every case in it.
 *
 * @throws FileError where no sheet holds a table of cases.
 */
export function check(sheets: readonly Sheet[], policy: Policy, onProgress: (rows: number) => void = () => {}, told: Told = {}): Check {
  const all = sheets.map((sheet) => ({ sheet, ...tablesOfCases(sheet, told) }));
  const isOpen = ({ hidden }: Sheet) => !hidden || told.hidden === true;
  const tables = all.flatMap(({ sheet, tables: own }) => (isOpen(sheet) ? own : []));
  const unread = all.flatMap(({ sheet, tables: own, why }) => (isOpen(sheet) && own.length > 0 ? hiddenRows(own) : unreadSheet(sheet, own, why)));
  if (tables.length === 0) throw noTable(unread);

  const rows: ReadRow[] = [];
  const faults: Fault[] = tables.flatMap(headingFaults);
  const held: Held[] = [];
  const passedOver: { sheet?: string; line: number; why: NoCase }[] = [];
  const widths: number[] = [];
  const counts = { rows: 0, faulty: 0, held: 0 };
  for (const table of tables) {
    const sheet = onSheet(table.sheetName);
    let width = table.columns.length;
    const columns = readColumns(table, policy);
    for (const row of readCases(table, policy, columns)) {
      counts.rows += 1;
      onProgress(counts.rows);
      width = Math.max(width, row.cells.length);
      if ('supportCase' in row)
        rows.push({ ...sheet, source: table.sheetName ?? '', line: row.line, supportCase: row.supportCase, person: row.person });
      else if ('faults' in row) {
        if (row.faults.length > 0) counts.faulty += 1;
        else counts.held += 1;
        faults.push(...row.faults);
        held.push(...row.held);
      } else passedOver.push({ ...sheet, line: row.line, why: row.noCase });
    }
    faults.push(...columnNotes(columns));
    table.letGo();
    widths.push(width);
  }
  const settled = settleDossiers(rows, rowInWords);
  const tally = startTally();
  const hangsOn = hangingQuestions(policy);
  const cases: CheckedCase[] = [];
  for (const [at, row] of rows.entries()) {
    const verdict = certain(settled[at]);
    if ('why' in verdict) {
      counts.held += 1;
      held.push({ ...place(row), path: 'id', given: row.supportCase.id, why: verdict.why });
      continue;
    }
    const supportCase = verdict.id === row.supportCase.id ? row.supportCase : { ...row.supportCase, id: verdict.id };
    const assessment = assess(supportCase, policy);
    const questions = hangsOn(supportCase, assessment);
    tally.add(assessment, questions);
    // Written out: a rest object spread again has a hidden class of its own, which weighs more than the row.
    cases.push({ ...place(row), supportCase, hangsOn: questions });
  }
  const repeats = repeatedApplicants(cases);
  return {
    policy,
    tables,
    widths,
    cases,
    faults: [...faults, ...enterpriseNotes(cases), ...repeats],
    held,
    passedOver,
    unread,
    unusedColumns: tables.flatMap((table) => unusedIn(table, policy)),
    summary: { ...tally.done(), faultyRows: counts.faulty, heldRows: counts.held, repeats: repeats.length },
  };
}

/** Whether anything is left to be mended or answered. One person may rightly have two cases, so a repeat alone is nothing, nor is what is only worth a look. */
export const isOpen = ({ held, unread, faults }: Check): boolean =>
  held.length > 0 ||
  unread.some(({ rows, file }) => rows > 0 || file !== undefined) ||
  faults.some(({ kind }) => kind === 'cell' || kind === 'heading');

interface ReadRow extends DossierRow {
  readonly sheet?: string;
  readonly line: number;
}

function hiddenRows(tables: readonly Table[]): readonly Unread[] {
  return tables.flatMap(({ sheetName, told, body }): Unread[] => {
    const lines = [...body()].flatMap(({ hidden, noCase, line }) => (hidden && !noCase ? [line] : []));
    if (lines.length === 0 || told.hidden) return [];
    return [{ ...onSheet(sheetName), lines, rows: lines.length, why: rowsOutOfSight }];
  });
}

function unreadSheet({ name, hidden, rows }: Sheet, tables: readonly Table[], why: Bilingual): readonly Unread[] {
  const sheet = onSheet(name);
  if (hidden) {
    const people = tables.reduce((sum, table) => sum + dossierRowsIn(table), 0);
    // Lists to choose from, which a program keeps out of sight for good, are nobody's.
    return people === 0 && hidden === 'very-hidden' ? [] : [{ ...sheet, rows: people, why: sheetOutOfSight(people) }];
  }
  return [...rows()].every(({ cells }) => cells.every(isEmpty)) ? [] : [{ ...sheet, rows: 0, why }];
}

/** Columns that have a heading and play no part in any row. */
const unusedIn = ({ sheetName, columns }: Table, policy: Policy): Check['unusedColumns'] =>
  columns.filter((column) => playsNoPart(column, policy)).map(({ letters, heading }) => ({ ...onSheet(sheetName), column: letters, heading }));

function noTable(unread: readonly Unread[]): FileError {
  const told = (locale: keyof Bilingual) =>
    unread
      .filter(({ why }) => why !== noTableOnSheet)
      .map(({ sheet, why }) => `${sheet === undefined ? '' : ` “${sheet}”: `}${why[locale]}`)
      .join(';');
  const [vi, en] = [told('vi'), told('en')];
  return new FileError(
    {
      vi: `Không tìm thấy bảng hồ sơ: không có dòng tiêu đề nào có các cột như “Số hồ sơ”, “Nhóm đối tượng”.${vi === '' ? '' : ` (${vi.trim()})`}`,
      en: `There is no table of cases: no row has headings such as “Số hồ sơ” (dossier number) and “Nhóm đối tượng” (group).${en === '' ? '' : ` (${en.trim()})`}`,
    },
    unread.reduce((rows, one) => rows + one.rows, 0),
  );
}

/**
 * The open questions on which a result hangs: those whose effect is `changes` in `compareReadings`, without its range over all combinations of
 * answers, which takes ten times as long.
 */
export function hangingQuestions(policy: Policy): (supportCase: SupportCase, assessment: Assessment) => readonly QuestionId[] {
  const questions = policy.questions.map(({ id, groups, options }) => ({
    id,
    groups,
    others: options.filter((option) => option.id !== policy.reading[id]).map((option) => withReading(policy, { [id]: option.id })),
  }));
  return (supportCase, { decision, calculation }) => {
    const total = calculation.status === 'calculated' ? calculation.total : undefined;
    const own = questions.filter(
      ({ groups, others }) => groups.includes(supportCase.group) && others.some((other) => differs(assess(supportCase, other))),
    );
    return own.length === 0 ? NONE : own.map(({ id }) => id);
    function differs(other: Assessment): boolean {
      if (other.decision.outcome !== decision.outcome) return true;
      return total !== undefined && other.calculation.status === 'calculated' && other.calculation.total !== total;
    }
  };
}

/** One for all cases that hang on nothing. */
const NONE: readonly QuestionId[] = [];

/** The first thing in the way of a result: a condition not met or not known, or a figure that is lacking. */
function firstReason({ decision, calculation }: Assessment): FirstReason | undefined {
  const unmet = decision.findings.find(({ result }) => result === 'unmet');
  if (unmet) return { kind: 'unmet', rule: unmet.rule };
  const unknown = decision.findings.find(({ result }) => result === 'unknown');
  if (unknown) return { kind: 'unknown', rule: unknown.rule };
  const path = calculation.status === 'needs-facts' ? calculation.missing[0] : undefined;
  return path === undefined ? undefined : { kind: 'lacks', path };
}

function startTally() {
  const byOutcome = { eligible: 0, ineligible: 0, undetermined: 0 };
  const reasons = new Map<string, { reason: FirstReason; cases: number }>();
  const questions = new Map<QuestionId, number>();
  const counts = { cases: 0, needsFacts: 0, calculated: 0, total: 0, hanging: 0 };
  return {
    add(assessment: Assessment, hangsOn: readonly QuestionId[]): void {
      counts.cases += 1;
      byOutcome[assessment.decision.outcome] += 1;
      if (assessment.calculation.status === 'needs-facts') counts.needsFacts += 1;
      if (assessment.calculation.status === 'calculated') {
        counts.calculated += 1;
        counts.total += assessment.calculation.total;
      }
      const reason = firstReason(assessment);
      if (reason) {
        const key = JSON.stringify(reason);
        reasons.set(key, { reason, cases: (reasons.get(key)?.cases ?? 0) + 1 });
      }
      if (hangsOn.length > 0) counts.hanging += 1;
      for (const question of hangsOn) questions.set(question, (questions.get(question) ?? 0) + 1);
    },
    done: () => ({
      ...counts,
      byOutcome,
      byFirstReason: [...reasons.values()].sort((a, b) => b.cases - a.cases),
      byQuestion: [...questions].map(([question, cases]) => ({ question, cases })).sort((a, b) => b.cases - a.cases),
    }),
  };
}

interface Place {
  readonly sheet?: string;
  readonly line: number;
}

const place = ({ sheet, line }: Place): Place => ({ ...onSheet(sheet), line });

/** Nothing for a file of delimited text. */
const onSheet = (sheet: string | undefined): Pick<Place, 'sheet'> => (sheet === undefined ? {} : { sheet });

/** Each applicant with more than one case, at the last of them. */
function repeatedApplicants(cases: readonly CheckedCase[]): readonly Fault[] {
  const byApplicant = byKey(cases, ({ supportCase: { applicant } }) => applicant);
  // Most have one case, and need not be looked at again.
  const some = [...byApplicant.values()].filter(({ length }) => length > 1).flat();
  return findRepeats(some.map(({ supportCase }) => supportCase)).map(({ applicant, overlapping }): Fault => {
    const all = certain(byApplicant.get(applicant));
    const last = certain(all.at(-1));
    const others = all.slice(0, -1).map((one) => rowInWords(one, last.sheet));
    return {
      kind: 'repeat',
      ...place(last),
      found: applicant,
      why: {
        vi: `người đề nghị này đã có hồ sơ ở ${others.map(({ vi }) => vi).join(', ')}${overlapping ? '; thời gian học trùng nhau' : ''}`,
        en: `the applicant already has a case on ${others.map(({ en }) => en).join(', ')}${overlapping ? '; the times of study overlap' : ''}`,
      },
      meant: [],
    };
  });
}
