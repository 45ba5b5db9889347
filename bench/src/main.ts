import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assess } from '../../dist/index.js';
import { proveAgreement } from './agree.js';
import { MEASURED, makeCases, PROVEN, SEED } from './cases.js';
import { type Part, parts } from './contender.js';
import { contenders, reference } from './contenders.js';
import { measure, ROUNDS } from './measure.js';
import { works } from './work.js';

/** Fewer, since a work over a million entries takes seconds. */
const ROUNDS_OF_WORK = 7;

/** Arguments name the contenders to measure beside `assess`, and then no other work of the library is measured; none: all. `--json` prints data instead of a table, `--out FILE` writes them as well. */
const { positionals: names, values: options } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, out: { type: 'string' } },
});
for (const name of names) if (!contenders.some((contender) => contender.name === name)) throw new Error(`There is no contender "${name}".`);
const chosen = contenders.filter((contender) => contender === reference || names.length === 0 || names.includes(contender.name));

const cases = makeCases(PROVEN, SEED);
await proveAgreement(contenders, cases);

const outcomes: Record<string, number> = {};
for (const supportCase of cases) {
  const { outcome } = assess(supportCase).decision;
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
}

const seconds = await measure(chosen.map(({ name }) => name));
const doneBeside = names.length === 0 ? works(MEASURED) : [];
const secondsOfWork = await measure([reference.name, ...doneBeside.map(({ name }) => name)], doneBeside.length === 0 ? 0 : ROUNDS_OF_WORK);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The ratio of two within each round. */
function ratioOf(own: readonly number[], beside: readonly number[]) {
  const ratios = own.map((value, round) => value / (beside[round] ?? Number.NaN));
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

const versions = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).dependencies as Record<string, string>;

const report = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  system: `${platform()} ${arch()}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  /** Over the last minute of the measurement, which counts for about one itself. */
  load: loadavg()[0] ?? Number.NaN,
  agreement: { cases: PROVEN, measured: MEASURED, seed: SEED, outcomes },
  rounds: ROUNDS,
  rows: chosen.map((contender) => {
    const own = seconds.get(contender.name) ?? [];
    const [library = ''] = contender.name.split(', ');
    return {
      name: contender.name,
      ...(versions[library] !== undefined && { library, version: versions[library] }),
      microseconds: 1e6 * median(own),
      ratio: ratioOf(own, seconds.get(reference.name) ?? []),
      gives: contender.gives,
      lacks: contender.lacks,
    };
  }),
  /** What else the library does, as a multiple of `assess` on the same cases, with the most that it may be. */
  work: doneBeside
    .filter(({ name, beside }) => name !== beside)
    .map(({ name, beside = reference.name, atMost }) => {
      const own = secondsOfWork.get(name) ?? [];
      return { name, beside, microseconds: 1e6 * median(own), ratio: ratioOf(own, secondsOfWork.get(beside) ?? []), atMost };
    }),
};

const asJson = JSON.stringify(report, null, 2);
// From the folder in which npm was called, which is not the one in which it runs this.
if (options.out !== undefined) writeFileSync(resolve(process.env['INIT_CWD'] ?? '', options.out), `${asJson}\n`);
if (options.json) console.log(asJson);
else printReport();

function printReport(): void {
  const figure = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
  const words = (named: readonly Part[]): string => named.map((part) => parts[part]).join(', ');
  const table = [
    ['a call of', 'µs', 'assess is × as fast', 'min–max', 'gives', 'does not give'],
    ...report.rows.map(({ name, library = '', version, microseconds, ratio, gives, lacks }) => [
      version === undefined ? name : name.replace(library, `${library} ${version}`),
      figure(microseconds),
      figure(ratio.median),
      `${figure(ratio.min)}–${figure(ratio.max)}`,
      words(gives),
      words(lacks),
    ]),
  ];
  const { cases: all, measured, seed } = report.agreement;
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`All agree with assess on ${all} cases (seed ${seed}): ${counts.join(', ')}.`);
  console.log(`Measured on the first ${measured}:\n`);
  console.log(drawn(table));
  if (report.work.length > 0) {
    const rows = report.work.map(({ name, beside, microseconds, ratio, atMost }) => [
      name,
      figure(microseconds),
      `${figure(ratio.median)} × ${beside}`,
      `${figure(ratio.min)}–${figure(ratio.max)}`,
      figure(atMost),
    ]);
    console.log(`\nWhat else the library does, on the same cases:\n\n${drawn([['a case of', 'µs', 'takes', 'min–max', 'at most'], ...rows])}`);
  }
  console.log(`\nMedians of ${report.rounds} rounds (of ${ROUNDS_OF_WORK} below), in processor time.`);
  console.log(`${report.date}, Node ${report.node}, ${report.system}, ${report.cores} × ${report.processor}, load ${report.load.toFixed(1)}.`);
}

function drawn(table: readonly (readonly string[])[]): string {
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
