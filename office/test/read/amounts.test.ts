import { expect, test } from 'vitest';
import { whole, written } from '../../src/read/amounts.js';

test.each([
  ['0', { value: 0 }],
  ['801550', { value: 801_550 }],
  [' 801550 ', { value: 801_550 }],
  ['801.550', { value: 801_550, oneMark: '.' }],
  ['801,550', { value: 801_550, oneMark: ',' }],
  ['801 550', { value: 801_550, oneMark: ' ' }],
  ['801\u00a0550', { value: 801_550, oneMark: ' ' }],
  ['801\u202f550', { value: 801_550, oneMark: ' ' }],
  ["801'550", { value: 801_550, oneMark: ' ' }],
  ['801’550', { value: 801_550, oneMark: ' ' }],
  ['1.234.567', { value: 1_234_567 }],
  ['1 234 567', { value: 1_234_567 }],
  ['0.935', { value: 0.935 }],
  ['0,935', { value: 0.935 }],
  ['801550,25', { value: 801_550.25 }],
  ['1.801.550,25', { value: 1_801_550.25 }],
  ['1 801 550,25', { value: 1_801_550.25 }],
  ['801550.25', { value: 801_550.25 }],
  ['1,801,550.25', { value: 1_801_550.25 }],
  ['1 801 550.25', { value: 1_801_550.25 }],
  ['8E+05', { value: 800_000, cut: true }],
  ['8.0155E+05', { value: 801_550, cut: true }],
  ['8,0155E+05', { value: 801_550, cut: true }],
  ['1.2,3', undefined],
  ['1,2.3', undefined],
  ['1.23.456', undefined],
  ['1.234,567.890', undefined],
  ['-5', undefined],
  ['chưa rõ', undefined],
  ['', undefined],
])('the number %s as it is written', (text, number) => {
  expect(written(text)).toEqual(number);
});

test.each([
  [5, 5],
  [0, 0],
  [801_550.000_000_01, 801_550],
  [0.1 * 3 * 10, 3],
  [1e-10, 0],
  [-1e-11, 0],
  [0.000_001, undefined],
  [2.5, undefined],
  [801_550.001, undefined],
])('%d is whole but for the noise of reckoning, or is not', (value, expected) => {
  expect(whole(value)).toBe(expected);
});
