import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { type Locale, type ParsedPolicyData, type Policy, type PolicyIssue, resolution03 } from 'haiphong-training-support';
import { jsonFrom } from '../read/json-text.js';
import { amendedBy, policyFrom } from '../read/policy-file.js';
import { bytesOf } from './disk.js';
import { UsageError } from './usage-error.js';

/** The options by which every command is told under which policy it works. */
export const policyOptions = {
  policy: { type: 'string' },
  'onto-this-release': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

interface Given {
  readonly policy?: string | undefined;
  readonly 'onto-this-release'?: boolean | undefined;
}

/**
 * The policy of `--policy`, or the resolution as published.
 *
 * @throws UsageError with every fault of the file; FileError where it cannot be read.
 */
export function policyBy(values: Given, locale: Locale): Policy {
  const { policy: file } = values;
  if (file === undefined) return resolution03;
  const read = policyFrom(jsonFrom(bytesOf(resolve(file)), file), values['onto-this-release'] === true);
  return soundPolicy(`--policy ${file}`, read, locale);
}

/** What was read of a policy. Throws `UsageError` with every fault. */
export function soundPolicy(origin: string, read: ParsedPolicyData<Policy>, locale: Locale): Policy {
  if (read.ok) return read.value;
  const otherRelease = read.issues.some(({ code }) => code === 'different-ruleset') ? [ONTO[locale]] : [];
  throw new UsageError([`${origin}: ${UNSOUND[locale]}`, ...faultLines(read.issues, locale), ...otherRelease].join('\n'));
}

/**
 * A policy under the amendment in a file.
 *
 * @throws UsageError with every fault of the file; FileError where it cannot be read.
 */
export function amendedByFile(option: string, file: string, policy: Policy, locale: Locale): Policy {
  return soundPolicy(`${option} ${file}`, amendedBy(jsonFrom(bytesOf(resolve(file)), file), policy), locale);
}

const UNSOUND: Readonly<Record<Locale, string>> = { vi: 'tệp có lỗi, chưa dùng được:', en: 'the file has faults:' };

const ONTO: Readonly<Record<Locale, string>> = {
  vi: 'Muốn lập lại chính sách của bản bộ công cụ khác theo bản này: thêm --onto-this-release (mã nhận dạng sẽ khác).',
  en: 'To make the policy of another release anew under this one: add --onto-this-release (the fingerprint then differs).',
};

const faultLines = (issues: readonly PolicyIssue[], locale: Locale): readonly string[] =>
  issues.map(({ message, suggestions = [] }) => {
    const meant = suggestions.length === 0 ? '' : locale === 'vi' ? ` Có phải: ${suggestions.join(' / ')}?` : ` Was it: ${suggestions.join(' / ')}?`;
    return `  ${message[locale]}${meant}`;
  });

/** The options in the help of every command. */
export const policyInHelp = (locale: Locale): string =>
  locale === 'vi'
    ? `  --policy TỆP         áp dụng chính sách ghi trong tệp JSON (công thức do verify-law ghi, cả chính sách,
                       hoặc một bản sửa đổi); nếu không ghi, theo nghị quyết như bản này công bố
  --onto-this-release  lập lại chính sách của bản bộ công cụ khác theo bản này`
    : `  --policy FILE        the policy that a JSON file holds (a recipe as verify-law writes it, a whole policy,
                       or an amendment); without one, the resolution as this release publishes it
  --onto-this-release  makes a policy of another release anew under this one`;
