import { assess, checkBoardScope, parseCase, resolution03, type SupportCase } from 'haiphong-training-support';
import { type Check, check } from '../../src/desk/check.js';
import { FileError } from '../../src/read/file-error.js';
import { openBytes } from '../../src/read/open-file.js';
import type { DrawnFile, DrawnSheet, TrueRow } from './model.js';

/** What became of somebody. `wrong`, `lost` and `guessed` must never be. */
export type Fate = 'right' | 'told' | 'wrong' | 'lost' | 'guessed';
export interface Verdict {
  readonly row: TrueRow;
  readonly fate: Fate;
  /** What was read in place of what stands there, and why somebody was told. */
  readonly why: string;
}
export interface Judged {
  readonly verdicts: readonly Verdict[];
  /** Rows of nobody that were taken for somebody, and rows that are in no account, or in two. */
  readonly misdeeds: readonly string[];
}

/** Reads a file and judges what became of everybody in it, by what was drawn alone. */
export function judged(file: DrawnFile, bytes: Uint8Array): Judged {
  let read: Check;
  try {
    read = check(openBytes(bytes).sheets, resolution03);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { vi } = error.text;
    return { verdicts: file.sheets.flatMap(({ people }) => people.map((row): Verdict => ({ row, fate: 'told', why: vi }))), misdeeds: [] };
  }
  const parts = file.sheets.map((sheet) => judgedSheet(sheet, read, file.sheets.length === 1));
  return { verdicts: parts.flatMap(({ verdicts }) => verdicts), misdeeds: parts.flatMap(({ misdeeds }) => misdeeds) };
}

function judgedSheet(drawn: DrawnSheet, read: Check, alone: boolean): Judged {
  const isHere = ({ sheet }: { readonly sheet?: string }) => alone || sheet === drawn.name;
  const cases = new Map(read.cases.filter(isHere).map(({ line, supportCase }) => [line, supportCase]));
  const told = new Map<number, string>();
  for (const { line, why, found, column, ...rest } of read.faults) {
    if (rest.kind === 'cell' && isHere(rest)) told.set(line, `${told.get(line) ?? ''}${column ?? ''} ${found ?? ''}: ${why.vi} | `);
  }
  for (const { line, why, given, path, ...rest } of read.held)
    if (isHere(rest)) told.set(line, `${told.get(line) ?? ''}${path} ${given}: ${why.vi} | `);
  const unread = read.unread.filter((one) => isHere(one) && one.lines === undefined);
  const words = read.faults.some((one) => isHere(one) && one.kind !== 'cell' && one.kind !== 'repeat') || read.unusedColumns.some(isHere);
  const passed = new Set(read.passedOver.filter(isHere).map(({ line }) => line));

  const verdicts = drawn.people.map((row): Verdict => {
    const found = cases.get(row.line);
    const why = told.get(row.line);
    if (found === undefined) {
      if (why !== undefined) return { row, fate: 'told', why };
      const [sheet] = unread;
      return sheet && sheet.rows >= drawn.people.length
        ? { row, fate: 'told', why: sheet.why.vi }
        : { row, fate: 'lost', why: passed.has(row.line) ? 'passed over' : 'nowhere' };
    }
    const differences = differencesOf(found, row);
    if (differences.length === 0)
      return row.light === 'dark' ? { row, fate: 'guessed', why: 'read as if it were clear' } : { row, fate: 'right', why: '' };
    const lacksOnly = differences.every(({ is }) => is === undefined);
    const said = differences.map(({ path, is, truth }) => `${path}: ${JSON.stringify(is)} for ${JSON.stringify(truth)}`).join('; ');
    return { row, fate: lacksOnly && words && comesToTheSame(found, row) ? 'told' : 'wrong', why: said };
  });

  const misdeeds: string[] = [];
  for (const [one, other] of drawn.twins) if (cases.has(one) && cases.has(other)) misdeeds.push(`rows ${one} and ${other} were both read`);
  const people = new Set(drawn.people.map(({ line }) => line));
  for (const line of cases.keys()) if (!people.has(line)) misdeeds.push(`row ${line} is nobody's and was taken for a case`);
  for (const [line, why] of told) if (!people.has(line)) misdeeds.push(`row ${line} is nobody's and was found at fault: ${why}`);
  if (unread.length === 0) {
    const header = Math.min(...read.tables.filter(({ sheetName }) => alone || sheetName === drawn.name).map(({ headerLine }) => headerLine));
    for (const [at, row] of drawn.rows.entries()) {
      const line = at + 1;
      if (line <= Math.max(drawn.headerLine, people.has(header) ? 0 : header) || row.every((content) => content === null || content === '')) continue;
      const accounts = [cases.has(line), told.has(line), passed.has(line)].filter(Boolean).length;
      if (accounts !== 1 && !people.has(line)) misdeeds.push(`row ${line} stands in ${accounts} accounts`);
      if (accounts > 1) misdeeds.push(`row ${line} stands in ${accounts} accounts`);
    }
  }
  return { verdicts, misdeeds };
}

interface Difference {
  readonly path: string;
  readonly is: unknown;
  readonly truth: unknown;
}

function differencesOf(supportCase: SupportCase, { facts }: TrueRow): readonly Difference[] {
  const is = flat(supportCase);
  if (facts['id'] === undefined) delete is['id'];
  return [...new Set([...Object.keys(is), ...Object.keys(facts)])].flatMap((path) =>
    is[path] === facts[path] ? [] : [{ path, is: is[path], truth: facts[path] }],
  );
}

function flat(supportCase: SupportCase): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(supportCase)) {
    if (typeof value === 'object' && value !== null) for (const [inner, one] of Object.entries(value)) facts[`${key}.${inner}`] = one;
    else facts[key] = value;
  }
  return facts;
}

function comesToTheSame(found: SupportCase, { facts }: TrueRow): boolean {
  const input: Record<string, unknown> = { id: found.id };
  for (const [path, value] of Object.entries(facts)) {
    const [outer = path, inner] = path.split('.');
    input[outer] = inner === undefined ? value : { ...(input[outer] as object | undefined), [inner]: value };
  }
  const truth = parseCase(input, resolution03);
  if (!truth.ok) throw new Error(`somebody was drawn whose facts contradict each other: ${JSON.stringify(truth.issues)}`);
  const outcome = (one: SupportCase) => {
    const { decision, calculation } = assess(one, resolution03);
    return JSON.stringify([decision.outcome, calculation, checkBoardScope(one).result]);
  };
  return outcome(found) === outcome(truth.value);
}
