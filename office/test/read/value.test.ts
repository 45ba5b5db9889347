import { describe, expect, test } from 'vitest';
import { asked, blank, misread, saysNothing, told } from '../../src/read/value.js';

const why = { vi: 'phải là số', en: 'must be a number' };

describe('what a cell says', () => {
  test('is its value, or that nothing is known', () => {
    expect(told(5)).toEqual({ ok: true, value: 5 });
    expect(blank).toStrictEqual({ ok: true, value: undefined });
  });

  test('is none, with what may have been meant', () => {
    expect(misread(why)).toEqual({ ok: false, why, meant: [] });
    expect(misread(why, ['5'])).toEqual({ ok: false, why, meant: ['5'] });
  });

  test('is asked about, with what is likely meant', () => {
    expect(asked(why)).toEqual({ ok: false, why, meant: [], question: {} });
    expect(asked(why, { likely: '802000', asItStands: 802 })).toEqual({
      ok: false,
      why,
      meant: ['802000'],
      question: { likely: '802000', asItStands: 802 },
    });
  });
});

test.each([
  '-',
  '–',
  '…',
  '...',
  '?',
  '/',
  '_',
  'N/A',
  'na',
  'không rõ',
  'Chưa rõ',
  'chua xac dinh',
  'chu\u031ba ro\u0303',
  'chưa có số liệu',
  '-'.repeat(500),
])('“%s” says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each(['', 'không', 'chưa', '0', '- 5', 'chưa rõ ràng', '-'.repeat(501)])('“%s” says something, or is no word', (text) => {
  expect(saysNothing(text)).toBe(false);
});
