/**
 * Proves of every class of case that the rules can tell apart, under every reading and every pair of readings that bears on it, that the library and
 * its independent second implementation decide alike; that each fact asked for can turn the outcome, and answering what is asked settles it; that no
 * further fact turns what is settled; that every rule decides something, and no two rules always agree. Writes its counts to `docs/evidence/prove.json`.
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

const groups = resolution03.groups.map(({ id }) => id);
const jobs: Job[] = groups.flatMap((group) => [
  ...readingsFor(group, bearsOnDecisions).map((reading): Job => ({ part: 'decisions', group, reading, amended: false })),
  { part: 'decisions', group, reading: {}, amended: true },
  ...readingsFor(group, bearsOnAmounts).map((reading): Job => ({ part: 'amounts', group, reading, amended: false })),
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
  const faults = results.flatMap((result) => result.faults.map((fault) => `${result.job.group}, ${JSON.stringify(result.job.reading)}: ${fault}`));
  const summary = groups.map((group) => summaryOf(group, faults));
  console.table(Object.fromEntries(summary.map(({ group, ...counts }) => [group, counts])));
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${seconds} s. ${faults.length === 0 ? 'No fault was found.' : `${faults.length} faults:`}`);
  for (const fault of faults.slice(0, 50)) console.error(`- ${fault}`);
  mkdirSync(new URL('../../docs/evidence/', import.meta.url), { recursive: true });
  const evidence = { fingerprint: resolution03.fingerprint, groups: summary, faults: faults.length };
  writeFileSync(new URL('../../docs/evidence/prove.json', import.meta.url), `${JSON.stringify(evidence, null, 2)}\n`);
  return faults.length === 0;
}

function summaryOf(group: GroupId, faults: string[]) {
  const of = (part: Job['part']) => results.filter(({ job }) => job.group === group && job.part === part);
  const sum = (part: Job['part'], what: 'classes' | 'eligible' | 'ineligible' | 'undetermined' | 'calculated') =>
    of(part).reduce((total, result) => total + result[what], 0);
  const ids = rules.filter((rule) => rule.group === group).map(({ id }) => id);
  const decisive = new Set(of('decisions').flatMap((result) => result.decisive));
  const differing = new Set(of('decisions').flatMap((result) => result.differing));
  ids.forEach((id, i) => {
    if (!decisive.has(i)) faults.push(`${id} never decides`);
    ids.slice(i + 1).forEach((other, j) => {
      if (!differing.has(`${i},${i + 1 + j}`)) faults.push(`${id} and ${other} always agree`);
    });
  });
  return {
    group,
    rules: ids.length,
    readings: of('decisions').length,
    classesDecided: sum('decisions', 'classes'),
    eligible: sum('decisions', 'eligible'),
    ineligible: sum('decisions', 'ineligible'),
    undetermined: sum('decisions', 'undetermined'),
    readingsOfAmounts: of('amounts').length,
    classesCalculated: sum('amounts', 'classes'),
    withAmount: sum('amounts', 'calculated'),
  };
}
