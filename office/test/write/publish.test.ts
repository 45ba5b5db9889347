import ExcelJS from 'exceljs';
import { type Amendment, amendPolicy, type Locale, type Policy, type QuestionId, resolution03, type SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/read/read-folder.js';
import { paymentFaultTable } from '../../src/write/budget/tables.js';
import { effectLine, faultLines } from '../../src/write/law-sheet/summary.js';
import { paperDocx } from '../../src/write/paper/docx.js';
import { type Paper, paragraph, table } from '../../src/write/paper/paper.js';
import { roman } from '../../src/write/paper/roman.js';
import { unitAmounts } from '../../src/write/pay-list/units.js';
import { type Figures, row } from '../../src/write/publish/figures.js';
import { leftOut } from '../../src/write/publish/left-out.js';
import { rateInWords } from '../../src/write/publish/money.js';
import { answerInWords, readings } from '../../src/write/publish/readings.js';
import { addFigures } from '../../src/write/publish/sheet.js';
import { changesInWords, occupationFrom } from '../../src/write/what-if/assumptions.js';
import { WORDS } from '../../src/write/what-if/words.js';
import { docxPart, docxText } from '../docx.js';

const official = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Điều 2' }] } as const;
const assumed = { evidence: 'assumed', sources: [] } as const;
const place = { file: 'a.csv', line: 3 };

test.each<[number, string]>([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [11, 'XI'],
  [14, 'XIV'],
  [40, 'XL'],
  [49, 'XLIX'],
  [98, 'XCVIII'],
])('%i is numbered %s', (number, text) => expect(roman(number)).toBe(text));

describe('a paper as a Word document', () => {
  const figures: Figures = {
    name: 'Bảng',
    columns: [
      { heading: 'Nội dung', kind: 'text', width: 30 },
      { heading: 'Số', kind: 'count', width: 10 },
    ],
    lines: [row('dòng một\ndòng hai', 1)],
  };
  const annex = { title: 'Bảng', notes: [], figures };
  const letter: Paper = {
    sign: 'X',
    about: 'ví dụ',
    body: [paragraph('Kính gửi./.')],
    recipients: [],
    annexes: Array.from({ length: 11 }, () => annex),
  };

  test('numbers its annexes however many there are, and a letter is called what it is', async () => {
    const lines = docxText(await paperDocx([letter], 'vi')).split('\n');
    expect(lines.filter((text) => text.startsWith('Phụ lục'))).toEqual(Array.from({ length: 11 }, (_, at) => `Phụ lục ${roman(at + 1)}`));
    expect(lines.filter((text) => text.startsWith('(Kèm theo Công văn số ……/X ngày'))).toHaveLength(11);
  });

  test('breaks a line in a table where its text does', async () => {
    const xml = docxPart(await paperDocx([{ ...letter, annexes: [], body: [table(figures)] }], 'vi'));
    expect(xml.replace(/<(?!w:br)[^>]*>/g, '')).toContain('dòng một<w:br/>dòng hai');
  });
});

describe('a sheet', () => {
  const masthead = { title: 'Bảng', subtitles: [], notes: [], policy: [] };
  const figures = (name: string): Figures => ({
    name,
    columns: [
      { heading: 'Một', over: 'Chung', kind: 'text', width: 20 },
      { heading: 'Hai', over: 'Riêng', kind: 'count', width: 10 },
      { heading: 'Ba', over: 'Riêng', kind: 'count', width: 10 },
    ],
    lines: [row('x', 1, 2)],
  });

  test('merges a heading over those that it stands over, and none that stands over one', () => {
    const workbook = new ExcelJS.Workbook();
    addFigures(workbook, figures('Bảng'), masthead);
    expect(workbook.worksheets[0]?.model.merges).toEqual(['A1:C1', 'B2:C2']);
  });

  test('has a name that Excel takes, whatever it is called', () => {
    const workbook = new ExcelJS.Workbook();
    for (const name of ['[*?]', '[*?]', "A'B/C", 'A’B C']) addFigures(workbook, figures(name), masthead);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Sheet', 'Sheet (2)', 'A’B C', 'A’B C (2)']);
  });
});

describe('a value of support', () => {
  test.each<[Parameters<typeof rateInWords>[0], string, string, string]>([
    ['share-of-tuition', '0.5', '50% học phí', '50% of tuition'],
    ['share-of-tuition', '0.33333', '33,333% học phí', '33.333% of tuition'],
    ['share-of-tuition', '1', '100% học phí', '100% of tuition'],
    ['per-month', '900000', '900.000\u00A0đ/tháng', '900,000\u00A0VND a month'],
    ['per-course', '280485.3', '280.485,3\u00A0đ/khóa', '280,485.3\u00A0VND a course'],
  ])('%s %s', (kind, value, vi, en) => {
    expect([rateInWords(kind, value, 'vi'), rateInWords(kind, value, 'en')]).toEqual([vi, en]);
  });
});

describe('what figures rest on', () => {
  const answers = Object.entries(resolution03.reading) as readonly [QuestionId, string][];
  const settled = amendPolicy(resolution03, {
    settled: answers.map(([question, answer]) => ({ question, answer, provenance: official })),
    absent: resolution03.notModelled.map(({ id }) => ({ id, provenance: official })),
  });
  const sections = (policy: Policy, locale: Locale) =>
    readings(policy, locale).lines.flatMap(({ kind, cells }) => (kind === 'section' ? [cells[0]] : []));

  test('has no section for questions and points where none is left', () => {
    expect(sections(settled, 'en').slice(0, -1)).toEqual([
      'Values of support',
      'Questions that a text has answered',
      'Read, and without bearing on the result',
    ]);
    expect(sections(resolution03, 'vi').slice(0, -1)).toEqual(['Mức hỗ trợ', 'Câu hỏi còn để ngỏ', expect.stringMatching(/^Nội dung chưa xét\. /)]);
  });

  test.each<[string, Policy, string, string]>([
    ['a question that a text has answered', settled, 'Tháng đã bắt đầu thì tính', 'A month that has begun counts'],
    ['an open one', resolution03, 'Tháng đã bắt đầu thì tính', 'A month that has begun counts'],
  ])('tells the answer to %s', (_, policy, vi, en) => {
    expect((['vi', 'en'] as const).map((locale) => answerInWords(policy, 'month-count', 'started', locale))).toEqual([vi, en]);
  });

  test('an answer that is not the one that a text gives is told as it was asked', () => {
    expect(answerInWords(settled, 'month-count', 'completed', 'en')).toBe('Only a completed month counts');
  });
});

describe('what changes between two policies', () => {
  const changes = (amendment: Amendment, locale: Locale) => changesInWords(resolution03, amendPolicy(resolution03, amendment), locale);

  test.each<[string, Amendment, string, string]>([
    [
      'a value from a day on',
      { benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: assumed }] },
      'Hỗ trợ học phí: 70% học phí từ ngày 01/01/2027 (hiện tính: 50% học phí)',
      'Tuition support: 70% of tuition from 2027-01-01 (as it is counted now: 50% of tuition)',
    ],
    [
      'a value put right from the first',
      { corrected: [{ id: 'tuition', value: '0.6', provenance: official }] },
      'Hỗ trợ học phí: 60% học phí (hiện tính: 50% học phí)',
      'Tuition support: 60% of tuition (as it is counted now: 50% of tuition)',
    ],
    [
      'an answer',
      { settled: [{ question: 'month-count', answer: 'completed', provenance: official }] },
      'Khi nhà trường chưa xác nhận số tháng thực học, tháng lẻ được tính thế nào? Chỉ tính tháng đã học đủ (hiện tính: Tháng đã bắt đầu thì tính)',
      'How do dates become months when the school has not confirmed them? Only a completed month counts (as it is counted now: A month that has begun counts)',
    ],
  ])('%s', (_, amendment, vi, en) => {
    expect([changes(amendment, 'vi'), changes(amendment, 'en')]).toEqual([[vi], [en]]);
  });

  test.each<[string, string, string]>([
    ['meets', 'meets', 'meets'],
    ['meets', 'does not', 'meets → does not'],
  ])('an outcome that was “%s” and is “%s”', (before, after, text) => expect(WORDS.en.outcomes(before, after)).toBe(text));
});

test.each<[unknown, unknown]>([
  [
    { id: 'a', codes: { college: '6510201', intermediate: { code: '1', provenance: official } } },
    {
      aliases: [],
      provenance: assumed,
      id: 'a',
      codes: { college: { code: '6510201', provenance: assumed }, intermediate: { code: '1', provenance: official } },
    },
  ],
  [{ id: 'a' }, { aliases: [], provenance: assumed, id: 'a', codes: {} }],
  [
    { id: 'a', codes: ['6510201'] },
    { aliases: [], provenance: assumed, id: 'a', codes: ['6510201'] },
  ],
  ['a', 'a'],
])('an occupation of a file, %j, is completed without a guess', (given, expected) => expect(occupationFrom(given)).toEqual(expected));

describe('the sheet of the law, read back', () => {
  const comparison = {
    cases: 1200,
    gain: 3,
    lose: 1,
    same: 1196,
    becomeEligible: 2,
    ceaseEligible: 0,
    unknown: 0,
    totalBefore: 0,
    totalAfter: 0,
    fingerprintBefore: '',
    fingerprintAfter: '',
  };

  test.each<[Locale, number, string]>([
    ['vi', 1_500_000, 'chênh lệch +1.500.000 đ.'],
    ['vi', -1_500_000, 'chênh lệch −1.500.000 đ.'],
    ['en', 1_500_000, 'difference +1,500,000 VND.'],
    ['en', -1_500_000, 'difference −1,500,000 VND.'],
  ])('tells in %s what it does to a list: %i', (locale, difference, end) => {
    const line = effectLine('a.xlsx', { ...comparison, changed: 4, difference }, locale);
    expect(line).toMatch(
      locale === 'vi' ? /^Trên 1\.200 hồ sơ của a\.xlsx: 4 kết quả thay đổi/ : /^Over the 1,200 cases of a\.xlsx: 4 results change/,
    );
    expect(line.endsWith(end)).toBe(true);
  });

  const fault = { sheet: 'S', cell: 'B2', why: { vi: 'không phải ngày', en: 'is no date' }, meant: [] };
  test.each<[Locale, Parameters<typeof faultLines>[0], readonly string[]]>([
    ['en', [fault], ['The sheet has 1 fault; no policy file is written:', '  Sheet “S”, cell B2: is no date.']],
    [
      'en',
      [
        fault,
        {
          ...fault,
          sheet: '',
          meant: [
            { vi: 'một', en: 'one' },
            { vi: 'hai', en: 'two' },
          ],
        },
      ],
      ['The sheet has 2 faults; no policy file is written:', '  Sheet “S”, cell B2: is no date.', '  is no date. Was it: one / two?'],
    ],
    [
      'vi',
      [{ ...fault, meant: [{ vi: 'một', en: 'one' }] }],
      ['Phiếu có 1 lỗi, chưa ghi tệp chính sách:', '  Trang “S”, ô B2: không phải ngày. Có phải: một?'],
    ],
  ])('tells in %s its faults', (locale, faults, lines) => expect(faultLines(faults, locale)).toEqual(lines));
});

test('a fault of a whole row of payments is told without a column', () => {
  const why = { vi: 'không rõ khoản nào', en: 'tells no benefit' };
  const faults = [
    { place, kind: 'row', why } as const,
    { place: { ...place, sheet: 'S' }, kind: 'row', column: { letters: 'C', heading: 'Năm' }, why } as const,
  ];
  expect(paymentFaultTable(faults, 'en').lines.map(({ cells }) => cells)).toEqual([
    [1, 'a.csv', null, 3, null, 'tells no benefit'],
    [2, 'a.csv', 'S', 3, 'C (Năm)', 'tells no benefit'],
  ]);
});

describe('who has several dossiers', () => {
  const nothing = readFiles([], resolution03);
  const sorted = { counted: [], superseded: [], recordedLater: [], notInPeriod: [], outsideScope: [], scopeUnknown: [] };
  const told = (locale: Locale, enterprises: number, overlapping: boolean) =>
    leftOut(
      nothing,
      { ...sorted, repeats: [{ places: [place], enterprises, overlapping }] },
      { hasPeriod: false, scope: 'all' },
      resolution03,
      locale,
    ).lines.flatMap(({ kind, cells }) => (kind === 'row' ? [cells.at(-1)] : []));

  test.each<[Locale, number, boolean, string]>([
    ['vi', 1, false, 'người thứ 1: nhiều hồ sơ'],
    ['vi', 2, true, 'người thứ 1: hồ sơ tại 2 doanh nghiệp, thời gian học trùng nhau'],
    ['en', 1, false, 'person 1: several dossiers'],
    ['en', 2, true, 'person 1: dossiers at 2 enterprises, the times of study overlap'],
  ])('is told in %s: at %i, overlapping %s', (locale, enterprises, overlapping, text) =>
    expect(told(locale, enterprises, overlapping)).toEqual([text]),
  );
});

test('a case without an amount multiplies nothing', () => {
  const supportCase: SupportCase = { id: 'HS-1', group: 'vocational-student' };
  expect([...unitAmounts(supportCase, resolution03)]).toEqual([]);
});
