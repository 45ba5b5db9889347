import fc from 'fast-check';
import { type FactPath, factAt, facts, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { optionWords } from '../../src/read/option-words.js';
import { readColumn } from '../../src/read/values.js';
import { optionOf } from '../../src/read/words.js';

const read = (path: FactPath, text: string) => readColumn(path, [text], { policy: resolution03 }).read(text);

/** A text with a letter lacking, doubled, or another. */
const withSlip = (text: string) =>
  fc
    .record({
      at: fc.nat({ max: text.length - 1 }),
      slip: fc.constantFrom('lacking', 'doubled', 'other'),
      letter: fc.constantFrom(...'aâăeêioôơuưyđbcdghklmnpqrstvx'),
    })
    .map(
      ({ at, slip, letter }) =>
        text.slice(0, at) + (slip === 'lacking' ? '' : slip === 'doubled' ? `${text[at]}${text[at]}` : letter) + text.slice(at + 1),
    );

describe('a slip of the pen in a word is read as that word, or told with nothing else suggested', () => {
  const paths = ['education', 'training.level', 'teaching.contract', 'artisanRank', 'stage', 'dossier'] as const;

  test.each(paths)('%s', (path) => {
    const fact = factAt(path);
    if (fact?.kind !== 'option') throw new Error('no options');
    const options = Object.entries(fact.options).map(([id, { vi }]) => [id, vi] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...options).chain(([id, words]) => withSlip(words).map((text) => ({ id, words, text }))),
        ({ id, words, text }) => {
          // Another word by chance.
          fc.pre(optionOf(path, fact.options, text) === undefined || optionOf(path, fact.options, text) === id);
          const value = read(path, text);
          if (value.ok) expect([id, undefined]).toContain(value.value);
          else for (const meant of value.meant) expect(meant).toBe(words);
        },
      ),
    );
  });

  test('occupations', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...resolution03.occupations).chain(({ id, name }) => withSlip(name.vi).map((text) => ({ id, name, text }))),
        ({ id, name, text }) => {
          const value = read('training.occupation', text);
          if (value.ok) expect(value.value).toBe(id);
          else for (const meant of value.meant) expect(meant).toBe(name.vi);
        },
      ),
    );
  });
});

test('no word of an option is a word of another, with its marks or without', () => {
  for (const [fact, words] of Object.entries(optionWords)) {
    const path = (Object.keys(facts) as FactPath[]).find(
      (one) => one === fact || one.endsWith(`.${fact}`) || (fact === 'locality' && one === 'enterprise.locality'),
    );
    if (path === undefined) continue;
    for (const [id, some] of Object.entries(words))
      for (const text of some) expect([text, read(path, text)]).toEqual([text, { ok: true, value: id }]);
  }
});
