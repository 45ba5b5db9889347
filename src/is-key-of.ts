/** Whether a value is a key of a record itself: none that objects inherit, and no list or object whose text is one. */
export const isKeyOf = <T extends object>(record: T, key: unknown): key is keyof T & string => typeof key === 'string' && Object.hasOwn(record, key);
