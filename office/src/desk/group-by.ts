/** Some things that are alike: one at least. */
export type Alike<T> = readonly [T, ...T[]];

/** Things by a key, as the keys come up. */
export function byKey<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): ReadonlyMap<K, Alike<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = groups.get(key);
    if (known) known.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** The same in the order of the keys by code unit, and by number where they differ in one: school 9 before school 10. */
export const groupBy = <T>(things: Iterable<T>, keyOf: (thing: T) => string): readonly (readonly [string, Alike<T>])[] =>
  [...byKey(things, keyOf)]
    .map((group) => ({ group, at: group[0].replace(/\d+/g, (digits) => digits.padStart(16, '0')) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ group }) => group);
