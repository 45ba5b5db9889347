import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { bytesOf, writeOut } from '../src/cli/disk.js';
import { main } from '../src/cli/main.js';
import { report } from '../src/cli/report.js';
import { runScript } from '../src/cli/run-script.js';
import { template } from '../src/cli/template.js';
import { whatIf } from '../src/cli/what-if.js';
import { FileError } from '../src/read/file-error.js';
import { pathOf } from './support.js';

const newFolder = () => mkdtempSync(join(tmpdir(), 'office-'));

/** What a command says, line by line, and its exit code. */
async function run(command: () => Promise<number>) {
  const out: string[] = [];
  const complaints: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...texts) => void out.push(texts.join(' ')));
  vi.spyOn(console, 'error').mockImplementation((...texts) => void complaints.push(texts.join(' ')));
  return { code: await command(), out: out.join('\n'), complaints };
}
afterEach(() => vi.restoreAllMocks());

describe('a file that cannot be written is one sentence, and exit code 2', () => {
  const commands: readonly (readonly [string, (out: string) => Promise<number>])[] = [
    ['check-cases', (out) => main([pathOf('utf-8.csv'), '--out', out])],
    ['template', (out) => runScript(['--out', out], template)],
    ['report', (out) => runScript(['--period', '6-thang:2026', '--out', out], report)],
    ['budget', (out) => runScript(['--out', out], budget)],
    ['what-if', (out) => runScript(['--rate', 'tuition=0.7', '--from', '2027-01-01', '--out', out], whatIf)],
  ];

  it.each(commands)('%s, where the folder is a file', async (_, command) => {
    const out = join(newFolder(), 'ket-qua');
    writeFileSync(out, '');
    const { code, complaints } = await run(() => command(out));
    expect(code).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/^Không ghi được tệp .*--out\.$/)]);
  });

  it('check-cases, where a folder has the name of the workbook', async () => {
    const out = newFolder();
    mkdirSync(join(out, 'utf-8.ket-qua.xlsx'));
    const { code, complaints } = await run(() => main([pathOf('utf-8.csv'), '--out', out]));
    expect(code).toBe(2);
    expect(complaints).toEqual([expect.stringMatching(/^Không ghi được tệp .*utf-8\.ket-qua\.xlsx: đã có thư mục trùng tên/)]);
    expect(readdirSync(out)).toEqual(['utf-8.ket-qua.xlsx']);
  });

  it('whatever the system calls it', async () => {
    await expect(writeOut(join(newFolder(), 'x'.repeat(300)), ['x'])).rejects.toThrow(FileError);
    await expect(writeOut('/dev/full', ['x'])).rejects.toThrow(/disk is full/);
    await expect(writeOut('/proc/version', ['x'])).rejects.toThrow(FileError);
    expect(() => bytesOf(newFolder())).toThrow(/is a folder/);
    expect(() => bytesOf(join(newFolder(), 'x'))).toThrow(/no file/);
  });

  it('but what is no fault of the disk stays as it is', async () => {
    const broken = function* () {
      yield 'x';
      throw new RangeError('no memory');
    };
    await expect(writeOut(join(newFolder(), 'x'), broken())).rejects.toThrow(RangeError);
  });

  it.each([
    ['a letter changed', 'danh-sach-lop-1.xslx', 'danh-sach-lop-1.xlsx'],
    ['its ending left out', 'danh-sach-lop-1', 'danh-sach-lop-1.xlsx'],
    ['nothing like it', 'thong-bao.docx', undefined],
  ])('but a file that is not there is told with the one that may be meant: %s', (_, name, meant) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'danh-sach-lop-1.xlsx'), '');
    const told = meant === undefined ? /no file .*\.docx\.$/ : new RegExp(`no file .* Did you mean ${meant}\\?$`);
    expect(() => bytesOf(join(folder, name))).toThrow(told);
    expect(() => bytesOf(join(folder, 'khong-co', name))).toThrow(/no file [^?]*$/);
  });
});

it('no control character reaches the terminal, from cells, headings, sheets or paths', async () => {
  const file = join(newFolder(), 'a\u001b[31m.csv');
  const row = (id: string, cell: string) => `${id}\u001b[2J,Học sinh\u0007,${cell}\n`;
  writeFileSync(
    file,
    `Số hồ sơ,Nhóm đối tượng,Nghề đào tạo,Họ\u001b]0;x\u0007tên${' và tên đệm'.repeat(20)}\n${row('HS-1', 'Hàn\u009b')}${row('HS-2', 'Không\u001b có\u202e')}`,
  );
  const { code, out, complaints } = await run(() => main([file, '--out', newFolder()]));
  expect([code, complaints]).toEqual([0, []]);
  expect(out).toContain('HS-1[2J');
  expect(out).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

it('what an archive holds besides, and letters that were converted, are told', async () => {
  const file = join(newFolder(), 'gui.zip');
  const old = Uint8Array.from('Sè hå s¬;Nhãm ®èi t­îng;NghÒ ®µo t¹o\nHS-1;Häc sinh;Hµn\n', (letter) => letter.charCodeAt(0));
  writeFileSync(file, zipSync({ 'ds.csv': old, 'quyet dinh.pdf': strToU8('%PDF-1.7') }));
  const { code, out } = await run(() => main([file, '--out', newFolder()]));
  expect(code).toBe(0);
  expect(out).toContain('Chưa đọc: quyet dinh.pdf – Tệp PDF không đọc được');
  expect(out).toContain('chữ viết theo bảng mã TCVN3, đã đổi sang Unicode');
});
