import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import { document } from '../read/files.js';
import type { Content, DrawnFile, DrawnSheet } from './model.js';
import { BOOKS } from './model.js';

/** The bytes of a file as its program writes them. */
export function bytesOf({ format, sheets }: DrawnFile): Uint8Array {
  if (format === 'zip of workbooks')
    return zipSync(Object.fromEntries(sheets.map((sheet, at) => [`dot ${at + 1}/danh sách ${at + 1}.xlsx`, workbook([sheet], 'xlsx')])));
  const book = BOOKS[format];
  if (book) return workbook(sheets, book, format === 'xlsx from 1904');
  const [sheet] = sheets;
  if (!sheet) throw new Error('a file of no sheet');
  if (format === 'html') return utf8(page(sheet));
  if (format === 'docx') return document(wordTable(sheet));
  if (format === 'zip of csv') return zipSync({ 'danh sách.csv': utf8(delimited(sheet, ',')) });
  const text = delimited(sheet, format === 'csv semicolons' ? ';' : format.startsWith('tabs') ? '\t' : ',');
  switch (format) {
    case 'tabs UTF-16':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    case 'tabs UTF-16, big end first':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
    case 'csv with a mark':
      return utf8(`\ufeff${text}`);
    case 'csv Windows-1258':
      return encoded(text.normalize('NFC'), windows1258) ?? utf8(text);
    case 'csv TCVN3':
      return encoded(text.normalize('NFC'), tcvn3) ?? utf8(text);
    case 'csv VNI':
      return encoded(text.normalize('NFC'), vni) ?? utf8(text);
    default:
      return utf8(text);
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function workbook(sheets: readonly DrawnSheet[], bookType: XLSX.BookType, from1904 = false): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows, merges, hiddenRows, hiddenColumns } of sheets) {
    const sheet: XLSX.WorkSheet = {};
    let width = 1;
    for (const [r, row] of rows.entries()) {
      width = Math.max(width, row.length);
      for (const [c, content] of row.entries()) {
        const cell = cellOf(content, from1904);
        if (cell) sheet[XLSX.utils.encode_cell({ r, c })] = cell;
      }
    }
    sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: width - 1 } });
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({ s: { r: top - 1, c: left - 1 }, e: { r: bottom - 1, c: right - 1 } }));
    if (hiddenRows.length > 0) sheet['!rows'] = rows.map((_, at) => ({ hidden: hiddenRows.includes(at + 1) }));
    if (hiddenColumns.length > 0) sheet['!cols'] = Array.from({ length: width }, (_, at) => ({ hidden: hiddenColumns.includes(at + 1), wpx: 60 }));
    XLSX.utils.book_append_sheet(book, sheet, name.slice(0, 31));
  }
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })), ...(from1904 && { WBProps: { date1904: true } }) };
  const written: unknown = XLSX.write(book, { type: 'array', bookType });
  return typeof written === 'string' ? utf8(written) : new Uint8Array(written as ArrayBuffer);
}

/** How many days fewer a workbook counts that begins in 1904. */
const DAYS_OF_FOUR_YEARS = 1462;

function cellOf(content: Content, from1904: boolean): XLSX.CellObject | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content === 'string') return { t: 's', v: content.replace('\u0000', '').replaceAll('\u0007', '').replaceAll('\u001e', '-') };
  if (typeof content === 'number') return { t: 'n', v: content };
  if (typeof content === 'boolean') return { t: 'b', v: content };
  if ('fault' in content) return { t: 'e', v: 42 };
  const isDay = /[dy]/.test(content.z);
  return { t: 'n', v: content.n - (from1904 && isDay ? DAYS_OF_FOUR_YEARS : 0), z: content.z };
}

/** What a Vietnamese computer shows of a cell. */
function shown(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'object') return 'fault' in content ? content.fault : content.w;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' ? String(Number(content.toPrecision(11))).replace('.', ',') : content;
}

function delimited({ rows }: DrawnSheet, delimiter: string): string {
  const width = Math.max(...rows.map((row) => row.length));
  const field = (content: Content): string => {
    const text = shown(content);
    // A quotation mark that somebody typed, and no program doubled.
    if (text.startsWith('\u0000')) return text.slice(1);
    return /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => Array.from({ length: width }, (_, at) => field(row[at] ?? null)).join(delimiter)).join('\r\n');
}

function page({ rows, merges }: DrawnSheet): string {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row, r) =>
    Array.from({ length: width }, (_, c) => {
      const merge = merges.find(({ top, bottom, left, right }) => top <= r + 1 && r + 1 <= bottom && left <= c + 1 && c + 1 <= right);
      if (merge && (merge.top !== r + 1 || merge.left !== c + 1)) return '';
      const spans = merge ? ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"` : '';
      const text = shown(row[c] ?? null)
        .replace('\u0000', '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('\n', '<br>');
      return `<td${spans}>${text}</td>`;
    }).join(''),
  );
  return `<html><head><meta charset="utf-8"></head><body><table>${cells.map((row) => `<tr>${row}</tr>`).join('\n')}</table></body></html>`;
}

/** The sheet as a table of Word, with cells merged across and down as Word tells them. */
function wordTable({ rows, merges }: DrawnSheet): string {
  const width = Math.max(...rows.map((row) => row.length));
  const written = rows.map((row, r) => {
    let cells = '';
    for (let c = 0; c < width; c += 1) {
      const merge = merges.find(({ top, bottom, left, right }) => top <= r + 1 && r + 1 <= bottom && left <= c + 1 && c + 1 <= right);
      const across = merge ? merge.right - merge.left + 1 : 1;
      const isFirst = !merge || merge.top === r + 1;
      const properties = [
        ...(across > 1 ? [`<w:gridSpan w:val="${across}"/>`] : []),
        ...(merge && merge.bottom > merge.top ? [isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'] : []),
      ];
      const text = isFirst ? shown(row[c] ?? null).replace('\u0000', '') : '';
      const runs = unlawful(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .split('\n')
        .map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`)
        .join('<w:r><w:br/></w:r>');
      cells += `<w:tc><w:tcPr>${properties.join('')}</w:tcPr><w:p>${runs}</w:p></w:tc>`;
      c += across - 1;
    }
    return `<w:tr>${cells}</w:tr>`;
  });
  return `<w:tbl>${written.join('')}</w:tbl>`;
}

/** What XML cannot hold: Word writes its hyphen otherwise, and no other control character. */
const unlawful = (text: string): string => text.replaceAll('\u0007', '').replaceAll('\u001e', '-');

/** The bytes of a text, letter by letter; undefined where the encoding lacks one. */
function encoded(text: string, bytesOfLetter: (letter: string) => readonly number[] | undefined): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const own = code < 0x80 ? [code] : bytesOfLetter(letter);
    if (!own) return undefined;
    bytes.push(...own);
  }
  return Uint8Array.from(bytes);
}

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** TCVN 5712:1993: six letters of their own, and each vowel with its tones in the order of the alphabet. Capitals with tones are written small. */
const TCVN3: ReadonlyMap<string, number> = new Map([
  ...[...'ĂÂÊÔƠƯĐăâêôơưđ'].map((letter, at) => [letter, 0xa1 + at] as const),
  ...(
    [
      ['a', [0xb5, 0xb6, 0xb7, 0xb8, 0xb9]],
      ['ă', [0xbb, 0xbc, 0xbd, 0xbe, 0xc6]],
      ['â', [0xc7, 0xc8, 0xc9, 0xca, 0xcb]],
      ['e', [0xcc, 0xce, 0xcf, 0xd0, 0xd1]],
      ['ê', [0xd2, 0xd3, 0xd4, 0xd5, 0xd6]],
      ['i', [0xd7, 0xd8, 0xdc, 0xdd, 0xde]],
      ['o', [0xdf, 0xe1, 0xe2, 0xe3, 0xe4]],
      ['ô', [0xe5, 0xe6, 0xe7, 0xe8, 0xe9]],
      ['ơ', [0xea, 0xeb, 0xec, 0xed, 0xee]],
      ['u', [0xef, 0xf1, 0xf2, 0xf3, 0xf4]],
      ['ư', [0xf5, 0xf6, 0xf7, 0xf8, 0xf9]],
      ['y', [0xfa, 0xfb, 0xfc, 0xfd, 0xfe]],
    ] as const
  ).flatMap(([vowel, bytes]) => TONES.map((tone, at) => [`${vowel}${tone}`.normalize('NFC'), bytes[at] ?? 0] as const)),
]);
const tcvn3 = (letter: string): readonly number[] | undefined => {
  const byte = TCVN3.get(letter);
  return byte === undefined ? undefined : [byte];
};

const VNI_MARKS: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0301': 'á',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0301': 'é',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const VNI_OWN: Readonly<Record<string, string>> = { đ: 'ñ', ơ: 'ô', ư: 'ö', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };

function vni(letter: string): readonly number[] | undefined {
  const small = letter.toLowerCase();
  const cased = (text: string) => (small === letter ? text : text.toUpperCase());
  const own = VNI_OWN[small];
  if (own !== undefined) return [cased(own).charCodeAt(0)];
  const apart = small.normalize('NFD');
  const horned = apart.includes('\u031b');
  const base = horned ? `${apart[0]}\u031b`.normalize('NFC') : (apart[0] ?? '');
  // The mark of the vowel stands before its tone, whatever order Unicode gives them.
  const marks = [...apart.slice(1).replace('\u031b', '')]
    .sort((a, b) => Number(/[\u0302\u0306]/.test(b)) - Number(/[\u0302\u0306]/.test(a)))
    .join('');
  const mark = VNI_MARKS[marks];
  if (mark === undefined) return undefined;
  return [...cased((VNI_OWN[base] ?? base) + mark)].map((one) => one.charCodeAt(0));
}

const W1258_TONES: Readonly<Record<string, number>> = { '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 };
const W1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
  Â: 0xc2,
  â: 0xe2,
  Ê: 0xca,
  ê: 0xea,
  Ô: 0xd4,
  ô: 0xf4,
};

function windows1258(letter: string): readonly number[] | undefined {
  const own = W1258[letter];
  if (own !== undefined) return [own];
  const apart = letter.normalize('NFD');
  const tone = [...apart].find((mark) => W1258_TONES[mark] !== undefined);
  if (tone === undefined) return undefined;
  const vowel = apart.replace(tone, '').normalize('NFC');
  const byte = W1258[vowel] ?? (vowel.length === 1 && vowel < '\u0080' ? vowel.charCodeAt(0) : undefined);
  return byte === undefined ? undefined : [byte, W1258_TONES[tone] ?? 0];
}
