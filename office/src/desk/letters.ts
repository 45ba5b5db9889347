import { assess, explain, type FactPath, type GroupId, type Policy } from 'haiphong-training-support';
import { textKey } from '../read/text-key.js';
import type { Check } from './check.js';
import { columnWithFault } from './fault-places.js';
import { groupBy } from './group-by.js';
import { type Person, peopleIn } from './people.js';

/** A list that was checked, and the file that it came in. */
export interface CheckedFile {
  readonly file: string;
  readonly check: Check;
}

/** What one enterprise or school is to be told of the dossiers that it sent. */
export interface LetterContent {
  /** The enterprise or school as the lists name it; absent where they name none. */
  readonly to?: string;
  readonly files: readonly string[];
  /** All dossiers of it, and how many of them nothing is asked of. */
  readonly dossiers: number;
  readonly complete: number;
  readonly asked: readonly AskedDossier[];
}

/** A dossier of which something is missing, doubtful or not met. */
export interface AskedDossier {
  readonly file: string;
  readonly sheet?: string;
  readonly line: number;
  readonly person: Person;
  readonly points: readonly Point[];
}

export type Point =
  /** A cell that could not be read, or what has to be answered before its row can be decided. */
  | { readonly kind: 'fault'; readonly heading?: string; readonly found?: string; readonly why: string; readonly meant: readonly string[] }
  /** A fact that a condition or the calculation asks for. */
  | { readonly kind: 'missing'; readonly path: FactPath; readonly question: string; readonly basis: string }
  | { readonly kind: 'unmet'; readonly title: string; readonly basis: string };

/** The letters that some checked lists call for: one to each enterprise or school, in the order of their names. */
export function lettersOf(files: readonly CheckedFile[]): readonly LetterContent[] {
  const all = files.flatMap(({ file, check }) => dossiersOf(file, check));
  return groupBy(all, ({ file, to }) => (to === undefined ? `~${file}` : textKey(to))).map(([, some]) => {
    const names = some.flatMap((one) => one.to ?? []);
    // Of a name that is also written in capitals alone, the one that is not.
    const to = names.find((name) => name !== name.toUpperCase()) ?? names[0];
    return {
      ...(to !== undefined && { to }),
      files: [...new Set(some.map(({ file }) => file))],
      dossiers: some.length,
      complete: some.filter(({ points }) => points.length === 0).length,
      asked: some.filter(({ points }) => points.length > 0),
    };
  });
}

function dossiersOf(file: string, { tables, cases, faults, held, policy }: Check): readonly (AskedDossier & { readonly to: string | undefined })[] {
  return tables.flatMap((table) => {
    const here = ({ sheet }: { readonly sheet?: string }) => sheet === table.sheetName;
    const byLine = new Map(cases.filter(here).map((one) => [one.line, one.supportCase]));
    const faultsAt = groupBy(
      faults.filter((fault) => here(fault) && fault.kind !== 'heading' && fault.kind !== 'note'),
      ({ line }) => String(line),
    );
    const found = new Map(faultsAt.map(([line, some]) => [Number(line), some]));
    const open = new Map(groupBy(held.filter(here), ({ line }) => String(line)).map(([line, some]) => [Number(line), some]));
    return [...peopleIn(table)].map(([line, person]) => {
      const supportCase = byLine.get(line);
      const group = supportCase?.group ?? table.group;
      return {
        file,
        ...(table.sheetName !== undefined && { sheet: table.sheetName }),
        line,
        person,
        to: sentBy(group, person),
        points: [
          ...(found.get(line) ?? []).map((fault): Point => {
            const column = columnWithFault(fault, [table]);
            return {
              kind: 'fault',
              ...(column && { heading: column.heading }),
              ...(fault.found !== undefined && { found: fault.found }),
              why: fault.why.vi,
              meant: fault.meant,
            };
          }),
          ...(open.get(line) ?? []).map(
            ({ heading, given, why, likely }): Point => ({
              kind: 'fault',
              ...(heading !== undefined && { heading }),
              ...(given !== '' && { found: given }),
              why: why.vi,
              meant: likely === undefined ? [] : [likely],
            }),
          ),
          ...(supportCase ? pointsOf(supportCase, policy) : []),
        ],
      };
    });
  });
}

/** Who sent a dossier: the enterprise of an employee, the school of others. */
const sentBy = (group: GroupId | undefined, { enterprise, school }: Person): string | undefined =>
  group === undefined || group === 'enterprise-employee' ? (enterprise ?? school) : (school ?? enterprise);

function pointsOf(supportCase: Parameters<typeof assess>[0], policy: Policy): readonly Point[] {
  const { decision, calculation } = assess(supportCase, policy);
  if (calculation.status === 'calculated') return [];
  const explained = explain(supportCase, 'vi', policy);
  const basisOfFact = (path: FactPath): string => {
    const asking = decision.findings.find((finding) => finding.result === 'unknown' && finding.missing.includes(path));
    return explained.conditions.find(({ rule }) => rule === asking?.rule)?.basis ?? CALCULATION;
  };
  return [
    ...explained.conditions.flatMap(({ result, title, basis }): readonly Point[] => (result === 'unmet' ? [{ kind: 'unmet', title, basis }] : [])),
    ...explained.toAsk.map(({ path, question }): Point => ({ kind: 'missing', path, question, basis: basisOfFact(path) })),
  ];
}

/** HEZA's plan, II.3: the amounts are those of Article 2. */
const CALCULATION = 'Điều 2 Nghị quyết số 03/2024/NQ-HĐND (mức hỗ trợ)';
