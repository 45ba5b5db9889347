/** A value that is there by what was checked before. Throws where it is not: a value invented in its place would go on into money. */
export function certain<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A value is absent that what was checked before makes certain.');
  return value;
}
