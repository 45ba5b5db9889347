import {
  type BoardScope,
  buildReport,
  checkBoardScope,
  type DossierEntry,
  findRepeats,
  type IsoDate,
  latestEntries,
  type Period,
  type Policy,
  type SupportCase,
} from 'haiphong-training-support';
import { certain } from '../read/certain.js';
import type { Place, PlacedEntry } from '../read/places.js';
import { enterpriseKey } from './dossier-numbers.js';
import { enterpriseOf } from './enterprise-of.js';

/** Whose dossiers are counted: those that HEZA handles, or all. */
export type Scope = 'board' | 'all';

/** Every entry that was read stands in exactly one of `counted`, `superseded`, `recordedLater`, `notInPeriod` and `outsideScope`. */
export interface SortedEntries {
  readonly counted: readonly PlacedEntry[];
  /** Replaced by a later state of the same dossier. */
  readonly superseded: readonly { readonly place: Place; readonly by: Place }[];
  /** Recorded after the last day. */
  readonly recordedLater: readonly PlacedEntry[];
  /** Recorded before the period, of a training or course that does not touch it. */
  readonly notInPeriod: readonly PlacedEntry[];
  readonly outsideScope: readonly { readonly place: Place; readonly why: OutsideScope }[];
  /** Counted, though the facts given do not tell whether HEZA handles them. */
  readonly scopeUnknown: readonly { readonly place: Place; readonly missing: BoardScope['missing'] }[];
  /** Counted, each dossier as one: whether one person may be supported twice is not modelled. */
  readonly repeats: readonly RepeatedApplicant[];
}

/** Why HEZA does not handle a dossier. */
type OutsideScope = 'group' | 'not-operating' | 'no-zone';

/** An applicant with more than one dossier. */
interface RepeatedApplicant {
  readonly places: readonly Place[];
  /** At how many enterprises. */
  readonly enterprises: number;
  readonly overlapping: boolean;
}

/** Sorts out which entries a report of a period counts. */
export function sortOut(entries: readonly PlacedEntry[], period: Period, scope: Scope, policy: Policy): SortedEntries {
  const { latest, superseded, recordedLater } = latestOf(entries, period.to);
  const [inPeriod, notInPeriod] = split(latest, ({ entry }) => belongs(entry, period, policy));
  return { superseded, recordedLater, notInPeriod, ...inScope(inPeriod, scope) };
}

/** Sorts out which entries an estimate counts: the last state of each dossier on a day. */
export function sortOutAsOf(entries: readonly PlacedEntry[], asOf: IsoDate, scope: Scope): SortedEntries {
  const { latest, superseded, recordedLater } = latestOf(entries, asOf);
  return { superseded, recordedLater, notInPeriod: [], ...inScope(latest, scope) };
}

function latestOf(entries: readonly PlacedEntry[], asOf: IsoDate) {
  const placed = new Map(entries.map((one) => [one.entry, one]));
  const latest = latestEntries(placed.keys(), asOf).map((entry) => certain(placed.get(entry)));
  const byId = new Map(latest.map((one) => [one.entry.supportCase.id, one]));
  const [recorded, recordedLater] = split(entries, ({ entry }) => entry.recordedOn <= asOf);
  const superseded = recorded.flatMap((one) => {
    const by = certain(byId.get(one.entry.supportCase.id));
    return by === one ? [] : [{ place: one.place, by: by.place }];
  });
  return { latest, superseded, recordedLater };
}

/** Whether an entry belongs to a period, as a report of it alone tells. */
const belongs = (entry: DossierEntry, period: Period, policy: Policy): boolean => buildReport([entry], { period, by: [] }, policy).totals.cases > 0;

function inScope(latest: readonly PlacedEntry[], scope: Scope): Pick<SortedEntries, 'counted' | 'outsideScope' | 'scopeUnknown' | 'repeats'> {
  const counted: PlacedEntry[] = [];
  const outsideScope: { place: Place; why: OutsideScope }[] = [];
  const scopeUnknown: { place: Place; missing: BoardScope['missing'] }[] = [];
  for (const one of latest) {
    const { result, missing } = checkBoardScope(one.entry.supportCase);
    if (scope === 'board' && result === 'unmet') {
      outsideScope.push({ place: one.place, why: whyOutside(one.entry.supportCase) });
      continue;
    }
    if (scope === 'board' && result === 'unknown') scopeUnknown.push({ place: one.place, missing });
    counted.push(one);
  }
  return { counted, outsideScope, scopeUnknown, repeats: repeatsIn(counted) };
}

function whyOutside(supportCase: SupportCase): OutsideScope {
  if (supportCase.group !== 'enterprise-employee') return 'group';
  return enterpriseOf(supportCase).operating === false ? 'not-operating' : 'no-zone';
}

function repeatsIn(counted: readonly PlacedEntry[]): readonly RepeatedApplicant[] {
  const byId = new Map(counted.map((one) => [one.entry.supportCase.id, one]));
  return findRepeats(counted.map(({ entry }) => entry.supportCase)).map(({ caseIds, overlapping }) => {
    const dossiers = caseIds.map((id) => certain(byId.get(id)));
    const enterprises = new Set(dossiers.flatMap(({ entry }) => enterpriseKey(entry.supportCase) ?? []));
    return { places: dossiers.map(({ place }) => place), enterprises: enterprises.size, overlapping };
  });
}

function split<T>(items: readonly T[], test: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
