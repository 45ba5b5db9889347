import { explain, formatExplanation, parseCase } from '../index.js';
import type { Command } from './command.js';
import { answerLines, tellLines } from './each-line.js';
import { localeOf, localeOption, textOption } from './locale.js';
import { policyOf, policyOptions } from './policy-options.js';

/** Between one text and the next. */
const RULE = '─'.repeat(72);

export const explainCommand: Command = {
  summary: 'explain cases, one JSON value a line, in plain words',
  operands: '[OPTION]… [FILE]',
  details: `Reads standard input where no FILE is given. Puts out an explanation a line as JSON, in its parts; in the
place of a faulty line stands {"line":N,"issues":[…]}. With --text it is a text to be read, with a rule
under each, and faulty lines are told on standard error.`,
  options: { text: textOption, locale: localeOption, ...policyOptions },
  async run(given, streams) {
    const policy = await policyOf(given);
    const locale = localeOf(given);
    const parse = (value: unknown) => parseCase(value, policy);
    return given.options.has('text')
      ? tellLines(given, streams, parse, (supportCase) => `${formatExplanation(explain(supportCase, locale, policy))}\n\n${RULE}\n`)
      : answerLines(given, streams, parse, (supportCase) => JSON.stringify(explain(supportCase, locale, policy)));
  },
};
