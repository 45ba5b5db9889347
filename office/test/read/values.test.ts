import { type FactPath, facts, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { type ErrorCause, LONGEST_WORDS } from '../../src/read/cell.js';
import type { Filled } from '../../src/read/value.js';
import { factValue, readColumn } from '../../src/read/values.js';
import { day, inShort, said, wordsOn } from './cells.js';
import { checked, HEADINGS, worker } from './sheets.js';

/** Why a cell that stands alone is not read. */
function why(path: FactPath, cell: Filled): string {
  const value = factValue(path, cell, resolution03);
  if (value.ok) throw new Error('the cell is read');
  return value.why.vi;
}

test.each<[FactPath, Filled, unknown]>([
  ['employed', 'Có', true],
  ['training.occupation', 'Hàn', 'welding'],
  ['training.start', '09/25/2025', '2025-09-25'],
  ['group', 2, 'vocational-student'],
])('what a cell that stands alone says of %s', (path, cell, value) => {
  expect(inShort(factValue(path, cell, resolution03))).toBe(value);
});

describe('a cell that has no value', () => {
  test.each<[ErrorCause, string]>([
    ['merged-across', 'ô bị gộp ngang'],
    ['too-narrow', 'cột quá hẹp'],
    ['error-value', 'ô báo lỗi'],
    ['no-result', 'công thức chưa có kết quả'],
  ])('is told with its cause: %s', (cause, words) => {
    expect(why('employed', { error: '####', cause })).toContain(words);
  });

  test('is told to be merged with one of another column', () => {
    const { faults } = checked({ rows: [HEADINGS, worker('HS-1')], merges: ['D2:E2'] });
    expect(faults.map(({ column, why }) => [column, why.vi.split(';')[0]])).toEqual(
      ['D', 'E'].map((column) => [column, 'ô bị gộp ngang với ô của cột khác']),
    );
  });

  test('proves nothing of the others of its column', () => {
    expect(said('training.start', ['09/08/2025', { error: '09/25/2025', cause: 'partly-struck' }])).toEqual(['2025-08-09', '!']);
  });
});

test('no fact is told in more letters than a word may have, spaces around them left out', () => {
  const longest = 'x'.repeat(LONGEST_WORDS);
  expect(said('id', [longest, `${longest}x`, ` ${longest} `])).toEqual([longest, '!', longest]);
  // One too long proves nothing of the others either.
  expect(said('training.start', ['09/08/2025', `09/25/2025 ${'0'.repeat(LONGEST_WORDS)}:00`])).toEqual(['2025-08-09', '!']);
});

describe('one of several options', () => {
  test.each(Object.entries(facts).flatMap(([path, { kind }]) => (kind === 'option' ? [path as FactPath] : [])))(
    'of which a cell that is true or false is none: %s',
    (path) => {
      expect(said(path, [true])).toEqual(['!']);
      expect(factValue(path, false, resolution03)).toMatchObject({ meant: [] });
    },
  );

  test('a class of which Excel has made a day is one of schooling alone', () => {
    expect(said('education', [day('2025-12-09')])).toEqual(['lower-secondary']);
    expect(said('training.level', [day('2025-12-09')])).toEqual(['!']);
  });

  test('what names a group in other words is one of the group alone', () => {
    expect(said('group', ['Giáo viên dạy nghề'])).toEqual(['vocational-teacher']);
    expect(said('training.level', ['Giáo viên dạy nghề'])).toEqual(['!']);
  });

  test('words that add nothing to a level add something to another thing', () => {
    expect(said('training.level', ['Hệ cao đẳng'])).toEqual(['college']);
    expect(said('teachingLevel', ['Hệ cao đẳng'])).toEqual(['college']);
    expect(said('education', ['Hệ cao đẳng'])).toEqual(['college']);
    expect(said('teaching.contract', ['Hệ thỉnh giảng'])).toEqual(['!']);
  });

  test('a slip of two of them is suggested to be neither', () => {
    expect(said('training.nationalRelief', ['giảm 60%', 'giãm 60%', 'giãm 50%'])).toEqual(['!', '!', '! giảm 50%']);
    expect(why('training.nationalRelief', 'giảm 60%')).toContain('phải là một trong');
  });

  test('an occupation is read without a word on the column', () => {
    expect(wordsOn('training.occupation', ['Hàn'])).toEqual([]);
  });
});

describe('the area', () => {
  test('of a park counts where no other is told', () => {
    expect(said('enterprise.locality', ['KCN Tràng Duệ', 'KCN Tràng Duệ, Hải Phòng', 'KCN Tràng Duệ, Hải Dương'])).toEqual([
      'hai-phong',
      'hai-phong',
      'former-hai-duong',
    ]);
  });

  test('of a place that has the name of several, and of one that contradicts itself, is asked about as such', () => {
    expect(why('enterprise.locality', 'Minh Tân')).toContain('tên này có ở cả');
    expect(why('enterprise.locality', 'quận Lê Chân, Hải Dương')).toContain('các phần của địa chỉ');
    expect(readColumn('enterprise.locality', ['Minh Tân'], { policy: resolution03 }).read('Minh Tân')).toHaveProperty('question');
  });
});
