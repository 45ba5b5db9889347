import type { SupportCase } from '../../src/index.js';
import type { FactClasses } from './classes.js';

/** A case built once and changed in place, fact by fact: millions of cases are tried. */
export interface Workbench {
  readonly supportCase: SupportCase;
  /** The same case, which notes what of it is looked at. */
  readonly watched: SupportCase;
  readonly set: (fact: number, value: unknown) => void;
  /** The facts looked at since this was last asked, a bit each. */
  readonly lookedAt: () => number;
}

type Part = Record<string, unknown>;

/** A case of some facts that vary, all of them not given at first, and some that do not. */
export function workbench(facts: readonly Pick<FactClasses, 'path'>[], fixed: Readonly<Record<string, unknown>>): Workbench {
  const plain: Part = structuredClone(fixed);
  const watched: Part = structuredClone(fixed);
  const values: unknown[] = facts.map(() => undefined);
  let seen = 0;
  const places = facts.map(({ path }, fact) => {
    const [outer = path, inner] = path.split('.');
    const key = inner ?? outer;
    const get = () => {
      seen |= 1 << fact;
      return values[fact];
    };
    Object.defineProperty(inner === undefined ? watched : partOf(watched, outer), key, { enumerable: true, get });
    const part = inner === undefined ? plain : partOf(plain, outer);
    part[key] = undefined;
    return { part, key };
  });
  return {
    supportCase: plain as unknown as SupportCase,
    watched: watched as unknown as SupportCase,
    set: (fact, value) => {
      const { part, key } = places[fact] as (typeof places)[number];
      part[key] = value;
      values[fact] = value;
    },
    lookedAt: () => {
      const bits = seen;
      seen = 0;
      return bits;
    },
  };
}

function partOf(whole: Part, name: string): Part {
  whole[name] ??= {};
  return whole[name] as Part;
}

/**
 * A judgement made anew only when a fact has changed that it looked at the last time: what is a function of the case alone, and met the same facts,
 * is the same. So nothing is taken for granted of what a judgement depends on, and yet most of them are not made millions of times over.
 */
export function remembered<T>({ watched, lookedAt }: Workbench, judge: (supportCase: SupportCase) => T): Remembered<T> {
  let last: T;
  const one: Remembered<T> = {
    looked: -1,
    after: (changed) => {
      if ((changed & one.looked) !== 0) {
        lookedAt();
        last = judge(watched);
        one.looked = lookedAt();
      }
      return last;
    },
  };
  return one;
}

export interface Remembered<T> {
  /** The facts that it looked at, a bit each; all of them at first. */
  looked: number;
  /** What it comes to, where these facts have changed since it was last asked. */
  readonly after: (changed: number) => T;
}

/** The classes of some facts, numbered in order: the last fact turns fastest. A class in which one more fact is given has a higher number. */
export interface Numbering {
  readonly total: number;
  readonly strides: readonly number[];
}

export function numbering(facts: readonly FactClasses[]): Numbering {
  const strides = facts.map((_, i) => facts.slice(i + 1).reduce((product, { values }) => product * values.length, 1));
  return { total: (strides[0] ?? 1) * (facts[0]?.values.length ?? 1), strides };
}

/** The values of a class by its number. */
export function setTo(at: number, facts: readonly FactClasses[], { strides }: Numbering, set: Workbench['set']): void {
  for (const [fact, { values }] of facts.entries()) set(fact, values[Math.floor(at / (strides[fact] ?? 1)) % values.length]);
}

/**
 * Every class that does not contradict itself, one after another; `changed` tells which facts have since the one before, a bit each. All that share
 * the facts of a contradiction are passed over at once.
 */
export function sweep(
  facts: readonly FactClasses[],
  bench: Workbench,
  isContradictory: (supportCase: SupportCase) => boolean,
  visit: (at: number, digits: readonly number[], changed: number) => void,
  skip: (from: number, to: number) => void = () => {},
): void {
  const { total, strides } = numbering(facts);
  const contradictory = remembered(bench, isContradictory);
  const digits = facts.map(() => 0);
  let changed = -1;
  /** Facts turned since contradictions were last looked for, and since a class was last visited. */
  let turned = -1;
  const advance = (from: number): void => {
    for (let fact = from; fact >= 0; fact -= 1) {
      const { values } = facts[fact] as FactClasses;
      const next = ((digits[fact] ?? 0) + 1) % values.length;
      digits[fact] = next;
      bench.set(fact, values[next]);
      turned |= 1 << fact;
      if (next !== 0) return;
    }
  };
  for (const [fact, { values }] of facts.entries()) bench.set(fact, values[0]);
  for (let at = 0; at < total; ) {
    changed |= turned;
    const contradicts = contradictory.after(turned);
    turned = 0;
    if (contradicts) {
      // The last of the facts that it looked at: those after it change nothing, and stand at their first values.
      const last = 31 - Math.clz32(contradictory.looked);
      const stride = strides[last] ?? 1;
      skip(at, at + stride);
      at += stride;
      advance(last);
    } else {
      visit(at, digits, changed);
      changed = 0;
      at += 1;
      advance(facts.length - 1);
    }
  }
}
