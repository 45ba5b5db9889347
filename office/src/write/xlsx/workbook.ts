import { certain } from '../../read/certain.js';
import { cleanText } from '../../read/clean-text.js';
import { withMarks, withResults } from './mark-sheet.js';
import { withNotes } from './notes.js';
import { type Parts, partsOf, type Relation, relationsIn, relationsPart, typeOf, withRelations, zipped } from './package.js';
import type { CellNote, SheetCopy, SheetMarks, SheetPlan } from './plan.js';
import { copiedPieces, type Piece, planPieces, RELATIONS } from './sheet-xml.js';
import { sheetPieces } from './split-sheet.js';
import { withOurStyles } from './styles.js';
import { attribute, attributeOrNone, escaped, HEAD, prefixed, prefixOf } from './xml.js';

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
 * runs by itself or fetches something, which nobody should get back under this program's name. The sheets to be marked must be found where the workbook
 * says that they are: a reader finds some of them elsewhere.
 */
export function canBeMarked(file: Uint8Array, marks: readonly SheetMarks[]): boolean {
  if (file[0] !== 0x50 || file[1] !== 0x4b) return false;
  const parts = partsOf(file);
  const root = rootOf(parts);
  const book = parts.text(root);
  if (book === undefined || !/<(?:\w+:)?workbook[\s>]/.test(book)) return false;
  const found = new Set(sheetsOf(book, relationsOf(parts, root)).map(({ name }) => name));
  return marks.every(({ sheet }) => found.has(sheet)) && !actsByItself(parts);
}

/** Macros, controls, and what a program fetches or starts when the workbook is opened. */
const ACTING_PART = /vbaProject|\/(?:macrosheets|dialogsheets|activeX|embeddings|queryTables)\/|\/connections\.xml$/i;
/** The formulas that fetch, start or load something. A link to another workbook does nothing before somebody says so. */
const ACTING_FORMULA =
  /<(?:\w+:)?(?:f|definedName)(?:\s[^>]*)?>[^<]*(?:\b(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER(?:\.ID)?|EXEC)\s*\(|\|\s*(?:'|&apos;))/i;

function actsByItself(parts: Parts): boolean {
  return parts.names.some((name) => {
    if (ACTING_PART.test(name)) return true;
    if (/\/externalLinks\/[^/]*\.xml$/i.test(name)) return /<(?:\w+:)?(?:ddeLink|oleLink)[\s>]/.test(certain(parts.text(name)));
    return /\/(?:worksheets\/[^/]*|workbook)\.xml$/i.test(name) && ACTING_FORMULA.test(certain(parts.text(name)));
  });
}

const rootOf = (parts: Parts): string => relationsOf(parts, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? WORKBOOK;

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

const WORKBOOK = 'xl/workbook.xml';
const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function* written(parts: Parts, copies: readonly SheetCopy[], marks: readonly SheetMarks[], plans: readonly SheetPlan[]): Generator<Uint8Array> {
  const root = rootOf(parts);
  const relations = relationsOf(parts, root);
  const book = certain(parts.text(root));
  const sheets = sheetsOf(book, relations);
  const ownStyles = relations.find(({ type }) => type.endsWith('/styles'))?.target;
  const stylesPart = ownStyles ?? 'xl/styles.xml';
  const { xml: styleXml, styles } = withOurStyles(parts.text(stylesPart));

  const fresh = (folder: string, stem: string, ext: string) => freeName(parts.names, out, `${folder}/${stem}`, ext);
  const out = new Map<string, () => Uint8Array | Iterable<string>>();
  const types: string[] = [];
  const text = (name: string, whole: string) => out.set(name, () => [whole]);

  text(stylesPart, styleXml);
  const added: { id: string; type: string; target: string; name?: string }[] = [];
  if (ownStyles === undefined) {
    added.push({ id: 'rIdOurStyles', type: typeOf('styles'), target: stylesPart });
    types.push(override(stylesPart, `${CONTENT_TYPE}.styles+xml`));
  }
  const put = (part: string, pieces: () => Iterable<Piece>, notes: readonly CellNote[]) => {
    const known = relationsOf(parts, part);
    const [comments, drawing] = ['/comments', '/vmlDrawing'].map((kind) => known.find(({ type }) => type.endsWith(kind))?.target);
    const given = comments === undefined || drawing === undefined ? undefined : { comments, drawing };
    let relation: string | undefined;
    // A sheet without a note of ours now or earlier keeps its notes as they are.
    if (notes.length > 0 || given) {
      const both = withNotes(given && { comments: certain(parts.text(given.comments)), drawing: certain(parts.text(given.drawing)) }, notes);
      const places = given ?? { comments: fresh('xl', 'comments', 'xml'), drawing: fresh('xl/drawings', 'vmlDrawing', 'vml') };
      text(places.comments, both.comments);
      text(places.drawing, both.drawing);
      if (!given) {
        relation = 'rIdOurNotes';
        types.push(override(places.comments, `${CONTENT_TYPE}.comments+xml`));
        const own = [
          { id: 'rIdOurComments', type: typeOf('comments'), target: places.comments },
          { id: relation, type: typeOf('vmlDrawing'), target: places.drawing },
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
    put(part, () => withResults(sheetPieces(certain(parts.bytes(part))), mark, styles), mark.notes);
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
  text(CONTENT_TYPES, withTypes(certain(parts.text(CONTENT_TYPES)), types));
  yield* zipped(allParts(parts, out));
}

/** Every part in its place, ours in place of those that they replace. */
function* allParts(parts: Parts, out: ReadonlyMap<string, () => Uint8Array | Iterable<string>>) {
  for (const name of parts.names) {
    const own = out.get(name);
    if (own) yield [name, own()] as const;
    else if (!name.endsWith('/')) yield [name, certain(parts.bytes(name))] as const;
  }
  for (const [name, own] of out) if (!parts.names.includes(name)) yield [name, own()] as const;
}

/** The relations of a part to parts that are there. */
const relationsOf = (parts: Parts, part: string): readonly Relation[] =>
  relationsIn(parts.text(relationsPart(part)), part).filter(({ target }) => parts.names.includes(target));

/** The sheets of a workbook that are where it says, by their names as the reader has them. */
const sheetsOf = (book: string, relations: readonly Relation[]): readonly SheetPart[] =>
  [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const part = relations.find(({ id }) => id === attribute(tag, '\\w+:id'))?.target;
    return part === undefined ? [] : [{ name: cleanText(attributeOrNone(tag, 'name')), part }];
  });

function withSheets(book: string, added: readonly { readonly id: string; readonly name?: string }[]): string {
  const prefix = prefixOf(book, 'sheets');
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
  const prefix = prefixOf(xml, 'Types');
  const own = [drawing, ...added].join('');
  return xml.replace(`</${prefix}Types>`, () => `${prefixed(own, prefix)}</${prefix}Types>`);
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
    [CONTENT_TYPES]: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(WORKBOOK, `${CONTENT_TYPE}.sheet.main+xml`)}</Types>`,
    '_rels/.rels': withRelations(undefined, '', [{ id: 'rId1', type: typeOf('officeDocument'), target: WORKBOOK }]),
    [WORKBOOK]: `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets></sheets></workbook>`,
    [relationsPart(WORKBOOK)]: withRelations(undefined, WORKBOOK, []),
  };
  const bytes = new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return { names: [...bytes.keys()], bytes: (name) => bytes.get(name), text: (name) => texts[name] };
}
