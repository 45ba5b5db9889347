import { strToU8 } from 'fflate';
import { facts, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/desk/check.js';
import type { Told } from '../../src/read/told.js';
import { opened } from './files.js';
import { byLine, checked, fates, HEADINGS, worker } from './sheets.js';

const list = (lines: readonly string[], told: Told = {}) => check(opened(strToU8(lines.join('\n'))), resolution03, undefined, told);
const heldIn = ({ held }: ReturnType<typeof checked>) => held.map(({ sheet, line, column, path, given }) => [sheet, line, column, path, given]);
const faultsIn = ({ faults }: ReturnType<typeof checked>) =>
  faults.filter(({ kind }) => kind === 'cell').map(({ line, column, found, why }) => [line, column, found, why.vi]);

describe('a row that is struck through', () => {
  const page = (...rows: readonly string[]) =>
    check(opened(`<table><tr><th>Số hồ sơ<th>Nhóm<th>Nghề<th>Ghi chú</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`), resolution03);

  test('whole, or in its number alone, waits; one in which something else is, does not', () => {
    const result = page(
      '<td><s>HS-1</s><td><s>HS</s><td><s>Hàn</s><td>',
      '<td><s>HS-2</s><td>HS<td>Hàn<td>',
      '<td>HS-3<td>HS<td>Hàn<td><s>cũ</s>',
      '<td>HS-4<td>HS<td><s>Hàn</s><td>',
    );
    expect(heldIn(result)).toEqual([
      ['Bảng 1', 2, undefined, 'id', 'HS-1'],
      ['Bảng 1', 3, undefined, 'id', 'HS-2'],
    ]);
    expect(result.held[0]?.why.vi).toContain('dòng bị gạch ngang');
    expect(fates(result)).toMatchObject({ cases: [4, 5] });
  });

  test('waits without a number too, where every fact of it is', () => {
    const rows = '<tr><th>Họ và tên<th>Nhóm<th>Nghề</tr><tr><td>Lê Thị A<td><s>HS</s><td><s>Hàn</s></tr><tr><td><s>Lê Thị B</s><td>HS<td>Hàn</tr>';
    const result = check(opened(`<table>${rows}</table>`), resolution03);
    expect(heldIn(result)).toEqual([['Bảng 1', 2, undefined, 'id', '']]);
    expect(fates(result)).toMatchObject({ cases: [3] });
  });
});

describe('who has withdrawn before the day on which the training was to end', () => {
  const HEAD = 'Số hồ sơ;Nhóm;Từ ngày;Đến ngày;Tình trạng học tập;Ngày ghi nhận;Số tháng thực học';
  const row = (end: string, stage: string, recordedOn: string, months = '') => `HS-1;HS;08/09/2025;${end};${stage};${recordedOn};${months}`;

  test('waits for the day of withdrawal, or for the months of study', () => {
    const result = list([HEAD, row('30/06/2027', 'Thôi học', '31/03/2026')]);
    expect(heldIn(result)).toEqual([[undefined, 2, 'D', 'training.end', '30/06/2027']]);
    expect(result.held[0]?.why.en).toContain('give the day of withdrawal');
    // Without the day of the record any end may be a planned one.
    expect(heldIn(list([HEAD, row('30/06/2027', 'Thôi học', '')]))).toHaveLength(1);
  });

  test.each([
    ['the training has ended by then', row('31/03/2026', 'Thôi học', '31/03/2026')],
    ['months are confirmed', row('30/06/2027', 'Thôi học', '31/03/2026', '6')],
    ['he studies on', row('30/06/2027', 'Đang học', '31/03/2026')],
  ])('does not where %s', (_, line) => {
    expect(list([HEAD, line])).toMatchObject({ held: [], cases: [{ line: 2 }] });
  });

  test('is told by its cell where both days stand in one', () => {
    const head = 'Số hồ sơ;Nhóm;Thời gian đào tạo;Tình trạng học tập';
    expect(heldIn(list([head, 'HS-1;HS;08/09/2025 - 30/06/2027;Thôi học']))).toEqual([[undefined, 2, 'C', 'training.end', '30/06/2027']]);
    const sheet = { rows: [head.split(';'), ['HS-1', 'HS', '08/09/2025 - 30/06/2027', 'Thôi học']] };
    expect(heldIn(checked(sheet))).toEqual([['Sheet1', 2, 'C', 'training.end', '30/06/2027']]);
  });
});

describe('what a cell says is told once, and in the words of a list', () => {
  test('a number of a dossier that Excel has cut is no lacking one besides', () => {
    expect(faultsIn(list(['Số hồ sơ;Nhóm;Nghề', '2.0251E+11;HS;Hàn']))).toEqual([
      [2, 'A', '2.0251E+11', expect.stringContaining('Excel đã rút gọn mã này')],
    ]);
  });

  test('a number that is too long', () => {
    const long = `HS-${'1'.repeat(70)}`;
    expect(faultsIn(list(['Số hồ sơ;Nhóm;Nghề', `${long};HS;Hàn`]))).toEqual([[2, 'A', long, 'phải là văn bản từ 1 đến 64 ký tự']]);
  });

  test('a group under a heading that is misspelt waits with what is likely meant', () => {
    const result = list(['Số hồ sơ;Nhóm đối tượg;Nghề', 'HS-1;HS;Hàn']);
    expect(heldIn(result)).toEqual([[undefined, 2, 'B', 'group', 'HS']]);
    expect(result.held[0]).toMatchObject({ likely: 'Nhóm đối tượng', why: { en: expect.stringContaining('may mean “Group”') } });
  });

  test('a hidden row whose table has no numbers waits by its line', () => {
    const rows = [
      ['Họ và tên', 'Nhóm', 'Nghề'],
      ['Lê Thị A', 'HS', 'Hàn'],
      ['Lê Thị B', 'HS', 'Hàn'],
    ];
    expect(heldIn(checked({ rows, hiddenRows: [3] }))).toEqual([['Sheet1', 3, undefined, 'id', '']]);
  });

  test('a heading of several facts is at fault where a row tells something under it', () => {
    const without = HEADINGS.filter((heading) => !heading.startsWith('Trình độ'));
    const row = (id: string) => worker(id).filter((_, at) => at !== 3 && at !== 8);
    const result = checked({
      rows: [
        [...without, 'Trình độ'],
        [...row('HS-1'), 'Cao đẳng'],
        [...row('HS-2'), null],
      ],
    });
    expect(fates(result)).toMatchObject({ cases: [3], faulty: [2] });
  });

  test('a column without a heading that is told to be a fact of another group', () => {
    const lines = ['Số hồ sơ;Nhóm;Nghề;', 'HS-1;NLĐ;Hàn;Thỉnh giảng', 'HS-2;NLĐ;Hàn;'];
    const result = list(lines, { columns: [{ column: 'D', path: 'teaching.contract' }] });
    expect(faultsIn(result)).toEqual([[2, 'D', 'Thỉnh giảng', 'cột này không dùng cho nhóm “Người lao động tại doanh nghiệp”; hãy để trống']]);
    expect(result.faults.map(({ why }) => why.en)).toContain(
      `the column does not concern the group “${facts.group.options['enterprise-employee'].en}”; leave it empty`,
    );
  });
});

describe('the days of a training in one cell', () => {
  const rows = (headings: readonly string[], ...cells: readonly (readonly string[])[]) =>
    checked({ rows: [['Số hồ sơ', 'Nhóm', ...headings], ...cells.map((some, at) => [`HS-${at + 1}`, 'HS', ...some])] });

  test('an error is no days', () => {
    const result = rows(['Thời gian đào tạo'], ['08/09/2025 - 30/06/2027'], ['#N/A']);
    expect(byLine(result)[2]).toMatchObject({ training: { start: '2025-09-08', end: '2027-06-30' } });
    expect(fates(result)).toMatchObject({ cases: [2], faulty: [3] });
  });

  test('of two such columns neither is believed, unless they say the same', () => {
    const days = '08/09/2025 - 30/06/2027';
    const result = rows(['Thời gian đào tạo', 'Khóa học'], [days, '08/09/2025 - 30/06/2028'], [days, days], [days, ''], ['', '']);
    expect(heldIn(result)).toEqual([
      ['Sheet1', 2, 'C', 'training.start', `${days} / 08/09/2025 - 30/06/2028`],
      ['Sheet1', 4, 'C', 'training.start', `${days} / `],
    ]);
    expect(fates(result)).toMatchObject({ cases: [3, 5], faulty: [] });
    expect(byLine(result)[3]).toMatchObject({ training: { start: '2025-09-08', end: '2027-06-30' } });
  });
});
