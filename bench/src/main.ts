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

/** Arguments name the contenders to measure beside `assess`; none: all. `--json` prints data instead of a table, `--out FILE` writes them as well. */
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

const seconds = await measure(chosen);
const secondsOfReference = seconds.get(reference) ?? [];
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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
    const own = seconds.get(contender) ?? [];
    const ratios = own.map((value, round) => value / (secondsOfReference[round] ?? Number.NaN));
    const [library = ''] = contender.name.split(', ');
    return {
      name: contender.name,
      ...(versions[library] !== undefined && { library, version: versions[library] }),
      microseconds: 1e6 * median(own),
      ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
      gives: contender.gives,
      lacks: contender.lacks,
    };
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
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  const { cases: all, measured, seed } = report.agreement;
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`All agree with assess on ${all} cases (seed ${seed}): ${counts.join(', ')}.`);
  console.log(`Measured on the first ${measured}:\n`);
  console.log(lines.join('\n'));
  console.log(`\nMedians of ${report.rounds} rounds, in processor time.`);
  console.log(`${report.date}, Node ${report.node}, ${report.system}, ${report.cores} × ${report.processor}, load ${report.load.toFixed(1)}.`);
}
