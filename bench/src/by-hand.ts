import type {
  Calculation,
  Decision,
  EmployeeCase,
  FactPath,
  Finding,
  Locality,
  StudentCase,
  SupportCase,
  SupportLine,
  Training,
} from '../../dist/index.js';

/**
 * What a programmer would write who needs this one policy under the default reading and nothing else: constants in the code, plain numbers, no
 * policy, no texts, no sources. It tells the same findings, missing facts, lines and years as `assess`; it gives no notices and knows no other
 * reading, amendment or rate.
 */
export function assessByHand(supportCase: SupportCase): { decision: Decision; calculation: Calculation } {
  const decision = decide(supportCase);
  return { decision, calculation: calculate(supportCase, decision) };
}

const CITY_FROM = '2024-07-29';
const FORMER_HAI_DUONG_FROM = '2025-11-05';
const LAST_DAY = '2030-12-31';
const OCCUPATIONS = new Set<string>([
  'logistics',
  'industrial-electronics',
  'industrial-electricity',
  'welding',
  'automotive-technology',
  'software-applications',
  'hotel-management',
  'nursing',
  'marine-aquaculture',
]);

/** Met, unmet, or the fact that is lacking. */
type Truth = boolean | FactPath;

function decide(c: SupportCase): Decision {
  const findings: Finding[] = [];
  switch (c.group) {
    case 'enterprise-employee': {
      const training = c.training;
      const area = c.enterprise?.locality;
      findings.push(
        finding('enterprise-employee.employed', c.employed ?? 'employed'),
        finding('enterprise-employee.enterprise-in-city', area ? area !== 'elsewhere' : 'enterprise.locality'),
        finding('enterprise-employee.education', c.education ? c.education !== 'below-lower-secondary' : 'education'),
        finding(
          'enterprise-employee.no-matching-qualification',
          c.hasMatchingQualification === undefined ? 'hasMatchingQualification' : !c.hasMatchingQualification,
        ),
        finding('enterprise-employee.occupation', training?.occupation ? OCCUPATIONS.has(training.occupation) : 'training.occupation'),
        finding('enterprise-employee.level', training?.level ? isSupported(training.level) : 'training.level'),
        finding('enterprise-employee.period', isTrainingInPeriod(training, area, 'enterprise.locality')),
      );
      break;
    }
    case 'vocational-student': {
      const training = c.training;
      const area = training?.schoolLocality;
      findings.push(
        finding('vocational-student.education', c.education ? c.education !== 'below-lower-secondary' : 'education'),
        finding('vocational-student.school-in-city', area ? area !== 'elsewhere' : 'training.schoolLocality'),
        finding('vocational-student.occupation', training?.occupation ? OCCUPATIONS.has(training.occupation) : 'training.occupation'),
        finding('vocational-student.level', training?.level ? isSupported(training.level) : 'training.level'),
        finding('vocational-student.period', isTrainingInPeriod(training, area, 'training.schoolLocality')),
      );
      break;
    }
    case 'vocational-teacher': {
      const teaching = c.teaching;
      const course = c.course;
      const area = teaching?.schoolLocality;
      findings.push(
        finding('vocational-teacher.teaching', teaching?.active ?? 'teaching.active'),
        finding('vocational-teacher.school-in-city', area ? area !== 'elsewhere' : 'teaching.schoolLocality'),
        finding('vocational-teacher.level', teaching?.level ? isSupported(teaching.level) : 'teaching.level'),
        finding(
          'vocational-teacher.lacks-skill-certificate',
          teaching?.meetsSkillCertificate === undefined ? 'teaching.meetsSkillCertificate' : !teaching.meetsSkillCertificate,
        ),
        finding('vocational-teacher.occupation', course?.occupation ? OCCUPATIONS.has(course.occupation) : 'course.occupation'),
        finding('vocational-teacher.period', isTeacherCourseInPeriod(course?.start, area)),
      );
      break;
    }
    case 'industry-instructor': {
      const course = c.course;
      findings.push(
        finding('industry-instructor.background', isQualified(c.background, c.artisanRank)),
        finding('industry-instructor.wishes-to-teach', c.wishesToTeach ?? 'wishesToTeach'),
        finding('industry-instructor.level', c.teachingLevel ? isSupported(c.teachingLevel) : 'teachingLevel'),
        finding('industry-instructor.occupation', course?.occupation ? OCCUPATIONS.has(course.occupation) : 'course.occupation'),
        finding('industry-instructor.period', isCourseInPeriod(course?.start, CITY_FROM)),
      );
    }
  }
  let isUnmet = false;
  const missing: FactPath[] = [];
  for (const finding of findings) {
    if (finding.result === 'unmet') isUnmet = true;
    else if (finding.result === 'unknown') for (const path of finding.missing) if (!missing.includes(path)) missing.push(path);
  }
  if (isUnmet) return { group: c.group, outcome: 'ineligible', findings, missing: [] };
  return { group: c.group, outcome: missing.length > 0 ? 'undetermined' : 'eligible', findings, missing };
}

function finding(rule: string, truth: Truth): Finding {
  if (typeof truth === 'string') return { rule, result: 'unknown', missing: [truth] };
  return { rule, result: truth ? 'met' : 'unmet' };
}

const isSupported = (level: string) => level === 'intermediate' || level === 'college';

function isQualified(background: string | undefined, rank: string | undefined): Truth {
  if (background === undefined) return 'background';
  if (background !== 'artisan') return background === 'technical-worker';
  return rank === undefined ? 'artisanRank' : rank !== 'below-provincial';
}

const firstDay = (area: Locality | undefined) => (area === 'former-hai-duong' ? FORMER_HAI_DUONG_FROM : CITY_FROM);

function isTrainingInPeriod(training: Training | undefined, area: Locality | undefined, areaPath: FactPath): Truth {
  const truth = isTrainingInPeriodFrom(training, firstDay(area));
  if (area !== undefined) return truth;
  return truth === isTrainingInPeriodFrom(training, FORMER_HAI_DUONG_FROM) ? truth : areaPath;
}

function isTrainingInPeriodFrom(training: Training | undefined, first: string): Truth {
  const start = training?.start;
  const end = training?.end;
  const studyMonths = training?.studyMonths;
  if (start !== undefined && start > LAST_DAY) return false;
  if (end !== undefined && end < first) return false;
  if (start === undefined) return 'training.start';
  if (start >= first || end !== undefined) return true;
  return studyMonths !== undefined && monthsBefore(dayOf(start), dayOf(first)) < studyMonths ? true : 'training.end';
}

function isTeacherCourseInPeriod(start: string | undefined, area: Locality | undefined): Truth {
  const truth = isCourseInPeriod(start, firstDay(area));
  if (area !== undefined) return truth;
  return truth === isCourseInPeriod(start, FORMER_HAI_DUONG_FROM) ? truth : 'teaching.schoolLocality';
}

const isCourseInPeriod = (start: string | undefined, first: string): Truth =>
  start === undefined ? 'course.start' : start >= first && start <= LAST_DAY;

function calculate(c: SupportCase, { outcome, missing }: Decision): Calculation {
  if (outcome === 'ineligible') return { status: 'not-eligible' };
  if (outcome === 'undetermined') return { status: 'undetermined', missing };
  switch (c.group) {
    case 'vocational-teacher': {
      const contract = c.teaching?.contract;
      if (contract === undefined) return { status: 'needs-facts', missing: ['teaching.contract'] };
      return contract === 'permanent'
        ? courseSupport('permanent-teacher-course', 10_000_000, c.course?.start)
        : courseSupport('guest-teacher-course', 3_000_000, c.course?.start);
    }
    case 'industry-instructor':
      return courseSupport('guest-teacher-course', 3_000_000, c.course?.start);
    default:
      return learnerSupport(c);
  }
}

function courseSupport(benefit: SupportLine['benefit'], amount: number, start = ''): Calculation {
  const byYear = [{ year: yearOf(start), amount }];
  return { status: 'calculated', lines: [{ benefit, unitAmount: String(amount), amount, byYear }], total: amount, byYear };
}

/** What a month pays, in hundredths of a đồng, so that every product is a whole number. */
const ALLOWANCE = 90_000_000;
const HALF_OF_A_TENTH = 5;
/** What national relief leaves of the tuition, in tenths. */
const TENTHS_LEFT = { none: 10, half: 5, 'seventy-percent': 3, full: 0 };

function learnerSupport(c: EmployeeCase | StudentCase): Calculation {
  const { start = '', end, studyMonths, monthlyTuition, nationalRelief } = c.training ?? {};
  const isStudent = c.group === 'vocational-student';
  const begin = dayOf(start);
  const from = monthsBefore(begin, dayOf(firstDay(isStudent ? c.training?.schoolLocality : c.enterprise?.locality)));
  const to = Math.min(studyMonths ?? monthsBy(begin, dayOf(end ?? LAST_DAY)), monthsBy(begin, dayOf(LAST_DAY)));
  const skipsHolidays = studyMonths === undefined;

  const lacking: FactPath[] = [];
  if (studyMonths === undefined && end === undefined) lacking.push('training.end');
  if (lacking.length > 0 || (skipsHolidays ? ordinaryBefore(to) > ordinaryBefore(from) : to > from)) {
    if (nationalRelief === undefined) lacking.push('training.nationalRelief');
    if (monthlyTuition === undefined && nationalRelief !== 'full') lacking.push('training.monthlyTuition');
  }
  if (lacking.length > 0) return { status: 'needs-facts', missing: lacking };

  const lines: SupportLine[] = [];
  if (nationalRelief !== undefined && nationalRelief !== 'full' && monthlyTuition !== undefined) {
    const tenths = monthlyTuition * TENTHS_LEFT[nationalRelief];
    const { months, amount, byYear } = payMonths(begin.month, from, to, skipsHolidays, tenths * HALF_OF_A_TENTH);
    if (months > 0) lines.push({ benefit: 'tuition', months, rate: '0.5', unitAmount: String(tenths / 10), amount, byYear });
  }
  if (isStudent) {
    const { months, amount, byYear } = payMonths(begin.month, from, to, false, ALLOWANCE);
    if (months > 0) lines.push({ benefit: 'living-allowance', months, unitAmount: '900000', amount, byYear });
  }

  // The allowance is paid in every month that tuition is, so its years, where there is one, are all the years.
  let total = 0;
  const byYear: { year: number; amount: number }[] = [];
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (!line) continue;
    total += line.amount;
    for (const { year, amount } of line.byYear) {
      const sum = byYear.find((known) => known.year === year);
      if (sum) sum.amount += amount;
      else byYear.push({ year, amount });
    }
  }
  return { status: 'calculated', lines, total, byYear };
}

/** Months `from` up to, not including, `to`, by calendar year: each year gets the rounded running total less the one before. */
function payMonths(startMonth: number, from: number, to: number, skipsHolidays: boolean, hundredths: number) {
  const byYear: { year: number; months: number; amount: number }[] = [];
  let months = 0;
  let amount = 0;
  for (let index = from; index < to; ) {
    const year = Math.floor((startMonth + index) / 12);
    const next = Math.min(to, (year + 1) * 12 - startMonth);
    const paid = skipsHolidays ? ordinaryBefore(next) - ordinaryBefore(index) : next - index;
    if (paid > 0) {
      months += paid;
      const running = Math.floor((hundredths * months + 50) / 100);
      byYear.push({ year, months: paid, amount: running - amount });
      amount = running;
    }
    index = next;
  }
  return { months, amount, byYear };
}

/** Months before an index that are no holidays, which are the last two of each twelve. */
const ordinaryBefore = (index: number) => Math.floor(index / 12) * 10 + Math.min(index % 12, 10);

const yearOf = (date: string) => Number(date.slice(0, 4));
/** A date as a day of a month, the months counted from year 0. */
const dayOf = (date: string) => ({ month: yearOf(date) * 12 + Number(date.slice(5, 7)) - 1, day: Number(date.slice(8)) });
type Day = ReturnType<typeof dayOf>;

/** How many months of a training begin on or before a day; a start on the 31st begins on the last day of a shorter month. */
function monthsBy(start: Day, { month, day }: Day): number {
  const apart = month - start.month;
  if (apart < 0) return 0;
  return day >= start.day || day === lengthOf(month) ? apart + 1 : apart;
}

/** How many begin before a day. */
function monthsBefore(start: Day, { month, day }: Day): number {
  const apart = month - start.month;
  if (apart < 0) return 0;
  return day > start.day ? apart + 1 : apart;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function lengthOf(month: number): number {
  const year = Math.floor(month / 12);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month % 12 === 1 && isLeap ? 29 : (LENGTHS[month % 12] ?? 31);
}
