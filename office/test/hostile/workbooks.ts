import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook besides its one sheet. Cells of style 1 are dates. */
const frame: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** A cell with a text of its own. */
export const textCell = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

export const rowOf = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

/** The XML of a sheet. */
export const sheetOf = (rows: string, after = ''): string => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A workbook with one sheet; parts of the frame may be given otherwise, or others with them. */
export const workbookOf = (sheet: string | Uint8Array, others: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...frame, 'xl/worksheets/sheet1.xml': sheet, ...others }).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
    { level: 1, mtime: '2026-01-01T00:00:00' },
  );

const MEGABYTE = 1_000_000;
/** So many megabytes of zeros, compressed: each begins where the one before ends, as after a full flush. */
function zeros(megabytes: number): Uint8Array<ArrayBuffer> {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH });
  const lastBlock = Buffer.from([3, 0]);
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => piece), lastBlock]));
}

/** What one part of a zip file holds: bytes already compressed, and the size that the file tells. */
interface Compressed {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly size: number;
}

/** A zip file of parts already compressed, so that one that unpacks to any size is made at once. */
function zipOf(parts: readonly Compressed[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, bytes, size } of parts) {
    const part: ZipInputFile = { filename: name, size, crc: 0, compression: 8, mtime: '2026-01-01T00:00:00' };
    zip.add(part);
    part.ondata?.(null, bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const compressed = (name: string, text: string): Compressed => ({ name, bytes: new Uint8Array(deflateRawSync(text)), size: Buffer.byteLength(text) });
const frameCompressed = Object.entries(frame).map(([name, text]) => compressed(name, text));

/** A workbook of some hundred kilobytes of which a part unpacks to so many megabytes of zeros; `told` is the size that the file tells instead. */
export const bombIn = (part: string, megabytes: number, told = megabytes * MEGABYTE): Uint8Array =>
  zipOf([
    ...frameCompressed,
    ...(part.includes('sheet1') ? [] : [compressed('xl/worksheets/sheet1.xml', sheetOf(''))]),
    { name: part, bytes: zeros(megabytes), size: told },
  ]);

/** A workbook with many parts, each of so many megabytes. */
export const bombOf = (parts: number, megabytes: number): Uint8Array => {
  const bytes = zeros(megabytes);
  return zipOf([...frameCompressed, ...Array.from({ length: parts }, (_, i) => ({ name: `xl/media/${i}.bin`, bytes, size: megabytes * MEGABYTE }))]);
};
