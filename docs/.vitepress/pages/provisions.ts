import * as library from '../../../src/index.js';
import { type Bilingual, resolution03, rules } from '../../../src/index.js';
import { both } from './locale.js';

/** A provision of the resolution or of HEZA's plan, and what became of it. */
export interface Provision {
  readonly instrument: 'NQ03' | 'KHBQL';
  /** As the instrument numbers it; absent for the title. */
  readonly provision?: string;
  /** What it is about, in this project's words. */
  readonly about: Bilingual;
  readonly rules?: readonly string[];
  readonly benefits?: readonly string[];
  readonly questions?: readonly string[];
  readonly duties?: readonly string[];
  readonly notModelled?: readonly string[];
  /** Functions of the library that carry it out. */
  readonly functions?: readonly string[];
  /** Why there is nothing to decide or to compute. */
  readonly nothing?: Bilingual;
  /** Where it stands as data or as a statement, and where it is tested: files of the project. */
  readonly data: readonly string[];
  readonly tests: readonly string[];
}

const rulesNamed = (...names: readonly string[]) => rules.filter(({ id, group }) => names.includes(id.slice(group.length + 1))).map(({ id }) => id);
const rulesOfGroup = (group: string, ...names: readonly string[]) => names.map((name) => `${group}.${name}`);

const catalogue = {
  rules: rulesNamed('occupation'),
  questions: ['teaching-occupation'],
  data: ['src/law/article-1-1-occupations.ts'],
  tests: ['test/policy/find-occupation.test.ts', 'test/policy/sources.test.ts'],
};
const whoQualifies = {
  rules: rules.map(({ id }) => id).filter((id) => !id.endsWith('.occupation') && !id.endsWith('.period')),
  data: [
    'src/law/article-1-2-conditions.ts',
    'src/law/article-1-2-employees.ts',
    'src/law/article-1-2-students.ts',
    'src/law/article-1-2-teachers.ts',
    'src/law/article-1-2-instructors.ts',
  ],
  tests: ['test/eligibility/rules.test.ts'],
};
const amounts = {
  benefits: resolution03.benefits.map(({ id }) => id),
  data: ['src/law/article-2-tuition.ts', 'src/law/article-2-living-allowance.ts', 'src/law/article-2-courses.ts'],
  tests: ['test/policy/sources.test.ts', 'test/support/calculate-support.test.ts'],
};
const article3 = {
  notModelled: resolution03.notModelled.map(({ id }) => id),
  data: ['src/law/article-3-unread.ts'],
  tests: ['test/policy/resolution-03.test.ts'],
};
const scope = {
  functions: ['checkBoardScope'],
  data: ['src/law/heza-scope.ts', 'src/law/heza-zones.ts', 'src/eligibility/check-board-scope.ts'],
  tests: ['test/eligibility/check-board-scope.test.ts'],
};
const term = {
  rules: rulesNamed('period'),
  questions: ['effective-date', 'merged-territory-from', 'ongoing-training', 'training-past-end'],
  data: ['src/law/term-and-territory.ts'],
  tests: ['test/eligibility/period.test.ts'],
};
const calculation = 'src/support/calculate-support.ts';
const calculationTests = ['test/support/calculate-support.test.ts', 'test/support/worked-examples.test.ts'];

/** Every provision, in the order of the two texts. `provisionFaults` holds it to the library and to the files. */
export const provisions: readonly Provision[] = [
  {
    instrument: 'NQ03',
    about: both('Tên gọi: địa bàn thành phố, giai đoạn 2024–2030', 'The title: in the city, 2024–2030'),
    ...term,
    rules: [...term.rules, 'vocational-teacher.school-in-city'],
    questions: [...term.questions, 'teacher-school'],
  },
  { instrument: 'NQ03', provision: 'Khoản 1 Điều 1', about: both('Chín nghề được hỗ trợ', 'The nine occupations'), ...catalogue },
  {
    instrument: 'NQ03',
    provision: 'Khoản 2 Điều 1',
    about: both('Người lao động tại doanh nghiệp', 'Employees of enterprises'),
    rules: rulesOfGroup('enterprise-employee', 'employed', 'enterprise-in-city', 'education', 'no-matching-qualification', 'level'),
    questions: ['employee-levels', 'vocational-secondary'],
    data: ['src/law/article-1-2-employees.ts', 'src/law/article-1-2-conditions.ts'],
    tests: ['test/eligibility/enterprise-employee.test.ts'],
  },
  {
    instrument: 'NQ03',
    provision: 'Khoản 2 Điều 1',
    about: both('Học sinh tốt nghiệp THCS trở lên, người có bằng tốt nghiệp THPT', 'Students who have finished lower secondary school or more'),
    rules: rulesOfGroup('vocational-student', 'education', 'school-in-city', 'level'),
    questions: ['vocational-secondary'],
    data: ['src/law/article-1-2-students.ts', 'src/law/article-1-2-conditions.ts'],
    tests: ['test/eligibility/vocational-student.test.ts'],
  },
  {
    instrument: 'NQ03',
    provision: 'Khoản 2 Điều 1',
    about: both('Nhà giáo', 'Teachers'),
    rules: rulesOfGroup('vocational-teacher', 'teaching', 'school-in-city', 'level', 'lacks-skill-certificate'),
    questions: ['teacher-school', 'vocational-secondary'],
    data: ['src/law/article-1-2-teachers.ts', 'src/law/article-1-2-conditions.ts'],
    tests: ['test/eligibility/vocational-teacher.test.ts'],
  },
  {
    instrument: 'NQ03',
    provision: 'Khoản 2 Điều 1',
    about: both('Người làm công việc kỹ thuật, nghệ nhân', 'Technical workers and artisans'),
    rules: rulesOfGroup('industry-instructor', 'background', 'wishes-to-teach', 'level'),
    questions: ['vocational-secondary'],
    data: ['src/law/article-1-2-instructors.ts', 'src/law/article-1-2-conditions.ts'],
    tests: ['test/eligibility/industry-instructor.test.ts'],
  },
  {
    instrument: 'NQ03',
    provision: 'Điều 2',
    about: both('Hỗ trợ học phí', 'Tuition support'),
    benefits: ['tuition'],
    questions: ['tuition-price', 'tuition-relief', 'tuition-months', 'month-count'],
    data: ['src/law/article-2-tuition.ts', 'src/law/national-relief.ts', calculation, 'src/support/tuition.ts'],
    tests: calculationTests,
  },
  {
    instrument: 'NQ03',
    provision: 'Điều 2',
    about: both('Hỗ trợ sinh hoạt phí', 'Living allowance'),
    benefits: ['living-allowance'],
    questions: ['employee-living-allowance', 'allowance-months', 'month-count'],
    data: ['src/law/article-2-living-allowance.ts', calculation],
    tests: calculationTests,
  },
  {
    instrument: 'NQ03',
    provision: 'Điều 2',
    about: both('Hỗ trợ khóa đào tạo, bồi dưỡng cho nhà giáo, nghệ nhân', 'Course support for teachers and instructors'),
    benefits: ['permanent-teacher-course', 'guest-teacher-course'],
    questions: ['course-amount-by', 'course-sum'],
    data: ['src/law/article-2-courses.ts', calculation],
    tests: calculationTests,
  },
  {
    instrument: 'NQ03',
    provision: 'Điều 3',
    about: both('Nguyên tắc, điều kiện và thời gian hỗ trợ', 'Principles, conditions and times of support'),
    ...article3,
  },
  {
    instrument: 'KHBQL',
    provision: 'I',
    about: both('Mục đích, yêu cầu: người lao động tại doanh nghiệp trong các khu', 'Purpose: employees of enterprises in parks and zones'),
    ...scope,
  },
  { instrument: 'KHBQL', provision: 'II.1', about: both('Nghề hỗ trợ: theo khoản 1 Điều 1', 'Occupations: as Article 1(1)'), ...catalogue },
  { instrument: 'KHBQL', provision: 'II.2', about: both('Đối tượng: theo khoản 2 Điều 1', 'Groups: as Article 1(2)'), ...whoQualifies },
  { instrument: 'KHBQL', provision: 'II.3', about: both('Mức hỗ trợ: theo Điều 2', 'Support: as Article 2'), ...amounts },
  {
    instrument: 'KHBQL',
    provision: 'II.4',
    about: both('Nguyên tắc, điều kiện, thời gian: theo Điều 3', 'Principles, conditions, times: as Article 3'),
    ...article3,
  },
  {
    instrument: 'KHBQL',
    provision: 'II.5',
    about: both('Phạm vi thực hiện: đến các tổ chức, đơn vị, cá nhân thụ hưởng', 'Scope: organisations, units and persons who benefit'),
    ...scope,
  },
  { instrument: 'KHBQL', provision: 'II.6', about: both('Thời gian thực hiện, ngày cuối cùng', 'The term and its last day'), ...term },
  {
    instrument: 'KHBQL',
    provision: 'III',
    about: both('Kinh phí từ ngân sách thành phố', 'The money comes from the city budget'),
    nothing: both(
      'Nói tiền lấy từ đâu, không phải ai được hỗ trợ hay bao nhiêu.',
      'It says where the money comes from, not who gets support or how much.',
    ),
    data: [],
    tests: [],
  },
  {
    instrument: 'KHBQL',
    provision: 'IV.A.1',
    about: both('Doanh nghiệp thông tin, tạo điều kiện cho người lao động', 'Enterprises inform and help their employees'),
    nothing: both('Việc tổ chức thực hiện của doanh nghiệp, không có gì để xét hay tính.', 'A task of enterprises: nothing to decide or to compute.'),
    data: [],
    tests: [],
  },
  {
    instrument: 'KHBQL',
    provision: 'IV.A.2',
    about: both(
      'Doanh nghiệp báo cáo đột xuất, 6 tháng, cuối năm và hoàn thiện hồ sơ',
      'Enterprises report ad hoc, every six months and at year-end, and complete dossiers',
    ),
    duties: ['six-month', 'year-end'],
    questions: ['reporting-window'],
    functions: ['reportingPeriods', 'nextReport', 'buildReport', 'mergeReports'],
    data: ['src/law/heza-reporting.ts', 'src/report/reporting-periods.ts'],
    tests: ['test/report/periods.test.ts', 'test/report/build-report.test.ts'],
  },
  {
    instrument: 'KHBQL',
    provision: 'IV.B.1',
    about: both('Phòng Quản lý đầu tư: dự án đã, đang và bắt đầu hoạt động', 'Investment office: projects that operate or start to'),
    ...scope,
  },
  {
    instrument: 'KHBQL',
    provision: 'IV.B.2',
    about: both('Phòng Quản lý doanh nghiệp: doanh nghiệp hoạt động, dừng hoạt động', 'Enterprise office: enterprises that operate or stop'),
    ...scope,
  },
  {
    instrument: 'KHBQL',
    provision: 'IV.B.3',
    about: both('Phòng Quản lý lao động: rà soát hồ sơ, tổng hợp, đề xuất dự toán', 'Labour office: reviews dossiers, sums up, proposes the budget'),
    functions: ['assess', 'findRepeats', 'buildReport', 'estimateBudget', 'budgetSensitivity'],
    data: ['src/support/assess.ts', 'src/report/build-report.ts', 'src/report/estimate-budget.ts'],
    tests: [
      'test/support/assess.test.ts',
      'test/support/find-repeats.test.ts',
      'test/report/build-report.test.ts',
      'test/report/estimate-budget.test.ts',
      'test/report/budget-sensitivity.test.ts',
    ],
  },
  {
    instrument: 'KHBQL',
    provision: 'IV.B.4',
    about: both('Văn phòng: dự toán, quyết toán', 'Office: budget estimate and settlement'),
    functions: ['estimateBudget', 'reconcileBudget'],
    data: ['src/report/estimate-budget.ts', 'src/report/reconcile-budget.ts'],
    tests: ['test/report/estimate-budget.test.ts', 'test/report/reconcile-budget.test.ts'],
  },
  {
    instrument: 'KHBQL',
    provision: 'IV.B.5',
    about: both('Trung tâm dịch vụ việc làm: tuyên truyền, tư vấn, báo cáo', 'Employment service centre: informs, advises, reports'),
    nothing: both('Việc tổ chức thực hiện của Trung tâm, không có gì để xét hay tính.', 'A task of the centre: nothing to decide or to compute.'),
    data: [],
    tests: [],
  },
];

/** The provisions that there must be: the articles that the plan refers to, and every section of the plan. */
export const required: readonly string[] = [
  'NQ03',
  ...['Khoản 1 Điều 1', 'Khoản 2 Điều 1', 'Điều 2', 'Điều 3'].map((provision) => `NQ03 ${provision}`),
  ...['I', 'II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'III', 'IV.A.1', 'IV.A.2', 'IV.B.1', 'IV.B.2', 'IV.B.3', 'IV.B.4', 'IV.B.5'].map(
    (provision) => `KHBQL ${provision}`,
  ),
];

export const nameOf = ({ instrument, provision }: Provision): string => (provision === undefined ? instrument : `${instrument} ${provision}`);

/** What is wrong with a list of provisions, a sentence for each fault: none where each is answered, and everything in the library has a provision. */
export function provisionFaults(listed: readonly Provision[], exists: (file: string) => boolean): readonly string[] {
  const faults: string[] = [];
  const known = {
    rules: rules.map(({ id }) => id),
    benefits: resolution03.benefits.map(({ id }) => id),
    questions: resolution03.questions.map(({ id }) => id),
    duties: resolution03.reporting.map(({ kind }) => kind),
    notModelled: resolution03.notModelled.map(({ id }) => id),
  } satisfies Record<string, readonly string[]>;
  const kinds = Object.keys(known) as (keyof typeof known)[];
  for (const name of required) if (!listed.some((provision) => nameOf(provision) === name)) faults.push(`${name} is not listed`);
  for (const provision of listed) {
    const at = nameOf(provision);
    const answers = [...kinds.flatMap((kind) => provision[kind] ?? []), ...(provision.functions ?? [])];
    if (answers.length === 0 && provision.nothing === undefined)
      faults.push(`${at} has no rule, benefit, duty, question, function or entry under “not modelled”`);
    if (answers.length > 0 && provision.data.length === 0) faults.push(`${at} names no file with its data`);
    if (answers.length > 0 && provision.tests.length === 0) faults.push(`${at} names no test`);
    for (const kind of kinds)
      for (const id of provision[kind] ?? [])
        if (!(known[kind] as readonly string[]).includes(id)) faults.push(`${at} names "${id}", which the library does not have under ${kind}`);
    for (const name of provision.functions ?? [])
      if (typeof (library as Record<string, unknown>)[name] !== 'function') faults.push(`${at} names "${name}", which is no function of the library`);
    for (const file of [...provision.data, ...provision.tests]) if (!exists(file)) faults.push(`${at} names the file ${file}, which does not exist`);
  }
  for (const kind of kinds)
    for (const id of known[kind])
      if (!listed.some((provision) => provision[kind]?.includes(id))) faults.push(`no provision names "${id}" of ${kind}`);
  return faults;
}
