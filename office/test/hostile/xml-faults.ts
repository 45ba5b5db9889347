/** What XML cannot hold, whatever is escaped. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const TAG = /^<(?:\?[^>]*\?|!--[\s\S]*--|(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?))>$/;
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;

/** Why a program that is strict about XML would refuse a text; undefined where it would not. */
export function xmlFault(text: string): string | undefined {
  const illegal = ILLEGAL.exec(text);
  if (illegal) return `a character that XML has not: U+${illegal[0].charCodeAt(0).toString(16)} at ${around(text, illegal.index)}`;
  const open: string[] = [];
  for (const { 0: token, index } of text.matchAll(/<!--[\s\S]*?-->|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>|[^<]+|</g)) {
    if (BARE.test(token)) return `a bare & at ${around(text, index)}`;
    if (!token.startsWith('<')) {
      if (token.includes(']]>')) return `]]> at ${around(text, index)}`;
      continue;
    }
    const tag = TAG.exec(token);
    if (!tag) return `no tag: ${token.slice(0, 100)}`;
    const [, closes, name, closed] = tag;
    if (name === undefined || closed === '/') continue;
    if (closes !== '/') open.push(name);
    else if (open.pop() !== name) return `${token} closes another at ${around(text, index)}`;
  }
  return open.length === 0 ? undefined : `${open.join(', ')} never closed`;
}

const around = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
