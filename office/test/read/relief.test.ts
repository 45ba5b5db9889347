import { describe, expect, test } from 'vitest';
import { reliefInWords, reliefReader } from '../../src/read/relief.js';
import type { Filled } from '../../src/read/value.js';
import { day, inShort, number, said } from './cells.js';

const RELIEF = 'training.nationalRelief';
const why = { vi: 'phải là mức miễn, giảm', en: 'must be a relief' };

const HALF = 'half';
const SEVENTY = 'seventy-percent';

describe('what words tell of the relief', () => {
  const inText = (text: string) => {
    const value = reliefInWords(text, why);
    return value === undefined ? 'nothing' : inShort(value);
  };

  test.each([
    ['miễn', 'full'],
    ['MIỄN HỌC PHÍ', 'full'],
    ['Được miễn toàn bộ học phí', 'full'],
    ['thuộc diện được miễn', 'full'],
    ['miễn hoàn toàn tiền học phí', 'full'],
    ['đối tượng miễn hết HP', 'full'],
    ['100%', 'full'],
    ['Miễn 100% học phí', 'full'],
    ['Giảm 70%', SEVENTY],
    ['GIẢM 70 % HỌC PHÍ', SEVENTY],
    ['giảm học phí 70%', SEVENTY],
    ['Giảm 70 phần trăm', SEVENTY],
    ['giảm 70 PHẦN  TRĂM học phí', SEVENTY],
    [' giảm 70% ', SEVENTY],
    ['được miễn, giảm 50 %', HALF],
    ['miễn , giảm 50%', HALF],
    ['miễn/giảm 50%', HALF],
    ['MG 70%', SEVENTY],
    ['hưởng giảm 50% mức học phí', HALF],
    ['miễn giảm 0%', 'none'],
    ['Gia\u0309m 70%', SEVENTY],
  ])('“%s” is what is taken off', (text, relief) => {
    expect(inText(text)).toBe(relief);
  });

  test.each([
    ['giảm còn 30%', SEVENTY],
    ['ĐÓNG 30%', SEVENTY],
    ['chỉ còn phải đóng 50% học phí', HALF],
    ['nộp 50%', HALF],
    ['phải nộp 100%', 'none'],
    ['còn 0%', 'full'],
  ])('“%s” is what is left to pay', (text, relief) => {
    expect(inText(text)).toBe(relief);
  });

  test.each(['không', 'Không được miễn, giảm', 'KHÔNG THUỘC DIỆN ĐƯỢC MIỄN GIẢM', 'chưa được hưởng chế độ', 'ko giảm', 'k miễn học phí', 'no', 'N'])(
    '“%s” is none',
    (text) => {
      expect(inText(text)).toBe('none');
    },
  );

  test.each([
    ['Giảm 70% (hộ nghèo)', SEVENTY],
    ['(hộ nghèo) giảm 70%', SEVENTY],
    ['(giảm 70%)', SEVENTY],
    ['Con thương binh – miễn 100%', 'full'],
    ['hộ cận nghèo; giảm 50%', HALF],
    ['Miễn học phí, con liệt sĩ', 'full'],
    ['Không (hộ khá)', 'none'],
  ])('“%s” tells it beside its reason', (text, relief) => {
    expect(inText(text)).toBe(relief);
  });

  test.each([
    ['giảm 60%', '!'],
    ['đóng 60%', '!'],
    ['giảm 60% (hộ nghèo)', '!'],
    ['chưa', 'nothing'],
    ['hộ nghèo', 'nothing'],
    ['giảm', 'nothing'],
    ['giảm 70% – giảm 50%', 'nothing'],
    ['giảm 70% (từ tháng 9)', 'nothing'],
    ['giảm 70% (hộ nghèo; từ kỳ 2)', 'nothing'],
    ['miễn (chưa rõ)', 'nothing'],
  ])('“%s” tells none', (text, expected) => {
    expect(inText(text)).toBe(expected);
  });
});

describe('what numbers of a column tell of the relief', () => {
  test.each<[string, readonly Filled[], readonly unknown[]]>([
    ['percents under their format', [number(1, '0%'), number(0.7, '0%'), number(0.5, '0.00%'), number(0, '0%')], ['full', SEVENTY, HALF, 'none']],
    ['no percent that the law has', [number(0.3, '0%'), number(70, '0%'), 30, 0.3, '0,6', 700], ['!', '!', '!', '!', '!', '!']],
    ['shares: one is all', [0.7, 1, 0.5, 0], [SEVENTY, 'full', HALF, 'none']],
    ['shares of a workbook', [number(0.7, '0.0'), number(1, '0'), 1], [SEVENTY, 'full', 'full']],
    ['shares as text', ['0,7', ' 0.5 ', '1', '0'], [SEVENTY, HALF, 'full', 'none']],
    ['percents written bare: one is asked about', [70, 100, 50, 1, 0], [SEVENTY, 'full', HALF, '?', 'none']],
    ['percents of a workbook', [number(70, '0'), number(100, '#,##0')], [SEVENTY, 'full']],
    ['percents as text', ['70', ' 100 ', '050'], [SEVENTY, 'full', HALF]],
    ['one or nought alone', [0, 1, '1'], ['none', '?', '?']],
    ['shares and percents together', [0.7, 70, 1], [SEVENTY, SEVENTY, '?']],
    ['a percent under its format is no share', [number(0.7, '0%'), 1], [SEVENTY, '?']],
    ['what a program has reckoned in binary', [0.7 + 1e-12, 70.000_000_001], [SEVENTY, SEVENTY]],
  ])('%s', (_, cells, expected) => {
    expect(said(RELIEF, cells)).toEqual(expected);
  });

  test('nothing where a cell holds no number', () => {
    const cells = [true, day('2025-09-08'), 'giảm 70%', '7', '1000', ''];
    const read = reliefReader(cells, why);
    expect(cells.map(read)).toEqual(cells.map(() => undefined));
  });
});
