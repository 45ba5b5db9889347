import { assess, budgetSensitivity, type Decision, type Locale, type Policy } from 'haiphong-training-support';
import { type Asks, asksOf, mergeAsks } from '../desk/asks.js';
import type { Check, CheckedCase } from '../desk/check.js';
import { type CheckedBytes, checkFile } from '../desk/check-file.js';
import type { CheckedFile } from '../desk/letters.js';
import { withArchivesOpened } from '../read/archive.js';
import { FileError, madeOrUnread } from '../read/file-error.js';
import type { Told as Answers } from '../read/told.js';
import { faultInWords, heldInWords, missing, notices, OUTCOME, question, reasons, toldOnce } from '../write/phrases.js';
import { caveat, summaryLines, unreadInWords } from '../write/summary-lines.js';
import type { GivenFile, Headline, Progress, Query, RowAt, Shown, ShownCase, ShownCheck, ShownList, ShownRows, Told } from './messages.js';

/** As many sentences as the page shows before it leaves the others to the workbook. */
const MOST_TOLD = 100;
const PROGRESS_EVERY = 500;

/** A list that was checked, as it came, with what its table is sorted by. */
export interface CheckedList extends CheckedFile, CheckedBytes {
  /** By the place of the case: its outcome, and its amount, or -1 where there is none. */
  readonly outcomes: readonly Decision['outcome'][];
  readonly amounts: Float64Array;
}

/** The lists of a check. */
export interface Lists {
  readonly policy: Policy;
  /** What was told of all of them besides what stands in them. */
  readonly answers: Answers;
  readonly lists: readonly CheckedList[];
  readonly unread: readonly { readonly file: string; readonly error: FileError }[];
}

/**
 * Checks one file as the command checks one, and several as it checks a folder.
 *
 * @throws FileError where nothing in them can be read.
 */
export function checkFiles(files: readonly GivenFile[], policy: Policy, answers: Answers, tell: (progress: Progress) => void): Lists {
  let rows = 0;
  const counted = () => {
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) tell({ rows });
  };
  const [only] = files;
  if (only && files.length === 1) {
    return {
      policy,
      answers,
      lists: [
        listOf(
          only.file,
          checkFile(() => only.bytes, policy, counted, answers),
        ),
      ],
      unread: [],
    };
  }
  const lists: CheckedList[] = [];
  const unread: { readonly file: string; readonly error: FileError }[] = [];
  for (const { file, bytes } of withArchivesOpened(files.map(asPacked))) {
    tell({ file, rows });
    const read = madeOrUnread(() => checkFile(bytes, policy, counted, { ...answers, file }));
    if (read instanceof FileError) unread.push({ file, error: read });
    else lists.push(listOf(file, read));
  }
  const [first] = unread;
  if (lists.length === 0 && first) throw first.error;
  return { policy, answers, lists, unread };
}

function listOf(file: string, { check: result, given }: CheckedBytes): CheckedList {
  const outcomes: Decision['outcome'][] = [];
  const amounts = new Float64Array(result.cases.length);
  for (const [at, { supportCase }] of result.cases.entries()) {
    const { decision, calculation } = assess(supportCase, result.policy);
    outcomes.push(decision.outcome);
    amounts[at] = calculation.status === 'calculated' ? calculation.total : -1;
  }
  return { file, check: result, given, outcomes, amounts };
}

/** A file given, as one of a folder. */
export const asPacked = ({ file, bytes }: GivenFile) => ({ file, bytes: () => bytes });

/** What some lists come to, in words. */
export const shownLists = (all: Lists, locale: Locale): Shown => ({
  headline: headlineOf(all),
  lists: all.lists.map((list) => shownList(list, locale)),
  unreadFiles: all.unread.map(({ file, error }) => `${file}: ${error.text[locale]}`),
  asks: asksOfAll(all),
  caveat: caveat(locale, all.policy),
});

function asksOfAll({ lists, unread }: Lists): Asks {
  const ofFiles = unread.flatMap(({ error: { hiddenRows } }): Asks[] => (hiddenRows > 0 ? [{ hidden: hiddenRows, columns: [] }] : []));
  return mergeAsks([...lists.map(({ check }) => asksOf(check, lists.length === 1)), ...ofFiles]);
}

function headlineOf({ lists, policy }: Lists): Headline {
  const summaries = lists.map(({ check: { summary } }) => summary);
  const sum = (of: (summary: Check['summary']) => number) => summaries.reduce((all, one) => all + of(one), 0);
  const total = sum((one) => one.total);
  // A question's totals leave out the cases whose amount some answer does not give, so only what an answer changes compares.
  const { questions } = budgetSensitivity(
    lists.flatMap(({ check: { cases } }) => cases.map(({ supportCase }) => supportCase)),
    policy,
  );
  const changes = questions.flatMap(({ id, options }) => {
    const chosen = options.find((option) => option.id === policy.reading[id])?.total ?? 0;
    return options.map((option) => option.total - chosen);
  });
  return {
    cases: sum((one) => one.cases),
    byOutcome: {
      eligible: sum((one) => one.byOutcome.eligible),
      ineligible: sum((one) => one.byOutcome.ineligible),
      undetermined: sum((one) => one.byOutcome.undetermined),
    },
    needsFacts: sum((one) => one.needsFacts),
    calculated: sum((one) => one.calculated),
    hanging: sum((one) => one.hanging),
    notJudged: sum((one) => one.faultyRows + one.heldRows),
    total,
    range: { least: total + Math.min(0, ...changes), most: total + Math.max(0, ...changes) },
  };
}

const told = <T>(once: readonly T[], count: number, inWords: (one: T) => string): Told => ({
  texts: once.slice(0, MOST_TOLD).map(inWords),
  more: Math.max(0, once.length - MOST_TOLD),
  count,
});

/** What a check found, in words, without its cases. */
export const shownCheck = (check: Check, locale: Locale): ShownCheck => ({
  unread: check.unread.map((one) => unreadInWords(one, locale)),
  faults: told(toldOnce(check.faults), check.faults.length, ({ item, lines }) => faultInWords(item, locale, lines)),
  held: told(toldOnce(check.held), check.summary.heldRows, ({ item, lines }) => heldInWords(item, locale, lines)),
  summary: summaryLines(check, locale),
});

const shownList = ({ file, check: result }: CheckedList, locale: Locale): ShownList => ({
  file,
  cases: result.cases.length,
  ...shownCheck(result, locale),
});

const ORDER = { eligible: 0, undetermined: 1, ineligible: 2 } as const;

/** The rows of a list that a query finds, those in sight in words. */
export function rowsOf({ lists, policy }: Lists, query: Query, locale: Locale): ShownRows {
  const list = lists[query.file];
  if (!list) return { rows: [], found: 0 };
  const { cases } = list.check;
  const { outcomes } = list;
  const wanted = query.text.trim().toLowerCase();
  const found = cases.flatMap((one, at): readonly number[] => {
    const { outcome } = query;
    const fits =
      outcome === undefined ||
      (outcome === 'hanging'
        ? one.hangsOn.length > 0
        : outcome === 'needs-facts'
          ? outcomes[at] === 'eligible' && (list.amounts[at] ?? -1) < 0
          : outcomes[at] === outcome);
    return fits && (wanted === '' || one.supportCase.id.toLowerCase().includes(wanted)) ? [at] : [];
  });
  const rank = (at: number): number => (query.order === 'amount' ? (list.amounts[at] ?? -1) : ORDER[outcomes[at] ?? 'undetermined']);
  const idOf = (at: number): string => cases[at]?.supportCase.id ?? '';
  const sign = query.descending ? -1 : 1;
  if (query.order === 'id') {
    const { compare } = new Intl.Collator('vi', { numeric: true });
    found.sort((a, b) => sign * compare(idOf(a), idOf(b)) || a - b);
  } else if (query.order !== 'line') found.sort((a, b) => sign * (rank(a) - rank(b)) || a - b);
  else if (query.descending) found.reverse();
  const rows = found.slice(query.from, query.from + query.count).flatMap((at) => {
    const one = cases[at];
    return one ? [shownCase(one, policy, locale)] : [];
  });
  return { rows, found: found.length };
}

/** A case as a table shows it. */
export function shownCase({ sheet, line, supportCase, hangsOn }: CheckedCase, policy: Policy, locale: Locale): ShownCase {
  const assessment = assess(supportCase, policy);
  const { calculation, decision } = assessment;
  return {
    ...(sheet !== undefined && { sheet }),
    line,
    id: supportCase.id,
    outcome: decision.outcome,
    outcomeInWords: OUTCOME[locale][decision.outcome],
    ...(calculation.status === 'calculated' && { amount: calculation.total }),
    reasons: reasons(assessment, locale, policy),
    missing: missing(assessment, locale, policy),
    notices: notices(assessment, policy, locale),
    hangsOn: hangsOn.map((id) => question(id, policy, locale)),
  };
}

/** The case that stands in a row. */
export const caseAt = ({ lists }: Lists, { file, sheet, line }: RowAt): CheckedCase | undefined =>
  lists[file]?.check.cases.find((one) => one.sheet === sheet && one.line === line);
