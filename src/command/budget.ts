import { assess, type Budget, estimateBudget, mergeBudgets, parseCase, type SupportCase } from '../index.js';
import type { Command } from './command.js';
import type { Counting } from './counter.js';
import { countLines } from './each-line.js';
import { policyOf, policyOptions } from './policy-options.js';

export const budgetCommand: Command = {
  summary: 'assess cases, one JSON value a line, and put out the budget estimate',
  operands: '[OPTION]… [FILE]',
  details: `Reads standard input where no FILE is given. The estimate is one line of JSON, by year, group and benefit,
which \`merge\` and \`reconcile\` take. A faulty line is not counted: it is told on standard error as
{"line":N,"issues":[…]}, and makes the exit code 1.`,
  options: policyOptions,
  async run(given, streams) {
    const policy = await policyOf(given);
    const counting: Counting<SupportCase, Budget> = {
      nothing: estimateBudget([]),
      count: (cases) => estimateBudget(cases.map((supportCase) => assess(supportCase, policy))),
      merge: mergeBudgets,
    };
    return countLines(given, streams, (value) => parseCase(value, policy), counting);
  },
};
