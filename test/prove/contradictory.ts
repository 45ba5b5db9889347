import { monthsBegunBy, startOn } from '../../src/calendar/civil.js';
import type { SupportCase } from '../../src/index.js';

/** Facts that `parseCase` would refuse together: no case, so no class. It looks at no more of them than it needs, so that many classes go at once. */
export function isContradictory(supportCase: SupportCase): boolean {
  if (supportCase.group === 'industry-instructor') {
    const { background } = supportCase;
    return background !== undefined && background !== 'artisan' && supportCase.artisanRank !== undefined;
  }
  if (supportCase.group === 'vocational-teacher') return false;
  const { training } = supportCase;
  const start = training?.start;
  const end = training?.end;
  if (start === undefined || end === undefined) return false;
  if (end < start) return true;
  const studyMonths = training?.studyMonths;
  return studyMonths !== undefined && studyMonths > monthsBegunBy(startOn(start), end);
}
