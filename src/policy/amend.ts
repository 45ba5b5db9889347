import { isRealDate } from '../calendar/civil.js';
import { isList, PolicyError, readData, shortened, shown } from '../errors.js';
import { reportingDuties } from '../law/heza-reporting.js';
import type { Benefit, BenefitValue, Instrument, Occupation, Provenance, Source } from '../law/types.js';
import type { Bilingual } from '../types.js';
import { textKey } from '../words/text-key.js';
import { decimalText } from './decimal-text.js';
import { LONGEST_TEXT, occupationTexts } from './find-occupation.js';
import { draftOf, seal } from './seal.js';
import type { Amendment, Policy } from './types.js';

/**
 * The same policy as amended: by a resolution that changes rates, catalogue or term, or as a what-if. Values get their day, occupations and
 * instruments are added or replaced by id, and reporting years follow the last day. New groups or conditions are no amendment.
 *
 * @throws PolicyError `bad-amendment` on anything that is not a well-formed amendment of this policy.
 *
 * @example
 * amendPolicy(resolution03, {
 *   benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: { evidence: 'assumed', sources: [] } }],
 * })
 */
export function amendPolicy(policy: Policy, amendment: Amendment): Policy {
  return readData(
    amendment,
    (data) => amended(policy, data),
    () => refuse('the amendment is no JSON data'),
  );
}

function amended(policy: Policy, amendment: Amendment): Policy {
  const parts = record(amendment, 'the amendment', [], ['instruments', 'benefits', 'occupations', 'lastDay']);
  const instruments = replaceById(policy.instruments, listOf(parts, 'instruments').map(instrument));
  const cites = (value: unknown, at: string) => provenance(value, at, instruments);
  for (const { id, provenance: stated } of instruments) if (stated) cites(stated, `instrument ${shortened(id)}`);
  const occupations = replaceById(
    policy.occupations,
    listOf(parts, 'occupations').map((value, i) => occupation(value, `occupations[${i}]`, cites)),
  );
  requireUnambiguous(occupations);
  const benefits = listOf(parts, 'benefits').reduce<readonly Benefit[]>(
    (so, value, i) => withValue(so, value, `benefits[${i}]`, cites),
    policy.benefits,
  );
  const lastDay = parts['lastDay'] === undefined ? policy.lastDay : term(parts['lastDay'], policy, cites);
  return seal({
    ...draftOf(policy),
    instruments,
    occupations,
    benefits,
    lastDay,
    reporting: lastDay.date === policy.lastDay.date ? policy.reporting : reportingDuties(lastDay.date),
  });
}

type Cite = (value: unknown, at: string) => Provenance;

function withValue(benefits: readonly Benefit[], input: unknown, at: string, cites: Cite): readonly Benefit[] {
  const given = record(input, at, ['id', 'from', 'value', 'provenance']);
  const benefit = benefits.find(({ id }) => id === given['id']) ?? refuse(`${at}.id is no benefit of this policy`);
  const from = date(given['from'], `${at}.from`);
  if (benefit.values.some((value) => value.from === from)) refuse(`${at}.from: the benefit already has a value from ${from}`);
  const text =
    (typeof given['value'] === 'string' && decimalText(given['value'])) ||
    refuse(`${at}.value is no decimal text of at most 12 digits and 6 decimals`);
  if (benefit.kind === 'share-of-tuition' && text !== '1' && !/^0(\.|$)/.test(text)) refuse(`${at}.value is a share above 1`);
  const value: BenefitValue = { from, value: text, provenance: cites(given['provenance'], `${at}.provenance`) };
  const values = [...benefit.values, value].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return benefits.map((other) => (other.id === benefit.id ? { ...other, values } : other));
}

function instrument(input: unknown, i: number): Instrument {
  const at = `instruments[${i}]`;
  const given = record(input, at, ['id', 'kind', 'title', 'seen'], ['issued', 'url', 'provenance']);
  return {
    id: text(given['id'], `${at}.id`),
    kind: oneOf(given['kind'], ['law', 'plan', 'press', 'authority'], `${at}.kind`),
    title: bilingual(given['title'], `${at}.title`),
    ...(given['issued'] !== undefined && { issued: date(given['issued'], `${at}.issued`) }),
    ...(given['url'] !== undefined && { url: text(given['url'], `${at}.url`) }),
    seen: oneOf(given['seen'], ['whole', 'part', 'named'], `${at}.seen`),
    ...(given['provenance'] !== undefined && { provenance: shapeOfProvenance(given['provenance'], `${at}.provenance`) }),
  };
}

function occupation(input: unknown, at: string, cites: Cite): Occupation {
  const given = record(input, at, ['id', 'name', 'aliases', 'codes', 'provenance'], ['from']);
  const codes = record(given['codes'], `${at}.codes`, [], ['intermediate', 'college']);
  const code = (level: 'intermediate' | 'college') => {
    const value = record(codes[level], `${at}.codes.${level}`, ['code', 'provenance']);
    return {
      code: text(value['code'], `${at}.codes.${level}.code`),
      provenance: cites(value['provenance'], `${at}.codes.${level}.provenance`),
    };
  };
  return {
    id: text(given['id'], `${at}.id`),
    name: bilingual(given['name'], `${at}.name`),
    aliases: list(given['aliases'], `${at}.aliases`).map((alias, i) => text(alias, `${at}.aliases[${i}]`)),
    codes: {
      ...(codes['intermediate'] !== undefined && { intermediate: code('intermediate') }),
      ...(codes['college'] !== undefined && { college: code('college') }),
    },
    ...(given['from'] !== undefined && { from: date(given['from'], `${at}.from`) }),
    provenance: cites(given['provenance'], `${at}.provenance`),
  };
}

function term(input: unknown, policy: Policy, cites: Cite): Policy['lastDay'] {
  const given = record(input, 'lastDay', ['date', 'provenance']);
  const day = date(given['date'], 'lastDay.date');
  if (day < policy.reading['effective-date']) refuse(`lastDay.date lies before the effective date ${policy.reading['effective-date']}`);
  return { date: day, provenance: cites(given['provenance'], 'lastDay.provenance') };
}

/** `'other'` means an occupation outside the catalogue, so it can name none inside. */
const RESERVED = 'other';

/** No text may mean two occupations, and no code two levels. */
function requireUnambiguous(occupations: readonly Occupation[]): void {
  const meanings = new Map<string, string>();
  for (const occupation of occupations) {
    for (const { text, level } of occupationTexts(occupation)) {
      const key = text.length > LONGEST_TEXT ? '' : textKey(text);
      if (key === '' || key === RESERVED) refuse(`${shown(text)} can name no occupation`);
      const meaning = JSON.stringify([occupation.id, level ?? null]);
      const other = meanings.get(key);
      if (other !== undefined && other !== meaning) refuse(`${shown(text)} is ambiguous`);
      meanings.set(key, meaning);
    }
  }
}

function provenance(input: unknown, at: string, instruments: readonly Instrument[]): Provenance {
  const stated = shapeOfProvenance(input, at);
  for (const { instrument } of stated.sources) {
    if (!instruments.some(({ id }) => id === instrument))
      refuse(`${at} names ${shown(instrument)}, which is no instrument of the policy or the amendment`);
  }
  return stated;
}

function shapeOfProvenance(input: unknown, at: string): Provenance {
  const given = record(input, at, ['evidence', 'sources'], ['note']);
  const evidence = oneOf(given['evidence'], ['official', 'reported', 'inferred', 'assumed'], `${at}.evidence`);
  const sources = list(given['sources'], `${at}.sources`).map((value, i) => source(value, `${at}.sources[${i}]`));
  if (sources.length === 0 && evidence !== 'assumed') refuse(`${at}.sources: what is ${evidence} has a source`);
  return { evidence, sources, ...(given['note'] !== undefined && { note: bilingual(given['note'], `${at}.note`) }) };
}

function source(input: unknown, at: string): Source {
  const given = record(input, at, ['instrument'], ['provision', 'wording']);
  const wording = given['wording'] === undefined ? undefined : record(given['wording'], `${at}.wording`, ['text', 'lang']);
  return {
    instrument: text(given['instrument'], `${at}.instrument`),
    ...(given['provision'] !== undefined && { provision: text(given['provision'], `${at}.provision`) }),
    ...(wording && {
      wording: { text: text(wording['text'], `${at}.wording.text`), lang: oneOf(wording['lang'], ['vi', 'en'], `${at}.wording.lang`) },
    }),
  };
}

function replaceById<T extends { readonly id: string }>(before: readonly T[], changes: readonly T[]): readonly T[] {
  const byId = new Map(before.map((item) => [item.id, item]));
  const given = new Set<string>();
  for (const change of changes) {
    if (given.has(change.id)) refuse(`${shown(change.id)} is given twice`);
    given.add(change.id);
    byId.set(change.id, change);
  }
  return [...byId.values()];
}

function record(input: unknown, at: string, required: readonly string[], optional: readonly string[] = []): Readonly<Record<string, unknown>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refuse(`${at} is no object`);
  const given: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(input)) {
    if (!required.includes(key) && !optional.includes(key)) refuse(`${at} has the unknown key ${shown(key)}`);
    given[key] = value;
  }
  for (const key of required) if (given[key] === undefined) refuse(`${at}.${key} is lacking`);
  return given;
}

const list = (input: unknown, at: string): readonly unknown[] => (isList(input) ? input : refuse(`${at} is no list`));

/** A part that is a list, empty where it is left out. `null` is none. */
const listOf = (parts: Readonly<Record<string, unknown>>, key: string): readonly unknown[] => (parts[key] === undefined ? [] : list(parts[key], key));

const text = (input: unknown, at: string): string => (typeof input === 'string' && input.trim() !== '' ? input : refuse(`${at} is no text`));

const date = (input: unknown, at: string): string => (isRealDate(input) ? input : refuse(`${at} is no real date YYYY-MM-DD`));

const oneOf = <T extends string>(input: unknown, options: readonly T[], at: string): T =>
  options.find((option) => option === input) ?? refuse(`${at} is none of ${options.join(', ')}`);

function bilingual(input: unknown, at: string): Bilingual {
  const given = record(input, at, ['vi', 'en']);
  return { vi: text(given['vi'], `${at}.vi`), en: text(given['en'], `${at}.en`) };
}

function refuse(why: string): never {
  throw new PolicyError('bad-amendment', why);
}
