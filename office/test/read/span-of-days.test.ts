import type { GroupId } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { daysOfSpan, pathsOfSpan, tellsDay } from '../../src/read/span-of-days.js';
import { byLine, checked, fates, HEADINGS, worker } from './sheets.js';

test.each<[string, readonly [string, string] | undefined]>([
  ['08/09/2025 - 30/06/2028', ['08/09/2025', '30/06/2028']],
  ['08-09-2025–30-06-2028', ['08-09-2025', '30-06-2028']],
  ['Từ 08/09/2025 đến 30/06/2028', ['08/09/2025', '30/06/2028']],
  ['Từ ngày 08/09/2025 đến hết ngày 30/06/2028.', ['ngày 08/09/2025', 'ngày 30/06/2028']],
  ['09/2025 - 06/2028', ['09/2025', '06/2028']],
  ['Tu 08/09/2025 den 30/06/2028', ['08/09/2025', '30/06/2028']],
  [' 08/09/2025 - 30/06/2028 ', ['08/09/2025', '30/06/2028']],
  ['từ: 8.9.25 → 30.6.28', ['8.9.25', '30.6.28']],
  ['8 / 9 / 2025 ~ 30 / 6 / 2028', ['8 / 9 / 2025', '30 / 6 / 2028']],
  ['08/09/2025 --> 30/06/2028', ['08/09/2025', '30/06/2028']],
  ['08/09/2025 — 30/06/2028', ['08/09/2025', '30/06/2028']],
  ['08/09/2025 ÷ 30/06/2028', ['08/09/2025', '30/06/2028']],
  ['08/09/2025 tới 30/06/2028', ['08/09/2025', '30/06/2028']],
  ['08/09/2025 toi 30/06/2028', ['08/09/2025', '30/06/2028']],
  ['TỪ NGÀY 08/09/2025 ĐẾN HẾT NGÀY 30/06/2028', ['NGÀY 08/09/2025', 'NGÀY 30/06/2028']],
  ['tu ngay 08/09/2025 den het ngay 30/06/2028', ['ngay 08/09/2025', 'ngay 30/06/2028']],
  ['từ tháng 9/2025 đến tháng 06.2028', ['tháng 9/2025', 'tháng 06.2028']],
  ['thang 9-2025 den thang 6-2028', ['thang 9-2025', 'thang 6-2028']],
  ['08/09/2025\n-\n30/06/2028', ['08/09/2025', '30/06/2028']],
  ['Khóa 08/09/2025 - 30/06/2028', undefined],
  ['08/09/2025 - 30/06/2028 (dự kiến)', undefined],
  ['08/09/2025 30/06/2028', undefined],
  ['08/09 - 30/06/2028', undefined],
  ['08/09/2025 - 30/06', undefined],
  ['08/09/2025 -', undefined],
  ['- 30/06/2028', undefined],
  ['2025-2028', undefined],
  ['30 tháng', undefined],
  ['từ 08/09/2025', undefined],
  ['08/09/2025', undefined],
])('%s', (text, days) => {
  expect(daysOfSpan(text)).toEqual(days);
});

test.each<[string, boolean]>([
  ['08/09/2025', true],
  ['khai giảng 8-9-25, dự kiến', true],
  ['8 . 9 . 2025', true],
  ['09/2025', false],
  ['08/09', false],
  ['30 tháng', false],
])('whether “%s” tells a day: %s', (text, tells) => {
  expect(tellsDay(text)).toBe(tells);
});

test.each<[GroupId, readonly string[]]>([
  ['enterprise-employee', ['training.start', 'training.end']],
  ['vocational-student', ['training.start', 'training.end']],
  ['vocational-teacher', ['course.start', 'course.end']],
  ['industry-instructor', ['course.start', 'course.end']],
])('the days of a case of %s', (group, paths) => {
  expect(pathsOfSpan(group)).toEqual(paths);
});

describe('two days in one cell', () => {
  const table = (heading: string, ...cells: readonly string[]) =>
    checked({
      rows: [
        HEADINGS.flatMap((one) => (one === 'Từ ngày' ? [heading] : one === 'Đến ngày' ? [] : [one])),
        ...cells.map((cell, at) => worker(`HS-${at + 1}`).flatMap((one) => (one === '08/09/2025' ? [cell] : one === '30/06/2028' ? [] : [one]))),
      ],
    });

  test.each(['Thời gian đào tạo', 'Thời gian khóa học', 'Thời gian học (từ ngày - đến ngày)', 'Từ ngày – đến ngày', 'Thời gia đào tạo'])(
    'under “%s”',
    (heading) => {
      const result = table(heading, '08/09/2025 - 30/06/2028', 'Từ 08/09/2025 đến 30/06/2028', '30 tháng', '09/2025 - 06/2028');
      for (const line of [2, 3]) expect(byLine(result)[line]).toMatchObject({ training: { start: '2025-09-08', end: '2028-06-30' } });
      expect(fates(result)).toMatchObject({ cases: [2, 3], faulty: [4], held: [5] });
      expect(result.unusedColumns.map((one) => one.heading)).toEqual(['Họ và tên']);
    },
  );

  test('where any of them has the month first, they all have', () => {
    expect(byLine(table('Thời gian đào tạo', '09/08/2025 - 06/30/2028'))[2]).toMatchObject({ training: { start: '2025-09-08', end: '2028-06-30' } });
  });

  test('a number of months alone is none, and plays no part', () => {
    const result = table('Thời gian đào tạo', '30 tháng');
    expect(fates(result)).toMatchObject({ cases: [2] });
    expect(result.unusedColumns.map((one) => one.heading)).toContain('Thời gian đào tạo');
  });

  test('one day alone is told', () => {
    expect(fates(table('Thời gian học', '08/09/2025', '01/09/2025'))).toMatchObject({ cases: [], faulty: [2, 3] });
  });

  test('beside columns that tell the days it is not needed', () => {
    const result = checked({
      rows: [
        [...HEADINGS, 'Thời gian đào tạo'],
        [...worker('HS-1'), '01/01/2024 - 01/01/2025'],
      ],
    });
    expect(byLine(result)[2]).toMatchObject({ training: { start: '2025-09-08' } });
    expect(result.unusedColumns.map((one) => one.heading)).toContain('Thời gian đào tạo');
  });

  test('beside a column that tells one of them it tells the other', () => {
    const rows = [
      HEADINGS.map((heading) => (heading === 'Đến ngày' ? 'Thời gian đào tạo' : heading)),
      worker('HS-1').with(10, '01/09/2025 - 30/06/2028'),
    ];
    expect(byLine(checked({ rows }))[2]).toMatchObject({ training: { start: '2025-09-08', end: '2028-06-30' } });
  });
});
