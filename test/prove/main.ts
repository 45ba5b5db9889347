/**
 * Proves of every class of case that the rules can tell apart, under every reading and every pair of readings that bears on it, that the library and
 * its independent second implementation decide alike; that each fact asked for can turn the outcome, and answering what is asked settles it; that no
 * further fact turns what is settled; that every rule decides something, and no two rules always agree. The same under policies amended in every way that
 * an amendment has, and that what an amendment leaves alone is as it was. Writes its counts to `docs/evidence/prove.json`.
 *
 *     npm run prove
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type GroupId, resolution03, rules } from '../../src/index.js';
import { bearsOnAmounts, bearsOnDecisions, readingsFor } from './classes.js';
import type { Job, JobResult } from './job.js';
import { type Kind, kinds } from './policies.js';

const groups = resolution03.groups.map(({ id }) => id);
/** The amended policies of a kind are dealt to so many jobs, so that none takes long. */
const SHARES = 4;
const jobs: Job[] = groups.flatMap((group): readonly Job[] => [
  ...readingsFor(group, bearsOnDecisions).map((reading): Job => ({ part: 'decisions', group, reading, amended: false })),
  { part: 'decisions', group, reading: {}, amended: true },
  ...readingsFor(group, bearsOnAmounts).map((reading): Job => ({ part: 'amounts', group, reading, amended: false })),
  ...kinds.flatMap((kind) => Array.from({ length: SHARES }, (_, i): Job => ({ part: 'policies', group, kind, share: [i, SHARES] }))),
]);

const started = Date.now();
const results: JobResult[] = [];
const waiting = [...jobs];
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 8) }, work));
process.exitCode = report() ? 0 : 1;

/** A process that is handed jobs until none is left. */
function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(fileURLToPath(new URL('./job.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
    const next = () => {
      const job = waiting.shift();
      if (job) child.send(job);
      else child.disconnect();
    };
    child.on('message', (result: JobResult) => {
      results.push(result);
      progress();
      next();
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a part of the proof ended with code ${code}`))));
    next();
  });
}

function progress(): void {
  const seconds = Math.round((Date.now() - started) / 1000);
  const line = `${results.length} of ${jobs.length} parts, ${seconds} s`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
  else if (results.length % 50 === 0 || results.length === jobs.length) process.stderr.write(`${line}\n`);
}

function report(): boolean {
  if (process.stderr.isTTY) process.stderr.write('\n');
  const faults = results.flatMap(({ job, faults }) => faults.map((fault) => `${nameOf(job)}: ${fault}`));
  const summary = groups.map((group) => summaryOf(group, faults));
  const policies = kinds.map(policiesOf);
  console.table(Object.fromEntries(summary.map(({ group, ...counts }) => [group, counts])));
  console.table(Object.fromEntries(policies.map(({ kind, ...counts }) => [kind, counts])));
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${seconds} s. ${faults.length === 0 ? 'No fault was found.' : `${faults.length} faults:`}`);
  for (const fault of faults.slice(0, 50)) console.error(`- ${fault}`);
  mkdirSync(new URL('../../docs/evidence/', import.meta.url), { recursive: true });
  const evidence = { fingerprint: resolution03.fingerprint, groups: summary, policies, faults: faults.length };
  writeFileSync(new URL('../../docs/evidence/prove.json', import.meta.url), `${JSON.stringify(evidence, null, 2)}\n`);
  return faults.length === 0;
}

function nameOf(job: Job): string {
  return `${job.group}, ${job.part === 'policies' ? job.kind : JSON.stringify(job.reading)}`;
}

type Count = 'policies' | 'classesDecided' | 'eligible' | 'ineligible' | 'undetermined' | 'classesCalculated' | 'withAmount';

function sum(some: readonly JobResult[], what: Count): number {
  return some.reduce((total, result) => total + result[what], 0);
}

function policiesOf(kind: Kind) {
  const of = results.filter(({ job }) => job.part === 'policies' && job.kind === kind);
  return {
    kind,
    policies: sum(of, 'policies'),
    classesDecided: sum(of, 'classesDecided'),
    eligible: sum(of, 'eligible'),
    ineligible: sum(of, 'ineligible'),
    undetermined: sum(of, 'undetermined'),
    classesCalculated: sum(of, 'classesCalculated'),
    withAmount: sum(of, 'withAmount'),
  };
}

function summaryOf(group: GroupId, faults: string[]) {
  const of = (part: Job['part']) => results.filter(({ job }) => job.group === group && job.part === part);
  const [decisions, amounts] = [of('decisions'), of('amounts')];
  const ids = rules.filter((rule) => rule.group === group).map(({ id }) => id);
  const decisive = new Set(decisions.flatMap((result) => result.decisive));
  const differing = new Set(decisions.flatMap((result) => result.differing));
  ids.forEach((id, i) => {
    if (!decisive.has(i)) faults.push(`${id} never decides`);
    ids.slice(i + 1).forEach((other, j) => {
      if (!differing.has(`${i},${i + 1 + j}`)) faults.push(`${id} and ${other} always agree`);
    });
  });
  return {
    group,
    rules: ids.length,
    readings: decisions.length,
    classesDecided: sum(decisions, 'classesDecided'),
    eligible: sum(decisions, 'eligible'),
    ineligible: sum(decisions, 'ineligible'),
    undetermined: sum(decisions, 'undetermined'),
    readingsOfAmounts: amounts.length,
    classesCalculated: sum(amounts, 'classesCalculated'),
    withAmount: sum(amounts, 'withAmount'),
  };
}
