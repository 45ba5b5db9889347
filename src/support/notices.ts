import type { SupportCase, Training } from '../case/types.js';
import type { Study } from '../eligibility/study.js';
import { likelyHazardous } from '../law/national-relief.js';
import { notices } from '../law/resolution-03.js';
import type { NoticeId } from '../law/types.js';
import type { Terms } from '../policy/terms.js';
import { meetsPolicy, type StudyMonths } from './months.js';
import type { Calculation } from './types.js';

type Learner = Extract<SupportCase, { readonly training?: Training | undefined }>;

/** A learner's case, and what was made of it. */
interface Seen {
  readonly learner: Learner;
  readonly training: Training;
  readonly months: StudyMonths | undefined;
  readonly calculation: Calculation;
  readonly terms: Terms;
}

const isInFormerHaiDuong = ({ learner, training }: Seen): boolean =>
  training.schoolLocality === 'former-hai-duong' || (learner.group === 'enterprise-employee' && learner.enterprise?.locality === 'former-hai-duong');

const isBelowIntermediate = ({ learner, training }: Seen): boolean =>
  learner.group === 'enterprise-employee' && (training.level === 'elementary' || training.level === 'under-three-months');

/** When each notice is given, from the facts given and whatever the outcome. */
const isGiven: Readonly<Record<NoticeId, (seen: Seen) => boolean>> = {
  'likely-full-relief': ({ learner, training: { level, nationalRelief } }) =>
    learner.education === 'lower-secondary' && level === 'intermediate' && nationalRelief !== undefined && nationalRelief !== 'full',
  'likely-hazardous-relief': ({ training: { occupation, nationalRelief } }) =>
    nationalRelief === 'none' && occupation !== undefined && hazardous.has(occupation),
  'lower-secondary-at-college': ({ learner, training }) => learner.education === 'lower-secondary' && training.level === 'college',
  'other-programme-possible': (seen) => isInFormerHaiDuong(seen) || isBelowIntermediate(seen),
  'past-last-day': ({ training: { end }, terms }) => end !== undefined && end > terms.lastDay,
  'no-paid-month': ({ months, calculation }) =>
    calculation.status === 'calculated' && calculation.lines.length === 0 && months !== undefined && !meetsPolicy(months),
};

const hazardous: ReadonlySet<string> = /* @__PURE__ */ new Set(likelyHazardous);

const inOrder = /* @__PURE__ */ (() => notices.map(({ id }) => ({ id, isGiven: isGiven[id] })))();

const NONE: readonly NoticeId[] = /* @__PURE__ */ Object.freeze([]);

/** What is worth a look in a learner's case, in the order of the law. */
export function noticesOf(
  supportCase: SupportCase,
  { part, facts }: Study,
  months: StudyMonths | undefined,
  calculation: Calculation,
  terms: Terms,
): readonly NoticeId[] {
  if (part !== 'training') return NONE;
  const seen: Seen = { learner: supportCase as Learner, training: facts, months, calculation, terms };
  let given = NONE;
  for (const notice of inOrder) if (notice.isGiven(seen)) given = [...given, notice.id];
  return given;
}
