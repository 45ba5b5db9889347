import fc from 'fast-check';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import type { Filled } from '../../src/read/value.js';
import { readColumn } from '../../src/read/values.js';
import { day, number, said, wordsOn } from './cells.js';

const TUITION = 'training.monthlyTuition';
const TEXTS_THAT_DIFFER = { lines: ['Đơn vị: nghìn đồng', 'ĐVT: triệu đồng'] };
const THOUSANDS = { lines: ['Đơn vị: nghìn đồng'] };
const MILLIONS = { lines: ['Đơn vị: triệu đồng'] };

/** What a cell is asked about, or what is wrong with it: in words, and what would be answered. */
function doubtOn(path: 'training.monthlyTuition' | 'training.studyMonths' | 'course.cost', cells: readonly Filled[], at: number, context = {}) {
  const value = readColumn(path, cells, { policy: resolution03, ...context }).read(cells[at] ?? '');
  if (value.ok) throw new Error('the cell is read');
  return value;
}

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
    [' 800.000 ', 800000],
    [' chưa rõ ', undefined],
    ['đ 800.000', 800000],
    ['VNĐ800.000', 800000],
    ['VND 800.000', 800000],
    ['800’000', 800000],
    ["800'000", 800000],
    ['800.000 -', 800000],
    ['800.000.-', 800000],
    ['800 nghin', 800000],
    ['800 ngan', 800000],
    ['0,8 trieu dong', 800000],
    ['0,8 tr.', 800000],
    ['0,8 tr. đ', 800000],
    ['0,8 TRIỆU ĐỒNG', 800000],
    ['800.000 dong', 800000],
    ['800.000 d', 800000],
    ['800.000 vnd.', 800000],
    ['800.000 đ/th', 800000],
    ['800.000 đ/ 1 tháng', 800000],
    ['800.000 đ/01 tháng', 800000],
    ['800.000 đ / một tháng', 800000],
    ['800.000 đ mỗi tháng', 800000],
    ['800.000 đ 1 thang', 800000],
    ['800.000 đ tháng', 800000],
    ['800.000 đ/tháng/người', 800000],
    ['800.000 đ/tháng / 1 học sinh', 800000],
    ['800.000 đ/tháng/01 sinh viên', 800000],
    ['800.000 đ/tháng/sv', 800000],
    ['800.000 đ/tháng/hs', 800000],
    ['800.000 đ/tháng/HSSV', 800000],
    ['800.000 đ/người', '!'],
    ['800.000 đ/thángx', '!'],
    ['x 800.000', '!'],
    ['1tr05', 1_050_000],
    ['1tr250', 1_250_000],
    ['12tr5', 12_500_000],
    ['1 trieu 50k', 1_050_000],
    ['1 triệu 50 nghìn đồng', 1_050_000],
    ['1 triệu 50 nghin', 1_050_000],
    ['1 triệu 50 ngàn vnđ', 1_050_000],
    ['1 triệu 50 ngan vnd', 1_050_000],
    ['1 triệu 5 đ', 1_500_000],
    ['1tr2345', '!'],
    ['khoảng 1tr2', '!'],
    ['1tr2 hoặc hơn', '!'],
    ['801,5505 nghìn', '! 801551'],
    ['50.000,5', '! 50001'],
    ['49.999,5', '!'],
    ['8.0155E+02 nghìn', '! 801550'],
    ['8,0155e05', '! 801550'],
    ['8.000.000 đ một năm', '?'],
    ['8.000.000 cả khóa', '?'],
    ['8.000.000 mỗi học kỳ', '?'],
    ['8.000.000/hk', '?'],
    ['8.000.000/ khoá', '?'],
    ['200.000/tín chỉ', '?'],
    ['35 eur', '?'],
    ['35€', '?'],
    ['35 đô la', '?'],
    ['¥35', '?'],
    ['1000000000', '?'],
    ['1000000001', '!'],
  ])('%s', (cell, expected) => {
    expect(said(TUITION, [cell])).toEqual([expected]);
  });

  test('the amounts of other facts have limits of their own', () => {
    expect(said('course.cost', [1e12, 1e12 + 1, '999,5', '1000,5'])).toEqual([1e12, '!', '!', '! 1001']);
    expect(said(TUITION, [999_999_999.5, 1_000_000_000.5])).toEqual(['! 1000000000', '!']);
  });

  test.each([
    [49_999, 'học phí một tháng dưới 50.000 đ là bất thường', 49_999],
    [20_000_001, 'học phí một tháng trên 20.000.000 đ là bất thường', 20_000_001],
  ])('%s is unusual, and may stand once it is confirmed', (amount, words, asItStands) => {
    const { why, question } = doubtOn(TUITION, [amount], 0);
    expect(why.vi).toContain(words);
    expect(question).toStrictEqual({ asItStands });
  });

  test('an amount with parts of a đồng is told with them', () => {
    expect(doubtOn(TUITION, [801550.4], 0).why).toEqual({
      vi: 'số tiền trong ô có phần lẻ của đồng (801550,4); phải là số đồng nguyên',
      en: 'the amount in the cell has parts of a đồng (801550.4); it must be a whole number of đồng',
    });
  });

  test('what was paid may be any amount', () => {
    expect(said('paid', [0, 802, '1.869.902 đ', 25_000_000, '1,2 tỷ'])).toEqual([0, 802, 1869902, 25_000_000, 1_200_000_000]);
  });
});

describe('units', () => {
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
    expect(doubtOn(TUITION, ['30.000'], 0, { headings }).why.vi).toContain('không rõ dấu trong số');
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
    expect(said(TUITION, [801550, ' chưa rõ '], TEXTS_THAT_DIFFER)).toEqual(['?', undefined]);
    expect(doubtOn(TUITION, [801550], 0, TEXTS_THAT_DIFFER).why.vi).toContain('nhiều đơn vị tính khác nhau');
    expect(wordsOn(TUITION, [801550], TEXTS_THAT_DIFFER)).toEqual([]);
  });

  test('lines that contradict each other do no harm where the heading tells the unit', () => {
    expect(said(TUITION, [802], { headings: ['Học phí một tháng (nghìn đồng)'], ...TEXTS_THAT_DIFFER })).toEqual([802000]);
  });

  test('the words say in which unit a column is read', () => {
    const words = (unit: string) => readColumn('course.cost', [1], { policy: resolution03, lines: [`Đơn vị: ${unit}`] }).words.map(({ en }) => en);
    expect(['nghìn đồng', 'triệu đồng', 'tỷ đồng', 'đồng'].flatMap(words)).toEqual(
      ['thousands', 'millions', 'billions'].map((many) => `amounts are told in ${many} of đồng and are read so`),
    );
  });

  test('an amount that is already in đồng is asked about, and none is made a thousand times larger', () => {
    expect(said(TUITION, [802, 801550], { lines: ['Đơn vị: nghìn đồng'] })).toEqual([802000, '? 801550']);
    expect(said(TUITION, ['801550', 0.5, '0,0005'], THOUSANDS)).toEqual(['? 801550', '?', '!']);
    expect(doubtOn(TUITION, [801550], 0, THOUSANDS).question).toStrictEqual({ likely: '801550' });
  });
});

describe('thousands that a program has lost', () => {
  test('beside a number with three decimals, a small one is asked about too', () => {
    expect(said(TUITION, [800, 934.951])).toEqual(['? 800000', '? 934951']);
    expect(said(TUITION, [800, 934951])).toEqual(['?', 934951]);
    // A thousand times these would be more, or less, than any school charges.
    expect(said(TUITION, [25_000, 0.5, 934.951])).toEqual(['?', '!', '? 934951']);
    expect(said(TUITION, [0, 50_000, 934.951])).toEqual(['?', 50_000, '? 934951']);
    expect(said(TUITION, [800, number(934.951, '#,##0.000')])).toEqual(['? 800000', '? 934951']);
    // What is a text, or has other parts of a thousand, has lost nothing.
    expect(said(TUITION, [800, '934.951'])).toEqual(['?', 934951]);
    expect(said(TUITION, [800, 934.9515, true])).toEqual(['?', '!', '!']);
  });

  test('as it stands one may be confirmed if it is a number of đồng at all', () => {
    expect(doubtOn(TUITION, [800, 934.951], 0).question).toStrictEqual({ likely: '800000', asItStands: 800 });
    expect(doubtOn(TUITION, [800, 934.951], 1).question).toStrictEqual({ likely: '934951' });
  });

  test('a format that shows zeros which are not there', () => {
    expect(said(TUITION, [number(802, '#,##0".000"')])).toEqual(['? 802000']);
    expect(said(TUITION, [number(802, '#,##0".000 đồng"')])).toEqual(['? 802000']);
    expect(doubtOn(TUITION, [number(802, '#,##0".000"')], 0).question).toStrictEqual({ likely: '802000', asItStands: 802 });
    expect(doubtOn('course.cost', [number(2400, '#,##0".000"')], 0, THOUSANDS).question).toStrictEqual({
      likely: '2400000000',
      asItStands: 2_400_000,
    });
    expect(said(TUITION, [number(801550, '#,##0')])).toEqual([801550]);
    expect(said(TUITION, [number(801550, '#,##0\\ "₫"')])).toEqual([801550]);
    expect(said(TUITION, [number(801550.5, '#,##0'), number(0, '#,##0'), number(801550, '"đã nộp"')])).toEqual(['! 801551', '?', 801550]);
  });

  test('a format that leaves the last thousand out, under the unit that says so', () => {
    expect(said(TUITION, [number(802000, '#,##0,')], { lines: ['Đơn vị: nghìn đồng'] })).toEqual([802000]);
    expect(said(TUITION, [number(802, '#,##0'), number(802000, '#,##0')], THOUSANDS)).toEqual([802000, '? 802000']);
    expect(said(TUITION, [number(802000, '#,##0,')], MILLIONS)).toEqual(['!']);
  });

  test('a format that shows fewer decimals, or none of the digits, leaves the amount as it is', () => {
    expect(said(TUITION, [number(801.55, '#,##0'), number(801.55, '"đã nộp"')], THOUSANDS)).toEqual([801550, 801550]);
  });
});

describe('months', () => {
  test.each([
    [20, 20],
    ['20', 20],
    ['20 tháng', 20],
    [20.000000000001, 20],
    ['10,5', '!'],
    [10.5, '!'],
    [0, '!'],
    [1, 1],
    [120, 120],
    [121, '!'],
    [' 20 thang ', 20],
    ['20 months', 20],
    ['1 month', 1],
    ['20th', 20],
    ['20 th.', 20],
    ['20t', 20],
    ['24 tháng (2 năm)', 24],
    ['30 tháng (2,5 năm)', 30],
    ['24 tháng (3 năm)', '!'],
    ['20 tháng (hai mươi tháng)', 20],
    ['20 tháng (10 + 10)', '!'],
    ['khoảng 20 tháng', '!'],
    ['20 tháng rưỡi', '!'],
    [' chưa rõ ', undefined],
    ['2 năm', '!'],
    ['24 tháng (. năm)', '!'],
    [number(20, '0" tháng"'), 20],
    [true, '!'],
    [day('2026-01-20'), '!'],
    ['-', undefined],
  ])('%s', (cell, expected) => {
    expect(said('training.studyMonths', [cell])).toEqual([expected]);
  });

  test('of which a program has made a day is told as that', () => {
    expect(doubtOn('training.studyMonths', [day('2026-01-20')], 0).why.vi).toContain('Excel đã đổi số này thành ngày');
    expect(doubtOn('training.studyMonths', [true], 0).why.vi).not.toContain('Excel');
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
