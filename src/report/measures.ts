import type { DossierEntry } from '../case/types.js';
import type { resultUnder } from '../support/compare-readings.js';
import { add } from '../support/money.js';
import type { Measures } from './types.js';

/** Measures that are still being counted. */
export type Tally = { -readonly [M in keyof Measures]: Measures[M] };

export const emptyTally = (): Tally => ({
  cases: 0,
  registered: 0,
  studying: 0,
  completed: 0,
  withdrawn: 0,
  dossiersIncomplete: 0,
  dossiersForwarded: 0,
  dossiersReturned: 0,
  dossiersAccepted: 0,
  eligible: 0,
  ineligible: 0,
  undetermined: 0,
  needsFacts: 0,
  programmeAmount: 0,
  paid: 0,
});

const measures = /* @__PURE__ */ (() => Object.keys(emptyTally()) as (keyof Measures)[])();

/** The measure that counts each state of a dossier. */
const ofDossier = {
  incomplete: 'dossiersIncomplete',
  forwarded: 'dossiersForwarded',
  returned: 'dossiersReturned',
  accepted: 'dossiersAccepted',
} as const satisfies Record<DossierEntry['dossier'], keyof Measures>;

/** Counts one entry and what its case comes to. */
export function countEntry(tally: Tally, { stage, dossier, paid }: DossierEntry, { outcome, status, total }: ReturnType<typeof resultUnder>): void {
  tally.cases += 1;
  tally[stage] += 1;
  tally[ofDossier[dossier]] += 1;
  tally[outcome] += 1;
  if (status === 'needs-facts') tally.needsFacts += 1;
  if (total !== undefined) tally.programmeAmount = add(tally.programmeAmount, total);
  if (paid !== undefined) tally.paid = add(tally.paid, paid);
}

/** Adds measures already counted. */
export function addMeasures(tally: Tally, counted: Measures): void {
  for (const measure of measures) tally[measure] = add(tally[measure], counted[measure]);
}
