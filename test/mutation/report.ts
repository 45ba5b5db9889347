import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folders as all } from './folders.js';
import type { Mutant } from './mutants.js';

/** At least so many of a hundred changes must be noticed. */
const PASS = 95;

/** A file as it was when its mutants were made. */
interface MutatedFile {
  readonly file: string;
  readonly folder: string;
  readonly sha256: string;
  /** The day of its run. */
  readonly date: string;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
}

export interface Survivor extends Omit<Mutant, 'fate'> {
  /** Why it changes nothing; absent where nobody has said. */
  readonly reason?: string;
}

/** A reason written by hand for every change with these words in a file. */
interface Reason {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly reason: string;
}

interface Report {
  /** The days of the first and the last run that it holds: folders may have been run on different ones. */
  readonly from: string;
  readonly to: string;
  readonly score: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly folders: readonly {
    readonly folder: string;
    /** The day of its first run. */
    readonly date: string;
    readonly killed: number;
    readonly timeout: number;
    readonly survived: number;
    readonly score: number;
  }[];
  /** What there is no run of yet: folders, and files of folders that were run in part. */
  readonly notRun: readonly string[];
  readonly files: readonly MutatedFile[];
  readonly survivors: readonly Survivor[];
}

const evidence = (name: string): string => fileURLToPath(new URL(`../../docs/evidence/${name}`, import.meta.url));
const REPORT = evidence('mutation.json');
const REASONS = evidence('survivors.json');

const read = <T>(path: string, none: T): T => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : none);

export const readStored = (): Report | undefined => read<Report | undefined>(REPORT, undefined);
const readReasons = (): readonly Reason[] => read<readonly Reason[]>(REASONS, []);

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Whether a reason speaks of a change. */
const speaksOf = (reason: Reason, { file, original, replacement }: Survivor): boolean =>
  reason.file === file && reason.original === original && reason.replacement === replacement;

/** The files that are not as they were; all of them where nothing is stored. */
export const changedSince = (stored: Report | undefined, files: readonly string[]): readonly string[] =>
  files.filter((file) => stored?.files.find((known) => known.file === file)?.sha256 !== sha256(file));

/** What a run found out about some files of a folder. */
interface Run {
  readonly today: string;
  readonly folder?: string;
  readonly files?: readonly string[];
  readonly mutants?: readonly Mutant[];
}

/** A report with what a run found in place of what it held of the same files, without files that are gone, and with today's reasons. */
export function update(report: Report | undefined, { today, folder = '', files: fresh = [], mutants = [] }: Run): Report {
  const isKept = ({ file }: { readonly file: string }) => existsSync(file) && !fresh.includes(file);
  const files = [
    ...(report?.files ?? []).filter(isKept),
    ...fresh.map((file) => ({ file, folder, sha256: sha256(file), date: today, ...counts(mutants.filter((mutant) => mutant.file === file)) })),
  ].sort(byFile);
  const reasons = readReasons();
  const survivors = [...(report?.survivors ?? []).filter(isKept), ...mutants.filter(({ fate }) => fate === 'survived')]
    .map(({ file, line, location, mutator, original, replacement }): Survivor => {
      const survivor = { file, line, location, mutator, original, replacement };
      const known = reasons.find((reason) => speaksOf(reason, survivor));
      return { ...survivor, ...(known && { reason: known.reason }) };
    })
    .sort((a, b) => byFile(a, b) || a.line - b.line);
  const folders = [...new Set(files.map((file) => file.folder))].map((name) => ({
    folder: name,
    date: daysOf(files.filter((file) => file.folder === name)).from,
    ...scored(files.filter((file) => file.folder === name)),
  }));
  const notRun = all.flatMap(({ folder: name, files: its }) => {
    const left = its.filter((one) => !files.some(({ file }) => file === one));
    return left.length === its.length ? [name] : left;
  });
  return { ...daysOf(files), ...scored(files), folders, notRun, files, survivors };
}

const daysOf = (files: readonly MutatedFile[]): Pick<Report, 'from' | 'to'> => {
  const days = files.map(({ date }) => date).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
};

/** A report in which some of its survivors count as noticed. */
export function withNoticed(report: Report, noticed: readonly Survivor[], today: string): Report {
  const files = report.files.map((file) => {
    const count = noticed.filter((one) => one.file === file.file).length;
    return { ...file, killed: file.killed + count, survived: file.survived - count };
  });
  return update({ ...report, files, survivors: report.survivors.filter((one) => !noticed.includes(one)) }, { today });
}

const byFile = (a: { readonly file: string }, b: { readonly file: string }): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** Puts a report where it is stored, and gives it back. */
export function write(report: Report): Report {
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

const FATES = ['killed', 'timeout', 'survived'] as const;

const counts = (mutants: readonly Mutant[]) =>
  Object.fromEntries(FATES.map((fate) => [fate, mutants.filter((mutant) => mutant.fate === fate).length])) as Record<Mutant['fate'], number>;

/** The counts together, and the share that is noticed, in percent with two decimals, rounded down so that 95 means no less. */
function scored(files: readonly MutatedFile[]) {
  const sum = (fate: Mutant['fate']) => files.reduce((total, file) => total + file[fate], 0);
  const [killed, timeout, survived] = [sum('killed'), sum('timeout'), sum('survived')];
  const all = killed + timeout + survived;
  return { killed, timeout, survived, score: all === 0 ? 100 : Math.floor(((killed + timeout) / all) * 10_000) / 100 };
}

/** What is wrong with a report. */
export function faultsOf({ score, survivors }: Report): readonly string[] {
  const unexplained = survivors.filter(({ reason }) => reason === undefined);
  const stale = readReasons().filter((reason) => !survivors.some((survivor) => speaksOf(reason, survivor)));
  return [
    ...(score < PASS ? [`The score is ${score} %, below ${PASS} %.`] : []),
    ...unexplained.map(({ file, line, original, replacement }) => `${file}:${line}: no test notices "${original}" become "${replacement}".`),
    ...stale.map(
      ({ file, original, replacement }) => `${file}: "${original}" become "${replacement}" has a reason in survivors.json, but it is noticed.`,
    ),
  ];
}
