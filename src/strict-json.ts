/** A JSON value, and the places at which a key stands more than once, of which `JSON.parse` silently keeps the last. */
export interface StrictJson {
  readonly value: unknown;
  /** Dotted paths, such as `training.monthlyTuition` or `steps[1].reading`, each once, in the order of the text. */
  readonly repeated: readonly string[];
}

/**
 * Reads a JSON text as `JSON.parse` does, and tells which keys stand twice, so that of two figures for one fact none wins unseen.
 *
 * @throws SyntaxError where the text is no JSON.
 *
 * @example
 * readJson('{"id": "HS-1", "id": "HS-2"}').repeated // ['id']
 */
export function readJson(text: string): StrictJson {
  const value: unknown = JSON.parse(text);
  // A key that stands twice makes one property of two: only then is it worth asking which.
  return { value, repeated: keysWritten(text) === keysIn(value) ? [] : repeatedKeys(text) };
}

const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** How many keys a sound JSON text writes: the strings that a colon follows. */
function keysWritten(text: string): number {
  let keys = 0;
  for (let from = text.indexOf('"'); from >= 0; ) {
    const end = endOfString(text, from);
    const next = afterSpace(text, end + 1);
    if (text.charCodeAt(next) === COLON) keys += 1;
    from = text.indexOf('"', next);
  }
  return keys;
}

/** The quote that ends the string which begins with the quote at `from`. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

/** An odd number of backslashes stands before what is escaped. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** How many keys a value has, in all its depth, which may be more than calls can nest. */
function keysIn(whole: unknown): number {
  let keys = 0;
  const unread: unknown[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) unread.push(value);
  };
  look(whole);
  for (let value = unread.pop(); value !== undefined; value = unread.pop()) {
    if (Array.isArray(value)) {
      for (const item of value) look(item);
      continue;
    }
    // What JSON.parse makes inherits nothing that is listed.
    for (const key in value as object) {
      keys += 1;
      look((value as Record<string, unknown>)[key]);
    }
  }
  return keys;
}

/** An object or a list that has begun and not ended. */
interface Open {
  readonly path: string;
  /** The keys met so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The key, or the number of the item, that comes next or stands last. */
  at: string | number;
}

/** The most of a path that is told. */
const LONGEST_PATH = 200;

/** The path of each key of a sound JSON text that stands in its object already. */
function repeatedKeys(text: string): readonly string[] {
  const repeated = new Set<string>();
  const open: Open[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const inner = open.at(-1);
    switch (text[i]) {
      case '{':
        open.push({ path: inner ? pathIn(inner) : '', keys: new Set(), at: '' });
        break;
      case '[':
        open.push({ path: inner ? pathIn(inner) : '', keys: undefined, at: 0 });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (typeof inner?.at === 'number') inner.at += 1;
        break;
      case '"': {
        const end = endOfString(text, i);
        if (inner?.keys !== undefined && isKey(text, end)) {
          inner.at = JSON.parse(text.slice(i, end + 1)) as string;
          if (inner.keys.has(inner.at)) repeated.add(pathIn(inner));
          inner.keys.add(inner.at);
        }
        i = end;
        break;
      }
    }
  }
  return [...repeated];
}

/** Whether a colon follows the string that ends here. */
const isKey = (text: string, end: number): boolean => text.charCodeAt(afterSpace(text, end + 1)) === COLON;

function pathIn({ path, at }: Open): string {
  if (path.length > LONGEST_PATH) return path;
  const full = typeof at === 'number' ? `${path}[${at}]` : path === '' ? at : `${path}.${at}`;
  return full.length > LONGEST_PATH ? `${full.slice(0, LONGEST_PATH)}…` : full;
}
