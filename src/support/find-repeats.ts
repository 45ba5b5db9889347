import { NO_ANSWERS, soundCase } from '../case/sound-case.js';
import type { SupportCase } from '../case/types.js';
import { studyOf } from '../eligibility/study.js';
import type { IsoDate } from '../types.js';
import type { Repeat } from './types.js';

/** Later than any day: an end that is not known has not come. */
const NOT_YET = '9999-12-31';

/** The days from the first to the last of a training or course. */
interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * Applicants with more than one case, by first appearance; `overlapping` if two of their trainings or courses share a day. A start that is not known
 * shares none; an end that is not known has not come. Cases without `applicant` are passed over.
 *
 * @throws PolicyError `unknown-group`; `bad-case` on a fact that `parseCase` would not let through.
 *
 * @example
 * findRepeats([{ id: 'HS-1', group: 'vocational-student', applicant: 'P1' }]) // []
 */
export function findRepeats(cases: Iterable<SupportCase>): readonly Repeat[] {
  const people = new Map<string, { caseIds: string[]; all: Days[] }>();
  for (const given of cases) {
    const supportCase = soundCase(given, NO_ANSWERS);
    const { id, applicant } = supportCase;
    if (applicant === undefined) continue;
    let person = people.get(applicant);
    if (person === undefined) {
      person = { caseIds: [], all: [] };
      people.set(applicant, person);
    }
    person.caseIds.push(id);
    const { start, end = NOT_YET } = studyOf(supportCase).facts;
    if (start !== undefined && start <= end) person.all.push({ start, end });
  }
  return [...people]
    .filter(([, { caseIds }]) => caseIds.length > 1)
    .map(([applicant, { caseIds, all }]) => ({ applicant, caseIds, overlapping: overlap(all) }));
}

/** In the order of their starts, one begins before the one before it has ended. */
function overlap(all: readonly Days[]): boolean {
  let latestEnd = '';
  for (const { start, end } of [...all].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    if (start <= latestEnd) return true;
    latestEnd = end;
  }
  return false;
}
