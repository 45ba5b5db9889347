import type { Finding } from '#src/eligibility/types.js';

/** What a finding lacks; one that is not unknown lacks nothing. */
export const missingOf = (finding: Finding) => (finding.result === 'unknown' ? finding.missing : []);
