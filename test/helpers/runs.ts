/**
 * How often a property is tried. Each property states the count that suits a quick run; the environment variable `FC_RUNS` changes all at once:
 *
 * - `FC_RUNS=20x` tries each property twenty times as often (`0.1x`: a tenth, but at least once);
 * - `FC_RUNS=5000` tries each property 5000 times.
 *
 * Usage: `fc.assert(property, { numRuns: runs(200) })`.
 */
export function runs(base: number, setting: string | undefined = process.env.FC_RUNS): number {
  if (setting === undefined || setting === '') return base;
  const [, digits, factor] = /^(\d+(?:\.\d+)?)(x?)$/.exec(setting) ?? [];
  const value = Number(digits);
  // A misspelt setting must not pass for a long run that never took place.
  if (!(value > 0) || (factor === '' && !Number.isSafeInteger(value))) {
    throw new Error(`FC_RUNS must be a count such as "5000" or a factor such as "20x", not "${setting}"`);
  }
  return factor === 'x' ? Math.max(1, Math.round(base * value)) : value;
}

/**
 * What is tried of a list that goes over every case: all of it, unless `FC_RUNS` asks for a fraction of the runs; then the like share, spread over the list
 * from `offset` on, so that lists which are gone over with several offsets are tried whole among them.
 */
export function shareOf<T>(list: readonly T[], offset = 0, setting: string | undefined = process.env.FC_RUNS): readonly T[] {
  const every = Math.max(1, Math.round(1000 / runs(1000, setting)));
  return list.filter((_, at) => (at + offset) % every === 0);
}
