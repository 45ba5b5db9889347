import { readData, shortened } from '../errors.js';
import { isKeyOf } from '../is-key-of.js';
import type { Zone } from '../law/types.js';
import { matchOccupation } from '../policy/find-occupation.js';
import { findZone } from '../policy/find-zone.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { GroupId } from '../types.js';
import { type CodeLevel, contradictions, type SoundParts } from './contradictions.js';
import { factKinds, groupFacts, isRequired } from './fact-kinds.js';
import { type Fact, facts } from './facts.js';
import { faultyValue, unknownKey, unknownOccupation } from './issues.js';
import { groupSchema, leafSchema, type Schema } from './schema.js';
import type { CaseIssue, ParseResult, SupportCase } from './types.js';
import { notAnObject } from './unfit-value.js';

type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas are made when the first case is read, so that loading the library costs nothing. */
const schemas = /* @__PURE__ */ new Map<GroupId | 'id', Schema>();

function schemaFor(part: GroupId | 'id'): Schema {
  let schema = schemas.get(part);
  if (schema === undefined) {
    schema = part === 'id' ? leafSchema(factKinds.id) : groupSchema(part);
    schemas.set(part, schema);
  }
  return schema;
}

/**
 * Reads a case from outside. Takes any JSON value, never throws, and reports every fault at once: path, stable code, reason in both languages,
 * and what may have been meant. Strict about unknown keys, since a misspelt fact would silently be an unknown one. `occupation` may be an id,
 * an official code, an alias or a name; a code also tells the level, where none is given. `answers` are those to the conditions that the policy adds.
 *
 * @throws PolicyError `bad-policy`, and nothing else, whatever the input.
 *
 * @example
 * parseCase({ id: 'HS-1', group: 'vocational-student', training: { occupation: 'Hàn' } })
 * // { ok: true, value: { id: 'HS-1', group: 'vocational-student', training: { occupation: 'welding' } } }
 */
export function parseCase(input: unknown, policy: Policy = resolution03): ParseResult<SupportCase> {
  const { answersAsked } = termsOf(policy);
  return readData(input, (data) => readCase(data, policy, answersAsked), noObject);
}

/** The result for what is no object of JSON. */
export const noObject = (input: unknown): { readonly ok: false; readonly issues: readonly CaseIssue[] } => ({
  ok: false,
  issues: [notAnObject('', input, true)],
});

function readCase(input: unknown, policy: Policy, asked: Readonly<Record<GroupId, readonly string[]>>): ParseResult<SupportCase> {
  if (!isPlain(input)) return noObject(input);
  const group = own(input, 'group');
  if (!isKeyOf(groupFacts, group)) return { ok: false, issues: unreadableGroup(input, group) };
  const paths = groupFacts[group];
  const parsed = schemaFor(group).safeParse(input);
  const issues = parsed.success ? [] : translate(parsed.error.issues, input, [...paths, 'answers'], facts);
  // What the schema gives is new, and this function's to complete.
  const data = parsed.success ? (parsed.data as Parts) : soundParts(input, paths, issues);
  data['answers'] = readAnswers(own(input, 'answers'), asked[group], issues);
  withoutUndefined(data);
  const codeLevel = resolveOccupation(data, 'training', policy, issues);
  resolveOccupation(data, 'course', policy, issues);
  const zone = resolveZone(data, policy);
  issues.push(...contradictions({ ...data, zone } as SoundParts, codeLevel));
  if (issues.length > 0) return { ok: false, issues };
  if (codeLevel !== undefined && isPlain(data['training'])) data['training']['level'] ??= codeLevel;
  return { ok: true, value: data as unknown as SupportCase };
}

type Parts = Record<string, unknown>;

/** What is left of a faulty case without what is at fault: so much of it can still be judged. */
function soundParts(input: Plain, paths: readonly string[], issues: readonly CaseIssue[]): Parts {
  const faulty = new Set(issues.filter(({ code }) => code !== 'unknown-key').map(({ path }) => path));
  const parts: Parts = {};
  for (const path of paths) {
    const value = faulty.has(path) ? undefined : at(input, path);
    const [outer = path, inner] = path.split('.');
    if (inner === undefined) parts[outer] = value;
    else parts[outer] = { ...(parts[outer] as Plain | undefined), [inner]: value };
  }
  return parts;
}

/** `undefined` counts as absent, and is absent from what is given back. */
function withoutUndefined(data: Parts): void {
  for (const key in data) {
    const value = data[key];
    if (value === undefined) delete data[key];
    else if (isPlain(value)) withoutUndefined(value);
  }
}

/** The answers to the conditions of the policy and the group; those that say nothing are left out, and so are answers that hold none. */
function readAnswers(given: unknown, asked: readonly string[], issues: CaseIssue[]): Readonly<Record<string, boolean>> | undefined {
  if (given === undefined) return undefined;
  if (!isPlain(given)) {
    issues.push(notAnObject('answers', given, false));
    return undefined;
  }
  const answers: [string, boolean][] = [];
  for (const [id, answer] of Object.entries(given)) {
    const path = `answers.${id}`;
    if (!asked.includes(id)) issues.push(unknownKey(`answers.${shortened(id, LONGEST_KEY)}`, id, asked, []));
    else if (typeof answer === 'boolean') answers.push([id, answer]);
    else if (answer !== undefined) issues.push(faultyValue(path, 'type', answerOf(path), answer, false));
  }
  return answers.length > 0 ? Object.fromEntries(answers) : undefined;
}

/** An answer as a fact, named by its path: its question is the policy's. */
const answerOf = (path: string): Fact => ({ kind: 'yes-no', label: { vi: path, en: path }, question: { vi: path, en: path } });

/** Puts the id of a zone for the text that names one. Any other name stays as it is written. */
function resolveZone(data: Parts, policy: Policy): Zone | undefined {
  const enterprise = data['enterprise'];
  const text = isPlain(enterprise) ? enterprise['zone'] : undefined;
  const zone = typeof text === 'string' ? findZone(text, policy) : undefined;
  if (zone !== undefined && isPlain(enterprise)) enterprise['zone'] = zone.id;
  return zone;
}

/** Puts the id of an occupation for the text that names it. A text that names none is an issue; a code tells a level, which is given back. */
function resolveOccupation(data: Parts, part: 'training' | 'course', policy: Policy, issues: CaseIssue[]): CodeLevel | undefined {
  const holder = data[part];
  const text = isPlain(holder) ? holder['occupation'] : undefined;
  if (!isPlain(holder) || typeof text !== 'string' || text === 'other') return undefined;
  const match = matchOccupation(text, policy);
  if (match === undefined) issues.push(unknownOccupation(`${part}.occupation`, facts[`${part}.occupation`], text, policy));
  else holder['occupation'] = match.occupation.id;
  return match?.level;
}

/** Without a group nothing else can be judged but the id. */
function unreadableGroup(input: Plain, group: unknown): readonly CaseIssue[] {
  const id = own(input, 'id');
  const parsed = schemaFor('id').safeParse(id);
  const ofId = parsed.success ? [] : parsed.error.issues.slice(0, 1).map((raw) => faultyValue('id', codeOf(raw, id, facts.id), facts.id, id, true));
  const code = typeof group === 'string' ? 'not-an-option' : 'type';
  return [...ofId, faultyValue('group', code, facts.group, group, true)];
}

interface RawIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** The most of an unknown key that a path holds. No key that somebody misspelt is longer. */
const LONGEST_KEY = 200;

/** The issues of the schema in this library's words: one a path, and one for each unknown key. */
export function translate(
  raws: readonly RawIssue[],
  input: Plain,
  paths: readonly string[],
  dictionary: Readonly<Record<string, Fact>>,
): CaseIssue[] {
  const issues = new Map<string, CaseIssue>();
  // An unknown key may be spelt like the path of a fact, and is a fault of its own.
  const add = (path: string, found: CaseIssue) => {
    const place = `${found.code === 'unknown-key'} ${path}`;
    if (!issues.has(place)) issues.set(place, found);
  };
  for (const raw of raws) {
    const path = raw.path.map(String).join('.');
    if (raw.code === 'unrecognized_keys') {
      const prefix = path === '' ? '' : `${path}.`;
      const siblings = [
        ...new Set(paths.filter((known) => known.startsWith(prefix)).map((known) => known.slice(prefix.length).split('.')[0] ?? known)),
      ];
      for (const key of raw.keys ?? []) add(prefix + key, unknownKey(prefix + shortened(key, LONGEST_KEY), key, siblings, paths));
      continue;
    }
    const value = at(input, path);
    const fact = Object.hasOwn(dictionary, path) ? dictionary[path] : undefined;
    add(path, fact ? faultyValue(path, codeOf(raw, value, fact), fact, value, isRequired(path)) : notAnObject(path, value, false));
  }
  return [...issues.values()];
}

/**
 * What the schema found, as a code of this library. A number that is not whole or not finite is out of range, not of another type; and whatever is
 * no real date is just that, whatever its type.
 */
function codeOf({ code }: RawIssue, value: unknown, { kind }: Fact): CaseIssue['code'] {
  if (kind === 'date') return code === 'custom' ? 'range' : 'not-a-date';
  switch (code) {
    case 'invalid_type':
      return kind === 'whole-number' && typeof value === 'number' ? 'range' : 'type';
    case 'invalid_value':
      return typeof value === 'string' ? 'not-an-option' : 'type';
    default:
      return 'range';
  }
}

const own = (record: Plain, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

/** The value at a dotted path of facts; undefined where there is none. */
function at(record: Plain, path: string): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return own(record, path);
  const inner = own(record, path.slice(0, dot));
  return isPlain(inner) ? own(inner, path.slice(dot + 1)) : undefined;
}
