import { PolicyError } from '#src/errors.js';

/** What every program relies on. */
const shared: readonly object[] = [
  globalThis,
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Function.prototype,
  RegExp.prototype,
  Map.prototype,
  Set.prototype,
  Error.prototype,
  PolicyError.prototype,
  Object,
  Array,
  JSON,
];

const snapshot = () => shared.map((object) => Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)] as const));

/** Runs what must leave what all programs share as it was: the same keys, in the same order, with the same values. Tells what did not. */
export function changesOf(run: () => void): readonly string[] {
  const before = snapshot();
  run();
  return snapshot().flatMap((properties, i) => {
    const earlier = before[i] ?? [];
    const same =
      properties.length === earlier.length &&
      properties.every(([key, descriptor], at) => key === earlier[at]?.[0] && isSameDescriptor(descriptor, earlier[at]?.[1]));
    return same ? [] : [`${String(shared[i])} has changed`];
  });
}

const fields = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const;
const isSameDescriptor = (a: PropertyDescriptor | undefined, b: PropertyDescriptor | undefined): boolean =>
  fields.every((field) => Object.is(a?.[field], b?.[field]));

/** More than the message of any fault needs, which may list every question; far less than what may be given. */
const LONGEST_MESSAGE = 500;

/** What a call does that it must not, or nothing: it returns JSON data or throws a `PolicyError` with a short message. `check` looks at what is returned. */
export function harmOf<T>(call: () => T, check: (result: T) => string | undefined = () => undefined): string | undefined {
  let result: T;
  try {
    result = call();
  } catch (error) {
    if (!(error instanceof PolicyError)) return `throws ${describe(error)}`;
    if (error.message === '' || error.message.length > LONGEST_MESSAGE) return `has a message of ${error.message.length} characters`;
    return undefined;
  }
  return (result === undefined ? undefined : lossIn(result)) ?? check(result);
}

const describe = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message.slice(0, 100)}` : typeof error);

function lossIn(result: unknown): string | undefined {
  try {
    return isPlain(result) ? undefined : 'returns what JSON changes';
  } catch (error) {
    return `returns what JSON cannot say: ${describe(error)}`;
  }
}

/** Nothing in it but what JSON has: no `undefined`, −0, NaN or instance. */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'string':
    case 'boolean':
      return true;
    case 'object': {
      if (value === null) return true;
      const prototype = Object.getPrototypeOf(value);
      return (prototype === Object.prototype || prototype === Array.prototype) && Object.values(value).every(isPlain);
    }
    default:
      return false;
  }
}

/** Whether a result of parsing repeats what it was given: no case or list of faults is as long. */
export const longerThan =
  (most: number) =>
  (result: unknown): string | undefined => {
    const { length } = JSON.stringify(result);
    return length > most ? `returns ${length} characters` : undefined;
  };
