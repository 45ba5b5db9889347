import { calculateSupport, checkEligibility, type GroupId, type Reading } from '../../src/index.js';
import { checkEligibility as oracleDecision } from '../oracle/eligibility.js';
import { calculateSupport as oracleCalculation } from '../oracle/support.js';
import { proveAmounts } from './amounts.js';
import { policyUnder } from './classes.js';
import { proveDecisions } from './decisions.js';

/** One piece of the proof: all classes of a group under one reading. */
export interface Job {
  readonly part: 'decisions' | 'amounts';
  readonly group: GroupId;
  readonly reading: Partial<Reading>;
  /** With an occupation that an amendment adds from a day on. */
  readonly amended: boolean;
}

export interface JobResult {
  readonly job: Job;
  readonly classes: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly calculated: number;
  readonly decisive: readonly number[];
  readonly differing: readonly string[];
  readonly faults: readonly string[];
}

export function run(job: Job): JobResult {
  const policy = policyUnder(job.reading, job.amended);
  const nothing = { eligible: 0, ineligible: 0, undetermined: 0, calculated: 0, decisive: [], differing: [] };
  if (job.part === 'amounts') return { job, ...nothing, ...proveAmounts(job.group, policy, calculateSupport, oracleCalculation) };
  const { decisive, differing, ...found } = proveDecisions(job.group, policy, job.amended, checkEligibility, oracleDecision);
  return { job, ...nothing, ...found, decisive: decisive.flatMap((is, i) => (is ? [i] : [])), differing: [...differing] };
}

// A process of its own, handed one job after another.
if (process.send) process.on('message', (job: Job) => process.send?.(run(job)));
