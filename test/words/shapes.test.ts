import { describe, expect, it } from 'vitest';
import { listOf, oneOf, record, type Shape, type ShapeIssue, text, wholeNumber } from '#src/words/shapes.js';

const person = record<{ name: string; age: number }, { kind: 'a' | 'b' }>({ name: text, age: wholeNumber(0, 120) }, { kind: oneOf(['a', 'b']) });
const people = listOf(person);

function read<T>(shape: Shape<T>, input: unknown) {
  const issues: ShapeIssue[] = [];
  const value = shape(input, '', (issue) => issues.push(issue));
  return { value, told: issues.map(({ path, code }) => `${path}: ${code}`), issues };
}

describe('a strict reader of shapes', () => {
  it('gives what it reads as a new value, keys in the order of the shape', () => {
    const input = { kind: 'b', age: 7, name: 'An' };
    const { value, told } = read(person, input);
    expect(JSON.stringify(value)).toBe('{"name":"An","age":7,"kind":"b"}');
    expect(value).not.toBe(input);
    expect(told).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], [': type']],
    ['null', null, [': type']],
    ['a text', 'x', [': type']],
    ['nothing in it', {}, ['name: required', 'age: required']],
    ['an undefined part, which counts as absent', { name: undefined, age: 1 }, ['name: required']],
    ['a key that only objects inherit', { name: 'An', age: 1, toString: 1 }, ['toString: unknown-key']],
    ['faults of every kind', { nam: 'An', age: 200, kind: 'c' }, ['nam: unknown-key', 'name: required', 'age: range', 'kind: not-an-option']],
    ['parts of another type', { name: 1, age: '1', kind: 1 }, ['name: type', 'age: type', 'kind: type']],
    ['an empty text', { name: ' ', age: 1 }, ['name: type']],
    ['a number that is not whole', { name: 'An', age: 0.5 }, ['age: range']],
  ])('tells of all that is wrong with %s', (_, input, faults) => {
    const { value, told } = read(person, input);
    expect(told).toEqual(faults);
    expect(value).toBeUndefined();
  });

  it('tells where in a list', () => {
    expect(read(people, [{ name: 'An', age: 1 }, { name: 'Bình' }, 4]).told).toEqual(['[1].age: required', '[2]: type']);
    expect(read(people, {}).told).toEqual([': type']);
    expect(read(people, new Array(5)).told).toEqual([': type']);
    expect(read(people, [])).toMatchObject({ value: [], told: [] });
  });

  it('suggests the nearest key and the nearest choice', () => {
    expect(read(person, { nmae: 'An', age: 1 }).issues[0]?.suggestions).toEqual(['name']);
    expect(read(oneOf(['welding', 'nursing']), 'wellding').issues[0]?.suggestions).toEqual(['welding']);
    expect(read(oneOf(['welding', 'nursing']), 'sailing away').issues[0]).not.toHaveProperty('suggestions');
  });

  it('turns −0 into 0', () => {
    expect(Object.is(read(wholeNumber(0, 1), -0).value, 0)).toBe(true);
  });
});
