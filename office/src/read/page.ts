import { Parser } from 'htmlparser2';
import type { Sheet } from './cell.js';
import { Grid } from './grid.js';

/** What is not shown on a page. */
const UNSHOWN = new Set(['script', 'style', 'title', 'noscript', 'template', 'xml', 'textarea', 'select']);
/** What begins a line of its own. */
const LINES = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'hr']);
const STRUCK = new Set(['s', 'strike', 'del']);
/** As a browser limits them. */
const MOST_ACROSS = 1000;
const MOST_DOWN = 65_534;

interface OpenTable {
  readonly grid: Grid;
  readonly above: readonly string[];
  cell?: { text: string; struck: string; across: number; down: number };
  hiddenRow: boolean;
}

/**
 * The tables of a page (HTML), which some programs save under the name of a workbook, each as a sheet: what a reader sees of them, and nothing that
 * the page would run or fetch. A table within a cell is one of its own.
 *
 * @throws FileError where a table comes to more cells than a spreadsheet has.
 */
export function pageSheets(html: string): readonly Sheet[] {
  const done: { readonly grid: Grid; readonly above: readonly string[]; below: readonly string[] }[] = [];
  const open: OpenTable[] = [];
  let unshown = 0;
  let struck = 0;
  let around: string[] = [];
  let line = '';

  const endLine = () => {
    const text = inOneLine(line);
    if (text !== '') around.push(text);
    line = '';
  };
  const endCell = (table: OpenTable) => {
    const { cell } = table;
    if (!cell) return;
    table.grid.add(linesOf(cell.text), { ...cell, struck: linesOf(cell.struck) });
    delete table.cell;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSHOWN.has(name)) unshown += 1;
        const table = open.at(-1);
        if (LINES.has(name)) {
          if (table?.cell) table.cell.text += '\n';
          else endLine();
        }
        if (STRUCK.has(name)) struck += 1;
        if (name === 'table') {
          endLine();
          const last = done.at(-1);
          if (last && open.length === 0) last.below = around;
          open.push({ grid: new Grid(), above: around, hiddenRow: false });
          around = [];
        } else if (table && name === 'tr') {
          endCell(table);
          table.grid.startRow(isHidden(attributes));
        } else if (table && (name === 'td' || name === 'th')) {
          endCell(table);
          table.cell = { text: '', struck: '', across: span(attributes['colspan'], MOST_ACROSS), down: span(attributes['rowspan'], MOST_DOWN) };
        }
      },
      ontext(text) {
        if (unshown > 0) return;
        const cell = open.at(-1)?.cell;
        if (cell) {
          const flat = text.replace(/[ \t\r\n]+/g, ' ');
          cell.text += flat;
          if (struck > 0) cell.struck += flat;
        } else if (open.length === 0) line += text;
      },
      onclosetag(name) {
        if (UNSHOWN.has(name)) unshown = Math.max(0, unshown - 1);
        if (STRUCK.has(name)) struck = Math.max(0, struck - 1);
        const table = open.at(-1);
        if (table && (name === 'td' || name === 'th' || name === 'tr')) endCell(table);
        else if (table && LINES.has(name) && table.cell) table.cell.text += '\n';
        else if (!table && LINES.has(name)) endLine();
        if (name !== 'table' || !table) return;
        endCell(table);
        open.pop();
        if (!table.grid.isEmpty) done.push({ grid: table.grid, above: table.above, below: [] });
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  endLine();
  const last = done.at(-1);
  if (last) last.below = around;
  return done.map(({ grid, above, below }, at) => grid.sheet(`Bảng ${at + 1}`, above, below));
}

const span = (told: string | undefined, most: number): number => Math.min(most, Math.max(1, Math.trunc(Number(told)) || 1));

const isHidden = ({ style = '', hidden }: Readonly<Record<string, string>>): boolean => hidden !== undefined || /display\s*:\s*none/i.test(style);

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
