import { assess, type Policy } from 'haiphong-training-support';
import type { Place } from '../read/places.js';
import { placeKey } from './pay-list.js';
import type { SortedEntries } from './sort-out.js';
import { amountIn } from './year-sensitivity.js';

/** Why a dossier that an estimate counts is to be looked at by itself. */
export type ApartKind = 'withdrawn' | 'returned' | 'doubtful';
export const APART: readonly ApartKind[] = ['withdrawn', 'returned', 'doubtful'];

/** A dossier with an amount that may not be paid as it stands. */
export interface ApartDossier {
  readonly place: Place;
  readonly kind: ApartKind;
  readonly amount: number;
}

/**
 * The dossiers of an estimate that are told apart: of people who left, returned to who sent them, and those of which it is doubtful whether they count (a person
 * with dossiers of the same time, or one of which it is not known whose it is). Each once, for the first reason that holds.
 */
export function apartIn({ counted, repeats, scopeUnknown }: SortedEntries, policy: Policy, year: number | undefined): readonly ApartDossier[] {
  const doubtful = new Set(
    [...repeats.filter(({ overlapping }) => overlapping).flatMap(({ places }) => places), ...scopeUnknown.map(({ place }) => place)].map(placeKey),
  );
  return counted.flatMap(({ place, entry }): readonly ApartDossier[] => {
    const kind: ApartKind | undefined =
      entry.stage === 'withdrawn' ? 'withdrawn' : entry.dossier === 'returned' ? 'returned' : doubtful.has(placeKey(place)) ? 'doubtful' : undefined;
    const amount = amountIn(assess(entry.supportCase, policy), year) ?? 0;
    return kind === undefined || amount === 0 ? [] : [{ place, kind, amount }];
  });
}
