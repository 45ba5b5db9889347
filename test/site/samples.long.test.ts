import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport, reportingPeriods, resolution03 } from '#src/index.js';
import { bundledInto } from '../command/bundle.js';
import { filesUnder, inLanguage, root, samples } from './all-samples.js';
import { examplesIn, isAsPromised, promisedOutput, run, type Sample, valuesOf } from './samples.js';

describe('code in the READMEs and on the site', () => {
  it('is there, in languages that this test can hold to their word', () => {
    expect(inLanguage('ts').length).toBeGreaterThan(40);
    expect([...new Set(samples.map(({ language }) => language))].filter((language) => !['ts', 'sh', 'json', 'text', ''].includes(language))).toEqual([
      'python',
    ]);
  });

  it.each(inLanguage('ts', 'js'))('%s prints what it says', (_, { code }) => {
    expect(run(code)).toEqual(promisedOutput(code));
  });

  it.each(inLanguage('json'))('%s is JSON', (_, { code }) => {
    expect(() => JSON.parse(code)).not.toThrow();
  });
});

// Some samples start a process for each part, on a machine that may have other work.
describe('commands in the READMEs and on the site', { timeout: 120_000 }, () => {
  const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts);
  let folder: string;

  /** A folder with the command on the path, as installing the package puts it, and the files that the samples read. */
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samples-'));
    mkdirSync(join(folder, 'bin'));
    const command = join(folder, 'bin/haiphong-training-support');
    // Bundled once: some samples start a process for each part.
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${await bundledInto(folder)}" "$@"\n`);
    chmodSync(command, 0o755);
    const supportCase = { id: 'HS-1', group: 'industry-instructor', background: 'other' } as const;
    writeFileSync(join(folder, 'cases.jsonl'), `${JSON.stringify(supportCase)}\n`);
    const entry = { supportCase, recordedOn: '2026-01-05', stage: 'registered', dossier: 'forwarded' } as const;
    writeFileSync(join(folder, 'entries.jsonl'), `${JSON.stringify(entry)}\n`.repeat(8));
    writeFileSync(join(folder, 'amendment.json'), '{}');
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(resolution03.recipe));
    writeFileSync(
      join(folder, 'payments.jsonl'),
      `${JSON.stringify({ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 4_674_755 })}\n`,
    );
    const [period] = reportingPeriods(2026);
    if (period) writeFileSync(join(folder, 'report-1.json'), JSON.stringify(buildReport([entry], { period, by: ['enterprise', 'occupation'] })));
    cpSync(join(root, 'examples/data'), join(folder, 'examples/data'), { recursive: true });
  });

  const shell = (code: string) =>
    spawnSync('bash', ['-e', '-o', 'pipefail', '-c', code], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, NO_COLOR: '1' },
    });

  const exists = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
  /** GNU parallel is not everywhere: what needs it runs where it is. */
  const canRun = ({ code }: Sample): boolean => !/^parallel /m.test(code) || exists('parallel');

  const promising = inLanguage('sh').filter(([, { promised }]) => promised !== undefined);
  it.each(promising.filter(([, sample]) => canRun(sample)))('%s prints what it says', (_, { code, promised = '' }) => {
    const { stdout, stderr } = shell(code);
    expect(stderr).toBe('');
    expect(isAsPromised(promised, stdout.trimEnd()), `promised:\n${promised}\nprinted:\n${stdout}`).toBe(true);
  });

  const silent = inLanguage('sh').filter(([, { promised }]) => promised === undefined);
  const runsCommand = ({ code }: Sample) => /(?:^|[ '|])haiphong-training-support /m.test(code);
  it.each(silent.filter(([, sample]) => runsCommand(sample) && canRun(sample)))('%s runs', (_, { code }) => {
    const { status, stderr } = shell(code);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  /** Spark where it is installed; else a stand-in for the one thing that the sample asks of it: a process a partition, its lines in and out. */
  const spark = `
import json, subprocess
lines = open("entries.jsonl", encoding="utf-8").read().splitlines()
try:
    from pyspark import SparkContext
    entries = SparkContext("local[2]").parallelize(lines, 4)
except ImportError:
    class Partitions:
        def __init__(self, parts): self.parts = parts
        def pipe(self, command, checkCode=False):
            ran = [subprocess.run(command.split(), input="".join(l + "\\n" for l in p), capture_output=True, check=checkCode, encoding="utf-8") for p in self.parts]
            return Partitions([r.stdout.splitlines() for r in ran])
        def collect(self): return [line for part in self.parts for line in part]
    entries = Partitions([lines[i::4] for i in range(4)])
`;
  it.runIf(exists('python3')).each(inLanguage('python'))('%s merges to the report of the whole', (_, { code }) => {
    writeFileSync(join(folder, 'spark.py'), `${spark}\n${code}\nprint(merged, end="")\n`);
    const whole = shell('haiphong-training-support report --period six-month:2026 --by enterprise,occupation entries.jsonl');
    expect(shell('python3 spark.py')).toMatchObject({ status: 0, stderr: '', stdout: whole.stdout });
  });

  it.each(silent.filter(([, sample]) => !runsCommand(sample)))('%s sets up, or names scripts that exist', (_, { code }) => {
    const commands = code
      .split('\n')
      .flatMap((line) => line.replace(/#.*$/, '').split('&&'))
      .map((command) => command.trim())
      .filter((command) => command !== '');
    for (const command of commands) {
      // The office's own command has the names that its commands have among the scripts.
      const office = /^npx haiphong-training-support-office (\S+)/.exec(command)?.[1];
      const script = office ?? /^npm (?:run )?(\S+)/.exec(command)?.[1] ?? '';
      expect([...scripts, ...(office === undefined ? ['ci', 'install', 'test'] : ['--help'])], command).toContain(script);
    }
  });
});

describe('examples in the comments of the code, which the reference of the API shows', () => {
  /** Names that an example takes for granted, so that it can stay short. */
  const world = `
const supportCase = { id: 'HS-1', group: 'industry-instructor', background: 'other' };
const cases = [supportCase];
const period = { kind: 'ad-hoc', from: '2026-01-01', to: '2026-12-31' };
const options = { period, by: [] };
const entries = [{ supportCase, recordedOn: '2026-01-05', stage: 'registered', dossier: 'forwarded' }];
const [entriesOfOnePark, entriesOfAnother] = [entries, entries];
const [assessmentsOfOneSchool, assessmentsOfAnother] = [[assess(supportCase)], []];
const [casesOfOneSchool, casesOfAnother] = [cases, []];
const estimate = estimateBudget([]);
`;
  const examples = filesUnder('src', '.ts').flatMap((path) => examplesIn(path, readFileSync(join(root, path), 'utf8')));

  /** What an example says in words instead of as a value: it runs, and no more can be held to it. */
  const inWords = [
    'the headline',
    'the question with the widest swing',
    'those that `buildReport` counts',
    'undefined: the catalogue has software applications only',
  ];

  it('are there, and mostly say a value', () => {
    const promises = examples.flatMap(({ code }) => valuesOf(`${world}${code}`).map(({ promised }) => promised));
    expect(promises.length).toBeGreaterThan(20);
    expect(promises.filter((promised) => inWords.includes(promised)).sort()).toEqual([...inWords].sort());
  });

  it.each(examples.map((example) => [example.file, example] as const))('%s gives what it says', (_, { code }) => {
    const values = valuesOf(`${world}${code}`);
    for (const { promised, given } of values.filter((value) => !inWords.includes(value.promised)))
      expect(isAsPromised(promised, given), `promised ${promised}, gave ${given}`).toBe(true);
  });
});
