/** The order of two lists of texts of one length, text by text, by code unit: the same on every machine, whatever its locale. */
export function byCodeUnit(a: readonly string[], b: readonly string[]): number {
  for (const [i, text] of a.entries()) {
    const other = b[i];
    if (other === undefined || text > other) return 1;
    if (text < other) return -1;
  }
  return 0;
}
