import type { Policy } from '../policy/types.js';
import type { Locale } from '../types.js';
import type { Telling } from './context.js';

/** What follows from a policy in a language alone is made once, since every explanation under it needs it. */
export function once<T>(make: (telling: Telling) => T): (telling: Telling) => T {
  const made = new WeakMap<Policy, Map<Locale, T>>();
  return (telling) => {
    const { policy, locale } = telling;
    const known = made.get(policy) ?? new Map<Locale, T>();
    made.set(policy, known);
    const before = known.get(locale);
    if (before !== undefined) return before;
    const now = make(telling);
    known.set(locale, now);
    return now;
  };
}

/** The same for what follows from a policy, a language and a key. */
export function onceEach<T>(): (key: string, telling: Telling, make: () => T) => T {
  const made = once(() => new Map<string, T>());
  return (key, telling, make) => {
    const known = made(telling);
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = make();
    known.set(key, now);
    return now;
  };
}
