import { amendPolicy, type DossierEntry, type Locale, type Policy, type QuestionId, resolution03, type SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { employee, student, teacher } from '../../../test/helpers/factories.js';
import { assembleBudget } from '../../src/desk/budget.js';
import { outcomeOf } from '../../src/desk/law-sheet/outcome.js';
import { sharesIn } from '../../src/desk/stretch-of-time.js';
import type { PlacedEntry, PlacedFault } from '../../src/read/places.js';
import { type FolderContent, readFiles } from '../../src/read/read-folder.js';
import { decree238Table } from '../../src/write/budget/decree-238.js';
import { budgetPaper } from '../../src/write/budget/paper.js';
import { outcomeLines } from '../../src/write/law-sheet/summary.js';
import { BLANK } from '../../src/write/paper/paper.js';
import { unitTable } from '../../src/write/pay-list/tables.js';
import { unreadInWords } from '../../src/write/publish/account.js';
import { leftOut, rowsInWords } from '../../src/write/publish/left-out.js';

const official = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Điều 1' }] } as const;
/** As if nothing were asked of what is studied: nobody has read that. */
const withoutOccupation = amendPolicy(resolution03, {
  dropped: resolution03.rules
    .filter(({ id, added }) => added === undefined && /\.(?:occupation|level)$/.test(id))
    .map(({ id }) => ({ rule: id, provenance: official })),
});
const ofUnknownOccupation = student({ training: { occupation: undefined, level: undefined } });

const placed = (supportCase: SupportCase): PlacedEntry => {
  const entry: DossierEntry = { supportCase, recordedOn: '2026-02-05', stage: 'studying', dossier: 'accepted' };
  return { entry, place: { file: 'a.csv', line: 2 } };
};
const folder = (...cases: readonly SupportCase[]): FolderContent => {
  const entries = cases.map(placed);
  return { ...readFiles([], resolution03), entries, people: new Map(entries.map((one) => [one, {}])) };
};

describe('a line of the list to pay', () => {
  test.each<[string, SupportCase, Policy, readonly unknown[]]>([
    [
      'who teaches, without months and level',
      teacher(),
      resolution03,
      ['Hàn', 'Hỗ trợ khóa đào tạo, bồi dưỡng cho nhà giáo cơ hữu', '10.000.000\u00A0đ/khóa', null],
    ],
    ['who names no occupation', ofUnknownOccupation, withoutOccupation, [BLANK, 'Hỗ trợ học phí', '50% học phí (934.951\u00A0đ/tháng)', 30]],
  ])('of %s', (_, supportCase, policy, cells) => {
    const shares = sharesIn(policy)(supportCase, { from: '2024-01-01', to: '2030-12-31' });
    const payee = { placed: placed(supportCase), person: {}, shares, amount: 0, toDate: 0 };
    expect(unitTable({ people: [payee], total: 0 }, 1, policy).lines[0]?.cells.slice(4, 8)).toEqual(cells);
  });
});

describe('an estimate', () => {
  const budgetOf = (policy: Policy, ...cases: readonly SupportCase[]) =>
    assembleBudget(folder(...cases), { policy, scope: 'all', personAt: () => ({}) });

  test('has what is not told of level and occupation last in the form of Decree 238', () => {
    const { lines } = decree238Table(budgetOf(withoutOccupation, ofUnknownOccupation, employee()));
    expect(lines.slice(0, 4).map(({ cells }) => cells)).toEqual([
      ['1. Trung cấp'],
      ['1.1', 'Ngành: Hàn', 1, '240.465\u00A0đ/tháng', 10, 1_202_325, 'Hỗ trợ 50% học phí'],
      ['2. Chưa nêu'],
      ['2.1', 'Ngành: Chưa nêu', 1, '934.951\u00A0đ/tháng', 30, 14_024_265, 'Hỗ trợ 50% học phí'],
    ]);
  });

  test('on which no answer bears tells no range', () => {
    const answers = Object.entries(resolution03.reading) as readonly [QuestionId, string][];
    const settled = amendPolicy(resolution03, { settled: answers.map(([question, answer]) => ({ question, answer, provenance: official })) });
    const texts = (policy: Policy) =>
      budgetPaper(budgetOf(policy, employee()), undefined).body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    const range = expect.stringMatching(/^Tùy cách hiểu các câu hỏi còn để ngỏ, .* tổng dự toán từ [\d.]+ đến [\d.]+ đồng/);
    expect(texts(resolution03)).toContainEqual(range);
    expect(texts(settled)).not.toContainEqual(range);
  });
});

test.each<[Locale, readonly string[]]>([
  ['vi', ['  - Tên mới: Logistics → Tên mới', '  - Không quá: 20 → 24']],
  ['en', ['  - New name: Logistics → New name', '  - At most: 20 → 24']],
])('what a filled sheet puts right is told in %s by its names and values', (locale, expected) => {
  const [occupation] = resolution03.occupations.filter(({ id }) => id === 'logistics');
  const limited = (months: number) =>
    amendPolicy(resolution03, {
      limits: [{ id: 'course-cap', title: { vi: 'Không quá', en: 'At most' }, benefit: 'tuition', months, provenance: official }],
    });
  const after = amendPolicy(limited(24), {
    occupations: [{ ...(occupation as NonNullable<typeof occupation>), name: { vi: 'Tên mới', en: 'New name' } }],
  });
  const lines = outcomeLines(outcomeOf(limited(20), after), { amendment: {}, faults: [], left: [], concluded: 2 }, locale);
  expect(lines.filter((text) => text.includes(' → '))).toEqual(expected);
});

test.each<[Locale, number, number, string]>([
  ['en', 1, 1, 'The files hold 2 rows of dossiers: 1 counted; 1 earlier state.'],
  ['en', 1, 0, 'The files hold 1 row of dossiers: 1 counted.'],
  ['en', 0, 2, 'The files hold 2 rows of dossiers: 0 counted; 2 earlier states.'],
  ['vi', 1, 1, 'Các tệp có 2 dòng hồ sơ: đã tính 1; đã được thay bằng tình trạng cập nhật sau 1.'],
])('where rows went is told in %s: %i counted, %i replaced', (locale, counted, superseded, text) => {
  const none = { faulty: 0, held: 0, unread: 0, recordedLater: 0, notInPeriod: 0, outsideScope: 0 };
  expect(rowsInWords({ ...none, rows: counted + superseded, counted, superseded }, locale)).toBe(text);
});

test.each<[Locale, readonly string[]]>([
  ['vi', ['b.xlsx, trang “S”, dòng 4–6: bị ẩn', 'b.xlsx, dòng 9: bị ẩn', 'c.xlsx: bị ẩn']],
  ['en', ['b.xlsx, sheet “S”, rows 4–6: hidden', 'b.xlsx, row 9: hidden', 'c.xlsx: hidden']],
])('what was not read is told in %s with its file, its sheet and its rows', (locale, expected) => {
  const why = { vi: 'bị ẩn', en: 'hidden' };
  const unread = [
    { file: 'b.xlsx', sheet: 'S', lines: [4, 5, 6], rows: 3, why },
    { file: 'b.xlsx', lines: [9], rows: 1, why },
    { file: 'c.xlsx', rows: 0, why },
  ];
  expect(unread.map((one) => unreadInWords(one, locale))).toEqual(expected);
});

test('rows with the same fault stand in one line, a row alone as a number, and rows of a sheet that were not read by theirs', () => {
  const fault = (line: number, vi: string): PlacedFault => ({ place: { file: 'a.csv', line }, kind: 'row', why: { vi, en: vi } });
  const content: FolderContent = {
    ...folder(),
    faults: [fault(2, 'sai ngày'), fault(3, 'sai ngày'), fault(7, 'thiếu số')],
    unread: [
      { file: 'b.xlsx', sheet: 'S', lines: [4, 5, 6], rows: 3, why: { vi: 'bị ẩn', en: 'hidden' } },
      { file: 'c.xlsx', rows: 0, why: { vi: 'hỏng', en: 'damaged' } },
    ],
  };
  const sorted = { counted: [], superseded: [], recordedLater: [], notInPeriod: [], outsideScope: [], scopeUnknown: [], repeats: [] };
  const { lines } = leftOut(content, sorted, { hasPeriod: false, scope: 'all' }, resolution03, 'vi');
  expect(lines.flatMap(({ kind, cells }) => (kind === 'row' ? [cells] : []))).toEqual([
    [1, 'a.csv', null, '2–3', null, 'sai ngày'],
    [2, 'a.csv', null, 7, null, 'thiếu số'],
    [1, 'b.xlsx', 'S', '4–6', null, 'bị ẩn'],
    [2, 'c.xlsx', null, null, null, 'hỏng'],
  ]);
});
