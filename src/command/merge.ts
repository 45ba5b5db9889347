import { mergeReports, type SupportReport } from '../index.js';
import { emptyTally } from '../report/measures.js';
import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { jsonIn } from './input.js';
import { linesOf } from './lines.js';
import { say } from './output.js';
import { refusingAs } from './policy.js';
import { readReport } from './read-report.js';
import { UsageError } from './usage-error.js';

/** The most bytes of a line that holds a report: some hundred thousand rows. */
const LONGEST_REPORT = 256 * 1024 * 1024;
const FAULTS_SHOWN = 3;

export const mergeCommand: Command = {
  summary: 'make the reports of parts into the report of the whole',
  operands: '[FILE]…',
  details: `Each FILE holds one report; without any, standard input holds a report a line. Nothing is put
out unless all of them are reports of one period, by the same dimensions, under the same policy.`,
  options: {},
  async run({ files }, { stdin, stdout }) {
    let merged: SupportReport | undefined;
    for await (const { origin, value } of files.length > 0 ? inFiles(files) : inLines(stdin())) {
      const report = reportFrom(value, origin);
      // Merged with a report of nothing even the first is written as this library writes it.
      const before = merged ?? { ...report, rows: [], totals: emptyTally() };
      merged = refusingAs(origin, () => mergeReports(before, report));
    }
    if (merged === undefined) throw new UsageError('There is no report to merge.');
    await say(JSON.stringify(merged), stdout);
    return exitCodes.fine;
  },
};

interface Given {
  readonly origin: string;
  readonly value: unknown;
}

async function* inFiles(files: readonly string[]): AsyncGenerator<Given> {
  for (const file of files) yield { origin: file, value: await jsonIn(file) };
}

async function* inLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Given> {
  for await (const lines of linesOf(input, LONGEST_REPORT)) {
    for (const line of lines) {
      const origin = `line ${line.number}`;
      if ('fault' in line) throw new UsageError(`${origin} is ${line.fault === 'too-long' ? 'longer than 256 MiB' : 'not UTF-8 text'}.`);
      yield { origin, value: jsonOf(line.text, origin) };
    }
  }
}

function jsonOf(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${origin} is not JSON.`);
  }
}

function reportFrom(value: unknown, origin: string): SupportReport {
  const read = readReport(value);
  if (read.ok) return read.value;
  const shown = read.faults.slice(0, FAULTS_SHOWN).join('; ');
  const more = read.faults.length - FAULTS_SHOWN;
  throw new UsageError(`${origin} is not a report: ${shown}${more > 0 ? `; and ${more} more` : ''}.`);
}
