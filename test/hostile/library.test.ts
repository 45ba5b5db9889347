import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendPolicy, type Policy, PolicyError, parseCase, parseEntry, parsePolicy, resolution03, withReading } from '#src/index.js';
import { untyped } from '../helpers/policies.js';
import { runs, shareOf } from '../helpers/runs.js';
import { amendment, type Call, cases, entry, keyedCalls, others, readers } from './calls.js';
import { keys, objectsOfPrograms, ofJson } from './corpus.js';
import { changesOf, harmOf, longerThan } from './harmless.js';
import { leavesIn, type Place, placesIn, put, valueAt } from './places.js';

describe('what the corpus is put into has no fault of its own', () => {
  it.each(cases)('$group', (one) => {
    expect(parseCase(one).ok).toBe(true);
  });

  it('the entry and the amendment', () => {
    expect(parseEntry(entry).ok).toBe(true);
    expect(() => amendPolicy(resolution03, amendment)).not.toThrow();
  });
});

describe('harm is noticed', () => {
  it.each<[string, () => unknown]>([
    ['a TypeError', () => (undefined as unknown as string).length],
    [
      'a stack that is used up',
      function endless(): unknown {
        return [endless()];
      },
    ],
    ['what JSON changes', () => ({ months: Number.NaN })],
    ['−0', () => [-0]],
    ['undefined', () => ({ end: undefined })],
    [
      'what is in itself',
      () => {
        const list: unknown[] = [];
        list.push(list);
        return list;
      },
    ],
    ['an instance', () => new Map()],
  ])('%s', (_, call) => {
    expect(harmOf(call)).toBeDefined();
  });

  it('a result that repeats what was given', () => {
    expect(harmOf(() => 'x'.repeat(50), longerThan(40))).toBe('returns 52 characters');
  });

  it('a prototype that has changed', () => {
    const pollute = () => Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
    try {
      expect(changesOf(pollute)).toHaveLength(1);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted');
    }
    expect(changesOf(() => {})).toEqual([]);
  });
});

/** Hostile things with their numbers, by which each is put into other places in a short run. */
const numbered = (some: readonly (readonly [string, unknown])[]) => some.map(([what, value], at) => [what, value, at] as const);

/** What some calls do with a value that they must not. */
function harmsIn(calls: readonly Call[], value: unknown): readonly string[] {
  const harms: string[] = [];
  const changes = changesOf(() => {
    for (const { what, call, check } of calls) {
      const harm = harmOf(() => call(value), check);
      if (harm !== undefined) harms.push(`${what} ${harm}`);
    }
  });
  return [...harms, ...changes];
}

describe('every hostile value, in every place, does no harm', () => {
  it.each(numbered(ofJson))('%s', (_, value, at) => {
    expect(harmsIn(shareOf([...readers, ...others], at), value)).toEqual([]);
  });

  it.each(numbered(objectsOfPrograms))('%s', (_, value, at) => {
    expect(harmsIn(shareOf(readers, at), value)).toEqual([]);
  });
});

describe('every hostile key, in every object, does no harm', () => {
  it.each(keys.map((key, at) => [key, at] as const))('%j', (key, at) => {
    const harms: string[] = [];
    const changes = changesOf(() => {
      for (const { what, call } of shareOf(keyedCalls, at)) {
        for (const value of [1, { polluted: true }, undefined]) {
          const harm = harmOf(() => call(key, value));
          if (harm !== undefined) harms.push(`${what} ${harm}`);
        }
      }
    });
    expect(harms).toEqual([]);
    expect(changes).toEqual([]);
  });

  it.each(keys)('%j is an unknown fact of a case, of each of its parts, and of an entry', (key) => {
    // A condition may be called so: then it is asked about, of the group that has it.
    const isAsked = (what: string) => key === 'constructor' && what.endsWith('in answers');
    for (const { what, call } of keyedCalls.filter(({ what }) => what.startsWith('parse') && !isAsked(what))) {
      expect(call(key, 1), what).toMatchObject({ ok: false, issues: expect.arrayContaining([expect.objectContaining({ code: 'unknown-key' })]) });
    }
  });
});

describe('a fact that is another each time it is read', () => {
  /** A copy whose value at a place is sound the first so many times that it is looked at, and then another. */
  function fickle(data: unknown, place: Place, times: number, other: unknown): never {
    const parent = place.slice(0, -1);
    const key = place.at(-1) ?? '';
    const held = valueAt(data, parent) as object;
    let reads = 0;
    const copy = Array.isArray(held) ? [...held] : { ...held };
    const sound = valueAt(data, place);
    Object.defineProperty(copy, key, {
      enumerable: true,
      get: () => {
        reads += 1;
        return reads <= times ? sound : other;
      },
    });
    return put(data, parent, copy);
  }
  const others = ['9', 7, '2029-02-28'];

  it('never makes a policy that is not what its recipe says', () => {
    let made = 0;
    for (const place of shareOf(leavesIn(amendment))) {
      for (const other of others) {
        for (const times of [1, 2]) {
          let policy: Policy;
          try {
            policy = amendPolicy(resolution03, fickle(amendment, place, times, other));
          } catch (error) {
            expect(error).toBeInstanceOf(PolicyError);
            continue;
          }
          made += 1;
          // The policy itself is plain: it says the same whenever it is read.
          const recipe = parsePolicy(policy.recipe);
          expect([place, recipe.ok && recipe.value.fingerprint]).toEqual([place, policy.fingerprint]);
        }
      }
    }
    expect(made).toBeGreaterThan(25);
  });

  it('never makes a case that the parser would refuse', () => {
    for (const one of cases) {
      for (const place of leavesIn(one)) {
        for (const other of others) {
          for (const times of [1, 2]) {
            const parsed = parseCase(fickle(one, place, times, other));
            if (!parsed.ok) continue;
            expect(parseCase(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed);
          }
        }
      }
    }
  });
});

it('a list of a hundred million gaps beside what cannot be read is not written out', () => {
  const gaps = new Array(100_000_000);
  const unreadable = (key: string) =>
    Object.defineProperty({ gaps }, key, {
      enumerable: true,
      get: () => {
        throw new Error('Not now.');
      },
    });
  const noObject = { ok: false, issues: [{ path: '', code: 'type' }] };
  expect(parseCase(unreadable('group'))).toMatchObject(noObject);
  expect(parseEntry(unreadable('stage'))).toMatchObject(noObject);
  expect(() => amendPolicy(resolution03, untyped(unreadable('benefits')))).toThrow(PolicyError);
  expect(() => withReading(resolution03, untyped(unreadable('tuition-relief')))).toThrow(PolicyError);
});

describe('hostile values together do no harm', () => {
  // In a box, since fast-check looks at what it draws.
  const hostile = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ofJson, ...objectsOfPrograms).map(([, value]) => ({ value })) },
    {
      weight: 1,
      arbitrary: fc
        .anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        })
        .map((value) => ({ value })),
    },
  );
  const key = fc.oneof(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 5 }));

  /** Some data with hostile values in several places and under further keys. */
  const damaged = (data: unknown): fc.Arbitrary<unknown> => {
    const place = fc.constantFrom(...placesIn(data).filter((one) => one.length > 0));
    return fc.array(fc.tuple(place, fc.option(key), hostile), { minLength: 1, maxLength: 5 }).map((changes) =>
      changes.reduce((so: unknown, [at, further, { value }]) => {
        try {
          return put(so, further === null ? at : [...at.slice(0, -1), further], value);
        } catch {
          // The place is in what an earlier change took away.
          return so;
        }
      }, data),
    );
  };

  it.each<[string, (data: never) => unknown, readonly unknown[]]>([
    ['a case', parseCase, cases],
    ['an entry', parseEntry, [entry]],
    ['an amendment', (data) => amendPolicy(resolution03, data), [amendment]],
  ])('in %s', (_, read, whole) => {
    const changes = changesOf(() =>
      fc.assert(
        fc.property(fc.oneof(...whole.map(damaged)), (data) => {
          expect(harmOf(() => read(data as never))).toBeUndefined();
        }),
        { numRuns: runs(200) },
      ),
    );
    expect(changes).toEqual([]);
  });
});
