import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildReport, type DossierEntry, latestEntries, type Period, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/helpers/runs.js';
import { filesOf } from '../src/cli/files-of.js';
import { report } from '../src/cli/report.js';
import { withNumbersApart } from '../src/desk/dossier-numbers.js';
import { type Scope, sortOut, sortOutAsOf } from '../src/desk/sort-out.js';
import { readFiles } from '../src/read/read-folder.js';
import { countRows, leftOut, rowsInWords } from '../src/write/publish/left-out.js';
import { faultsOfPage, inBoardScope, newFolder, openWorkbook, readSample, run, sheetOf, tableRows } from './folder-support.js';

const HEAD = 'Số hồ sơ;Mã người đề nghị;Nhóm đối tượng;Mã doanh nghiệp;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ;Số tiền đã chi';
const employee = (id: string, applicant: string, enterprise: string, day: string, rest = 'Đang học;Đã gửi;') =>
  `${id};${applicant};Người lao động;${enterprise};${day};${rest}`;
const file = (name: string, ...lines: readonly string[]) => ({ file: name, bytes: () => Buffer.from(lines.join('\n')) });
const read = (...files: readonly ReturnType<typeof file>[]) => withNumbersApart(readFiles(files, resolution03));
const rowsOf = ({ entries }: ReturnType<typeof read>) => entries.map(({ place }) => `${place.file} ${place.line}`);
const faultsOf = ({ faults }: ReturnType<typeof read>) => faults.map(({ place, kind, column, why }) => [place.line, kind, column?.letters, why.vi]);

describe('the entries of a file', () => {
  test('are the cases of its rows, with their day, stage, state and what was paid', () => {
    const { entries, faults } = read(file('a.csv', HEAD, employee('1', 'P', 'D', '31/01/2026', 'Thôi học;Trả lại;1.500.000 đ')));
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      {
        place: { file: 'a.csv', line: 2 },
        entry: {
          supportCase: { id: '1', applicant: 'P', group: 'enterprise-employee', enterprise: { id: 'D' } },
          recordedOn: '2026-01-31',
          stage: 'withdrawn',
          dossier: 'returned',
          paid: 1_500_000,
        },
      },
    ]);
  });

  test.each([
    ['other words', 'Số hồ sơ;Nhóm;Ngày cập nhật;Tình hình học tập;Trạng thái hồ sơ;Đã chi (đồng)'],
    ['no diacritics', 'So ho so;Nhom;Ngay ghi nhan;Tinh trang hoc tap;Tinh trang ho so;So tien da chi'],
    ['English', 'Dossier number;Group;Recorded on;Stage of training;State of the dossier;Paid'],
  ])('may have headings in %s', (_, head) => {
    const { entries } = read(file('a.csv', head, '1;Học sinh;31/01/2026;Hoàn thành;Đã tiếp nhận;5'));
    expect(entries.map(({ entry }) => [entry.recordedOn, entry.stage, entry.dossier, entry.paid])).toEqual([
      ['2026-01-31', 'completed', 'accepted', 5],
    ]);
  });

  test('what two columns tell otherwise of an entry is held', () => {
    const head = HEAD.replace('Tình trạng học tập', 'Tình trạng học tập;Tình hình học tập');
    const line = (id: string, stages: string) => `${id};P;Người lao động;D;31/01/2026;${stages};Đã gửi;`;
    const content = read(file('a.csv', head, line('1', 'Đang học;Thôi học'), line('2', 'Đang học;Đang học'), line('3', ';Thôi học')));
    expect(rowsOf(content)).toEqual(['a.csv 3', 'a.csv 4']);
    expect(content.held.map(({ place, path, given }) => [place.line, path, given])).toEqual([[2, 'stage', 'Đang học / Thôi học']]);
    expect(faultsOf(content).map(([line, kind, column]) => [line, kind, column])).toEqual([[1, 'heading', 'G']]);
  });

  test('every fault of a row is told, once, and stops no other row', () => {
    const content = read(
      file(
        'a.csv',
        HEAD,
        employee('1', 'P', 'D', '', 'Nghỉ;;1,5'),
        employee('2', 'Q', 'D', '31/01/2026'),
        ';P;Người lao động;D;31/01/2026;Đang học;Đã gửi;',
      ),
    );
    expect(rowsOf(content)).toEqual(['a.csv 3']);
    expect(faultsOf(content)).toEqual([
      [2, 'row', 'F', 'phải là một trong: Đăng ký; Đang học; Hoàn thành; Thôi học'],
      [2, 'row', 'H', 'phải là số đồng nguyên từ 0 đến 1.000.000.000.000'],
      [2, 'row', 'E', 'bắt buộc phải có Ngày ghi nhận'],
      [2, 'row', 'G', 'bắt buộc phải có Tình trạng hồ sơ'],
      [4, 'row', 'A', 'bắt buộc phải có Số hồ sơ'],
    ]);
  });

  test('a table without a column that every entry needs is not read, and its rows are counted', () => {
    const content = read(file('a.csv', 'Số hồ sơ;Nhóm đối tượng;Tình trạng hồ sơ', '1;Học sinh;Đã gửi', '2;Học sinh;Đã gửi'));
    expect(content.unread).toEqual([
      {
        file: 'a.csv',
        rows: 2,
        why: {
          vi: 'dòng 1: bảng thiếu cột “Ngày ghi nhận”, “Tình trạng học tập”',
          en: 'row 1: the table has no column “Recorded on”, “Stage of training”',
        },
      },
    ]);
    expect(countRows(content, sortOutAsOf(content.entries, '2100-12-31', 'all'))).toMatchObject({ rows: 2, unread: 2, counted: 0 });
  });

  test.each([
    ['its heading', 'Số hồ sơ;Nhóm;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ;Số tiền đã chi (nghìn đồng)'],
    ['a line above', 'Đơn vị tính: nghìn đồng\nSố hồ sơ;Nhóm;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ;Số tiền đã chi'],
  ])('amounts in another unit, as %s says, are read in it, and it is told', (_, head) => {
    const content = read(file('a.csv', head, '1;Học sinh;31/01/2026;Đang học;Đã gửi;500'));
    expect(content.entries.map(({ entry }) => entry.paid)).toEqual([500_000]);
    expect(content.faults.map(({ kind, column }) => [kind, column?.letters])).toEqual([['note', 'F']]);
  });

  test('a heading that is nearly one of ours is told', () => {
    const content = read(file('a.csv', `${HEAD};Trinh do dao taoo`, `${employee('1', 'P', 'D', '31/01/2026')};Cao đẳng`));
    expect(content.faults.map(({ kind, column }) => [kind, column?.heading])).toEqual([['heading', 'Trinh do dao taoo']]);
  });

  test('a file that is no table is told, and stops no other', () => {
    const content = read(file('anh.png', '\u0000\u0001'), file('rong.csv', ''), file('a.csv', HEAD, employee('1', 'P', 'D', '31/01/2026')));
    expect(rowsOf(content)).toEqual(['a.csv 2']);
    expect(content.unread.map((one) => [one.file, one.why.en])).toEqual([
      ['anh.png', 'The file is no table: it can be read neither as Excel, nor as Word, nor as CSV; ask for an Excel file (.xlsx).'],
      ['rong.csv', 'The file is empty: ask for it to be sent again.'],
    ]);
  });
});

describe('a dossier number that stands twice', () => {
  const first = employee('HS-1', 'P', 'D', '31/01/2026');
  test.each([
    ['is a later state of the dossier of the same applicant', employee('HS-1', 'P', 'D', '28/02/2026'), true],
    ['is so at another enterprise too, to which the person may have moved', employee('HS-1', 'P', 'E', '28/02/2026'), true],
    ['is so where the applicant is not told, at the same enterprise', employee('HS-1', '', 'D', '28/02/2026'), true],
    ['is another dossier where the applicant is another', employee('HS-1', 'Q', 'D', '28/02/2026'), false],
    ['is another dossier where the applicant is not told and the enterprise is another', employee('HS-1', '', 'E', '28/02/2026'), false],
    ['is another dossier where the applicant is not told and the group is another', 'HS-1;;Học sinh;;28/02/2026;Đang học;Đã gửi;', false],
  ])('%s', (_, second, same) => {
    const content = read(file('a.csv', HEAD, first), file('b.csv', HEAD, second));
    expect(rowsOf(content)).toEqual(same ? ['a.csv 2', 'b.csv 2'] : []);
    expect(content.held.map(({ place, path }) => [place.file, path])).toEqual(
      same
        ? []
        : [
            ['a.csv', 'id'],
            ['b.csv', 'id'],
          ],
    );
  });
});

describe('sorting out', () => {
  const sample = withNumbersApart(readSample());
  const entries = sample.entries.map(({ entry }) => entry);
  const day = fc.integer({ min: 0, max: 1200 }).map((days) => new Date(Date.UTC(2024, 6, 1 + days)).toISOString().slice(0, 10));
  // Days on which something was recorded are the edges.
  const days = fc.oneof(day, fc.constantFrom(...entries.map(({ recordedOn }) => recordedOn)));
  const periods = fc.tuple(days, days).map(([a, b]): Period => ({ kind: 'ad-hoc', from: a < b ? a : b, to: a < b ? b : a }));

  test('every row has one fate, and what is counted is what the library counts', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom<Scope>('board', 'all'), (period, scope) => {
        const sorted = sortOut(sample.entries, period, scope, resolution03);
        const { rows, ...parts } = countRows(sample, sorted);
        expect(parts.counted + parts.superseded + parts.recordedLater + parts.notInPeriod + parts.outsideScope).toBe(entries.length);
        expect(rows).toBe(entries.length + parts.faulty + parts.held + parts.unread);
        const options = { period, by: ['enterprise', 'outcome'] } as const;
        const whole = latestEntries(entries, period.to).filter((entry: DossierEntry) => scope === 'all' || inBoardScope(entry));
        expect(
          buildReport(
            sorted.counted.map(({ entry }) => entry),
            options,
          ),
        ).toEqual(buildReport(whole, options));
      }),
      { numRuns: runs(40) },
    );
  });

  test('rows left out for the same reason stand in one line, stretch by stretch', () => {
    const [late, due] = ['01/03/2026', '01/01/2026'];
    const days = [late, due, late, late, due, late];
    const content = read(file('a.csv', HEAD, ...days.map((day, index) => employee(String(index), `P${index}`, 'D', day))));
    const sorted = sortOutAsOf(content.entries, '2026-01-31', 'all');
    const { lines } = leftOut(content, sorted, { lastDay: '2026-01-31', hasPeriod: false, scope: 'all' }, resolution03, 'vi');
    expect(lines.filter(({ kind }) => kind === 'row').map(({ cells }) => cells[3])).toEqual(['2, 4–5, 7']);
  });

  test('a repeat within one enterprise is told as well', () => {
    const content = read(file('a.csv', HEAD, employee('1', 'P', 'D', '31/01/2026'), employee('2', 'P', 'D', '31/01/2026')));
    const { repeats } = sortOutAsOf(content.entries, '2100-12-31', 'all');
    expect(repeats).toEqual([
      {
        places: [
          { file: 'a.csv', line: 2 },
          { file: 'a.csv', line: 3 },
        ],
        enterprises: 1,
        overlapping: false,
      },
    ]);
  });

  test('nothing is said of what was not asked for', () => {
    const sorted = sortOutAsOf(sample.entries, '2100-12-31', 'all');
    const titles = leftOut(sample, sorted, { hasPeriod: false, scope: 'all' }, resolution03, 'vi').lines.flatMap(({ kind, cells }) =>
      kind === 'section' ? String(cells[0]) : [],
    );
    expect(titles).toEqual([
      '1. Dòng có lỗi, chưa tính: 5',
      '2. Dòng chờ làm rõ, chưa tính: 4',
      '3. Tệp, trang tính, dòng chưa đọc: 1',
      '4. Đã được thay bằng tình trạng cập nhật sau: 3',
      '5. Dòng không phải hồ sơ, đã bỏ qua: 3',
      expect.stringMatching(/^6\. .*: 2$/),
      '7. Tiêu đề cột cần sửa, điểm cần xem lại: 1',
      expect.stringMatching(/^8\. Cột không được dùng: \d+$/),
    ]);
    expect(rowsInWords(countRows(sample, sorted), 'en')).toBe(
      'The files hold 62 rows of dossiers: 50 counted; 5 with faults; 4 to be cleared up; 3 earlier states.',
    );
  });
});

describe('texts of the files', () => {
  test('are text in the page and in the workbook, whatever they look like', async () => {
    const folder = newFolder();
    const name = '<script>alert(1)</script> & "=1+1"';
    const head = 'Số hồ sơ;Nhóm;Tên doanh nghiệp;Khu công nghiệp;Doanh nghiệp đang hoạt động;Ngày ghi nhận;Tình trạng học tập;Tình trạng hồ sơ';
    const quoted = `"${name.replaceAll('"', '""')}"`;
    writeFileSync(join(folder, 'a.csv'), `${head}\n1;NLĐ;${quoted};=HYPERLINK(1);Có;31/01/2026;Đang học;Đã gửi\n`);
    const { out } = await run(report, folder, '--period', 'six-month:2026');
    const page = readFileSync(join(out, 'bao-cao-6-thang-2026.html'), 'utf8');
    // Of money there is nothing to draw.
    expect(faultsOfPage(page, 'vi', 3)).toEqual([]);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;=1+1&quot;');
    const rows = tableRows(sheetOf(await openWorkbook(join(out, 'bao-cao-6-thang-2026.xlsx')), 'Tổng hợp'));
    expect(rows.map(([, text]) => text)).toEqual(expect.arrayContaining([name, '=HYPERLINK(1)']));
  });
});

describe('the files of a folder', () => {
  test('are found in folders inside it, in order, and without those that Office or the system keeps', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'KCN Tràng Duệ'));
    for (const name of ['b.csv', 'a.csv', '.DS_Store', '~$a.xlsx', 'KCN Tràng Duệ/c.csv', 'KCN Tràng Duệ/~$c.xlsx'])
      writeFileSync(join(folder, name), 'x');
    expect((await filesOf(folder)).map((one) => one.file)).toEqual(['KCN Tràng Duệ/c.csv', 'a.csv', 'b.csv']);
  });

  test.each([
    ['an empty folder', [], /^Thư mục .* không có tệp nào\.$/],
    ['a folder without dossiers', ['ghi-chu.txt'], /^Thư mục .* không có dòng hồ sơ nào đọc được\.\n {2}ghi-chu\.txt: không có bảng hồ sơ$/],
  ])('%s gets one sentence', async (_, names, sentence) => {
    const folder = newFolder();
    for (const name of names) writeFileSync(join(folder, name), 'Kính gửi: Phòng Quản lý Lao động');
    const { code, complained } = await run(report, folder);
    expect(code).toBe(2);
    expect(complained).toMatch(sentence);
  });
});
