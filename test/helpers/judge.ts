import type { SupportCase } from '#src/case/types.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Policy } from '#src/policy/types.js';

/** What one rule says of a case, as a table shows it: `met`, `unmet`, or `lacks training.start`. */
export function judge(supportCase: SupportCase, rule: string, policy: Policy = resolution03): string {
  const id = `${supportCase.group}.${rule}`;
  const finding = checkEligibility(supportCase, policy).findings.find((candidate) => candidate.rule === id);
  if (!finding) throw new Error(`there is no rule ${id}`);
  return finding.result === 'unknown' ? `lacks ${finding.missing.join(', ')}` : finding.result;
}
