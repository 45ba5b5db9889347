import { strToU8 } from 'fflate';
import { amendPolicy, parseCase, resolution03, withReading } from '../../../src/index.js';
import { cases, keyedCalls, others, parts, readers } from '../../../test/hostile/calls.js';
import { longTexts } from '../../../test/hostile/corpus.js';
import { harmOf } from '../../../test/hostile/harmless.js';
import { leavesIn, put } from '../../../test/hostile/places.js';
import { check } from '../../src/desk/check.js';
import { FileError } from '../../src/read/file-error.js';
import { openAllSheets } from '../../src/read/open-file.js';
import { bombIn, rowOf, sheetOf, textCell, workbookOf } from './workbooks.js';

// Run by heavy.long.test.ts as a process of its own, with little memory: what is large, once through everything that reads. It ends, or the test fails.

/** What a run of this tells. */
export interface Heavy {
  readonly calls: number;
  readonly harms: readonly string[];
  /** The most memory taken, in MB. */
  readonly peak: number;
}

const harms: string[] = [];
let calls = 0;

function harmless(what: string, call: () => unknown, check?: (result: unknown) => string | undefined): void {
  calls += 1;
  const harm = harmOf(call, check);
  if (harm !== undefined) harms.push(`${what} ${harm}`);
}

const MOST_KEPT = 1_000_000;

/** The library: every place of everything that takes what comes from outside. */
function throughTheLibrary(): void {
  // Each place once, though several groups have it.
  const all = new Map([...readers, ...others].filter(({ what }) => !/^(?:amendPolicy|parsePolicy)/.test(what)).map((one) => [one.what, one]));
  for (const [kind, text] of longTexts()) {
    for (const { what, call, check } of all.values()) harmless(`${what}, ${kind}:`, () => call(text), check);
    // A policy keeps the words of its amendment, in its recipe and in its statements too: a tenth of the length is as much as this memory holds.
    const kept = text.slice(-MOST_KEPT);
    for (const { data, places } of parts) {
      const leaves = new Set(leavesIn(data).map((place) => place.join()));
      for (const place of places.filter((one) => leaves.has(one.join()))) {
        harmless(`amendPolicy ${place.join('.')}, ${kind}:`, () => amendPolicy(resolution03, put(data, place, kept)).fingerprint);
      }
    }
    for (const { what, call } of keyedCalls.slice(0, 3)) harmless(`${what}, a key, ${kind}:`, () => call(text, 1));
  }
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`training${i}`, i]));
  harmless('parseCase, 20,000 keys:', () => parseCase({ ...cases[1], ...many }));
  harmless('parseCase, a long list:', () => parseCase({ ...cases[1], training: new Array(1e6).fill({}) }));
  harmless('withReading, 20,000 keys:', () => withReading(resolution03, many as never));
}

const HEADINGS = ['Số hồ sơ', 'Nhóm đối tượng', 'Nghề đào tạo', 'Ngày bắt đầu đào tạo', 'Học phí một tháng', 'Khu công nghiệp', 'Địa bàn trường'];
const ROW = ['HS-1', 'Học sinh', 'Hàn', '08/09/2025', '801.550', '', 'Hải Phòng cũ'];

function throughTheReader(): void {
  const csv = (rows: readonly (readonly string[])[]) =>
    strToU8(rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n'));
  for (const [kind, text] of longTexts()) {
    // Long enough that its square takes minutes.
    const short = text.slice(-100_000);
    // Each a dossier of its own, or nobody could tell which of them is the sound one.
    const rows = [...ROW.map((_, column) => ROW.with(0, `HS-${column + 2}`).with(column, short)), ROW];
    readSheet(`a heading and a cell in each column, ${kind}`, csv([[...HEADINGS, short], ...rows]), kind === 'NUL' ? 'nothing' : 'a case');
  }
  readSheet('a cell of 10 MB', csv([HEADINGS, ROW.with(0, 'HS-2').with(5, 'x'.repeat(10_000_000)), ROW]), 'a case');
  const columns = (count: number) => Array.from({ length: count }, (_, i) => `cột thêm ${i}`);
  readSheet('16,384 columns, as Excel has', csv([[...HEADINGS, ...columns(16_384)], ROW]), 'a case');
  // One of them has a number and the others none: somebody has to tell.
  readSheet('20,000 columns of one heading', csv([[...HEADINGS, ...new Array(20_000).fill('Số hồ sơ')], ROW]), 'a question');
  readSheet('20,000 empty lines', strToU8(`${HEADINGS.join()}${'\n'.repeat(20_000)}${ROW.join()}`), 'a case');
  const list = `${rowOf(...HEADINGS.map(textCell))}${rowOf(...ROW.map(textCell))}`;
  readSheet('a sheet of 10 MB of zeros', bombIn('xl/worksheets/sheet1.xml', 10), 'nothing');
  for (const unit of ['<c>', '<row><c>', '<row><c t="inlineStr"><is><t>', '<!--', '<is><r><rPr>', '&amp', '<f>']) {
    readSheet(`a sheet of ${unit}`, workbookOf(sheetOf(list + unit.repeat(20_000))), 'nothing');
  }
}

/** Reads a file, or has it refused. A list that `holds` a sound row gives its case, and one that holds a row in doubt asks about it. */
function readSheet(what: string, bytes: Uint8Array, holds: 'a case' | 'a question' | 'nothing'): void {
  calls += 1;
  try {
    const { cases: found, faults, held } = check(openAllSheets(bytes), resolution03);
    const shown = Math.max(0, ...faults.slice(0, 1000).map((fault) => JSON.stringify(fault).length));
    if (shown > 4000) harms.push(`${what}: has a fault of ${shown} characters`);
    if (holds === 'a case' && !found.some(({ supportCase }) => supportCase.id === 'HS-1')) harms.push(`${what}: the sound case is not found`);
    if (holds === 'a question' && held.length === 0) harms.push(`${what}: nothing is asked`);
  } catch (error) {
    if (!(error instanceof FileError)) harms.push(`${what}: throws ${String(error).slice(0, 200)}`);
    else if (holds !== 'nothing' || error.message.length > 1000) harms.push(`${what}: is refused: ${error.message.slice(0, 200)}`);
  }
}

if (process.argv[2] === 'library') throughTheLibrary();
else throughTheReader();
const told: Heavy = { calls, harms, peak: Math.round(process.resourceUsage().maxRSS / 1024) };
console.log(JSON.stringify(told));
