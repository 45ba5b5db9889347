/**
 * The long run: `npm run untidy [SHEETS]` draws so many files (20,000 where none is told) by fixed seeds, in two processes, judges what became of
 * everybody in them, and writes the share read right, kind by kind, to docs/evidence/untidy.json. Ends with code 1 where anybody was silently misread or
 * lost, or fewer than nine of ten clear people were read right.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { diceOf } from './dice.js';
import { bytesOf } from './files.js';
import { type Fate, judged } from './judge.js';
import { drawnFile } from './layout.js';
import type { Light } from './model.js';

/** On a machine that others need, `UNTIDY_PROCESSES=1`: the files are the same. */
const PROCESSES = Number(process.env['UNTIDY_PROCESSES'] ?? 2);
/** Files of one seed: what goes wrong is found again by its seed and its number. */
const OF_A_SEED = 500;
const FIRST_SEED = 1_000_000;

type Counts = Record<Light, Record<Fate, number>>;
interface Tally {
  files: number;
  readonly all: Counts;
  readonly byKind: Record<string, Counts>;
  readonly silent: string[];
}

const none = (): Counts => {
  const fates = () => ({ right: 0, told: 0, wrong: 0, lost: 0, guessed: 0 });
  return { clear: fates(), doubtful: fates(), dark: fates() };
};

function ofSeed(seed: number, count: number, tally: Tally): void {
  let number = -1;
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      number += 1;
      const file = drawnFile(diceOf(draw));
      const { verdicts, misdeeds } = judged(file, bytesOf(file));
      const at = `seed ${seed}, file ${number} (${file.format})`;
      tally.files += 1;
      for (const { row, fate, why } of verdicts) {
        tally.all[row.light][fate] += 1;
        for (const kind of row.kinds) {
          tally.byKind[kind] ??= none();
          const counts = tally.byKind[kind];
          if (counts) counts[row.light][fate] += 1;
        }
        if (fate === 'wrong' || fate === 'lost' || fate === 'guessed') tally.silent.push(`${at}, row ${row.line} ${fate}: ${why}`);
      }
      tally.silent.push(...misdeeds.map((one) => `${at}: ${one}`));
    }),
    { seed, numRuns: count },
  );
}

function added(into: Counts, more: Counts): void {
  for (const light of Object.keys(more) as Light[]) for (const fate of Object.keys(more[light]) as Fate[]) into[light][fate] += more[light][fate];
}

const [, , given = '20000', part] = process.argv;
const seeds = Array.from({ length: Math.ceil(Number(given) / OF_A_SEED) }, (_, at) => FIRST_SEED + at);
const countOf = (seed: number): number => Math.min(OF_A_SEED, Number(given) - (seed - FIRST_SEED) * OF_A_SEED);

if (part !== undefined) {
  for (const seed of seeds.filter((one) => one % PROCESSES === Number(part))) {
    const tally: Tally = { files: 0, all: none(), byKind: {}, silent: [] };
    ofSeed(seed, countOf(seed), tally);
    process.send?.(tally);
  }
} else {
  const sum: Tally = { files: 0, all: none(), byKind: {}, silent: [] };
  await Promise.all(
    Array.from(
      { length: PROCESSES },
      (_, at) =>
        new Promise<void>((resolve, reject) => {
          const child = fork(fileURLToPath(import.meta.url), [given, String(at)]);
          child.on('message', (message) => {
            const tally = message as Tally;
            sum.files += tally.files;
            added(sum.all, tally.all);
            for (const [kind, counts] of Object.entries(tally.byKind)) {
              sum.byKind[kind] ??= none();
              added(sum.byKind[kind] as Counts, counts);
            }
            sum.silent.push(...tally.silent);
            for (const one of tally.silent) console.error(one);
            process.stderr.write(`${sum.files} of ${given} files, ${sum.silent.length} silent faults\n`);
          });
          child.on('error', reject);
          child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`process ${at} ended with code ${code}`))));
        }),
    ),
  );
  report(sum);
}

function report({ files, all, byKind, silent }: Tally): void {
  const shareOf = ({ clear }: Counts): number => {
    const people = Object.values(clear).reduce((a, b) => a + b, 0);
    return people === 0 ? 1 : Math.floor((clear.right / people) * 10_000) / 10_000;
  };
  const inShort = (counts: Counts) => {
    const total = (some: readonly Light[], fates: readonly Fate[]) =>
      some.reduce((sum, light) => sum + fates.reduce((part, fate) => part + counts[light][fate], 0), 0);
    const every = ['clear', 'doubtful', 'dark'] as const;
    const everyFate = ['right', 'told', 'wrong', 'lost', 'guessed'] as const;
    return {
      people: total(every, everyFate),
      clear: total(['clear'], everyFate),
      clearRight: counts.clear.right,
      clearTold: counts.clear.told,
      shareRight: shareOf(counts),
      askedOfDoubtful: counts.doubtful.told,
      askedOfDark: counts.dark.told,
      silent: total(every, ['wrong', 'lost', 'guessed']),
    };
  };
  const kinds = Object.entries(byKind).sort(([a], [b]) => (a < b ? -1 : 1));
  const evidence = {
    about:
      'Made by `npm run untidy`. Clear: a careful official reads the row without asking; doubtful: reading it right and asking are both right; dark: it has to be asked.',
    files,
    firstSeed: FIRST_SEED,
    lastSeed: FIRST_SEED + seeds.length - 1,
    all: inShort(all),
    silent: silent.length,
    kinds: Object.fromEntries(kinds.map(([kind, counts]) => [kind, inShort(counts)])),
  };
  writeFileSync(fileURLToPath(new URL('../../../docs/evidence/untidy.json', import.meta.url)), `${JSON.stringify(evidence, null, 2)}\n`);
  for (const [kind, counts] of kinds) {
    const { people, clear, shareRight, silent: lost } = inShort(counts);
    console.log(
      `${(shareRight * 100).toFixed(1).padStart(6)} % of ${String(clear).padStart(6)} clear, ${String(people).padStart(6)} people, ${lost} silent  ${kind}`,
    );
  }
  console.log(
    `${files} files, ${evidence.all.people} people: ${(evidence.all.shareRight * 100).toFixed(2)} % of the clear ones read right, ${silent.length} silent faults`,
  );
  process.exitCode = silent.length > 0 || evidence.all.shareRight < 0.9 ? 1 : 0;
}
