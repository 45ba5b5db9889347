import { describe, expect, test } from 'vitest';
import { LONGEST_WORDS } from '../../src/read/cell.js';
import { slipsOf } from '../../src/read/slips.js';
import { isSyllable } from '../../src/read/syllable.js';

describe('slips of the pen', () => {
  test.each([
    ['Cao đẵng', 'Cao đẳng', true],
    ['Cao đẳngg', 'Cao đẳng', true],
    ['(Cao đẳngg).', 'Cao đẳng', true],
    ['Caođẳng', 'Cao đẳng', true],
    ['Caođẳg', 'Cao đẳng', false],
    ['Cao đẳ', 'Cao đẳng', false],
    // A text shorter than eight letters holds one slip, a longer one two, and one of three letters none.
    ['abcd efx', 'abcd efg', true],
    ['abcx efx', 'abcd efg', false],
    ['abcx efgx', 'abcd efgh', true],
    ['abcd xxgh', 'abcd efgh', false],
    ['abcx efgx ijx', 'abcd efgh ijk', false],
    ['abcdefg', 'abcdefgh', true],
    ['abcdef', 'abcdefgh', false],
    ['abcx', 'abcd', true],
    ['abx', 'abc', false],
  ])('whether “%s” is one of “%s”: %s', (text, known, is) => {
    expect(slipsOf(text, [known])).toEqual(is ? [known] : []);
  });

  test('of several words the nearest count, each once, and three at most', () => {
    const [near, far] = ['abcd efgh', 'abcd efgx'];
    expect(slipsOf('abcdx efgh', [far, near])).toEqual([near]);
    expect(slipsOf('abcdx efgh', [near, far])).toEqual([near]);
    expect(slipsOf('abcde', ['abcdf', 'abcdg', 'abcdf', 'abcdh', 'abcdi'])).toEqual(['abcdf', 'abcdg', 'abcdh']);
  });

  test('a text too long for a word is none', () => {
    const longest = 'x'.repeat(LONGEST_WORDS);
    expect(slipsOf(longest, [longest])).toEqual([longest]);
    expect(slipsOf(`${longest}x`, [`${longest}x`])).toEqual([]);
  });
});

test.each<[boolean, ...string[]]>([
  [true, 'Nguyễn', 'khuya', 'khuỷu', 'quây', 'nuôi', 'nguêu', 'hoài', 'xoáy', 'ngoáo', 'ngoẹo', 'nhiều', 'yêu', 'người', 'rượu'],
  [true, 'Hải', 'sao', 'sau', 'máy', 'đâu', 'đây', 'béo', 'đều', 'kia', 'tiến', 'chịu', 'hoà', 'hòa', 'hoẵng', 'khoẻ', 'nói', 'thôi', 'mới'],
  [true, 'của', 'tuần', 'quê', 'vui', 'muốn', 'thuở', 'huy', 'mưa', 'gửi', 'được', 'cứu', 'yên'],
  [true, 'Hàn', 'ăn', 'ấn', 'em', 'ếch', 'in', 'ong', 'ông', 'ơn', 'út', 'ưng', 'y'],
  [true, 'nghề', 'ngành', 'nhà', 'nón', 'chữ', 'cô', 'ghế', 'gì', 'gà', 'khó', 'kẻ', 'phí', 'pin', 'quý', 'thợ', 'trẻ', 'tổ', 'bé', 'da'],
  [true, 'đỏ', 'hè', 'lý', 'mẹ', 'rổ', 'sổ', 'vở', 'xa', 'học', 'sách', 'lớp', 'một', 'tháng', 'LỚP'],
  [false, 'ng', 'hoc', 'sach', 'lop', 'mot', 'hòc', 'lởp', 'mõt', 'hóà', 'zan', 'wa', 'fa', 'brưa', 'hanx', 'học1', '1học', 'aeo', 'hang-hải', ''],
])('whether words are made as Vietnamese syllables: %s', (is, ...words) => {
  for (const word of words) expect([word, isSyllable(word)]).toEqual([word, is]);
});
