import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport, reportingPeriods } from '../../src/index.js';
import { bundledInto } from './bundle.js';
import { caseAt, entryAt, jsonLines, upTo } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
let command: string;
beforeAll(async () => {
  command = await bundledInto(folder);
  // Under its own name on the path, as the package installs it.
  writeFileSync(join(folder, 'haiphong-training-support'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, { mode: 0o755 });
});

/** A process with one more output, the fourth, for what a test wants to be told. */
type Child = ChildProcessByStdio<Writable, Readable, Readable> & { readonly stdio: readonly unknown[] };

function start(args: readonly string[], ofNode: readonly string[] = []): Child {
  const child = spawn(process.execPath, [...ofNode, command, ...args], { stdio: ['pipe', 'pipe', 'pipe', 'pipe'] }) as unknown as Child;
  // A child that has ended takes no more; that is not what these tests are about.
  child.stdin.on('error', () => {});
  return child;
}

const ended = (child: Child): Promise<number | null> => new Promise((resolve) => child.on('close', (code) => resolve(code)));

/** Runs a shell script in the folder, with the command on the path. */
const shell = (script: string, cwd = folder) =>
  spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8', env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` } });

describe('a pipe', () => {
  it('is answered as far as it has been read, before more comes', async () => {
    const child = start(['assess']);
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const i of [0, 5, 9]) {
      child.stdin.write(jsonLines([caseAt(i)]));
      const { value } = await answers.next();
      expect(JSON.parse(String(value)).caseId).toBe(caseAt(i).id);
    }
    child.stdin.end();
    expect(await ended(child)).toBe(0);
  });

  it('that the reader closes ends the command quietly, with the exit code 0', async () => {
    writeFileSync(join(folder, 'many.jsonl'), jsonLines(upTo(5000, caseAt)));
    const ran = shell('set -o pipefail; haiphong-training-support assess many.jsonl | head -n 1 | wc -l; echo $?');
    expect(ran).toMatchObject({ stdout: expect.stringMatching(/^\s*1\n0\n$/), stderr: '' });
  });

  it('that the reader closes is not read to its end', async () => {
    const child = start(['assess']);
    child.stdout.once('data', () => child.stdout.destroy());
    const complaint = text(child.stderr);
    // Without an end: only a command that stops by itself ends this.
    const endless = Readable.from(
      (function* () {
        for (let i = 0; ; i += 1) yield jsonLines([caseAt(i)]);
      })(),
    );
    endless.pipe(child.stdin);
    expect(await ended(child)).toBe(0);
    endless.destroy();
    expect(await complaint).toBe('');
  });

  it('whose reader is slow holds the writer up, and loses nothing', async () => {
    const count = 12_000;
    const child = start(['assess']);
    let taken = 0;
    const writing = pipeline(
      Readable.from(
        (function* () {
          for (; taken < count; taken += 1) yield jsonLines([caseAt(taken)]);
        })(),
        { highWaterMark: 1 },
      ),
      child.stdin,
    );
    // Nobody reads yet: what the pipes and one round of work hold is all that is taken.
    for (let before = -1; taken !== before; ) {
      before = taken;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect(taken).toBeGreaterThan(100);
    expect(taken).toBeLessThan(count / 3);
    const lines = (await text(child.stdout)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).caseId)).toEqual(upTo(count, (i) => caseAt(i).id));
    await writing;
  });
});

describe('memory', () => {
  /** The exit code, the length of the output and the most memory taken, in MB, over an input of so many chunks. */
  async function measured(args: readonly string[], chunk: string, chunks: number, ofNode: readonly string[] = []) {
    const tell = 'import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
    const child = start(args, [...ofNode, '--import', `data:text/javascript,${encodeURIComponent(tell)}`]);
    const bytes = Buffer.from(chunk);
    const [peak, output, code] = await Promise.all([
      text(child.stdio[3] as Readable),
      (async () => {
        let length = 0;
        for await (const piece of child.stdout) length += piece.length;
        return length;
      })(),
      ended(child),
      pipeline(
        Readable.from(
          (function* () {
            for (let i = 0; i < chunks; i += 1) yield bytes;
          })(),
        ),
        child.stdin,
      ),
    ]);
    return { peak: Number(peak) / 1024, output, code };
  }

  it('does not grow with the lines that assess reads', async () => {
    // Lines of spaces around a case, so that there are many bytes and little work.
    const padded = jsonLines(upTo(40, caseAt)).replaceAll('\n', `${' '.repeat(25_000)}\n`);
    const little = await measured(['assess'], padded, 2);
    const much = await measured(['assess'], padded, 150);
    expect(padded.length * 150).toBeGreaterThan(150_000_000);
    expect(much).toMatchObject({ code: 0, output: (little.output / 2) * 150 });
    expect(much.peak).toBeLessThan(little.peak + 50);
  });

  it('does not grow with a line that never ends', async () => {
    const little = await measured(['assess'], '['.repeat(1_000_000), 2);
    const much = await measured(['assess'], '['.repeat(1_000_000), 250);
    expect(much.code).toBe(1);
    // Kept, the line would take its 250 MB, however late a busy machine collects its garbage.
    expect(much.peak).toBeLessThan(little.peak + 125);
  });

  it('that suffices for report to read some entries suffices for any number', async () => {
    const entries = jsonLines(upTo(1000, entryAt));
    const args = ['report', '--period', 'ad-hoc:2026-01-01..2026-12-31', '--by', 'enterprise'];
    // 60.000 entries do not fit in such a heap.
    expect(await measured(args, entries, 60, ['--max-old-space-size=32'])).toMatchObject({ code: 0 });
  });
});

describe('four processes over split input', () => {
  it('make, as the README has it, the byte-identical report of one over the whole', () => {
    const readme = readFileSync(new URL('../../src/command/README.md', import.meta.url), 'utf8');
    const example = /runs this\. -->\n```sh\n(?<script>[^`]+)```/.exec(readme)?.groups?.['script'] ?? '';
    const cwd = join(folder, 'split');
    mkdirSync(cwd);
    const entries = upTo(1000, entryAt);
    writeFileSync(join(cwd, 'entries.jsonl'), jsonLines(entries));
    const ran = shell(`set -e\n${example}`, cwd);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(shell('ls part-??.report; cat part-??.faults', cwd).stdout).toBe('part-aa.report\npart-ab.report\npart-ac.report\npart-ad.report\n');
    const one = shell('haiphong-training-support report --period six-month:2026 --by enterprise,occupation entries.jsonl', cwd);
    const merged = readFileSync(join(cwd, 'report.json'), 'utf8');
    expect(merged).toBe(one.stdout);
    // And it is the library's, with something in it.
    const [period] = reportingPeriods(2026);
    const report = buildReport(entries, { period: period ?? { kind: 'ad-hoc', from: '', to: '' }, by: ['enterprise', 'occupation'] });
    expect(merged).toBe(`${JSON.stringify(report)}\n`);
    expect(report.rows.length).toBeGreaterThan(50);
    // Seven processes one after another, on a machine that may have other work.
  }, 120_000);
});
