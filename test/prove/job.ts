import { calculateSupport, checkEligibility, type GroupId, type Reading } from '../../src/index.js';
import { calculateSupport as oracleCalculation } from '../oracle/support.js';
import { proveAmended } from './amended.js';
import { factsOfAmounts, proveAmounts } from './amounts.js';
import { classesOf, policiesUnder } from './classes.js';
import { proveDecisions } from './decisions.js';
import { type Amended, amendedPolicies, type Kind } from './policies.js';

/** One piece of the proof: all classes of a group under one reading, or under every so many of the amended policies of a kind. */
export type Job = { readonly group: GroupId } & (
  | {
      readonly part: 'decisions' | 'amounts';
      readonly reading: Partial<Reading>;
      /** With an occupation that an amendment adds from a day on. */
      readonly amended: boolean;
    }
  | { readonly part: 'policies'; readonly kind: Kind; readonly share: readonly [which: number, of: number] }
);

export interface JobResult {
  readonly job: Job;
  readonly policies: number;
  readonly classesDecided: number;
  readonly eligible: number;
  readonly ineligible: number;
  readonly undetermined: number;
  readonly classesCalculated: number;
  readonly withAmount: number;
  readonly decisive: readonly number[];
  readonly differing: readonly string[];
  readonly faults: readonly string[];
}

const ways = { decide: checkEligibility, calculate: calculateSupport, oracle: oracleCalculation };

const nothing = {
  policies: 0,
  classesDecided: 0,
  eligible: 0,
  ineligible: 0,
  undetermined: 0,
  classesCalculated: 0,
  withAmount: 0,
  decisive: [],
  differing: [],
};

function run(job: Job): JobResult {
  switch (job.part) {
    case 'decisions': {
      const facts = classesOf(job.group, job.amended);
      const { classes, decisive, differing, ...found } = proveDecisions(job.group, policiesUnder(job.reading, job.amended), facts, checkEligibility);
      const indexes = decisive.flatMap((is, i) => (is ? [i] : []));
      return { job, ...nothing, ...found, policies: 1, classesDecided: classes, decisive: indexes, differing: [...differing] };
    }
    case 'amounts': {
      const facts = factsOfAmounts(job.group);
      const { classes, calculated, faults } = proveAmounts(
        job.group,
        policiesUnder(job.reading, job.amended),
        facts,
        calculateSupport,
        oracleCalculation,
      );
      return { job, ...nothing, policies: 1, classesCalculated: classes, withAmount: calculated, faults };
    }
    case 'policies': {
      const [which, of] = job.share;
      return policiesOf(job.group, job.kind)
        .filter((_, i) => i % of === which)
        .map((amended) => {
          const { faults, ...found } = proveAmended(job.group, amended, ways);
          return { ...found, faults: faults.map((fault) => `${JSON.stringify(amended.amendment)}: ${fault}`) };
        })
        .reduce<JobResult>((sum, found) => added(sum, found), { job, ...nothing, faults: [] });
    }
  }
}

const added = (sum: JobResult, found: ReturnType<typeof proveAmended>): JobResult => ({
  ...sum,
  policies: sum.policies + 1,
  classesDecided: sum.classesDecided + found.classes,
  eligible: sum.eligible + found.eligible,
  ineligible: sum.ineligible + found.ineligible,
  undetermined: sum.undetermined + found.undetermined,
  classesCalculated: sum.classesCalculated + found.classesCalculated,
  withAmount: sum.withAmount + found.calculated,
  faults: [...sum.faults, ...found.faults],
});

/** Kept, since the limits of a group are found by calculating what is paid without them. */
const known = new Map<string, readonly Amended[]>();

function policiesOf(group: GroupId, kind: Kind): readonly Amended[] {
  const list = known.get(`${group} ${kind}`) ?? amendedPolicies(group, kind);
  known.set(`${group} ${kind}`, list);
  return list;
}

// A process of its own, handed one job after another.
if (process.send) process.on('message', (job: Job) => process.send?.(run(job)));
