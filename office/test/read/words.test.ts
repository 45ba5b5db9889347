import { amendPolicy, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { otherWords } from '../../src/read/option-words.js';
import { slipsOf } from '../../src/read/slips.js';
import { textKey } from '../../src/read/text-key.js';
import type { Filled } from '../../src/read/value.js';
import { readColumn } from '../../src/read/values.js';
import { markedKey } from '../../src/read/word-index.js';
import { inWords, label } from '../../src/read/words.js';
import { day, number, said, wordsOn } from './cells.js';

describe('schooling', () => {
  test.each([
    ['THCS', 'lower-secondary'],
    ['TN THCS', 'lower-secondary'],
    ['Đã tốt nghiệp THCS', 'lower-secondary'],
    ['Lớp 9', 'lower-secondary'],
    ['9/12', 'lower-secondary'],
    ['10/12', 'lower-secondary'],
    ['Hệ 9+', 'lower-secondary'],
    ['7/10', 'lower-secondary'],
    ['8/12', 'below-lower-secondary'],
    ['Lớp 7/12', 'below-lower-secondary'],
    ['Lớp 9/12', 'lower-secondary'],
    ['TN.THPT', 'upper-secondary'],
    ['TNTHCS', 'lower-secondary'],
    ['Lớp 12', 'upper-secondary'],
    ['12/12', 'upper-secondary'],
    ['Văn hóa 12/12', 'upper-secondary'],
    ['12/12 (THPT)', 'upper-secondary'],
    ['BTVH 12/12', 'upper-secondary'],
    ['10/10', 'upper-secondary'],
    ['PTTH', 'upper-secondary'],
    ['THPT', 'upper-secondary'],
    ['GDTX', 'upper-secondary'],
    ['Bổ túc THPT', 'upper-secondary'],
    ['tot nghiep thpt', 'upper-secondary'],
    ['Trung cấp nghề', 'intermediate'],
    ['THCN', 'intermediate'],
    ['CĐN', 'college'],
    ['CD', 'college'],
    ['Kỹ sư', 'university'],
    ['Kĩ sư', 'university'],
    ['Cử nhân', 'university'],
    ['ĐH', 'university'],
    [day('2026-12-09', 'd-mmm'), 'lower-secondary'],
    [day('2026-09-12', 'd-mmm'), 'lower-secondary'],
    [day('2012-12-12'), 'upper-secondary'],
    [day('2026-10-07', 'd-mmm'), 'lower-secondary'],
    [day('2026-10-10', 'd-mmm'), 'upper-secondary'],
    [day('2026-06-10', 'd-mmm'), 'below-lower-secondary'],
    [number(9, '0"/12"'), 'lower-secondary'],
    [12, '!'],
    [true, '!'],
    ['9-Dec', 'lower-secondary'],
    ['9-thg 12', 'lower-secondary'],
    ['12-Dec', 'upper-secondary'],
    [day('2025-09-08'), '!'],
    ['12/12 (THCS)', '!'],
    ['13/12', '!'],
    ['BTVH', '!'],
    ['Trung học', '!'],
    ['Chưa tốt nghiệp THPT', '!'],
    ['Đang học lớp 12', '!'],
    ['THTP', '! THPT'],
    ['Trung câp', '! Trung cấp'],
    ['-', undefined],
  ])('%s', (cell, expected) => {
    expect(said('education', [cell])).toEqual([expected]);
  });
});

describe('levels', () => {
  test.each([
    ['dưới 03 tháng', 'under-three-months'],
    ['Trung cấp', 'intermediate'],
    ['TCN', 'intermediate'],
    ['TC', 'intermediate'],
    ['Trung cấp nghề', 'intermediate'],
    ['Hệ trung cấp', 'intermediate'],
    ['Trình độ trung cấp', 'intermediate'],
    ['Trung cấp (hệ 9+)', 'intermediate'],
    ['CĐ', 'college'],
    ['Cao đẳng nghề', 'college'],
    ['Cao đẳng 9+', 'college'],
    ['Sơ cấp nghề', 'elementary'],
    ['Trung học nghề', 'vocational-secondary'],
    ['Dưới 3 tháng', 'under-three-months'],
    ['Hệ 9+', '!'],
    ['Đại học', '!'],
    ['Cao đằng', '! Cao đẳng'],
  ])('%s', (cell, expected) => {
    expect(said('training.level', [cell])).toEqual([expected]);
  });
});

describe('yes and no', () => {
  test.each<readonly [Filled, boolean | string | undefined]>([
    ['', undefined],
    ...['x', 'X', 'v', 'V', '✓', '✔', '☑', 'có', 'Có rồi', 'Rồi', 'Đúng', 'Yes', 'Y', '1', 1, true, 'co', 'Đang làm việc'].map(
      (cell) => [cell, true] as const,
    ),
    ...['K', 'Ko', 'N', 'Không', 'Không có', '-', '–', '0', 0, false, 'khong', 'Chưa', 'Rời', 'Dừng', 'Đã nghỉ việc', '☐'].map(
      (cell) => [cell, false] as const,
    ),
    [number(1, '0'), true],
    [number(0, '0.0'), false],
    [day('2026-01-01'), '!'],
    ...['có lẽ', '2', 'Cố', 'Ròi', 'nghỉ thai sản'].map((cell) => [cell, '!'] as const),
    ['✗', '?'],
  ])('%s', (cell, expected) => {
    expect(said('employed', [cell])).toEqual([expected]);
  });

  test('what a cross means hangs on what else the column has', () => {
    expect(said('employed', ['✓', 'x'])).toEqual([true, '? Không']);
    expect(said('employed', ['✓', '✗'])).toEqual([true, false]);
    expect(said('employed', ['1', '0', '2'])).toEqual(['?', '?', '!']);
  });

  test('the words of one column are none of another', () => {
    expect(said('enterprise.operating', ['Đang hoạt động', 'Ngừng hoạt động'])).toEqual([true, false]);
    expect(said('hasMatchingQualification', ['Đã nghỉ việc', 'Chưa có bằng'])).toEqual(['!', false]);
  });
});

describe('relief', () => {
  test.each([
    [number(1, '0%'), 'full'],
    [number(0, '0%'), 'none'],
    [number(0.5, '0%'), 'half'],
    [number(0.7, '0%'), 'seventy-percent'],
    [number(0.3, '0%'), '!'],
    [0.7, 'seventy-percent'],
    [70, 'seventy-percent'],
    [100, 'full'],
    [1, '?'],
    [number(0.5, '0.0'), 'half'],
    ['70', 'seventy-percent'],
    ['0,5', 'half'],
    ['1', '?'],
    ['70%', 'seventy-percent'],
    ['70 %', 'seventy-percent'],
    ['giảm 50 %', 'half'],
    ['Được giảm 70% học phí', 'seventy-percent'],
    ['được giảm còn 30%', 'seventy-percent'],
    ['đóng 50%', 'half'],
    ['giảm 30%', '!'],
    ['60%', '!'],
    ['Miễn', 'full'],
    ['Không', 'none'],
    ['không được miễn, giảm', 'none'],
    ['Có', '!'],
    ['-', undefined],
  ])('%s', (cell, expected) => {
    expect(said('training.nationalRelief', [cell])).toEqual([expected]);
  });

  test('1 beside shares is the whole', () => {
    expect(said('training.nationalRelief', [1, 0.5, 0])).toEqual(['full', 'half', 'none']);
  });
});

test.each([
  ['Đang theo học', 'studying'],
  ['Thôi học', 'withdrawn'],
  ['Bỏ học', 'withdrawn'],
  ['Đã tốt nghiệp', 'completed'],
  ['Bảo lưu', '!'],
])('the stage %s', (cell, expected) => {
  expect(said('stage', [cell])).toEqual([expected]);
});

describe('occupations', () => {
  test.each([
    ['Điện công nghiệp', 'industrial-electricity'],
    ['dien cong nghiep', 'industrial-electricity'],
    ['6520227', '6520227'],
    [6520227, '6520227'],
    ['6520227 - Điện công nghiệp', '6520227'],
    ['Điện công nghiệp (6520227)', '6520227'],
    ['Điện công nghiệp (mã 6520227)', '6520227'],
    ['Mã nghề 6520227: Điện công nghiệp', '6520227'],
    ['Nghề Hàn', 'welding'],
    ['Ngành: Công nghệ ô tô', 'automotive-technology'],
    ['Công nghệ ôtô', 'automotive-technology'],
    ['CNTT (UDPM)', 'software-applications'],
    ['Nuôi trồng thủy sản nước mặn và nước lợ', 'marine-aquaculture'],
    ['Khác', 'other'],
    ['6520227 - Điện tử công nghiệp', '! Điện công nghiệp / Điện tử công nghiệp'],
    ['6520226 - Điện công nghiệp', '! 5520227 / 6520227'],
    [number(6520227, '0'), '6520227'],
    [true, '!'],
    ['6520227 - Điện dân dụng', '!'],
    // A slip in the name beside its code; and a code that no catalogue has.
    ['6520227 - Điện công nghiêp', '! Điện công nghiệp'],
    ['6999999 - Điện công nghiêp', '! Điện công nghiệp'],
    ['6999999 - Điện công nghiệp', '! 5520227 / 6520227'],
    ['6520226', '!'],
    ['Công nghệ thông tin', '!'],
    ['Điện dân dụng', '!'],
    ['Công nghệ kỹ thuật ô tô', '!'],
    ['Hán', '!'],
    ['May thời trang', '!'],
    ['Điện công nghiêp', '! Điện công nghiệp'],
    ['Dien cong nghep', '! Điện công nghiệp'],
    ['-', undefined],
  ])('%s', (cell, expected) => {
    expect(said('training.occupation', [cell])).toEqual([expected]);
  });

  test('those of the policy in force', () => {
    const [welding] = resolution03.occupations.filter(({ id }) => id === 'welding');
    if (!welding) throw new Error('no welding');
    const policy = amendPolicy(resolution03, {
      occupations: [{ ...welding, id: 'sewing', name: { vi: 'May thời trang', en: 'Sewing' }, aliases: [], codes: {} }],
    });
    expect(said('training.occupation', ['May thời trang'], { policy })).toEqual(['sewing']);
  });
});

describe('places', () => {
  test.each([
    ['Hải Phòng (trước hợp nhất)', 'hai-phong'],
    ['Hải Dương', 'former-hai-duong'],
    ['Tỉnh Hải Dương', 'former-hai-duong'],
    ['TP. Hải Dương', 'former-hai-duong'],
    ['Quận Lê Chân', 'hai-phong'],
    ['Q. Lê Chân, TP Hải Phòng', 'hai-phong'],
    ['H. Thủy Nguyên', 'hai-phong'],
    ['Thuỷ Nguyên, Hải Phòng', 'hai-phong'],
    ['TP. Chí Linh', 'former-hai-duong'],
    ['Kinh Môn, Hải Dương', 'former-hai-duong'],
    ['Thị xã Kinh Môn', 'former-hai-duong'],
    ['THỊ XÃ KINH MÔN', 'former-hai-duong'],
    ['Phường Tứ Minh, thành phố Hải Phòng', 'former-hai-duong'],
    ['P.Tứ Minh, Hải Phòng', 'former-hai-duong'],
    ['phường Đông Hải 2 quận Hải An TP Hải Phòng', 'hai-phong'],
    ['Đông Hải 2, Hải An, HP', 'hai-phong'],
    ['Số 5 đường Ngô Quyền, phường Máy Chai, quận Ngô Quyền, Hải Phòng', 'hai-phong'],
    ['12 Trần Hưng Đạo, phường Tứ Minh, Hải Phòng', 'former-hai-duong'],
    ['xã Hà Nam, thành phố Hải Phòng', 'former-hai-duong'],
    ['Xã Việt Hòa, Hải Phòng', 'former-hai-duong'],
    ['KCN Đình Vũ, phường Đông Hải 2, quận Hải An, Hải Phòng, Việt Nam', 'hai-phong'],
    ['xã Quang Trung, huyện An Lão, Hải Phòng', 'hai-phong'],
    ['xã Quang Trung, huyện Tứ Kỳ', 'former-hai-duong'],
    ['Đặc khu Cát Hải', 'hai-phong'],
    ['Quảng Ninh', 'elsewhere'],
    ['tỉnh Thái Bình', 'elsewhere'],
    ['Số 1 Tràng Tiền, Hoàn Kiếm, Hà Nội', 'elsewhere'],
    ['Huyện An Lão, tỉnh Bình Định', 'elsewhere'],
    ['Nơi khác', 'elsewhere'],
    ['Hải Phòng', '! Hải Phòng (trước hợp nhất) / Hải Dương trước đây'],
    ['TP HP', '! Hải Phòng (trước hợp nhất) / Hải Dương trước đây'],
    ['Số 5, Hải Phòng', '! Hải Phòng (trước hợp nhất) / Hải Dương trước đây'],
    ['12 Trần Hưng Đạo, Hải Phòng', '! Hải Phòng (trước hợp nhất) / Hải Dương trước đây'],
    ['xã Quang Trung', '?'],
    ['xã Quang Trung, Hải Phòng', '?'],
    ['Ngô Quyền', '?'],
    ['Hà Nam', '?'],
    ['Le Chan District, Hai Phong City', 'hai-phong'],
    ['Tu Minh Ward, Hai Phong City, Vietnam', 'former-hai-duong'],
    ['Quang Ninh Province', 'elsewhere'],
    // Who writes both as they were contradicts himself; who adds the district does not.
    ['Hải Phòng cũ, tỉnh Hải Dương', '?'],
    ['Hải Phòng cũ, quận Lê Chân', 'hai-phong'],
    // A name without its kind may be a street's, beside a district that is none.
    ['Kinh Môn, quận Lê Chân', 'hai-phong'],
    ['thị xã Kinh Môn, quận Lê Chân', '?'],
    ['phường Tràng Tiền', '!'],
    ['Lê Chân, Hải Phòng', 'hai-phong'],
    ['Số 5, Minh Khai, Hải Phòng', '! Hải Phòng (trước hợp nhất) / Hải Dương trước đây'],
    ['Minh Khai, Hải Phòng', '?'],
    ['quận Lê Chân, tỉnh Hải Dương', '?'],
    ['quận Lê Chân, Quảng Ninh', '?'],
    ['phuong Quang Thanh', '?'],
    ['phường Quảng Thanh', 'hai-phong'],
    ['Đâu đó', '!'],
    ['Hải Phong', '! Hải Phòng (trước hợp nhất) / Hải Dương trước đây'],
    ['-', undefined],
  ])('%s', (cell, expected) => {
    expect(said('enterprise.locality', [cell])).toEqual([expected]);
  });
});

describe('parks', () => {
  test.each([
    ['Nam Đình Vũ (khu 1)', 'nam-dinh-vu-1'],
    ['KCN Nam Đình Vũ (khu 1)', 'nam-dinh-vu-1'],
    ['Lô CN3 KCN Nam Đình Vũ (khu 1)', 'nam-dinh-vu-1'],
    ['Lô CN3, KCN Nam Đình Vũ (khu 1), phường Đông Hải, Hải Phòng', 'nam-dinh-vu-1'],
    ['VSIP HP', 'vsip'],
    ['KCN VSIP Hải Phòng', 'vsip'],
    ['DEEP C I', 'dinh-vu'],
    ['Khu công nghiệp Đình Vũ', 'dinh-vu'],
    ['KCN Đình Vũ (Deep C I)', 'dinh-vu'],
    ['KCN Đình Vũ, KKT Đình Vũ - Cát Hải', 'dinh-vu'],
    ['Nomura', 'nomura-hai-phong'],
    ['KCN Nhật Bản - Hải Phòng', 'nomura-hai-phong'],
    ['KCN Tràng Duệ, Hải Phòng', 'trang-due'],
    ['trang due', 'trang-due'],
    ['trang-due', 'trang-due'],
    ['DEEP C', '?'],
    ['KCN Deep C 2A', '?'],
    ['VSIP', '?'],
    ['vsip', '?'],
    ['KCN VSIP', '?'],
    ['An Phát', '?'],
    ['KCN Nam Đình Vũ', '?'],
    ['Lô CN5 KCN Nam Đình Vũ, Hải Phòng', '?'],
    ['-', 'none'],
    ['Không', 'none'],
    ['Không có', 'none'],
    ['ngoài KCN', 'none'],
    ['Không thuộc KCN', 'none'],
    ['Không thuộc khu nào', 'none'],
    ['CCN Tiên Cường II', 'none'],
    ['Cụm công nghiệp Cẩm Thượng', 'none'],
    ['KCN', '!'],
    ['x', '!'],
    ['KCN Tràng Duệ (giai đoạn 9)', 'KCN Tràng Duệ (giai đoạn 9)'],
    ['KCN Chưa Có Tên', 'KCN Chưa Có Tên'],
    ['?', undefined],
  ])('%s', (cell, expected) => {
    expect(said('enterprise.zone', [cell])).toEqual([expected]);
  });

  test('a name on no list is told once for the column', () => {
    const words = wordsOn('enterprise.zone', ['KCN Chưa Có Tên', 'Tràng Duệ', 'KCN Chưa Có Tên', '-']);
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('“KCN Chưa Có Tên”');
  });
});

describe('any column', () => {
  test('a text that is longer than any fact is none, however much of it cannot be seen', () => {
    expect(said('training.monthlyTuition', ['8'.repeat(600), `${' '.repeat(600)}801.550`])).toEqual(['!', 801_550]);
  });

  test.each<readonly [cause: 'merged-across' | 'too-narrow' | 'error-value', vi: string, en: string]>([
    ['merged-across', 'ô bị gộp ngang với ô của cột khác; hãy bỏ gộp ô', 'the cell is merged with a cell of another column; unmerge them'],
    [
      'too-narrow',
      'cột quá hẹp nên ô chỉ hiện dấu #; hãy nới cột rồi lưu lại',
      'the column is too narrow, so that the cell shows # alone; widen it and save again',
    ],
    ['error-value', 'ô báo lỗi hoặc công thức chưa có kết quả', 'the cell shows an error, or a formula without a result'],
  ])('a cell without a value tells its cause: %s', (cause, vi, en) => {
    const cell = { error: '####', cause } as const;
    expect(readColumn('id', [cell], { policy: resolution03 }).read(cell)).toEqual({ ok: false, why: { vi, en }, meant: [] });
  });
});

describe('codes', () => {
  test('as they are shown', () => {
    expect(said('id', ['HS-1', 'HS–0002', number(12, '"HS-"0000'), 7, number(8, '#,##0')])).toEqual(['HS-1', 'HS-0002', 'HS-0012', '7', '8']);
    expect(said('applicant', ['031090001234', number(31090001234, '000000000000'), 31090001234])).toEqual([
      '031090001234',
      '031090001234',
      '031090001234',
    ]);
    expect(said('enterprise.id', ['0200123456', 200123456])).toEqual(['0200123456', '0200123456']);
    expect(said('enterprise.id', [200123456], { headings: ['Mã số thuế'] })).toEqual(['0200123456']);
    expect(said('enterprise.id', [200123456], { headings: ['Mã DN'] })).toEqual(['200123456']);
    expect(wordsOn('enterprise.id', ['0200123456', 200123456])).toHaveLength(1);
    expect(said('enterprise.id', [number(200123456, '0.00E+00'), number(200123456, '#,##0')])).toEqual(['200123456', '200123456']);
  });

  test('what Excel has cut is none', () => {
    expect(said('applicant', ['3.1E+10', '3,1E+10', 3.1e16, '31090001234000000', '20251234567890123'])).toEqual([
      '!',
      '!',
      '!',
      '!',
      '20251234567890123',
    ]);
    expect(said('id', ['2.0251E+11', day('2025-05-03')])).toEqual(['!', '!']);
  });

  test('what is no code, or says nothing; and codes of several lengths, of which none is lengthened', () => {
    expect(said('applicant', [true, '-', 'chưa rõ'])).toEqual(['!', undefined, undefined]);
    expect(said('enterprise.id', ['0200123456', '031', 200123456])).toEqual(['0200123456', '031', '200123456']);
  });
});

describe('a slip of the pen', () => {
  test.each<readonly [text: string, known: readonly string[], meant: readonly string[]]>([
    ['Trungcap', ['Trung cấp', 'Cao đẳng'], ['Trung cấp']],
    ['Trung cap nghe', ['Trung cấp'], []],
    // Two slips in so few letters may be another word.
    ['Han tix', ['Hàn tiện'], []],
    ['Ham tin', ['Hàn tít'], []],
    ['Điên công nghiêp', ['Điện công nghiệp', 'Điện tử công nghiệp'], ['Điện công nghiệp']],
    ['x'.repeat(501), [`${'x'.repeat(500)}y`], []],
  ])('%s', (text, known, meant) => {
    expect(slipsOf(text, known)).toEqual(meant);
  });
});

test('an amount is shown with its thousands as each language marks them', () => {
  expect(inWords('training.monthlyTuition', 1_801_550, 'vi', resolution03)).toBe('1.801.550');
  expect(inWords('training.monthlyTuition', 1_801_550, 'en', resolution03)).toBe('1,801,550');
});

describe('what nobody knows is shown as it is', () => {
  test('a fact, an option and an occupation by their ids', () => {
    expect(label('answers.khong-co', 'vi', resolution03)).toBe('answers.khong-co');
    expect(inWords('education', 'phd', 'vi', resolution03)).toBe('phd');
    expect(inWords('training.occupation', 'astronaut', 'en', resolution03)).toBe('astronaut');
  });

  test('a fact that has no other words has none', () => {
    expect(otherWords('employed')).toEqual({});
  });

  test('a text too long for a word is its own key', () => {
    const long = 'Ố'.repeat(501);
    expect([textKey(long), markedKey(long)]).toEqual([long, long]);
  });
});
