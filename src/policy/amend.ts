import { PolicyError, readData } from '../errors.js';
import { frozenCopy } from '../frozen-copy.js';
import { applied } from './apply-amendment.js';
import { type Draft, draftOf } from './made.js';
import { type ReadAmendment, readAmendment } from './read-amendment.js';
import { resolution03 } from './resolution-03.js';
import { seal } from './seal.js';
import { fault } from './shape.js';
import type { Amendment, ParsedPolicyData, Policy, PolicyIssue } from './types.js';

/**
 * The same policy as amended: by a resolution that changes it, by somebody who holds a text this library has not seen, or as a what-if. Values get their
 * day or are corrected; occupations, instruments, conditions and limits are added, or replaced by id; the last day moves; open questions are settled; points
 * and conditions are found absent; statements are confirmed. New groups and benefits are a new version of this library.
 *
 * @throws PolicyError `bad-amendment`, with every fault in `issues`; `bad-policy`.
 *
 * @example
 * amendPolicy(resolution03, {
 *   benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: { evidence: 'assumed', sources: [] } }],
 * })
 */
export function amendPolicy(policy: Policy, amendment: Amendment): Policy {
  const draft = draftOf(policy);
  const { sound, issues } = readSafely(amendment, draft);
  if (issues.length > 0) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more, see issues)` : '';
    throw new PolicyError('bad-amendment', `The amendment cannot be taken. ${first?.message.en}${more}`, issues);
  }
  return holdsNothing(sound) ? policy : seal(amended(draft, sound));
}

/**
 * Reads an amendment from outside, against the policy it is to amend. Never throws on its input; reports every fault at once, each with its place and, where
 * there is one, the nearest right value.
 *
 * @throws PolicyError `bad-policy`.
 *
 * @example
 * parseAmendment({ benefits: [{ id: 'tuition', from: '2027-01-01', value: '0,7' }] }) // { ok: false, issues: [{ path: 'benefits[0].value', …, suggestions: ['0.7'] }, …] }
 */
export function parseAmendment(input: unknown, policy: Policy = resolution03): ParsedPolicyData<Amendment> {
  const { sound, issues } = readSafely(input, draftOf(policy));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: sound };
}

const unreadable: PolicyIssue = /* @__PURE__ */ (() =>
  fault('', 'type', { vi: 'không đọc được như dữ liệu JSON', en: 'cannot be read as JSON data' }))();

const readSafely = (input: unknown, draft: Draft): ReadAmendment =>
  readData(
    input,
    (data) => readAmendment(data, draft, ''),
    (): ReadAmendment => ({ sound: {}, issues: [unreadable] }),
  );

/** The draft after an amendment that is sound, with the step that makes it. */
export function amended(draft: Draft, amendment: Amendment): Draft {
  if (holdsNothing(amendment)) return draft;
  const next = applied(draft, amendment);
  return { ...next, steps: [...draft.steps, { amendment: frozenCopy(amendment) }], readingBefore: next.reading };
}

/** Whether an amendment says nothing, or no more than its title. */
const holdsNothing = ({ title: _, ...parts }: Amendment): boolean => Object.values(parts).every((part) => Array.isArray(part) && part.length === 0);
