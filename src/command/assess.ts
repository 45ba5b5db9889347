import { assess, parseCase } from '../index.js';
import type { Command } from './command.js';
import { answerLines } from './each-line.js';
import { policyOf, policyOptions } from './policy-options.js';

export const assessCommand: Command = {
  summary: 'assess cases, one JSON value a line, and put out an assessment a line',
  operands: '[OPTION]… [FILE]',
  details: `Reads standard input where no FILE is given. The order is kept; in the place of a faulty line
stands {"line":N,"issues":[…]}, lines counted from 1. A blank line is counted, and passed over.`,
  options: policyOptions,
  async run(given, streams) {
    const policy = await policyOf(given);
    return answerLines(
      given,
      streams,
      (value) => parseCase(value, policy),
      (supportCase) => JSON.stringify(assess(supportCase, policy)),
    );
  },
};
