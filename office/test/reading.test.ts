import { describe, expect, test } from 'vitest';
import { student } from '../../test/helpers/factories.js';
import { FileError } from '../src/read/file-error.js';
import { casesOf, checkFile, checkSample, faultsOf } from './support.js';

/** What every file of the first table says, in whatever letters. */
const LIST = [
  student({ id: 'HS-1' }),
  {
    id: 'HS-2',
    group: 'vocational-student',
    education: 'lower-secondary',
    training: {
      occupation: 'industrial-electronics',
      level: 'intermediate',
      schoolLocality: 'former-hai-duong',
      start: '2025-09-08',
      end: '2027-06-30',
      monthlyTuition: 801_550,
      nationalRelief: 'full',
    },
  },
  {
    id: 'HS-3',
    group: 'vocational-student',
    education: 'upper-secondary',
    training: {
      occupation: 'marine-aquaculture',
      level: 'elementary',
      schoolLocality: 'elsewhere',
      start: '2025-09-08',
      monthlyTuition: 934_951,
    },
  },
];

describe('the same list is read the same', () => {
  test.each([
    ['UTF-8', 'utf-8.csv'],
    ['UTF-8 with a byte-order mark', 'utf-8-mark.csv'],
    ['UTF-16, little end first', 'utf-16le-mark.txt'],
    ['UTF-16, big end first', 'utf-16be-mark.txt'],
    ['UTF-16 without a mark', 'utf-16le.csv'],
    ['Windows-1258', 'windows-1258.csv'],
    ['decomposed Vietnamese', 'decomposed.csv'],
    ['Vietnamese without diacritics', 'no-diacritics.csv'],
    ['semicolons', 'semicolons.csv'],
    ['tabs', 'tabs.txt'],
    ['a first line that tells the delimiter', 'sep-line.csv'],
    ['line ends of old Macintoshes', 'old-macintosh.csv'],
    ['columns in another order', 'other-order.csv'],
    ['an Excel workbook with numbers and dates', 'typed.xlsx'],
    ['a workbook of Excel 97', 'old-format.xls'],
  ])('%s', (_, file) => {
    const result = checkFile(file);
    expect(result.cases.map(({ supportCase }) => supportCase)).toEqual(LIST);
    // That the letters were converted is told, once.
    const converted =
      file === 'windows-1258.csv'
        ? [expect.objectContaining({ kind: 'note', why: expect.objectContaining({ vi: expect.stringContaining('Windows-1258') }) })]
        : [];
    expect(result.faults).toEqual(converted);
  });
});

describe('layout', () => {
  test('title rows, a header over two rows, numbers of columns, empty rows, a header repeated, subtotals, totals and signatures', () => {
    const result = checkFile('layout.csv');
    expect(result.cases.map(({ line, supportCase }) => [line, supportCase.id])).toEqual([
      [7, 'HS-1'],
      [11, 'HS-2'],
    ]);
    expect(casesOf(result)['HS-1']).toMatchObject({
      education: 'upper-secondary',
      training: {
        occupation: 'logistics',
        level: 'college',
        schoolLocality: 'hai-phong',
        start: '2025-09-08',
        end: '2028-06-30',
        monthlyTuition: 934_951,
      },
    });
    expect(result.faults).toEqual([]);
    expect(result.passedOver).toEqual([
      { line: 6, why: 'numbering' },
      { line: 9, why: 'total' },
      { line: 10, why: 'repeated-header' },
      { line: 12, why: 'total' },
      { line: 13, why: 'signature' },
    ]);
    expect(new Set(result.unusedColumns.map(({ heading }) => heading))).toEqual(new Set(['STT', 'Họ và tên']));
  });

  test('a value merged over rows belongs to each of them; one merged over columns is a fault', () => {
    const result = checkFile('merged.xlsx');
    const company = { name: 'Công ty A', locality: 'former-hai-duong', operating: true };
    expect(casesOf(result)).toMatchObject({
      'HS-1': { enterprise: company, training: { occupation: 'welding', level: 'intermediate' } },
      'HS-2': { enterprise: company, training: { occupation: 'welding', level: 'college' } },
      'HS-3': { enterprise: company, training: { occupation: 'logistics', level: 'college' } },
    });
    expect(faultsOf(result)).toEqual([
      'Dòng 7, trang “Danh sách”, cột F (Nghề đào tạo): ô bị gộp ngang với ô của cột khác; hãy bỏ gộp ô',
      'Dòng 7, trang “Danh sách”, cột G (Trình độ đào tạo): ô bị gộp ngang với ô của cột khác; hãy bỏ gộp ô',
    ]);
  });

  test('every visible sheet is read, its name tells the group, and a short heading means what the group has', () => {
    const result = checkFile('several-sheets.xlsx');
    expect(result.cases.map(({ sheet, line, supportCase }) => [sheet, line, supportCase])).toEqual([
      [
        '3. Nghệ nhân',
        2,
        { id: 'NN-1', group: 'industry-instructor', teachingLevel: 'intermediate', wishesToTeach: true, course: { start: '2026-03-02' } },
      ],
    ]);
    expect(result.held.map(({ sheet, line, path, given }) => [sheet, line, path, given])).toEqual([
      ['Nhà giáo', 2, 'id', 'GV-1'],
      ['3. Nghệ nhân', 3, 'id', 'GV-1'],
    ]);
    expect(result.unread.map(({ sheet, rows }) => [sheet, rows])).toEqual([
      ['Ghi chú chung', 0],
      ['Ẩn', 1],
    ]);
    expect(faultsOf(result)).toEqual([]);
  });

  test('headings that are nearly ours are reported, those of other columns are not', () => {
    const result = checkFile('near-misses.csv');
    expect(result.cases).toEqual([]);
    expect(result.held.map(({ line, path, likely }) => [line, path, likely])).toEqual([[2, 'education', 'Trình độ học vấn']]);
    expect(faultsOf(result)).toEqual([
      'Dòng 1, cột C (Trình độ học vấnn): không nhận ra tiêu đề cột nên cột này không được dùng để xét. Có phải: Trình độ học vấn?',
      'Dòng 1, cột H (Học phí): không nhận ra tiêu đề cột nên cột này không được dùng để xét. Có phải: Học phí một tháng?',
    ]);
  });

  test('amounts in another unit are never taken for đồng', () => {
    const result = checkFile('other-unit.csv');
    expect(casesOf(result)['HS-1']).toMatchObject({ training: { monthlyTuition: 934_951 } });
    expect(faultsOf(result)).toEqual(['Dòng 2, cột I (Học phí một tháng): số tiền ghi bằng nghìn đồng, được đổi ra đồng']);
  });
});

describe('values', () => {
  test('the words, dates and amounts of lists', () => {
    const cases = casesOf(checkFile('values.csv'));
    expect(cases['ok-1']).toEqual({
      id: 'ok-1',
      group: 'enterprise-employee',
      education: 'lower-secondary',
      employed: true,
      enterprise: { locality: 'former-hai-duong', zone: 'cam-dien-luong-dien' },
      training: { start: '2025-09-08', end: '2027-06-30', studyMonths: 20, monthlyTuition: 934_951, nationalRelief: 'seventy-percent' },
    });
    expect(cases['ok-2']).toEqual({
      id: 'ok-2',
      group: 'enterprise-employee',
      education: 'university',
      employed: true,
      enterprise: { locality: 'hai-phong', zone: 'none' },
      training: { start: '2025-09-08', end: '2026-06-30', monthlyTuition: 1_234_567, nationalRelief: 'none' },
    });
    expect(cases['ok-3']).toEqual({
      id: 'ok-3',
      group: 'enterprise-employee',
      education: 'college',
      employed: false,
      enterprise: { locality: 'elsewhere', zone: 'KCN Chưa Có Tên' },
      training: { start: '2025-09-08', monthlyTuition: 934_951, nationalRelief: 'full' },
    });
  });

  test('every fault of every row, with what may have been meant', () => {
    expect(faultsOf(checkFile('values.csv'))).toMatchInlineSnapshot(`
      [
        "Dòng 5, cột D (Ngày kết thúc đào tạo): “09/25/2026” – phải là ngày có thật dạng dd/mm/yyyy, từ 01/01/1990 đến 31/12/2100. Có phải: 25/09/2026?",
        "Dòng 5, cột F (Số tháng thực học): “10,5” – phải là số tháng nguyên từ 1 đến 120",
        "Dòng 5, cột G (Đang làm việc): “có lẽ” – phải là Có hoặc Không",
        "Dòng 5, cột H (Địa bàn doanh nghiệp): “Hải Phòng” – cần ghi rõ Hải Phòng trước hợp nhất hay Hải Dương trước đây, vì thời điểm áp dụng chính sách khác nhau. Có phải: Hải Phòng (trước hợp nhất) / Hải Dương trước đây?",
        "Dòng 5, cột J (Trình độ học vấn): “THTP” – phải là một trong: Chưa tốt nghiệp THCS; THCS; THPT; Trung cấp; Cao đẳng; Đại học trở lên. Có phải: THPT?",
        "Dòng 5, cột K (Miễn, giảm): “60%” – phải là một trong: không được miễn, giảm; giảm 50%; giảm 70%; miễn học phí",
        "Dòng 6, cột C (Ngày bắt đầu đào tạo): “31/04/2026” – phải là ngày có thật dạng dd/mm/yyyy, từ 01/01/1990 đến 31/12/2100. Có phải: 30/04/2026?",
        "Dòng 6, cột D (Ngày kết thúc đào tạo): “2026” – phải là ngày có thật dạng dd/mm/yyyy, từ 01/01/1990 đến 31/12/2100",
        "Dòng 6, cột E (Học phí một tháng): “1.5” – phải là số đồng nguyên từ 0 đến 1.000.000.000",
        "Dòng 6, cột F (Số tháng thực học): “0” – phải là số tháng nguyên từ 1 đến 120",
        "Dòng 6, cột H (Địa bàn doanh nghiệp): “Hải Phong” – cần ghi rõ Hải Phòng trước hợp nhất hay Hải Dương trước đây, vì thời điểm áp dụng chính sách khác nhau. Có phải: Hải Phòng (trước hợp nhất) / Hải Dương trước đây?",
        "Dòng 7, cột B (Nhóm đối tượng): “Nông dân” – phải là một trong: Người lao động tại doanh nghiệp; Học sinh tốt nghiệp THCS trở lên, người có bằng tốt nghiệp THPT; Nhà giáo; Người làm công việc kỹ thuật, nghệ nhân",
        "Dòng 8, cột D (Ngày kết thúc đào tạo): “30/06/2026” – sớm hơn ngày bắt đầu",
        "Dòng 8, cột E (Học phí một tháng): “-5” – phải là số đồng nguyên từ 0 đến 1.000.000.000",
        "Dòng 8, cột G (Đang làm việc): “Có” – cột này không dùng cho nhóm “Học sinh tốt nghiệp THCS trở lên, người có bằng tốt nghiệp THPT”; hãy để trống",
        "Dòng 9, cột A (Số hồ sơ): bắt buộc phải có Số hồ sơ",
        "Dòng 1, cột I (KCN): tên khu không có trong danh mục nên được giữ như đã ghi: “KCN Chưa Có Tên”",
      ]
    `);
  });

  test('dates as dates, serial numbers and texts are the same day', () => {
    const result = checkFile('dates.xlsx');
    expect(result.cases.map(({ supportCase }) => supportCase)).toEqual(
      ['date', 'serial', 'afternoon', 'text', 'serial as text'].map((id) => ({
        id,
        group: 'vocational-student',
        training: { start: '2025-09-08', end: '2027-06-30' },
      })),
    );
    expect(result.faults.map(({ kind, line, found, why }) => (kind === 'note' ? why.en : [line, found]))).toEqual([
      [7, '2025'],
      [7, '2027'],
      'times of day are left out',
    ]);
  });

  test('a workbook that counts its days from 1904', () => {
    expect(casesOf(checkFile('dates-from-1904.xlsx'))['date']).toMatchObject({ training: { start: '2025-09-08', end: '2027-06-30' } });
  });

  test('amounts in cells of numbers and of texts', () => {
    const result = checkFile('amounts.xlsx');
    expect(casesOf(result)).toMatchObject({
      number: { training: { monthlyTuition: 934_951, nationalRelief: 'half' } },
      text: { training: { monthlyTuition: 934_951, nationalRelief: 'half' } },
      comma: { training: { monthlyTuition: 934_951, nationalRelief: 'seventy-percent' } },
      result: { training: { monthlyTuition: 1_869_902, nationalRelief: 'none' } },
    });
    expect(result.faults.map(({ line, column, found, meant }) => [line, column, found, meant])).toEqual([
      [6, 'B', '#N/A', []],
      [7, 'B', '=B2*2', []],
    ]);
    expect(result.held.map(({ line, path, given, likely }) => [line, path, given, likely])).toEqual([
      [4, 'training.monthlyTuition', '934.951', '934951'],
    ]);
  });

  test('a dossier number twice, and an applicant with several cases', () => {
    const result = checkFile('repeats.csv');
    expect(result.summary).toMatchObject({ cases: 3, heldRows: 2 });
    expect(result.held.map(({ line, given, why }) => [line, given, why.vi])).toEqual([
      [2, 'HS-1', 'số hồ sơ này còn ghi cho người khác, ở dòng 4; cần cho biết số nào của ai'],
      [4, 'HS-1', 'số hồ sơ này còn ghi cho người khác, ở dòng 2; cần cho biết số nào của ai'],
    ]);
    expect(faultsOf(result)).toEqual(['Dòng 6: “P-2” – người đề nghị này đã có hồ sơ ở dòng 3']);
  });
});

describe('a file that holds no table gets one sentence', () => {
  test.each([
    ['empty', 'empty.csv', 'Tệp rỗng, không có dữ liệu: hãy xin người gửi gửi lại.'],
    ['blank rows only', 'blank.csv', 'Không tìm thấy bảng hồ sơ: không có dòng tiêu đề nào có các cột như “Số hồ sơ”, “Nhóm đối tượng”.'],
    ['a letter', 'no-table.csv', 'Không tìm thấy bảng hồ sơ: không có dòng tiêu đề nào có các cột như “Số hồ sơ”, “Nhóm đối tượng”.'],
    ['a picture', 'picture.csv', 'Tệp là ảnh nên không đọc được: hãy xin tệp Excel gốc, hoặc nhập bảng vào Excel.'],
    ['a password', 'encrypted.xlsx', 'Tệp được đặt mật khẩu: hãy mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.'],
    [
      'a zip that is no workbook',
      'zip-without-workbook.xlsx',
      'Không tìm thấy bảng hồ sơ: không có dòng tiêu đề nào có các cột như “Số hồ sơ”, “Nhóm đối tượng”.',
    ],
    ['a workbook cut short', 'cut-short.xlsx', 'Tệp bị hỏng hoặc bị cắt ngắn, không mở được: hãy chép hoặc tải lại tệp, hoặc xin người gửi gửi lại.'],
  ])('%s', (_, file, sentence) => {
    let thrown: unknown;
    try {
      checkFile(file);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FileError);
    expect((thrown as FileError).text.vi).toBe(sentence);
    expect((thrown as FileError).text.en).not.toBe('');
  });
});

describe('the samples', () => {
  test('the clean list has at least 40 cases of every group and outcome, and no fault', () => {
    const result = checkSample('ho-so-mau.csv');
    expect(result.faults.filter(({ kind }) => kind !== 'note')).toEqual([]);
    expect(result.held).toEqual([]);
    expect(result.cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(result.cases.map(({ supportCase }) => supportCase.group)).size).toBe(4);
    expect(Object.values(result.summary.byOutcome).every((count) => count > 0)).toBe(true);
    expect(result.summary.needsFacts).toBeGreaterThan(0);
    expect(result.summary.hanging).toBeGreaterThan(0);
  });

  test('the untidy list: what is sound is read, what is not is reported', () => {
    const result = checkSample('danh-sach-lon-xon.xlsx');
    expect(result.cases.map(({ line, supportCase }) => [line, supportCase.id])).toMatchInlineSnapshot(`
      [
        [
          7,
          "HS-0101",
        ],
        [
          8,
          "HS-0102",
        ],
        [
          11,
          "HS-0104",
        ],
        [
          19,
          "HS-0111",
        ],
        [
          5,
          "SV-002",
        ],
        [
          7,
          "SV-004",
        ],
      ]
    `);
    expect(faultsOf(result)).toMatchInlineSnapshot(`
      [
        "Dòng 3, trang “Học sinh”, cột K (So thang thuc hocc): không nhận ra tiêu đề cột nên cột này không được dùng để xét. Có phải: Số tháng thực học?",
        "Dòng 12, trang “Danh sách 2026”, cột Q (Khóa đào tạo – Từ ngày): “31/04/2026” – phải là ngày có thật dạng dd/mm/yyyy, từ 01/01/1990 đến 31/12/2100. Có phải: 30/04/2026?",
        "Dòng 13, trang “Danh sách 2026”, cột N (Khóa đào tạo – Nghề): “Điện công nghiêp” – phải là tên hoặc mã của một nghề trong danh mục, hoặc “Nghề khác”. Có phải: Điện công nghiệp?",
        "Dòng 15, trang “Danh sách 2026”, cột I (Doanh nghiệp – Địa bàn): “Hải Phòng” – cần ghi rõ Hải Phòng trước hợp nhất hay Hải Dương trước đây, vì thời điểm áp dụng chính sách khác nhau. Có phải: Hải Phòng (trước hợp nhất) / Hải Dương trước đây?",
        "Dòng 17, trang “Danh sách 2026”, cột R (Khóa đào tạo – Đến ngày): “31/02/2027” – phải là ngày có thật dạng dd/mm/yyyy, từ 01/01/1990 đến 31/12/2100. Có phải: 28/02/2027?",
        "Dòng 18, trang “Danh sách 2026”, cột K (Doanh nghiệp – Đang hoạt động): “#N/A” – ô báo lỗi hoặc công thức chưa có kết quả",
        "Dòng 5, trang “Danh sách 2026”, cột J (Doanh nghiệp – Khu công nghiệp): tên khu không có trong danh mục nên được giữ như đã ghi: “KCN Thành Đông”",
        "Dòng 6, trang “Học sinh”, cột D (Nganh nghe): “May thời trang” – phải là tên hoặc mã của một nghề trong danh mục, hoặc “Nghề khác”",
        "Dòng 19, trang “Danh sách 2026”: “NV-101” – người đề nghị này đã có hồ sơ ở dòng 7; thời gian học trùng nhau",
      ]
    `);
    expect(result.passedOver).toMatchInlineSnapshot(`
      [
        {
          "line": 6,
          "sheet": "Danh sách 2026",
          "why": "numbering",
        },
        {
          "line": 14,
          "sheet": "Danh sách 2026",
          "why": "total",
        },
        {
          "line": 20,
          "sheet": "Danh sách 2026",
          "why": "total",
        },
        {
          "line": 22,
          "sheet": "Danh sách 2026",
          "why": "signature",
        },
        {
          "line": 23,
          "sheet": "Danh sách 2026",
          "why": "signature",
        },
        {
          "line": 8,
          "sheet": "Học sinh",
          "why": "signature",
        },
      ]
    `);
  });
});
