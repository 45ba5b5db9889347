import { diffPolicies, type Policy, type StatementChange } from '../../../../src/index.js';

/** What a change is to somebody who reads of it, in the order in which it is told. */
export const PARTS = [
  /** Figures, days and shares that stand otherwise, or are new. */
  'figures',
  'settled',
  'readings',
  'conditions',
  'dropped',
  'limits',
  'absent',
  /** Occupations, codes, parks and texts that are new, or stand otherwise. */
  'lists',
  /** Read in the official text now, and not before; the statement itself is the same. */
  'official',
  /** Known otherwise than before, but not from the official text. */
  'known',
] as const;
export type Part = (typeof PARTS)[number];

const FIGURES = new Set(['value', 'last-day', 'relief', 'tuition-year', 'duty']);

/** What two policies state differently, by what it is to a reader. Each change stands in one part; what a settled question no longer leaves open is told by its answer. */
export function changesByPart(before: Policy, after: Policy): ReadonlyMap<Part, readonly StatementChange[]> {
  const parts = new Map<Part, StatementChange[]>(PARTS.map((part) => [part, []]));
  for (const change of diffPolicies(before, after)) {
    const part = partOf(change, after);
    if (part) parts.get(part)?.push(change);
  }
  return parts;
}

function partOf({ statement, before, after }: StatementChange, policy: Policy): Part | undefined {
  const [kind = '', id = ''] = statement.split('/');
  if (kind === 'settled') return 'settled';
  if ((kind === 'reading' || kind === 'option') && policy.settled.some((question) => question.id === id)) return undefined;
  if (kind === 'limit') return 'limits';
  if (kind === 'absent') return 'absent';
  if (kind === 'dropped') return 'dropped';
  if (kind === 'rule' && before === undefined) return 'conditions';
  // Told by the provision that drops it.
  if (kind === 'rule' && after === undefined) return undefined;
  if (before?.value !== after?.value || before === undefined || after === undefined)
    return kind === 'reading' ? 'readings' : FIGURES.has(kind) ? 'figures' : 'lists';
  if (after.provenance.evidence === 'official') return 'official';
  return before.title.vi === after.title.vi && before.title.en === after.title.en ? 'known' : 'lists';
}
