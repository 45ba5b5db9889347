import { describe, expect, it } from 'vitest';
import { type Locale, resolution03 } from '#src/index.js';
import { type StoredProof, storedProof } from '../../docs/.vitepress/data/stored-proof.js';
import { locales } from '../../docs/.vitepress/pages/locale.js';
import { proofPage } from '../../docs/.vitepress/pages/proof-page.js';
import { kinds } from '../prove/policies.js';

const stored = storedProof();

/** Figures that no file holds, so that one typed by hand would show. */
const invented: StoredProof = {
  classes: {
    fingerprint: 'abcdefabcdefabcd',
    groups: [
      {
        group: 'vocational-student',
        rules: 61,
        readings: 1062,
        classesDecided: 7_654_321,
        eligible: 4063,
        ineligible: 5064,
        undetermined: 6065,
        readingsOfAmounts: 67,
        classesCalculated: 8_765_432,
        withAmount: 68_069,
      },
      {
        group: 'vocational-teacher',
        rules: 71,
        readings: 72,
        classesDecided: 1_000_073,
        eligible: 74,
        ineligible: 75,
        undetermined: 76,
        readingsOfAmounts: 77,
        classesCalculated: 2_000_078,
        withAmount: 79,
      },
    ],
    policies: [
      {
        kind: 'limits',
        policies: 3107,
        classesDecided: 3_000_080,
        eligible: 4081,
        ineligible: 5082,
        undetermined: 6083,
        classesCalculated: 4_000_084,
        withAmount: 85_085,
      },
    ],
    faults: 0,
  },
  mutation: {
    from: '2031-03-06',
    to: '2031-03-07',
    score: 83.25,
    killed: 8123,
    survived: 2,
    timeout: 84,
    notRun: ['src/words'],
    folders: [{ folder: 'src/calendar', date: '2031-03-06', killed: 1086, survived: 87, score: 88.5 }],
    survivors: [
      {
        file: 'src/calendar/civil.ts',
        line: 1089,
        mutator: 'ConditionalExpression',
        original: 'a < b &&\n\n{{ c }}',
        replacement: 'undefined | `d`',
        reason: 'Neither <b> nor c is *ever* above it.',
      },
      { file: 'src/support/money.ts', line: 90, mutator: 'BlockStatement', original: '{ keep(); }', replacement: '{}', reason: 'It is found again.' },
    ],
  },
  matrix: {
    date: '2032-04-09',
    system: 'plan9 mips',
    cells: [
      { what: 'import', where: 'Node 91.92.93', passed: true },
      { what: 'require', where: 'Node 91.92.93', passed: false },
      { what: 'types, bundler', where: 'TypeScript 94.95.96', passed: true },
    ],
  },
  bench: {
    date: '2033-05-08',
    node: 'v97.98.99',
    system: 'plan9 mips',
    processor: 'Abacus 101',
    cores: 102,
    load: 10.34,
    agreement: { cases: 104_000, measured: 105_000 },
    rounds: 106,
    rows: [
      { name: 'assess', microseconds: 1.074, ratio: { median: 1, min: 1, max: 1 }, gives: ['findings', 'missing'], lacks: [] },
      {
        name: 'tortoise, outcome',
        library: 'tortoise',
        version: '108.0.109',
        microseconds: 1101.6,
        ratio: { median: 1110.4, min: 9.876, max: 11_120 },
        gives: ['outcome'],
        lacks: ['findings', 'notices'],
      },
    ],
    work: [{ name: 'hibernate', beside: 'assess', microseconds: 12.25, ratio: { median: 11.41, min: 9.31, max: 13.51 }, atMost: 14 }],
  },
};

const sources = [
  ['what is stored', stored],
  ['invented figures', invented],
] as const;

/** As the language writes a number, by another way than the page's own. */
const written = (locale: Locale, value: number, decimals = 0): string =>
  new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

/** The cells of the first table below a heading, without its head. */
function rowsBelow(body: string, heading: string): readonly (readonly string[])[] {
  const [, section = ''] = body.split(`{#${heading}}`);
  const [lines = ''] = /(?:^\|.*\n)+/m.exec(`${section}\n`) ?? [];
  return lines
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Every way in which a value of a file, or a sum or a count over it, may stand on the page. */
function allowed({ classes, mutation, matrix, bench }: StoredProof, locale: Locale): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (value: number) => [0, 1, 2].map((decimals) => all.add(written(locale, value, decimals)));
  const walk = (value: unknown): void => {
    if (typeof value === 'number') add(value);
    else if (typeof value === 'string') for (const number of numbersIn(value)) all.add(number).add(String(Number(number)));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk({ classes, mutation, matrix, bench });
  for (const { line } of mutation?.survivors ?? []) all.add(String(line));
  add(classes.groups.reduce((sum, { classesDecided }) => sum + classesDecided, 0));
  add(classes.groups.reduce((sum, { classesCalculated }) => sum + classesCalculated, 0));
  add(matrix?.cells.length ?? 0);
  add(matrix?.cells.filter(({ passed }) => passed).length ?? 0);
  return all;
}

describe.each(locales)('the page of the proof in %s', (locale) => {
  describe.each(sources)('made from %s', (_, of) => {
    const { body } = proofPage(locale, of);
    const number = (value: number, decimals = 0) => written(locale, value, decimals);

    it('has a row for each group, with the counts of its decisions and of its amounts', () => {
      const { groups } = of.classes;
      const figuresBelow = (heading: string) => rowsBelow(body, heading).map(([, ...figures]) => figures);
      expect(figuresBelow('decisions')).toEqual(
        groups.map(({ rules, readings, classesDecided, eligible, ineligible, undetermined }) =>
          [rules, readings, classesDecided, eligible, ineligible, undetermined].map((count) => number(count)),
        ),
      );
      expect(figuresBelow('amounts')).toEqual(
        groups.map(({ readingsOfAmounts, classesCalculated, withAmount }) =>
          [readingsOfAmounts, classesCalculated, withAmount].map((count) => number(count)),
        ),
      );
      expect(rowsBelow(body, 'decisions').map(([name = '']) => name)).toEqual(
        groups.map(({ group }) => expect.stringContaining(resolution03.groups.find(({ id }) => id === group)?.name[locale] ?? 'a name')),
      );
      expect(body).toContain(of.classes.fingerprint);
    });

    it('has a row for each kind of amended policy, with its counts', () => {
      expect(rowsBelow(body, 'policies').map(([, ...figures]) => figures)).toEqual(
        of.classes.policies.map(({ kind: _, ...counts }) => Object.values(counts).map((count) => number(count))),
      );
      expect(rowsBelow(body, 'policies').length).toBeGreaterThan(0);
    });

    it('has a row for each contender, with its time and its ratio', () => {
      const figure = (value: number) => number(value, value < 10 ? 2 : 0);
      expect(rowsBelow(body, 'bench').map((cells) => cells.slice(1, 4))).toEqual(
        of.bench?.rows.map(({ microseconds, ratio: { median, min, max } }) => [
          figure(microseconds),
          figure(median),
          `${figure(min)}–${figure(max)}`,
        ]),
      );
      expect(body).toContain(of.bench?.processor);
    });

    it('tells of every cell of the matrix, and how many passed', () => {
      const places = new Set(of.matrix?.cells.map(({ where }) => where));
      expect(rowsBelow(body, 'matrix')).toHaveLength(places.size);
      const passed = of.matrix?.cells.filter((cell) => cell.passed).length ?? 0;
      expect(body).toMatch(new RegExp(`\\b${passed} (?:of|trên) ${of.matrix?.cells.length}\\b`));
    });

    it('shows no number that no file holds', () => {
      const shown = body.replace(/\{#[^}]*\}|\]\([^)]*\)|&#\d+;/g, ' ');
      const from = allowed(of, locale);
      expect(numbersIn(shown).filter((token) => !from.has(token))).toEqual([]);
      expect(numbersIn(shown).length).toBeGreaterThan(50);
    });
  });

  it('lists every mistake that survived, with its place and its reason, and the score of each folder', () => {
    const { body } = proofPage(locale, invented);
    const day = locale === 'vi' ? '06/03/2031' : '6 March 2031';
    expect(rowsBelow(body, 'mutation')).toEqual([
      ['`src/calendar`', day, written(locale, 1086), written(locale, 87), `${written(locale, 88.5, 2)}%`],
    ]);
    expect(body).toContain(`${written(locale, 83.25, 2)}%`);
    expect(body).toContain(locale === 'vi' ? 'Chưa chạy lần nào đối với: `src/words`.' : 'There is no run yet of: `src/words`.');
    const [, details = ''] = body.split('<details class="survivors">');
    expect(details.match(/<tr><td>/g)).toHaveLength(2);
    expect(details).toContain('<code>src/calendar/civil.ts:1089</code>');
    expect(details).toContain('<code>a &lt; b &amp;&amp; &#123;&#123; c &#125;&#125;</code> → <code>undefined | `d`</code>');
    expect(details).toContain('<td lang="en">Neither &lt;b&gt; nor c is *ever* above it.</td>');
    // An empty line would end the HTML in Markdown.
    expect(details.split('</details>')[0]).not.toContain('\n\n');
  });

  it('names what did not pass', () => {
    const [node, typescript] = rowsBelow(proofPage(locale, invented).body, 'matrix');
    expect(node).toEqual(['Node 91.92.93', '`import`; `require`', expect.stringMatching(/^(?:failed|sai): `require`$/)]);
    expect(typescript?.at(-1)).toMatch(/^(?:passed|đúng)$/);
  });

  it('tells what a call gives and what it does not', () => {
    const [first, second] = rowsBelow(proofPage(locale, invented).body, 'bench').map((cells) => cells.at(-1));
    expect(first).not.toContain('<br>');
    expect(second).toMatch(/^(?:Gives|Cho biết): .+<br>(?:Does not give|Không cho biết): .+; .+$/);
  });

  it('tells how many times as long each other work takes, and its aim', () => {
    const [row] = rowsBelow(proofPage(locale, invented).body, 'bench-work');
    expect(row).toEqual([
      '`hibernate`',
      written(locale, 12),
      '`assess`',
      written(locale, 11),
      `${written(locale, 9.31, 2)}–${written(locale, 14)}`,
      written(locale, 14),
    ]);
  });

  it('leaves out what was not run', () => {
    const { body } = proofPage(locale, { classes: stored.classes });
    expect(body.match(/^## .*\{#(\w+)\}/gm)).toHaveLength(1);
  });

  it('is not made from a proof with faults, nor from a measurement that it has no words for', () => {
    expect(() => proofPage(locale, { classes: { ...stored.classes, faults: 1 } })).toThrow('faults');
    const policies = invented.classes.policies.map((counts) => ({ ...counts, kind: 'repeals' }));
    expect(() => proofPage(locale, { classes: { ...stored.classes, policies } })).toThrow('no words for: "repeals"');
    const rows = invented.bench?.rows.map((row) => ({ ...row, gives: ['forecast'] })) ?? [];
    expect(() => proofPage(locale, { ...invented, bench: invented.bench && { ...invented.bench, rows } })).toThrow('no words for "forecast"');
  });
});

describe('what is stored', () => {
  it('is the proof of the policy as it is, for every group, without a fault', () => {
    expect(stored.classes).toMatchObject({ fingerprint: resolution03.fingerprint, faults: 0 });
    expect(stored.classes.groups.map(({ group }) => group)).toEqual(resolution03.groups.map(({ id }) => id));
    expect(stored.classes.policies.map(({ kind }) => kind)).toEqual(kinds);
    expect(stored.classes.policies.filter(({ withAmount }) => withAmount === 0)).toEqual([]);
  });

  it('tells of every cell of the matrix that it passed', () => {
    expect(stored.matrix?.cells.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('measures every contender against the first', () => {
    const [first, ...others] = stored.bench?.rows ?? [];
    expect(first).toMatchObject({ name: 'assess', ratio: { median: 1, min: 1, max: 1 } });
    expect(others.length).toBeGreaterThan(5);
  });

  it('lists as many mistakes as survived, each with its reason', () => {
    const { survived = 0, survivors = [] } = stored.mutation ?? {};
    expect(survivors).toHaveLength(survived);
    expect(survivors.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });

  it('names no folder of the machine on which it was found', () => {
    expect(JSON.stringify(stored)).not.toMatch(/[\\/](?:home|Users|tmp|root|work)[\\/]/);
  });
});
