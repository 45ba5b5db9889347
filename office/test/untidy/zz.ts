import fc from 'fast-check';
import { openBytes } from '../../src/read/open-file.js';
import { findTables } from '../../src/read/table.js';
import { diceOf } from './dice.js';
import { bytesOf } from './files.js';
import { drawnFile } from './layout.js';

for (const seed of process.argv.slice(2).map(Number)) {
  const [gen] = fc.sample(fc.gen(), { seed, numRuns: 1 });
  const file = drawnFile(diceOf(gen as fc.GeneratorValue));
  for (const sheet of openBytes(bytesOf(file)).sheets)
    for (const t of findTables(sheet)) {
      console.log(seed, file.format, sheet.name, t.headerLine, t.group);
      for (const c of t.columns)
        console.log(
          '   ',
          c.letters,
          JSON.stringify(c.heading),
          c.paths.join(),
          'near',
          c.near.join(),
          c.boxes?.length ?? '',
          c.isBox ?? '',
          c.hidden ?? '',
        );
      console.log([...t.body()].map((r) => `${r.line}:${r.noCase ?? ''}`).join(' '));
    }
}
