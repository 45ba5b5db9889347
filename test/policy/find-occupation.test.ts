import { describe, expect, it } from 'vitest';
import { amendPolicy } from '#src/policy/amend.js';
import { findOccupation } from '#src/policy/find-occupation.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { assumed, revived, untyped } from '../helpers/policies.js';

describe('an occupation is found', () => {
  it.each(
    resolution03.occupations.flatMap(({ id, name, aliases, codes }) =>
      [id, name.vi, name.en, ...aliases, codes.intermediate?.code ?? '', codes.college?.code ?? ''].map((text) => [text, id] as const),
    ),
  )('by %j: %s', (text, id) => {
    expect(findOccupation(text)?.id).toBe(id);
  });

  it.each([
    ['without diacritics', 'dien cong nghiep', 'industrial-electricity'],
    ['without diacritics, near another', 'dien tu cong nghiep', 'industrial-electronics'],
    ['in capitals', 'ĐIỆN CÔNG NGHIỆP', 'industrial-electricity'],
    ['with and without Đ', 'Ðiều dưỡng'.replace('Ð', 'Đ'), 'nursing'],
    ['d for đ', 'dieu duong', 'nursing'],
    ['with more spaces', '  Hàn  ', 'welding'],
    ['with a space that does not break', 'Công\u00a0nghệ\u00a0ô\u00a0tô', 'automotive-technology'],
    ['with no spaces', 'congngheoto', 'automotive-technology'],
    ['on two lines', 'Quản trị\n\tkhách sạn', 'hotel-management'],
    ['with letters and marks apart', 'Quản trị khách sạn'.normalize('NFD'), 'hotel-management'],
    ['with the tone on the other vowel', 'Nuôi trồng thuỷ sản nước mặn, nước lợ', 'marine-aquaculture'],
    ['as one college writes it', 'công nghệ HÀN', 'welding'],
    ['as schools shorten it', 'cntt(udpm)', 'software-applications'],
    ['as misspelt in a real list', 'LOGICSTIC', 'logistics'],
    ['in English, in capitals', 'WELDING', 'welding'],
    ['by a code with spaces around', ' 6520123 ', 'welding'],
    ['by an id in capitals', 'Hotel-Management', 'hotel-management'],
  ])('%s: %j', (_, text, id) => {
    expect(findOccupation(text)?.id).toBe(id);
  });
});

describe('no occupation is found', () => {
  it.each([
    ['a code close by: information technology', '6480201'],
    ['its name', 'Công nghệ thông tin'],
    ['a code close by: household electricity', '6520226'],
    ['its name', 'Điện dân dụng'],
    ['a code close by: automotive engineering technology', '6510202'],
    ['its name', 'Công nghệ kỹ thuật ô tô'],
    ['a name in part', 'Điện'],
    ['a code in part', '652012'],
    ['a code and more', '65201233'],
    ['two names', 'Hàn, Điều dưỡng'],
    ['what is misspelt', 'Điện công nghiêpp'],
    ['what lies outside the catalogue', 'other'],
    ['nothing', ''],
    ['spaces', '   '],
    ['a mark alone', '\u0301'],
    ['what objects inherit', 'constructor'],
    ['what objects inherit', '__proto__'],
    ['a text far too long', 'Hàn'.repeat(1_000_000)],
  ])('by %s', (_, text) => {
    expect(findOccupation(text)).toBeUndefined();
  });
});

it('what is no text means none', () => {
  for (const value of [5, ['welding'], null, undefined, {}]) expect(findOccupation(untyped(value))).toBeUndefined();
});

it('a text of up to 1,000 characters is looked at', () => {
  expect(findOccupation('Hàn'.padEnd(1000))?.id).toBe('welding');
  expect(findOccupation('Hàn'.padEnd(1001))).toBeUndefined();
});

describe('the catalogue that is searched', () => {
  const barber = {
    id: 'barber',
    name: { vi: 'Cắt tóc', en: 'Barber' },
    aliases: ['Hớt tóc'],
    codes: { college: { code: '6810404', provenance: assumed } },
    provenance: assumed,
  };

  it('is that of the policy given', () => {
    const policy = amendPolicy(resolution03, { occupations: [barber] });
    for (const text of ['barber', 'cat toc', 'BARBER', 'hớt tóc', '6810404']) {
      expect(findOccupation(text, policy)?.id, text).toBe('barber');
      expect(findOccupation(text), text).toBeUndefined();
    }
  });

  it('is that of a policy which the library has made', () => {
    expect(() => findOccupation('hàn', revived(resolution03))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
    expect(() => findOccupation('hàn', untyped(null))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
  });

  it('gives the occupation of the policy itself', () => {
    expect(findOccupation('hàn')).toBe(resolution03.occupations.find(({ id }) => id === 'welding'));
  });
});
