import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, facts, findOccupation, type GroupId, groupFacts, parseCase, resolution03 } from '#src/index.js';
import { runs } from '../helpers/runs.js';
import { nameOf, put } from './places.js';

/** Letters and digits that look like another, and are none that folding takes away: semantics.md lets case, spaces and diacritics vary, nothing else. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  d: 'ԁ',
  e: 'е',
  g: 'ɡ',
  h: 'һ',
  i: 'і',
  l: 'ӏ',
  n: 'ո',
  o: 'о',
  p: 'р',
  r: 'г',
  s: 'ѕ',
  t: 'τ',
  u: 'υ',
  v: 'ν',
  w: 'ѡ',
  '0': 'O',
  '1': 'l',
  '2': '２',
  '3': '３',
  '5': '５',
  '6': '６',
};

const WAYS: readonly ((letter: string) => string)[] = [
  // Of another script, or with nothing to see beside it where none looks alike.
  (letter) => LOOKALIKES[letter] ?? `${letter}\u200b`,
  // Wide.
  (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
  // With a hyphen that hides.
  (letter) => `${letter}\u00ad`,
];

/** A text with one of its plain letters or digits written otherwise, each in every way. */
const disguises = (text: string): readonly string[] =>
  [...text.toLowerCase()].flatMap((letter, at, letters) =>
    /[a-z0-9]/.test(letter) ? WAYS.map((write) => letters.map((other, i) => (i === at ? write(other) : other)).join('')) : [],
  );

const names = resolution03.occupations.flatMap(({ id, name, aliases, codes }) => [
  id,
  name.vi,
  name.en,
  ...aliases,
  ...Object.values(codes).map(({ code }) => code),
]);

describe('what looks like the name of an occupation', () => {
  it.each(names)('%s is none', (text) => {
    expect(disguises(text).length).toBeGreaterThan(0);
    for (const disguise of disguises(text)) {
      expect(findOccupation(disguise), JSON.stringify(disguise)).toBeUndefined();
      const parsed = parseCase({ id: 'HS-1', group: 'vocational-student', training: { occupation: disguise } });
      expect(parsed, JSON.stringify(disguise)).toMatchObject({ ok: false, issues: [{ path: 'training.occupation', code: 'not-an-option' }] });
    }
  });

  it('is the name only where case, spaces and diacritics are all that differs', () => {
    for (const text of ['ＷＥＬＤＩＮＧ', 'wеlding', 'weIding', 'ⓦelding', 'we\u200blding', 'wel\u0000ding', 'Ðiều dưỡng', '𝗐elding'])
      expect(findOccupation(text), text).toBeUndefined();
    for (const text of ['WELDING', 'w e l d i n g', 'wéldïng', 'welding\u0301', 'Ｈàn'.replace('Ｈ', 'H'), 'ha\u0300n'])
      expect(findOccupation(text)?.id, text).toBe('welding');
  });
});

describe('what looks like an option', () => {
  const options = (Object.entries(groupFacts) as [GroupId, readonly (keyof typeof facts)[]][]).flatMap(([group, paths]) =>
    paths.flatMap((path) => {
      const fact: Fact = facts[path];
      return fact.kind === 'option' ? Object.keys(fact.options).map((id) => ({ group, path, id })) : [];
    }),
  );

  it.each(options)('$group $path $id is none', ({ group, path, id }) => {
    for (const value of [...disguises(id), `${id} `, `${id}\u0000`, id.toUpperCase(), id.normalize('NFD').replace(/i/, 'i\u0307')].filter(
      (one) => one !== id,
    )) {
      const [outer = path, inner] = path.split('.');
      const given = put({ id: 'HS-1', group, ...(inner !== undefined && { [outer]: {} }) }, inner === undefined ? [outer] : [outer, inner], value);
      const parsed = parseCase(given);
      expect(parsed.ok ? [] : parsed.issues.map((issue) => `${issue.path}: ${issue.code}`), `${nameOf([path])} ${JSON.stringify(value)}`).toEqual([
        `${path}: not-an-option`,
      ]);
    }
  });
});

it('no text that is not made of the letters of a name is taken for it', () => {
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\p{M}\s]/gu, '')
      .toLowerCase()
      .replaceAll('đ', 'd');
  const known = new Set(names.map(bare));
  const letter = fc.oneof(
    fc.constantFrom(...Object.values(LOOKALIKES), '\u200b', '\u0301', ' ', 'Đ', 'İ', 'K', 'ﬁ'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  );
  const changed = fc
    .tuple(fc.constantFrom(...names), fc.array(fc.tuple(fc.nat(30), letter, fc.boolean()), { maxLength: 3 }))
    .map(([name, changes]) => changes.reduce((text, [at, other, instead]) => text.slice(0, at) + other + text.slice(instead ? at + 1 : at), name));
  fc.assert(
    fc.property(changed, (text) => {
      expect(findOccupation(text) !== undefined).toBe(known.has(bare(text)));
    }),
    { numRuns: runs(300) },
  );
});
