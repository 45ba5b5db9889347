import * as fc from 'fast-check';
import { dateOf, dayAfter, dayBefore, daysInMonth, earlier, later, monthsBegun, plusMonths } from './civil.js';
import { conditionsOf } from './eligibility.js';
import type {
  AddedCondition,
  Amendment,
  BenefitId,
  BenefitLimit,
  Course,
  Dimension,
  DossierEntry,
  EmployeeCase,
  Enterprise,
  GroupId,
  InstructorCase,
  Instrument,
  IsoDate,
  Occupation,
  Payment,
  Period,
  Policy,
  Provenance,
  QuestionId,
  Reading,
  ReportOptions,
  StudentCase,
  SupportCase,
  TeacherCase,
  Training,
} from './types.js';

// Random cases, readings, entries, periods, amendments and hostile input, drawn most often where rules turn.

type Arb<T> = fc.Arbitrary<T>;

const weighted = <T>(...choices: readonly (readonly [weight: number, arbitrary: Arb<T>])[]): Arb<T> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const from = <T>(...values: readonly T[]): Arb<T> => fc.constantFrom(...values);

// ---------------------------------------------------------------- dates

const turningDays: readonly IsoDate[] = [
  '2024-07-29', // effective
  '2024-08-01',
  '2025-07-01', // merged territory
  '2025-10-26',
  '2025-11-05',
  '2030-12-31', // the last day
  '2025-02-15', // deadlines
  '2025-09-15',
  '2030-09-15',
  '2031-02-15',
];

const awkwardDays: readonly IsoDate[] = [
  '2024-02-29',
  '2028-02-29',
  '2025-02-28',
  '2024-01-31',
  '2025-08-31',
  '2025-10-31',
  '2025-12-31',
  '2026-01-01',
  '2024-01-28',
  '2024-01-29',
  '2026-01-30',
  '2026-08-28',
  '2026-09-30',
  '2030-01-31',
  '2030-03-31',
];

export const boundaryDays: readonly IsoDate[] = [...turningDays.flatMap((day) => [dayBefore(day), day, dayAfter(day)]), ...awkwardDays];

const anyDayOf = (firstYear: number, lastYear: number): Arb<IsoDate> =>
  fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => dateOf(year, month, Math.min(day, daysInMonth(year, month))));

const boundaryDay = fc.constantFrom(...boundaryDays);

/** Boundaries, days some months from a boundary (so that a later month falls on it), and any day. */
export const date: Arb<IsoDate> = weighted(
  [5, boundaryDay],
  [3, fc.tuple(boundaryDay, fc.integer({ min: -40, max: 24 })).map(([day, months]) => plusMonths(day, months))],
  [3, anyDayOf(2023, 2033)],
);

// ---------------------------------------------------------------- facts

export const occupationIds = [
  'logistics',
  'industrial-electronics',
  'industrial-electricity',
  'welding',
  'automotive-technology',
  'software-applications',
  'hotel-management',
  'nursing',
  'marine-aquaculture',
] as const;

/** Occupations that only an amendment adds. */
export const addedOccupationIds = ['ship-building', 'wind-power'] as const;

const levels = ['under-three-months', 'elementary', 'intermediate', 'vocational-secondary', 'college'] as const;
const educations = ['below-lower-secondary', 'lower-secondary', 'upper-secondary', 'intermediate', 'college', 'university'] as const;
const localities = ['hai-phong', 'former-hai-duong', 'elsewhere'] as const;
const reliefs = ['none', 'half', 'seventy-percent', 'full'] as const;

const tuitionFee: Arb<number> = weighted(
  [3, fc.constantFrom(0, 1, 2, 3, 5, 7, 9, 10, 11, 13, 999, 801_550, 934_950, 934_951, 1_000_000, 1_000_001, 333_333, 999_999_999, 1_000_000_000)],
  [2, fc.integer({ min: 0, max: 3_000_000 })],
  [1, fc.integer({ min: 0, max: 1_000_000_000 })],
);

/** Below, at and above the course sums. */
const courseCost: Arb<number> = weighted(
  [3, from(0, 1, 2_400_000, 2_999_999, 3_000_000, 3_000_001, 9_999_999, 10_000_000, 10_000_001, 1_000_000_000_000)],
  [1, fc.integer({ min: 0, max: 20_000_000 })],
);

const studyMonths: Arb<number> = weighted(
  [3, fc.integer({ min: 1, max: 36 })],
  [2, fc.constantFrom(1, 9, 10, 11, 12, 13, 20, 22, 24, 30, 120)],
  [1, fc.integer({ min: 1, max: 120 })],
);

/** How a case leans: `any` draws every fact freely, `likely` mostly draws what a case with support has. */
interface Leaning {
  readonly present: number;
  readonly good: number;
}
const any: Leaning = { present: 60, good: 0 };
const likely: Leaning = { present: 92, good: 92 };
const whole: Leaning = { present: 100, good: 99 };

/** A fact that may be absent, and is mostly drawn from the good ones as far as the case leans that way. */
function fact<T>(leaning: Leaning, everything: Arb<T>, good: Arb<T> = everything): Arb<T | undefined> {
  const value = weighted([leaning.good, good], [100 - leaning.good, everything]);
  return weighted<T | undefined>([leaning.present, value], [100 - leaning.present, fc.constant(undefined)]);
}

type Facts<T> = { [K in keyof T]: Arb<T[K] | undefined> };
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A record of facts; those that are `undefined` are left out. */
function facts<T extends object>(arbitraries: Facts<T>): Arb<T> {
  return fc.record(arbitraries as Record<string, Arb<unknown>>).map((drawn) => withoutAbsent(drawn) as T);
}

function withoutAbsent(drawn: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
}

const occupation = (leaning: Leaning): Arb<string | undefined> =>
  fact<string>(
    leaning,
    weighted<string>([6, from(...occupationIds)], [2, from(...addedOccupationIds)], [1, from('other')], [1, from('not-listed')]),
    from(...occupationIds),
  );

const goodLevels = from(...(['intermediate', 'college'] as const));
const goodLocalities = from(...(['hai-phong', 'former-hai-duong'] as const));

const someText = (longest: number): Arb<string> =>
  weighted(
    [6, from('A-1', 'A-2', 'B-1', 'B-2', 'Z')],
    [2, fc.string({ minLength: 1, maxLength: Math.min(longest, 12) })],
    [1, from('Công ty TNHH Điện tử', '\u00e9', 'e\u0301', 'a', '😀', '\uff5e', ' ', '__proto__', 'unknown')],
  );

const caseId = someText(64);
const applicant = (leaning: Leaning): Arb<string | undefined> =>
  fact(leaning.good > 0 ? { present: 50, good: 0 } : leaning, weighted([4, from('p1', 'p2', 'p3')], [1, someText(128)]));

const zone: Arb<string> = weighted(
  [4, from('dinh-vu', 'trang-due', 'vsip', 'dinh-vu-cat-hai', 'dai-an', 'lai-vu')],
  [2, from('none')],
  [2, from('KCN Xa Lạ', 'VSIP', 'unknown')],
  [1, someText(200)],
);

const enterprise = (leaning: Leaning): Arb<Enterprise> =>
  facts<Enterprise>({
    id: fact({ present: 60, good: 0 }, someText(64)),
    name: fact({ present: 60, good: 0 }, someText(200)),
    locality: fact(leaning, from(...localities), goodLocalities),
    zone: fact(leaning, zone),
    operating: fact(leaning, fc.boolean(), fc.constant(true)),
  });

const someStart = weighted<IsoDate>([3, date], [1, from('2025-09-08', '2025-09-05', '2026-03-02', '2030-09-03', '2024-01-15', '2026-01-31')]);
/** Within the policy's years, so that amounts are reached. */
const goodStart = weighted<IsoDate>([4, anyDayOf(2025, 2029)], [1, someStart]);
const start = (leaning: Leaning): Arb<IsoDate | undefined> => fact(leaning, someStart, goodStart);

const training = (leaning: Leaning): Arb<Training> =>
  fc
    .tuple(
      facts<Training>({
        occupation: occupation(leaning),
        level: fact(leaning, from(...levels), goodLevels),
        schoolLocality: fact(leaning, from(...localities), goodLocalities),
        start: start(leaning),
        studyMonths: fact({ present: 35, good: 0 }, studyMonths),
        monthlyTuition: fact(leaning, tuitionFee),
        ceilingTuition: fact({ present: Math.min(leaning.present, 80), good: 0 }, tuitionFee),
        nationalRelief: fact(leaning, from(...reliefs), from(...(['none', 'half', 'seventy-percent'] as const))),
      }),
      fact({ present: leaning.present === 100 ? 90 : 70, good: 0 }, courseEnd),
    )
    .map(([drawn, endOf]) => (endOf === undefined ? drawn : { ...drawn, end: endOf(drawn.start) }));

/** An end on its own, or some months from the start, on the edge of a month or a few days beside it. */
const courseEnd: Arb<(start: IsoDate | undefined) => IsoDate> = weighted<(start: IsoDate | undefined) => IsoDate>(
  [1, date.map((end) => () => end)],
  [
    6,
    fc.tuple(fc.integer({ min: 0, max: 40 }), from(-2, -1, 0, 1), date).map(([months, days, otherwise]) => (drawn: IsoDate | undefined) => {
      if (drawn === undefined) return otherwise;
      let end = plusMonths(drawn, months);
      for (let i = days; i < 0; i += 1) end = dayBefore(end);
      for (let i = days; i > 0; i -= 1) end = dayAfter(end);
      return end;
    }),
  ],
);

const course = (leaning: Leaning): Arb<Course> =>
  fc
    .tuple(
      facts<Course>({
        occupation: occupation(leaning),
        start: start(leaning),
        cost: fact({ present: Math.min(leaning.present, 80), good: 0 }, courseCost),
      }),
      fact({ present: 60, good: 0 }, courseEnd),
    )
    .map(([drawn, endOf]) => (endOf === undefined ? drawn : { ...drawn, end: endOf(drawn.start) }));

// ---------------------------------------------------------------- cases

const education = (leaning: Leaning): Arb<(typeof educations)[number] | undefined> =>
  fact(leaning, from(...educations), from(...(['lower-secondary', 'upper-secondary', 'university'] as const)));

/** Nested facts are left out now and then even where the case leans to having them. */
const nested = <T>(leaning: Leaning, arbitrary: Arb<T>): Arb<T | undefined> =>
  fact({ present: leaning.present === 100 ? 100 : Math.max(leaning.present, 85), good: 0 }, arbitrary);

const employeeOf = (leaning: Leaning): Arb<EmployeeCase> =>
  facts<Present<EmployeeCase>>({
    id: caseId,
    group: fc.constant('enterprise-employee' as const),
    applicant: applicant(leaning),
    education: education(leaning),
    employed: fact(leaning, fc.boolean(), fc.constant(true)),
    enterprise: nested(leaning, enterprise(leaning)),
    hasMatchingQualification: fact(leaning, fc.boolean(), fc.constant(false)),
    training: nested(leaning, training(leaning)),
  });

const studentOf = (leaning: Leaning): Arb<StudentCase> =>
  facts<Present<StudentCase>>({
    id: caseId,
    group: fc.constant('vocational-student' as const),
    applicant: applicant(leaning),
    education: education(leaning),
    training: nested(leaning, training(leaning)),
  });

type Teaching = Exclude<TeacherCase['teaching'], undefined>;

const teacherOf = (leaning: Leaning): Arb<TeacherCase> =>
  facts<Present<TeacherCase>>({
    id: caseId,
    group: fc.constant('vocational-teacher' as const),
    applicant: applicant(leaning),
    teaching: nested(
      leaning,
      facts<Teaching>({
        active: fact(leaning, fc.boolean(), fc.constant(true)),
        level: fact(leaning, from(...levels), goodLevels),
        schoolLocality: fact(leaning, from(...localities), goodLocalities),
        meetsSkillCertificate: fact(leaning, fc.boolean(), fc.constant(false)),
        contract: fact({ present: 75, good: 0 }, from(...(['permanent', 'guest'] as const))),
      }),
    ),
    course: nested(leaning, course(leaning)),
  });

const instructorOf = (leaning: Leaning): Arb<InstructorCase> =>
  facts<Present<InstructorCase>>({
    id: caseId,
    group: fc.constant('industry-instructor' as const),
    applicant: applicant(leaning),
    background: fact(leaning, from(...(['technical-worker', 'artisan', 'other'] as const)), from(...(['technical-worker', 'artisan'] as const))),
    artisanRank: fact(
      { present: Math.min(leaning.present, 75), good: leaning.good },
      from(...(['below-provincial', 'provincial', 'national'] as const)),
      from(...(['provincial', 'national'] as const)),
    ),
    wishesToTeach: fact(leaning, fc.boolean(), fc.constant(true)),
    teachingLevel: fact(leaning, from(...levels), goodLevels),
    course: nested(leaning, course(leaning)),
  });

const leaningTo = <T>(of: (leaning: Leaning) => Arb<T>): Arb<T> => weighted([2, of(any)], [3, of(likely)], [5, of(whole)]);

export const employeeCase: Arb<EmployeeCase> = leaningTo(employeeOf);
export const studentCase: Arb<StudentCase> = leaningTo(studentOf);
export const teacherCase: Arb<TeacherCase> = leaningTo(teacherOf);
export const instructorCase: Arb<InstructorCase> = leaningTo(instructorOf);

/** A case of any group; its facts may contradict one another. */
export const supportCase: Arb<SupportCase> = weighted<SupportCase>([3, employeeCase], [3, studentCase], [2, teacherCase], [1, instructorCase]);

/** Conditions that only an amendment adds; three have the id of a point that is not modelled. */
export const conditionIds = ['age', 'b-own', 'residence', 'work-commitment', 'z-own'] as const;

/** The office's answers to some of the conditions that an amendment may add. */
const answers: Arb<Readonly<Record<string, boolean>>> = weighted(
  [1, fc.constant({})],
  [3, fc.record(Object.fromEntries(conditionIds.map((id) => [id, weighted([3, from(true)], [1, from(false)])])), { requiredKeys: [] })],
  [3, fc.record(Object.fromEntries(conditionIds.map((id) => [id, weighted([6, from(true)], [1, from(false)])])))],
);

/** The same cases with answers to conditions; those to conditions that the policy does not have count for nothing. */
export const answered = (cases: Arb<SupportCase>): Arb<SupportCase> =>
  fc.tuple(cases, answers).map(([drawn, given]) => (Object.keys(given).length === 0 ? drawn : { ...drawn, answers: given }));

/** A case of any group, with answers. */
export const answeredCase: Arb<SupportCase> = answered(supportCase);

/** A case that `parseCase` would take: its facts do not contradict one another. */
export const consistentCase: Arb<SupportCase> = supportCase.map(madeConsistent);

export function madeConsistent(drawn: SupportCase): SupportCase {
  if (drawn.group === 'enterprise-employee') {
    const { enterprise: at, training: of } = drawn;
    return {
      ...drawn,
      ...(at === undefined ? {} : { enterprise: consistentEnterprise(at) }),
      ...(of === undefined ? {} : { training: consistentTraining(of) }),
    };
  }
  if (drawn.group === 'vocational-student') {
    return drawn.training === undefined ? drawn : { ...drawn, training: consistentTraining(drawn.training) };
  }
  const inOrder = drawn.course === undefined ? drawn : { ...drawn, course: consistentDays(drawn.course) };
  if (inOrder.group === 'vocational-teacher' || inOrder.background === 'artisan') return inOrder;
  const { artisanRank: _, ...others } = inOrder;
  return others;
}

const zonesOfHaiDuong: readonly string[] = ['dai-an', 'lai-vu'];
const zonesOfHaiPhong: readonly string[] = ['dinh-vu', 'trang-due', 'vsip', 'dinh-vu-cat-hai'];

function consistentEnterprise(drawn: Enterprise): Enterprise {
  const area = zonesOfHaiPhong.includes(drawn.zone ?? '') ? 'hai-phong' : zonesOfHaiDuong.includes(drawn.zone ?? '') ? 'former-hai-duong' : undefined;
  return area === undefined || drawn.locality === undefined ? drawn : { ...drawn, locality: area };
}

function consistentDays<T extends Course>(drawn: T): T {
  return drawn.start !== undefined && drawn.end !== undefined && drawn.end < drawn.start ? { ...drawn, start: drawn.end, end: drawn.start } : drawn;
}

function consistentTraining(drawn: Training): Training {
  const inOrder = consistentDays(drawn);
  const { start: first, end, studyMonths: months } = inOrder;
  if (first === undefined || end === undefined || months === undefined) return inOrder;
  return { ...inOrder, studyMonths: Math.min(months, monthsBegun(first, end).length) };
}

// ---------------------------------------------------------------- readings

const readings = {
  // Not after the last day of the policy.
  'effective-date': weighted<IsoDate>([4, from('2024-07-29', '2024-08-01')], [2, date.map((day) => earlier(day, '2030-12-31'))]),
  'merged-territory-from': weighted<IsoDate>([4, from('2025-11-05', '2025-10-26', '2025-07-01')], [2, date]),
  'ongoing-training': from('remaining-months', 'excluded'),
  'training-past-end': from('stop-at-last-day', 'to-course-end'),
  'employee-levels': from('intermediate-and-college', 'elementary-too'),
  'vocational-secondary': from('no', 'yes'),
  'employee-living-allowance': from('no', 'yes'),
  'tuition-price': from('school-price', 'public-ceiling'),
  'tuition-relief': from('after-relief', 'capped', 'excluded'),
  'tuition-months': from('ten-per-year', 'actual'),
  'allowance-months': from('actual', 'ten-per-year'),
  'month-count': from('started', 'completed'),
  'course-amount-by': from('contract', 'group'),
  'course-sum': from('fixed', 'at-most-cost'),
  'teacher-school': from('in-city', 'anywhere'),
  'teaching-occupation': from('nine-occupations', 'any-occupation'),
  'reporting-window': from('between-deadlines', 'cumulative'),
} as const satisfies Record<QuestionId, Arb<string>>;

/** An answer to every question. */
export const reading = fc.record(readings) as Arb<Reading>;

/** Answers to some questions, as `withReading` takes them. */
export const someReadings = fc.record(readings, { requiredKeys: [] }) as Arb<Partial<Reading>>;

// ---------------------------------------------------------------- entries, periods, payments

export const entryOf = (cases: Arb<SupportCase>): Arb<DossierEntry> =>
  facts<Present<DossierEntry>>({
    supportCase: cases,
    recordedOn: date,
    stage: from(...(['registered', 'studying', 'completed', 'withdrawn'] as const)),
    dossier: from(...(['incomplete', 'forwarded', 'returned', 'accepted'] as const)),
    paid: fact({ present: 50, good: 0 }, weighted([3, from(0, 1, 900_000, 1_000_000_000_000)], [2, fc.integer({ min: 0, max: 1_000_000_000_000 })])),
  });

export const entry: Arb<DossierEntry> = entryOf(supportCase);
export const consistentEntry: Arb<DossierEntry> = entryOf(consistentCase);

/** Two days, in order. */
export const period: Arb<Period> = fc
  .tuple(from(...(['six-month', 'year-end', 'ad-hoc'] as const)), date, date, fact({ present: 40, good: 0 }, date))
  .map(([kind, one, other, dueOn]) => {
    const days = one <= other ? { from: one, to: other } : { from: other, to: one };
    return dueOn === undefined ? { kind, ...days } : { kind, ...days, dueOn };
  });

export const dimensions: readonly Dimension[] = ['enterprise', 'zone', 'occupation', 'level', 'group', 'outcome'];

export const reportOptions: Arb<ReportOptions> = fc.record({ period, by: fc.shuffledSubarray([...dimensions]) });

export const groupIds: readonly GroupId[] = ['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'];
export const benefitIds: readonly BenefitId[] = ['tuition', 'living-allowance', 'permanent-teacher-course', 'guest-teacher-course'];

/** Who is paid what. */
const pairs: readonly (readonly [GroupId, BenefitId])[] = [
  ['enterprise-employee', 'tuition'],
  ['enterprise-employee', 'living-allowance'],
  ['vocational-student', 'tuition'],
  ['vocational-student', 'living-allowance'],
  ['vocational-teacher', 'permanent-teacher-course'],
  ['vocational-teacher', 'guest-teacher-course'],
  ['industry-instructor', 'guest-teacher-course'],
];

const paymentTo = (people: Arb<readonly [GroupId, BenefitId]>, years: Arb<number>): Arb<Payment> =>
  fc.tuple(people, years, paidSum).map(([[group, benefit], year, amount]) => ({ year, group, benefit, amount }));

const paidSum: Arb<number> = weighted(
  [3, fc.integer({ min: 0, max: 1_000_000_000 })],
  [1, fc.integer({ min: -1_000_000_000, max: -1 })],
  [1, fc.constant(0)],
);

const budgetYear: Arb<number> = weighted([6, fc.integer({ min: 2024, max: 2031 })], [1, from(1990, 2100)]);

export const payment: Arb<Payment> = paymentTo(from(...pairs), budgetYear);

/** Now and then of a year, a group, a benefit or a pair that there is not, or of no whole sum. */
export const anyPayment: Arb<Payment> = weighted(
  [12, payment],
  [1, paymentTo(fc.tuple(from(...groupIds), from(...benefitIds)), budgetYear)],
  [1, paymentTo(from(...pairs), from(1989, 2101, 2026.5, Number.NaN))],
  [1, paymentTo(from(['x', 'tuition'], ['vocational-student', 'toString'], ['constructor', 'tuition']) as never, budgetYear)],
  [1, payment.chain((drawn) => from(0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53).map((amount) => ({ ...drawn, amount })))],
);

/** The years that a settlement is for. */
export const years: Arb<readonly number[]> = weighted(
  [6, fc.array(fc.integer({ min: 2024, max: 2031 }), { maxLength: 4 })],
  [1, fc.array(from(2025, 2026, 1989, 2101, 2026.5), { maxLength: 3 })],
);

// ---------------------------------------------------------------- amendments

const share: Arb<string> = weighted(
  [3, from('0', '1', '1.000000', '0.5', '0.50', '0.7', '0.3', '0.25', '0.333333', '0.000001', '0.999999')],
  [1, fc.integer({ min: 0, max: 999_999 }).map((millionths) => `0.${String(millionths).padStart(6, '0')}`)],
);

const sum: Arb<string> = weighted(
  [
    3,
    from(
      '0',
      '1',
      '0.5',
      '900000',
      '900000.00',
      '900000.5',
      '1000000',
      '1200000.25',
      '123456.789012',
      '10000000',
      '3000000',
      '3000000.500000',
      '999999999999.999999',
    ),
  ],
  [
    2,
    fc
      .tuple(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 999_999 }))
      .map(([before, places, after]) => (places === 0 ? String(before) : `${before}.${String(after).padStart(6, '0').slice(0, places)}`)),
  ],
);

const amendingInstrument: Instrument = {
  id: 'NQ-AMENDING',
  kind: 'law',
  title: { vi: 'Nghị quyết sửa đổi', en: 'Amending resolution' },
  seen: 'named',
};
const provenance = (withInstrument: boolean): Arb<Provenance> =>
  withInstrument
    ? from<Provenance>(
        { evidence: 'official', sources: [{ instrument: amendingInstrument.id, provision: '1' }] },
        { evidence: 'assumed', sources: [] },
      )
    : from<Provenance>({ evidence: 'reported', sources: [{ instrument: 'NQ03' }] }, { evidence: 'assumed', sources: [] });

type Change = Exclude<Amendment['benefits'], undefined>[number];

const dayOfChange = weighted<IsoDate>([2, date], [2, anyDayOf(2024, 2030)]);

const oneChange = (id: BenefitId, withInstrument: boolean): Arb<readonly Change[]> =>
  fc
    .tuple(
      fc.record({ from: dayOfChange, value: id === 'tuition' ? share : sum, provenance: provenance(withInstrument) }),
      fact<'starts'>({ present: 35, good: 0 }, from('starts' as const)),
    )
    .map(([change, governs]) => [governs === undefined ? { id, ...change } : { id, ...change, governs }]);

/** Another value for a while, then the one of the resolution again; too short a while governs no month. */
const thereAndBack = (id: BenefitId, withInstrument: boolean): Arb<readonly Change[]> =>
  fc.tuple(oneChange(id, withInstrument), from(0, 1, 3, 12), from(1, 9, 27)).map(([first, months, days]) =>
    first.flatMap((change) => {
      let back = plusMonths(change.from, months);
      for (let i = 0; i < days; i += 1) back = dayAfter(back);
      return [change, { ...change, from: back, value: originalValues[id] }];
    }),
  );

const originalValues: Readonly<Record<BenefitId, string>> = {
  tuition: '0.5',
  'living-allowance': '900000',
  'permanent-teacher-course': '10000000',
  'guest-teacher-course': '3000000',
};

const changes = (withInstrument: boolean): Arb<readonly Change[]> =>
  fc
    .array(
      from(...benefitIds).chain((id) => weighted([4, oneChange(id, withInstrument)], [1, thereAndBack(id, withInstrument)])),
      { maxLength: 5 },
    )
    .map((drawn) => {
      const all = drawn.flat();
      return all.filter((change, i) => all.findIndex((other) => other.id === change.id && other.from === change.from) === i);
    });

/** Codes and names that nothing else has; two replace an occupation of the catalogue and keep its names. */
const newOccupations = [
  { id: 'ship-building', name: { vi: 'Đóng tàu thủy', en: 'Shipbuilding' }, aliases: ['Đóng mới tàu'], codes: ['5999901', '6999901'] },
  { id: 'wind-power', name: { vi: 'Điện gió', en: 'Wind power' }, aliases: [], codes: [undefined, '6999902'] },
  { id: 'welding', name: { vi: 'Hàn', en: 'Welding' }, aliases: ['Công nghệ hàn'], codes: ['5520123', '6520123'] },
  { id: 'nursing', name: { vi: 'Điều dưỡng', en: 'Nursing' }, aliases: ['Điều dưỡng viên'], codes: [undefined, undefined] },
] as const;

interface Window {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** A window of days, open on both sides, on one, or on none. */
const window: Arb<Window> = weighted(
  [2, fc.constant({})],
  [2, date.map((day) => ({ from: day }))],
  [2, date.map((day) => ({ until: day }))],
  [3, fc.tuple(date, date).map(([one, other]) => ({ from: earlier(one, other), until: later(one, other) }))],
);

const occupationsAdded = (withInstrument: boolean): Arb<readonly Occupation[]> =>
  fc.subarray([...newOccupations]).chain((chosen) =>
    fc.tuple(
      ...chosen.map(({ id, name, aliases, codes: [intermediate, college] }) =>
        fc.tuple(window, provenance(withInstrument)).map(([days, source]): Occupation => {
          const codes: Record<string, { code: string; provenance: Provenance }> = {};
          if (intermediate !== undefined) codes['intermediate'] = { code: intermediate, provenance: source };
          if (college !== undefined) codes['college'] = { code: college, provenance: source };
          return { id, name, aliases, codes, ...days, provenance: source };
        }),
      ),
    ),
  );

const nonEmpty = <T>(all: readonly T[]): Arb<readonly T[]> => fc.subarray([...all], { minLength: 1 });

/** Other values in place of those of the resolution. */
const correctedValues = (withInstrument: boolean): Arb<NonNullable<Amendment['corrected']>> =>
  nonEmpty(benefitIds).chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), value: id === 'tuition' ? share : sum, provenance: provenance(withInstrument) }))),
  );

const condition = (id: string, withInstrument: boolean): Arb<AddedCondition> =>
  fc
    .tuple(
      facts<{ metBy: 'yes' | 'no'; outside: 'met' | 'unmet' }>({
        metBy: fact({ present: 50, good: 0 }, from(...(['yes', 'no'] as const)), from('yes' as const)),
        outside: fact({ present: 50, good: 0 }, from(...(['met', 'unmet'] as const))),
      }),
      window,
      nonEmpty(groupIds),
      provenance(withInstrument),
    )
    .map(([told, days, groups, source]) => ({
      id,
      groups,
      title: { vi: `Điều kiện ${id}`, en: `Condition ${id}` },
      question: { vi: `Có đáp ứng ${id} không?`, en: `Is ${id} met?` },
      ...told,
      ...days,
      provenance: source,
    }));

const conditionsAdded = (withInstrument: boolean): Arb<readonly AddedCondition[]> =>
  fc.shuffledSubarray([...conditionIds], { minLength: 1, maxLength: 3 }).chain((ids) => fc.tuple(...ids.map((id) => condition(id, withInstrument))));

/** Groups that get a benefit. */
const groupsOf = (benefit: BenefitId): readonly GroupId[] => pairs.filter(([, paid]) => paid === benefit).map(([group]) => group);

const limit = (id: string, withInstrument: boolean): Arb<BenefitLimit> =>
  from(...benefitIds).chain((benefit) => {
    const byCourse = benefit !== 'tuition' && benefit !== 'living-allowance';
    const months = weighted([3, fc.integer({ min: 1, max: 36 })], [1, from(1, 120)]);
    const amount = weighted(
      [2, from(0, 1, 2_999_999, 3_000_000, 9_349_510, 10_000_000, 1_000_000_000_000)],
      [2, fc.integer({ min: 0, max: 40_000_000 })],
    );
    const bounds: Arb<{ readonly months?: number; readonly amount?: number }> = byCourse
      ? fc.record({ amount })
      : weighted<{ readonly months?: number; readonly amount?: number }>(
          [2, fc.record({ months })],
          [2, fc.record({ amount })],
          [1, fc.record({ months, amount })],
        );
    return fc
      .tuple(
        bounds,
        weighted<Window>([2, fc.constant({})], [1, window]),
        facts<{ groups: readonly GroupId[]; levels: readonly Level[] }>({
          groups: fact({ present: 30, good: 0 }, nonEmpty(groupsOf(benefit))),
          levels: fact({ present: 30, good: 0 }, nonEmpty(levels)),
        }),
        provenance(withInstrument),
      )
      .map(([bound, days, whom, source]) => ({
        id,
        title: { vi: `Mức trần ${id}`, en: `Limit ${id}` },
        benefit,
        ...(id === 'cap-b' ? { point: 'course-cap' } : {}),
        ...bound,
        ...days,
        ...whom,
        provenance: source,
      }));
  });
type Level = (typeof levels)[number];

const limitsAdded = (withInstrument: boolean): Arb<readonly BenefitLimit[]> =>
  fc
    .shuffledSubarray(['cap-a', 'cap-b', 'cap-c', 'course-cap'], { minLength: 1, maxLength: 3 })
    .chain((ids) => fc.tuple(...ids.map((id) => limit(id, withInstrument))));

export const questionIds = Object.keys(readings) as QuestionId[];

const settledQuestions = (withInstrument: boolean): Arb<NonNullable<Amendment['settled']>> =>
  fc
    .shuffledSubarray(questionIds, { minLength: 1, maxLength: 4 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((question) =>
          fc.record({ question: fc.constant(question), answer: readings[question] as Arb<string>, provenance: provenance(withInstrument) }),
        ),
      ),
    );

/** Published rules that a text may turn out not to set. */
export const droppableRules: readonly string[] = [
  'enterprise-employee.employed',
  'enterprise-employee.enterprise-in-city',
  'enterprise-employee.no-matching-qualification',
  'enterprise-employee.level',
  'enterprise-employee.period',
  'vocational-student.education',
  'vocational-student.school-in-city',
  'vocational-student.level',
  'vocational-student.period',
  'vocational-teacher.school-in-city',
  'vocational-teacher.level',
  'vocational-teacher.lacks-skill-certificate',
  'vocational-teacher.period',
  'industry-instructor.background',
  'industry-instructor.level',
  'industry-instructor.period',
];

const droppedRules = (withInstrument: boolean): Arb<NonNullable<Amendment['dropped']>> =>
  fc
    .shuffledSubarray([...droppableRules], { minLength: 1, maxLength: 4 })
    .chain((rules) => fc.tuple(...rules.map((rule) => fc.record({ rule: fc.constant(rule), provenance: provenance(withInstrument) }))));

const absentPoints = (withInstrument: boolean): Arb<NonNullable<Amendment['absent']>> =>
  fc
    .shuffledSubarray(['payee', 'payment-timing', 'dossier-content', 'application-deadline'], { minLength: 1 })
    .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), provenance: provenance(withInstrument) }))));

const confirmedStatements = (withInstrument: boolean): Arb<NonNullable<Amendment['confirmed']>> =>
  fc
    .shuffledSubarray(
      [
        'value/living-allowance',
        'occupation/logistics',
        'group/vocational-student',
        'last-day',
        'rule/vocational-student.occupation',
        'zone/vsip',
        'relief/half',
        'tuition-year',
        'notice/past-last-day',
        'board-scope',
      ],
      { minLength: 1, maxLength: 4 },
    )
    .chain((ids) => fc.tuple(...ids.map((statement) => fc.record({ statement: fc.constant(statement), provenance: provenance(withInstrument) }))));

/** A valid amendment of the resolution under a reading with this effective date, and without an amendment yet. */
export const amendmentFor = (effectiveDate: IsoDate): Arb<Amendment> =>
  fc.boolean().chain((withInstrument) =>
    facts<Present<Amendment>>({
      title: fact({ present: 30, good: 0 }, fc.constant({ vi: 'Nghị quyết sửa đổi', en: 'Amending resolution' })),
      instruments: fc.constant(withInstrument ? [amendingInstrument] : undefined),
      benefits: fact({ present: 60, good: 0 }, changes(withInstrument)),
      corrected: fact({ present: 25, good: 0 }, correctedValues(withInstrument)),
      occupations: fact({ present: 35, good: 0 }, occupationsAdded(withInstrument)),
      lastDay: fact(
        { present: 40, good: 0 },
        fc.record({
          date: weighted<IsoDate>([2, from('2027-06-30', '2030-09-15', '2030-09-16', '2035-12-31')], [3, date]),
          provenance: provenance(withInstrument),
        }),
      ),
      conditions: fact({ present: 40, good: 0 }, conditionsAdded(withInstrument)),
      limits: fact({ present: 45, good: 0 }, limitsAdded(withInstrument)),
      settled: fact({ present: 30, good: 0 }, settledQuestions(withInstrument)),
      dropped: fact({ present: 20, good: 0 }, droppedRules(withInstrument)),
      absent: fact({ present: 20, good: 0 }, absentPoints(withInstrument)),
      confirmed: fact({ present: 20, good: 0 }, confirmedStatements(withInstrument)),
    }).map((drawn) => {
      // The policy must not end before it begins.
      if (drawn.lastDay === undefined) return drawn;
      const begins = drawn.settled?.find(({ question }) => question === 'effective-date')?.answer ?? effectiveDate;
      return { ...drawn, lastDay: { ...drawn.lastDay, date: later(drawn.lastDay.date, begins) } };
    }),
  );

/** A valid amendment of a policy that may have been amended by one of those above: conditions and limits, new or in place of others. */
export const furtherAmendment: Arb<Amendment> = facts<Present<Amendment>>({
  conditions: fact({ present: 70, good: 0 }, conditionsAdded(false)),
  limits: fact({ present: 70, good: 0 }, limitsAdded(false)),
});

/** A full reading and a valid amendment to go with it: first read, then amend. */
export const readingAndAmendment: Arb<{ readonly reading: Reading; readonly amendment: Amendment }> = reading.chain((chosen) =>
  amendmentFor(chosen['effective-date']).map((amendment) => ({ reading: chosen, amendment })),
);

// ---------------------------------------------------------------- hostile input

/** A case as it may come from outside, with occupations as people write them. */
export const writtenCase = (policy: Policy): Arb<unknown> =>
  fc
    .tuple(
      weighted([1, supportCase], [3, consistentCase]),
      weighted([1, from(undefined)], [1, occupationText(policy)]),
      weighted<string | undefined>([3, from(undefined)], [1, zoneText(policy)]),
      answers,
      weighted<string | undefined>([12, from(undefined)], [1, from(...conditionIds)]),
    )
    .map(([drawn, written, place, given, strange]) => {
      const copy = cloned(drawn) as Json;
      const known = conditionsOf(drawn.group, policy).map(({ id }) => id);
      if (isContainer(given)) {
        const asked = Object.fromEntries(Object.entries(given).filter(([id]) => known.includes(id) || id === strange));
        if (known.length > 0 || strange !== undefined) put(copy, 'answers', asked);
      }
      const at = copy['enterprise'];
      if (isContainer(at) && place !== undefined) put(at, 'zone', place);
      for (const part of ['training', 'course']) {
        const item = copy[part];
        if (isContainer(item) && written !== undefined) item['occupation'] = written;
        else if (isContainer(item) && item['occupation'] === 'not-listed') delete item['occupation'];
      }
      return copy;
    });

export function occupationText(policy: Policy): Arb<string> {
  const texts = policy.occupations.flatMap(({ id, name, aliases, codes }) => [
    id,
    name.vi,
    name.en,
    ...aliases,
    ...[codes.intermediate?.code, codes.college?.code].filter((code) => code !== undefined),
  ]);
  const asWritten: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
    (text) => ` ${text.split(' ').join('  ')} `,
    (text) => text.replaceAll(' ', ''),
  ];
  return weighted<string>(
    [6, fc.tuple(from(...texts), from(...asWritten)).map(([text, write]) => write(text))],
    [
      1,
      from(
        '6480201',
        '6520226',
        '6510202',
        'Công nghệ thông tin',
        'Điện dân dụng',
        'Công nghệ kỹ thuật ô tô',
        'other',
        '',
        'x',
        '634011',
        '63401130',
      ),
    ],
  );
}

/** Zones as people write them: by id, or by a name with or without its kind. Names that mean no one park among them. */
export function zoneText(policy: Policy): Arb<string> {
  const names = policy.zones.flatMap(({ name, aliases }) => [name.vi, name.en, ...aliases]);
  const asWritten: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
    (text) => ` ${text.split(' ').join('  ')} `,
    (text) => text.replace(/^(KCN|KKT) /u, ''),
    (text) => text.replace(/^KCN /u, 'Khu công nghiệp '),
  ];
  return weighted<string>(
    [2, from(...policy.zones.map(({ id }) => id))],
    [6, fc.tuple(from(...names), from(...asWritten)).map(([text, write]) => write(text))],
    [2, from('none', 'VSIP', 'DEEP C', 'An Phát', 'Nam Đình Vũ', 'Tràng Duệ', 'Đình Vũ', 'KCN', 'CCN Tràng Duệ', 'Trang Due', 'x')],
  );
}

type Json = Record<string, unknown>;

function isContainer(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function cloned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloned);
  if (!isContainer(value)) return value;
  const copy: Json = {};
  for (const key of Object.keys(value)) put(copy, key, cloned(value[key]));
  return copy;
}

/** Also `__proto__` becomes a key of the object itself, as `JSON.parse` makes it. */
function put(target: Json, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

const badValues: readonly unknown[] = [
  null,
  undefined,
  true,
  false,
  '',
  ' ',
  'true',
  'x',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(128),
  'x'.repeat(129),
  'x'.repeat(200),
  'x'.repeat(201),
  '😀'.repeat(32),
  '😀'.repeat(33),
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  120,
  121,
  1e9,
  1e9 + 1,
  1e12,
  1e12 + 1,
  2 ** 53,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  20260302,
  '1',
  '2026-02-29',
  '2024-02-29',
  '2026-02-30',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '26-01-01',
  '2026/01/01',
  '01-01-2026',
  '2026-01-01T00:00:00Z',
  '2026-01-01 ',
  ' 2026-01-01',
  '2026-01-01\n',
  '+002026-01-01',
  '1989-12-31',
  '1990-01-01',
  '2100-12-31',
  '2101-01-01',
  '1900-02-29',
  '2000-02-29',
  '2100-02-29',
  'none',
  'other',
  'artisan',
  'national',
  'intermediate',
  'vocational-secondary',
  'College',
  'enterprise-employee',
  'vocational-student',
  'vocational-teacher',
  'industry-instructor',
  'hai-phong',
  '5340113',
  '6340113',
  [],
  {},
  [1],
  { value: 1 },
  [{}],
];

const strangeKeys: readonly string[] = [
  'x',
  'Id',
  'level ',
  'trainning',
  'occupation',
  'start',
  'end',
  'employed',
  'artisanRank',
  'background',
  'course',
  'training',
  'teaching',
  'a.b',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
];

type Mutation =
  | { readonly what: 'replace'; readonly where: number; readonly value: unknown }
  | { readonly what: 'twist'; readonly where: number; readonly which: number }
  | { readonly what: 'remove'; readonly where: number }
  | { readonly what: 'rename'; readonly where: number; readonly key: string }
  | { readonly what: 'add'; readonly where: number; readonly key: string; readonly value: unknown };

const where = fc.nat({ max: 999 });
const badValue = from(...badValues);
const definedBadValue = from(...badValues.filter((value) => value !== undefined));

const mutation: Arb<Mutation> = weighted<Mutation>(
  [3, fc.record({ what: from('replace' as const), where, value: badValue })],
  [3, fc.record({ what: from('twist' as const), where, which: fc.nat({ max: 999 }) })],
  [1, fc.record({ what: from('remove' as const), where })],
  [2, fc.record({ what: from('rename' as const), where, key: from(...strangeKeys) })],
  [1, fc.record({ what: from('add' as const), where, key: from(...strangeKeys), value: definedBadValue })],
);

/** Every place in the value, outermost first: an object and a key of it. */
function placesIn(value: unknown): { readonly holder: Json; readonly key: string }[] {
  if (!isContainer(value) || Array.isArray(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]);
}

/** Another value of the same type: a date for a date, a number for a number. */
function twisted(value: unknown, which: number): unknown {
  const isDate = (other: unknown): boolean => typeof other === 'string' && /^ ?[0-9]{2,4}.[0-9]{1,2}.[0-9]{1,2}/.test(other);
  const alike = badValues.filter((other) => typeof other === typeof value && isDate(other) === isDate(value) && !isContainer(other));
  return alike.length === 0 ? null : alike[which % alike.length];
}

function mutated(input: unknown, mutations: readonly Mutation[]): unknown {
  const copy = cloned(input);
  for (const change of mutations) {
    const places = placesIn(copy);
    const place = places[change.where % Math.max(places.length, 1)];
    if (place === undefined) return copy;
    const { holder, key } = place;
    if (change.what === 'replace') put(holder, key, cloned(change.value));
    if (change.what === 'twist') put(holder, key, twisted(holder[key], change.which));
    if (change.what === 'remove') delete holder[key];
    if (change.what === 'rename' && holder[key] !== undefined) {
      const value = holder[key];
      delete holder[key];
      put(holder, change.key, value);
    }
    if (change.what === 'add') put(holder, change.key, cloned(change.value));
  }
  return withoutUnknownAbsent(copy);
}

const knownKeys: ReadonlySet<string> = new Set([
  ...['id', 'group', 'applicant', 'education', 'employed', 'enterprise', 'hasMatchingQualification', 'training', 'teaching', 'course'],
  ...['background', 'artisanRank', 'wishesToTeach', 'teachingLevel', 'name', 'locality', 'zone', 'operating', 'occupation', 'level'],
  ...['schoolLocality', 'start', 'end', 'studyMonths', 'monthlyTuition', 'ceilingTuition', 'nationalRelief', 'active'],
  ...['cost', 'answers', ...conditionIds, 'meetsSkillCertificate', 'contract', 'supportCase', 'recordedOn', 'stage', 'dossier', 'paid'],
]);

/** JSON has no `undefined`; it is left only where the types admit it, at a fact's own name. */
function withoutUnknownAbsent(value: unknown): unknown {
  for (const { holder, key } of placesIn(value)) {
    if (holder[key] === undefined && !knownKeys.has(key)) delete holder[key];
  }
  return value;
}

/** Every place in plain data, those in lists among them. */
function everyPlaceIn(value: unknown): { readonly holder: Json; readonly key: string }[] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...everyPlaceIn(value[key])]);
}

/** Plain data with one to three places changed, taken away or added: a policy's recipe or an amendment as it should not be. */
export const mutatedJson = (given: unknown): Arb<unknown> => {
  const change = fc.record({
    where,
    what: from(...(['replace', 'remove', 'add'] as const)),
    key: from(...strangeKeys),
    value: from(...badValues.filter((value) => value !== undefined && !Number.isNaN(value))),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changed) => {
    const copy = cloned(given);
    for (const { where: at, what, key: strange, value } of changed) {
      const places = everyPlaceIn(copy);
      const place = places[at % Math.max(places.length, 1)];
      if (place === undefined) return copy;
      const { holder, key } = place;
      if (what === 'replace') put(holder, key, cloned(value));
      else if (Array.isArray(holder)) what === 'remove' ? holder.pop() : holder.push(cloned(value));
      else if (what === 'remove') delete holder[key];
      else put(holder, strange, cloned(value));
    }
    return copy;
  });
};

const noObject: Arb<unknown> = from<unknown>(null, undefined, true, 0, Number.NaN, 'x', '', [], [{}], {});

/** What may reach `parseCase`: valid cases, cases with one to three mutations, and no cases at all. */
export const hostileCase = (policy: Policy): Arb<unknown> =>
  weighted<unknown>(
    [2, writtenCase(policy)],
    [7, fc.tuple(writtenCase(policy), fc.array(mutation, { minLength: 1, maxLength: 3 })).map(([input, changed]) => mutated(input, changed))],
    [1, noObject],
  );

/** What may reach `parseEntry`. */
export const hostileEntry = (policy: Policy): Arb<unknown> => {
  const written = fc.tuple(consistentEntry, writtenCase(policy)).map(([drawn, input]) => ({ ...drawn, supportCase: input }));
  return weighted<unknown>(
    [2, written],
    [7, fc.tuple(written, fc.array(mutation, { minLength: 1, maxLength: 3 })).map(([input, changed]) => mutated(input, changed))],
    [1, noObject],
  );
};
