import ExcelJS from 'exceljs';
import { type Policy, resolution03 } from 'haiphong-training-support';
import { type JudgedSheet, judgeSheet } from '../../src/desk/law-sheet/amendment.js';
import { lawRows } from '../../src/desk/law-sheet/rows.js';
import type { Cell, Row, Sheet } from '../../src/read/cell.js';
import { FILLED, type FilledColumn, GENERAL, type GeneralField, ID_HEADING, limitRowId } from '../../src/read/law-sheet/layout.js';
import { readLawSheet } from '../../src/read/law-sheet/read.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { lawSheetWorkbook } from '../../src/write/law-sheet/workbook.js';

export type Filling = Readonly<Partial<Record<FilledColumn, ExcelJS.CellValue>>>;

const cellIn = ({ value, isMerged, master, address }: ExcelJS.Cell): Cell =>
  (typeof value === 'string' || typeof value === 'number') && !(isMerged && master.address !== address) ? value : null;

const textIn = ({ value }: ExcelJS.Cell): string => (typeof value === 'string' ? value : '');

/** The sheet as somebody has it open, to fill in by the ids of statements. */
export class OpenSheet {
  readonly workbook: ExcelJS.Workbook;
  readonly #places = new Map<string, { readonly sheet: ExcelJS.Worksheet; readonly line: number; readonly columns: ReadonlyMap<string, number> }>();

  constructor(workbook: ExcelJS.Workbook) {
    this.workbook = workbook;
    for (const sheet of workbook.worksheets) {
      let columns = new Map<string, number>();
      sheet.eachRow((row, line) => {
        const texts = Array.from({ length: sheet.columnCount }, (_, at) => textIn(row.getCell(at + 1)));
        const id = texts.findIndex((text) => text === ID_HEADING.vi || text === ID_HEADING.en);
        if (id >= 0) columns = new Map(texts.map((text, at) => [text, at + 1]));
        else {
          const own = textIn(row.getCell(columns.get(ID_HEADING.vi) ?? columns.get(ID_HEADING.en) ?? 1));
          if (columns.size > 0 && own !== '') this.#places.set(own, { sheet, line, columns });
        }
      });
    }
  }

  /** A sheet written for a policy. */
  static of(policy: Policy = resolution03, locale: 'vi' | 'en' = 'vi'): OpenSheet {
    return new OpenSheet(lawSheetWorkbook({ policy, rows: lawRows(policy), stakes: new Map(), list: 'ví dụ', cases: 0 }, locale));
  }

  static async read(path: string): Promise<OpenSheet> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return new OpenSheet(workbook);
  }

  get ids(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** The address of a column in the row of an id. */
  at(id: string, column: FilledColumn): string {
    return this.#cell(id, column).address;
  }

  /** The name of the sheet that a row stands on. */
  sheetOf(id: string): string | undefined {
    return this.#places.get(id)?.sheet.name;
  }

  /** The texts of a list to choose from, by its range. */
  listAt(range: string): readonly string[] {
    const [, name = '', column = '', last = ''] = /^'([^']+)'!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(range) ?? [];
    const sheet = this.workbook.getWorksheet(name);
    return Array.from({ length: Number(last) }, (_, at) => (sheet ? textIn(sheet.getCell(`${column}${at + 1}`)) : ''));
  }

  fill(id: string, filling: Filling): this {
    for (const [column, value] of Object.entries(filling)) this.#cell(id, column as FilledColumn).value = value ?? null;
    return this;
  }

  format(id: string, column: FilledColumn, format: string): this {
    this.#cell(id, column).numFmt = format;
    return this;
  }

  /** The next row of limits, from 1. */
  limit(at: number, filling: Filling): this {
    return this.fill(limitRowId(at), filling);
  }

  tell(fields: Readonly<Partial<Record<GeneralField, ExcelJS.CellValue>>>): this {
    for (const [field, value] of Object.entries(fields)) this.generalCell(field as GeneralField).value = value ?? null;
    return this;
  }

  generalCell(field: GeneralField): ExcelJS.Cell {
    const [sheet] = this.workbook.worksheets;
    const labels: readonly string[] = Object.values(GENERAL[field]);
    for (let line = 1; line < 20; line += 1) if (sheet && labels.includes(textIn(sheet.getCell(line, 2)))) return sheet.getCell(line, 3);
    throw new Error(`There is no field ${field}.`);
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.workbook.xlsx.writeBuffer());
  }

  /** What comes of it when it is saved and read back. */
  async judgedFromFile(policy: Policy = resolution03): Promise<JudgedSheet> {
    return judgeSheet(readLawSheet(openAllSheets(await this.bytes())), policy);
  }

  /** The same of the cells as they stand, which takes a tenth of the time. */
  judged(policy: Policy = resolution03): JudgedSheet {
    const sheets = this.workbook.worksheets.map((sheet): Sheet => {
      const rows: Row[] = [];
      sheet.eachRow((row, line) => rows.push({ line, cells: Array.from({ length: sheet.columnCount }, (_, at) => cellIn(row.getCell(at + 1))) }));
      return { name: sheet.name, merges: [], rows: () => rows };
    });
    return judgeSheet(readLawSheet(sheets), policy);
  }

  #cell(id: string, column: FilledColumn): ExcelJS.Cell {
    const place = this.#places.get(id);
    const at = place?.columns.get(FILLED[column].vi) ?? place?.columns.get(FILLED[column].en);
    if (!place || at === undefined) throw new Error(`The sheet has no ${column} of ${id}.`);
    return place.sheet.getCell(place.line, at);
  }
}

export const CHECKED = { person: 'Nguyễn Thị Ví Dụ', day: '27/11/2026' } as const;
