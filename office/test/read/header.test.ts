import { describe, expect, test } from 'vitest';
import { byLine, checked, fates } from './sheets.js';

/** The headings of the columns that play no part. */
const unused = (result: ReturnType<typeof checked>) => result.unusedColumns.map(({ heading }) => heading);

describe('a row right above the headings, which tells no fact itself', () => {
  const OWN = ['Số hồ sơ', 'Nhóm', 'Từ ngày', 'Đến ngày', 'Nghề'];
  const row = ['HS-1', 'NLĐ', '08/09/2025', '30/06/2028', 'Hàn'];

  test('is one of headings where a cell of it is merged down into them', () => {
    const result = checked({
      rows: [
        ['Ghi chú', null, null, 'Hợp đồng lao động', null, 'Khóa học'],
        [null, ...OWN],
        ['gấp', ...row],
      ],
      merges: ['A1:A2'],
    });
    expect(byLine(result)[3]).toMatchObject({ id: 'HS-1', training: { occupation: 'welding' } });
    expect(unused(result)).toEqual(['Ghi chú', 'Hợp đồng lao động – Từ ngày', 'Hợp đồng lao động – Đến ngày']);
  });

  test('is one where a cell of it spans some of them: days of a contract are none of the training', () => {
    const result = checked({ rows: [[null, null, 'Hợp đồng lao động'], OWN, row], merges: ['C1:D1'] });
    expect(byLine(result)[3]).toEqual({ id: 'HS-1', group: 'enterprise-employee', training: { occupation: 'welding' } });
    expect(unused(result)).toEqual(['Hợp đồng lao động – Từ ngày', 'Hợp đồng lao động – Đến ngày']);
  });

  test('is a title where a cell of it spans them all', () => {
    const result = checked({ rows: [['Hợp đồng lao động các đơn vị đã rà soát'], OWN, row], merges: ['A1:E1'] });
    expect(byLine(result)[3]).toMatchObject({ training: { start: '2025-09-08', end: '2028-06-30' } });
    expect(unused(result)).toEqual([]);
  });

  test('is one without merges where some words of it stand over others; one with figures is none', () => {
    const result = (above: readonly (string | null)[]) => checked({ rows: [above, OWN, row] });
    expect(unused(result([null, null, 'Hợp đồng lao động', null, 'Khóa học']))).toEqual([
      'Hợp đồng lao động – Từ ngày',
      'Hợp đồng lao động – Đến ngày',
    ]);
    expect(byLine(result([null, null, 'Đợt 1', null, 'Khóa 2']))[3]).toMatchObject({ training: { start: '2025-09-08' } });
  });
});

describe('boxes to tick', () => {
  test('a fact and its opposite in columns beside each other are two boxes of one', () => {
    const result = checked({
      rows: [
        ['Số hồ sơ', 'Nhóm', 'Có bằng cấp phù hợp', 'Chưa có bằng cấp phù hợp'],
        ['HS-1', 'NLĐ', 'x', null],
        ['HS-2', 'NLĐ', null, 'x'],
        ['HS-3', 'NLĐ', 'x', 'x'],
      ],
    });
    expect(byLine(result)[2]).toMatchObject({ hasMatchingQualification: true });
    expect(byLine(result)[3]).toMatchObject({ hasMatchingQualification: false });
    expect(fates(result)).toMatchObject({ cases: [2, 3], faulty: [4] });
    expect(unused(result)).toEqual([]);
  });

  test('one whose heading is no answer says nothing, and a tick in it is told', () => {
    const result = checked({
      rows: [
        ['Số hồ sơ', 'Nhóm', 'Đang làm việc', null, null],
        [null, null, 'Có', 'Không', 'Lý do'],
        ['HS-1', 'NLĐ', 'x', null, null],
        ['HS-2', 'NLĐ', null, 'x', null],
        ['HS-3', 'NLĐ', null, null, 'x'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1'],
    });
    expect(byLine(result)[3]).toMatchObject({ employed: true });
    expect(byLine(result)[4]).toMatchObject({ employed: false });
    expect(fates(result)).toMatchObject({ cases: [3, 4], faulty: [5] });
  });
});
