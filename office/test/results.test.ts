import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { assess, compareReadings, findOccupation, parseCase, resolution03, withReading } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { type Check, check, hangingQuestions } from '../src/desk/check.js';
import { bare, isEmpty, textOf } from '../src/read/cell.js';
import { openAllSheets, openFile } from '../src/read/open-file.js';
import { workbookSheets } from '../src/read/workbook.js';
import { jsonText } from '../src/write/json.js';
import { OUTCOME } from '../src/write/phrases.js';
import { resultWorkbook } from '../src/write/result-workbook.js';
import { TEMPLATE_ROWS, writeTemplate } from '../src/write/template.js';
import { bytesOf } from './bytes-of.js';
import { casesOf, checkFile, checkSample, pathOf, samplePath } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'check-cases-'));

/** The workbook of results of a list, opened again. */
function reopened(bytes: Uint8Array) {
  const given = { bytes, sheets: openAllSheets(bytes) };
  const result = check(given.sheets, resolution03);
  const book = bytesOf(resultWorkbook(result, given, 'vi'));
  const sheets = new Map(workbookSheets(book).map((sheet) => [sheet.name, [...sheet.rows()].map(({ cells }) => cells)]));
  return { result, bytes: book, sheets };
}

const written = (result: Check): string => [...jsonText(result)].join('');

describe('the workbook of results, opened again', () => {
  const { result, bytes, sheets } = reopened(readFileSync(samplePath('ho-so-mau.csv')));

  test('has the list, the summary, the conditions that are not met, the faults, and two sheets on the law', () => {
    expect([...sheets.keys()]).toEqual([
      'Danh sách',
      'KQ – Tóm tắt',
      'KQ – Điều kiện chưa đáp ứng',
      'KQ – Lỗi',
      'KQ – Mức độ chắc chắn',
      'KQ – Nguồn',
    ]);
  });

  test('has the columns of the input in place and the results beside them, numbers as numbers and dates as dates', () => {
    const [header = [], ...rows] = sheets.get('Danh sách') ?? [];
    const headings = header.map(textOf);
    expect(headings.slice(0, 3)).toEqual(['Số hồ sơ', 'Mã người đề nghị', 'Nhóm đối tượng']);
    expect(headings.slice(32)).toEqual([
      'Kết quả xét',
      'Mức hỗ trợ (đồng)',
      'Lý do',
      'Thông tin cần bổ sung',
      'Lưu ý',
      'Phụ thuộc câu hỏi còn để ngỏ',
    ]);
    expect(rows).toHaveLength(result.cases.length);
    rows.forEach((row, index) => {
      const supportCase = result.cases[index]?.supportCase;
      if (!supportCase) throw new Error('more rows than cases');
      const { decision, calculation } = assess(supportCase);
      expect(row[0]).toBe(supportCase.id);
      expect(row[32]).toBe(OUTCOME.vi[decision.outcome]);
      expect(bare(row[33] ?? null)).toBe(calculation.status === 'calculated' ? calculation.total : null);
      if ('training' in supportCase && supportCase.training?.start) expect(row[14]).toMatchObject({ date: supportCase.training.start });
      if ('training' in supportCase && supportCase.training?.monthlyTuition) expect(bare(row[17] ?? null)).toBe(supportCase.training.monthlyTuition);
    });
  });

  test('has a row for each condition of each case that is not met or not known', () => {
    const [, ...rows] = sheets.get('KQ – Điều kiện chưa đáp ứng') ?? [];
    const findings = result.cases.flatMap(({ supportCase }) =>
      assess(supportCase).decision.findings.flatMap(({ rule, result: found }) => (found === 'met' ? [] : [[supportCase.id, rule]])),
    );
    expect(rows.map((row) => row[2])).toEqual(findings.map(([id]) => id));
    expect(rows.every((row) => textOf(row[3]) !== '' && textOf(row[7]) !== '' && textOf(row[8]) !== '')).toBe(true);
  });

  test('tells of every rule, benefit, question and what is not judged how sure it is', () => {
    const texts = (sheets.get('KQ – Mức độ chắc chắn') ?? []).map((row) => textOf(row[1]));
    for (const { question } of resolution03.questions) expect(texts).toContain(question.vi);
    for (const { name } of resolution03.benefits) expect(texts).toContain(name.vi);
    for (const { title } of resolution03.notModelled) expect(texts).toContain(title.vi);
    for (const { name } of resolution03.occupations) expect(texts).toContain(name.vi);
  });

  test('can be judged again, and gives the same', () => {
    const again = check(openFile(bytes), resolution03);
    expect(again.cases.map(({ supportCase }) => supportCase)).toEqual(result.cases.map(({ supportCase }) => supportCase));
    expect(again.faults.filter(({ kind }) => kind !== 'note')).toEqual([]);
  });
});

test('columns of their own are carried along in place, texts never become formulas, and neither goes into JSON or the summary', async () => {
  const { result, bytes, sheets } = reopened(readFileSync(pathOf('formulas.csv')));
  const [header = [], ...rows] = sheets.get('Danh sách') ?? [];
  expect(header.slice(10, 12)).toEqual(['Ghi chú', 'Số CCCD']);
  expect(rows.map((row) => row.slice(10, 12))).toEqual([
    ['=HYPERLINK("http://example.test")', '031099000001'],
    ['@SUM(A1)', '+84 000'],
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula))));
  for (const text of ['031099000001', 'HYPERLINK', '+84']) {
    expect(written(result)).not.toContain(text);
    expect((sheets.get('KQ – Tóm tắt') ?? []).flat().map(textOf).join()).not.toContain(text);
  }
});

test('the workbook of an untidy list has each sheet as it was, the results in its rows, and a sheet of faults', () => {
  const { result, sheets } = reopened(readFileSync(samplePath('danh-sach-lon-xon.xlsx')));
  expect([...sheets.keys()].slice(0, 2)).toEqual(['Danh sách 2026', 'Học sinh']);
  const rows = sheets.get('Danh sách 2026') ?? [];
  // Titles above, headings of two rows, and the columns of the office stand where they stood.
  expect(rows.slice(0, 4).map(([first]) => textOf(first))).toEqual([
    'BAN QUẢN LÝ KHU CÔNG NGHIỆP (VÍ DỤ)',
    'DANH SÁCH NGƯỜI LAO ĐỘNG ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO NĂM 2026',
    'Nhóm đối tượng: người lao động',
    'STT',
  ]);
  expect(rows[4]?.map(textOf)[23]).toBe('Kết quả xét');
  const outcomes = Object.fromEntries(rows.map((row) => [`${textOf(row[1])} ${textOf(row[2])}`, textOf(row[23])]));
  expect(outcomes).toMatchObject({
    'HS-0101 Nguyễn Văn A': 'Đáp ứng các điều kiện đã biết',
    'HS-0105 Hoàng Văn Đ': 'Dòng có lỗi, chưa xét',
    'HS-0110 Đỗ Văn K': 'Dòng có lỗi, chưa xét',
  });
  const faultRows = (sheets.get('KQ – Lỗi') ?? []).slice(1);
  expect(faultRows).toHaveLength(result.faults.length + result.held.length + result.unread.length + result.passedOver.length);
  expect(faultRows.some((row) => textOf(row[5]) === '31/04/2026' && textOf(row[7]) === '30/04/2026')).toBe(true);
});

test('the same cases give the same results as JSON, CSV and workbook', () => {
  const fromText = checkFile('utf-8.csv');
  const fromWorkbook = checkFile('typed.xlsx');
  const fromJson = (JSON.parse(readFileSync(new URL('./files/cases.json', import.meta.url), 'utf8')) as unknown[]).map((input) => {
    const parsed = parseCase(input);
    if (!parsed.ok) throw new Error('the JSON has faults');
    return assess(parsed.value);
  });
  const results = (result: Check) =>
    (JSON.parse(written(result)) as { results: { assessment: unknown }[] }).results.map(({ assessment }) => assessment);
  expect(results(fromText)).toEqual(fromJson);
  expect(results(fromWorkbook)).toEqual(fromJson);
});

test('JSON holds the cases, the results, the faults and the summary', () => {
  const result = checkSample('danh-sach-lon-xon.xlsx');
  const json = JSON.parse(written(result)) as Record<string, unknown>;
  expect(json).toMatchObject({
    policy: resolution03.id,
    fingerprint: resolution03.fingerprint,
    summary: JSON.parse(JSON.stringify(result.summary)),
    faults: JSON.parse(JSON.stringify(result.faults)),
  });
  expect(json['results']).toHaveLength(result.cases.length);
});

test('a case hangs on the questions that change it, as compareReadings says', () => {
  for (const policy of [resolution03, withReading(resolution03, { 'effective-date': '2024-09-01', 'employee-living-allowance': 'yes' })]) {
    const hangsOn = hangingQuestions(policy);
    for (const { supportCase } of checkSample('ho-so-mau.csv', policy).cases) {
      const changing = compareReadings(supportCase, policy)
        .questions.filter(({ effect }) => effect === 'changes')
        .map(({ id }) => id);
      expect(hangsOn(supportCase, assess(supportCase, policy))).toEqual(changing);
    }
  }
});

describe.each(['vi', 'en'] as const)('the blank list (%s)', (locale) => {
  /** The blank list, with the example rows copied and given a number. */
  async function filled(): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    writeTemplate(book, resolution03, locale);
    const path = join(folder, `template-${locale}.xlsx`);
    await book.xlsx.writeFile(path);
    const again = new ExcelJS.Workbook();
    await again.xlsx.readFile(path);
    again.worksheets.slice(1, 5).forEach((sheet, index) => {
      const example = sheet.getRow(TEMPLATE_ROWS.example);
      const row = sheet.getRow(TEMPLATE_ROWS.first);
      example.eachCell((cell, column) => {
        row.getCell(column).value =
          column === 1 ? index + 1 : column === 2 ? `HS-${index + 1}` : cell.value === 'NV-0001' ? `P-${index + 1}` : cell.value;
      });
    });
    await again.xlsx.writeFile(path);
    return readFileSync(path);
  }

  test('what is filled in is read, a sheet a group; the example does not count', async () => {
    const result = check(openFile(await filled()), resolution03);
    expect(result.faults).toEqual([]);
    expect(result.cases.map(({ line, supportCase }) => [line, supportCase.group])).toEqual(
      resolution03.groups.map(({ id }) => [TEMPLATE_ROWS.first, id]),
    );
    expect(casesOf(result)['HS-1']).toMatchObject({
      employed: true,
      enterprise: { zone: 'trang-due' },
      training: { start: '2025-09-08', studyMonths: 20, monthlyTuition: 801_550 },
    });
    expect(result.passedOver.filter(({ why }) => why === 'example')).toHaveLength(4);
  });

  test('every heading has a note, every choice a list, and amounts a unit', () => {
    const book = new ExcelJS.Workbook();
    writeTemplate(book, resolution03, locale);
    for (const sheet of book.worksheets.slice(1, 5)) {
      const header = sheet.getRow(TEMPLATE_ROWS.header);
      for (let column = 1; column < header.cellCount; column += 1) expect(header.getCell(column).note).toBeTruthy();
      expect(textOf(String(sheet.getCell('A2').value))).toContain('Đơn vị tính: đồng');
      const rules = (sheet as ExcelJS.Worksheet & { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }).dataValidations.model;
      expect(Object.values(rules).filter(({ type }) => type === 'list').length).toBeGreaterThan(3);
      expect(Object.values(rules).every(({ error }) => (error?.length ?? 0) <= 225)).toBe(true);
    }
    const lists = book.getWorksheet('lists');
    const choices = new Set<string>();
    lists?.eachRow((row) => row.eachCell((cell) => choices.add(String(cell.value))));
    for (const { name } of resolution03.occupations) expect(choices).toContain(name[locale]);
    for (const choice of choices) if (findOccupation(choice)) expect(resolution03.occupations.some(({ name }) => name[locale] === choice)).toBe(true);
  });
});

test('a long list is read in stretches without losing a row', () => {
  const [header = '', ...rows] = readFileSync(new URL('./files/utf-8.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\r\n');
  const many = Array.from({ length: 12_000 }, (_, at) => (rows[at % rows.length] ?? '').replace(/^HS-\d/, `HS-${at}`));
  const path = join(folder, 'long.csv');
  writeFileSync(path, [header, ...many].join('\r\n'));
  const table = openFile(readFileSync(path))[0];
  const lines = [...(table?.rows() ?? [])];
  expect(lines).toHaveLength(12_001);
  expect(lines.slice(1).map(({ cells }) => cells[0])).toEqual(many.map((_, at) => `HS-${at}`));
  expect(lines.every(({ line, cells }, at) => line === at + 1 && !isEmpty(cells[1]))).toBe(true);
});
