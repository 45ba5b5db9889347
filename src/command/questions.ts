import { type OpenQuestion, type Policy, policyInWords } from '../index.js';
import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { localeOf, localeOption, textOption } from './locale.js';
import { sayLines } from './output.js';
import { policyOf, policyOptions } from './policy-options.js';
import { UsageError } from './usage-error.js';

export const questionsCommand: Command = {
  summary: 'put out the questions that the law leaves open, with the answers that are compared and the one chosen',
  operands: '[OPTION]…',
  details: 'One question a line, as JSON. Those that an amendment settles are open no longer: `policy` tells them.',
  options: { text: textOption, locale: localeOption, ...policyOptions },
  async run(given, { stdout }) {
    if (given.files.length > 0) throw new UsageError('questions reads no file.');
    const policy = await policyOf(given);
    const locale = localeOf(given);
    const { questions, reading } = policy;
    const lines = given.options.has('text')
      ? [policyInWords(policy, locale), ...questions.map((question) => inWords(question, policy, locale))]
      : questions.map((question) => JSON.stringify({ ...question, chosen: reading[question.id] }));
    await sayLines(lines, stdout);
    return exitCodes.fine;
  },
};

/** A question with its answers under it, the one chosen marked by an asterisk. */
function inWords({ id, question, options }: OpenQuestion, { reading }: Policy, locale: 'vi' | 'en'): string {
  const chosen = reading[id];
  const answers = options.map((option) => ({ id: option.id, label: option.label[locale] }));
  const all = answers.some((answer) => answer.id === chosen) ? answers : [{ id: chosen, label: chosen }, ...answers];
  return [`\n${id}: ${question[locale]}`, ...all.map((answer) => `${answer.id === chosen ? '*' : ' '} ${answer.id}: ${answer.label}`)].join('\n');
}
