import { valueInWords } from '../../../../src/explain/facts-in-words.js';
import { phrasesIn } from '../../../../src/explain/languages.js';
import {
  type Assessment,
  type CaseIssue,
  type Fact,
  type FactPath,
  factAt,
  type GroupId,
  groupFacts,
  type Locale,
  type OpenQuestion,
  type Policy,
  parseCase,
  type Reading,
  resolution03,
  type SupportCase,
  withReading,
} from '../../../../src/index.js';
import { caseToHash, hashToCase } from '../../shared/case-link.js';
import { fieldsOfDay } from './day-fields.js';
import { optionsOf } from './options.js';

/** What stands in the fields of the form: texts by the path of their fact. An empty field is an unknown fact. */
export type Fields = Readonly<Record<string, string>>;

/** The number of the case, which the form does not ask for. */
export const CASE_ID = 'thu-mot-truong-hop';

/** Facts that identify someone or something and change no result. */
const notAsked: readonly FactPath[] = ['id', 'applicant', 'group', 'enterprise.id', 'enterprise.name'];

/** The facts that the form may ask of a group, in the order of the dictionary. */
export const askable = (group: GroupId, policy: Policy = resolution03): readonly FactPath[] => [
  ...groupFacts[group].filter((path) => !notAsked.includes(path)),
  ...policy.rules.filter((rule) => rule.group === group && rule.added !== undefined).flatMap(({ asks }) => asks),
];

/** The kind of a fact; a condition that a policy adds is a yes or no. */
export const kindOf = (path: FactPath): Fact['kind'] => factAt(path)?.kind ?? 'yes-no';

/** What a field means: a number as it is written in Vietnamese or English is one, and all else is for `parseCase` to judge. */
function meaningOf(path: FactPath, text: string): unknown {
  const kind = kindOf(path);
  if (kind === 'yes-no') return { true: true, false: false }[text] ?? text;
  if (kind !== 'whole-number') return text;
  return wholeNumber(text) ?? text;
}

/** A whole number as it is written in Vietnamese or English, with or without the mark of the đồng. */
export const wholeNumber = (text: string): number | undefined =>
  /^(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)\s*[đ₫]?$/.test(text.trim()) ? Number(text.replace(/[\s.,đ₫]/g, '')) : undefined;

/** The case that the fields give, or what is wrong with them. */
export function readFields(group: GroupId, fields: Fields, policy: Policy): ReturnType<typeof parseCase> {
  const input: Record<string, unknown> = { id: CASE_ID, group };
  for (const path of askable(group, policy)) {
    const text = fields[path]?.trim() ?? '';
    if (text === '') continue;
    const [outer = path, inner] = path.split('.');
    const value = meaningOf(path, text);
    input[outer] = inner === undefined ? value : { ...(input[outer] as object | undefined), [inner]: value };
  }
  return parseCase(input, policy);
}

/** The case without the answers that are at fault, and their paths; undefined where it is at fault for other reasons too. */
export function withoutFaulty(
  group: GroupId,
  fields: Fields,
  issues: readonly CaseIssue[],
  policy: Policy,
): { readonly supportCase: SupportCase; readonly faulty: readonly FactPath[] } | undefined {
  const faulty = askable(group, policy).filter((path) => issues.some((issue) => issue.path === path));
  const rest = readFields(group, Object.fromEntries(Object.entries(fields).filter(([path]) => !faulty.includes(path as FactPath))), policy);
  return rest.ok && faulty.length > 0 ? { supportCase: rest.value, faulty } : undefined;
}

/** What is still needed: for the decision, and once that is made for the amount. */
export const needed = ({ decision, calculation }: Assessment): readonly FactPath[] =>
  calculation.status === 'needs-facts' ? calculation.missing : decision.missing;

/**
 * The fields to show, in the order in which they were asked for, so that answering one moves none: those answered, and those still needed. `asked`
 * is what was shown before.
 */
export function fieldsToShow(
  asked: readonly FactPath[],
  fields: Fields,
  wanted: readonly FactPath[],
  added: readonly FactPath[],
): readonly FactPath[] {
  const all = [...asked, ...wanted.filter((path) => !asked.includes(path))];
  return all.filter((path) => (fields[path] ?? '') !== '' || wanted.includes(path) || added.includes(path));
}

/** What stands in a field, in words: as it was written, where it means nothing. */
export function answerInWords(path: FactPath, text: string, policy: Policy, locale: Locale): string {
  const option = optionsOf(path, policy, locale).find(({ value }) => value === text);
  const meaning = meaningOf(path, text);
  const isKnown = kindOf(path) === 'date' ? fieldsOfDay(text).day !== '' : meaning !== text;
  return option?.text ?? (isKnown ? valueInWords(path, meaning, { policy, locale, words: phrasesIn(locale) }) : text);
}

/** What is wrong with each field. A fault of the case as a whole stands under the empty path. */
export const issuesByField = (issues: readonly CaseIssue[], locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(issues.map(({ path, message }) => [path, message[locale]]));

/** The answers that differ from those of the policy that is changed: the resolution, if no other is given. */
export const changedAnswers = (reading: Reading, base: Policy = resolution03): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(reading).filter(([id, answer]) => answer !== base.reading[id as keyof Reading]));

export const policyUnder = (reading: Reading, base: Policy = resolution03): Policy =>
  withReading(base, changedAnswers(reading, base) as Partial<Reading>);

/** The part of an address after `#` that opens the form as it stands. */
export const hashOf = (group: GroupId, fields: Fields, reading: Reading, base: Policy = resolution03): string =>
  caseToHash({
    group,
    facts: Object.fromEntries(askable(group, base).flatMap((path) => (fields[path] ? [[path, fields[path]]] : []))),
    reading: changedAnswers(reading, base),
  });

export interface OpenedCase {
  readonly group?: GroupId;
  readonly fields: Fields;
  readonly reading: Reading;
  /** What the address holds that the form does not have: it is left out, and said. */
  readonly ignored: readonly string[];
}

/** A case from an address. Nothing of it is trusted: groups, facts and answers that do not exist are left out. */
export function openHash(hash: string, base: Policy = resolution03): OpenedCase {
  const { group, facts: given, reading } = hashToCase(hash);
  const known = resolution03.groups.find(({ id }) => id === group)?.id;
  const ignored = group !== undefined && known === undefined ? [`group=${group}`] : [];
  const fields: Record<string, string> = {};
  for (const [path, text] of Object.entries(given)) {
    if (known !== undefined && (askable(known, base) as readonly string[]).includes(path)) fields[path] = text;
    else ignored.push(path);
  }
  let policy = base;
  for (const [question, answer] of Object.entries(reading)) {
    try {
      policy = withReading(policy, { [question]: answer } as Partial<Reading>);
    } catch {
      ignored.push(`${question}=${answer}`);
    }
  }
  return { ...(known !== undefined && { group: known }), fields, reading: policy.reading, ignored };
}

/** The case as JSON, for a system that takes it. */
export const caseAsJson = (supportCase: SupportCase): string => JSON.stringify(supportCase, null, 2);

/** The case as code that gives the same result. */
export function caseAsCode(supportCase: SupportCase, reading: Reading): string {
  const changed = changedAnswers(reading);
  const hasReading = Object.keys(changed).length > 0;
  const imports = hasReading ? 'assess, resolution03, type SupportCase, withReading' : 'assess, type SupportCase';
  const policy = hasReading ? `const policy = withReading(resolution03, ${JSON.stringify(changed)});\n` : '';
  return `import { ${imports} } from 'haiphong-training-support';

const supportCase: SupportCase = ${JSON.stringify(supportCase, null, 2)};
${policy}console.log(assess(supportCase${hasReading ? ', policy' : ''}));
`;
}

/** The open questions that bear on a group. */
export const questionsOf = (group: GroupId, policy: Policy = resolution03): readonly OpenQuestion[] =>
  policy.questions.filter(({ groups }) => groups.includes(group));
