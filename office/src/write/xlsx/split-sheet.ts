import type { Piece } from './sheet-xml.js';
import { attribute, prefixOf } from './xml.js';

const CHUNK = 1 << 20;

/**
 * The XML of a sheet as it is, taken apart into its rows; never the whole of it as one text. Numbers the rows that do not tell their own number. A sheet
 * without rows is a head alone.
 */
export function* sheetPieces(bytes: Uint8Array): Generator<Piece> {
  const decoder = new TextDecoder();
  let text = '';
  let at = 0;
  const more = (): boolean => {
    if (at >= bytes.length) return false;
    text += decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    at += CHUNK;
    return true;
  };
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    for (;;) {
      const found = pattern.exec(text);
      if (found || !more()) return found;
    }
  };
  const start = matched(/<(?:\w+:)?sheetData(?:\s[^>]*)?(?<!\/)>/);
  if (start === null) {
    yield { kind: 'head', line: 0, text: text + decoder.decode() };
    return;
  }
  const end = start.index + start[0].length;
  yield { kind: 'head', line: 0, text: text.slice(0, end) };
  text = text.slice(end);
  const prefix = prefixOf(start[0], 'sheetData');
  let line = 0;
  const nextTag = new RegExp(`<${prefix}row(?:\\s[^>]*?)?(/?)>|</${prefix}sheetData\\s*>`);
  for (let open = matched(nextTag); open !== null; open = matched(nextTag)) {
    if (open[0].startsWith('</')) break;
    const from = open.index;
    let to = from + open[0].length;
    if (open[1] !== '/') {
      const close = `</${prefix}row>`;
      let found = text.indexOf(close, to);
      while (found < 0 && more()) found = text.indexOf(close, to);
      to = found < 0 ? text.length : found + close.length;
    }
    line = Number(attribute(open[0], 'r') ?? line + 1);
    yield { kind: 'row', line, text: text.slice(from, to) };
    text = text.slice(to);
  }
  while (more());
  text += decoder.decode();
  yield { kind: 'tail', line: 0, text };
}
