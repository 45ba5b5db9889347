import { later, plusMonths } from './civil.js';
import { OracleError } from './fault.js';
import type {
  Decision,
  EmployeeCase,
  FactPath,
  Finding,
  GroupId,
  InstructorCase,
  IsoDate,
  Locality,
  Policy,
  RuleInfo,
  StudentCase,
  SupportCase,
  TeacherCase,
  Training,
  TrainingLevel,
} from './types.js';

/** Met, unmet, or the fact that is asked for next. */
type Answer = 'met' | 'unmet' | { readonly lacks: FactPath };
type Answers = readonly (readonly [rule: string, answer: Answer])[];

const yes = (passes: boolean): Answer => (passes ? 'met' : 'unmet');
const lacks = (path: FactPath): Answer => ({ lacks: path });

// ---------------------------------------------------------------- commencement

/** The first day of an area. */
export function commencementIn(locality: Locality, policy: Policy): IsoDate {
  const effective = policy.reading['effective-date'];
  return locality === 'former-hai-duong' ? later(policy.reading['merged-territory-from'], effective) : effective;
}

/** What `judge` says of the area; where the area is unknown, what it says of both areas, if they agree. */
function inArea(locality: Locality | undefined, path: FactPath, policy: Policy, judge: (commencement: IsoDate) => Answer): Answer {
  if (locality !== undefined) return judge(commencementIn(locality, policy));
  const one = judge(commencementIn('hai-phong', policy));
  const other = judge(commencementIn('former-hai-duong', policy));
  return sameAnswer(one, other) ? one : lacks(path);
}

function sameAnswer(a: Answer, b: Answer): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.lacks === b.lacks;
}

// ---------------------------------------------------------------- rules that groups share

function isTrue(fact: boolean | undefined, path: FactPath): Answer {
  return fact === undefined ? lacks(path) : yes(fact);
}

function isFalse(fact: boolean | undefined, path: FactPath): Answer {
  return fact === undefined ? lacks(path) : yes(!fact);
}

function inCity(locality: Locality | undefined, path: FactPath): Answer {
  if (locality === undefined) return lacks(path);
  return yes(locality === 'hai-phong' || locality === 'former-hai-duong');
}

function educated(supportCase: EmployeeCase | StudentCase): Answer {
  if (supportCase.education === undefined) return lacks('education');
  return yes(supportCase.education !== 'below-lower-secondary');
}

function listedOccupation(
  item: { readonly occupation?: string | undefined; readonly start?: IsoDate | undefined } | undefined,
  where: 'training' | 'course',
  policy: Policy,
): Answer {
  if (item?.occupation === undefined) return lacks(`${where}.occupation`);
  if (item.occupation === 'other') return 'unmet';
  const entry = policy.occupations.find((occupation) => occupation.id === item.occupation);
  if (entry === undefined) return 'unmet';
  return inWindow(entry, item.start, `${where}.start`, 'unmet') ?? 'met';
}

/** What becomes of a start that lies outside a window, or is not known; undefined where it lies within, or there is no window. */
function inWindow(
  window: { readonly from?: IsoDate; readonly until?: IsoDate },
  start: IsoDate | undefined,
  path: FactPath,
  outside: 'met' | 'unmet',
): Answer | undefined {
  const { from, until } = window;
  if (from === undefined && until === undefined) return undefined;
  if (start === undefined) return lacks(path);
  return (from !== undefined && start < from) || (until !== undefined && start > until) ? outside : undefined;
}

function taughtOccupation(supportCase: TeacherCase | InstructorCase, policy: Policy): Answer {
  if (policy.reading['teaching-occupation'] === 'any-occupation') return 'met';
  return listedOccupation(supportCase.course, 'course', policy);
}

function supportedLevel(level: TrainingLevel | undefined, path: FactPath, isEmployee: boolean, policy: Policy): Answer {
  if (level === undefined) return lacks(path);
  if (level === 'intermediate' || level === 'college') return 'met';
  if (level === 'vocational-secondary') return yes(policy.reading['vocational-secondary'] === 'yes');
  if (level === 'elementary' && isEmployee) return yes(policy.reading['employee-levels'] === 'elementary-too');
  return 'unmet';
}

function learnerPeriod(training: Training | undefined, commencement: IsoDate, policy: Policy): Answer {
  const start = training?.start;
  const end = training?.end;
  const studyMonths = training?.studyMonths;
  if (start !== undefined && start > policy.lastDay.date) return 'unmet';
  if (end !== undefined && end < commencement) return 'unmet';
  if (start === undefined) return lacks('training.start');
  if (start >= commencement) return 'met';
  if (policy.reading['ongoing-training'] === 'excluded') return 'unmet';
  if (end !== undefined) return yes(end >= commencement);
  if (studyMonths !== undefined && plusMonths(start, studyMonths - 1) >= commencement) return 'met';
  return lacks('training.end');
}

function coursePeriod(supportCase: TeacherCase | InstructorCase, commencement: IsoDate, policy: Policy): Answer {
  const start = supportCase.course?.start;
  if (start === undefined) return lacks('course.start');
  return yes(start >= commencement && start <= policy.lastDay.date);
}

// ---------------------------------------------------------------- the four groups

function employee(supportCase: EmployeeCase, policy: Policy): Answers {
  const { enterprise, training } = supportCase;
  return [
    ['employed', isTrue(supportCase.employed, 'employed')],
    ['enterprise-in-city', inCity(enterprise?.locality, 'enterprise.locality')],
    ['education', educated(supportCase)],
    ['no-matching-qualification', isFalse(supportCase.hasMatchingQualification, 'hasMatchingQualification')],
    ['occupation', listedOccupation(training, 'training', policy)],
    ['level', supportedLevel(training?.level, 'training.level', true, policy)],
    ['period', inArea(enterprise?.locality, 'enterprise.locality', policy, (from) => learnerPeriod(training, from, policy))],
  ];
}

function student(supportCase: StudentCase, policy: Policy): Answers {
  const { training } = supportCase;
  return [
    ['education', educated(supportCase)],
    ['school-in-city', inCity(training?.schoolLocality, 'training.schoolLocality')],
    ['occupation', listedOccupation(training, 'training', policy)],
    ['level', supportedLevel(training?.level, 'training.level', false, policy)],
    ['period', inArea(training?.schoolLocality, 'training.schoolLocality', policy, (from) => learnerPeriod(training, from, policy))],
  ];
}

function teacher(supportCase: TeacherCase, policy: Policy): Answers {
  const { teaching } = supportCase;
  const anywhere = policy.reading['teacher-school'] === 'anywhere';
  return [
    ['teaching', isTrue(teaching?.active, 'teaching.active')],
    ['school-in-city', anywhere ? 'met' : inCity(teaching?.schoolLocality, 'teaching.schoolLocality')],
    ['level', supportedLevel(teaching?.level, 'teaching.level', false, policy)],
    ['lacks-skill-certificate', isFalse(teaching?.meetsSkillCertificate, 'teaching.meetsSkillCertificate')],
    ['occupation', taughtOccupation(supportCase, policy)],
    [
      'period',
      anywhere
        ? coursePeriod(supportCase, policy.reading['effective-date'], policy)
        : inArea(teaching?.schoolLocality, 'teaching.schoolLocality', policy, (from) => coursePeriod(supportCase, from, policy)),
    ],
  ];
}

function instructor(supportCase: InstructorCase, policy: Policy): Answers {
  return [
    ['background', background(supportCase)],
    ['wishes-to-teach', isTrue(supportCase.wishesToTeach, 'wishesToTeach')],
    ['level', supportedLevel(supportCase.teachingLevel, 'teachingLevel', false, policy)],
    ['occupation', taughtOccupation(supportCase, policy)],
    ['period', coursePeriod(supportCase, policy.reading['effective-date'], policy)],
  ];
}

function background(supportCase: InstructorCase): Answer {
  if (supportCase.background === undefined) return lacks('background');
  if (supportCase.background === 'technical-worker') return 'met';
  if (supportCase.background !== 'artisan') return 'unmet';
  if (supportCase.artisanRank === undefined) return lacks('artisanRank');
  return yes(supportCase.artisanRank === 'provincial' || supportCase.artisanRank === 'national');
}

function answersOf(supportCase: SupportCase, policy: Policy): Answers {
  switch (supportCase.group) {
    case 'enterprise-employee':
      return employee(supportCase, policy);
    case 'vocational-student':
      return student(supportCase, policy);
    case 'vocational-teacher':
      return teacher(supportCase, policy);
    case 'industry-instructor':
      return instructor(supportCase, policy);
    default:
      throw new OracleError('unknown-group', String((supportCase as { group: unknown }).group));
  }
}

// ---------------------------------------------------------------- what amendments add and drop

export function isLearner(supportCase: SupportCase): supportCase is EmployeeCase | StudentCase {
  return supportCase.group === 'enterprise-employee' || supportCase.group === 'vocational-student';
}

/** The first day of the training or course, and where it stands. */
export function startOf(supportCase: SupportCase): { readonly start: IsoDate | undefined; readonly path: FactPath } {
  return isLearner(supportCase)
    ? { start: supportCase.training?.start, path: 'training.start' }
    : { start: supportCase.course?.start, path: 'course.start' };
}

/** The conditions that amendments add for a group, without their group's name, in the order in which they are judged. */
export function conditionsOf(group: GroupId, policy: Policy): readonly { readonly id: string; readonly added: NonNullable<RuleInfo['added']> }[] {
  const conditions = policy.rules.flatMap((rule) =>
    rule.group === group && rule.added !== undefined ? [{ id: rule.id.slice(group.length + 1), added: rule.added }] : [],
  );
  return conditions.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function addedAnswers(supportCase: SupportCase, policy: Policy): Answers {
  const { start, path } = startOf(supportCase);
  return conditionsOf(supportCase.group, policy).map(({ id, added }) => {
    const given = Object.hasOwn(supportCase.answers ?? {}, id) ? supportCase.answers?.[id] : undefined;
    const answer = given === undefined ? lacks(`answers.${id}`) : yes(given === (added.metBy === 'yes'));
    return [id, inWindow(added, start, path, added.outside ?? 'met') ?? answer] as const;
  });
}

// ---------------------------------------------------------------- the decision

export function checkEligibility(supportCase: SupportCase, policy: Policy): Decision {
  const published = answersOf(supportCase, policy).filter(
    ([name]) => !policy.dropped.some((dropped) => dropped.rule === `${supportCase.group}.${name}`),
  );
  const findings: Finding[] = [...published, ...addedAnswers(supportCase, policy)].map(([name, answer]) => {
    const rule = `${supportCase.group}.${name}`;
    return typeof answer === 'string' ? { rule, result: answer } : { rule, result: 'unknown', missing: [answer.lacks] };
  });
  const outcome = outcomeOf(findings);
  const missing: FactPath[] = [];
  if (outcome === 'undetermined') {
    for (const finding of findings) {
      for (const path of finding.result === 'unknown' ? finding.missing : []) {
        if (!missing.includes(path)) missing.push(path);
      }
    }
  }
  return { group: supportCase.group, outcome, findings, missing };
}

function outcomeOf(findings: readonly Finding[]): Decision['outcome'] {
  if (findings.some((finding) => finding.result === 'unmet')) return 'ineligible';
  if (findings.some((finding) => finding.result === 'unknown')) return 'undetermined';
  return 'eligible';
}

export function checkBoardScope(supportCase: SupportCase): { readonly result: 'met' | 'unmet' | 'unknown'; readonly missing: readonly FactPath[] } {
  if (supportCase.group !== 'enterprise-employee') return { result: 'unmet', missing: [] };
  const operating = supportCase.enterprise?.operating;
  const zone = supportCase.enterprise?.zone;
  if (operating === false || zone === 'none') return { result: 'unmet', missing: [] };
  const missing: FactPath[] = [];
  if (operating === undefined) missing.push('enterprise.operating');
  if (zone === undefined) missing.push('enterprise.zone');
  return missing.length > 0 ? { result: 'unknown', missing } : { result: 'met', missing: [] };
}
