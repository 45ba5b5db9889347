import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { toldOnce } from '../../../office/src/write/phrases.js';
import { unzipped } from '../../../office/test/unzipped.js';
import { command } from './by-command.js';
import { drop } from './dropped.js';
import { cellsOf, data, downloaded } from './given-and-made.js';
import { PAGE, speak } from './office-page.js';
import { openedPage } from './opened-page.js';

const { open, using } = openedPage();

describe('the page', () => {
  it('weighs less than 2,5 MB, and begins in Vietnamese', () =>
    using(async ({ page }) => {
      expect(statSync(PAGE).size).toBeLessThan(2_500_000);
      expect(await page.locator('html').getAttribute('lang')).toBe('vi');
      expect(await page.locator('h1').innerText()).toBe('Xét danh sách');
      await speak(page, 'en');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('h1').innerText()).toBe('Check a list');
    }));

  it('may connect to nothing, nor may its worker', async () => {
    const { page, close } = await open({ offline: false });
    const tried = `fetch('data:text/plain,x').then(() => 'connected', (error) => error.name)`;
    expect(await page.evaluate<string>(tried)).toBe('TypeError');
    const inWorker = `new Promise((done) => { const worker = new Worker(URL.createObjectURL(new Blob(["${tried.replaceAll('"', '')}.then((told) => postMessage(told))"]))); worker.onmessage = ({ data }) => done(data); })`;
    expect(await page.evaluate<string>(inWorker)).toBe('TypeError');
    const beacon = `new Promise((done) => { const image = new Image(); image.onload = () => done('loaded'); image.onerror = () => done('refused'); image.src = 'file:///usr/share/pixmaps/debian-logo.png'; })`;
    expect(await page.evaluate<string>(beacon)).toBe('refused');
    await close();
  });
});

describe.each([
  ['ho-so-mau.csv', 'vi'],
  ['danh-sach-lon-xon.xlsx', 'vi'],
  ['danh-sach-lon-xon.xlsx', 'en'],
] as const)('the list %s, in %s', (name, locale) => {
  it('comes to what the command comes to: cases, what is told, summary, JSON and workbook', () =>
    using(async ({ page }) => {
      const { printed, out } = await command(data(name), '--lang', locale);
      const base = join(out, `${name.slice(0, -extname(name).length)}.${locale === 'vi' ? 'ket-qua' : 'results'}`);
      const json = JSON.parse(readFileSync(`${base}.json`, 'utf8'));
      await speak(page, locale);
      await page.locator('#files').setInputFiles(data(name));
      await page.locator('.case-row').first().waitFor();

      const shown = await page
        .locator('.case-row')
        .evaluateAll((rows) => rows.map((row) => [row.getAttribute('data-id'), row.getAttribute('data-amount')]));
      type Result = { readonly case: { readonly id: string }; readonly assessment: { readonly calculation: { readonly total?: number } } };
      expect(shown).toEqual((json.results as readonly Result[]).map((one) => [one.case.id, one.assessment.calculation.total?.toString() ?? null]));
      for (const part of ['faults', 'held'] as const) {
        const texts = await page.locator(`.check ul.${part} li`).allInnerTexts();
        expect(texts).toHaveLength(toldOnce(json[part]).length);
        for (const text of texts) expect(printed).toContain(text);
      }
      for (const line of await page.locator('.check .summary dt').allInnerTexts()) expect(printed).toContain(line.trim());

      const written = await downloaded(page, '[data-write="json"]');
      expect(written.name).toBe(`${base.split('/').at(-1)}.json`);
      expect(JSON.parse(written.bytes.toString('utf8'))).toEqual(json);
      expect(cellsOf((await downloaded(page, '[data-write="workbook"]')).bytes)).toEqual(cellsOf(readFileSync(`${base}.xlsx`)));
    }));
});

describe('a folder', () => {
  it('is checked file by file, as the command checks one, and gives all results at once', () =>
    using(async ({ page }) => {
      const { out } = await command(data('doanh-nghiep'));
      await page.locator('#folder').setInputFiles(data('doanh-nghiep'));
      await page.locator('.case-row').first().waitFor();
      const { bytes } = await downloaded(page, '[data-write="everything"]');
      const parts = unzipped(bytes);
      const written = readdirSync(out).filter((name) => !name.endsWith('.docx'));
      expect(Object.keys(parts).sort()).toEqual(written.sort());
      for (const name of written) {
        const [own, others] = [Buffer.from(parts[name] ?? []), readFileSync(join(out, name))];
        if (name.endsWith('.json')) expect(JSON.parse(own.toString('utf8'))).toEqual(JSON.parse(others.toString('utf8')));
        else expect(cellsOf(own)).toEqual(cellsOf(others));
      }
    }));

  it('tells a file that cannot be read among the others', () =>
    using(async ({ page }) => {
      const empty = { name: 'trong.xlsx', mimeType: '', buffer: Buffer.from('') };
      const list = { name: 'ho-so.csv', mimeType: 'text/csv', buffer: readFileSync(data('ho-so-mau.csv')) };
      await page.locator('#files').setInputFiles([empty, list]);
      await page.locator('.case-row').first().waitFor();
      expect(await page.locator('.unread-files li').allInnerTexts()).toEqual([expect.stringMatching(/^trong\.xlsx: .{10}/)]);
    }));
});

describe('what a list leaves open', () => {
  const sample = XLSX.read(readFileSync(data('ho-so-mau.csv'), 'utf8'), { type: 'string', raw: true });
  const [header = [], first = [], second = []] = XLSX.utils.sheet_to_json<string[]>(Object.values(sample.Sheets)[0] ?? {}, { header: 1 });

  /** A workbook in which two dossiers have one number, with a sheet out of sight. */
  function workbook(): string {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, first, [first[0], ...second.slice(1)]]), 'Danh sách');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, second]), 'Cũ');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const path = join(mkdtempSync(join(tmpdir(), 'open-')), 'con-de-ngo.xlsx');
    writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    return path;
  }

  it('is told as the command tells it, in both languages: rows that are held, sheets out of sight', () =>
    using(async ({ page }) => {
      const path = workbook();
      await page.locator('#files').setInputFiles(path);
      await page.locator('.check .summary').waitFor();
      for (const locale of ['vi', 'en'] as const) {
        const { printed } = await command(path, '--lang', locale);
        await speak(page, locale);
        await page.locator('.check h2', { hasText: { vi: 'Tóm tắt', en: 'Summary' }[locale] }).waitFor();
        await vi.waitFor(async () => {
          for (const part of ['.held', '.unread']) {
            const texts = await page.locator(`.check ${part} li`).allInnerTexts();
            expect(texts.length).toBeGreaterThan(0);
            for (const text of texts) expect(printed).toContain(text);
          }
        });
      }
    }));
});

describe('the table of cases', () => {
  const rows = 'ho-so-mau.csv';

  it('is filtered and sorted, and from a row leads to its explanation', () =>
    using(async ({ page }) => {
      await page.locator('#files').setInputFiles(data(rows));
      await page.locator('.case-row').first().waitFor();
      const all = await page.locator('.case-row').count();
      await page.locator('[data-sort="amount"]').click();
      await page.locator('[data-sort="amount"]').click();
      await page.locator('th[aria-sort="descending"]').waitFor();
      await vi.waitFor(async () => {
        const amounts = await page.locator('.case-row').evaluateAll((some) => some.map((row) => Number(row.getAttribute('data-amount') ?? -1)));
        expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
        expect(amounts[0]).toBeGreaterThan(0);
      });
      await page.locator('#outcome').selectOption('ineligible');
      await vi.waitFor(async () => expect(await page.locator('.case-row').count()).toBeLessThan(all));
      const [first = ''] = await page.locator('.case-row').evaluateAll((some) => some.map((row) => row.getAttribute('data-id')));
      await page.locator('#find').fill(first ?? '');
      await vi.waitFor(async () => expect(await page.locator('.case-row').count()).toBe(1));
      await page.locator('.explain').click();
      await page.locator('.opened .case-result[data-outcome="ineligible"]').waitFor();
      const { name, bytes } = await downloaded(page, '[data-write="reply"]');
      expect(name).toBe(`tra-loi-${first}.docx`);
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }));

  it('marks what hangs on an open question, and the headline tells how much is sure and the range', () =>
    using(async ({ page }) => {
      await page.locator('#files').setInputFiles(data(rows));
      await page.locator('.case-row').first().waitFor();
      await page.locator('#outcome').selectOption('hanging');
      await vi.waitFor(async () => {
        const count = await page.locator('.case-row').count();
        expect(count).toBeGreaterThan(0);
        expect(await page.locator('.case-row:has(.hangs)').count()).toBe(count);
        expect(await page.locator('[data-headline]').innerText()).toContain(`${count} phụ thuộc câu hỏi còn để ngỏ`);
      });
      const amounts = (await page.locator('[data-range], [data-total]').allInnerTexts()).map((text) =>
        [...text.matchAll(/[\d.]+(?= đ)/g)].map(([found]) => Number(found.replaceAll('.', ''))),
      );
      const [[total = 0] = [], [least = 0, most = 0] = []] = amounts;
      expect(least).toBeLessThan(total);
      expect(most).toBeGreaterThan(total);
    }));
});

describe('files', () => {
  it('are taken wherever on the page they are dropped', () =>
    using(async ({ page }) => {
      await drop(page, data('ho-so-mau.csv'), 'footer', () => page.locator('.drop-anywhere').waitFor());
      await page.locator('.case-row').first().waitFor();
      expect(await page.locator('.drop-anywhere').count()).toBe(0);
    }));

  it('are read again when the same one is chosen after it was mended', () =>
    using(async ({ page }) => {
      const path = join(mkdtempSync(join(tmpdir(), 'page-')), 'danh-sach.csv');
      const text = readFileSync(data('ho-so-mau.csv'), 'utf8');
      writeFileSync(path, text);
      await page.locator('#files').setInputFiles(path);
      await page.locator('.case-row').nth(1).waitFor();
      writeFileSync(path, text.split('\n').slice(0, 2).join('\n'));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('label[for="files"]').click()]);
      await chooser.setFiles(path);
      await vi.waitFor(async () => expect(await page.locator('.case-row').count()).toBe(1));
    }));

  it('that are no list are refused with one sentence', () =>
    using(async ({ page }) => {
      for (const text of ['', 'Xin chào\n', 'PK\u0003\u0004 no workbook']) {
        await page.locator('#files').setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from(text) });
        await page.locator('[role="alert"]').waitFor();
        expect((await page.locator('[role="alert"]').innerText()).length).toBeGreaterThan(10);
        expect(await page.locator('.check').count()).toBe(0);
      }
    }));

  it('can be stopped while they are read; the next is read by another worker', () =>
    using(async ({ page }) => {
      const [header = '', ...rows] = readFileSync(data('ho-so-mau.csv'), 'utf8').trimEnd().split('\n');
      const many = Array.from({ length: 20_000 }, (_, at) => (rows[at % rows.length] ?? '').replace(/^[^,;\t]*/, `HS-${at}`));
      await page.locator('#files').setInputFiles({ name: 'lon.csv', mimeType: '', buffer: Buffer.from([header, ...many].join('\n')) });
      await vi.waitFor(async () => expect(await page.locator('.status').innerText()).toMatch(/Đã xét [\d.]+ dòng/), { timeout: 20_000 });
      await page.locator('.status button').click();
      await page.locator('[role="alert"]').waitFor();
      await page.locator('#files').setInputFiles(data('ho-so-mau.csv'));
      await page.locator('.case-row').first().waitFor();
      expect(await page.locator('[role="alert"]').count()).toBe(0);
    }));

  it('are asked for by the blank list that the page holds, which the command writes alike', () =>
    using(async ({ page }) => {
      const { name, bytes } = await downloaded(page, '[data-template]');
      expect(name).toBe('mau-danh-sach.xlsx');
      const { template } = await import('../../../office/src/cli/template.js');
      const out = mkdtempSync(join(tmpdir(), 'template-'));
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      await template(['--out', out], 'vi');
      log.mockRestore();
      expect(cellsOf(bytes)).toEqual(cellsOf(readFileSync(join(out, name))));
    }));
});
