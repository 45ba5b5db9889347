import {
  compareCase,
  comparePolicies,
  compareReadings,
  mergeComparisons,
  type Policy,
  type PolicyComparison,
  parseCase,
  type SupportCase,
} from '../index.js';
import type { Arguments } from './arguments.js';
import type { Command, Streams } from './command.js';
import type { Counting } from './counter.js';
import { answerLines, countLines } from './each-line.js';
import type { ExitCode } from './exit-codes.js';
import { policyIn, policyOf, policyOptions } from './policy-options.js';
import { UsageError } from './usage-error.js';

export const compareCommand: Command = {
  summary: 'compare the readings of the law, or two policies, over cases, one JSON value a line',
  operands: '[--to FILE [--each]] [OPTION]… [FILE]',
  details: `Reads standard input where no FILE is given. Without --to, puts out for each case what every open question
does to it, a line each. With --to FILE, compares the policy that the other options choose with that of the
file: who gains, who loses and what it costs, as one JSON value, which \`merge\` takes; with --each, a line for
each case.`,
  options: {
    to: { value: 'FILE', help: 'the policy to compare with: a recipe, or a whole policy' },
    each: { help: 'with --to: what becomes of each case' },
    ...policyOptions,
  },
  async run(given, streams) {
    const policy = await policyOf(given);
    const [file] = given.options.get('to') ?? [];
    const isEach = given.options.has('each');
    if (file === undefined && isEach) throw new UsageError('--each needs --to FILE.');
    if (file === undefined) return compareEach(given, streams, policy, (one) => ({ caseId: one.id, ...compareReadings(one, policy) }));
    const after = await policyIn(file, given);
    return isEach ? compareEach(given, streams, policy, (one) => compareCase(one, policy, after)) : compareAll(given, streams, policy, after);
  },
};

const compareEach = (given: Arguments, streams: Streams, policy: Policy, compare: (one: SupportCase) => object): Promise<ExitCode> =>
  answerLines(
    given,
    streams,
    (value) => parseCase(value, policy),
    (one) => JSON.stringify(compare(one)),
  );

function compareAll(given: Arguments, streams: Streams, before: Policy, after: Policy): Promise<ExitCode> {
  const counting: Counting<SupportCase, PolicyComparison> = {
    nothing: comparePolicies([], before, after),
    count: (cases) => comparePolicies(cases, before, after),
    merge: mergeComparisons,
  };
  return countLines(given, streams, (value) => parseCase(value, before), counting);
}
