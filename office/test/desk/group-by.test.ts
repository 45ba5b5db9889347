import { expect, test } from 'vitest';
import { byKey, groupBy } from '../../src/desk/group-by.js';

const keys = (...names: readonly string[]) => groupBy(names, (name) => name).map(([key]) => key);

test('things of one key stay together, as they come up', () => {
  const byLetter = byKey(['b1', 'a1', 'b2'], ([letter]) => letter);
  expect([...byLetter]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['by code unit', ['b', 'a', 'B'], ['B', 'a', 'b']],
  ['by number where they differ in one', ['Trường 10', 'Trường 9'], ['Trường 9', 'Trường 10']],
  ['as they come up where they differ in zeros in front alone', ['9', '09'], ['9', '09']],
  ['likewise the other way round', ['09', '9'], ['09', '9']],
])('groups stand in the order of their keys: %s', (_, given, expected) => {
  expect(keys(...given)).toEqual(expected);
});

test('a group holds its things in the order in which they were given', () => {
  expect(groupBy([3, 1, 2, 4], (number) => (number % 2 === 0 ? 'even' : 'odd'))).toEqual([
    ['even', [2, 4]],
    ['odd', [3, 1]],
  ]);
});
