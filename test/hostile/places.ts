/** Keys and indexes from the top of some JSON data. */
export type Place = readonly (string | number)[];

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Every place in some JSON data, the top included. */
export function placesIn(data: unknown, before: Place = []): readonly Place[] {
  if (!isContainer(data)) return [before];
  return [before, ...Object.keys(data).flatMap((key) => placesIn(data[key], [...before, key]))];
}

export const leavesIn = (data: unknown): readonly Place[] => placesIn(data).filter((place) => !isContainer(valueAt(data, place)));
export const objectsIn = (data: unknown): readonly Place[] =>
  placesIn(data).filter((place) => isContainer(valueAt(data, place)) && !Array.isArray(valueAt(data, place)));

export const valueAt = (data: unknown, place: Place): unknown => place.reduce<unknown>((at, key) => (isContainer(at) ? at[key] : undefined), data);

/** A copy of the data with a value in a place; a key that is new becomes the object's own, whatever it is called. */
export function put<T>(data: unknown, [key, ...rest]: Place, value: unknown): T {
  if (key === undefined) return value as T;
  // What an earlier change put here may be a list of gaps, which to spread would fill the memory.
  const copy = Array.isArray(data) ? Object.assign(new Array(data.length), data) : { ...(data as Container) };
  const inner = put((data as Container)[key], rest, value);
  return Object.defineProperty(copy, key, { value: inner, writable: true, enumerable: true, configurable: true }) as T;
}

export const nameOf = (place: Place): string => (place.length === 0 ? 'the whole' : place.join('.'));
