import type { Bilingual } from 'haiphong-training-support';
import { FileError } from './file-error.js';

/** Kinds of files that hold no list that can be read here, each with its way out. */
const SENTENCES = {
  empty: {
    vi: 'Tệp rỗng, không có dữ liệu: hãy xin người gửi gửi lại.',
    en: 'The file is empty: ask for it to be sent again.',
  },
  password: {
    vi: 'Tệp được đặt mật khẩu: hãy mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'The file is protected by a password: open it in Excel, take the password off and save it again.',
  },
  'archive-password': {
    vi: 'Tệp nén được đặt mật khẩu: hãy giải nén rồi đọc các tệp bên trong.',
    en: 'The archive is protected by a password: unpack it, and read the files inside.',
  },
  archive: {
    vi: 'Tệp nén dạng RAR, 7z hoặc GZ không đọc được: hãy giải nén, hoặc nén lại thành .zip.',
    en: 'An archive of the kind RAR, 7z or GZ cannot be read: unpack it, or pack the files as .zip.',
  },
  'archive-within': {
    vi: 'Tệp nén nằm trong tệp nén khác nên không được đọc: hãy giải nén tệp này trước.',
    en: 'An archive within an archive is not read: unpack it first.',
  },
  pdf: {
    vi: 'Tệp PDF không đọc được thành bảng: hãy xin tệp Excel gốc, hoặc chép bảng sang Excel rồi kiểm tra lại từng dòng.',
    en: 'A PDF cannot be read as a table: ask for the Excel file that it was made from, or copy the table into Excel and check each row.',
  },
  picture: {
    vi: 'Tệp là ảnh nên không đọc được: hãy xin tệp Excel gốc, hoặc nhập bảng vào Excel.',
    en: 'The file is a picture and cannot be read: ask for the Excel file, or type the table into Excel.',
  },
  'old-word': {
    vi: 'Tệp Word đời cũ (.doc) không đọc được: hãy mở bằng Word rồi lưu thành .docx, hoặc chép bảng sang Excel.',
    en: 'A Word file of the older kind (.doc) cannot be read: open it in Word and save it as .docx, or copy the table into Excel.',
  },
  rtf: {
    vi: 'Tệp RTF không đọc được: hãy mở bằng Word rồi lưu thành .docx, hoặc chép bảng sang Excel.',
    en: 'An RTF file cannot be read: open it in Word and save it as .docx, or copy the table into Excel.',
  },
  'bare-workbook': {
    vi: 'Tệp Excel đời rất cũ (trước Excel 5.0) không đọc được: hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.',
    en: 'A workbook of the oldest kind (before Excel 5.0) cannot be read: open it in Excel or LibreOffice and save it as .xlsx.',
  },
  'open-text': {
    vi: 'Tệp văn bản OpenDocument (.odt) không đọc được: hãy lưu thành .docx, hoặc chép bảng sang bảng tính.',
    en: 'A text of the kind OpenDocument (.odt) cannot be read: save it as .docx, or copy the table into a spreadsheet.',
  },
  slides: {
    vi: 'Tệp trình chiếu (PowerPoint) không đọc được: hãy chép bảng sang Excel.',
    en: 'Slides (PowerPoint) cannot be read: copy the table into Excel.',
  },
  mail: {
    vi: 'Tệp là thư điện tử: hãy mở thư và lưu riêng tệp đính kèm.',
    en: 'The file is an e-mail: open it and save what is attached.',
  },
  numbers: {
    vi: 'Tệp của Apple (Numbers, Pages, Keynote) không đọc được: hãy mở bằng Numbers rồi xuất ra Excel (.xlsx).',
    en: 'A file of Apple’s Numbers, Pages or Keynote cannot be read: open it in Numbers and export it to Excel (.xlsx).',
  },
  link: {
    vi: 'Tệp chỉ là đường dẫn đến tài liệu trên mạng: hãy mở đường dẫn rồi tải về dạng Excel (.xlsx).',
    en: 'The file is only a link to a document on the web: open the link and download it as Excel (.xlsx).',
  },
  'web-archive': {
    vi: 'Tệp là trang web lưu thành một tệp (MHTML): hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a web page saved as one file (MHTML): open it in Excel and save it as .xlsx.',
  },
  'page-without-table': {
    vi: 'Tệp là trang web (HTML) không có bảng nào: hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'The file is a web page (HTML) without a table: open it in Excel and save it as .xlsx.',
  },
  'document-without-table': {
    vi: 'Tệp Word không có bảng nào: danh sách phải nằm trong bảng; hãy tạo bảng hoặc chép sang Excel.',
    en: 'The Word file has no table: a list must stand in one; make a table, or copy it into Excel.',
  },
  xml: {
    vi: 'Tệp XML này không phải là bảng tính: hãy xin tệp Excel (.xlsx).',
    en: 'This XML file is no spreadsheet: ask for an Excel file (.xlsx).',
  },
  database: {
    vi: 'Tệp là cơ sở dữ liệu (Access, SQLite): hãy xuất bảng ra Excel (.xlsx).',
    en: 'The file is a database (Access, SQLite): export the table to Excel (.xlsx).',
  },
  damaged: {
    vi: 'Tệp không phải là sổ tính Excel, hoặc đã hỏng: hãy mở bằng Excel rồi lưu lại thành .xlsx, hoặc xin người gửi gửi lại.',
    en: 'The file is no Excel workbook, or it is damaged: open it in Excel and save it as .xlsx, or ask for it to be sent again.',
  },
  'no-table': {
    vi: 'Tệp không phải là bảng: không đọc được như tệp Excel, Word hay CSV; hãy xin người gửi tệp Excel (.xlsx).',
    en: 'The file is no table: it can be read neither as Excel, nor as Word, nor as CSV; ask for an Excel file (.xlsx).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Unreadable = keyof typeof SENTENCES;

/** One sentence on why a file cannot be read, and what to do. */
export const unreadable = (kind: Unreadable): FileError => new FileError(SENTENCES[kind]);

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** How files of each kind begin, and where in them. */
const SIGNATURES: readonly (readonly [Unreadable, readonly number[], number?])[] = [
  ['pdf', ascii('%PDF')],
  ['picture', [0x89, ...ascii('PNG')]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', ascii('II*\0')],
  ['picture', ascii('MM\0*')],
  ['picture', ascii('WEBP'), 8],
  ['picture', ascii('ftyp'), 4],
  ['archive', ascii('Rar!')],
  ['archive', [...ascii('7z'), 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['rtf', ascii('{\\rtf')],
  ['database', ascii('SQLite format 3')],
  ['database', ascii('Standard Jet DB'), 4],
  ['database', ascii('Standard ACE DB'), 4],
];

/** What a file is by its first bytes, if it is of a kind that cannot be read. */
export function unreadableKind(bytes: Uint8Array): Unreadable | undefined {
  const found = SIGNATURES.find(([, signature, from = 0]) => signature.every((byte, at) => bytes[from + at] === byte));
  if (found) return found[0];
  // Few texts begin so, and a bitmap tells its own size in the next four bytes.
  const isBitmap =
    bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0;
  return isBitmap ? 'picture' : undefined;
}

/** What a text is, if it is of a kind that holds no list. */
export function unreadableText(text: string): Unreadable | undefined {
  const start = text.slice(0, 2000).trimStart();
  if (/^(?:MIME-Version|From|Received|Return-Path|X-[\w-]+|Message-ID):/i.test(start) && /^(?:MIME-Version|Content-Type):/im.test(start)) {
    return /multipart\/related/i.test(start) ? 'web-archive' : 'mail';
  }
  const isShortcut = /^\[InternetShortcut\]/i.test(start) || /^\{[^{}]*"url"\s*:\s*"https?:/.test(start);
  if (isShortcut || /^https?:\/\/\S+\s*$/.test(text.slice(0, 2000))) return 'link';
  return undefined;
}
