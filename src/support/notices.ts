import type { EmployeeCase, StudentCase, SupportCase } from '../case/types.js';
import { likelyHazardous } from '../policy/notices.js';
import type { Terms } from '../policy/terms.js';
import type { NoticeId } from '../policy/types.js';
import { meetsPolicy, type Span } from './months.js';
import type { Calculation } from './types.js';

type Learner = EmployeeCase | StudentCase;
interface Context {
  readonly terms: Terms;
  readonly calculation: Calculation;
  readonly span: Span | undefined;
}

/** When each notice is given, in the order of `policy.notices`. */
const occasions: readonly (readonly [NoticeId, (learner: Learner, context: Context) => boolean])[] = [
  [
    'likely-full-relief',
    ({ education, training }) =>
      education === 'lower-secondary' &&
      training?.level === 'intermediate' &&
      training.nationalRelief !== undefined &&
      training.nationalRelief !== 'full',
  ],
  [
    'likely-hazardous-relief',
    ({ training }) => training?.nationalRelief === 'none' && training.occupation !== undefined && likelyHazardous.includes(training.occupation),
  ],
  ['lower-secondary-at-college', ({ education, training }) => education === 'lower-secondary' && training?.level === 'college'],
  ['other-programme-possible', (learner) => isInFormerHaiDuong(learner) || isBelowIntermediate(learner)],
  ['past-last-day', ({ training }, { terms }) => training?.end !== undefined && training.end > terms.lastDay],
  ['no-paid-month', (_, { calculation, span }) => calculation.status === 'calculated' && span !== undefined && !meetsPolicy(span)],
];

const isInFormerHaiDuong = (learner: Learner): boolean =>
  learner.training?.schoolLocality === 'former-hai-duong' ||
  (learner.group === 'enterprise-employee' && learner.enterprise?.locality === 'former-hai-duong');

const isBelowIntermediate = ({ group, training }: Learner): boolean =>
  group === 'enterprise-employee' && (training?.level === 'elementary' || training?.level === 'under-three-months');

const NONE: readonly NoticeId[] = /* @__PURE__ */ Object.freeze([]);

/** What is worth a look in a learner's case, from the facts given, whatever the outcome. */
export function noticesOf(supportCase: SupportCase, context: Context): readonly NoticeId[] {
  if (supportCase.group !== 'enterprise-employee' && supportCase.group !== 'vocational-student') return NONE;
  const given: NoticeId[] = [];
  for (const [id, applies] of occasions) if (applies(supportCase, context)) given.push(id);
  return given;
}
