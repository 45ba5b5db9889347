import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestEntries } from 'haiphong-training-support';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import { report } from '../../src/cli/report.js';
import { verifyLaw } from '../../src/cli/verify-law.js';
import { whatIf } from '../../src/cli/what-if.js';
import { RECIPE_SHEET } from '../../src/read/law-sheet/layout.js';
import { newFolder, openWorkbook, type Ran, readSample, run, SAMPLE, soundEntries } from '../folder-support.js';
import { samplePath } from '../support.js';
import { OpenSheet } from './filling.js';
import { fillHour } from './hour-of-work.js';

const folder = newFolder();
const filled = join(folder, 'filled.xlsx');
const blank = join(folder, 'blank.xlsx');
const told: Record<'vi' | 'en', Ran> = {} as Record<'vi' | 'en', Ran>;
beforeAll(async () => {
  const sheet = OpenSheet.of();
  writeFileSync(blank, await sheet.bytes());
  fillHour(sheet);
  writeFileSync(filled, await sheet.bytes());
  for (const lang of ['vi', 'en'] as const) told[lang] = await run(verifyLaw, filled, '--cases', samplePath('ho-so-mau.csv'), '--lang', lang);
}, 60_000);

describe('what a filled sheet comes to is told, part by part', () => {
  test.each([
    ['Số dòng đã kết luận: ', 'Rows concluded: '],
    ['Nay được đọc trong văn bản chính thức (', 'Read in the official text now ('],
    ['Đã sửa theo văn bản (', 'Put right ('],
    ['Hỗ trợ sinh hoạt phí hằng tháng: 900.000 đ/tháng → 1.000.000 đ/tháng', ': 900,000 VND a month → 1,000,000 VND a month'],
    ['Câu hỏi đã có câu trả lời (', 'Questions answered ('],
    ['Điều kiện bổ sung (1):', 'Conditions added (1):'],
    ['Giới hạn (1):', 'Limits (1):'],
    ['Đã đọc, văn bản không có quy định này (3):', 'Read, and not in the text (3):'],
    ['Câu hỏi còn để ngỏ (', 'Still open questions ('],
    ['Nội dung chưa xét (', 'Still not judged ('],
    ['hồ sơ của ho-so-mau.csv: ', 'cases of ho-so-mau.csv: '],
  ])('%s / %s', (vi, en) => {
    expect([told.vi.code, told.vi.complained, told.en.code, told.en.complained]).toEqual([0, '', 0, '']);
    expect(told.vi.printed.replaceAll('\u00A0', ' ')).toContain(vi);
    expect(told.en.printed.replaceAll('\u00A0', ' ')).toContain(en);
  });

  test('over a folder of lists it is told by the last states of the dossiers in it', async () => {
    const { code, printed } = await run(verifyLaw, filled, '--cases', SAMPLE);
    const count = latestEntries(soundEntries(readSample()), '2100-12-31').length;
    expect([code, printed]).toEqual([0, expect.stringMatching(new RegExp(` ${count} hồ sơ của doanh-nghiep: `))]);
  });

  test('a sheet of another release is refused, and read onto this one where asked', async () => {
    const sheet = await OpenSheet.read(filled);
    const recipe = sheet.workbook.getWorksheet(RECIPE_SHEET)?.getCell('A1');
    if (!recipe) throw new Error('The sheet carries no recipe.');
    recipe.value = String(recipe.value).replace(/"(ruleset|fingerprint)":"[^"]*"/g, '"$1":"another"');
    const other = join(folder, 'other.xlsx');
    writeFileSync(other, await sheet.bytes());
    const refused = await run(verifyLaw, other);
    expect([refused.code, refused.complained]).toEqual([2, expect.stringContaining('--onto-this-release')]);
    const { code, out } = await run(verifyLaw, other, '--onto-this-release');
    expect(code).toBe(0);
    const written = (at: string) => readFileSync(join(at, 'chinh-sach.json'), 'utf8');
    expect(written(out)).toBe(written(told.vi.out));
  });

  test('of a sheet that nobody filled in, that nothing changes', async () => {
    expect((await run(verifyLaw, blank)).printed).toContain('Phiếu chưa có dòng nào được kết luận: chính sách giữ nguyên.');
    expect((await run(verifyLaw, blank, '--lang', 'en')).printed).toContain('No row is concluded: the policy stays as it is.');
  });

  test('and the policy file of it serves the other commands, which tell its limit and its condition', async () => {
    const policy = join(told.vi.out, 'chinh-sach.json');
    for (const [lang, limit] of [
      ['vi', 'không quá 20 tháng'],
      ['en', 'at most 20 months'],
    ] as const) {
      const { code, complained, out } = await run(report, SAMPLE, '--period', '6-thang:2026', '--policy', policy, '--lang', lang);
      expect([code, complained]).toEqual([0, '']);
      const name = lang === 'vi' ? 'bao-cao-6-thang-2026.xlsx' : 'report-six-month-2026.xlsx';
      const texts = (await openWorkbook(join(out, name))).worksheets.flatMap((sheet) => (sheet.getSheetValues() as unknown[]).flat().map(String));
      expect(texts.some((text) => text.includes(limit))).toBe(true);
    }
  });

  test.each([
    ['vi', 'KQ – Cơ sở pháp lý', ['Giới hạn', 'Câu hỏi đã có văn bản trả lời', 'Đã đối chiếu, không ảnh hưởng', 'Chưa xét']],
    ['en', 'Results – Law', ['Limit', 'Question settled by a text', 'Read, without bearing', 'Not judged']],
  ] as const)('and the workbook of a checked list shows in %s what it rests on now', async (lang, _, kinds) => {
    const out = newFolder();
    const silent = [vi.spyOn(console, 'log').mockImplementation(() => {}), vi.spyOn(process.stderr, 'write').mockImplementation(() => true)];
    try {
      const policy = join(told.vi.out, 'chinh-sach.json');
      expect(await main([samplePath('ho-so-mau.csv'), '--policy', policy, '--lang', lang, '--out', out])).toBe(0);
    } finally {
      for (const spy of silent) spy.mockRestore();
    }
    const workbook = await openWorkbook(join(out, lang === 'vi' ? 'ho-so-mau.ket-qua.xlsx' : 'ho-so-mau.results.xlsx'));
    const texts = workbook.worksheets.flatMap((sheet) => (sheet.getSheetValues() as unknown[]).flat().map(String));
    for (const kind of kinds) expect(texts.some((text) => text.includes(kind))).toBe(true);
  });

  test('what is assumed beside it is compared with it', async () => {
    const policy = join(told.vi.out, 'chinh-sach.json');
    const { code, printed } = await run(whatIf, SAMPLE, '--policy', policy, '--rate', 'living-allowance=1200000', '--from', '2027-01-01');
    expect(code).toBe(0);
    expect(printed.replaceAll('\u00A0', ' ')).toContain('1.200.000 đ/tháng');
  });
});
