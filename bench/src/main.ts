import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { assess } from '../../dist/index.js';
import { proveAgreement } from './agree.js';
import { MEASURED, makeCases, PROVEN, SEED } from './cases.js';
import { contenders, reference } from './contenders.js';
import { measure } from './measure.js';

/** Arguments name the contenders to measure beside `assess`; none: all. `--json` prints data instead of a table. */
const names = process.argv.slice(2).filter((argument) => argument !== '--json');
const asJson = process.argv.includes('--json');
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

const report = {
  agreement: { cases: PROVEN, measured: MEASURED, seed: SEED, outcomes },
  rows: chosen.map((contender) => {
    const own = seconds.get(contender) ?? [];
    const ratios = own.map((value, round) => value / (secondsOfReference[round] ?? Number.NaN));
    return {
      name: contender.name,
      microseconds: 1e6 * median(own),
      ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
      gives: contender.gives,
      lacks: contender.lacks,
    };
  }),
  versions: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).dependencies as Record<string, string>,
  date: new Date().toISOString().slice(0, 10),
  machine: `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
  load: loadavg()[0] ?? Number.NaN,
};

if (asJson) console.log(JSON.stringify(report, null, 2));
else printReport();

function printReport(): void {
  const figure = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
  const list = (counts: Readonly<Record<string, number | string>>, line: (key: string, value: number | string) => string) =>
    Object.entries(counts)
      .map(([key, value]) => line(key, value))
      .join(', ');
  const table = [
    ['a call of', 'µs', 'assess is × as fast', 'min–max', 'gives', 'does not give'],
    ...report.rows.map(({ name, microseconds, ratio, gives, lacks }) => [
      name,
      figure(microseconds),
      figure(ratio.median),
      `${figure(ratio.min)}–${figure(ratio.max)}`,
      gives,
      lacks,
    ]),
  ];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  console.log(`All agree with assess on ${PROVEN} cases (seed ${SEED}): ${list(outcomes, (outcome, count) => `${count} ${outcome}`)}.`);
  console.log(`Measured on the first ${MEASURED}:\n`);
  console.log(lines.join('\n'));
  console.log(`\nMedians of the rounds, in processor time. ${list(report.versions, (name, version) => `${name} ${version}`)}.`);
  console.log(`${report.date}, ${report.machine}, load ${report.load.toFixed(1)}.`);
}
