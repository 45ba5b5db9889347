import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../src/command/read-line.js';
import { runHere, valuesOf } from '../command/run-here.js';
import { runs, shareOf } from '../helpers/runs.js';
import { cases, entry } from './calls.js';
import { keys, ofJson } from './corpus.js';
import { placesIn, put } from './places.js';

const [, student = {}] = cases;
const sound = JSON.stringify(student);
const soundEntry = JSON.stringify(entry);
const PERIOD = ['--period', 'ad-hoc:2026-01-01..2026-06-30'];

const bytes = (...parts: readonly (string | Uint8Array)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));

/** JSON of any value that has some; a text cannot say of itself that it is one. */
const jsonOf = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
};

interface Told {
  readonly line?: number;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
}

/** What is wrong with each faulty line, by its number. */
const faults = (told: string): Record<number, string> =>
  Object.fromEntries(
    (valuesOf(told) as Told[]).flatMap(({ line, issues }) =>
      line === undefined ? [] : [[line, issues?.map(({ path, code }) => `${path}: ${code}`).join() ?? '']],
    ),
  );

const WHOLE = ': type';

describe('a hostile line is a fault of its own, between two that are sound', () => {
  const levels = 10_000;
  const lines: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['JSON cut short', sound.slice(0, -3), WHOLE],
    ['a text cut short', sound.slice(0, 10), WHOLE],
    ['NUL', '\u0000', WHOLE],
    ['NUL after it', `${sound}\u0000`, WHOLE],
    ['NUL in a text', sound.replace('"S"', '"\u0000"'), WHOLE],
    ['a carriage return in the middle', sound.replace('"S"', '"a\rb"'), WHOLE],
    ['two values', `${sound}${sound}`, WHOLE],
    ['a comment', `${sound} // x`, WHOLE],
    ['NaN', '{"id":NaN}', WHOLE],
    ['a byte order mark that is not at the beginning', `\ufeff${sound}`, WHOLE],
    ['bytes that are no UTF-8', bytes('{"id":"', Uint8Array.of(0xff, 0xfe), '"}'), WHOLE],
    ['a surrogate as bytes', bytes('"', Uint8Array.of(0xed, 0xa0, 0x80), '"'), WHOLE],
    ['10,000 levels of lists', '['.repeat(levels) + ']'.repeat(levels), WHOLE],
    ['10,000 levels that never end', '['.repeat(levels), WHOLE],
    ['as many levels as a line holds', '['.repeat(LONGEST_LINE / 2) + ']'.repeat(LONGEST_LINE / 2), WHOLE],
    ['10,000 levels in a fact', sound.replace('"S"', `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`), 'id: type'],
    ['a line of 10 MB', `{"id":"${'x'.repeat(10_000_000)}"}`, ': range'],
    ['a text as long as a line', `{"id":"${'x'.repeat(LONGEST_LINE - 100)}","group":"vocational-student"}`, 'id: range'],
    ['a prototype', `{"__proto__":{"id":"S"},${sound.slice(1)}`, '__proto__: unknown-key'],
    ['a prototype as all there is', '{"__proto__":{"id":"S","group":"vocational-student"}}', 'id: required,group: required'],
    ['a constructor', `{"constructor":{"prototype":{"id":"S"}},${sound.slice(1)}`, 'constructor: unknown-key'],
    ['a key twice, the last of them wrong', `${sound.slice(0, -1)},"id":1}`, 'id: contradiction,id: type'],
    ['a key twice, each of them sound', `{"id":"first",${sound.slice(1)}`, 'id: contradiction'],
    ['half a surrogate pair as an option', sound.replace('"upper-secondary"', '"\\ud800"'), 'education: not-an-option'],
    ['a number past all numbers', sound.replace('"S"', '1e999'), 'id: type'],
  ];

  it.each(lines)('assess: %s', async (_, line, expected) => {
    const { code, stdout, stderr } = await runHere(['assess'], [bytes(sound, '\r\n', line, '\n', sound)]);
    expect([code, stderr, faults(stdout)]).toEqual([1, '', { 2: expected }]);
    expect(valuesOf(stdout)).toHaveLength(3);
    expect(stdout.length).toBeLessThan(20_000);
  });

  it.each(lines)('report: %s', async (_, line) => {
    const { code, stdout, stderr } = await runHere(['report', ...PERIOD], [bytes(soundEntry, '\r\n', line, '\n', soundEntry)]);
    expect([code, Object.keys(faults(stderr))]).toEqual([1, ['2']]);
    expect(valuesOf(stdout)).toMatchObject([{ totals: { cases: 2 } }]);
    expect(stderr.length).toBeLessThan(20_000);
  });
});

describe('an input of nothing', () => {
  it.each<[string, string]>([
    ['at all', ''],
    ['but line ends', '\r\n\n\r\n'],
    ['but a byte order mark', '\ufeff'],
  ])('%s is no fault', async (_, input) => {
    expect(await runHere(['assess'], input)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await runHere(['report', ...PERIOD], input)).toMatchObject({ code: 0, stderr: '' });
    expect(await runHere(['merge'], input)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('There is nothing to merge.') });
  });
});

/** A failure that the help foresees: a sentence, under it the faults, each in a line, and not the stack of a defect. */
const isTold = (stderr: string) => expect(stderr).toMatch(/^haiphong-training-support: \P{Cc}{1,2000}\n(?: {2}\P{Cc}{1,2000}\n)*$/u);

describe('a hostile report is refused by merge, in a sentence', async () => {
  const report = JSON.parse((await runHere(['report', ...PERIOD, '--by', 'zone,level'], `${soundEntry}\n`)).stdout);

  it('and a sound one is not', async () => {
    expect(await runHere(['merge'], JSON.stringify(report))).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(ofJson.map(([what, value], at) => [what, value, at] as const))('with %s in any place', async (_, value, at) => {
    const json = jsonOf(value);
    for (const place of json === undefined ? [] : shareOf(placesIn(report), at)) {
      // Put in as text, since JSON cannot be made of all that JSON can say.
      const line = JSON.stringify(put(report, place, '<value>')).replace('"<value>"', () => json ?? '');
      const { code, stdout, stderr } = await runHere(['merge'], `${line}\n`);
      expect([0, 2], `${place.join('.')} ${stderr.slice(0, 300)}`).toContain(code);
      expect(code === 0 ? stderr : stdout).toBe('');
      if (code === 2) isTold(stderr);
    }
  });

  it.each(keys)('with the further key %j in any object', async (key) => {
    for (const place of [[], ['options'], ['options', 'period'], ['rows', 0], ['rows', 0, 'keys'], ['totals']]) {
      const { code, stderr } = await runHere(['merge'], `${JSON.stringify(put(report, [...place, key], 1))}\n`);
      expect(code).toBe(2);
      isTold(stderr);
    }
  });

  it('with a key of a million letters', async () => {
    const { code, stderr } = await runHere(['merge'], `${JSON.stringify({ ...report, ['x'.repeat(1_000_000)]: 1 })}\n`);
    expect(code).toBe(2);
    isTold(stderr);
  });
});

describe('a hostile file of an amendment or a policy is refused, in a sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['JSON cut short', '{"lastDay":'],
    ['NUL', '\u0000'],
    ['10,000 levels', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['a prototype', '{"__proto__":{}}'],
    ['a text of 10 MB', JSON.stringify('x'.repeat(10_000_000))],
    ['a key of 10 MB', JSON.stringify({ ['x'.repeat(10_000_000)]: 1 })],
    ['bytes', Uint8Array.of(0xff, 0xfe, 0, 0xd8)],
    ['a key twice', '{"absent":[],"absent":[]}'],
    ['a key of 10 MB twice', `{"${'x'.repeat(10_000_000)}":1,"${'x'.repeat(10_000_000)}":1}`],
    ['a key that a terminal would obey, twice', '{"\\u001b[2J":1,"\\u001b[2J":1}'],
    ['a list of 10,000 faults', JSON.stringify({ absent: new Array(10_000).fill({ id: '\u001b[2J' }) })],
    ['10,000 steps that are none', JSON.stringify({ format: 1, ruleset: 'x', fingerprint: 'x', steps: new Array(10_000).fill([]) })],
    ['steps in steps', `{"format":1,"steps":${'[{"steps":'.repeat(5000)}1${'}]'.repeat(5000)}}`],
  ])('%s', async (_, content) => {
    const file = join(folder, 'amendment.json');
    writeFileSync(file, content);
    for (const option of ['--amendment', '--policy']) {
      const { code, stdout, stderr } = await runHere(['assess', option, file], `${sound}\n`);
      expect([code, stdout]).toEqual([2, '']);
      isTold(stderr);
    }
  });
});

describe('whatever the words of a policy file are, nothing comes out that a terminal would obey', () => {
  const trap = 'a\u001b[2J\u0007\u009b31m\u007fb\u202egnidlew\u202c\u2066x\u2069\rc';
  const words = { vi: trap, en: trap };
  const provenance = {
    evidence: 'reported',
    sources: [{ instrument: trap, provision: trap, wording: { text: trap, lang: 'vi' } }],
    note: words,
  };
  const file = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'amendment.json');
  writeFileSync(
    file,
    JSON.stringify({
      title: words,
      instruments: [{ id: trap, kind: 'law', title: words, seen: 'whole' }],
      occupations: [{ id: trap, name: words, aliases: [trap], codes: {}, provenance }],
      conditions: [{ id: 'residence', groups: ['vocational-student'], title: words, question: words, provenance }],
      limits: [{ id: trap, title: words, benefit: 'tuition', months: 3, provenance }],
      absent: [{ id: 'payee', provenance }],
    }),
  );

  it.each<readonly string[]>([
    ['policy', '--text'],
    ['policy'],
    ['policy', '--recipe'],
    ['policy', '--whole'],
    ['statements', '--text'],
    ['statements'],
    ['explain', '--text'],
    ['explain'],
    ['questions', '--text'],
  ])('%s %s', async (...args) => {
    const { code, stdout, stderr } = await runHere([...args, '--amendment', file], `${sound}\n`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u);
    // It is told all the same, as JSON has it.
    expect(stdout).toContain('\\u001b[2J');
    expect(stdout).toContain('\\u202egnidlew');
  });
});

it('whatever bytes come in, each line is answered by one line of JSON or was blank', async () => {
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(sound, soundEntry, '\n', '\r\n', '{', '}', '"', '\u0000', '\ufeff', '{"__proto__":1}')
        .map((text) => Buffer.from(text)),
    },
    { weight: 2, arbitrary: fc.jsonValue().map((value) => Buffer.from(`${JSON.stringify(value)}\n`)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }).map((some) => Buffer.from(some)) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const { code, stdout, stderr } = await runHere(['assess'], pieces);
      const blank = (line: string) => /^[ \t\r]*$/.test(line.replace(/^\ufeff/, ''));
      const lines = Buffer.concat(pieces).toString('utf8').split('\n');
      const answers = valuesOf(stdout) as Told[];
      expect(stderr).toBe('');
      expect(answers).toHaveLength(lines.filter((line, i) => !(i === 0 ? blank(line) : /^[ \t\r]*$/.test(line))).length);
      expect(code).toBe(answers.some(({ issues }) => issues !== undefined) ? 1 : 0);
    }),
    { numRuns: runs(100) },
  );
});
