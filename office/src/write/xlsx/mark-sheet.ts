import { columnLetters } from '../../read/cell.js';
import type { CellNote, SheetColumn, SheetMarks } from './plan.js';
import { cellsXml, headingCells, heightOf, type Piece, RELATIONS } from './sheet-xml.js';
import type { Styles } from './styles.js';
import { attribute, prefixed, prefixOf } from './xml.js';

/** A sheet with columns of results beside its rows. Nothing else of it changes: what a cell held, how it looks, and what the sheet is set up for. */
export function* withResults(pieces: Iterable<Piece>, marks: SheetMarks, styles: Styles): Generator<Piece> {
  const { headerLines, firstColumn, columns } = marks;
  for (const piece of pieces) {
    if (piece.kind === 'head') {
      const head = piece.text.replace(/<(?:\w+:)?dimension\s[^>]*\/>/, '');
      yield { ...piece, text: withWidths(head, firstColumn, columns) };
    } else if (piece.kind === 'row') {
      const { line } = piece;
      const own = marks.cellsOf(line);
      const cells = headerLines.includes(line)
        ? headingCells(columns, firstColumn, line, styles)
        : own && cellsXml(own, columns, firstColumn, line, styles);
      yield cells === undefined
        ? piece
        : { ...piece, text: withHeight(withCells(piece.text, cells, firstColumn, columns.length), own && heightOf(own, columns)) };
    } else yield piece;
  }
}

/** A row with cells at a column and behind it, in place of what stands there. */
function withCells(row: string, cells: string, first: number, count: number): string {
  const prefix = prefixOf(row, 'row');
  const rest = row.slice(`<${prefix}row`.length, row.indexOf('>'));
  const own = prefixed(cells, prefix);
  const start = `<${prefix}row${rest.replace(/\/$/, '').replace(/\sspans="[^"]*"/, '')}>`;
  const close = `</${prefix}row>`;
  const inside = rest.endsWith('/') ? '' : row.slice(row.indexOf('>') + 1, row.lastIndexOf(close));
  const last = inside.lastIndexOf(' r="');
  if (last >= 0 && columnAt(inside, last + 4) < first) return `${start}${inside}${own}${close}`;
  let at = 0;
  let [before, behind] = ['', ''];
  for (const [cell] of inside.matchAll(/<(?:\w+:)?c(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?c>)/g)) {
    const ref = / r="/.exec(cell.slice(0, cell.indexOf('>')));
    at = ref ? columnAt(cell, ref.index + 4) : at + 1;
    if (at < first) before += cell;
    else if (at >= first + count) behind += cell;
  }
  return `${start}${before}${own}${behind}${close}`;
}

/** A row with a height, where nobody set one and what it has is less. */
function withHeight(row: string, height: number | undefined): string {
  const start = row.slice(0, row.indexOf('>'));
  if (height === undefined || attribute(start, 'customHeight') !== undefined || Number(attribute(start, 'ht') ?? 0) >= height) return row;
  return `${start.replace(/\sht="[^"]*"/, '')} ht="${height}"${row.slice(start.length)}`;
}

/** The column of the letters that begin at a place of a text, from 1. */
function columnAt(text: string, start: number): number {
  let column = 0;
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return column;
    column = column * 26 + code - 64;
  }
}

/** The head of a sheet with widths for the added columns; other columns keep theirs. */
function withWidths(head: string, first: number, columns: readonly SheetColumn[]): string {
  const prefix = prefixOf(head, 'sheetData');
  const last = first + columns.length - 1;
  const col = (min: number, max: number, attributes: string) => `<${prefix}col min="${min}" max="${max}"${attributes}/>`;
  const ours = columns.map(({ width }, at) => col(first + at, first + at, ` width="${width}" customWidth="1"`));
  const known = new RegExp(`<${prefix}cols>([\\s\\S]*?)</${prefix}cols>`).exec(head);
  const others = [...(known?.[1] ?? '').matchAll(/<(?:\w+:)?col(\s[^>]*?)\/?>/g)].map(([tag, attributes = '']) => ({
    min: Number(attribute(tag, 'min')),
    max: Number(attribute(tag, 'max')),
    rest: attributes.replace(/\s(?:min|max)="[^"]*"/g, ''),
  }));
  const before = others.flatMap(({ min, max, rest }) => (min < first ? [col(min, Math.min(max, first - 1), rest)] : []));
  const behind = others.flatMap(({ min, max, rest }) => (max > last ? [col(Math.max(min, last + 1), max, rest)] : []));
  const whole = `<${prefix}cols>${[...before, ...ours, ...behind].join('')}</${prefix}cols>`;
  if (known) return head.replace(known[0], () => whole);
  return head.replace(new RegExp(`<${prefix}sheetData`), () => `${whole}<${prefix}sheetData`);
}

/** What tells our marks from the conditional formats of others. Always true. */
const OURS = 'haiphong-training-support';
const MOST_CELLS = 100;

/** What may stand after conditional formats, and after the drawing of notes. */
const AFTER_DRAWING = ['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'];
const AFTER_FORMATS = [
  ...['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties'],
  ...['cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', ...AFTER_DRAWING],
];

/** The end of a sheet with its marked cells, and the relation to its notes where it did not have one. Marks of an earlier check go. */
export function withMarks(tail: string, notes: readonly CellNote[], relation: string | undefined, styles: Styles): string {
  const prefix = prefixOf(tail, 'worksheet');
  const put = (text: string, names: readonly string[], xml: string): string => {
    const next = new RegExp(`<${prefix}(?:${names.join('|')})[\\s/>]`);
    // A list of extensions may also stand inside a conditional format: the last one is that of the sheet, where it ends the sheet.
    const end = new RegExp(`(?:<${prefix}extLst>(?:(?!<${prefix}extLst>)[\\s\\S])*</${prefix}extLst>\\s*)?</${prefix}worksheet\\s*>`);
    return text.replace(next.test(text) ? next : end, (found) => xml + found);
  };
  const cleaned = tail.replace(
    /<(?:\w+:)?conditionalFormatting[\s>](?:(?!<\/(?:\w+:)?conditionalFormatting>)[\s\S])*<\/(?:\w+:)?conditionalFormatting>/g,
    (one) => (one.includes(OURS) ? '' : one),
  );
  const formats = (['fault', 'ask'] as const).map((kind) => {
    const refs = [...new Set(notes.filter((note) => note.kind === kind).map(({ line, column }) => `${columnLetters(column)}${line}`))];
    return stretches(refs).map(
      (some) =>
        `<${prefix}conditionalFormatting sqref="${some.join(' ')}"><${prefix}cfRule type="expression" dxfId="${styles[kind]}" priority="1"><${prefix}formula>ISTEXT(&quot;${OURS}&quot;)</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
    );
  });
  const marked = put(cleaned, AFTER_FORMATS, formats.flat().join(''));
  return relation === undefined ? marked : put(marked, AFTER_DRAWING, `<${prefix}legacyDrawing xmlns:r="${RELATIONS}" r:id="${relation}"/>`);
}

const stretches = (refs: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(refs.length / MOST_CELLS) }, (_, at) => refs.slice(at * MOST_CELLS, (at + 1) * MOST_CELLS));
