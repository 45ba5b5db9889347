import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the processes of a run find out, line by line, so that nothing is lost with one that ends too soon:
 *
 * - `killed`, `timeout`: a test noticed the change, or it ran a hundred times as long;
 * - `kept`: a change of what is done while files are loaded, or once for a process, which few files of tests are asked about;
 * - `alone`: a change that spoils its process, to be tried in one of its own;
 * - `watched`: tests whose process was spoilt by an unknown change, to be run without changes after each;
 * - `done`: tests that were run with all changes that they reach.
 */
export type Entry = readonly [kind: Kind, name: string];
type Kind = (typeof KINDS)[number];
type Journal = Readonly<Record<Kind, ReadonlySet<string>>>;

const KINDS = ['killed', 'timeout', 'kept', 'alone', 'watched', 'done'] as const;

const read: { path?: string; size: number; found?: Journal } = { size: -1 };

/** What stands in a journal, by kind. */
export function readJournal(folder: string): Journal {
  const path = pathOf(folder);
  // It is asked for before every attempt, and seldom has anything new.
  const size = existsSync(path) ? statSync(path).size : 0;
  if (!read.found || read.path !== path || read.size !== size) {
    const entries =
      size === 0
        ? []
        : readFileSync(path, 'utf8')
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line) as Entry);
    const found = Object.fromEntries(KINDS.map((kind) => [kind, new Set(entries.flatMap(([one, name]) => (one === kind ? [name] : [])))]));
    Object.assign(read, { path, size, found });
  }
  return read.found as Journal;
}

/** Adds to a journal. */
export function note(folder: string, entries: readonly Entry[]): void {
  if (entries.length > 0) appendFileSync(pathOf(folder), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

/** Says which change the tests are being run with by this process, so that one without an end is known. */
export function noteActive(folder: string, id: string): void {
  writeFileSync(join(folder, `active-${process.pid}`), id);
}

/** Says in which file each change is made. */
export function noteSources(folder: string, sources: ReadonlyMap<string, string>): void {
  writeFileSync(join(folder, 'sources.json'), JSON.stringify([...sources]));
}

/** Says what the tests of a file reach. */
export function noteReached(folder: string, file: string, ids: readonly string[]): void {
  writeFileSync(join(folder, `reached-${file}.json`), JSON.stringify(ids));
}

/** How many files of tests are asked about a change that is made while files are loaded. */
const FEW = 3;
let closest: ((id: string) => readonly string[]) | undefined;

/** Whether a file of tests is one of the few that reach most of the file in which a change is made. */
export function isClosest(folder: string, file: string, id: string): boolean {
  closest ??= closestFiles(folder);
  return closest(id).includes(file);
}

function closestFiles(folder: string): (id: string) => readonly string[] {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const sources = new Map<string, string>(read('sources.json'));
  const reached = readdirSync(folder)
    .filter((name) => name.startsWith('reached-'))
    .map((name) => [name.slice('reached-'.length, -'.json'.length), (read(name) as string[]).map((id) => sources.get(id))] as const);
  const found = new Map<string | undefined, readonly string[]>();
  for (const source of new Set(sources.values())) {
    const counts = reached.map(([file, all]) => ({ file, count: all.filter((one) => one === source).length })).filter(({ count }) => count > 0);
    found.set(
      source,
      counts
        .sort((a, b) => b.count - a.count)
        .slice(0, FEW)
        .map(({ file }) => file),
    );
  }
  return (id) => found.get(sources.get(id)) ?? [];
}

const pathOf = (folder: string): string => join(folder, 'journal.jsonl');
