import { isRealDate } from '../calendar/civil.js';
import { NO_ANSWERS, soundEntry } from '../case/sound-case.js';
import type { DossierEntry } from '../case/types.js';
import { studyOf } from '../eligibility/study.js';
import { PolicyError, shown } from '../errors.js';
import type { IsoDate } from '../types.js';
import type { Period } from './types.js';

export const periodKinds: readonly Period['kind'][] = ['six-month', 'year-end', 'ad-hoc'];

/** Throws `bad-argument` unless the date is a real one. */
export function checkDate(date: IsoDate): void {
  if (!isRealDate(date)) throw new PolicyError('bad-argument', `${shown(date)} is no real date YYYY-MM-DD.`);
}

/** A copy of a period, nothing in it but what a period has. Throws `bad-argument` on a wrong date, a reversed period or an unknown kind. */
export function checkedPeriod({ kind, from, to, dueOn }: Period): Period {
  if (!periodKinds.includes(kind)) throw new PolicyError('bad-argument', `A period is ${periodKinds.join(', ')}, not ${shown(kind)}.`);
  checkDate(from);
  checkDate(to);
  if (from > to) throw new PolicyError('bad-argument', `The period ends on ${to}, before it begins on ${from}.`);
  if (dueOn === undefined) return { kind, from, to };
  checkDate(dueOn);
  return { kind, from, to, dueOn };
}

/**
 * Whether an entry belongs to a period: it was recorded on or before the last day, and was recorded in the period or has a training or course that touches
 * it. An end that is not known has not come.
 *
 * @throws PolicyError `bad-argument` on a wrong date, a reversed period or an unknown kind; `unknown-group`; `bad-case` on a fact that `parseEntry` would not let
 * through.
 *
 * @example
 * entries.filter((entry) => belongsToPeriod(entry, period)) // those that `buildReport` counts
 */
export const belongsToPeriod = (entry: DossierEntry, period: Period): boolean => belongs(soundEntry(entry, NO_ANSWERS), checkedPeriod(period));

/** The same for a period that is checked. */
export function belongs({ recordedOn, supportCase }: DossierEntry, { from, to }: Period): boolean {
  if (recordedOn > to) return false;
  if (recordedOn >= from) return true;
  const { start, end } = studyOf(supportCase).facts;
  return start !== undefined && start <= to && (end === undefined || end >= from);
}
