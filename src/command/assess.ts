import { assess, parseCase } from '../index.js';
import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { inputOf } from './input.js';
import { linesOf } from './lines.js';
import { outputTo } from './output.js';
import { policyOf, policyOptions } from './policy.js';
import { faultyLine, LONGEST_LINE, readLine } from './read-line.js';

export const assessCommand: Command = {
  summary: 'assess cases, one JSON value a line, and put out an assessment a line',
  operands: '[OPTION]… [FILE]',
  details: `Reads standard input where no FILE is given. The order is kept; in the place of a faulty line
stands {"line":N,"issues":[…]}, lines counted from 1. A blank line is counted, and passed over.`,
  options: policyOptions,
  async run(given, { stdin, stdout }) {
    const policy = await policyOf(given);
    const input = await inputOf(given.files, stdin);
    const output = outputTo(stdout);
    let faulty = false;
    for await (const lines of linesOf(input, LONGEST_LINE)) {
      for (const line of lines) {
        const parsed = readLine(line, (value) => parseCase(value, policy));
        if (!parsed.ok) faulty = true;
        await output.line(parsed.ok ? JSON.stringify(assess(parsed.value, policy)) : faultyLine(line, parsed.issues));
      }
      // What has been read is answered before more is awaited.
      await output.flush();
    }
    return faulty ? exitCodes.faulty : exitCodes.fine;
  },
};
