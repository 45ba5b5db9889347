import { readData } from '../errors.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { entryFacts } from './facts.js';
import { isPlain, noObject, parseCase, translate } from './parse-case.js';
import { entrySchema, type Schema } from './schema.js';
import type { CaseIssue, DossierEntry, ParseResult } from './types.js';
import { notAnObject } from './unfit-value.js';

let schema: Schema | undefined;

/**
 * Reads a dossier entry from outside, as `parseCase` reads a case; the paths of its case begin with `supportCase.`. Takes any JSON value, never
 * throws, and reports every fault at once.
 *
 * @throws PolicyError `bad-policy`, and nothing else, whatever the input.
 *
 * @example
 * parseEntry({ supportCase: { id: 'HS-1', group: 'vocational-student' }, recordedOn: '2026-02-01', stage: 'studying', dossier: 'forwarded' }).ok // true
 */
export function parseEntry(input: unknown, policy: Policy = resolution03): ParseResult<DossierEntry> {
  termsOf(policy);
  return readData(input, (data) => readEntry(data, policy), noObject);
}

function readEntry(input: unknown, policy: Policy): ParseResult<DossierEntry> {
  if (!isPlain(input)) return noObject(input);
  schema ??= entrySchema();
  const parsed = schema.safeParse(input);
  const issues: CaseIssue[] = parsed.success ? [] : translate(parsed.error.issues, input, ['supportCase', ...Object.keys(entryFacts)], entryFacts);
  const given = Object.hasOwn(input, 'supportCase') ? input['supportCase'] : undefined;
  const inner = given === undefined ? undefined : parseCase(given, policy);
  if (inner === undefined) {
    issues.push(notAnObject('supportCase', undefined, true));
  } else if (!inner.ok) {
    issues.push(...inner.issues.map((found) => ({ ...found, path: found.path === '' ? 'supportCase' : `supportCase.${found.path}` })));
  }
  if (!parsed.success || !inner?.ok) return { ok: false, issues };
  const { supportCase: _, ...rest } = parsed.data as unknown as DossierEntry;
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Omit<DossierEntry, 'supportCase'>;
  return { ok: true, value: { supportCase: inner.value, ...stated } };
}
