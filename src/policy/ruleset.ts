/** What this release answers, as a short text. */
export const ruleset = '00000000';
