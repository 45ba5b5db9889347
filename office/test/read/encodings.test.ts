import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { facts } from 'haiphong-training-support';
import { describe, expect, it, test } from 'vitest';
import { runs } from '../../../test/helpers/runs.js';
import { cleanText } from '../../src/read/clean-text.js';
import { convertedFrom, Evidence, FEWEST_WORDS } from '../../src/read/old-encodings.js';
import { isSyllable } from '../../src/read/syllable.js';
import { sheetOf, workbookOf } from '../hostile/workbooks.js';
import { bytesOf, opened, shown, workbook } from './files.js';

/** The same list as programs before Unicode wrote it. */
const UNICODE = 'Số hồ sơ,Nhóm đối tượng,Nghề đào tạo\nHS-1,Học sinh,Điện công nghiệp\n';
const TCVN3 = 'Sè hå s¬,Nhãm ®èi t­îng,NghÒ ®µo t¹o\nHS-1,Häc sinh,§iÖn c«ng nghiÖp\n';
const VNI = 'Soá hoà sô,Nhoùm ñoái töôïng,Ngheà ñaøo taïo\nHS-1,Hoïc sinh,Ñieän coâng nghieäp\n';
const rows = UNICODE.trim()
  .split('\n')
  .map((row) => row.split(','));

describe('a text file', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['TCVN3', bytesOf(TCVN3), 'TCVN3'],
    ['VNI', bytesOf(VNI), 'VNI'],
    ['TCVN3, saved letter by letter as UTF-8', strToU8(TCVN3), 'TCVN3'],
    ['VNI, saved letter by letter as UTF-8', strToU8(VNI), 'VNI'],
    ['UTF-8', strToU8(UNICODE), undefined],
    ['UTF-8 with tones apart', strToU8(UNICODE.normalize('NFD')), undefined],
  ])('%s', (_, bytes, from) => {
    expect(shown(bytes)).toEqual(rows);
    expect(opened(bytes)[0]?.convertedFrom).toBe(from);
  });

  it('with the Icelandic Ð for Đ, whose capitals would be words in TCVN3, is none of it', () => {
    const list = 'So,He,Don vi\nLÐ-1,CÐ,VÐ\nLÐ-2,CÐN,NLÐ\n';
    expect(shown(list)).toEqual([
      ['So', 'He', 'Don vi'],
      ['LĐ-1', 'CĐ', 'VĐ'],
      ['LĐ-2', 'CĐN', 'NLĐ'],
    ]);
    expect(opened(list)[0]?.convertedFrom).toBeUndefined();
  });

  it('that is UTF-8 throughout stays so, whatever it says', () => {
    expect(shown(strToU8(`${UNICODE}HS-2,${'\ufffd'.repeat(5000)},Hàn\n`))[0]).toEqual(rows[0]);
  });

  it('in UTF-8 with a damaged byte stays UTF-8, and only that cell cannot be read', () => {
    const bytes = strToU8(UNICODE);
    bytes[bytes.length - 3] = 0xff;
    expect(shown(bytes)[0]).toEqual(rows[0]);
    expect(shown(bytes)[1]).toEqual([
      'HS-1',
      'Học sinh',
      'Điện công nghi\ufffd\ufffdp (unreadable)'.replace('\ufffd\ufffd', shown(bytes)[1]?.[2]?.match(/\ufffd+/)?.[0] ?? ''),
    ]);
  });
});

describe('cells', () => {
  const sheet = (text: string) =>
    XLSX.utils.aoa_to_sheet(
      text
        .trim()
        .split('\n')
        .map((row) => row.split(',')),
    );

  it.each([
    ['TCVN3', TCVN3],
    ['VNI', VNI],
  ])('of a workbook in %s are converted, with a word', (encoding, text) => {
    for (const kind of ['xlsx', 'xlsb', 'biff8', 'ods', 'xlml', 'html'] as const) {
      const bytes = workbook(sheet(text), kind);
      if (kind === 'biff8') continue;
      expect(shown(bytes), kind).toEqual(rows);
      expect(opened(bytes)[0]?.convertedFrom, kind).toBe(encoding);
    }
  });

  it('beside cells in Unicode are converted on their own evidence', () => {
    const mixed = sheet(`Số hồ sơ,Họ và tên,Nghề đào tạo\nHS-1,NguyÔn V¨n Hïng,Hàn\nHS-2,TrÇn ThÞ Hµ,Hé Lê\n`);
    expect(shown(workbook(mixed)).slice(1)).toEqual([
      ['HS-1', 'Nguyễn Văn Hùng', 'Hàn'],
      ['HS-2', 'Trần Thị Hà', 'Hé Lê'],
    ]);
  });

  it('in the languages of Western Europe stay', () => {
    const french = [
      ['Société', 'Société Générale à Paris'],
      ['Größe', 'Müller & Söhne, Köln'],
      ['São Paulo', 'Ação número três'],
    ];
    expect(shown(workbook(XLSX.utils.aoa_to_sheet(french)))).toEqual(french);
  });
});

test('a font tells the encoding of few words, capitals and ticks; what is struck through is told', () => {
  const fonts = ['Arial', '.VnTime', '.VnTimeH', 'Wingdings', 'VNI-Times'].map((name) => `<font><sz val="11"/><name val="${name}"/></font>`).join('');
  const styles = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><fonts count="6">${fonts}<font><strike/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7">${[0, 1, 2, 3, 4, 5].map((font) => `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"/>`).join('')}<xf numFmtId="164" fontId="5"><alignment/></xf></cellXfs></styleSheet>`;
  const cell = (style: number, text: string) => `<c s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const cells = [cell(0, 'Tên'), cell(1, 'Hµn'), cell(2, 'hµn'), cell(3, 'ü'), cell(5, 'thôi học'), '<c s="6"><v>12</v></c>'].join('');
  const [read] = opened(workbookWith(styles, `<row r="1">${cells}</row>`));
  const [row] = read?.rows() ?? [];
  expect(shown(workbookWith(styles, `<row r="1">${cells}</row>`))).toEqual([['Tên', 'Hàn', 'HÀN', '✓', 'thôi học', '00012']]);
  expect([...(row?.struck ?? [])]).toEqual([5, 6]);
  expect(read?.convertedFrom).toBe('TCVN3');
  // Text in Unicode under an old font is what it is.
  const unicode = `<row r="1">${cell(1, 'Lê Văn Hé')}${cell(1, 'Hàn')}</row>`;
  expect(shown(workbookWith(styles, unicode))).toEqual([['Lê Văn Hé', 'Hàn']]);
});

function workbookWith(styles: string, rows: string): Uint8Array {
  return workbookOf(sheetOf(rows), { 'xl/styles.xml': styles });
}

describe('styles that say little', () => {
  const FONTS =
    '<font><name val="Arial"/></font><font><strike/><name val="Arial"/></font><font><name/></font><font><name val="Wingdings"/></font><font><name val="Wingdings 3"/></font><font><strike val="0"/><name val="Arial"/></font>';
  const styled = (formats: string, cellFormats: readonly string[]) =>
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats}</numFmts><fonts>${FONTS}</fonts><cellXfs>${cellFormats.map((one) => `<xf ${one}/>`).join('')}</cellXfs></styleSheet>`;
  const rowWith = (styles: string, ...cells: readonly string[]) => {
    const bytes = workbookWith(styles, `<row r="1">${cells.map((cell, at) => cell.replace('<c', `<c s="${at}"`)).join('')}</row>`);
    const [row] = opened(bytes)[0]?.rows() ?? [];
    return { cells: shown(bytes)[0], struck: [...(row?.struck ?? [])] };
  };
  const text = (one: string) => `<c t="inlineStr"><is><t>${one}</t></is></c>`;

  test('fonts without a name, formats without a code or of no number, and signs that are none', () => {
    const styles = styled('<numFmt numFmtId="170"/>', [
      'fontId="0"',
      'fontId="1" numFmtId="170"',
      'fontId="1" numFmtId="399"',
      'fontId="2"',
      'fontId="3"',
      'fontId="4"',
      'fontId="5"',
      'fontId="1" numFmtId="399"',
    ]);
    const read = rowWith(styles, text('a'), '<c><v>5</v></c>', '<c><v>6</v></c>', text('b'), text('z'), text('ü'), text('c'), '<c><v>7</v></c>');
    expect(read).toEqual({ cells: ['a', '5', '6', 'b', 'z', 'ü', 'c', '7'], struck: [2, 3, 8] });
  });

  test('more formats than the program that reads the cells can tell apart leave the cells as they are', () => {
    const numbers = Array.from({ length: 300 }, (_, at) => 164 + at);
    const styles = styled(numbers.map((id) => `<numFmt numFmtId="${id}" formatCode="0&quot; ${id}&quot;"/>`).join(''), [
      'fontId="1" numFmtId="164"',
      'fontId="0" numFmtId="165"',
    ]);
    expect(rowWith(styles, '<c><v>5</v></c>', '<c><v>6</v></c>').cells).toEqual(['5 164', '6 165']);
  });
});

test('thousands of words that are none of an old encoding leave a sheet as it is, and more are not looked at', () => {
  const letters = 'bcdghklmnpqrstvx';
  const words = Array.from({ length: 3000 }, (_, at) => `é${letters[at % 16]}${letters[(at >> 4) % 16]}${letters[at >> 8]}`);
  const evidence = new Evidence();
  for (const word of [...words, 'Sè', 'hå', 's¬', 'Nhãm', '®èi', 't­îng']) evidence.add(word);
  expect(evidence.conversion(FEWEST_WORDS)).toBeUndefined();
});

test('the names of all facts are Vietnamese syllables, and words of other languages are not', () => {
  const words = Object.values(facts).flatMap(({ label }) => label.vi.match(/[\p{L}\p{M}]+/gu) ?? []);
  expect(words.filter((word) => /[^ -~]/.test(word) && !isSyllable(word))).toEqual([]);
  expect(['café', 'Größe', 'señor', 'Sè', '®èi', 'töôïng'].filter(isSyllable)).toEqual(['Sè']);
});

/** Back into the old encoding: what one letter becomes is sought among all that it could have been. */
const bytes = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0xa1 + index));
const toTcvn3 = new Map(bytes.map((byte) => [convertedFrom('TCVN3', byte), byte]));

test('any Vietnamese words come back from TCVN3', () => {
  const words = Object.values(facts).map(({ label }) => label.vi.toLowerCase());
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 5, maxLength: 12 }), (texts) => {
      const old = texts.map((text) => [...text.normalize('NFC')].map((letter) => toTcvn3.get(letter) ?? letter).join(''));
      const evidence = new Evidence();
      for (const text of old) evidence.add(text);
      const conversion = evidence.conversion(FEWEST_WORDS);
      expect(old.map((text) => conversion?.convert(text) ?? text)).toEqual(texts);
    }),
    { numRuns: runs(200) },
  );
});

test('what nobody sees goes, and what looks alike is one', () => {
  expect(cleanText('a\u001eb')).toBe('a-b');
  expect(cleanText('HS\u0000-\u00ad0\u200b1\ufeff\u001b[2J')).toBe('HS-01[2J');
  expect(cleanText('a\u00a0b\u2028c\r\nd\re')).toBe('a b c\nd\ne');
  expect(cleanText('Ðà Nẵng'.normalize('NFD'))).toBe('Đà Nẵng');
  expect(cleanText('ðà')).toBe('đà');
});

test('no text that is read holds a control character, and cleaning once is enough', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cf}/u);
      expect(cleanText(clean)).toBe(clean);
    }),
    { numRuns: runs(500) },
  );
});
