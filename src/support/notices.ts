import type { EmployeeCase, StudentCase, SupportCase } from '../case/types.js';
import { likelyHazardous } from '../law/national-relief.js';
import type { NoticeId } from '../law/types.js';
import type { Terms } from '../policy/terms.js';
import { meetsPolicy, type Span } from './months.js';
import type { Calculation } from './types.js';

type Learner = EmployeeCase | StudentCase;
interface Context {
  readonly terms: Terms;
  readonly calculation: Calculation;
  readonly span: Span | undefined;
}

const isLikelyFullRelief = ({ education, training }: Learner): boolean =>
  education === 'lower-secondary' &&
  training?.level === 'intermediate' &&
  training.nationalRelief !== undefined &&
  training.nationalRelief !== 'full';

const isLikelyHazardous = ({ training }: Learner): boolean =>
  training?.nationalRelief === 'none' && training.occupation !== undefined && likelyHazardous.includes(training.occupation);

const isLowerSecondaryAtCollege = ({ education, training }: Learner): boolean => education === 'lower-secondary' && training?.level === 'college';

const endsAfterLastDay = ({ training }: Learner, { terms }: Context): boolean => training?.end !== undefined && training.end > terms.lastDay;

const paysNoMonth = ({ calculation, span }: Context): boolean => calculation.status === 'calculated' && span !== undefined && !meetsPolicy(span);

const isInFormerHaiDuong = (learner: Learner): boolean =>
  learner.training?.schoolLocality === 'former-hai-duong' ||
  (learner.group === 'enterprise-employee' && learner.enterprise?.locality === 'former-hai-duong');

const isBelowIntermediate = ({ group, training }: Learner): boolean =>
  group === 'enterprise-employee' && (training?.level === 'elementary' || training?.level === 'under-three-months');

const NONE: readonly NoticeId[] = /* @__PURE__ */ Object.freeze([]);

/** What is worth a look in a learner's case, from the facts given, whatever the outcome; in the order of `policy.notices`. */
export function noticesOf(supportCase: SupportCase, context: Context): readonly NoticeId[] {
  if (supportCase.group !== 'enterprise-employee' && supportCase.group !== 'vocational-student') return NONE;
  const given: NoticeId[] = [];
  if (isLikelyFullRelief(supportCase)) given.push('likely-full-relief');
  if (isLikelyHazardous(supportCase)) given.push('likely-hazardous-relief');
  if (isLowerSecondaryAtCollege(supportCase)) given.push('lower-secondary-at-college');
  if (isInFormerHaiDuong(supportCase) || isBelowIntermediate(supportCase)) given.push('other-programme-possible');
  if (endsAfterLastDay(supportCase, context)) given.push('past-last-day');
  if (paysNoMonth(context)) given.push('no-paid-month');
  return given;
}
