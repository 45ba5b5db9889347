import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FileError, madeOrUnread } from '../../src/read/file-error.js';
import { jsonFrom } from '../../src/read/json-text.js';
import { policyFrom } from '../../src/read/policy-file.js';

const read = (text: string) => madeOrUnread(() => jsonFrom(strToU8(text), 'a.json'));
const refusal = (text: string) => {
  const made = read(text);
  return made instanceof FileError ? made.text : undefined;
};

test('what a file holds is its value', () => {
  expect(read('{"a": ["dòng 1\\ndòng 2", null, {"b": 1}]}')).toEqual({ a: ['dòng 1\ndòng 2', null, { b: 1 }] });
});

test.each([
  ['{"a": 1, "a": 2}', 'Tệp a.json có mục ghi hai lần: a.', 'The file a.json has keys that stand twice: a.'],
  ['{"a"', 'Tệp a.json không phải là JSON.', 'The file a.json is no JSON.'],
])('%s is refused', (text, vi, en) => {
  expect(refusal(text)).toEqual({ vi, en });
});

describe('signs that steer a machine', () => {
  const places = (text: string) => /: (.*)\. Take them out\.$/.exec(refusal(text)?.en ?? '')?.[1];

  test.each([
    ['in the whole', '"\\u001b[2J"', ''],
    ['in a text', '{"title": "a\\u202eb"}', 'title'],
    ['in a text of a list', '{"list": ["a", {"b": "\\u0007"}]}', 'list[1].b'],
    ['in a key', '{"a": {"b\\u0007": 1}}', 'a'],
    ['in many', JSON.stringify(Array.from({ length: 7 }, () => '\u0007')), '[0], [1], [2], [3], [4], …'],
  ])('%s are told by their place', (_, text, place) => {
    expect(places(text)).toBe(place);
  });

  test('however deep they stand, and however long the way is', () => {
    const deep = 1000;
    expect(places(`${'{"tang":'.repeat(deep)}"\\u0007"${'}'.repeat(deep)}`)).toBe(`${`${'tang.'.repeat(20)}`}…`);
  });
});

test.each([['null'], ['[]'], ['"abc"'], ['12']])('%s is no policy', (text) => {
  expect(policyFrom(read(text), false)).toMatchObject({ ok: false });
});
