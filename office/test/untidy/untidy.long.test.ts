import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../test/helpers/runs.js';
import { diceOf } from './dice.js';
import { bytesOf } from './files.js';
import { judged } from './judge.js';
import { drawnFile } from './layout.js';

test('untidy sheets: each person is read exactly or told, and every row is in one account', () => {
  const clear = { all: 0, right: 0 };
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const file = drawnFile(diceOf(draw));
      const { verdicts, misdeeds } = judged(file, bytesOf(file));
      for (const { row, fate } of verdicts) {
        if (row.light !== 'clear') continue;
        clear.all += 1;
        if (fate === 'right') clear.right += 1;
      }
      const silent = verdicts.filter(({ fate }) => fate === 'wrong' || fate === 'lost' || fate === 'guessed');
      expect([...misdeeds, ...silent.map(({ row, fate, why }) => `row ${row.line} (${row.light}) ${fate}: ${why}`)]).toEqual([]);
    }),
    { seed: 2_026, numRuns: runs(150) },
  );
  expect(clear.right / clear.all).toBeGreaterThan(0.9);
});
