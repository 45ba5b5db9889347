/** Things by a key, in the order of the keys by code unit. */
export function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = groups.get(key);
    if (known) known.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
