/**
 * Measures the built command's `assess` beside two bare loops over the same file, which parse each line and print it again: one on node:readline, as one
 * would write it at once, and one that reads and writes as the command does. Each runs in a process of its own, three times in turn, the best time counts;
 * the output goes nowhere, so that no disk is measured. `npm run build` comes first.
 *
 *     npx tsx bench/measure-command.ts [LINES, 200000 unless given]
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { caseAt } from '../test/command/sample.js';

const ROUNDS = 3;
const root = fileURLToPath(new URL('../', import.meta.url));
const command = join(root, 'dist/command/main.js');

const onReadline = `
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n');
`;
const asTheCommand = `
import { linesOf } from './command/lines.js';
import { outputTo } from './command/output.js';
const output = outputTo(process.stdout);
for await (const lines of linesOf(process.stdin, 1e6)) {
  for (const line of lines) if ('text' in line) await output.line(JSON.stringify(JSON.parse(line.text)));
  await output.flush();
}
`;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** One run of a program over a file: its time from start to end, and the most memory it took. */
async function measure(args: readonly string[], file: string): Promise<Measured> {
  const tell = 'import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
  const input = openSync(file, 'r');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args], {
    stdio: [input, 'ignore', 'inherit', 'pipe'],
  });
  const [peak, code] = await Promise.all([text(child.stdio[3] as Readable), new Promise((resolve) => child.on('close', resolve))]);
  const seconds = (performance.now() - start) / 1000;
  closeSync(input);
  if (code !== 0) throw new Error(`${args.join(' ')} exited with ${code}`);
  return { seconds, megabytes: Number(peak) / 1024 };
}

function writeCases(file: string, count: number): void {
  const output = openSync(file, 'w');
  for (let i = 0; i < count; i += 1) writeSync(output, `${JSON.stringify(caseAt(i))}\n`);
  closeSync(output);
}

const count = Number(process.argv[2] ?? 200_000);
if (!Number.isSafeInteger(count) || count < 1) throw new Error(`There is no number of lines ${process.argv[2]}.`);
if (!existsSync(command)) throw new Error('There is no dist/command/main.js: run `npm run build` first.');
const folder = mkdtempSync(join(tmpdir(), 'measure-command-'));
try {
  const cases = join(folder, 'cases.jsonl');
  writeCases(cases, count);
  const bare = join(folder, 'bare.mjs');
  await build({ stdin: { contents: asTheCommand, resolveDir: root, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile: bare });
  const readline = join(folder, 'readline.mjs');
  writeFileSync(readline, onReadline);

  const programs = { 'bare, on node:readline': [readline], 'bare, reading and writing as the command': [bare], assess: [command, 'assess'] };
  const best: Record<string, Measured> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, args] of Object.entries(programs)) {
      const { seconds, megabytes } = await measure(args, cases);
      const before = best[name] ?? { seconds, megabytes };
      best[name] = { seconds: Math.min(before.seconds, seconds), megabytes: Math.max(before.megabytes, megabytes) };
    }
  }
  const ofAssess = best['assess']?.seconds ?? Number.NaN;
  console.log(`${count} lines; the best of ${ROUNDS} runs, the most memory of all of them`);
  for (const [name, { seconds, megabytes }] of Object.entries(best)) {
    const share = name === 'assess' ? '' : `; assess has ${((100 * seconds) / ofAssess).toFixed(0)} % of its speed`;
    console.log(`${name.padEnd(40)} ${seconds.toFixed(2)} s, ${Math.round(count / seconds)} lines a second, ${megabytes.toFixed(0)} MB${share}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
