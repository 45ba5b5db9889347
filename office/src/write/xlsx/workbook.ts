import { withMarks, withResults } from './mark-sheet.js';
import { type NoteParts, withNotes } from './notes.js';
import { type Parts, partsOf, relationsIn, relationsPart, typeOf, withRelations, zipped } from './package.js';
import type { CellNote, SheetCopy, SheetMarks, SheetPlan } from './plan.js';
import { copiedPieces, type Piece, planPieces, RELATIONS } from './sheet-xml.js';
import { sheetPieces } from './split-sheet.js';
import { EMPTY_STYLES, withOurStyles } from './styles.js';
import { attribute, escaped, HEAD } from './xml.js';

/** A workbook of copied sheets, with what is added to each and the sheets behind them, in pieces of bytes. */
export const copiedWorkbook = (copies: readonly SheetCopy[], marks: readonly SheetMarks[], added: readonly SheetPlan[]): Generator<Uint8Array> =>
  written(emptyBook(), copies, marks, added);

/**
 * Somebody's workbook (.xlsx) as it was, in pieces of bytes: with columns of results beside the rows of some sheets, notes at their cells, and sheets
 * added behind its own. A sheet that has the name of an added one is an earlier result, and is replaced.
 */
export const markedWorkbook = (file: Uint8Array, marks: readonly SheetMarks[], added: readonly SheetPlan[]): Generator<Uint8Array> =>
  written(partsOf(file), [], marks, added);

/**
 * Whether a file is a workbook that can be written into as it is: no archive of files, no document, no workbook of the binary kinds, and nothing in it that
 * runs by itself or fetches something, which nobody should get back under this program's name.
 */
export function canBeMarked(file: Uint8Array): boolean {
  if (file[0] !== 0x50 || file[1] !== 0x4b) return false;
  const parts = partsOf(file);
  return /<(?:\w+:)?workbook[\s>]/.test(parts.text(rootOf(parts)) ?? '') && !actsByItself(parts);
}

/** Macros, controls, and what a program fetches or starts when the workbook is opened. */
const ACTING_PART = /vbaProject|\/(?:macrosheets|dialogsheets|activeX|embeddings|queryTables)\/|\/connections\.xml$/i;
/** The formulas that fetch, start or load something. A link to another workbook does nothing before somebody says so. */
const ACTING_FORMULA =
  /<(?:\w+:)?(?:f|definedName)(?:\s[^>]*)?>[^<]*(?:\b(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC)\s*\(|\|\s*(?:'|&apos;))/i;

function actsByItself(parts: Parts): boolean {
  return parts.names.some((name) => {
    if (ACTING_PART.test(name)) return true;
    if (/\/externalLinks\/[^/]*\.xml$/i.test(name)) return /<(?:\w+:)?(?:ddeLink|oleLink)[\s>]/.test(parts.text(name) ?? '');
    return /\/(?:worksheets\/[^/]*|workbook)\.xml$/i.test(name) && ACTING_FORMULA.test(parts.text(name) ?? '');
  });
}

const rootOf = (parts: Parts): string =>
  relationsIn(parts.text('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? WORKBOOK;

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

const WORKBOOK = 'xl/workbook.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MOST_ROWS = 1_000_000;

function* written(parts: Parts, copies: readonly SheetCopy[], marks: readonly SheetMarks[], planned: readonly SheetPlan[]): Generator<Uint8Array> {
  const plans = planned.flatMap(withinExcel);
  const root = rootOf(parts);
  const relations = relationsIn(parts.text(relationsPart(root)), root);
  const book = parts.text(root) ?? '';
  const sheets = sheetsIn(book).map(({ name, id }): SheetPart => ({ name, part: relations.find((one) => one.id === id)?.target ?? '' }));
  const stylesPart = relations.find(({ type }) => type.endsWith('/styles'))?.target;
  const { xml: styleXml, styles } = withOurStyles((stylesPart !== undefined && parts.text(stylesPart)) || EMPTY_STYLES);

  const fresh = (folder: string, stem: string, ext: string) => freeName(parts.names, out, `${folder}/${stem}`, ext);
  const out = new Map<string, () => Uint8Array | Iterable<string>>();
  const types: string[] = [];
  const text = (name: string, whole: string) => out.set(name, () => [whole]);

  text(stylesPart ?? 'xl/styles.xml', styleXml);
  const added: { id: string; type: string; target: string; name?: string }[] = [];
  if (stylesPart === undefined) {
    added.push({ id: 'rIdOurStyles', type: typeOf('styles'), target: 'xl/styles.xml' });
    types.push(override('xl/styles.xml', `${CONTENT_TYPE}.styles+xml`));
  }
  const put = (part: string, pieces: () => Iterable<Piece>, notes: readonly CellNote[]) => {
    const known = relationsIn(parts.text(relationsPart(part)), part);
    const comments = known.find(({ type }) => type.endsWith('/comments'))?.target;
    const drawing = known.find(({ type }) => type.endsWith('/vmlDrawing'))?.target;
    let relation: string | undefined;
    // A sheet without a note of ours now or earlier keeps its notes as they are.
    if (notes.length > 0 || comments !== undefined) {
      const given: NoteParts | undefined =
        comments !== undefined && drawing !== undefined ? { comments: parts.text(comments) ?? '', drawing: parts.text(drawing) ?? '' } : undefined;
      const both = withNotes(given, notes);
      const [commentsPart, drawingPart] =
        given && comments && drawing ? [comments, drawing] : [fresh('xl', 'comments', 'xml'), fresh('xl/drawings', 'vmlDrawing', 'vml')];
      text(commentsPart, both.comments);
      text(drawingPart, both.drawing);
      if (!given) {
        relation = 'rIdOurNotes';
        types.push(override(commentsPart, `${CONTENT_TYPE}.comments+xml`));
        const own = [
          { id: 'rIdOurComments', type: typeOf('comments'), target: commentsPart },
          { id: relation, type: typeOf('vmlDrawing'), target: drawingPart },
        ];
        text(relationsPart(part), withRelations(parts.text(relationsPart(part)), part, own));
      }
    }
    out.set(part, function* () {
      for (const piece of pieces()) yield piece.kind === 'tail' ? withMarks(piece.text, notes, relation, styles) : piece.text;
    });
  };
  for (const mark of marks) {
    const part = sheets.find(({ name }) => name === mark.sheet)?.part;
    if (part === undefined) continue;
    put(part, () => withResults(sheetPieces(parts.bytes(part) ?? new Uint8Array()), mark, styles), mark.notes);
  }
  const append = (name: string, pieces: () => Iterable<Piece>, notes: readonly CellNote[]) => {
    const earlier = sheets.find((one) => one.name === name)?.part;
    const part = earlier ?? fresh('xl/worksheets', 'sheet', 'xml');
    put(part, pieces, notes);
    if (earlier !== undefined) return;
    types.push(override(part, `${CONTENT_TYPE}.worksheet+xml`));
    added.push({ id: `rIdOurs${added.length + 1}`, type: typeOf('worksheet'), target: part, name });
  };
  for (const copy of copies) {
    const mark = marks.find(({ sheet }) => sheet === copy.name);
    append(copy.name, () => (mark ? withResults(copiedPieces(copy, styles), mark, styles) : copiedPieces(copy, styles)), mark?.notes ?? []);
  }
  for (const plan of plans) append(plan.name, () => planPieces(plan, styles), []);
  text(root, withSheets(book, added));
  text(relationsPart(root), withRelations(parts.text(relationsPart(root)), root, added));
  text('[Content_Types].xml', withTypes(parts.text('[Content_Types].xml') ?? '', types));
  yield* zipped(allParts(parts, out));
}

/** Every part in its place, ours in place of those that they replace. */
function* allParts(parts: Parts, out: ReadonlyMap<string, () => Uint8Array | Iterable<string>>) {
  for (const name of parts.names) {
    const own = out.get(name);
    if (own) yield [name, own()] as const;
    else if (!name.endsWith('/')) yield [name, parts.bytes(name) ?? new Uint8Array()] as const;
  }
  for (const [name, own] of out) if (!parts.names.includes(name)) yield [name, own()] as const;
}

function withinExcel(plan: SheetPlan): readonly SheetPlan[] {
  // Counting the rows of a plan costs as much as writing them, so only one that is told to be long is taken apart.
  const { length } = plan;
  if (length === undefined || length <= MOST_ROWS) return [plan];
  return Array.from({ length: Math.ceil(length / MOST_ROWS) }, (_, at) => ({
    ...plan,
    name: at === 0 ? plan.name : `${plan.name.slice(0, 26)} (${at + 1})`,
    *rows() {
      let line = 0;
      for (const row of plan.rows()) {
        if (line >= at * MOST_ROWS && line < (at + 1) * MOST_ROWS) yield row;
        line += 1;
      }
    },
  }));
}

const sheetsIn = (book: string) =>
  [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({ name: attribute(tag, 'name') ?? '', id: attribute(tag, '\\w+:id') ?? '' }));

function withSheets(book: string, added: readonly { readonly id: string; readonly name?: string }[]): string {
  const prefix = /<((?:\w+:)?)sheets[\s>/]/.exec(book)?.[1] ?? '';
  let next = Math.max(0, ...[...book.matchAll(/\ssheetId="(\d+)"/g)].map(([, id]) => Number(id)));
  const own = added.flatMap(({ id, name }) => {
    if (name === undefined) return [];
    next += 1;
    return [`<${prefix}sheet xmlns:r="${RELATIONS}" name="${escaped(name)}" sheetId="${next}" r:id="${id}"/>`];
  });
  return book.replace(`</${prefix}sheets>`, () => `${own.join('')}</${prefix}sheets>`);
}

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

function withTypes(xml: string, added: readonly string[]): string {
  const drawing = /Extension="vml"/i.test(xml)
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const prefix = /<((?:\w+:)?)Types[\s>]/.exec(xml)?.[1] ?? '';
  const own = [drawing, ...added].join('');
  return xml.replace(`</${prefix}Types>`, () => `${prefix === '' ? own : own.replaceAll('<', `<${prefix}`)}</${prefix}Types>`);
}

/** A name for a part that nothing has yet. */
function freeName(names: readonly string[], out: ReadonlyMap<string, unknown>, stem: string, ext: string): string {
  for (let at = 1; ; at += 1) {
    const name = `${stem}${at}.${ext}`;
    if (!names.includes(name) && !out.has(name)) return name;
  }
}

/** A workbook without sheets. */
function emptyBook(): Parts {
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(WORKBOOK, `${CONTENT_TYPE}.sheet.main+xml`)}</Types>`,
    '_rels/.rels': withRelations(undefined, '', [{ id: 'rId1', type: typeOf('officeDocument'), target: WORKBOOK }]),
    [WORKBOOK]: `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets></sheets></workbook>`,
    [relationsPart(WORKBOOK)]: withRelations(undefined, WORKBOOK, []),
  };
  return {
    names: Object.keys(texts),
    bytes: (name) => (texts[name] === undefined ? undefined : new TextEncoder().encode(texts[name])),
    text: (name) => texts[name],
  };
}
