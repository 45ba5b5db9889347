import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/desk/check.js';
import { type LetterContent, lettersOf } from '../../src/desk/letters.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { checked, HEADINGS, worker } from '../read/sheets.js';

/** Two sheets of one list, whose rows have the same numbers. */
const heading = [...HEADINGS, 'Tên doanh nghiệp', 'Tên trường'];
const row = (id: string, firm: string, tuition: number | string = 801_550) => [...worker(id, `Lê Văn ${id}`, tuition), firm, ''];
const base = checked([
  { name: 'Lớp A', rows: [heading, row('HS-1', 'Công ty A'), row('HS-2', 'Công ty A')] },
  { name: 'Lớp B', rows: [heading, row('HS-3', 'Công ty A', ''), row('HS-4', 'Công ty A')] },
]);
const why = { vi: 'ví dụ', en: 'example' };
const tuition = {
  kind: 'missing',
  path: 'training.monthlyTuition',
  question: expect.stringMatching(/./),
  basis: 'Điều 2 Nghị quyết số 03/2024/NQ-HĐND (mức hỗ trợ)',
};

const askedIn = (letters: readonly LetterContent[]) => letters.flatMap(({ asked }) => asked.map(({ sheet, line, points }) => [sheet, line, points]));
const asked = (more: Partial<typeof base>) => askedIn(lettersOf([{ file: 'a.xlsx', check: { ...base, ...more } }]));

describe('what is asked of a dossier', () => {
  test('is what its own row lacks, and the basis of the amounts where the amount hangs on it', () => {
    expect(asked({})).toEqual([['Lớp B', 2, [tuition]]]);
  });

  test('is what is wrong in its own row, with the heading of the column and what may be meant', () => {
    const faults: typeof base.faults = [
      { kind: 'cell', sheet: 'Lớp A', line: 3, column: 'J', heading: 'Từ ngày', found: '31/09', why, meant: ['30/09'] },
      { kind: 'cell', sheet: 'Lớp A', line: 3, why, meant: [] },
      { kind: 'repeat', sheet: 'Lớp B', line: 3, found: 'P-1', why, meant: [] },
    ];
    expect(asked({ faults })).toEqual([
      [
        'Lớp A',
        3,
        [
          { kind: 'fault', heading: 'Từ ngày', found: '31/09', why: 'ví dụ', meant: ['30/09'] },
          { kind: 'fault', why: 'ví dụ', meant: [] },
        ],
      ],
      ['Lớp B', 2, [tuition]],
      ['Lớp B', 3, [{ kind: 'fault', found: 'P-1', why: 'ví dụ', meant: [] }]],
    ]);
    const [[, , [, placeless] = []] = []] = asked({ faults }) as [unknown, unknown, readonly object[]][];
    expect(Object.keys(placeless ?? {})).toEqual(['kind', 'why', 'meant']);
  });

  test('is no fault of a heading, and no note', () => {
    const faults: typeof base.faults = [
      { kind: 'heading', sheet: 'Lớp A', line: 2, why, meant: [] },
      { kind: 'note', sheet: 'Lớp A', line: 3, why, meant: [] },
    ];
    expect(asked({ faults })).toEqual([['Lớp B', 2, [tuition]]]);
  });

  test('is what its own row waits for, with what stands there and what is likely meant', () => {
    const held: typeof base.held = [
      { sheet: 'Lớp A', line: 3, path: 'training.start', heading: 'Từ ngày', given: '05/06/2025', likely: '05/06/2025', why },
      { sheet: 'Lớp B', line: 3, path: 'id', given: '', why },
    ];
    const all = asked({ held });
    expect(all).toEqual([
      ['Lớp A', 3, [{ kind: 'fault', heading: 'Từ ngày', found: '05/06/2025', why: 'ví dụ', meant: ['05/06/2025'] }]],
      ['Lớp B', 2, [tuition]],
      ['Lớp B', 3, [{ kind: 'fault', why: 'ví dụ', meant: [] }]],
    ]);
    const [, , [, , [bare] = []] = []] = all as [unknown, unknown, readonly object[]][];
    expect(Object.keys(bare ?? {})).toEqual(['kind', 'why', 'meant']);
  });

  test('is of a row that cannot be read what is wrong in it alone', () => {
    const cells = worker('HS-1');
    cells[9] = '31/09/2025';
    const [{ asked = [] } = {}] = lettersOf([{ file: 'a.xlsx', check: checked({ rows: [HEADINGS, cells] }) }]);
    expect(asked.map(({ line, points }) => [line, points])).toEqual([
      [2, [{ kind: 'fault', heading: 'Từ ngày', found: '31/09/2025', why: expect.stringMatching(/./), meant: ['30/09/2025'] }]],
    ]);
  });

  test('tells of a condition that is not met, or not known, by which provision it is one', () => {
    const rows = [HEADINGS, worker('HS-1'), worker('HS-2'), worker('HS-3')];
    const cells = (at: number) => rows[at] as (string | number)[];
    cells(1)[4] = 'Không';
    cells(2)[4] = '';
    cells(3)[4] = '';
    cells(3)[7] = '';
    const [{ asked = [] } = {}] = lettersOf([{ file: 'a.xlsx', check: checked({ rows }) }]);
    const first = 'Khoản 1 Điều 1 Nghị quyết số 03/2024/NQ-HĐND';
    const second = 'Khoản 2 Điều 1 Nghị quyết số 03/2024/NQ-HĐND';
    expect(asked.map(({ points }) => points)).toEqual([
      [{ kind: 'unmet', title: expect.stringContaining('Đang làm việc'), basis: expect.stringContaining(second) }],
      [{ kind: 'missing', path: 'employed', question: expect.stringMatching(/./), basis: expect.stringContaining(second) }],
      [
        { kind: 'missing', path: 'employed', question: expect.stringMatching(/./), basis: expect.stringContaining(second) },
        { kind: 'missing', path: 'training.occupation', question: expect.stringMatching(/./), basis: expect.stringContaining(first) },
      ],
    ]);
  });
});

describe('to whom a letter goes', () => {
  const csv = (...rows: readonly (readonly (string | number)[])[]) =>
    check(openAllSheets(Buffer.from(rows.map((cells) => cells.join(';')).join('\n'))), resolution03);

  test('one goes to each enterprise, with the files of its dossiers and how many are complete', () => {
    const letters = lettersOf([
      { file: 'a.xlsx', check: base },
      { file: 'b.csv', check: csv(heading, row('HS-5', 'CÔNG TY A', ''), row('HS-6', 'Công ty B')) },
    ]);
    expect(letters.map(({ to, files, dossiers, complete, asked }) => [to, files, dossiers, complete, asked.length])).toEqual([
      ['Công ty A', ['a.xlsx', 'b.csv'], 5, 3, 2],
      ['Công ty B', ['b.csv'], 1, 1, 0],
    ]);
    const [{ asked: [inWorkbook, inText] = [] } = {}] = letters;
    expect([inWorkbook?.sheet, inText && 'sheet' in inText, inText?.person.name]).toEqual(['Lớp B', false, 'Lê Văn HS-5']);
  });

  test('of lists that name nobody each gets a letter of its own, to nobody', () => {
    const letters = lettersOf(['a.csv', 'b.csv'].map((file) => ({ file, check: csv(HEADINGS, worker('HS-1')) })));
    expect(letters.map((one) => [one.files, 'to' in one])).toEqual([
      [['a.csv'], false],
      [['b.csv'], false],
    ]);
  });

  // A student's row that names an enterprise too is faulty; the group told for a whole list is in ../letters.test.ts.
  test.each([
    ['NLĐ', 'Công ty A'],
    ['không rõ', 'Công ty A'],
  ])('a dossier of the group “%s” was sent by %s', (group, to) => {
    const rows = [
      ['Số hồ sơ', 'Họ và tên', 'Nhóm', 'Nghề', 'Tên doanh nghiệp', 'Tên trường'],
      ['HS-1', 'Lê Văn A', group, 'Hàn', 'Công ty A', 'Trường B'],
    ];
    expect(lettersOf([{ file: 'a.csv', check: csv(...rows) }]).map((letter) => letter.to)).toEqual([to]);
  });
});
