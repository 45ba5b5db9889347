import { monthsBegunBy } from '../calendar/civil.js';
import { matchOccupation } from '../policy/find-occupation.js';
import { resolution03 } from '../policy/resolution-03.js';
import type { Policy } from '../policy/types.js';
import type { FactPath, GroupId } from '../types.js';
import { type CaseFactPath, type Fact, facts, groupFacts } from './facts.js';
import { faultyValue, issue, nullValue, unknownKey, unknownOccupation } from './issues.js';
import { caseSchema, isRequired, leafSchema, type Schema } from './schema.js';
import type { CaseIssue, ParseResult, SupportCase } from './types.js';

type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas are made when the first case is read, so that loading the library costs nothing. */
const schemas = /* @__PURE__ */ new Map<GroupId | 'id', Schema>();

function schemaFor(part: GroupId | 'id'): Schema {
  let schema = schemas.get(part);
  if (schema === undefined) {
    schema = part === 'id' ? leafSchema(facts.id) : caseSchema(part);
    schemas.set(part, schema);
  }
  return schema;
}

/**
 * Reads a case from outside. Takes any JSON value, never throws, and reports every fault at once: path, stable code, reason in both languages,
 * and what may have been meant. Strict about unknown keys, since a misspelt fact would silently be an unknown one. `occupation` may be an id,
 * an official code, an alias or a name; a code also tells the level, where none is given.
 *
 * @example
 * parseCase({ id: 'HS-1', group: 'vocational-student', training: { occupation: 'Hàn' } })
 * // { ok: true, value: { id: 'HS-1', group: 'vocational-student', training: { occupation: 'welding' } } }
 */
export function parseCase(input: unknown, policy: Policy = resolution03): ParseResult<SupportCase> {
  if (!isPlain(input)) return { ok: false, issues: [notAnObject('', input, true)] };
  const group = own(input, 'group');
  if (typeof group !== 'string' || !Object.hasOwn(groupFacts, group)) return { ok: false, issues: unreadableGroup(input, group) };
  const paths = groupFacts[group as GroupId];
  const parsed = schemaFor(group as GroupId).safeParse(input);
  const issues = parsed.success ? [] : translate(parsed.error.issues, input, paths, facts as Readonly<Record<string, Fact>>);
  const faulty = new Set(issues.filter(({ code }) => code !== 'unknown-key').map(({ path }) => path));
  const sound = (path: CaseFactPath): unknown => (paths.includes(path) && !faulty.has(path) ? at(input, path) : undefined);
  const meanings = occupations(sound, policy, issues);
  issues.push(...contradictions(sound, meanings.codeLevel));
  if (!parsed.success || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: withMeanings(parsed.data as Plain, meanings) as unknown as SupportCase };
}

/** Without a group nothing else can be judged but the id. */
function unreadableGroup(input: Plain, group: unknown): readonly CaseIssue[] {
  const id = own(input, 'id');
  const parsed = schemaFor('id').safeParse(id);
  const ofId = parsed.success ? [] : parsed.error.issues.slice(0, 1).map((raw) => faultyValue('id', codeOf(raw, id, facts.id), facts.id, id, true));
  const code = typeof group === 'string' ? 'not-an-option' : 'type';
  return [...ofId, faultyValue('group', code, facts.group, group, true)];
}

interface Meanings {
  /** The id of the occupation, by the part of the case that names it. */
  readonly ids: ReadonlyMap<'training' | 'course', string>;
  /** The level that a code of the training tells. */
  readonly codeLevel?: 'intermediate' | 'college';
}

/** What the texts that name an occupation mean. One that means none is an issue. */
function occupations(sound: (path: CaseFactPath) => unknown, policy: Policy, issues: CaseIssue[]): Meanings {
  const ids = new Map<'training' | 'course', string>();
  let codeLevel: Meanings['codeLevel'];
  for (const part of ['training', 'course'] as const) {
    const path = `${part}.occupation` as const;
    const text = sound(path);
    if (typeof text !== 'string' || text === 'other') continue;
    const match = matchOccupation(text, policy);
    if (!match) {
      issues.push(unknownOccupation(path, facts[path], text, policy));
      continue;
    }
    ids.set(part, match.occupation.id);
    if (part === 'training') codeLevel = match.level;
  }
  return { ids, ...(codeLevel && { codeLevel }) };
}

/** Facts that cannot hold together. Only sound values are judged. */
function contradictions(sound: (path: CaseFactPath) => unknown, codeLevel: Meanings['codeLevel']): readonly CaseIssue[] {
  const issues: CaseIssue[] = [];
  for (const part of ['training', 'course'] as const) {
    const start = sound(`${part}.start`);
    const end = sound(`${part}.end`);
    if (typeof start !== 'string' || typeof end !== 'string') continue;
    if (end < start) {
      issues.push(
        issue(`${part}.end`, 'contradiction', {
          vi: `${facts[`${part}.end`].label.vi}: sớm hơn ngày bắt đầu.`,
          en: `${facts[`${part}.end`].label.en}: before the first day.`,
        }),
      );
    }
    const months = part === 'training' ? sound('training.studyMonths') : undefined;
    const begun = monthsBegunBy(start, end);
    if (typeof months === 'number' && months > begun) {
      issues.push(
        issue('training.studyMonths', 'contradiction', {
          vi: `${facts['training.studyMonths'].label.vi}: nhiều hơn ${begun} tháng tính từ ngày bắt đầu đến ngày kết thúc.`,
          en: `${facts['training.studyMonths'].label.en}: more than the ${begun} months begun between the first and the last day.`,
        }),
      );
    }
  }
  const level = sound('training.level');
  if (
    codeLevel !== undefined &&
    typeof level === 'string' &&
    level !== codeLevel &&
    !(level === 'vocational-secondary' && codeLevel === 'intermediate')
  ) {
    const of = facts['training.level'];
    const words = of.kind === 'option' ? (of.options as Readonly<Record<string, { vi: string; en: string }>>)[codeLevel] : undefined;
    issues.push(
      issue('training.occupation', 'contradiction', {
        vi: `${facts['training.occupation'].label.vi}: mã nghề này thuộc trình độ ${words?.vi.toLowerCase()}, khác trình độ đào tạo đã ghi.`,
        en: `${facts['training.occupation'].label.en}: this code belongs to ${words?.en} level, not to the level given.`,
      }),
    );
  }
  if (sound('artisanRank') !== undefined) {
    const background = sound('background');
    if (background !== undefined && background !== 'artisan') {
      issues.push(
        issue('artisanRank', 'contradiction', {
          vi: `${facts.artisanRank.label.vi}: chỉ ghi cho nghệ nhân.`,
          en: `${facts.artisanRank.label.en}: given for one who is no artisan.`,
        }),
      );
    }
  }
  return issues;
}

/** The case as read, with occupations by id and the level that a code tells, and without keys that hold nothing. */
function withMeanings(data: Plain, { ids, codeLevel }: Meanings): Plain {
  const value: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(data)) {
    if (part === undefined) continue;
    if (!isPlain(part)) {
      value[key] = part;
      continue;
    }
    const inner = Object.fromEntries(Object.entries(part).filter(([, fact]) => fact !== undefined));
    const occupation = key === 'training' || key === 'course' ? ids.get(key) : undefined;
    if (occupation !== undefined) inner['occupation'] = occupation;
    if (key === 'training' && codeLevel !== undefined) inner['level'] ??= codeLevel;
    value[key] = inner;
  }
  return value;
}

interface RawIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/** The issues of the schema in this library's words: one a path, and one for each unknown key. */
export function translate(
  raws: readonly RawIssue[],
  input: Plain,
  paths: readonly FactPath[],
  dictionary: Readonly<Record<string, Fact>>,
): CaseIssue[] {
  const issues = new Map<string, CaseIssue>();
  // An unknown key may be spelt like the path of a fact, and is a fault of its own.
  const add = (found: CaseIssue) => {
    const place = JSON.stringify([found.path, found.code === 'unknown-key']);
    if (!issues.has(place)) issues.set(place, found);
  };
  for (const raw of raws) {
    const path = raw.path.map(String).join('.');
    if (raw.code === 'unrecognized_keys') {
      const prefix = path === '' ? '' : `${path}.`;
      const siblings = [
        ...new Set(paths.filter((known) => known.startsWith(prefix)).map((known) => known.slice(prefix.length).split('.')[0] ?? known)),
      ];
      for (const key of raw.keys ?? []) add(unknownKey(prefix + key, key, siblings, paths));
      continue;
    }
    const value = at(input, path);
    const fact = Object.hasOwn(dictionary, path) ? dictionary[path] : undefined;
    add(fact ? faultyValue(path, codeOf(raw, value, fact), fact, value, isRequired(path)) : notAnObject(path, value, false));
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

/** A part of the data that should be an object. */
export function notAnObject(path: FactPath, value: unknown, required: boolean): CaseIssue {
  const label = { vi: path === '' ? 'Dữ liệu' : path, en: path === '' ? 'The data' : path };
  if (value === null) return nullValue(path, label, required);
  return issue(path, 'type', { vi: `${label.vi}: phải là một đối tượng JSON.`, en: `${label.en}: must be a JSON object.` });
}

const own = (record: Plain, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);

/** The value at a dotted path of facts; undefined where there is none. */
function at(record: Plain, path: FactPath): unknown {
  const dot = path.indexOf('.');
  if (dot < 0) return own(record, path);
  const inner = own(record, path.slice(0, dot));
  return isPlain(inner) ? own(inner, path.slice(dot + 1)) : undefined;
}
