/** Texts that are asked about over and over: a list says "Có" a thousand times. */
export function memoized(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = test(text);
    if (known.size < 10_000) known.set(text, found);
    return found;
  };
}
