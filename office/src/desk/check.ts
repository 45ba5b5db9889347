import {
  type Assessment,
  assess,
  type Decision,
  type FactPath,
  findRepeats,
  type Policy,
  type QuestionId,
  type SupportCase,
  withReading,
} from 'haiphong-training-support';
import type { Sheet } from '../read/cell.js';
import { FileError } from '../read/file-error.js';
import { type Fault, headingFaults, readCases } from '../read/read-cases.js';
import { findTable, type NoCase, type Table } from '../read/table.js';

/** A case of a list, and where it stands. Its assessment is made when it is shown, which is cheaper than keeping that of every row. */
export interface CheckedCase {
  readonly sheet?: string;
  readonly line: number;
  readonly supportCase: SupportCase;
  /** The open questions of which another answer would give another outcome or another amount. */
  readonly hangsOn: readonly QuestionId[];
}

/** What a list comes to under a policy. */
export interface Check {
  readonly policy: Policy;
  readonly tables: readonly Table[];
  /** How many columns are filled, by table; there may be more than have a heading. */
  readonly widths: readonly number[];
  readonly cases: readonly CheckedCase[];
  readonly faults: readonly Fault[];
  /** Rows that are no case, such as totals: nothing is passed over without a word. */
  readonly passedOver: readonly { readonly sheet?: string; readonly line: number; readonly why: NoCase }[];
  /** Sheets without a table of cases. */
  readonly otherSheets: readonly string[];
  /** Headings of columns that play no part. */
  readonly otherColumns: readonly string[];
  readonly summary: Summary;
}

export type FirstReason = { readonly kind: 'unmet' | 'unknown'; readonly rule: string } | { readonly kind: 'lacks'; readonly path: FactPath };

export interface Summary {
  readonly cases: number;
  readonly faultyRows: number;
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
  readonly duplicates: number;
  readonly repeats: number;
}

/**
 * Reads every table of a file and assesses every case in it.
 *
 * @throws FileError where no sheet holds a table of cases.
 */
export function check(sheets: readonly Sheet[], policy: Policy, onProgress: (rows: number) => void = () => {}): Check {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const tables = visible.flatMap((sheet) => findTable(sheet) ?? []);
  const whole = tables.filter(hasId);
  if (whole.length === 0) throw noTable(tables[0]);
  const partial = tables.filter((table) => !hasId(table)).map(withoutId);

  const cases: CheckedCase[] = [];
  const faults: Fault[] = [...sheets.filter(({ hidden }) => hidden).flatMap(hiddenTable), ...partial, ...whole.flatMap(headingFaults)];
  const passedOver: { sheet?: string; line: number; why: NoCase }[] = [];
  const widths: number[] = [];
  const tally = startTally();
  const hangsOn = hangingQuestions(policy);
  let rows = 0;
  for (const table of whole) {
    const sheet = table.sheetName === undefined ? {} : { sheet: table.sheetName };
    let width = table.columns.length;
    for (const row of readCases(table, policy)) {
      rows += 1;
      onProgress(rows);
      width = Math.max(width, row.cells.length);
      if ('supportCase' in row) {
        const assessment = assess(row.supportCase, policy);
        const questions = hangsOn(row.supportCase, assessment);
        tally.add(assessment, questions);
        cases.push({ ...sheet, line: row.line, supportCase: row.supportCase, hangsOn: questions });
      } else if ('faults' in row) {
        tally.addFaulty();
        faults.push(...row.faults);
      } else {
        passedOver.push({ ...sheet, line: row.line, why: row.noCase });
      }
    }
    widths.push(width);
  }
  const duplicates = duplicateNumbers(cases);
  const repeats = repeatedApplicants(cases);
  return {
    policy,
    tables: whole,
    widths,
    cases,
    faults: [...faults, ...duplicates, ...repeats],
    passedOver,
    otherSheets: visible.filter(({ name }) => !tables.some(({ sheetName }) => sheetName === name)).map(({ name }) => name ?? ''),
    otherColumns: [
      ...new Set(
        whole.flatMap(({ columns }) => columns.filter(({ paths, heading }) => paths.length === 0 && heading !== '').map(({ heading }) => heading)),
      ),
    ],
    summary: { ...tally.done(), duplicates: duplicates.length, repeats: repeats.length },
  };
}

const hasId = ({ columns }: Table): boolean => columns.some(({ paths }) => paths.includes('id'));

const noIdColumn = { vi: 'bảng thiếu cột “Số hồ sơ”', en: 'the table has no column “Số hồ sơ” (dossier number)' };

function noTable(partial: Table | undefined): FileError {
  if (!partial) {
    return new FileError({
      vi: 'Không tìm thấy bảng hồ sơ: không có dòng tiêu đề nào có các cột như “Số hồ sơ”, “Nhóm đối tượng”.',
      en: 'There is no table of cases: no row has headings such as “Số hồ sơ” (dossier number) and “Nhóm đối tượng” (group).',
    });
  }
  const near = partial.columns.filter((column) => column.near.includes('Số hồ sơ')).map(({ letters, heading }) => `${letters} “${heading}”`);
  const hint = near.length > 0 ? { vi: ` (có phải cột ${near.join(', ')}?)`, en: ` (is it column ${near.join(', ')}?)` } : { vi: '', en: '' };
  return new FileError({
    vi: `Dòng ${partial.headerLine}: ${noIdColumn.vi}${hint.vi}.`,
    en: `Row ${partial.headerLine}: ${noIdColumn.en}${hint.en}.`,
  });
}

/** A table on a hidden sheet is not read, but not passed over without a word either. */
function hiddenTable(sheet: Sheet): readonly Fault[] {
  const table = findTable(sheet);
  const why = {
    vi: 'trang bị ẩn nên không được đọc; hãy bỏ ẩn nếu cần xét',
    en: 'the sheet is hidden, so it is not read; show it if it is to be judged',
  };
  return table ? [{ kind: 'heading', ...(sheet.name !== undefined && { sheet: sheet.name }), line: table.headerLine, why, meant: [] }] : [];
}

const withoutId = ({ sheetName, headerLine }: Table): Fault => ({
  kind: 'heading',
  ...(sheetName !== undefined && { sheet: sheetName }),
  line: headerLine,
  why: noIdColumn,
  meant: [],
});

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
    return questions
      .filter(({ groups, others }) => groups.includes(supportCase.group) && others.some((other) => differs(assess(supportCase, other))))
      .map(({ id }) => id);
    function differs(other: Assessment): boolean {
      if (other.decision.outcome !== decision.outcome) return true;
      return total !== undefined && other.calculation.status === 'calculated' && other.calculation.total !== total;
    }
  };
}

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
  const counts = { cases: 0, faultyRows: 0, needsFacts: 0, calculated: 0, total: 0, hanging: 0 };
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
    addFaulty(): void {
      counts.faultyRows += 1;
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

const place = ({ sheet, line }: Place): Place => ({ ...(sheet !== undefined && { sheet }), line });

/** Each case whose number an earlier one has. */
function duplicateNumbers(cases: readonly CheckedCase[]): readonly Fault[] {
  const first = new Map<string, CheckedCase>();
  return cases.flatMap((one): Fault[] => {
    const { id } = one.supportCase;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, one);
      return [];
    }
    const other = whereIs(earlier, one.sheet);
    const why = { vi: `số hồ sơ đã có ở ${other.vi}`, en: `the dossier number already stands on ${other.en}` };
    return [{ kind: 'duplicate', ...place(one), found: id, why, meant: [] }];
  });
}

/** Each applicant with more than one case, at the last of them. */
function repeatedApplicants(cases: readonly CheckedCase[]): readonly Fault[] {
  const byApplicant = new Map<string, CheckedCase[]>();
  for (const one of cases) {
    const { applicant } = one.supportCase;
    if (applicant === undefined) continue;
    const others = byApplicant.get(applicant);
    if (others) others.push(one);
    else byApplicant.set(applicant, [one]);
  }
  return findRepeats(cases.map(({ supportCase }) => supportCase)).map(({ applicant, overlapping }): Fault => {
    const all = byApplicant.get(applicant) ?? [];
    const last: Place = all.at(-1) ?? { line: 0 };
    const others = all.slice(0, -1).map((one) => whereIs(one, last.sheet));
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

function whereIs({ sheet, line }: Place, from: string | undefined) {
  return sheet === undefined || sheet === from
    ? { vi: `dòng ${line}`, en: `row ${line}` }
    : { vi: `dòng ${line} trang “${sheet}”`, en: `row ${line} of sheet “${sheet}”` };
}
