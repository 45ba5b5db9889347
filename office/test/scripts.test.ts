import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolution03 } from 'haiphong-training-support';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askedBy, dayOf, folderOptions } from '../src/cli/folder-script.js';
import { main } from '../src/cli/main.js';
import { progress } from '../src/cli/progress.js';
import { report } from '../src/cli/report.js';
import { endQuietly, runScript } from '../src/cli/run-script.js';
import { docxText } from './docx.js';
import { newFolder, run } from './folder-support.js';
import { workbookOf } from './read/sheets.js';

afterEach(() => vi.restoreAllMocks());

describe('what every command does', () => {
  test('a fault of the tools is thrown, and not told as one of the command line', async () => {
    const broken = () => Promise.reject(new RangeError('no memory'));
    await expect(runScript([], broken)).rejects.toThrow('no memory');
  });

  test('a pipe that its reader has closed is no fault; any other is', () => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    expect(() => endQuietly(error('EPIPE'))).not.toThrow();
    expect(() => endQuietly(error('EIO'))).toThrow('EIO');
  });

  test('writes into the folder ket-qua unless it is told', () => {
    const asked = askedBy({ out: folderOptions.out.default }, [], 'all', 'vi');
    expect([asked.out, asked.scope, asked.policy]).toEqual(['ket-qua', 'all', resolution03]);
  });

  test.each([
    ['vi', '--as-of -: phải là ngày có thật dạng dd/mm/yyyy, từ 01/01/1990 đến 31/12/2100'],
    ['en', '--as-of -: must be a real date dd/mm/yyyy, from 01/01/1990 to 31/12/2100'],
  ] as const)('a day that is left out is none (%s)', (locale, why) => {
    expect(() => dayOf('--as-of', '-', locale)).toThrow(why);
  });

  test.each([
    ['vi', ['Đã xét 5.000 dòng…\n', 'Đã xét 10.000 dòng…\n']],
    ['en', ['5,000 rows judged …\n', '10,000 rows judged …\n']],
  ] as const)('tells every 5000 rows how far it has got (%s)', (locale, told) => {
    const written: unknown[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(text) > 0);
    const tell = progress(locale);
    for (let rows = 1; rows <= 10_001; rows += 1) tell(rows);
    expect(written).toEqual(told);
  });

  test('of a folder without one dossier tells of each file and sheet why', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), '');
    writeFileSync(
      join(folder, 'b.xlsx'),
      workbookOf({
        name: 'Lớp A',
        rows: [
          ['Số hồ sơ', 'Nhóm đối tượng'],
          ['HS-1', 'HSSV'],
        ],
      }),
    );
    const { code, complained } = await run(report, folder, '--lang', 'en');
    expect(code).toBe(2);
    expect(complained).toMatch(/\n {2}a\.txt: .*\n {2}b\.xlsx \(Lớp A\): row 1: the table has no column/);
  });
});

describe('check-cases', () => {
  const HEAD = 'Số hồ sơ;Họ và tên;Nhóm đối tượng;Nghề đào tạo;Trình độ đào tạo;Ngày bắt đầu đào tạo;Học phí một tháng';
  const SOUND = 'HS-1;Lê Thị A;Học sinh;Hàn;Trung cấp;08/09/2025;801550';
  /** A day that there is none, and tuition that was perhaps meant in thousands: the first must be mended, the second answered. */
  const BOTH = 'HS-2;Lê Thị B;Học sinh;Hàn;Trung cấp;31/09/2025;801';
  const HELD = 'HS-3;Lê Thị C;Học sinh;Hàn;Trung cấp;08/09/2025;801';

  async function checked(files: Readonly<Record<string, readonly string[]>>, ...args: readonly string[]) {
    const [folder, out] = [newFolder(), newFolder()];
    for (const [name, rows] of Object.entries(files)) writeFileSync(join(folder, name), [HEAD, ...rows].join('\n'));
    const [printed, complained]: [string[], string[]] = [[], []];
    vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
    vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const [only = '', ...more] = Object.keys(files);
    const code = await main([more.length === 0 ? join(folder, only) : folder, '--out', out, ...args]);
    return { code, out, printed: printed.join('\n'), complained: complained.join('\n') };
  }

  test.each([
    ['vi', [HELD], '\nChờ làm rõ, chưa xét (1 dòng):\n'],
    ['en', [HELD], '\nTo be cleared up, not judged (1 rows):\n'],
    ['vi', [BOTH], '\nCần làm rõ, ngoài các lỗi trên:\n'],
    ['en', [BOTH], '\nTo be cleared up, besides the faults:\n'],
  ])('tells (%s) what rows wait for, and apart from it what rows at fault are asked besides', async (lang, rows, title) => {
    const { code, printed } = await checked({ 'a.csv': rows }, '--lang', lang);
    expect([code, printed.includes(title)]).toEqual([0, true]);
    // Not one case is left to show.
    expect(printed).not.toContain('┌');
  });

  test.each<[string, Readonly<Record<string, readonly string[]>>, number]>([
    ['all is well', { 'a.csv': [SOUND], 'danh-sach': [SOUND] }, 0],
    ['a list has a fault', { 'a.csv': [SOUND], 'danh-sach': [BOTH] }, 1],
    ['a list asks something', { 'a.csv': [HELD], 'danh-sach': [SOUND] }, 1],
  ])('--strict of a folder, where %s, ends with its code; a file without an ending keeps its name', async (_, files, code) => {
    const strict = await checked(files, '--strict');
    expect([strict.code, strict.complained]).toEqual([code, '']);
    for (const name of ['a', 'danh-sach']) expect(existsSync(join(strict.out, `${name}.ket-qua.xlsx`))).toBe(true);
    expect((await checked(files)).code).toBe(0);
  });

  test.each([
    ['vi', 'Không có hồ sơ số “HS-9” trong danh sách, hoặc dòng của hồ sơ này có lỗi.', 'Đã ghi công văn trả lời: '],
    ['en', 'The list has no case “HS-9”, or its row has faults.', 'The letter is written: '],
  ])('--explain (%s) names the office, and tells that a row at fault has no case', async (lang, none, written) => {
    const { code, out, printed, complained } = await checked(
      { 'a.csv': [SOUND, BOTH] },
      '--explain',
      'HS-1',
      '--explain',
      'HS-9',
      '--issuer',
      'Phòng Ví Dụ',
      '--lang',
      lang,
    );
    expect([code, complained]).toEqual([2, none]);
    expect(printed).toContain(written);
    expect(docxText(readFileSync(join(out, 'tra-loi-HS-1.docx')))).toContain('PHÒNG VÍ DỤ');
    expect(readdirSync(out)).toEqual(['tra-loi-HS-1.docx']);
  });
});
