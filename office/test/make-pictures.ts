/**
 * Makes the pictures of the guide anew from what the commands print and write of the samples: the screen in a browser, report and letter as pages of
 * LibreOffice. Needs Debian's chromium, fonts-noto-mono, libreoffice-writer and poppler-utils.
 *
 *     npx tsx office/test/make-pictures.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../test/site/browser/launch.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

/** What a command prints; it writes into the folder. */
const command = (name: string, ...args: readonly string[]): string =>
  execFileSync('npx', ['tsx', 'office/src/cli/bin.ts', name, ...args, '--out', folder], { cwd: root, encoding: 'utf8' });

/** A page of a paper as LibreOffice prints it. */
function page(file: string, number: number, picture: string): void {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, file)], { stdio: 'ignore' });
  const pdf = join(folder, `${basename(file).replace(/\.[^.]+$/, '')}.pdf`);
  const only = ['-f', String(number), '-l', String(number)];
  execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', ...only, pdf, join(pictures, picture)]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function screen(typed: string, printed: string, picture: string): Promise<void> {
  const browser = await launch();
  const shown = await browser.newPage({ viewport: { width: 1180, height: 400 } });
  const style =
    'margin:0;padding:14px;background:#1e1e1e;color:#e4e4e4;font:12px/1.35 "Noto Sans Mono","Noto Mono","Liberation Mono",monospace;white-space:pre-wrap';
  await shown.setContent(`<pre style='${style}'>$ ${escaped(typed)}\n\n${escaped(printed.trimEnd())}</pre>`);
  await shown.locator('pre').screenshot({ path: join(pictures, picture) });
  await browser.close();
}

const LIST = 'examples/data/danh-sach-lon-xon.xlsx';
const printed = command('check-cases', LIST).replaceAll(root, '').replaceAll(folder, 'ket-qua');
await screen(`npm run check-cases -- ${LIST}`, printed, 'terminal.png');
command('report');
page(readdirSync(folder).find((file) => file.startsWith('bao-cao') && file.endsWith('.docx')) ?? '', 1, 'report');
command('check-cases', 'examples/data/doanh-nghiep');
page(readdirSync(folder).find((file) => file.startsWith('cong-van') && file.endsWith('.docx')) ?? '', 1, 'letter');
rmSync(folder, { recursive: true });
