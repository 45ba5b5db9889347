import { frozenCopy } from '../frozen-copy.js';
import type { GroupId } from '../types.js';
import type { CaseLeaves, EntryLeaves, ValueAt } from './types.js';

/** What the value of a fact is, with its bounds: all it takes to judge one. Its words stand in `facts.ts`, so that who only assesses loads none. */
export type FactKind<Value = string> =
  /** `max`: the longest text, in JavaScript's length. */
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'occupation' }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'whole-number'; readonly unit: 'month' | 'dong'; readonly min: number; readonly max: number }
  /** Every option is a key, so that the compiler misses none. */
  | { readonly kind: 'option'; readonly options: Readonly<Record<Extract<Value, string>, true>> };

/** A kind for each fact of the types: neither can gain or lose one alone. */
type Kinds<L extends [string, unknown]> = { readonly [P in L[0]]: FactKind<ValueAt<L, P>> };

const yesNo = { kind: 'yes-no' } as const;
const date = { kind: 'date' } as const;
const occupation = { kind: 'occupation' } as const;
const text = (max: number) => ({ kind: 'text', max }) as const;
const dong = (max: number) => ({ kind: 'whole-number', unit: 'dong', min: 0, max }) as const;
const option = <T extends Readonly<Record<string, true>>>(options: T) => ({ kind: 'option', options }) as const;

/** The largest tuition of a month. */
const TUITION = 1_000_000_000;
/** The largest cost of a course, or sum paid. */
const SUM = 1_000_000_000_000;
/** The first and the last day a date may be. */
export const FIRST_DATE = '1990-01-01';
export const LAST_DATE = '2100-12-31';

const locality = option({ 'hai-phong': true, 'former-hai-duong': true, elsewhere: true });
const level = option({ 'under-three-months': true, elementary: true, intermediate: true, 'vocational-secondary': true, college: true });

/** The facts of a case. */
export const factKinds = {
  id: text(64),
  applicant: text(128),
  group: option({ 'enterprise-employee': true, 'vocational-student': true, 'vocational-teacher': true, 'industry-instructor': true }),
  education: option({
    'below-lower-secondary': true,
    'lower-secondary': true,
    'upper-secondary': true,
    intermediate: true,
    college: true,
    university: true,
  }),
  employed: yesNo,
  'enterprise.id': text(64),
  'enterprise.name': text(200),
  'enterprise.locality': locality,
  'enterprise.zone': text(200),
  'enterprise.operating': yesNo,
  hasMatchingQualification: yesNo,
  'training.occupation': occupation,
  'training.level': level,
  'training.schoolLocality': locality,
  'training.start': date,
  'training.end': date,
  'training.studyMonths': { kind: 'whole-number', unit: 'month', min: 1, max: 120 },
  'training.monthlyTuition': dong(TUITION),
  'training.ceilingTuition': dong(TUITION),
  'training.nationalRelief': option({ none: true, half: true, 'seventy-percent': true, full: true }),
  'teaching.active': yesNo,
  'teaching.level': level,
  'teaching.schoolLocality': locality,
  'teaching.meetsSkillCertificate': yesNo,
  'teaching.contract': option({ permanent: true, guest: true }),
  background: option({ 'technical-worker': true, artisan: true, other: true }),
  artisanRank: option({ 'below-provincial': true, provincial: true, national: true }),
  wishesToTeach: yesNo,
  teachingLevel: level,
  'course.occupation': occupation,
  'course.start': date,
  'course.end': date,
  'course.cost': dong(SUM),
} as const satisfies Kinds<CaseLeaves>;

/** The facts of a dossier entry besides its case. */
export const entryFactKinds = {
  recordedOn: date,
  stage: option({ registered: true, studying: true, completed: true, withdrawn: true }),
  dossier: option({ incomplete: true, forwarded: true, returned: true, accepted: true }),
  paid: dong(SUM),
} as const satisfies Kinds<EntryLeaves>;

/** What a case, and an entry besides its case, must have. */
const REQUIRED: readonly string[] = ['id', 'group', 'recordedOn', 'stage', 'dossier'];
export const isRequired = (path: string): boolean => REQUIRED.includes(path);

type Path = keyof typeof factKinds;

const base: readonly Path[] = ['id', 'applicant', 'group'];
const training: readonly Path[] = [
  'training.occupation',
  'training.level',
  'training.schoolLocality',
  'training.start',
  'training.end',
  'training.studyMonths',
  'training.monthlyTuition',
  'training.ceilingTuition',
  'training.nationalRelief',
];
const course: readonly Path[] = ['course.occupation', 'course.start', 'course.end', 'course.cost'];

/** The facts of each group, in the order in which a form would ask. */
export const groupFacts: Readonly<Record<GroupId, readonly Path[]>> = /* @__PURE__ */ frozenCopy({
  'enterprise-employee': [
    ...base,
    'education',
    'employed',
    'enterprise.id',
    'enterprise.name',
    'enterprise.locality',
    'enterprise.zone',
    'enterprise.operating',
    'hasMatchingQualification',
    ...training,
  ],
  'vocational-student': [...base, 'education', ...training],
  'vocational-teacher': [
    ...base,
    'teaching.active',
    'teaching.level',
    'teaching.schoolLocality',
    'teaching.meetsSkillCertificate',
    'teaching.contract',
    ...course,
  ],
  'industry-instructor': [...base, 'background', 'artisanRank', 'wishesToTeach', 'teachingLevel', ...course],
});
