import { PolicyError, shown } from '../errors.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Locale } from '../types.js';
import { factKinds } from './fact-kinds.js';
import { parseCase } from './parse-case.js';
import type { CaseIssue, SupportCase } from './types.js';

/** The interface of standardschema.dev, version 1, as far as it is used here: written out, so that the package needs no other for its types. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the compiler alone. */
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };

/**
 * `parseCase` as a Standard Schema (standardschema.dev, version 1): whatever takes one validates a case with it. Messages in the locale.
 *
 * @throws PolicyError `bad-argument` on a locale that there is not; `bad-policy`.
 *
 * @example
 * caseSchema('en')['~standard'].validate({ id: 'HS-1', group: 'vocational-student' }) // { value: { … } }
 */
export function caseSchema(locale: Locale, policy: Policy = resolution03): StandardSchema<SupportCase> {
  termsOf(policy);
  if (locale !== 'vi' && locale !== 'en') throw new PolicyError('bad-argument', `There is no locale ${shown(locale)}.`);
  const validate = (value: unknown): StandardResult<SupportCase> => {
    const read = parseCase(value, policy);
    return read.ok ? { value: read.value } : { issues: read.issues.map((found) => ({ message: found.message[locale], path: keysOf(found) })) };
  };
  return Object.freeze({ '~standard': Object.freeze({ version: 1, vendor: 'haiphong-training-support', validate }) });
}

/** The keys that a path goes through. An unknown key may itself hold dots. */
function keysOf({ path, code }: CaseIssue): readonly string[] {
  if (path === '') return [];
  const dot = path.indexOf('.');
  const isInPart = dot > 0 && (code !== 'unknown-key' || PARTS.has(path.slice(0, dot)));
  return isInPart ? [path.slice(0, dot), path.slice(dot + 1)] : [path];
}

/** The keys under which facts stand together. */
const PARTS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['answers', ...Object.keys(factKinds).flatMap((path) => (path.includes('.') ? [path.slice(0, path.indexOf('.'))] : []))]))();
