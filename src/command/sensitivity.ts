import { type BudgetSensitivity, budgetSensitivity, mergeSensitivities, parseCase, type SupportCase } from '../index.js';
import type { Command } from './command.js';
import type { Counting } from './counter.js';
import { countLines } from './each-line.js';
import { policyOf, policyOptions } from './policy-options.js';

export const sensitivityCommand: Command = {
  summary: 'put out what the budget would be under each answer to each open question of the law',
  operands: '[OPTION]… [FILE]',
  details: `Reads cases, one JSON value a line, from standard input where no FILE is given. The result is one line of JSON,
the question with the widest swing first, which \`merge\` takes. A faulty line is not counted: it is told on
standard error as {"line":N,"issues":[…]}, and makes the exit code 1.`,
  options: policyOptions,
  async run(given, streams) {
    const policy = await policyOf(given);
    const counting: Counting<SupportCase, BudgetSensitivity> = {
      nothing: budgetSensitivity([], policy),
      count: (cases) => budgetSensitivity(cases, policy),
      merge: mergeSensitivities,
    };
    return countLines(given, streams, (value) => parseCase(value, policy), counting);
  },
};
