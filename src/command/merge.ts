import {
  type Issue,
  mergeBudgets,
  mergeComparisons,
  mergeReports,
  mergeSensitivities,
  type ParseResult,
  parseBudget,
  parseComparison,
  parseReport,
  parseSensitivity,
} from '../index.js';
import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { jsonIn, jsonOf } from './input.js';
import { linesOf } from './lines.js';
import { say } from './output.js';
import { refusingAs } from './policy-options.js';
import { notSound, UsageError } from './usage-error.js';

/** The most bytes of a line that holds a result: some hundred thousand rows of a report. */
const LONGEST_RESULT = 256 * 1024 * 1024;

/** A kind of result that parts have and the whole has too. */
interface Kind<T> {
  readonly name: string;
  /** The key that no other kind has. */
  readonly sign: string;
  readonly parse: (input: unknown) => ParseResult<T, Issue>;
  readonly merge: (a: T, b: T) => T;
}

const kind = <T>(name: string, sign: string, parse: Kind<T>['parse'], merge: Kind<T>['merge']): Kind<unknown> =>
  ({ name, sign, parse, merge }) as unknown as Kind<unknown>;

const kinds: readonly Kind<unknown>[] = [
  kind('a report', 'options', parseReport, mergeReports),
  kind('a budget estimate', 'omitted', parseBudget, mergeBudgets),
  kind('a sensitivity', 'questions', parseSensitivity, mergeSensitivities),
  kind('a comparison of policies', 'fingerprintBefore', parseComparison, mergeComparisons),
];

export const mergeCommand: Command = {
  summary: 'make the results of parts into the result of the whole: reports, budgets, sensitivities, comparisons of policies',
  operands: '[FILE]…',
  details: `Each FILE holds one result, as \`report\`, \`budget\`, \`sensitivity\` or \`compare --to\` put it out; without any,
standard input holds one a line. Nothing is put out unless all are of one kind and belong together: under the
same policy, and reports of one period by the same dimensions.`,
  options: {},
  async run({ files }, { stdin, stdout }) {
    let of: Kind<unknown> | undefined;
    let merged: unknown;
    for await (const { origin, value } of files.length > 0 ? inFiles(files) : inLines(stdin())) {
      const first = of === undefined;
      of ??= kindOf(value, origin);
      const { name, parse, merge } = of;
      const part = parse(value);
      if (!part.ok) throw notSound(origin, name, part.issues);
      merged = first ? part.value : refusingAs(origin, () => merge(merged, part.value));
    }
    if (of === undefined) throw new UsageError('There is nothing to merge.');
    await say(JSON.stringify(merged), stdout);
    return exitCodes.fine;
  },
};

function kindOf(value: unknown, origin: string): Kind<unknown> {
  const found = kinds.find(({ sign }) => Object.hasOwn(Object(value), sign));
  if (found === undefined) throw new UsageError(`${origin} is none of what can be merged: ${kinds.map(({ name }) => name).join(', ')}.`);
  return found;
}

interface Given {
  readonly origin: string;
  readonly value: unknown;
}

async function* inFiles(files: readonly string[]): AsyncGenerator<Given> {
  for (const file of files) yield { origin: file, value: await jsonIn(file) };
}

async function* inLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Given> {
  for await (const lines of linesOf(input, LONGEST_RESULT)) {
    for (const line of lines) {
      const origin = `line ${line.number}`;
      if ('fault' in line) throw new UsageError(`${origin} is ${line.fault === 'too-long' ? 'longer than 256 MiB' : 'not UTF-8 text'}.`);
      yield { origin, value: jsonOf(line.text, origin) };
    }
  }
}
