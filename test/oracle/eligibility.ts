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
export type Answer = 'met' | 'unmet' | { readonly lacks: FactPath };

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

type Rules<C> = readonly (readonly [name: string, judge: (supportCase: C, policy: Policy) => Answer])[];

const employee: Rules<EmployeeCase> = [
  ['employed', ({ employed }) => isTrue(employed, 'employed')],
  ['enterprise-in-city', ({ enterprise }) => inCity(enterprise?.locality, 'enterprise.locality')],
  ['education', educated],
  ['no-matching-qualification', ({ hasMatchingQualification }) => isFalse(hasMatchingQualification, 'hasMatchingQualification')],
  ['occupation', ({ training }, policy) => listedOccupation(training, 'training', policy)],
  ['level', ({ training }, policy) => supportedLevel(training?.level, 'training.level', true, policy)],
  [
    'period',
    ({ enterprise, training }, policy) =>
      inArea(enterprise?.locality, 'enterprise.locality', policy, (from) => learnerPeriod(training, from, policy)),
  ],
];

const student: Rules<StudentCase> = [
  ['education', educated],
  ['school-in-city', ({ training }) => inCity(training?.schoolLocality, 'training.schoolLocality')],
  ['occupation', ({ training }, policy) => listedOccupation(training, 'training', policy)],
  ['level', ({ training }, policy) => supportedLevel(training?.level, 'training.level', false, policy)],
  [
    'period',
    ({ training }, policy) => inArea(training?.schoolLocality, 'training.schoolLocality', policy, (from) => learnerPeriod(training, from, policy)),
  ],
];

const anywhere = (policy: Policy): boolean => policy.reading['teacher-school'] === 'anywhere';

const teacher: Rules<TeacherCase> = [
  ['teaching', ({ teaching }) => isTrue(teaching?.active, 'teaching.active')],
  ['school-in-city', ({ teaching }, policy) => (anywhere(policy) ? 'met' : inCity(teaching?.schoolLocality, 'teaching.schoolLocality'))],
  ['level', ({ teaching }, policy) => supportedLevel(teaching?.level, 'teaching.level', false, policy)],
  ['lacks-skill-certificate', ({ teaching }) => isFalse(teaching?.meetsSkillCertificate, 'teaching.meetsSkillCertificate')],
  ['occupation', taughtOccupation],
  [
    'period',
    (supportCase, policy) =>
      anywhere(policy)
        ? coursePeriod(supportCase, policy.reading['effective-date'], policy)
        : inArea(supportCase.teaching?.schoolLocality, 'teaching.schoolLocality', policy, (from) => coursePeriod(supportCase, from, policy)),
  ],
];

const instructor: Rules<InstructorCase> = [
  ['background', background],
  ['wishes-to-teach', ({ wishesToTeach }) => isTrue(wishesToTeach, 'wishesToTeach')],
  ['level', ({ teachingLevel }, policy) => supportedLevel(teachingLevel, 'teachingLevel', false, policy)],
  ['occupation', taughtOccupation],
  ['period', (supportCase, policy) => coursePeriod(supportCase, policy.reading['effective-date'], policy)],
];

function background(supportCase: InstructorCase): Answer {
  if (supportCase.background === undefined) return lacks('background');
  if (supportCase.background === 'technical-worker') return 'met';
  if (supportCase.background !== 'artisan') return 'unmet';
  if (supportCase.artisanRank === undefined) return lacks('artisanRank');
  return yes(supportCase.artisanRank === 'provincial' || supportCase.artisanRank === 'national');
}

function publishedRules(group: GroupId): Rules<never> {
  switch (group) {
    case 'enterprise-employee':
      return employee;
    case 'vocational-student':
      return student;
    case 'vocational-teacher':
      return teacher;
    case 'industry-instructor':
      return instructor;
    default:
      throw new OracleError('unknown-group', String(group));
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

function judgeAdded(id: string, added: NonNullable<RuleInfo['added']>, supportCase: SupportCase): Answer {
  const { start, path } = startOf(supportCase);
  const outside = inWindow(added, start, path, added.outside ?? 'met');
  if (outside !== undefined) return outside;
  const given = Object.hasOwn(supportCase.answers ?? {}, id) ? supportCase.answers?.[id] : undefined;
  return given === undefined ? lacks(`answers.${id}`) : yes(given === (added.metBy === 'yes'));
}

// ---------------------------------------------------------------- the decision

/** A rule that a policy has of a group. */
export interface Judge {
  readonly rule: string;
  readonly judge: (supportCase: SupportCase) => Answer;
}

const judgesKept = new WeakMap<Policy, Map<GroupId, readonly Judge[]>>();

/** The rules that a policy has of a group, in their order: those published that it does not drop, then those that it adds. */
export function judgesOf(group: GroupId, policy: Policy): readonly Judge[] {
  const kept = judgesKept.get(policy) ?? new Map<GroupId, readonly Judge[]>();
  judgesKept.set(policy, kept);
  const known = kept.get(group);
  if (known !== undefined) return known;
  const published = publishedRules(group).map(
    ([name, judge]): Judge => ({ rule: `${group}.${name}`, judge: (supportCase) => judge(supportCase as never, policy) }),
  );
  const judges = [
    ...published.filter(({ rule }) => !policy.dropped.some((dropped) => dropped.rule === rule)),
    ...conditionsOf(group, policy).map(
      ({ id, added }): Judge => ({ rule: `${group}.${id}`, judge: (supportCase) => judgeAdded(id, added, supportCase) }),
    ),
  ];
  kept.set(group, judges);
  return judges;
}

/** What the answers of a group's rules come to together. */
export function conclude(answers: readonly Answer[]): Pick<Decision, 'outcome' | 'missing'> {
  if (answers.includes('unmet')) return { outcome: 'ineligible', missing: [] };
  const missing: FactPath[] = [];
  for (const answer of answers) {
    if (typeof answer !== 'string' && !missing.includes(answer.lacks)) missing.push(answer.lacks);
  }
  return { outcome: missing.length > 0 ? 'undetermined' : 'eligible', missing };
}

export function checkEligibility(supportCase: SupportCase, policy: Policy): Decision {
  const { group } = supportCase;
  const judged = judgesOf(group, policy).map(({ rule, judge }) => [rule, judge(supportCase)] as const);
  const findings = judged.map(
    ([rule, answer]): Finding => (typeof answer === 'string' ? { rule, result: answer } : { rule, result: 'unknown', missing: [answer.lacks] }),
  );
  return { group, findings, ...conclude(judged.map(([, answer]) => answer)) };
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
