import { amendPolicy, conditionWords, type Policy, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/desk/check.js';
import { openFile } from '../../src/read/open-file.js';
import type { Told } from '../../src/read/told.js';

/** What becomes of a list of delimited text. */
const checked = (lines: readonly string[], { told = {}, policy = resolution03 }: { told?: Told; policy?: Policy } = {}) =>
  check(openFile(Buffer.from(lines.join('\n'))), policy, undefined, told);

const HEAD = 'Số hồ sơ;Nhóm;Trình độ học vấn;Nghề;Trình độ đào tạo;Từ ngày;Đến ngày;Học phí một tháng;Miễn, giảm';
const student = (id: string, rest: Partial<Record<'start' | 'end' | 'tuition', string>> = {}): string =>
  `${id};HS;THPT;Hàn;TC;${rest.start ?? '08/09/2025'};${rest.end ?? '30/06/2027'};${rest.tuition ?? '801.550'};Không`;

const heldIn = (result: ReturnType<typeof checked>) => result.held.map(({ line, path, given, likely }) => [line, path, given, likely]);

describe('what is unusual is asked about, and a column says that it is right', () => {
  const rows = [student('1', { tuition: '45.000' }), student('2', { end: '30/06/2035' }), student('3')];

  test('without an answer the rows wait', () => {
    const result = checked([HEAD, ...rows]);
    expect(result.cases.map(({ line }) => line)).toEqual([4]);
    expect(heldIn(result)).toEqual([
      [2, 'training.monthlyTuition', '45.000', undefined],
      [3, 'training.end', '30/06/2035', undefined],
    ]);
    expect(result.faults).toEqual([]);
  });

  test('a cross under “Xác nhận số liệu” answers for its row, and the column is none that plays no part', () => {
    const result = checked([`${HEAD};Xác nhận số liệu`, `${rows[0]};x`, `${rows[1]};x`, `${rows[2]};`]);
    expect(result.cases.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(result.cases[0]?.supportCase).toMatchObject({ training: { monthlyTuition: 45_000 } });
    expect(result.unusedColumns).toEqual([]);
  });

  test('it cannot tell what is not in the cell', () => {
    expect(heldIn(checked([`${HEAD};Xác nhận số liệu`, `${student('1', { start: '9/2025' })};x`]))).toEqual([
      [2, 'training.start', '9/2025', undefined],
    ]);
  });
});

test('days that leave a doubt are answered once for the file', () => {
  const lines = [HEAD, student('1', { start: '15/09/2025' }), student('2', { start: '09/25/2025' }), student('3', { start: '08/09/2025' })];
  expect(heldIn(checked(lines))).toEqual([[4, 'training.start', '08/09/2025', '08/09/2025']]);
  const starts = (told: Told) =>
    checked(lines, { told }).cases.map(({ line, supportCase }) => [line, 'training' in supportCase && supportCase.training?.start]);
  expect(starts({ days: 'as-written' })).toEqual([
    [2, '2025-09-15'],
    [4, '2025-09-08'],
  ]);
  expect(starts({ days: 'month-first' })).toEqual([
    [3, '2025-09-25'],
    [4, '2025-08-09'],
  ]);
});

test('a unit below the table, and in a row under the headings, is applied', () => {
  const tuition = (lines: readonly string[]) =>
    checked(lines).cases.map(({ supportCase }) => 'training' in supportCase && supportCase.training?.monthlyTuition);
  expect(tuition([HEAD, student('1', { tuition: '802' }), '', 'Ghi chú: học phí ghi theo nghìn đồng'])).toEqual([802_000]);
  expect(tuition(['ĐVT: 1.000đ', HEAD, student('1', { tuition: '802' })])).toEqual([802_000]);
});

describe('parks', () => {
  const PARKS = 'Số hồ sơ;Nhóm;Địa bàn doanh nghiệp;KCN';

  test('where a brand stands in one area alone, the locality of the row tells which is meant', () => {
    const result = checked([PARKS, '1;NLĐ;Hải Dương;VSIP', '2;NLĐ;Hải Phòng cũ;KCN VSIP', '3;NLĐ;;VSIP', '4;NLĐ;Hải Phòng cũ;DEEP C']);
    expect(result.cases.map(({ supportCase }) => 'enterprise' in supportCase && supportCase.enterprise?.zone)).toEqual([
      'cam-dien-luong-dien',
      'vsip',
    ]);
    expect(heldIn(result)).toEqual([
      [4, 'enterprise.zone', 'VSIP', undefined],
      [5, 'enterprise.zone', 'DEEP C', undefined],
    ]);
  });

  test('a park in another area than the locality given is told', () => {
    const result = checked([PARKS, '1;NLĐ;Hải Dương;KCN Tràng Duệ']);
    expect(result.cases).toEqual([]);
    expect(result.faults.map(({ column }) => column)).toEqual(['D']);
  });

  test('a park in an address tells its area, where nothing else does', () => {
    const result = checked([PARKS, '1;NLĐ;KCN Tràng Duệ, Hải Phòng;Tràng Duệ', '2;NLĐ;KCN Đại An, Hải Phòng;KCN Đại An']);
    expect(result.cases.map(({ supportCase }) => 'enterprise' in supportCase && supportCase.enterprise?.locality)).toEqual([
      'hai-phong',
      'former-hai-duong',
    ]);
  });
});

test('a condition that the policy adds is answered under its title or its question', () => {
  const words = conditionWords['residence'];
  if (!words) throw new Error('no words');
  const policy = amendPolicy(resolution03, {
    conditions: [{ id: 'residence', groups: ['vocational-student'], ...words, provenance: { evidence: 'assumed', sources: [] } }],
  });
  for (const heading of [words.title.vi, words.question.vi]) {
    const result = checked([`${HEAD};${heading}`, `${student('1')};x`, `${student('2')};Không`, `${student('3')};`, `${student('4')};có lẽ`], {
      policy,
    });
    expect(result.cases.map(({ supportCase }) => supportCase.answers)).toEqual([{ residence: true }, { residence: false }, undefined]);
    expect(result.faults.map(({ line, column }) => [line, column])).toEqual([[5, 'J']]);
    expect(result.unusedColumns).toEqual([]);
  }
  expect(checked([`${HEAD};${words.title.vi}`, `${student('1')};x`]).unusedColumns).toHaveLength(1);
});

test('what a course costs is an amount like others', () => {
  const result = checked(['Số hồ sơ;Nhóm;Chi phí thực tế của khóa (nghìn đồng)', '1;GV;2.400', '2;GV;2400']);
  expect(result.cases.map(({ supportCase }) => 'course' in supportCase && supportCase.course?.cost)).toEqual([2_400_000, 2_400_000]);
});

describe('rows under headings that stand again', () => {
  const later = ['', HEAD, student('11', { start: '04/16/2026', end: '12/30/2027' }), student('12', { start: '08/19/2026', end: '06/30/2027' })];

  test('have the month first where they prove it, and leave the rows above, which prove nothing, in doubt', () => {
    const result = checked([HEAD, student('1', { start: '01/11/2025', end: '12/30/2027' }), ...later]);
    expect(heldIn(result)).toEqual([[2, 'training.start', '01/11/2025', '11/01/2025']]);
    expect(result.cases.map(({ line, supportCase }) => [line, 'training' in supportCase && supportCase.training?.start])).toEqual([
      [5, '2026-04-16'],
      [6, '2026-08-19'],
    ]);
  });

  test('leave days that stand two in a cell in doubt as well', () => {
    const head = 'Số hồ sơ;Nhóm;Thời gian đào tạo';
    const result = checked([
      head,
      '1;HS;01/11/2025 - 02/12/2027',
      '2;HS;chưa rõ',
      '',
      head,
      '3;HS;09/15/2025 - 06/30/2027',
      '4;HS;08/10/2025 - 06/30/2027',
      '5;HS;30 tháng',
    ]);
    expect(heldIn(result)).toEqual([
      [2, 'training.start', '01/11/2025', '11/01/2025'],
      [2, 'training.end', '02/12/2027', '12/02/2027'],
    ]);
    expect(result.cases.map(({ line, supportCase }) => [line, 'training' in supportCase ? supportCase.training?.start : undefined])).toEqual([
      [3, undefined],
      [6, '2025-09-15'],
      [7, '2025-08-10'],
    ]);
    expect(result.faults.filter(({ kind }) => kind === 'cell').map(({ line }) => line)).toEqual([8]);
  });

  test('are read with them where all prove the same', () => {
    const result = checked([HEAD, student('1', { start: '01/25/2026', end: '06/30/2027' }), ...later]);
    expect(
      result.cases.some(({ line, supportCase }) => line === 2 && 'training' in supportCase && supportCase.training?.start === '2026-01-25'),
    ).toBe(true);
  });
});
