import type { Cell, OldEncoding, Row, Sheet } from './cell.js';
import { cleanText } from './clean-text.js';
import { memoized } from './memoized.js';
import { type Conversion, Evidence, FEWEST_WORDS } from './old-encodings.js';
import { textCell } from './text-cell.js';

const DELIMITERS = [';', '\t', ',', '|'] as const;
/** Rows that are looked at to find the delimiter. */
const SAMPLE_ROWS = 500;
/** Rows that are looked at to tell an old encoding. */
const EVIDENT_ROWS = 5000;
/** No field is that many lines, or characters, long: a quotation mark that closes further on is another one. */
const MOST_LINES = 50;
const LONGEST_FIELD = 32_767;
const QUOTED = /^"(.*)"$/;

/**
 * Delimited text as a sheet. Rows are numbered as Excel numbers them: an empty line is a row, a line break inside quotes is not. The usual parsers
 * of such files let an opened quotation mark run on to the next one, or to the end of the file; here it costs its own row at most.
 */
export function delimitedSheet(text: string, from?: OldEncoding): Sheet {
  // Excel's own first line to tell the delimiter, which it does not show as a row.
  const told = /^sep=(.)(?:\r\n|\n|\r)/i.exec(text.slice(0, 10));
  const body = told ? text.slice(told[0].length) : text;
  const { delimiter, usual } = told?.[1] ? shapeOf(body, [told[1]]) : shapeOf(body, DELIMITERS);
  const conversion = from ? undefined : conversionOf(body, delimiter);
  const cell = memoized(conversion ? (field: string) => textCell(conversion.convert(field)) : textCell);
  const encoding = from ?? conversion?.encoding;
  return { merges: [], ...(encoding && { convertedFrom: encoding }), rows: () => rowsOf(body, { delimiter, usual, cell }) };
}

interface Shape {
  readonly delimiter: string;
  /** How many fields most rows have. */
  readonly usual: number;
}

/**
 * The delimiter that parts most rows into the same number of fields; of two that part equally many, the one that gives more fields. Counting how often
 * each stands would take the commas of addresses for delimiters.
 */
function shapeOf(text: string, delimiters: readonly string[]): Shape {
  const shapes = delimiters.map((delimiter) => {
    const counts = new Map<number, number>();
    let rows = 0;
    for (const fields of fieldsInRows(text, delimiter)) {
      counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
      rows += 1;
      if (rows === SAMPLE_ROWS) break;
    }
    const [usual = 1, alike = 0] = [...counts].filter(([count]) => count > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, usual, alike };
  });
  return shapes.reduce((best, next) => (next.alike > best.alike || (next.alike === best.alike && next.usual > best.usual) ? next : best));
}

/** The fields of rows that hold any, a row whose quoted text goes on over the next lines taken as one. */
function* fieldsInRows(text: string, delimiter: string): Generator<readonly string[]> {
  const { next, ahead, lines } = linesAhead(text);
  for (let line = next(); line !== undefined; line = next()) {
    if (line.trim() === '') continue;
    const { fields, open } = fieldsOf(line, delimiter);
    yield open === undefined ? fields : (closingLines(line, { delimiter, usual: NOT_KNOWN }, ahead, lines) ?? fields);
  }
}

/** A program of today may have saved the letters of an old encoding one by one, in Unicode. */
function conversionOf(text: string, delimiter: string): Conversion | undefined {
  const evidence = new Evidence();
  let rows = 0;
  for (const line of linesOf(text)) {
    for (const field of line.split(delimiter)) evidence.add(field);
    rows += 1;
    if (rows === EVIDENT_ROWS) break;
  }
  return evidence.conversion(FEWEST_WORDS);
}

function* linesOf(text: string): Generator<string> {
  const ends = /\r\n|\n|\r/g;
  let at = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield text.slice(at, end.index);
    at = ends.lastIndex;
  }
  if (at < text.length) yield text.slice(at);
}

/** The lines of a text one by one. `ahead` are those that a row with an opened quotation mark has looked at, and has not taken. */
function linesAhead(text: string) {
  const ahead: string[] = [];
  const lines = linesOf(text);
  return { ahead, lines, next: (): string | undefined => ahead.shift() ?? (lines.next().value as string | undefined) };
}

/** How rows become cells. */
interface Manner extends Shape {
  readonly cell: (field: string) => Cell;
}

function* rowsOf(text: string, manner: Manner): Generator<Row> {
  let line = 0;
  const { next, ahead, lines } = linesAhead(text);
  for (let first = next(); first !== undefined; first = next()) {
    line += 1;
    yield { line, cells: cellsOf(first, manner, ahead, lines) };
  }
}

function cellsOf(first: string, manner: Manner, ahead: string[], lines: Iterator<string>): readonly Cell[] {
  const { delimiter, usual, cell } = manner;
  const { fields, open, torn } = fieldsOf(first, delimiter);
  const slip = open ?? torn;
  if (slip === undefined || (open === undefined && fields.length === usual)) return fields.map(cell);
  if (open !== undefined) {
    const taken = closingLines(first, manner, ahead, lines);
    if (taken) return taken.map(cell);
  }
  // The mark is a slip of the pen. In a row of the usual length it does no harm; else nobody can tell where the fields behind it end.
  const { field: until, at: mark } = slip;
  const all = [...fields.slice(0, until), ...first.slice(mark + 1).split(delimiter)];
  return all.map((field, at) =>
    at < until || all.length === usual ? cell(field.replace(QUOTED, '$1')) : { error: cleanText(field).trim(), cause: 'open-quote' },
  );
}

/** While it is not known how many fields a row has, no line tells that it is one. */
const NOT_KNOWN = 0;

/**
 * The fields of a row whose quoted text goes on over the lines behind it, which are taken out of `ahead`; none where the mark does not close before a
 * delimiter or the end of a line, or where that would swallow rows.
 */
function closingLines(
  first: string,
  { delimiter, usual }: Pick<Shape, 'delimiter' | 'usual'>,
  ahead: string[],
  lines: Iterator<string>,
): readonly string[] | undefined {
  const isRow = (line: string): boolean => usual > 1 && line.split(delimiter).length === usual;
  let text = first;
  let rows = 0;
  for (let count = 0; count < MOST_LINES && text.length < LONGEST_FIELD; count += 1) {
    let line = ahead[count];
    if (line === undefined) {
      const next = lines.next();
      if (next.done) return undefined;
      line = next.value;
      ahead.push(line);
    }
    text += `\n${line}`;
    if (isRow(line)) rows += 1;
    if (!line.includes('"')) continue;
    const { fields, open, torn } = fieldsOf(text, delimiter);
    if (open !== undefined) continue;
    if (torn !== undefined || (rows > 0 && (fields.length !== usual || isRow(first)))) return undefined;
    ahead.splice(0, count + 1);
    return fields;
  }
  return undefined;
}

interface Fields {
  readonly fields: readonly string[];
  /** Where a quotation mark never closes: the field, from 0, which is the last, up to the end of the text. */
  readonly open?: Mark;
  /** Where one closes neither before a delimiter nor at the end. */
  readonly torn?: Mark;
}

interface Mark {
  readonly field: number;
  readonly at: number;
}

function fieldsOf(text: string, delimiter: string): Fields {
  if (!text.includes('"')) return { fields: text.split(delimiter) };
  const fields: string[] = [];
  let torn: Mark | undefined;
  for (let at = 0; at <= text.length; ) {
    if (text[at] !== '"') {
      const end = endOf(text, delimiter, at);
      fields.push(text.slice(at, end));
      at = end + delimiter.length;
      continue;
    }
    const close = closeOf(text, at + 1);
    if (close < 0) {
      fields.push(text.slice(at + 1));
      return { fields, open: { field: fields.length - 1, at } };
    }
    const end = endOf(text, delimiter, close + 1);
    const behind = text.slice(close + 1, end).trimEnd();
    if (behind !== '') torn ??= { field: fields.length, at };
    fields.push(text.slice(at + 1, close).replaceAll('""', '"') + behind);
    at = end + delimiter.length;
  }
  return { fields, ...(torn && { torn }) };
}

function endOf(text: string, delimiter: string, from: number): number {
  const end = text.indexOf(delimiter, from);
  return end < 0 ? text.length : end;
}

/** Where a quotation mark closes: two of them are one of the text. */
function closeOf(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}
