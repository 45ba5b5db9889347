import { expect, test } from 'vitest';
import { textKey } from '../../src/read/text-key.js';

test.each([
  ['Ngày bắt đầu (đào tạo)', 'ngaybatdaudaotao'],
  ['ngay bat dau dao tao', 'ngaybatdaudaotao'],
  ['ĐỐI TƯỢNG', 'doituong'],
  ['Đo\u0302\u0301i tươ\u0323ng', 'doituong'],
  ['Miễn, giảm\n70 %', 'miengiam70'],
  ['…', ''],
])('the key of “%s”', (text, key) => {
  expect(textKey(text)).toBe(key);
  expect(textKey(text)).toBe(key);
});

test('a text too long to be a heading is its own key', () => {
  expect(textKey('Đ'.repeat(500))).toBe('d'.repeat(500));
  expect(textKey('Đ'.repeat(501))).toBe('Đ'.repeat(501));
});
