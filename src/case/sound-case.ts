import { PolicyError, shortened, shown } from '../errors.js';
import type { GroupId } from '../types.js';
import { entryFactKinds, type FactKind, factKinds, groupFacts, isRequired } from './fact-kinds.js';
import { faultOf, isDay, isOption, isText, isWhole, isYesNo } from './judge-value.js';
import type { CaseIssue, Course, DossierEntry, Enterprise, SupportCase, Teaching, Training } from './types.js';
import { notAnObject, unfitValue } from './unfit-value.js';

/** The ids of the conditions that an amendment adds to each group, which alone have answers. */
export type AnswersAsked = Readonly<Record<GroupId, readonly string[]>>;

/** Where no answer is looked at. */
export const NO_ANSWERS: AnswersAsked = {
  'enterprise-employee': [],
  'vocational-student': [],
  'vocational-teacher': [],
  'industry-instructor': [],
};

/**
 * A case that may be judged: each of its facts is read once, and is what the parser would let through. Unknown keys and contradictions are the
 * parser's alone. All cases of a group come back in one shape, with `undefined` for what is not given, which makes them quick to read again.
 *
 * @throws PolicyError `unknown-group`; `bad-case` with every fault in `issues`.
 */
export function soundCase(given: SupportCase, asked: AnswersAsked): SupportCase {
  if (!isPart(given)) throw badCase(undefined, [notAnObject('', given, true)]);
  return readCase(given, asked) ?? refuse(given, faultsOfCase(given, asked));
}

/** An entry that may be counted, likewise. */
export function soundEntry(given: DossierEntry, asked: AnswersAsked): DossierEntry {
  if (!isPart(given)) throw badCase(undefined, [notAnObject('', given, true)]);
  const { recordedOn, stage, dossier, paid } = given;
  const supportCase = isPart(given.supportCase) ? readCase(given.supportCase, asked) : undefined;
  return supportCase !== undefined && isOfEntry(given)
    ? { supportCase, recordedOn, stage, dossier, paid: unsigned(paid) }
    : refuse(given.supportCase, faultsOfEntry(given, asked));
}

/** The case read; undefined where some fact of it is no fact. */
function readCase(given: SupportCase, asked: AnswersAsked): SupportCase | undefined {
  const { group } = given;
  const read = readers.get(group);
  if (read === undefined) throw new PolicyError('unknown-group', `There is no group ${shown(group)}.`);
  return read(given as never, asked[group]);
}

type CaseOf<G extends GroupId> = Extract<SupportCase, { readonly group: G }>;
/** Nothing is left out: a fact that the types gain is read here, or this does not compile. */
type Full<T> = { readonly [K in keyof T]-?: T[K] };

const { group: _, ...kinds } = factKinds;
const LEVELS = kinds['training.level'].options;
const LOCALITIES = kinds['training.schoolLocality'].options;
const EDUCATION = kinds.education.options;
const RELIEF = kinds['training.nationalRelief'].options;
const CONTRACTS = kinds['teaching.contract'].options;
const BACKGROUNDS = kinds.background.options;
const RANKS = kinds.artisanRank.options;
const MONTHS = kinds['training.studyMonths'];
const TUITION = kinds['training.monthlyTuition'];
const COST = kinds['course.cost'];

const readerOf: { readonly [G in GroupId]: (given: CaseOf<G>, asked: readonly string[]) => Full<CaseOf<G>> | undefined } = {
  'enterprise-employee': ({ id, applicant, group, answers, education, employed, enterprise, hasMatchingQualification, training }, asked) => {
    const part = readTraining(training);
    const place = readEnterprise(enterprise);
    const given = readAnswers(answers, asked);
    return part &&
      place &&
      given &&
      isOfAnyone(id, applicant) &&
      isOption(education, EDUCATION) &&
      isYesNo(employed) &&
      isYesNo(hasMatchingQualification)
      ? { id, applicant, group, answers: given, education, employed, enterprise: place, hasMatchingQualification, training: part }
      : undefined;
  },
  'vocational-student': ({ id, applicant, group, answers, education, training }, asked) => {
    const part = readTraining(training);
    const given = readAnswers(answers, asked);
    return part && given && isOfAnyone(id, applicant) && isOption(education, EDUCATION)
      ? { id, applicant, group, answers: given, education, training: part }
      : undefined;
  },
  'vocational-teacher': ({ id, applicant, group, answers, teaching, course }, asked) => {
    const work = readTeaching(teaching);
    const part = readCourse(course);
    const given = readAnswers(answers, asked);
    return work && part && given && isOfAnyone(id, applicant) ? { id, applicant, group, answers: given, teaching: work, course: part } : undefined;
  },
  'industry-instructor': ({ id, applicant, group, answers, background, artisanRank, wishesToTeach, teachingLevel, course }, asked) => {
    const part = readCourse(course);
    const given = readAnswers(answers, asked);
    return part &&
      given &&
      isOfAnyone(id, applicant) &&
      isOption(background, BACKGROUNDS) &&
      isOption(artisanRank, RANKS) &&
      isYesNo(wishesToTeach) &&
      isOption(teachingLevel, LEVELS)
      ? { id, applicant, group, answers: given, background, artisanRank, wishesToTeach, teachingLevel, course: part }
      : undefined;
  },
};

/** A map, in which nothing that objects inherit is a group. */
const readers: ReadonlyMap<GroupId, (given: never, asked: readonly string[]) => SupportCase | undefined> = /* @__PURE__ */ (() =>
  new Map(Object.entries(readerOf) as [GroupId, (given: never, asked: readonly string[]) => SupportCase | undefined][]))();

const isOfAnyone = (id: unknown, applicant: unknown): boolean => typeof id === 'string' && isText(applicant);

const NOTHING = {};

function readTraining(part: Training | undefined = NOTHING): Full<Training> | undefined {
  if (!isPart(part)) return undefined;
  const { occupation, level, schoolLocality, start, end, studyMonths, monthlyTuition, ceilingTuition, nationalRelief } = part;
  return isText(occupation) &&
    isOption(level, LEVELS) &&
    isOption(schoolLocality, LOCALITIES) &&
    isDay(start) &&
    isDay(end) &&
    isWhole(studyMonths, MONTHS.min, MONTHS.max) &&
    isWhole(monthlyTuition, TUITION.min, TUITION.max) &&
    isWhole(ceilingTuition, TUITION.min, TUITION.max) &&
    isOption(nationalRelief, RELIEF)
    ? {
        occupation,
        level,
        schoolLocality,
        start,
        end,
        studyMonths,
        monthlyTuition: unsigned(monthlyTuition),
        ceilingTuition: unsigned(ceilingTuition),
        nationalRelief,
      }
    : undefined;
}

function readEnterprise(part: Enterprise | undefined = NOTHING): Full<Enterprise> | undefined {
  if (!isPart(part)) return undefined;
  const { id, name, locality, zone, operating } = part;
  return isText(id) && isText(name) && isOption(locality, LOCALITIES) && isText(zone) && isYesNo(operating)
    ? { id, name, locality, zone, operating }
    : undefined;
}

function readTeaching(part: Teaching | undefined = NOTHING): Full<Teaching> | undefined {
  if (!isPart(part)) return undefined;
  const { active, level, schoolLocality, meetsSkillCertificate, contract } = part;
  return isYesNo(active) &&
    isOption(level, LEVELS) &&
    isOption(schoolLocality, LOCALITIES) &&
    isYesNo(meetsSkillCertificate) &&
    isOption(contract, CONTRACTS)
    ? { active, level, schoolLocality, meetsSkillCertificate, contract }
    : undefined;
}

function readCourse(part: Course | undefined = NOTHING): Full<Course> | undefined {
  if (!isPart(part)) return undefined;
  const { occupation, start, end, cost } = part;
  return isText(occupation) && isDay(start) && isDay(end) && isWhole(cost, COST.min, COST.max)
    ? { occupation, start, end, cost: unsigned(cost) }
    : undefined;
}

type Answers = Readonly<Record<string, boolean | undefined>>;

function readAnswers(part: Answers | undefined = NOTHING, asked: readonly string[]): Answers | undefined {
  if (!isPart(part)) return undefined;
  if (asked.length === 0) return NOTHING;
  // A condition may be called as something that objects inherit.
  const answers: Record<string, boolean | undefined> = Object.create(null);
  for (const id of asked) {
    const answer = Object.hasOwn(part, id) ? part[id] : undefined;
    if (!isYesNo(answer)) return undefined;
    answers[id] = answer;
  }
  return answers;
}

const isOfEntry = ({ recordedOn, stage, dossier, paid }: DossierEntry): boolean =>
  recordedOn !== undefined &&
  isDay(recordedOn) &&
  stage !== undefined &&
  isOption(stage, entryFactKinds.stage.options) &&
  dossier !== undefined &&
  isOption(dossier, entryFactKinds.dossier.options) &&
  isWhole(paid, entryFactKinds.paid.min, entryFactKinds.paid.max);

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** −0 is 0. */
const unsigned = (value: number | undefined): number | undefined => (value === 0 ? 0 : value);

// What follows runs only where something is at fault.

type Plain = Readonly<Record<string, unknown>>;

function faultsOfCase(given: SupportCase, asked: AnswersAsked): readonly CaseIssue[] {
  const { group } = given;
  const answers = asked[group].map((id) => [`answers.${id}`, { kind: 'yes-no' }] as const);
  return faultsAt(given as unknown as Plain, [
    ...groupFacts[group].map((path) => [path, factKinds[path]] as const),
    ['answers', undefined],
    ...answers,
  ]);
}

function faultsOfEntry(given: DossierEntry, asked: AnswersAsked): readonly CaseIssue[] {
  const { supportCase } = given;
  const ofCase = isPart(supportCase)
    ? faultsOfCase(supportCase, asked).map((found) => ({ ...found, path: `supportCase.${found.path}` }))
    : [notAnObject('supportCase', supportCase, true)];
  return [...ofCase, ...faultsAt(given as unknown as Plain, Object.entries(entryFactKinds))];
}

/** What is wrong at the paths of some facts; a part that is no object is one fault. */
function faultsAt(given: Plain, facts: readonly (readonly [path: string, fact: FactKind | undefined])[]): readonly CaseIssue[] {
  const issues = new Map<string, CaseIssue>();
  for (const [path, fact] of facts) {
    const dot = path.indexOf('.');
    const key = dot < 0 ? path : path.slice(0, dot);
    const part = given[key];
    if ((dot > 0 || fact === undefined) && part !== undefined && !isPart(part)) issues.set(key, notAnObject(key, part, false));
    else if (fact !== undefined) {
      const inner = path.slice(dot + 1);
      const value = dot < 0 ? part : isPart(part) && (key !== 'answers' || Object.hasOwn(part, inner)) ? (part as Plain)[inner] : undefined;
      const code = value === undefined ? (isRequired(path) ? 'required' : undefined) : faultOf(fact, value);
      if (code !== undefined) issues.set(path, unfitValue(path, { vi: path, en: path }, code, fact, value, isRequired(path)));
    }
  }
  return [...issues.values()];
}

function refuse(given: SupportCase | undefined, issues: readonly CaseIssue[]): never {
  throw badCase(given?.id, issues);
}

function badCase(id: unknown, issues: readonly CaseIssue[]): PolicyError {
  const whose = typeof id === 'string' ? `The case "${shortened(id, kinds.id.max)}"` : 'A case';
  const places = issues.map(({ path, message }) => (path === '' ? message.en.replace(/\.$/, '') : path)).join(', ');
  return new PolicyError('bad-case', `${whose} cannot be judged: ${places}. Read it with parseCase, which tells every fault.`, issues);
}
