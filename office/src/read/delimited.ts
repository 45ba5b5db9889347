import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Row, Sheet } from './cell.js';
import { asUtf8, composed } from './decode.js';
import { FileError } from './file-error.js';

const DELIMITERS = [';', '\t', ','] as const;
/** What is looked at to tell text from other files, and to find the delimiter. */
const SAMPLE = 1 << 16;
/** Rows parsed at once, so that a long file is never in memory as rows. */
const BLOCK = 5000;

/**
 * A file of delimited text as a sheet. The delimiter, comma, semicolon or tab, is found by counting: csv-parse's own `delimiter_auto` fails on
 * any letter outside ASCII. Rows are numbered as Excel numbers them: an empty line is a row, a line break inside quotes is not.
 *
 * @throws FileError where the bytes are no text, or (while the rows are read) a quotation mark is never closed.
 */
export function delimitedSheet(bytes: Uint8Array): Sheet {
  const text = asUtf8(bytes);
  const start = new TextDecoder().decode(text.subarray(0, SAMPLE));
  if (CONTROL_CHARACTER.test(start) || start.startsWith('%PDF')) {
    throw new FileError({
      vi: 'Tệp không phải là bảng: không đọc được như tệp CSV hay tệp Excel (.xlsx).',
      en: 'The file is no table: it can be read neither as CSV nor as an Excel workbook (.xlsx).',
    });
  }
  // Excel's own first line to tell the delimiter, which it does not show as a row.
  const told = /^sep=(.)\r?\n/i.exec(start);
  const delimiter = told?.[1] ?? mostFrequent(start);
  const body = told ? text.subarray(told[0].length) : text;
  return { merges: [], rows: () => rowsOf(body, delimiter) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a picture from text.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000e-\u001f]/;

function* rowsOf(text: Uint8Array, delimiter: string): Generator<Row> {
  let line = 0;
  for (let at = 0, more = true; more; ) {
    const block = parseBlock(text.subarray(at), delimiter, line);
    for (const { record } of block) {
      line += 1;
      yield { line, cells: record.map((field) => (field === '' ? null : composed(field))) };
    }
    more = block.length === BLOCK;
    at += block.at(-1)?.info.bytes ?? 0;
  }
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number };
}

function parseBlock(text: Uint8Array, delimiter: string, before: number): readonly Parsed[] {
  try {
    return parse(text as Buffer, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: BLOCK,
      info: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')) throw error;
    throw new FileError({
      vi: `Tệp CSV bị hỏng: có dấu ngoặc kép mở ra mà không đóng lại, sau dòng ${before}.`,
      en: `The CSV file is damaged: a quotation mark that opens after row ${before} is never closed.`,
    });
  }
}

/** The delimiter that stands most often outside quotes; of two that stand equally often, the one that prose holds less. */
function mostFrequent(text: string): string {
  const bare = text.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
