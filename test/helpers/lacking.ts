import type { FactPath } from '#src/case/types.js';
import type { Finding } from '#src/eligibility/types.js';

/** The facts that a finding lacks; none where it is settled. */
export const lackingIn = (finding: Finding): readonly FactPath[] => (finding.result === 'unknown' ? finding.missing : []);
