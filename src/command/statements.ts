import { basisInWords, evidenceWords, type Locale, type Policy, policyInWords, type Statement, statements } from '../index.js';
import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { localeOf, localeOption, textOption } from './locale.js';
import { sayLines } from './output.js';
import { policyOf, policyOptions } from './policy-options.js';
import { UsageError } from './usage-error.js';

export const statementsCommand: Command = {
  summary: 'put out everything that the policy states, one by one, with its evidence',
  operands: '[OPTION]…',
  details: 'One statement a line, as JSON, in a fixed order.',
  options: { text: textOption, locale: localeOption, ...policyOptions },
  async run(given, { stdout }) {
    if (given.files.length > 0) throw new UsageError('statements reads no file.');
    const policy = await policyOf(given);
    const locale = localeOf(given);
    const all = statements(policy);
    const lines = given.options.has('text')
      ? [policyInWords(policy, locale), ...all.map((statement) => `\n${statementInWords(statement, policy, locale)}`)]
      : all.map((statement) => JSON.stringify(statement));
    await sayLines(lines, stdout);
    return exitCodes.fine;
  },
};

/** A statement with what it rests on under it. */
export function statementInWords({ id, title, value, provenance, amendment }: Statement, policy: Policy, locale: Locale): string {
  const { evidence, basis, note } = basisInWords(provenance, locale, policy);
  return [
    `${id}: ${title[locale]}${value === undefined ? '' : `: ${value}`}`,
    `  [${evidenceWords[evidence][locale]}] ${basis}`,
    ...(note === undefined ? [] : [`  ${note}`]),
    ...(amendment === undefined ? [] : [`  ${amendment[locale]}`]),
  ].join('\n');
}
