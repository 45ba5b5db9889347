import { describe, expect, test } from 'vitest';
import { nearestOf, unitInHeadings, unitOf, unitsInLines } from '../../src/read/units.js';

describe('a text that is a unit', () => {
  test.each([
    ['nghìn đồng', { money: 1000 }],
    ['ngàn đồng', { money: 1000 }],
    ['1.000 đ', { money: 1000 }],
    ['1000đ', { money: 1000 }],
    ['1.000 VNĐ', { money: 1000 }],
    ['ĐVT: 1.000đ', { money: 1000 }],
    ['Đơn vị tính: nghìn đồng', { money: 1000 }],
    ['K', { money: 1000 }],
    ['triệu đồng', { money: 1e6 }],
    ['tr.đ', { money: 1e6 }],
    ['trđ', { money: 1e6 }],
    ['USD', { money: 'foreign' }],
    ['$', { money: 'foreign' }],
    ['đồng', { money: 1 }],
    ['₫', { money: 1 }],
    ['VNĐ/tháng', { money: 1, per: 'month' }],
    ['đồng/người/tháng', { money: 1, per: 'month' }],
    ['nghìn đồng/tháng', { money: 1000, per: 'month' }],
    ['đồng/năm', { money: 1, per: 'other' }],
    ['đồng/học kỳ', { money: 1, per: 'other' }],
    [' ĐVT : trđ ', { money: 1e6 }],
    ['đơn vị tính - nghìn đồng', { money: 1000 }],
    ['ĐV: nghìn đồng', { money: 1000 }],
    ['don vi tinh: nghin dong', { money: 1000 }],
    ['DVT nghìn đồng', { money: 1000 }],
    ['Unit: 1,000 VND', { money: 1000 }],
    ['Tính bằng nghìn đồng', { money: 1000 }],
    ['tính theo tháng', { per: 'month' }],
    ['/tháng', { per: 'month' }],
    ['đồng một tháng', { money: 1, per: 'month' }],
    ['đồng mỗi tháng', { money: 1, per: 'month' }],
    ['đồng trên tháng', { money: 1, per: 'month' }],
    ['VND per month', { money: 1, per: 'month' }],
    ['đồng 1 tháng', { money: 1, per: 'month' }],
    [' một tháng', undefined],
    ['người', undefined],
    ['đồng/xe', undefined],
    ['đồng/người/xe', undefined],
    ['đồng/tháng nào', undefined],
    ['nửa tháng', undefined],
    ['đồng/người/tháng/năm', { money: 1, per: 'other' }],
    // Nothing longer than a short text is a unit.
    [`đồng${' '.repeat(56)}`, { money: 1 }],
    [`đồng${' '.repeat(57)}`, undefined],
    ['', undefined],
    ['theo quy định', undefined],
    ['Học phí', undefined],
  ])('%s', (text, unit) => {
    expect(unitOf(text)).toEqual(unit);
  });

  test.each<[number | 'foreign', ...string[]]>([
    [1, 'đồng', 'đ', 'd', 'VND', 'Việt Nam đồng', 'đồng Việt Nam', 'đồng VN'],
    [1000, 'nghìn', 'ngàn', 'nghìn đ', 'ngàn đ', 'ng.đ', 'n.đ', 'nghìn VNĐ', 'ngàn VNĐ', 'k', 'kđ', 'k đồng', 'k VNĐ', '1.000', '1.000 đồng'],
    [1000, 'nghìn đồng VN', 'x 1.000', 'x 1.000 đ', 'x 1.000 đồng', 'x 1.000 VNĐ', 'thousand VND', 'VND thousand', 'thousand đồng', 'VND 1,000'],
    [1e6, 'triệu', 'triệu đ', 'trđ', 'tr. đồng', 'tr', 'tr VNĐ', 'triệu VNĐ', '1.000.000', '1.000.000 đồng', '1.000.000đ', '1.000.000 VNĐ'],
    [1e6, 'million VND', 'VND million', 'million đồng'],
    [1e9, 'tỷ đồng', 'tỷ', 'tỷ đ', 'tỷ VNĐ', 'billion VND'],
    ['foreign', 'USD', 'US$', 'dollar', 'đô la', 'đô la Mỹ', 'EUR', 'euro', 'yên', 'JPY', 'nhân dân tệ', 'CNY', 'RMB', 'won', 'KRW', 'US'],
  ])('of money: %s', (money, ...texts) => {
    for (const text of texts) expect([text, unitOf(text)]).toEqual([text, { money }]);
  });

  test.each<['month' | 'other' | undefined, ...string[]]>([
    ['month', 'tháng', 'month', 'th', 't'],
    ['other', 'năm', 'năm học', 'year', 'học kỳ', 'kỳ', 'HK', 'semester', 'term', 'khóa', 'khóa học', 'course', 'quý', 'tín chỉ', 'TC', 'credit'],
    ['other', 'giờ', 'tiết', 'buổi', 'ngày', 'tuần', 'đợt', 'lần', 'học phần', 'môn', 'môn học', 'mô đun'],
    [undefined, 'người', 'HS', 'SV', 'HSSV', 'học sinh', 'sinh viên', 'học viên', 'người học', 'NLĐ', 'person', 'student', 'lao động'],
  ])('for what: %s', (per, ...texts) => {
    for (const text of texts) expect([text, unitOf(`đồng/${text}`)]).toEqual([text, { money: 1, per }]);
  });
});

describe('the unit that headings tell', () => {
  test.each([
    ['Học phí (nghìn đồng)', { money: 1000 }],
    ['Học phí [nghìn đồng]', { money: 1000 }],
    ['Học phí (làm tròn, nghìn đồng)', { money: 1000 }],
    ['Học phí (làm tròn; nghìn đồng)', { money: 1000 }],
    ['Học phí, nghìn đồng', { money: 1000 }],
    ['Học phí: nghìn đồng', { money: 1000 }],
    ['Học phí - 1.000 đồng / tháng / người học', { money: 1000, per: 'month' }],
    ['Học phí – nghìn đồng', { money: 1000 }],
    ['Học phí nghìn đồng', { money: 1000 }],
    ['Học phí nghìn đồng một tháng', { money: 1000, per: 'month' }],
    ['Học phí nghìn đồng / tháng (dự kiến)', { money: 1000, per: 'month' }],
    ['Học phí(dự kiến)nghìn đồng', { money: 1000 }],
    // What stands in front of a mark is what the column is about, and no unit.
    ['Khóa học, học phí nghìn đồng', { money: 1000 }],
    ['Khóa học - học phí nghìn đồng', { money: 1000 }],
    ['nghìn đồng', { money: 1000 }],
    ['Học phí', {}],
    ['Ghi chú (theo quyết định)', {}],
  ])('%s', (heading, unit) => {
    expect(unitInHeadings([heading])).toEqual(unit);
  });

  test('its own before those over it', () => {
    expect(unitInHeadings(['Học phí (nghìn đồng)', 'Một tháng (triệu đồng)'])).toEqual({ money: 1e6, per: 'month' });
    expect(unitInHeadings(['Học phí', 'Năm'])).toEqual({ per: 'other' });
  });

  test.each(['Học phí', 'hoc phi', 'HP', 'Mức HP', 'Tiền nộp', 'Tien nop', 'Kinh phí', 'Kinh phi', 'Chi phí', 'Chi phi', 'Mức thu', 'Muc thu'])(
    'for what time an amount is, “%s” over it tells',
    (over) => {
      expect(unitInHeadings([`${over} (năm)`, 'Số liệu'])).toEqual({ per: 'other' });
    },
  );

  test.each(['Đào tạo', 'SHPT', 'HPT', 'Trường CĐHP'])('“%s” over it does not, but tells the money', (over) => {
    expect(unitInHeadings([`${over} (năm)`, 'Số liệu'])).toEqual({});
    expect(unitInHeadings([`${over} (nghìn đồng)`, 'Số liệu'])).toEqual({ money: 1000 });
  });
});

describe('the unit that lines around a table tell', () => {
  test.each([
    ['Đơn vị: nghìn đồng', [{ money: 1000 }]],
    ['(Đơn vị tính: 1.000 đồng)', [{ money: 1000 }]],
    ['ĐVT: tr.đ', [{ money: 1e6 }]],
    ['Ghi chú: học phí ghi theo nghìn đồng.', [{ money: 1000 }]],
    ['Ghi chú: các số tiền tính bằng triệu đồng, làm tròn', [{ money: 1e6 }]],
    ['ĐV: nghìn đồng', [{ money: 1000 }]],
    ['(ĐV: nghìn đồng)', [{ money: 1000 }]],
    ['[nghìn đồng/tháng]', [{ money: 1000, per: 'month' }]],
    ['Đơn vị tính : nghìn đồng một tháng', [{ money: 1000, per: 'month' }]],
    ['Đơn vị tính là nghìn đồng, trừ khi ghi khác', [{ money: 1000 }]],
    ['Số tiền tính là: triệu đồng; làm tròn', [{ money: 1e6 }]],
    ['Số tiền tính theo triệu đồng', [{ money: 1e6 }]],
    ['Học phí ghi bằng tr. đ', [{ money: 1e6 }]],
    ['don vi: 1.000 dong. Lam tron', [{ money: 1000 }]],
    ['dvt: tỷ đồng', [{ money: 1e9 }]],
    ['Unit: USD', [{ money: 'foreign' }]],
    ['Đơn vị: tháng', []],
    ['', []],
    ['Danh sách hỗ trợ học phí 0,9 triệu đồng/tháng', []],
    ['Đơn vị: Công ty TNHH ABC', []],
    ['Đơn vị: Trường Cao đẳng Một Nghìn', []],
  ])('the line %s', (line, units) => {
    expect(unitsInLines([line])).toEqual(units);
  });

  test('each once', () => {
    expect(unitsInLines(['Đơn vị: nghìn đồng', 'ĐVT: triệu đồng', 'Đơn vị tính: 1.000 đ', 'Đơn vị: nghìn đồng/tháng'])).toEqual([
      { money: 1000 },
      { money: 1e6 },
      { money: 1000, per: 'month' },
    ]);
  });
});

test('of several units the nearest that says something counts, for the money and for the time', () => {
  expect(nearestOf([undefined, { per: 'month' }, { money: 1000, per: 'other' }, { money: 1 }])).toEqual({ money: 1000, per: 'month' });
});
