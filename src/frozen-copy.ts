/** What this library has frozen itself, and may share. Anything else may be changed by its owner later. */
const own = /* @__PURE__ */ new WeakSet<object>();

/** The same JSON data, deeply frozen. Data of a caller is copied, never frozen. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null || own.has(value)) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)]));
  own.add(Object.freeze(copy));
  return copy as T;
}
