import fc from 'fast-check';
import { diceOf } from './dice.js';
import { bytesOf } from './files.js';
import { judged } from './judge.js';
import { drawnFile } from './layout.js';
const [from = 0, n = 300, verbose = ''] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4]];
const counts: Record<string, number> = {};
const reasons = new Map<string, number[]>();
const t = Date.now();
let shown = 0;
for (let seed = from; seed < from + n; seed++) {
  const [gen] = fc.sample(fc.gen(), { seed, numRuns: 1 });
  const file = drawnFile(diceOf(gen as fc.GeneratorValue));
  let j;
  try { j = judged(file, bytesOf(file)); } catch (e) { console.log('seed', seed, file.format, e); continue; }
  for (const v of j.verdicts) {
    const key = `${v.row.light} ${v.fate}`;
    counts[key] = (counts[key] ?? 0) + 1;
    if (['wrong', 'lost', 'guessed'].includes(v.fate) && shown++ < 40) console.log(seed, file.format, v.row.line, v.row.light, v.fate, v.why, [...v.row.kinds].join(' · '));
    if (v.row.light === 'clear' && v.fate === 'told') { const k = v.why.replace(/\d+/g, '#').slice(0, 170); reasons.set(k, [...(reasons.get(k) ?? []), seed]); }
  }
  for (const m of j.misdeeds) if (shown++ < 40) console.log(seed, file.format, m);
  if (verbose === 'v') { for (const s of file.sheets) for (const [i, r] of s.rows.entries()) console.log(i + 1, JSON.stringify(r)); console.log(JSON.stringify(j.verdicts.map(v => [v.row.line, v.fate, v.why]))); }
}
console.log(counts, Date.now() - t, 'ms');
for (const [k, c] of [...reasons].sort((a, b) => b[1].length - a[1].length).slice(0, 45)) console.log(c.length, c.slice(0, 3).join(), k);
