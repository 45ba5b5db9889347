import { describe, expect, test } from 'vitest';
import { bare, columnLetters, isDate, isEmpty, isError, isNumber, LONGEST_WORDS, oneLine, shortened, shownOf, textOf } from '../../src/read/cell.js';
import { cleanText } from '../../src/read/clean-text.js';
import { numberFormat } from '../../src/read/number-format.js';
import { dayOfSerial, isSerialDay } from '../../src/read/serial-day.js';
import { textCell } from '../../src/read/text-cell.js';
import { day, number } from './cells.js';

const ERROR = { error: '#N/A', cause: 'error-value' } as const;

test.each([
  [null, '', ''],
  [undefined, '', ''],
  [true, 'TRUE', 'TRUE'],
  [false, 'FALSE', 'FALSE'],
  [12.5, '12.5', '12.5'],
  [' Hàn ', 'Hàn', 'Hàn'],
  [number(802, '#,##0".000"'), '802.000', '802.000'],
  [day('2025-09-08', 'yyyy-mm-dd'), '08/09/2025', '2025-09-08'],
  [ERROR, '#N/A', '#N/A'],
])('the cell %o as it is read, and as it is shown', (cell, text, shown) => {
  expect(textOf(cell)).toBe(text);
  expect(shownOf(cell)).toBe(shown);
});

test('a number without its format is the number, and any other cell is itself', () => {
  expect([number(802, '#,##0'), 12, 'Hàn', null].map(bare)).toEqual([802, 12, 'Hàn', null]);
});

test('a cell without a value is no number, no day and no error', () => {
  for (const is of [isNumber, isDate, isError]) expect(is(null)).toBe(false);
});

test.each([
  [null, true],
  [undefined, true],
  ['', true],
  [' \n ', true],
  ['-', false],
  [0, false],
  [false, false],
  [ERROR, false],
])('whether the cell %o is empty: %s', (cell, empty) => {
  expect(isEmpty(cell)).toBe(empty);
});

test('a text longer than a word is cut, and a heading is one line', () => {
  const longest = 'x'.repeat(LONGEST_WORDS);
  expect(shortened(longest)).toBe(longest);
  expect(shortened(`${longest}yz`)).toBe(`${longest}…`);
  expect(oneLine(' Học phí\n\tmột tháng ')).toBe('Học phí một tháng');
  expect(oneLine(null)).toBe('');
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %s is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

describe('the number of a day', () => {
  test.each([
    [-1, false],
    [0, true],
    [45_908, true],
    [2_958_465.9, true],
    [2_958_466, false],
  ])('whether %s is one: %s', (serial, is) => {
    expect(isSerialDay(serial)).toBe(is);
  });

  test.each([
    [61, '1900-03-01'],
    [45_908, '2025-09-08'],
    [45_908.99, '2025-09-08'],
    [2_958_465, '9999-12-31'],
  ])('%s is %s', (serial, date) => {
    expect(dayOfSerial(serial)).toBe(date);
  });
});

test.each([
  ['', null],
  ['Hàn', 'Hàn'],
  ['#', '#'],
  ['# 12', '# 12'],
  ['#n/a ', { error: '#N/A', cause: 'error-value' }],
  ['#REF!', { error: '#REF!', cause: 'error-value' }],
  ['#VALUE!', { error: '#VALUE!', cause: 'error-value' }],
  ['#DIV/0!', { error: '#DIV/0!', cause: 'error-value' }],
  ['#NAME?', { error: '#NAME?', cause: 'error-value' }],
  ['#NUM!', { error: '#NUM!', cause: 'error-value' }],
  ['#NULL!', { error: '#NULL!', cause: 'error-value' }],
  ['#SPILL!', { error: '#SPILL!', cause: 'error-value' }],
  ['#CALC!', { error: '#CALC!', cause: 'error-value' }],
  ['#GETTING_DATA', { error: '#GETTING_DATA', cause: 'error-value' }],
  ['#N/A xem lại', '#N/A xem lại'],
  [' #N/A', ' #N/A'],
  ['##', { error: '##', cause: 'too-narrow' }],
  ['######## ', { error: '####', cause: 'too-narrow' }],
  ['##a', '##a'],
  ['Nguy\ufffdn', { error: 'Nguy\ufffdn', cause: 'unreadable' }],
])('the text “%s” as a cell', (text, cell) => {
  expect(textCell(text)).toEqual(cell);
});

test.each([
  ['_-* #,##0\\ "₫"_-', 801550, '801.550 ₫'],
  ['#,##0.00', 1234.5, '1.234,50'],
  ['#,##0".000"', 802, '802.000'],
  ['"số "0" tháng"', 20, 'số 20 tháng'],
  ['m/d/yy', 45_908, '08/09/2025'],
  ['dd.mm.yyyy', 45_908, '08.09.2025'],
  ['d.m.yy;@', 45_908, '8.9.25'],
])('the format %s shows %s as “%s”', (code, value, shown) => {
  expect(numberFormat(code).show(value)).toBe(shown);
});

describe('a text as it is seen', () => {
  test.each([
    ['Ha\u0309i Pho\u0300ng', 'Hải Phòng'],
    ['\u00d0ào \u00f0ó', 'Đào đó'],
    ['HS\u001e1', 'HS-1'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u00a0b\u2003c', 'a b c'],
    ['a\u200bb\u202ec\u0007', 'abc'],
    ['a\tb\nc', 'a\tb\nc'],
  ])('%o', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('the marks of a text too long for a word stay apart', () => {
    const apart = 'a\u0301'.repeat(LONGEST_WORDS / 2);
    expect(cleanText(apart)).toBe('á'.repeat(LONGEST_WORDS / 2));
    expect(cleanText(`${apart}x`)).toBe(`${apart}x`);
  });
});
