import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../src/strict-json.js';
import { runs } from './helpers/runs.js';

describe('a JSON text', () => {
  it.each<[string, string, string[]]>([
    ['without a key twice', '{"a":1,"b":{"a":[{"a":1},{"a":2}]}}', []],
    ['with one', '{"a":1,"b":2,"a":3}', ['a']],
    ['with one three times', '{"a":1,"a":2,"a":3}', ['a']],
    ['with one written in two ways', '{"a":1,"\\u0061":2}', ['a']],
    ['with some, in depth', '{"a":{"b":1,"b":2},"c":[0,{"d":1,"d":{}}],"a":0}', ['a.b', 'c[1].d', 'a']],
    ['of a list', '[{"a":1,"a":1}]', ['[0].a']],
    ['with quotes and backslashes in texts', '{"a\\"":":","\\\\":"\\\\\\"","b":"{\\"b\\":1,\\"b\\":2}","b" : 1}', ['b']],
    ['with the name of what objects inherit', '{"__proto__":1,"__proto__":2,"toString":3}', ['__proto__']],
    ['with spaces before its colons', '{"a"\t:1,\n"a"\r\n:2}', ['a']],
  ])('%s', (_, text, repeated) => {
    expect(readJson(text)).toEqual({ value: JSON.parse(text), repeated });
  });

  it('of whatever is written from a value has no key twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJson(text)).toEqual({ value: JSON.parse(text), repeated: [] });
      }),
      { numRuns: runs(300) },
    );
  });

  it('tells of a key that was put in a second time, wherever that is', () => {
    const key = fc.string({ minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue(), { minKeys: 1 }), fc.nat(), fc.jsonValue(), (record, which, other) => {
        const keys = Object.keys(record);
        const again = keys[which % keys.length] ?? '';
        const text = `[0,${JSON.stringify(record).slice(0, -1)},${JSON.stringify(again)}:${JSON.stringify(other)}}]`;
        expect(readJson(text).repeated).toEqual([`[1].${again}`]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('as deep as a line may be is read, and its paths are cut', () => {
    const deep = 200_000;
    expect(readJson(`${'['.repeat(deep)}${']'.repeat(deep)}`).repeated).toEqual([]);
    const [path = ''] = readJson(`${'{"a":'.repeat(1000)}{"b":1,"b":2}${'}'.repeat(1000)}`).repeated;
    expect(path.length).toBeLessThanOrEqual(201);
  });

  it('that is none is refused', () => {
    for (const text of ['', '{', '{"a":1,}', 'NaN']) expect(() => readJson(text)).toThrow(SyntaxError);
  });
});
