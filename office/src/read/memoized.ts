/** Texts that are asked about over and over: a list says "Có" a thousand times. */
export function memoized<T extends NonNullable<unknown> | null>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size < 10_000) known.set(text, found);
    return found;
  };
}
