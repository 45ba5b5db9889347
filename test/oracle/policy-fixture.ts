import type {
  AddedCondition,
  Amendment,
  Benefit,
  BenefitId,
  Evidence,
  GroupId,
  IsoDate,
  NoticeId,
  Occupation,
  OpenQuestion,
  Policy,
  Provenance,
  QuestionId,
  Reading,
  RuleInfo,
  Zone,
} from './types.js';

// A policy copied by hand from the facts, so that the oracle can be tried without the library.

const known = (evidence: Evidence, ...instruments: string[]): Provenance => ({
  evidence,
  sources: instruments.map((instrument) => ({ instrument })),
});

function occupation(
  id: string,
  vi: string,
  en: string,
  intermediate: readonly [code: string, evidence: Evidence],
  college: readonly [code: string, evidence: Evidence],
  aliases: readonly string[] = [],
): Occupation {
  return {
    id,
    name: { vi, en },
    aliases,
    codes: {
      intermediate: { code: intermediate[0], provenance: known(intermediate[1], 'SCHOOLS') },
      college: { code: college[0], provenance: known(college[1], 'SCHOOLS') },
    },
    provenance: known('reported', 'SKDS'),
  };
}

const occupations: readonly Occupation[] = [
  occupation('logistics', 'Logistics', 'Logistics', ['5340113', 'assumed'], ['6340113', 'reported'], ['Logistic', 'Logicstic']),
  occupation('industrial-electronics', 'Điện tử công nghiệp', 'Industrial electronics', ['5520225', 'assumed'], ['6520225', 'assumed']),
  occupation('industrial-electricity', 'Điện công nghiệp', 'Industrial electricity', ['5520227', 'reported'], ['6520227', 'reported']),
  occupation('welding', 'Hàn', 'Welding', ['5520123', 'reported'], ['6520123', 'reported'], ['Công nghệ hàn']),
  occupation('automotive-technology', 'Công nghệ ô tô', 'Automotive technology', ['5510216', 'reported'], ['6510216', 'reported']),
  occupation(
    'software-applications',
    'Công nghệ thông tin (ứng dụng phần mềm)',
    'Information technology (software applications)',
    ['5480202', 'reported'],
    ['6480202', 'reported'],
    ['CNTT (ƯDPM)', 'CNTT (ứng dụng phần mềm)'],
  ),
  occupation('hotel-management', 'Quản trị khách sạn', 'Hotel management', ['5810201', 'reported'], ['6810201', 'reported']),
  occupation('nursing', 'Điều dưỡng', 'Nursing', ['5720301', 'reported'], ['6720301', 'reported']),
  occupation(
    'marine-aquaculture',
    'Nuôi trồng thủy sản nước mặn, nước lợ',
    'Saltwater and brackish-water aquaculture',
    ['5620304', 'assumed'],
    ['6620304', 'assumed'],
    ['Nuôi trồng thuỷ sản nước mặn, nước lợ'],
  ),
];

const learners: readonly GroupId[] = ['enterprise-employee', 'vocational-student'];
const everyone: readonly GroupId[] = ['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'];

function benefit(id: BenefitId, kind: Benefit['kind'], groups: readonly GroupId[], value: string): Benefit {
  return { id, kind, groups, values: [{ value, provenance: known('reported', 'BHD') }] };
}

const benefits: readonly Benefit[] = [
  benefit('tuition', 'share-of-tuition', learners, '0.5'),
  benefit('living-allowance', 'per-month', learners, '900000'),
  benefit('permanent-teacher-course', 'per-course', ['vocational-teacher'], '10000000'),
  benefit('guest-teacher-course', 'per-course', ['vocational-teacher', 'industry-instructor'], '3000000'),
];

function question(id: QuestionId, kind: OpenQuestion['kind'], groups: readonly GroupId[], options: readonly string[]): OpenQuestion {
  return {
    id,
    kind,
    groups,
    options: options.map((option) => ({ id: option })),
  };
}

const questions: readonly OpenQuestion[] = [
  question('effective-date', 'date', everyone, ['2024-07-29', '2024-08-01']),
  question(
    'merged-territory-from',
    'date',
    ['enterprise-employee', 'vocational-student', 'vocational-teacher'],
    ['2025-11-05', '2025-10-26', '2025-07-01'],
  ),
  question('ongoing-training', 'choice', learners, ['remaining-months', 'excluded']),
  question('training-past-end', 'choice', learners, ['stop-at-last-day', 'to-course-end']),
  question('employee-levels', 'choice', ['enterprise-employee'], ['intermediate-and-college', 'elementary-too']),
  question('vocational-secondary', 'choice', everyone, ['no', 'yes']),
  question('employee-living-allowance', 'choice', ['enterprise-employee'], ['no', 'yes']),
  question('tuition-price', 'choice', learners, ['school-price', 'public-ceiling']),
  question('tuition-relief', 'choice', learners, ['after-relief', 'capped', 'excluded']),
  question('tuition-months', 'choice', learners, ['ten-per-year', 'actual']),
  question('allowance-months', 'choice', learners, ['actual', 'ten-per-year']),
  question('month-count', 'choice', learners, ['started', 'completed']),
  question('course-amount-by', 'choice', ['vocational-teacher'], ['contract', 'group']),
  question('course-sum', 'choice', ['vocational-teacher', 'industry-instructor'], ['fixed', 'at-most-cost']),
  question('teacher-school', 'choice', ['vocational-teacher'], ['in-city', 'anywhere']),
  question('teaching-occupation', 'choice', ['vocational-teacher', 'industry-instructor'], ['nine-occupations', 'any-occupation']),
  question('reporting-window', 'choice', [], ['between-deadlines', 'cumulative']),
];

const defaultReading: Reading = {
  'effective-date': '2024-07-29',
  'merged-territory-from': '2025-11-05',
  'ongoing-training': 'remaining-months',
  'training-past-end': 'stop-at-last-day',
  'employee-levels': 'intermediate-and-college',
  'vocational-secondary': 'no',
  'employee-living-allowance': 'no',
  'tuition-price': 'school-price',
  'tuition-relief': 'after-relief',
  'tuition-months': 'ten-per-year',
  'allowance-months': 'actual',
  'month-count': 'started',
  'course-amount-by': 'contract',
  'course-sum': 'fixed',
  'teacher-school': 'in-city',
  'teaching-occupation': 'nine-occupations',
  'reporting-window': 'between-deadlines',
};

const noticeIds: readonly NoticeId[] = [
  'likely-full-relief',
  'likely-hazardous-relief',
  'lower-secondary-at-college',
  'other-programme-possible',
  'past-last-day',
  'no-paid-month',
];

const notModelled = [
  'residence',
  'age',
  'first-qualification',
  'study-mode',
  'school-ownership',
  'training-place',
  'once-only',
  'two-groups',
  'other-programmes',
  'course-cap',
  'repeat-or-suspension',
  'withdrawal-recovery',
  'work-commitment',
  'payee',
  'payment-timing',
  'application-deadline',
  'dossier-content',
];

function zone(id: string, vi: string, en: string, area: Zone['area'], aliases: readonly string[] = []): Zone {
  return { id, name: { vi, en }, kind: vi.startsWith('KKT') ? 'economic-zone' : 'industrial-park', aliases, area };
}

/** Some of each area. */
const zones: readonly Zone[] = [
  zone('dinh-vu-cat-hai', 'KKT Đình Vũ – Cát Hải', 'Dinh Vu – Cat Hai Economic Zone', 'hai-phong'),
  zone('nomura-hai-phong', 'KCN Nhật Bản – Hải Phòng', 'Japan – Hai Phong Industrial Zone', 'hai-phong', ['KCN Nomura – Hải Phòng']),
  zone('dinh-vu', 'KCN Đình Vũ', 'Dinh Vu Industrial Zone', 'hai-phong', ['DEEP C I']),
  zone('vsip', 'KCN VSIP Hải Phòng', 'VSIP Hai Phong', 'hai-phong'),
  zone('trang-due', 'KCN Tràng Duệ', 'Trang Due Industrial Park', 'hai-phong'),
  zone('trang-due-3', 'KCN Tràng Duệ 3', 'Trang Due 3 Industrial Park', 'hai-phong'),
  zone('dai-an', 'KCN Đại An', 'Dai An Industrial Park', 'former-hai-duong'),
  zone('lai-vu', 'KCN Lai Vu', 'Lai Vu Industrial Park', 'former-hai-duong'),
];

/** The published rules, by the table of the semantics. */
const ruleNames: Readonly<Record<GroupId, readonly string[]>> = {
  'enterprise-employee': ['employed', 'enterprise-in-city', 'education', 'no-matching-qualification', 'occupation', 'level', 'period'],
  'vocational-student': ['education', 'school-in-city', 'occupation', 'level', 'period'],
  'vocational-teacher': ['teaching', 'school-in-city', 'level', 'lacks-skill-certificate', 'occupation', 'period'],
  'industry-instructor': ['background', 'wishes-to-teach', 'level', 'occupation', 'period'],
};

export const publishedRules: readonly RuleInfo[] = everyone.flatMap((group) => ruleNames[group].map((name) => ({ id: `${group}.${name}`, group })));

export const fixture: Policy = {
  id: '03/2024/NQ-HĐND',
  fingerprint: 'fixture',
  reading: defaultReading,
  occupations,
  benefits,
  questions,
  notices: noticeIds.map((id) => ({ id })),
  lastDay: { date: '2030-12-31', provenance: known('inferred', 'KHBQL') },
  notModelled: notModelled.map((id) => ({ id })),
  zones,
  rules: publishedRules,
  limits: [],
  settled: [],
  dropped: [],
};

export function read(policy: Policy, reading: Partial<Reading>): Policy {
  return { ...policy, reading: { ...policy.reading, ...reading } };
}

function replacedOrAdded<T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]): readonly T[] {
  return [
    ...old.map((item) => fresh.find((other) => other.id === item.id) ?? item),
    ...fresh.filter((item) => !old.some(({ id }) => id === item.id)),
  ];
}

/** A condition as the rules of its groups. */
function rulesOf({ id, groups, metBy = 'yes', from, until, outside }: AddedCondition): readonly RuleInfo[] {
  const window = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  return groups.map((group) => ({ id: `${group}.${id}`, group, added: { metBy, ...window, ...(outside === 'unmet' ? { outside } : {}) } }));
}

/** A valid amendment carried out, as far as the oracle reads policies; nothing is checked. */
export function amend(policy: Policy, amendment: Amendment): Policy {
  const { benefits: changes = [], corrected = [], conditions = [], settled = [], dropped = [] } = amendment;
  const answers = Object.fromEntries(settled.map(({ question: id, answer }) => [id, answer]));
  const conditionIds = conditions.map(({ id }) => id);
  const kept = policy.rules.filter(({ id, group, added }) => added === undefined || !conditionIds.includes(id.slice(group.length + 1)));
  return {
    ...policy,
    reading: { ...policy.reading, ...answers },
    occupations: replacedOrAdded(policy.occupations, amendment.occupations ?? []),
    benefits: policy.benefits.map((item) => ({
      ...item,
      values: [
        ...item.values.map((value) => {
          const right = corrected.find(({ id, from }) => id === item.id && from === value.from);
          return right === undefined ? value : { ...value, value: right.value };
        }),
        ...changes.filter(({ id }) => id === item.id).map(({ id: _, ...value }) => value),
      ],
    })),
    rules: [...kept, ...conditions.flatMap(rulesOf)].filter(({ id }) => !dropped.some(({ rule }) => rule === id)),
    dropped: [...policy.dropped, ...dropped],
    limits: replacedOrAdded(policy.limits, amendment.limits ?? []),
    lastDay: amendment.lastDay ?? policy.lastDay,
    questions: policy.questions.filter(({ id }) => !(id in answers)),
    settled: [...policy.settled.filter(({ id }) => !(id in answers)), ...settled.map(({ question: id, answer }) => ({ id, answer }))],
  };
}

export function amendValue(policy: Policy, id: BenefitId, from: IsoDate, value: string): Policy {
  return amend(policy, { benefits: [{ id, from, value, provenance: known('assumed') }] });
}
