import { expect, test } from 'vitest';
import { withoutNames } from '../../src/read/without-names.js';

test.each([
  'Nguyễn Thị Lan Anh',
  'nguyễn thị lan anh',
  'NGUYEN THI LAN ANH',
  'Trần B',
  'Hoàng Anh Tuấn',
  'Đặng Văn Hàn',
  'Y Blok Êban',
  '031095001234',
  '031 095 001 234',
  '0912.345.678',
])('%s stays out of a file that promises to hold no name', (text) => {
  expect(withoutNames(text)).toBeUndefined();
});

test.each([
  'Trung cap nghe',
  'Cao đẳng',
  'CAO ĐẲNG',
  '801.550',
  '934,951 đ',
  '31/02/2027',
  '30/06/2026 07:30',
  'Chưa rõ',
  'x',
  '9/12',
  'giảm 70%',
  '#N/A',
  'Hải Phong',
  '3.1E+10',
])('%s is told', (text) => {
  expect(withoutNames(text)).toBe(text);
});
