import type {
  Amendment,
  Benefit,
  BenefitId,
  Bilingual,
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
} from '../../src/index.js';

// A policy copied by hand from the facts, so that the oracle can be tried without the library. The texts are dummies.

const both = (text: string): Bilingual => ({ vi: text, en: text });
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
  return { id, name: both(id), kind, groups, values: [{ value, provenance: known('reported', 'BHD') }] };
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
    question: both(id),
    groups,
    options: options.map((option) => ({ id: option, label: both(option), provenance: known('assumed') })),
  };
}

const questions: readonly OpenQuestion[] = [
  question('effective-date', 'date', everyone, ['2024-07-29', '2024-08-01']),
  question('merged-territory-from', 'date', ['enterprise-employee', 'vocational-student', 'vocational-teacher'], ['2025-11-05', '2025-07-01']),
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
  'amount-is-maximum',
  'repeat-or-suspension',
  'withdrawal-recovery',
  'work-commitment',
  'payee',
  'payment-timing',
  'application-deadline',
  'dossier-content',
];

const zones = [
  'dinh-vu-cat-hai',
  'nomura-hai-phong',
  'do-son-hai-phong',
  'dinh-vu',
  'nam-dinh-vu-1',
  'nam-dinh-vu-2',
  'an-duong',
  'vsip',
  'maritime-services',
  'trang-due',
  'nam-cau-kien',
  'mp-dinh-vu',
];

export const fixture: Policy = {
  id: '03/2024/NQ-HĐND',
  title: both('Resolution 03'),
  fingerprint: 'fixture',
  reading: defaultReading,
  instruments: [
    { id: 'NQ03', kind: 'law', title: both('NQ03'), issued: '2024-07-19', seen: 'part' },
    { id: 'KH220', kind: 'plan', title: both('KH220'), issued: '2024-09-17', seen: 'named' },
    { id: 'KHBQL', kind: 'plan', title: both('KHBQL'), seen: 'whole' },
    { id: 'SKDS', kind: 'press', title: both('SKDS'), issued: '2024-09-26', seen: 'part' },
    { id: 'BHD', kind: 'press', title: both('BHD'), issued: '2025-06-23', seen: 'part' },
    { id: 'SCHOOLS', kind: 'authority', title: both('SCHOOLS'), seen: 'part' },
  ],
  occupations,
  groups: everyone.map((id) => ({ id, name: both(id), provenance: known('reported', 'SKDS') })),
  benefits,
  questions,
  notices: noticeIds.map((id) => ({ id, text: both(id), provenance: known('assumed') })),
  lastDay: { date: '2030-12-31', provenance: known('inferred', 'KHBQL') },
  notModelled: notModelled.map((id) => ({ id, title: both(id), reason: both(id) })),
  zones: zones.map((id, i) => ({
    id,
    name: both(id),
    kind: i === 0 ? ('economic-zone' as const) : ('industrial-park' as const),
    provenance: known('reported'),
  })),
  reporting: [
    { kind: 'six-month', dueMonthDay: '02-15', firstDue: '2025-02-15', lastDue: '2031-02-15', provenance: known('inferred', 'KHBQL') },
    { kind: 'year-end', dueMonthDay: '09-15', firstDue: '2025-09-15', lastDue: '2031-09-15', provenance: known('inferred', 'KHBQL') },
  ],
};

export function read(policy: Policy, reading: Partial<Reading>): Policy {
  return { ...policy, reading: { ...policy.reading, ...reading } };
}

/** A valid amendment carried out; nothing is checked. Of the reporting duties, only what the oracle reads follows the last day. */
export function amend(policy: Policy, amendment: Amendment): Policy {
  const replacedOrAdded = <T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]): readonly T[] => [
    ...old.map((item) => fresh.find((other) => other.id === item.id) ?? item),
    ...fresh.filter((item) => !old.some((other) => other.id === item.id)),
  ];
  return {
    ...policy,
    instruments: replacedOrAdded(policy.instruments, amendment.instruments ?? []),
    occupations: replacedOrAdded(policy.occupations, amendment.occupations ?? []),
    benefits: policy.benefits.map((item) => ({
      ...item,
      values: [
        ...item.values,
        ...(amendment.benefits ?? []).filter((change) => change.id === item.id).map(({ from, value, provenance }) => ({ from, value, provenance })),
      ],
    })),
    lastDay: amendment.lastDay ?? policy.lastDay,
  };
}

export function amendValue(policy: Policy, id: BenefitId, from: IsoDate, value: string): Policy {
  return amend(policy, { benefits: [{ id, from, value, provenance: known('assumed') }] });
}
