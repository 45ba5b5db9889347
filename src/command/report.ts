import { buildReport, type Dimension, type Policy, parseEntry, type ReportOptions } from '../index.js';
import { isKeyOf } from '../is-key-of.js';
import { keyIn } from '../report/dimensions.js';
import type { Arguments } from './arguments.js';
import type { Command } from './command.js';
import { everyEntry, lastEntryOfEach } from './counter.js';
import { exitCodes } from './exit-codes.js';
import { inputOf } from './input.js';
import { linesOf } from './lines.js';
import { heardOrNot, outputTo, say } from './output.js';
import { periodOf } from './period.js';
import { policyOf, policyOptions, refusingAs } from './policy.js';
import { faultyLine, LONGEST_LINE, readLine } from './read-line.js';
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
    by: { value: 'DIMENSIONS', help: `what the rows are by, several with commas: ${Object.keys(keyIn).join(', ')}` },
    latest: { help: 'count the last entry of each dossier alone; memory then grows with the dossiers' },
    ...policyOptions,
  },
  async run(given, { stdin, stdout, stderr }) {
    const policy = await policyOf(given);
    const options = reportOptionsOf(given, policy);
    const counter = given.options.has('latest') ? lastEntryOfEach(options, policy) : everyEntry(options, policy);
    const input = await inputOf(given.files, stdin);
    const complaints = outputTo(stderr);
    let faulty = false;
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      for (const line of lines) {
        const parsed = readLine(line, (value) => parseEntry(value, policy));
        if (parsed.ok) counter.add(parsed.value);
        else {
          faulty = true;
          await heardOrNot(complaints.line(faultyLine(line, parsed.issues)));
        }
      }
      await heardOrNot(complaints.flush());
    }
    await say(JSON.stringify(counter.report()), stdout);
    return faulty ? exitCodes.faulty : exitCodes.fine;
  },
};

function reportOptionsOf({ options }: Arguments, policy: Policy): ReportOptions {
  const period = options.get('period')?.[0];
  if (period === undefined) throw new UsageError('--period is needed, such as --period six-month:2026.');
  const by = options.get('by')?.[0]?.split(',') ?? [];
  for (const name of by) if (!isDimension(name)) throw new UsageError(`There is no dimension ${name}. ${suggestion(name, Object.keys(keyIn))}`);
  const chosen = { period: periodOf(period, policy), by: by.filter(isDimension) };
  // A report of nothing checks the rest.
  return refusingAs('--period and --by', () => buildReport([], chosen, policy)).options;
}

const isDimension = (name: string): name is Dimension => isKeyOf(keyIn, name);
