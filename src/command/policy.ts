import { type Bilingual, diffPolicies, type Locale, type Policy, policyInWords, resolution03, statements } from '../index.js';
import type { Arguments } from './arguments.js';
import type { Command } from './command.js';
import { exitCodes } from './exit-codes.js';
import { localeOf, localeOption, textOption } from './locale.js';
import { say } from './output.js';
import { policyOf, policyOptions } from './policy-options.js';
import { statementInWords } from './statements.js';
import { UsageError } from './usage-error.js';

export const policyCommand: Command = {
  summary: 'check a policy file and put out what it changes, its recipe, or the whole policy',
  operands: '[--recipe | --whole | --text] [OPTION]… [FILE]',
  details: `FILE is a recipe or a whole policy, as --policy takes it; without one, the policy is that of the other options.
A file that this release cannot make a policy of is told with every fault. Puts out, as JSON, how the policy
differs from the resolution as published, statement by statement, and whether that can change a result.`,
  options: {
    recipe: { help: 'put out how the policy is made: what to store beside results, and what --policy takes' },
    whole: { help: 'put out the whole policy' },
    text: textOption,
    locale: localeOption,
    ...policyOptions,
  },
  async run(given, { stdout }) {
    const policy = await policyOf(withFile(given));
    const locale = localeOf(given);
    const forms = ['recipe', 'whole', 'text'].filter((form) => given.options.has(form));
    if (forms.length > 1) throw new UsageError(`--${forms[0]} and --${forms[1]} ask for two different outputs.`);
    await say(textOf(policy, forms[0], locale), stdout);
    return exitCodes.fine;
  },
};

/** A file named by itself is what `--policy` would name. */
function withFile({ options, files }: Arguments): Arguments {
  const [file, ...more] = files;
  if (file === undefined) return { options, files };
  if (more.length > 0 || options.has('policy')) throw new UsageError('policy reads one file.');
  return { options: new Map([...options, ['policy', [file]]]), files };
}

function textOf(policy: Policy, form: string | undefined, locale: Locale): string {
  switch (form) {
    case 'recipe':
      return JSON.stringify(policy.recipe, null, 2);
    case 'whole':
      return JSON.stringify(policy);
    case 'text':
      return changesInWords(policy, locale);
    default:
      return JSON.stringify(summaryOf(policy), null, 2);
  }
}

function summaryOf(policy: Policy): object {
  const all = statements(policy);
  return {
    id: policy.id,
    fingerprint: policy.fingerprint,
    ruleset: policy.recipe.ruleset,
    amendments: titlesOf(policy),
    statements: { all: all.length, official: all.filter(({ provenance }) => provenance.evidence === 'official').length },
    openQuestions: policy.questions.length,
    notModelled: policy.notModelled.map(({ id }) => id),
    changes: diffPolicies(resolution03, policy),
  };
}

const titlesOf = ({ recipe }: Policy): readonly (Bilingual | null)[] =>
  recipe.steps.flatMap((step) => ('amendment' in step ? [step.amendment.title ?? null] : []));

const words: Readonly<Record<Locale, { readonly changed: string; readonly known: string; readonly none: string; readonly gone: string }>> = {
  vi: {
    changed: 'Thay đổi có thể làm khác kết quả',
    known: 'Thay đổi chỉ về mức độ chắc chắn hoặc căn cứ, không làm khác kết quả',
    none: 'Không khác so với nghị quyết như đã công bố trong phiên bản này.',
    gone: 'không còn',
  },
  en: {
    changed: 'Changes that can change a result',
    known: 'Changes of what is known alone, which change no result',
    none: 'The same as the resolution as this release publishes it.',
    gone: 'no longer stated',
  },
};

function changesInWords(policy: Policy, locale: Locale): string {
  const changes = diffPolicies(resolution03, policy);
  const section = (heading: string, changesResults: boolean): readonly string[] => {
    const own = changes.filter((change) => change.changesResults === changesResults);
    if (own.length === 0) return [];
    return [
      `\n${heading} (${own.length}):`,
      ...own.map(({ statement, before, after }) => {
        if (after === undefined) return `- ${statement}: ${words[locale].gone}`;
        const was = before?.value !== undefined && before.value !== after.value ? ` (${before.value} → ${after.value})` : '';
        return `- ${statementInWords(after, policy, locale)}${was}`;
      }),
    ];
  };
  const parts = [...section(words[locale].changed, true), ...section(words[locale].known, false)];
  return [policyInWords(policy, locale), ...(parts.length === 0 ? [words[locale].none] : parts)].join('\n');
}
