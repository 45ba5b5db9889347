import { readData, shown } from '../errors.js';
import { questions } from '../law/resolution-03.js';
import type { Reading } from '../law/types.js';
import { amended } from './amend.js';
import { type Draft, draftOf } from './made.js';
import { answerFault, endsBeforeItBegins, readAmendment } from './read-amendment.js';
import { resolution03 } from './resolution-03.js';
import { ruleset } from './ruleset.js';
import { seal } from './seal.js';
import { fault, list, nearestOf, record, type Shape, type Tell, text, under } from './shape.js';
import type { ParsedPolicyData, Policy, PolicyIssue } from './types.js';
import { reread } from './with-reading.js';

/**
 * Reads a policy from outside: a recipe, or a whole policy as JSON, which is made again from its recipe and must come to the same data. Never throws; reports
 * every fault at once. A recipe of another ruleset is the issue `different-ruleset`, unless `onto: 'this-release'` says to make it anew under this one (the
 * fingerprint then differs).
 *
 * @example
 * parsePolicy(resolution03.recipe).ok // true
 */
export function parsePolicy(input: unknown, options: { readonly onto?: 'this-release' } = {}): ParsedPolicyData<Policy> {
  const onto = options?.onto === 'this-release';
  return readData(
    input,
    (data) => readPolicy(data, onto),
    () => ({ ok: false, issues: [fault('', 'type', { vi: 'không đọc được như dữ liệu JSON', en: 'cannot be read as JSON data' })] }),
  );
}

/** What is read as it is, to be judged later. */
const anything: Shape<unknown> = { read: (input) => input, schema: {} };

const formatOne: Shape<1> = {
  read(input, path, tell) {
    if (input === 1) return input;
    tell(fault(path, 'not-an-option', { vi: `phải là 1; nhận được ${shown(input)}`, en: `must be 1; got ${shown(input)}` }, ['1']));
    return undefined;
  },
  schema: { const: 1 },
};

const recipeShape = /* @__PURE__ */ (() => record({ format: formatOne, ruleset: text, fingerprint: text, steps: list(anything) }))();

function readPolicy(input: unknown, onto: boolean): ParsedPolicyData<Policy> {
  const issues: PolicyIssue[] = [];
  const tell: Tell = (issue) => issues.push(issue);
  const isWhole = isObject(input) && (Object.hasOwn(input, 'recipe') || Object.hasOwn(input, 'benefits'));
  const path = isWhole ? 'recipe' : '';
  if (isWhole && input['recipe'] === undefined) {
    return { ok: false, issues: [fault('recipe', 'required', { vi: 'bắt buộc phải có', en: 'required' })] };
  }
  const recipe = recipeShape.read(isWhole ? input['recipe'] : input, path, tell);
  if (recipe === undefined) return { ok: false, issues };
  const isOurs = recipe.ruleset === ruleset;
  if (recipe.ruleset !== undefined && !isOurs && !onto) tell(otherRuleset(under(path, 'ruleset')));
  const draft = (recipe.steps ?? []).reduce<Draft>((so, step, i) => afterStep(so, step, under(path, `steps[${i}]`), tell), draftOf(resolution03));
  if (issues.length > 0) return { ok: false, issues };
  const policy = seal(draft);
  if (isOurs) {
    if (policy.fingerprint !== recipe.fingerprint) tell(otherFingerprint(under(path, 'fingerprint'), policy.fingerprint));
    if (isWhole) tellDifferences(input, JSON.parse(JSON.stringify(policy)), '', tell);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: policy };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const otherRuleset = (path: string): PolicyIssue =>
  fault(path, 'different-ruleset', {
    vi: 'chính sách này được lập bằng một bản của bộ công cụ tính khác bản này; muốn lập lại theo bản này thì dùng onto: "this-release"',
    en: 'this policy was made by a release that answers otherwise than this one; to make it anew under this one, say onto: "this-release"',
  });

const otherFingerprint = (path: string, made: string): PolicyIssue =>
  fault(path, 'different-fingerprint', {
    vi: `các bước của công thức cho ra dấu vân ${made}, không phải dấu vân đã ghi`,
    en: `the steps come to the fingerprint ${made}, not to the one written`,
  });

/** The draft after a step from outside; what is at fault in the step is told, and left out. */
function afterStep(draft: Draft, step: unknown, path: string, tell: Tell): Draft {
  const found = stepShape.read(step, path, tell);
  if (found === undefined) return draft;
  const isReading = found.reading !== undefined;
  if (isReading === (found.amendment !== undefined)) {
    if (Object.keys(found).length > 0 || !hasUnknownKeys(step)) {
      tell(
        fault(path, 'required', {
          vi: 'mỗi bước có đúng một trong hai mục reading và amendment',
          en: 'each step has exactly one of reading and amendment',
        }),
      );
    }
    return draft;
  }
  if (isReading) return reread(draft, answersIn(found.reading, draft, under(path, 'reading'), tell));
  const { sound, issues } = readAmendment(found.amendment, draft, under(path, 'amendment'));
  for (const issue of issues) tell(issue);
  return amended(draft, sound);
}

const stepShape = /* @__PURE__ */ (() => record({}, { reading: anything, amendment: anything }))();

const hasUnknownKeys = (step: unknown): boolean => isObject(step) && Object.keys(step).some((key) => key !== 'reading' && key !== 'amendment');

/** The sound answers of a reading. */
function answersIn(input: unknown, draft: Draft, path: string, tell: Tell): Partial<Reading> {
  const shapes = Object.fromEntries(questions.map(({ id }) => [id, anything]));
  const found = record({}, shapes).read(input, path, tell) ?? {};
  const answers: Record<string, string> = {};
  for (const [id, answer] of Object.entries(found)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (question === undefined) continue;
    const place = under(path, id);
    const settled = draft.settled.find((one) => one.id === id);
    const issue = answerFault(question, answer, place) ?? settledFault(settled?.answer, answer, place) ?? lateFault(id, answer, draft, place);
    if (issue) tell(issue);
    else answers[id] = answer as string;
  }
  return answers as Partial<Reading>;
}

const settledFault = (settled: string | undefined, answer: unknown, path: string): PolicyIssue | undefined =>
  settled === undefined || settled === answer
    ? undefined
    : fault(path, 'not-an-option', { vi: `văn bản đã trả lời câu hỏi này là ${settled}`, en: `a text has settled this question as ${settled}` }, [
        settled,
      ]);

const lateFault = (id: string, answer: unknown, { lastDay }: Draft, path: string): PolicyIssue | undefined =>
  id === 'effective-date' && typeof answer === 'string' && answer > lastDay.date ? endsBeforeItBegins(path, answer, lastDay.date) : undefined;

/** Tells of each place where data are not those that their recipe makes, as deep as the made ones go. */
function tellDifferences(given: unknown, made: unknown, path: string, tell: Tell): void {
  if (Array.isArray(made)) {
    if (!Array.isArray(given) || given.length !== made.length) tell(otherData(path));
    else for (const [i, item] of made.entries()) tellDifferences(given[i], item, `${path}[${i}]`, tell);
    return;
  }
  if (!isObject(made)) {
    if (given !== made) tell(otherData(path));
    return;
  }
  if (!isObject(given)) {
    tell(otherData(path));
    return;
  }
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(made, key))
      tell(
        fault(
          under(path, key.slice(0, LONGEST_KEY)),
          'different-fingerprint',
          { vi: 'chính sách không có mục này', en: 'the policy has no such key' },
          nearestOf(key, Object.keys(made)),
        ),
      );
  }
  for (const [key, value] of Object.entries(made)) tellDifferences(Object.hasOwn(given, key) ? given[key] : undefined, value, under(path, key), tell);
}

const LONGEST_KEY = 200;

const otherData = (path: string): PolicyIssue =>
  fault(path, 'different-fingerprint', {
    vi: 'khác dữ liệu mà công thức (recipe) của chính sách lập ra',
    en: 'not what the recipe of the policy makes',
  });
