import { isRealDate, monthsBegun } from './civil.js';
import { conditionsOf } from './eligibility.js';
import type { DossierEntry, GroupId, IsoDate, IssueCode, Occupation, Policy, SupportCase, Zone } from './types.js';

// What `parseCase` and `parseEntry` must answer.

export interface ExpectedIssue {
  readonly path: string;
  readonly code: IssueCode;
}

// ---------------------------------------------------------------- occupations

const foldedTexts = new Map<string, string>();

/** A text as `findOccupation` compares it: case, spaces and diacritics do not matter. Kept, since the same names are compared over and over. */
export function folded(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const fold = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/\s/gu, '');
  foldedTexts.set(text, fold);
  return fold;
}

/** The occupation a text means, and the level where the text is an official code. */
export function occupationMeant(
  text: string,
  policy: Policy,
): { readonly occupation: Occupation; readonly level?: 'intermediate' | 'college' } | undefined {
  for (const occupation of policy.occupations) {
    for (const level of ['intermediate', 'college'] as const) {
      const code = occupation.codes[level]?.code;
      if (code !== undefined && folded(code) === folded(text)) return { occupation, level };
    }
  }
  const occupation = policy.occupations.find((candidate) =>
    [candidate.id, candidate.name.vi, candidate.name.en, ...candidate.aliases].some((name) => folded(name) === folded(text)),
  );
  return occupation === undefined ? undefined : { occupation };
}

// ---------------------------------------------------------------- zones

const kinds: readonly (readonly [words: string, kind: Zone['kind']])[] = [
  ['KCN', 'industrial-park'],
  ['Khu công nghiệp', 'industrial-park'],
  ['KKT', 'economic-zone'],
  ['Khu kinh tế', 'economic-zone'],
];

/** A name without the words that say what kind of place it is. */
function bare(name: string): { readonly name: string; readonly kind: Zone['kind'] | undefined } {
  const text = folded(name);
  for (const [words, kind] of kinds) {
    if (text.startsWith(folded(words)) && text !== folded(words)) return { name: text.slice(folded(words).length), kind };
  }
  return { name: text, kind: undefined };
}

/** The zone that a text means, if it means one alone. */
export function zoneMeant(text: string, policy: Policy): Zone | undefined {
  const byId = policy.zones.find((zone) => zone.id === text);
  if (byId !== undefined) return byId;
  const namesOf = (zone: Zone): readonly string[] => [zone.name.vi, zone.name.en, ...zone.aliases];
  const only = (zones: readonly Zone[]): Zone | undefined => (zones.length === 1 ? zones[0] : undefined);
  const asWritten = policy.zones.filter((zone) => namesOf(zone).some((name) => folded(name) === folded(text)));
  if (asWritten.length > 0) return only(asWritten);
  const meant = bare(text);
  return only(policy.zones.filter((zone) => (meant.kind ?? zone.kind) === zone.kind && namesOf(zone).some((name) => bare(name).name === meant.name)));
}

// ---------------------------------------------------------------- shapes

type Shape =
  | { readonly is: 'text'; readonly most: number }
  | { readonly is: 'flag' }
  | { readonly is: 'date' }
  | { readonly is: 'whole'; readonly least: number; readonly most: number }
  | { readonly is: 'option'; readonly options: readonly string[] }
  | { readonly is: 'occupation' }
  | { readonly is: 'zone' }
  | { readonly is: 'object'; readonly fields: Fields };
type Fields = Readonly<Record<string, { readonly shape: Shape; readonly required: boolean }>>;

const optional = (shape: Shape): Fields[string] => ({ shape, required: false });
const required = (shape: Shape): Fields[string] => ({ shape, required: true });
const text = (most: number): Shape => ({ is: 'text', most });
const whole = (least: number, most: number): Shape => ({ is: 'whole', least, most });
const option = (...options: string[]): Shape => ({ is: 'option', options });
const object = (fields: Fields): Shape => ({ is: 'object', fields });
const flag: Shape = { is: 'flag' };
const date: Shape = { is: 'date' };
const occupation: Shape = { is: 'occupation' };
const zone: Shape = { is: 'zone' };

const groups = ['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'] as const;
const group = option(...groups);
const level = option('under-three-months', 'elementary', 'intermediate', 'vocational-secondary', 'college');
const education = option('below-lower-secondary', 'lower-secondary', 'upper-secondary', 'intermediate', 'college', 'university');
const locality = option('hai-phong', 'former-hai-duong', 'elsewhere');
const tuition = whole(0, 1_000_000_000);

/** But for the answers, which hang on the policy and the group. */
const base: Fields = { id: required(text(64)), group: required(group), applicant: optional(text(128)) };

const enterprise = object({
  id: optional(text(64)),
  name: optional(text(200)),
  locality: optional(locality),
  zone: optional(zone),
  operating: optional(flag),
});

const training = object({
  occupation: optional(occupation),
  level: optional(level),
  schoolLocality: optional(locality),
  start: optional(date),
  end: optional(date),
  studyMonths: optional(whole(1, 120)),
  monthlyTuition: optional(tuition),
  ceilingTuition: optional(tuition),
  nationalRelief: optional(option('none', 'half', 'seventy-percent', 'full')),
});

const course = object({
  occupation: optional(occupation),
  start: optional(date),
  end: optional(date),
  cost: optional(whole(0, 1_000_000_000_000)),
});

const teaching = object({
  active: optional(flag),
  level: optional(level),
  schoolLocality: optional(locality),
  meetsSkillCertificate: optional(flag),
  contract: optional(option('permanent', 'guest')),
});

const fieldsOf: Readonly<Record<GroupId, Fields>> = {
  'enterprise-employee': {
    ...base,
    education: optional(education),
    employed: optional(flag),
    enterprise: optional(enterprise),
    hasMatchingQualification: optional(flag),
    training: optional(training),
  },
  'vocational-student': { ...base, education: optional(education), training: optional(training) },
  'vocational-teacher': { ...base, teaching: optional(teaching), course: optional(course) },
  'industry-instructor': {
    ...base,
    background: optional(option('technical-worker', 'artisan', 'other')),
    artisanRank: optional(option('below-provincial', 'provincial', 'national')),
    wishesToTeach: optional(flag),
    teachingLevel: optional(level),
    course: optional(course),
  },
};

// ---------------------------------------------------------------- one value

type Judged = { readonly fault: IssueCode } | { readonly value: string | number | boolean };

const earliestDay: IsoDate = '1990-01-01';
const latestDay: IsoDate = '2100-12-31';

function judgeValue(input: unknown, shape: Exclude<Shape, { is: 'object' }>, policy: Policy): Judged {
  if (input === null) return { fault: 'type' };
  switch (shape.is) {
    case 'text':
      if (typeof input !== 'string') return { fault: 'type' };
      return input.length >= 1 && input.length <= shape.most ? { value: input } : { fault: 'range' };
    case 'zone':
      if (typeof input !== 'string') return { fault: 'type' };
      if (input.length < 1 || input.length > 200) return { fault: 'range' };
      return { value: zoneMeant(input, policy)?.id ?? input };
    case 'flag':
      return typeof input === 'boolean' ? { value: input } : { fault: 'type' };
    case 'date':
      // "anything that is no real YYYY-MM-DD"
      if (!isRealDate(input)) return { fault: 'not-a-date' };
      return input >= earliestDay && input <= latestDay ? { value: input } : { fault: 'range' };
    case 'whole':
      if (typeof input !== 'number') return { fault: 'type' };
      if (!Number.isInteger(input) || input < shape.least || input > shape.most) return { fault: 'range' };
      return { value: input === 0 ? 0 : input };
    case 'option':
      if (typeof input !== 'string') return { fault: 'type' };
      return shape.options.includes(input) ? { value: input } : { fault: 'not-an-option' };
    case 'occupation': {
      if (typeof input !== 'string') return { fault: 'type' };
      if (input === 'other') return { value: 'other' };
      const meant = occupationMeant(input, policy);
      return meant === undefined ? { fault: 'not-an-option' } : { value: meant.occupation.id };
    }
  }
}

// ---------------------------------------------------------------- one object

type Plain = Record<string, unknown>;

function isObject(input: unknown): input is Plain {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** A key of the object itself; `undefined` counts as absent. */
function own(input: Plain, key: string): unknown {
  return Object.hasOwn(input, key) ? input[key] : undefined;
}

function join(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}

/** Puts down the faults, and gives what could be read. */
function judgeFields(input: Plain, fields: Fields, prefix: string, policy: Policy, issues: ExpectedIssue[]): Plain {
  const read: Plain = {};
  for (const key of Object.keys(input)) {
    if (!Object.hasOwn(fields, key)) issues.push({ path: join(prefix, key), code: 'unknown-key' });
  }
  for (const [key, field] of Object.entries(fields)) {
    const path = join(prefix, key);
    const value = own(input, key);
    if (value === undefined) {
      if (field.required) issues.push({ path, code: 'required' });
      continue;
    }
    if (field.shape.is === 'object') {
      if (isObject(value)) read[key] = judgeFields(value, field.shape.fields, path, policy, issues);
      else issues.push({ path, code: 'type' });
      continue;
    }
    const judged = judgeValue(value, field.shape, policy);
    if ('fault' in judged) issues.push({ path, code: judged.fault });
    else read[key] = judged.value;
  }
  return read;
}

// ---------------------------------------------------------------- the case

function judgeCase(input: unknown, prefix: string, policy: Policy, issues: ExpectedIssue[]): Plain | undefined {
  if (!isObject(input)) {
    issues.push({ path: prefix, code: 'type' });
    return undefined;
  }
  const readable = groups.find((candidate) => candidate === own(input, 'group'));
  if (readable === undefined) {
    const { id, group } = base;
    if (id === undefined || group === undefined) throw new Error('every case has an id and a group');
    judgeFields({ id: own(input, 'id'), group: own(input, 'group') }, { id, group }, prefix, policy, issues);
    return undefined;
  }
  const conditions = conditionsOf(readable, policy).map(({ id }) => [id, optional(flag)] as const);
  const answers = optional(object(Object.fromEntries(conditions)));
  const read = judgeFields(input, { ...fieldsOf[readable], answers }, prefix, policy, issues);
  if (isObject(read['answers']) && Object.keys(read['answers']).length === 0) delete read['answers'];
  const { locality, zone: inZone } = (read['enterprise'] ?? {}) as { locality?: string; zone?: string };
  const area = inZone === undefined ? undefined : policy.zones.find((known) => known.id === inZone)?.area;
  if (locality !== undefined && area !== undefined && area !== locality) {
    issues.push({ path: join(prefix, 'enterprise.zone'), code: 'contradiction' });
  }
  if (isObject(read['training'])) {
    if (!isObject(input['training'])) throw new Error('what was read was given');
    contradictionsOfTraining(input['training'], read['training'], join(prefix, 'training'), policy, issues);
  }
  if (isObject(read['course'])) contradictionOfDays(read['course'], join(prefix, 'course'), issues);
  if (read['artisanRank'] !== undefined && read['background'] !== undefined && read['background'] !== 'artisan') {
    issues.push({ path: join(prefix, 'artisanRank'), code: 'contradiction' });
  }
  return read;
}

function contradictionOfDays(read: Plain, prefix: string, issues: ExpectedIssue[]): void {
  const { start, end } = read as { start?: IsoDate; end?: IsoDate };
  if (start !== undefined && end !== undefined && end < start) issues.push({ path: join(prefix, 'end'), code: 'contradiction' });
}

/** Also fills in the level that a code tells. */
function contradictionsOfTraining(input: Plain, read: Plain, prefix: string, policy: Policy, issues: ExpectedIssue[]): void {
  contradictionOfDays(read, prefix, issues);

  const { start, end, studyMonths } = read as { start?: IsoDate; end?: IsoDate; studyMonths?: number };
  if (start !== undefined && end !== undefined && studyMonths !== undefined && studyMonths > monthsBegun(start, end).length) {
    issues.push({ path: join(prefix, 'studyMonths'), code: 'contradiction' });
  }

  if (read['occupation'] === undefined || read['occupation'] === 'other') return;
  const told = occupationMeant(String(own(input, 'occupation')), policy)?.level;
  if (told === undefined) return;
  if (own(input, 'level') === undefined) {
    read['level'] = told;
    return;
  }
  if (read['level'] === undefined) return;
  const agrees = read['level'] === told || (read['level'] === 'vocational-secondary' && told === 'intermediate');
  if (!agrees) issues.push({ path: join(prefix, 'occupation'), code: 'contradiction' });
}

// ---------------------------------------------------------------- answers

export type Expected<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly ExpectedIssue[] };

/** As a set, sorted by path, then by code. */
export function sortedIssues(issues: readonly ExpectedIssue[]): readonly ExpectedIssue[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const distinct = issues.filter((issue, i) => issues.findIndex((other) => other.path === issue.path && other.code === issue.code) === i);
  return distinct.map(({ path, code }) => ({ path, code })).sort((a, b) => compare(a.path, b.path) || compare(a.code, b.code));
}

export function expectedCase(input: unknown, policy: Policy): Expected<SupportCase> {
  const issues: ExpectedIssue[] = [];
  const read = judgeCase(input, '', policy, issues);
  if (issues.length > 0 || read === undefined) return { ok: false, issues: sortedIssues(issues) };
  return { ok: true, value: read as unknown as SupportCase };
}

export function expectedIssues(input: unknown, policy: Policy): readonly ExpectedIssue[] {
  const expected = expectedCase(input, policy);
  return expected.ok ? [] : expected.issues;
}

const entryFields: Fields = {
  recordedOn: required(date),
  stage: required(option('registered', 'studying', 'completed', 'withdrawn')),
  dossier: required(option('incomplete', 'forwarded', 'returned', 'accepted')),
  paid: optional(whole(0, 1_000_000_000_000)),
};

export function expectedEntry(input: unknown, policy: Policy): Expected<DossierEntry> {
  const issues: ExpectedIssue[] = [];
  if (!isObject(input)) return { ok: false, issues: [{ path: '', code: 'type' }] };
  const { supportCase, ...others } = input;
  const entry = judgeFields(others, entryFields, '', policy, issues);
  let read: Plain | undefined;
  if (supportCase === undefined) issues.push({ path: 'supportCase', code: 'required' });
  else read = judgeCase(supportCase, 'supportCase', policy, issues);
  if (issues.length > 0 || read === undefined) return { ok: false, issues: sortedIssues(issues) };
  return { ok: true, value: { supportCase: read, ...entry } as unknown as DossierEntry };
}

export function expectedEntryIssues(input: unknown, policy: Policy): readonly ExpectedIssue[] {
  const expected = expectedEntry(input, policy);
  return expected.ok ? [] : expected.issues;
}

// ---------------------------------------------------------------- what no function takes

const texts: readonly string[] = ['id', 'applicant', 'enterprise.id', 'enterprise.name', 'enterprise.zone'];

/**
 * The facts of a readable group that every function refuses, by path: those the parser would not let through, but for contradictions, unknown keys,
 * the length of texts, and occupations that the policy does not have.
 */
export function refusedFacts(input: unknown, policy: Policy): readonly string[] {
  const passed = ({ path, code }: ExpectedIssue): boolean =>
    code === 'contradiction' ||
    code === 'unknown-key' ||
    (code === 'range' && texts.includes(path)) ||
    (code === 'not-an-option' && path.endsWith('.occupation'));
  return expectedIssues(input, policy).flatMap((issue) => (passed(issue) ? [] : [issue.path]));
}
