/** A command line that makes no sense: one sentence for the person who wrote it. */
export class UsageError extends Error {}
