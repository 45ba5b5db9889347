import { Parser } from 'htmlparser2';
import type { Sheet } from './cell.js';
import { Grid } from './grid.js';

interface OpenCell {
  text: string;
  struck: string;
  across: number;
  /** Merged with those below it, or with the one above. */
  merge?: 'restart' | 'continue';
}

interface OpenTable {
  readonly grid: Grid;
  readonly above: readonly string[];
  cell?: OpenCell;
}

/** Ticks that Word keeps as the number of a sign in a font of signs. */
const SIGNS: Readonly<Record<string, string>> = { FC: '✓', FB: '✗', FE: '☑', FD: '☒', A8: '☐', '6F': '☐', '50': '✓', '52': '☑', '54': '☒', A3: '☐' };

/**
 * The tables of a Word document, each as a sheet, from its part `word/document.xml`. Text that is marked as deleted or hidden is not shown, and not
 * read; entities of the document's own are not unfolded.
 *
 * @throws FileError where a table comes to more cells than a spreadsheet has.
 */
export function documentSheets(xml: string): readonly Sheet[] {
  const done: { readonly grid: Grid; readonly above: readonly string[]; below: readonly string[] }[] = [];
  const open: OpenTable[] = [];
  let around: string[] = [];
  let line = '';
  let inText = false;
  // What older programs show in place of a box: the same text again.
  let fallback = false;
  let run = { struck: false, vanished: false };

  const put = (text: string) => {
    if (run.vanished || fallback) return;
    const cell = open.at(-1)?.cell;
    if (cell) {
      cell.text += text;
      if (run.struck) cell.struck += text;
    } else if (open.length === 0) line += text;
  };
  const endCell = ({ grid }: OpenTable, { text, struck, across, merge }: OpenCell) => {
    if (merge === 'continue') grid.goOn(across);
    else grid.add(text.trim(), { across, struck: struck.trim(), open: merge === 'restart' });
  };

  const starts: Readonly<Record<string, (attributes: Readonly<Record<string, string>>, table: OpenTable | undefined) => void>> = {
    'w:tbl': () => {
      const last = done.at(-1);
      if (last && open.length === 0) last.below = around;
      open.push({ grid: new Grid(), above: around });
      around = [];
    },
    'w:tr': (_, table) => table?.grid.startRow(false),
    'w:tc': (_, table) => {
      if (table) table.cell = { text: '', struck: '', across: 1 };
    },
    'w:gridSpan': ({ 'w:val': val }, table) => {
      if (table?.cell) table.cell.across = Math.max(1, Math.trunc(Number(val)) || 1);
    },
    'w:vMerge': ({ 'w:val': val }, table) => {
      if (table?.cell) table.cell.merge = val === 'restart' ? 'restart' : 'continue';
    },
    'w:r': () => {
      run = { struck: false, vanished: false };
    },
    'w:strike': ({ 'w:val': val }) => {
      run.struck = isOn(val);
    },
    'w:dstrike': ({ 'w:val': val }) => {
      run.struck = isOn(val);
    },
    'w:vanish': ({ 'w:val': val }) => {
      run.vanished = isOn(val);
    },
    'w:t': () => {
      inText = true;
    },
    'mc:Fallback': () => {
      fallback = true;
    },
    'w:tab': () => put(' '),
    'w:br': () => put('\n'),
    'w:cr': () => put('\n'),
    'w:noBreakHyphen': () => put('-'),
    'w:sym': ({ 'w:char': code = '' }) => put(SIGNS[code.toUpperCase().slice(-2)] ?? ''),
  };
  const ends: Readonly<Record<string, (table: OpenTable | undefined) => void>> = {
    'w:t': () => {
      inText = false;
    },
    'mc:Fallback': () => {
      fallback = false;
    },
    'w:p': (table) => {
      if (table?.cell) table.cell.text += '\n';
      if (open.length > 0) return;
      if (line.trim() !== '') around.push(line.trim());
      line = '';
    },
    'w:tc': (table) => {
      if (!table?.cell) return;
      endCell(table, table.cell);
      delete table.cell;
    },
    'w:tbl': () => {
      const table = open.pop();
      if (table && !table.grid.isEmpty) done.push({ grid: table.grid, above: table.above, below: [] });
    },
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => (Object.hasOwn(starts, name) ? starts[name]?.(attributes, open.at(-1)) : undefined),
      ontext: (text) => {
        if (inText) put(text);
      },
      onclosetag: (name) => (Object.hasOwn(ends, name) ? ends[name]?.(open.at(-1)) : undefined),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  const last = done.at(-1);
  if (last) last.below = around;
  return done.map(({ grid, above, below }, at) => grid.sheet(`Bảng ${at + 1}`, above, below));
}

const isOn = (val: string | undefined): boolean => val === undefined || !/^(?:0|false|off)$/.test(val);
