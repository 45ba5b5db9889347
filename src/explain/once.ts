import { onceFor } from '../once-for.js';
import type { Policy } from '../policy/types.js';
import type { Locale } from '../types.js';
import type { Telling } from './context.js';

/** What follows from a policy in a language alone is made once, since every explanation under it needs it. */
export function once<T>(make: (telling: Telling) => T): (telling: Telling) => T {
  const made = onceFor<Policy, T>();
  return (telling) => made(telling.policy, telling.locale, () => make(telling));
}

/** The same for what follows from a policy, a language and a key. */
export function onceEach<T>(): (key: string, telling: Telling, make: () => T) => T {
  const made: Readonly<Record<Locale, ReturnType<typeof onceFor<Policy, T>>>> = { vi: onceFor(), en: onceFor() };
  return (key, { policy, locale }, make) => made[locale](policy, key, make);
}
