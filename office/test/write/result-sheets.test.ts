import { type Amendment, amendPolicy, type Locale, type Policy, resolution03, withReading } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { type Check, check } from '../../src/desk/check.js';
import { openAllSheets } from '../../src/read/open-file.js';
import type { Fault, Held } from '../../src/read/read-cases.js';
import { faultInWords, heldInWords, toldOnce } from '../../src/write/phrases.js';
import { readings } from '../../src/write/publish/readings.js';
import { reportSheets } from '../../src/write/report-sheets.js';
import { caveat, summaryLines, unreadInWords } from '../../src/write/summary-lines.js';
import type { OutCell } from '../../src/write/xlsx/plan.js';
import { rowOf, sheetOf, textCell, workbookOf } from '../hostile/workbooks.js';

const checked = (lines: readonly string[], policy: Policy = resolution03): Check =>
  check(openAllSheets(new TextEncoder().encode(lines.join('\n'))), policy);

/** The sheets added behind a list, each with its headings and rows. */
const sheetsFor = (list: Check, locale: Locale) =>
  reportSheets(list, locale).map(({ name, columns, rows }) => ({ name, headings: columns.map(({ heading }) => heading), rows: [...rows()] }));

const assumed = { evidence: 'assumed', sources: [] } as const;
const official = (provision: string) => ({ evidence: 'official', sources: [{ instrument: 'NQ03', provision }] }) as const;
const [dropped] = resolution03.rules;
/** An example: nobody has read any of this. */
const AMENDMENT: Amendment = {
  title: { vi: 'VÍ DỤ', en: 'EXAMPLE' },
  benefits: [
    { id: 'living-allowance', from: '2027-01-01', value: '900000.5', provenance: assumed },
    { id: 'tuition', from: '2028-01-01', value: '0.3333', provenance: assumed },
  ],
  dropped: [{ rule: dropped?.id ?? '', provenance: official('Điều 1') }],
  absent: [{ id: 'age', provenance: official('Điều 3') }],
  settled: [{ question: 'month-count', answer: 'started', provenance: official('Điều 3') }],
};

describe('the sheets behind a list', () => {
  const lines = ['Số hồ sơ;Nhóm đối tượng;Ngày bắt đầu đào tạo', 'HS-1;Học sinh;08/09/2025', 'HS-2;Học sinh;31/09/2025'];

  test('have their headings and words in English', () => {
    const sheets = sheetsFor(checked(lines), 'en');
    expect(sheets.map(({ name, headings }) => [name, ...headings])).toEqual([
      ['Results – Summary', 'What', 'How many'],
      ['Results – Not met', 'Sheet', 'Row', 'Dossier number', 'Condition', 'Result', 'What was given', 'Facts to ask for', 'Basis', 'Evidence'],
      ['Results – Faults', 'Kind', 'Sheet', 'Row', 'Column', 'Heading', 'What stands there', 'Why', 'Was it'],
      ['Results – Evidence', 'Kind', 'Statement', 'Value or reading', 'Evidence', 'Basis', 'Note'],
      ['Results – Sources', 'Id', 'Text or publication', 'Date', 'Read', 'Address'],
    ]);
    const [, conditions, faults] = sheets;
    expect(conditions?.rows[0]?.slice(0, 5)).toEqual([null, 2, 'HS-1', expect.any(String), 'not known']);
    expect(faults?.rows).toEqual([
      ['Value', null, 3, 'C', 'Ngày bắt đầu đào tạo', '31/09/2025', expect.stringMatching(/^must be a real date/), '30/09/2025'],
    ]);
  });

  test('tell what a row waits for, rows that were not read, and what was passed over', () => {
    const group = textCell('Nhóm đối tượng');
    const list = sheetOf(
      [
        rowOf(textCell('Số hồ sơ'), group),
        rowOf(textCell('HS-1'), textCell('Học sinh')),
        rowOf(textCell('HS-2'), textCell('Học sinh')).replace('<row', '<row hidden="1"'),
        rowOf(textCell('HS-3'), textCell('Học sinh')),
        rowOf(textCell('Tổng cộng'), textCell('3')),
      ]
        .map((row, at) => row.replace('<row', `<row r="${at + 1}"`))
        .join(''),
    );
    const result = check(openAllSheets(workbookOf(list)), resolution03);
    const kinds = (locale: Locale) => sheetsFor(result, locale)[2]?.rows.map(([kind, sheet, line, , , found]) => [kind, sheet, line, found]);
    expect(kinds('en')).toEqual([
      ['To be cleared up', 'S', 3, 'HS-2'],
      ['Not read', 'S', '3', null],
      ['Row passed over', 'S', 5, null],
    ]);
    expect(kinds('vi')?.map(([kind]) => kind)).toEqual(['Chờ làm rõ', 'Phần chưa đọc', 'Dòng được bỏ qua']);
    const noGroup = checked(['Số hồ sơ;Trình độ học vấn', 'HS-1;THPT']);
    expect(sheetsFor(noGroup, 'en')[2]?.rows).toEqual([
      ['To be cleared up', null, 2, null, null, null, expect.stringMatching(/^nothing tells the group/), null],
    ]);
    const notRead = (locale: Locale) => summaryLines(result, locale).find(({ text }) => /^(?:Not read|Chưa đọc)/.test(text));
    expect(notRead('en')).toMatchObject({ text: expect.stringMatching(/^Not read: Row 3, sheet “S” – /), value: 1 });
    expect(notRead('vi')).toMatchObject({ text: expect.stringMatching(/^Chưa đọc: Dòng 3, trang “S” – /), value: 1 });
  });

  test.each<[Locale, readonly (readonly OutCell[])[]]>([
    [
      'vi',
      [
        ['Điều kiện không còn xét', dropped?.title.vi ?? '', null, 'Văn bản chính thức', 'NQ03 Điều 1', null],
        ['Mức hỗ trợ', 'Hỗ trợ học phí', '33,33%', 'Giả định', '', 'từ 01/01/2028'],
        ['Mức hỗ trợ', 'Hỗ trợ sinh hoạt phí hằng tháng', '900.000,5 đồng', 'Giả định', '', 'từ 01/01/2027'],
        ['Câu hỏi đã có văn bản trả lời', expect.any(String), 'Tháng đã bắt đầu thì tính', 'Văn bản chính thức', 'NQ03 Điều 3', null],
        ['Đã đối chiếu, không ảnh hưởng', 'Độ tuổi', null, 'Văn bản chính thức', 'NQ03 Điều 3', null],
      ],
    ],
    [
      'en',
      [
        ['Condition no longer judged', dropped?.title.en ?? '', null, 'official text', 'NQ03 Điều 1', null],
        ['Support', 'Tuition support', '33.33%', 'assumed', '', 'from 2028-01-01'],
        ['Support', 'Monthly living allowance', '900,000.5 VND', 'assumed', '', 'from 2027-01-01'],
        ['Question settled by a text', expect.any(String), 'A month that has begun counts', 'official text', 'NQ03 Điều 3', null],
        ['Read, without bearing', 'Age', null, 'official text', 'NQ03 Điều 3', null],
      ],
    ],
  ])('tell in %s what an amendment brought', (locale, expected) => {
    const rowsUnder = (policy: Policy) => sheetsFor(checked(lines, policy), locale)[3]?.rows ?? [];
    const before = new Set(rowsUnder(resolution03).map((row) => JSON.stringify(row)));
    expect(rowsUnder(amendPolicy(resolution03, AMENDMENT)).filter((row) => !before.has(JSON.stringify(row)))).toEqual(expected);
  });

  test.each<[Locale, string]>([
    ['vi', 'Cách hiểu khác mặc định: Khi nhà trường chưa xác nhận số tháng thực học, tháng lẻ được tính thế nào? – Chỉ tính tháng đã học đủ'],
    ['en', 'Reading other than the default: How do dates become months when the school has not confirmed them? – Only a completed month counts'],
  ])('tell in %s of a reading other than the default', (locale, text) => {
    const list = checked(lines, withReading(resolution03, { 'month-count': 'completed' }));
    expect(summaryLines(list, locale).map((line) => line.text)).toContain(text);
    const open = sheetsFor(list, locale)[3]?.rows.find(([, , value]) => typeof value === 'string' && value.endsWith(text.replace(/^.*– /, '')));
    expect(open?.[2]).toMatch(/^(?:Đã chọn|Chosen): /);
  });
});

test.each<[Locale, string, string]>([
  ['vi', '05/09/2024', 'Giả định'],
  ['en', '2024-09-05', 'assumed'],
])('a day that is none of the candidates is told in %s as a day is, and is only assumed', (locale, day, evidence) => {
  const list = checked(['Số hồ sơ;Nhóm đối tượng', 'HS-1;Học sinh'], withReading(resolution03, { 'effective-date': '2024-09-05' }));
  expect(summaryLines(list, locale).filter(({ text }) => text.endsWith(` – ${day}`))).toHaveLength(1);
  const [open] = sheetsFor(list, locale)[3]?.rows.filter(([, , value]) => String(value).endsWith(`: ${day}`)) ?? [];
  expect(open?.slice(3, 5)).toEqual([evidence, '']);
  expect(readings(list.policy, locale).lines.find(({ cells }) => cells[2] === day)?.cells[3]).toBe(evidence);
});

describe('what stands below every result', () => {
  const points = resolution03.notModelled.map(({ id }) => id);
  const without = (...left: readonly string[]) =>
    amendPolicy(resolution03, { absent: points.filter((id) => !left.includes(id)).map((id) => ({ id, provenance: official('Điều 3') })) });

  test.each<[string, readonly string[], string, string]>([
    [
      'nothing of Article 3',
      [],
      'Kết quả không thay thế quyết định của cơ quan có thẩm quyền.',
      'The result does not replace the decision of the competent body.',
    ],
    [
      'one point',
      ['age'],
      'Kết quả chưa xét 1 nội dung tại Điều 3 Nghị quyết (độ tuổi) và không thay thế quyết định của cơ quan có thẩm quyền.',
      '1 point of Article 3 of the resolution (age) is not judged, and the result does not replace the decision of the competent body.',
    ],
    [
      'two points',
      ['age', 'once-only'],
      'Kết quả chưa xét 2 nội dung tại Điều 3 Nghị quyết (độ tuổi; có chỉ hỗ trợ một lần hay không) và không thay thế quyết định của cơ quan có thẩm quyền.',
      '2 points of Article 3 of the resolution (age; whether support is given only once) are not judged, and the result does not replace the decision of the competent body.',
    ],
    [
      'all of it',
      points,
      'Kết quả chưa xét các điều kiện tại Điều 3 Nghị quyết và không thay thế quyết định của cơ quan có thẩm quyền.',
      'The conditions of Article 3 of the resolution are not judged, and the result does not replace the decision of the competent body.',
    ],
  ])('where %s is left', (_, left, vi, en) => {
    const policy = without(...left);
    expect([caveat('vi', policy), caveat('en', policy)]).toEqual([vi, en]);
  });
});

describe('what is told of rows', () => {
  const fault: Fault = {
    kind: 'cell',
    line: 4,
    column: 'C',
    heading: 'Ngày',
    found: 'x',
    why: { vi: 'sai ngày', en: 'is no date' },
    meant: ['1', '2'],
  };
  const held: Held = { line: 4, path: 'group', given: '', why: { vi: 'không rõ nhóm', en: 'the group is not known' } };

  test.each<[string, string]>([
    [faultInWords(fault, 'en'), 'Row 4, column C (Ngày): “x” – is no date. Was it: 1 / 2?'],
    [faultInWords(fault, 'en', [2, 3, 4, 9]), 'Rows 2–4, 9, column C (Ngày): “x” – is no date. Was it: 1 / 2?'],
    [
      faultInWords({ ...fault, sheet: 'S', found: 'y'.repeat(61) }, 'en', [7]),
      `Row 7, sheet “S”, column C (Ngày): “${'y'.repeat(60)}…” – is no date. Was it: 1 / 2?`,
    ],
    [faultInWords(fault, 'vi', [2, 3]), 'Dòng 2–3, cột C (Ngày): “x” – sai ngày. Có phải: 1 / 2?'],
    [heldInWords(held, 'en'), 'Row 4: the group is not known'],
    [heldInWords({ ...held, given: 'HS', likely: 'Học sinh' }, 'en', [1, 3]), 'Rows 1, 3: “HS” – the group is not known. Likely: Học sinh'],
    [heldInWords({ ...held, given: 'HS', likely: 'Học sinh' }, 'vi'), 'Dòng 4: “HS” – không rõ nhóm. Có thể là: Học sinh'],
    [unreadInWords({ file: 'a.zip/b.csv', rows: 0, why: { vi: 'hỏng', en: 'is damaged' } }, 'en'), 'Not read: a.zip/b.csv – is damaged'],
    [
      unreadInWords({ sheet: 'S', lines: [2, 3], rows: 2, why: { vi: 'bị ẩn', en: 'are hidden' } }, 'en'),
      'Not read: Rows 2–3, sheet “S” – are hidden',
    ],
  ])('%s', (text, expected) => expect(text).toBe(expected));

  test('what is told of several in the same words is told once, with their rows', () => {
    const other = { ...fault, found: 'y' };
    expect(toldOnce([fault, { ...other, line: 5 }, { ...fault, line: 6 }])).toEqual([
      { item: fault, lines: [4, 6] },
      { item: { ...other, line: 5 }, lines: [5] },
    ]);
  });
});
