import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { docxText } from './docx.js';
import { pathOf, samplePath } from './support.js';

let out: string;
let printed: string[];
let complained: string[];

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'check-cases-'));
  printed = [];
  complained = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(() => vi.restoreAllMocks());

const run = (...args: string[]) => main([...args, '--out', out]);
const output = () => printed.join('\n');

describe('check-cases', () => {
  test('prints every case, the faults and the summary, and writes the workbook and JSON', async () => {
    expect(await run(samplePath('danh-sach-lon-xon.xlsx'))).toBe(0);
    expect(output()).toContain('HS-0101');
    expect(output()).toContain('2.404.650 đ');
    expect(output()).toContain('Chờ làm rõ, chưa xét (3 dòng)');
    expect(output()).toMatch(/ 6 {2}Số hồ sơ đã xét/);
    expect(output()).toContain('không thay thế quyết định của cơ quan có thẩm quyền');
    for (const secret of ['Nguyễn Văn A', '000000000101']) expect(output()).not.toContain(secret);
    const json = readFileSync(join(out, 'danh-sach-lon-xon.ket-qua.json'), 'utf8');
    expect((JSON.parse(json) as { results: unknown[] }).results).toHaveLength(6);
    for (const secret of ['Nguyễn Văn A', '000000000101']) expect(json).not.toContain(secret);
    expect(existsSync(join(out, 'danh-sach-lon-xon.ket-qua.xlsx'))).toBe(true);
  });

  test('--strict turns faults into exit code 1, and only faults', async () => {
    expect(await run(samplePath('danh-sach-lon-xon.xlsx'), '--strict')).toBe(1);
    expect(await run(pathOf('utf-8.csv'), '--strict')).toBe(0);
  });

  test('--lang en speaks English', async () => {
    expect(await run(pathOf('utf-8.csv'), '--lang', 'en')).toBe(0);
    expect(output()).toMatch(/ 3 {2}Cases judged/);
    expect(output()).not.toMatch(/Số hồ sơ đã xét|Đáp ứng/);
    expect(existsSync(join(out, 'utf-8.results.xlsx'))).toBe(true);
  });

  test('--reading chooses another reading, tells so, and changes the amount', async () => {
    await run(pathOf('utf-8.csv'));
    const before = output();
    printed.length = 0;
    await run(pathOf('utf-8.csv'), '--reading', 'tuition-months=actual', '--reading', 'allowance-months=ten-per-year');
    expect(output()).toContain('Cách hiểu khác mặc định');
    const total = (text: string) => /([\d.]+) {2}Tổng mức hỗ trợ/.exec(text)?.[1];
    expect(total(output())).not.toBe(total(before));
  });

  test('--explain explains a case, and says so where there is none', async () => {
    expect(await run(pathOf('utf-8.csv'), '--explain', 'HS-1')).toBe(0);
    expect(output()).toContain('14.024.265 đ');
    expect(await run(pathOf('utf-8.csv'), '--explain', 'HS-9')).toBe(2);
    expect(complained).toEqual(['Không có hồ sơ số “HS-9” trong danh sách.']);
  });

  test('a folder is judged list by list, with one letter to each enterprise, whatever its lists', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lists-'));
    const list = (file: string, enterprise: string, id: string) =>
      writeFileSync(
        join(folder, file),
        `Số hồ sơ;Nhóm đối tượng;Tên doanh nghiệp;Họ và tên\n${id};Người lao động tại doanh nghiệp;${enterprise};Nguyễn Văn ${id}\n`,
      );
    list('a.csv', 'Công ty Ví Dụ Một', 'HS-A');
    list('b.csv', 'Công ty Ví Dụ Hai', 'HS-B');
    list('c.csv', 'Công ty Ví Dụ Một', 'HS-C');
    expect(await run(folder)).toBe(0);
    expect(output()).toContain('Đã xét 3 tệp, không đọc được 0 tệp.');
    const letters = readdirSync(out).filter((name) => name.endsWith('.docx'));
    expect(letters).toEqual(['cong-van-01.docx', 'cong-van-02.docx']);
    const texts = letters.map((name) => docxText(readFileSync(join(out, name))));
    const asked = (of: string) => ['HS-A', 'HS-B', 'HS-C'].filter((id) => texts.find((text) => text.includes(of))?.includes(id));
    expect([asked('Công ty Ví Dụ Một'), asked('Công ty Ví Dụ Hai')]).toEqual([['HS-A', 'HS-C'], ['HS-B']]);
    expect(readdirSync(out).filter((name) => name.endsWith('.ket-qua.json'))).toEqual(['a.ket-qua.json', 'b.ket-qua.json', 'c.ket-qua.json']);
  });

  test('--help names every option and every open question', async () => {
    expect(await run('--help')).toBe(0);
    for (const word of ['--out', '--explain', '--reading', '--strict', '--lang', 'employee-living-allowance=no | yes'])
      expect(output()).toContain(word);
  });

  test.each([
    ['a file that is missing', ['khong-co.csv'], /^Không tìm thấy tệp .*khong-co\.csv\.$/],
    ['a folder that holds nothing', [mkdtempSync(join(tmpdir(), 'nothing-'))], /^Thư mục .*nothing-.* không có tệp nào\.$/],
    ['an empty file', [pathOf('empty.csv')], /^Tệp rỗng, không có dữ liệu: .*\.$/],
    ['an encrypted file', [pathOf('encrypted.xlsx')], /^Tệp được đặt mật khẩu/],
    [
      'two files',
      ['a.csv', 'b.csv'],
      /^Mỗi lần chỉ xét một tệp hoặc một thư mục; dòng lệnh có 2 tên\. Tên có dấu cách thì đặt trong dấu ngoặc kép\.$/,
    ],
    ['a question that does not exist', ['--reading', 'no-such=yes'], /^--reading no-such=yes: phải là CÂU-HỎI=CÁCH-HIỂU/],
    ['an answer that does not exist', ['--reading', 'vocational-secondary=maybe'], /cách hiểu phải là một trong: no, yes\.$/],
    ['a date that is none', ['--reading', 'effective-date=31/02/2025'], /effective-date/],
    ['an option that does not exist', ['--streng'], /--streng/],
    ['a language that does not exist', ['--lang', 'fr'], /^--lang chỉ nhận vi hoặc en, không nhận “fr”\.$/],
  ])('%s gets one sentence and exit code 2', async (_, args, sentence) => {
    expect(await run(...args)).toBe(2);
    expect(printed).toEqual([]);
    expect(complained).toEqual([expect.stringMatching(sentence)]);
  });
});
