import { buildReport, type Dimension, dimensions, type Policy, parseEntry, type ReportOptions } from '../index.js';
import type { Arguments } from './arguments.js';
import type { Command } from './command.js';
import { everyEntry, lastEntryOfEach } from './counter.js';
import { countLines } from './each-line.js';
import { periodOf } from './period.js';
import { policyOf, policyOptions, refusingAs } from './policy-options.js';
import { suggestion, UsageError } from './usage-error.js';

export const reportCommand: Command = {
  summary: 'count dossier entries, one JSON value a line, and put out the report',
  operands: '--period PERIOD [OPTION]… [FILE]',
  details: `Reads standard input where no FILE is given. The report is one line of JSON, which \`merge\`
takes. A faulty line is not counted: it is told on standard error as {"line":N,"issues":[…]}, and
makes the exit code 1.`,
  options: {
    period: {
      value: 'PERIOD',
      help: 'six-month:YEAR or year-end:YEAR, by the year in which the report falls due, or ad-hoc:FROM..TO',
    },
    by: { value: 'DIMENSIONS', help: `what the rows are by, several with commas: ${dimensions.join(', ')}` },
    latest: { help: 'count the last entry of each dossier alone; memory then grows with the dossiers' },
    ...policyOptions,
  },
  async run(given, streams) {
    const policy = await policyOf(given);
    const options = reportOptionsOf(given, policy);
    const parse = (value: unknown) => parseEntry(value, policy);
    return given.options.has('latest')
      ? countLines(given, streams, parse, lastEntryOfEach(options), (entries) => buildReport(entries, options, policy))
      : countLines(given, streams, parse, everyEntry(options, policy));
  },
};

function reportOptionsOf({ options }: Arguments, policy: Policy): ReportOptions {
  const period = options.get('period')?.[0];
  if (period === undefined) throw new UsageError('--period is needed, such as --period six-month:2026.');
  const [by] = options.get('by') ?? [];
  const chosen = { period: periodOf(period, policy), by: by?.split(',').map(dimensionOf) ?? [] };
  // A report of nothing checks the rest.
  return refusingAs('--period and --by', () => buildReport([], chosen, policy)).options;
}

function dimensionOf(name: string): Dimension {
  const dimension = dimensions.find((one) => one === name);
  if (dimension === undefined) throw new UsageError(`There is no dimension ${name}. ${suggestion(name, dimensions)}`);
  return dimension;
}
