import type { Assessment, SupportCase } from '../../dist/index.js';

/** What a call can give. The site has its own words for each, in both languages: `docs/.vitepress/pages/proof-bench.ts`. */
export const parts = {
  outcome: 'outcome',
  findings: 'findings',
  missing: 'missing facts',
  amounts: 'lines and years to the đồng',
  notices: 'notices',
  readings: 'any other reading or amendment',
  explanation: 'an explanation of each value and the variables it lacks',
} as const;
export type Part = keyof typeof parts;

/** Something that judges cases, and what it must have in common with `assess`. */
export interface Contender<Input = unknown> {
  readonly name: string;
  /** What a call gives, and what a user of it would still have to write. */
  readonly gives: readonly Part[];
  readonly lacks: readonly Part[];
  /** A case in the form it likes best, made before the clock starts. */
  prepare(supportCase: SupportCase): Input;
  judge(input: Input): unknown;
  /** The part of an assessment that `judge` gives. */
  claims(assessment: Assessment): unknown;
  /** How calls follow each other: what is quickest for it. */
  readonly pace: 'synchronous' | 'one-by-one' | 'all-at-once';
}

export type Result = 'met' | 'unmet' | 'unknown';
export type Outcome = Assessment['decision']['outcome'];

/** What an engine that judges each condition gives: results in the order of the conditions. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly results: readonly Result[];
}

export const judgementOf = (results: readonly Result[]): Judgement => ({
  outcome: results.includes('unmet') ? 'ineligible' : results.includes('unknown') ? 'undetermined' : 'eligible',
  results,
});

export const claimsJudgement = ({ decision }: Assessment): Judgement => ({
  outcome: decision.outcome,
  results: decision.findings.map(({ result }) => result),
});

export const claimsOutcome = ({ decision }: Assessment): Outcome => decision.outcome;
