import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#src/words/edit-distance.js';
import { candidate, nearest, nearestWords } from '#src/words/nearest.js';
import { runs } from '../helpers/runs.js';

const near = (text: string, ...candidates: string[]) =>
  nearest(
    text,
    candidates.map((known) => candidate(known)),
  );

describe('a text that may have been meant', () => {
  it.each([
    ['is the same but for case, spaces and diacritics', ' CAO  ĐẲNG', 'cao đẳng'],
    ['has a letter more', 'college', 'collegee'],
    ['has a letter less', 'college', 'colege'],
    ['has another letter', 'college', 'collage'],
    ['has two letters swapped', 'college', 'colelge'],
    ['has its first two letters swapped', 'ab', 'ba'],
    ['has its last two letters swapped', 'colleeg', 'college'],
    ['has a third of its letters otherwise', 'abcdef', 'abcdxy'],
    ['has two pairs swapped', 'badcef', 'abcdef'],
    ['is a short word with one letter otherwise', 'abc', 'abx'],
    ['is shorter by a third', 'abcd', 'abcdef'],
  ])('%s', (_, given, known) => {
    expect(near(given, known)).toEqual([known]);
  });

  it.each([
    ['has more than a third of its letters otherwise', 'abcdef', 'abcxyz'],
    ['has three pairs swapped', 'badcfe', 'abcdef'],
    ['is a short word with two letters otherwise', 'abc', 'axy'],
    ['is one letter, and another', 'a', 'b'],
    ['is shorter by more than a third', 'abc', 'abcdef'],
    ['is empty', '', 'a'],
    ['has nothing in common', 'welding', 'nursing'],
    ['is longer than any slip of the pen', 'a'.repeat(101), 'a'.repeat(101)],
  ])('%s: it is not', (_, given, known) => {
    expect(near(given, known)).toEqual([]);
  });

  it('is one of 100 letters still', () => {
    expect(near('a'.repeat(100), 'a'.repeat(99))).toEqual(['a'.repeat(99)]);
  });

  it('stands before those that are farther, and those as far stand as they are known', () => {
    expect(near('abcdef', 'abcdxy', 'abcdey', 'abcdef', 'abcdez')).toEqual(['abcdef', 'abcdey', 'abcdez']);
  });

  it('is suggested once, though several of its words are near', () => {
    expect(nearest('abcd', [candidate('abcx', 'letters'), candidate('abcd', 'letters'), candidate('abc', 'more')])).toEqual(['letters', 'more']);
  });
});

/** The distance by its definition: letters added, dropped, changed, or swapped with their neighbour, no letter twice. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const least = Math.min(distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1, distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));
  return a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] ? Math.min(least, distance(a.slice(2), b.slice(2)) + 1) : least;
}

it('what is near is so by the distance, nearest first, at most three', () => {
  const word = fc.stringMatching(/^[abc]{1,5}$/);
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 6 }), (given, known) => {
      const expected = known
        .map((other) => ({ other, far: distance(given, other), most: Math.max(1, Math.floor(Math.max(given.length, other.length) / 3)) }))
        .filter(({ other, far, most }) => far <= most && far < other.length)
        .sort((a, b) => a.far - b.far)
        .map(({ other }) => other)
        .slice(0, 3);
      expect(near(given, ...known)).toEqual(expected);
    }),
    { numRuns: runs(200) },
  );
});

describe('editDistance', () => {
  it.each([
    ['welding', 'welding', 0, 'the same'],
    ['weldnig', 'welding', 1, 'two letters swapped'],
    ['wellding', 'welding', 1, 'a letter too many'],
    ['elding', 'welding', 1, 'a letter lacking'],
    ['Welding', 'welding', 1, 'another case'],
    ['', 'welding', 7, 'all letters lacking'],
    ['ab', 'ca', 2, 'one letter in common, in another place'],
    ['ab', 'bc', 2, 'one letter in common, in another place'],
    ['aba', 'bab', 2, 'a letter lacking and one too many'],
  ])('of “%s” and “%s” is %i: %s', (a, b, slips) => {
    expect(editDistance(a, b)).toBe(slips);
    expect(editDistance(b, a)).toBe(slips);
  });
});

it('is the least number of slips that make one text of the other', () => {
  const text = fc.stringMatching(/^[abc]{0,5}$/);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(distance(a, b));
    }),
    { numRuns: runs(400) },
  );
});

describe('nearestWords', () => {
  it('are the words that may have been meant, nearest first', () => {
    expect(nearestWords('wellding', ['nursing', 'welding'])).toEqual(['welding']);
    expect(nearestWords('dien', ['điện', 'diện', 'nghề'])).toEqual(['điện', 'diện']);
  });

  it('have 100 letters at most, like the text', () => {
    expect(nearestWords('a'.repeat(99), ['a'.repeat(100)])).toEqual(['a'.repeat(100)]);
    expect(nearestWords('a'.repeat(100), ['a'.repeat(101)])).toEqual([]);
  });
});
