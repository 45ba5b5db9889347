import { assess, type IsoDate, LAST_DATE, type Policy } from 'haiphong-training-support';
import type { Place, PlacedEntry } from '../read/places.js';
import type { FolderContent } from '../read/read-folder.js';
import { textKey } from '../read/text-key.js';
import { withNumbersApart } from './dossier-numbers.js';
import { enterpriseOf } from './enterprise-of.js';
import { groupBy } from './group-by.js';
import type { Person } from './people.js';
import { type Scope, type SortedEntries, sortOutAsOf } from './sort-out.js';
import { type Days, type Share, sharesIn } from './stretch-of-time.js';

/** The list of what is to be paid for some days, before it is laid out. */
export interface PayList {
  readonly policy: Policy;
  readonly days: Days;
  readonly scope: Scope;
  /** The last day whose records count, where one was told. */
  readonly asOf?: IsoDate;
  readonly content: FolderContent;
  readonly sorted: SortedEntries;
  /** By enterprise and school, in the order of their names. */
  readonly units: readonly PayUnit[];
  readonly total: number;
  /** Dossiers that are not on the list, and why: with those on it and those that were not counted they are all that were read. */
  readonly apart: readonly { readonly place: Place; readonly why: NotPaid }[];
}

export interface PayUnit {
  /** Absent where the dossiers name none. */
  readonly name?: string;
  readonly people: readonly Payee[];
  readonly total: number;
}

export interface Payee {
  readonly placed: PlacedEntry;
  readonly person: Person;
  readonly shares: readonly Share[];
  readonly amount: number;
  /** What falls due from the beginning to the last of the days. */
  readonly toDate: number;
  /** What the dossier says was paid before. */
  readonly paid?: number;
}

/** Why a dossier is not on the list to pay. */
export type NotPaid = 'no-amount' | 'not-accepted' | 'returned' | 'withdrawn' | 'doubtful' | 'nothing-due';
export const NOT_PAID: readonly NotPaid[] = ['no-amount', 'not-accepted', 'returned', 'withdrawn', 'doubtful', 'nothing-due'];

export interface PayListOptions {
  readonly policy: Policy;
  readonly days: Days;
  readonly scope: Scope;
  readonly asOf?: IsoDate;
  personAt(place: Place): Person;
}

/** Lists what is to be paid: dossiers accepted, by the state recorded last, of people who did not leave and have no second dossier at the same time. */
export function assemblePayList(read: FolderContent, { policy, days, scope, asOf, personAt }: PayListOptions): PayList {
  const content = withNumbersApart(read, asOf);
  const sorted = sortOutAsOf(content.entries, asOf ?? LAST_DATE, scope);
  const shares = sharesIn(policy);
  const doubtful = new Set(sorted.repeats.filter(({ overlapping }) => overlapping).flatMap(({ places }) => places.map(placeKey)));
  const apart: { place: Place; why: NotPaid }[] = [];
  const payees: (Payee & { readonly unit: string | undefined })[] = [];
  for (const placed of sorted.counted) {
    const { entry, place } = placed;
    const whole = assess(entry.supportCase, policy).calculation;
    const own = shares(entry.supportCase, days);
    const why: NotPaid | undefined =
      whole.status !== 'calculated'
        ? 'no-amount'
        : entry.stage === 'withdrawn'
          ? 'withdrawn'
          : entry.dossier === 'returned'
            ? 'returned'
            : entry.dossier !== 'accepted'
              ? 'not-accepted'
              : doubtful.has(placeKey(place))
                ? 'doubtful'
                : own.length === 0
                  ? 'nothing-due'
                  : undefined;
    if (why !== undefined) {
      apart.push({ place, why });
      continue;
    }
    const person = personAt(place);
    payees.push({
      placed,
      person,
      unit: unitOf(placed, person),
      shares: own,
      amount: sumOf(own),
      toDate: sumOf(shares(entry.supportCase, { from: policy.reading['effective-date'], to: days.to })),
      ...(entry.paid !== undefined && { paid: entry.paid }),
    });
  }
  const units = groupBy(payees, ({ unit }) => (unit === undefined ? '~' : textKey(unit))).map(([, people]): PayUnit => {
    const [{ unit: name }] = people;
    return { ...(name !== undefined && { name }), people, total: people.reduce((all, { amount }) => all + amount, 0) };
  });
  return {
    policy,
    days,
    scope,
    ...(asOf !== undefined && { asOf }),
    content,
    sorted,
    units,
    total: units.reduce((all, { total }) => all + total, 0),
    apart,
  };
}

/** The school of a dossier, or the enterprise of an employee's. */
export function unitOf({ entry: { supportCase } }: PlacedEntry, { school, enterprise }: Person): string | undefined {
  if (supportCase.group !== 'enterprise-employee') return school ?? enterprise;
  const { id, name } = enterpriseOf(supportCase);
  return name ?? enterprise ?? id ?? school;
}

const sumOf = (shares: readonly Share[]): number => shares.reduce((all, { amount }) => all + amount, 0);

export const placeKey = ({ file, sheet, line }: Place): string => JSON.stringify([file, sheet ?? null, line]);
