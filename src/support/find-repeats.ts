import type { SupportCase } from '../case/types.js';
import type { IsoDate } from '../types.js';
import type { Repeat } from './types.js';

/** Later than any day: an end that is not known has not come. */
const NOT_YET = '9999-12-31';

interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * Applicants with more than one case, by first appearance; `overlapping` if two of their trainings or courses share a day. A start that is not known
 * shares none; an end that is not known has not come. Cases without `applicant` are passed over.
 *
 * @example
 * findRepeats([{ id: 'HS-1', group: 'vocational-student', applicant: 'P1' }]) // []
 */
export function findRepeats(cases: Iterable<SupportCase>): readonly Repeat[] {
  const people = new Map<string, { caseIds: string[]; spans: Span[] }>();
  for (const supportCase of cases) {
    const { id, applicant } = supportCase;
    if (applicant === undefined) continue;
    let person = people.get(applicant);
    if (person === undefined) {
      person = { caseIds: [], spans: [] };
      people.set(applicant, person);
    }
    person.caseIds.push(id);
    const { start, end = NOT_YET } = studyOf(supportCase) ?? {};
    if (start !== undefined && start <= end) person.spans.push({ start, end });
  }
  return [...people]
    .filter(([, { caseIds }]) => caseIds.length > 1)
    .map(([applicant, { caseIds, spans }]) => ({ applicant, caseIds, overlapping: overlap(spans) }));
}

/** The training or the course of a case. */
export const studyOf = (supportCase: SupportCase) =>
  'training' in supportCase ? supportCase.training : 'course' in supportCase ? supportCase.course : undefined;

/** In the order of their starts, some span begins before the one before it has ended. */
function overlap(spans: readonly Span[]): boolean {
  let latestEnd = '';
  for (const { start, end } of [...spans].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    if (start <= latestEnd) return true;
    latestEnd = end;
  }
  return false;
}
