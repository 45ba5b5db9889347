import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitOf, unitsInLines } from '../../src/read/units.js';
import { day, number, said, wordsOn } from './cells.js';

const TUITION = 'training.monthlyTuition';

describe('one cell in đồng', () => {
  test.each([
    [801550, 801550],
    [801550.0000000001, 801550],
    [801550.4, '! 801550'],
    [467475.5, '! 467476'],
    [1234567.25, '! 1234567'],
    ['801550,4', '! 801550'],
    ['801.550', 801550],
    ['801,550', 801550],
    ['801 550', 801550],
    ['1.234.567', 1234567],
    ['800.000,00', 800000],
    ['800,000.00', 800000],
    ['800.000 ₫', 800000],
    ['₫800.000', 800000],
    ['800.000đ', 800000],
    ['800.000 VNĐ', 800000],
    ['800.000 đ/tháng', 800000],
    ['800.000 VNĐ/tháng', 800000],
    ['800.000 đồng một tháng', 800000],
    ['800k', 800000],
    ['800 nghìn', 800000],
    ['800 ngàn đồng', 800000],
    ['0,8 triệu', 800000],
    ['0.8tr', 800000],
    ['1.2tr', 1200000],
    ['1tr2', 1200000],
    ['1 triệu 200 nghìn', 1200000],
    ['800.000,-', 800000],
    ['8.0155E+05', '! 801550'],
    ['50 USD', '?'],
    ['$50', '?'],
    ['8.000.000 đ/năm', '?'],
    ['4.000.000/kỳ', '?'],
    ['802', '?'],
    [802, '?'],
    [0, '?'],
    [49_999, '?'],
    [50_000, 50_000],
    [20_000_000, 20_000_000],
    [20_000_001, '?'],
    [-800000, '!'],
    ['khoảng 800.000', '!'],
    ['800.000 + 50.000', '!'],
    ['85O.000', '!'],
    ['-', undefined],
    [true, '!'],
  ])('%s', (cell, expected) => {
    expect(said(TUITION, [cell])).toEqual([expected]);
  });

  test('what was paid may be any amount', () => {
    expect(said('paid', [0, 802, '1.869.902 đ', 25_000_000, '1,2 tỷ'])).toEqual([0, 802, 1869902, 25_000_000, 1_200_000_000]);
  });
});

describe('units', () => {
  test.each([
    ['nghìn đồng', { money: 1000 }],
    ['ngàn đồng', { money: 1000 }],
    ['1.000 đ', { money: 1000 }],
    ['1000đ', { money: 1000 }],
    ['1.000 VNĐ', { money: 1000 }],
    ['ĐVT: 1.000đ', { money: 1000 }],
    ['Đơn vị tính: nghìn đồng', { money: 1000 }],
    ['K', { money: 1000 }],
    ['triệu đồng', { money: 1e6 }],
    ['tr.đ', { money: 1e6 }],
    ['trđ', { money: 1e6 }],
    ['USD', { money: 'foreign' }],
    ['$', { money: 'foreign' }],
    ['đồng', { money: 1 }],
    ['₫', { money: 1 }],
    ['VNĐ/tháng', { money: 1, per: 'month' }],
    ['đồng/người/tháng', { money: 1, per: 'month' }],
    ['nghìn đồng/tháng', { money: 1000, per: 'month' }],
    ['đồng/năm', { money: 1, per: 'other' }],
    ['đồng/học kỳ', { money: 1, per: 'other' }],
    ['theo quy định', undefined],
    ['Học phí', undefined],
  ])('%s', (text, unit) => {
    expect(unitOf(text)).toEqual(unit);
  });

  test.each([
    ['Đơn vị: nghìn đồng', [{ money: 1000 }]],
    ['(Đơn vị tính: 1.000 đồng)', [{ money: 1000 }]],
    ['ĐVT: tr.đ', [{ money: 1e6 }]],
    ['Ghi chú: học phí ghi theo nghìn đồng.', [{ money: 1000 }]],
    ['Ghi chú: các số tiền tính bằng triệu đồng, làm tròn', [{ money: 1e6 }]],
    ['Danh sách hỗ trợ học phí 0,9 triệu đồng/tháng', []],
    ['Đơn vị: Công ty TNHH ABC', []],
    ['Đơn vị: Trường Cao đẳng Một Nghìn', []],
  ])('the line %s', (line, units) => {
    expect(unitsInLines([line])).toEqual(units);
  });

  test('one that is certain is applied, wherever it stands', () => {
    for (const context of [
      { lines: ['Đơn vị: nghìn đồng'] },
      { headings: ['Học phí một tháng (nghìn đồng)'] },
      { headings: ['Học phí một tháng (ĐVT: 1.000đ)'] },
      { headings: ['Học phí một tháng, nghìn đồng'] },
      { headings: ['Học phí', 'nghìn đồng/tháng'] },
      { headings: ['Khóa học', 'Mức học phí (nghìn đồng)'] },
      { headings: ['Năm học 2025-2026', 'Học phí tháng (nghìn đồng)'] },
      { headings: ['Học phí (nghìn đồng)', 'Một tháng'] },
      { headings: ['Khóa học (nghìn đồng)', 'Học phí một tháng'] },
      { headings: ['Học phí một tháng'], unit: 'nghìn đồng' },
      { headings: ['Học phí một tháng'], unit: '(1.000đ)', lines: ['Đơn vị: đồng'] },
    ]) {
      expect(said(TUITION, [802, '935', 801.55, '934,951', '934.951', '1.200'], context)).toEqual([802000, 935000, 801550, 934951, 934951, 1200000]);
    }
    expect(said(TUITION, [0.8, '0,935', '1,2'], { headings: ['Học phí một tháng (tr.đ)'] })).toEqual([800000, 935000, 1200000]);
    expect(wordsOn(TUITION, [802], { lines: ['Đơn vị: nghìn đồng'] })).toEqual(['số tiền ghi bằng nghìn đồng, được đổi ra đồng']);
    expect(wordsOn(TUITION, [0.8], { lines: ['Đơn vị: triệu đồng'] })).toEqual(['số tiền ghi bằng triệu đồng, được đổi ra đồng']);
    expect(wordsOn('paid', [1.2], { lines: ['Đơn vị: tỷ đồng'] })).toEqual(['số tiền ghi bằng tỷ đồng, được đổi ra đồng']);
  });

  test('of a number with one mark nobody knows whether it parts thousands or decimals, unless what schools charge tells', () => {
    const headings = ['Học phí một tháng (nghìn đồng)'];
    expect(said(TUITION, ['30.000', '12.500'], { headings })).toEqual(['?', 12_500_000]);
    // What a course may cost tells nothing: a comma may be either, a dot parts thousands.
    expect(said('course.cost', ['2,400', '2.400'], { headings: ['Chi phí thực tế của khóa (nghìn đồng)'] })).toEqual(['?', 2_400_000]);
  });

  test('the nearest counts', () => {
    expect(said(TUITION, [801550], { headings: ['Học phí một tháng (đồng)'], lines: ['Đơn vị: nghìn đồng'] })).toEqual([801550]);
  });

  test('one that is not certain holds the column, and lines that contradict each other do', () => {
    for (const headings of [
      ['Học phí một tháng (USD)'],
      ['Học phí (đồng/năm)'],
      ['Học phí (đồng/kỳ)'],
      ['Học phí (VNĐ/học kỳ)'],
      ['Học phí (năm)'],
    ]) {
      expect(said(TUITION, [801550, '-'], { headings })).toEqual(['?', undefined]);
    }
    expect(said(TUITION, [802], { lines: ['Đơn vị: nghìn đồng', 'ĐVT: triệu đồng'] })).toEqual(['?']);
  });

  test('an amount that is already in đồng is asked about, and none is made a thousand times larger', () => {
    expect(said(TUITION, [802, 801550], { lines: ['Đơn vị: nghìn đồng'] })).toEqual([802000, '? 801550']);
  });
});

describe('thousands that a program has lost', () => {
  test('beside a number with three decimals, a small one is asked about too', () => {
    expect(said(TUITION, [800, 934.951])).toEqual(['? 800000', '? 934951']);
    expect(said(TUITION, [800, 934951])).toEqual(['?', 934951]);
    // A thousand times these would be more, or less, than any school charges.
    expect(said(TUITION, [25_000, 0.5, 934.951])).toEqual(['?', '!', '? 934951']);
  });

  test('a format that shows zeros which are not there', () => {
    expect(said(TUITION, [number(802, '#,##0".000"')])).toEqual(['? 802000']);
    expect(said(TUITION, [number(801550, '#,##0')])).toEqual([801550]);
    expect(said(TUITION, [number(801550, '#,##0\\ "₫"')])).toEqual([801550]);
    expect(said(TUITION, [number(801550.5, '#,##0'), number(0, '#,##0'), number(801550, '"đã nộp"')])).toEqual(['! 801551', '?', 801550]);
  });

  test('a format that leaves the last thousand out, under the unit that says so', () => {
    expect(said(TUITION, [number(802000, '#,##0,')], { lines: ['Đơn vị: nghìn đồng'] })).toEqual([802000]);
  });
});

describe('months', () => {
  test.each([
    [20, 20],
    ['20', 20],
    ['20 tháng', 20],
    [20.000000000001, 20],
    ['10,5', '!'],
    [0, '!'],
    [121, '!'],
    ['2 năm', '!'],
    ['24 tháng (. năm)', '!'],
    [number(20, '0" tháng"'), 20],
    [true, '!'],
    [day('2026-01-20'), '!'],
    ['-', undefined],
  ])('%s', (cell, expected) => {
    expect(said('training.studyMonths', [cell])).toEqual([expected]);
  });
});

describe('any tuition in any of its forms is read exactly, and no suggestion is a thousand times what stands there', () => {
  const dots = (value: number, mark = '.'): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
  const FORMS: readonly ((value: number) => string | number | ReturnType<typeof number>)[] = [
    (value) => value,
    (value) => value + 1e-10,
    String,
    (value) => dots(value),
    (value) => dots(value, ','),
    (value) => dots(value, ' '),
    (value) => `${dots(value)} đ`,
    (value) => `${dots(value)} VNĐ/tháng`,
    (value) => `${dots(value)},00`,
    (value) => number(value, '#,##0'),
    (value) => number(value, '_-* #,##0\\ "₫"_-'),
    (value) => `${String(value / 1000).replace('.', ',')} nghìn`,
    (value) => `${String(value / 1e6).replace('.', ',')} triệu`,
  ];
  const tuition = fc.integer({ min: 50_000, max: 20_000_000 });

  test('in đồng', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tuition, fc.constantFrom(...FORMS)), { minLength: 1 }), (some) => {
        expect(
          said(
            TUITION,
            some.map(([value, form]) => form(value)),
          ),
        ).toEqual(some.map(([value]) => value));
      }),
    );
  });

  test('numbers of which an English Excel has taken the dot are told', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 50, max: 999 }).chain((high) => fc.integer({ min: 0, max: 999 }).map((low) => high * 1000 + low))),
        (some) => {
          const cells = some.map((value) => value / 1000);
          said(TUITION, cells).forEach((value, at) => {
            expect(['?', `? ${some[at]}`]).toContain(value);
          });
        },
      ),
    );
  });
});
