/** What XML cannot hold: signs that control a machine, halves of letters, and the two that are none. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** What Office takes for a sign told by its number, though it is text. */
const LIKE_A_SIGN = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as it may stand in the XML of Office. */
export const escaped = (text: string): string =>
  text
    .replace(UNWRITABLE, '')
    .replace(LIKE_A_SIGN, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text of XML as a person reads it. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(x[0-9a-f]+|\d+)|(\w+));/gi, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return NAMED[name] ?? whole;
    const code = Number(`0${number}`);
    // Beyond the last sign there is none, whatever a file says.
    return code <= LAST_SIGN ? String.fromCodePoint(code) : whole;
  });
const LAST_SIGN = 0x10ffff;

/** An attribute of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

/** The same where it may be absent, which is then as if it were empty. */
export const attributeOrNone = (tag: string, name: string): string => attribute(tag, name) ?? '';

/** What stands before the name of an element, with its colon; nothing for most files. */
export const prefixOf = (xml: string, element: string): string => new RegExp(`</?(\\w+:)?${element}[\\s/>]`).exec(xml)?.[1] ?? '';

/** Our own XML under the prefix of the part that it goes into. */
export const prefixed = (xml: string, prefix: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`));

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
