/** What follows from something and a key alone is made once for both, and kept as long as the thing is. */
export function onceFor<Of extends object, T>(): (of: Of, key: string, make: () => T) => T {
  const made = new WeakMap<Of, Map<string, T>>();
  return (of, key, make) => {
    const known = made.get(of) ?? new Map<string, T>();
    made.set(of, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = make();
    known.set(key, now);
    return now;
  };
}
