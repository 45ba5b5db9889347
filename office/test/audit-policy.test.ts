import { describe, expect, it } from 'vitest';
import type { Instrument } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Evidence } from '#src/types.js';
import { type Statement, statements } from '../../docs/.vitepress/pages/statements.js';
import { provenancesIn } from '../../test/helpers/walk.js';
import { auditPolicy, type Subject } from '../src/cli/audit/run.js';

const stated = (en: string, evidence: Evidence, ...sources: string[]): Statement => ({
  id: 'rule/x',
  kind: 'rule',
  title: { vi: en, en },
  path: 'rules/a',
  provenance: { evidence, sources: sources.map((instrument) => ({ instrument })) },
});

const issued = (id: string, day?: string): Instrument => ({
  id,
  kind: 'law',
  title: { vi: `Văn bản ${id}`, en: `Instrument ${id}` },
  seen: 'whole',
  ...(day !== undefined && { issued: day }),
});

const subject: Subject = {
  statements: [
    stated('read', 'official', 'A'),
    stated('chosen', 'assumed'),
    stated('told', 'reported', 'A', 'B'),
    stated('follows', 'inferred', 'B'),
    stated('chosen too', 'assumed'),
  ],
  instruments: [issued('A', '2024-07-19'), issued('B'), issued('C', '2024-01-01')],
  today: '2026-01-01',
};

const sound: Subject = { ...subject, statements: [stated('read', 'official', 'A')], instruments: [issued('A', '2025-12-31')] };

const audit = (line: string, of: Subject = subject) => auditPolicy(line.split(' ').filter(Boolean), of);
const json = (line: string, of: Subject = subject) => JSON.parse(audit(`${line} --json`, of).out);

describe('facts', () => {
  it.each<[Evidence, readonly string[]]>([
    ['official', ['chosen', 'chosen too', 'follows', 'told']],
    ['reported', ['chosen', 'chosen too', 'follows']],
    ['inferred', ['chosen', 'chosen too']],
    ['assumed', []],
  ])('below %s are those known less well, the least known first', (evidence, titles) => {
    const { facts, sources } = json(`--evidence ${evidence}`);
    expect(facts.map(({ title }: Statement) => title.en)).toEqual(titles);
    expect(sources, 'is not asked for').toBeUndefined();
    expect(audit(`--evidence ${evidence}`).code).toBe(titles.length === 0 ? 0 : 1);
  });
});

describe('sources', () => {
  const found = (line: string) => json(line).sources.map(({ id, days }: { id: string; days?: number }) => [id, days]);

  it('are listed once they are older than the age, to the day, the oldest first and the undated at the end', () => {
    expect(found('--older-than 365')).toEqual([
      ['C', 731],
      ['A', 531],
      ['B', undefined],
    ]);
    expect(found('--older-than 530 --on 2026-01-01').map(([id]: [string]) => id)).toEqual(['C', 'A', 'B']);
    expect(found('--older-than 531 --on 2026-01-01').map(([id]: [string]) => id)).toEqual(['C', 'B']);
    expect(found('--older-than 0 --on 2024-07-19').map(([id]: [string]) => id)).toEqual(['C', 'B']);
  });

  it('are counted from the day given, over a leap day, and are not old before they are issued', () => {
    expect(found('--older-than 59 --on 2024-03-01')).toEqual([
      ['C', 60],
      ['B', undefined],
    ]);
    expect(found('--older-than 0 --on 2020-01-01')).toEqual([['B', undefined]]);
  });

  it('are told apart where no date is known, with what rests on them', () => {
    expect(audit('--older-than 365').out).toMatchInlineSnapshot(`
      "3 sources older than 365 days on 2026-01-01, or without a date:
        2024-01-01   731 days  C         Instrument C (0 facts from it)
        2024-07-19   531 days  A         Instrument A (2 facts from it)
                      no date  B         Instrument B (2 facts from it)
      "
    `);
  });
});

describe('the exit code', () => {
  it.each([
    ['nothing is listed', '--evidence reported --older-than 365', sound, 0],
    ['nothing is listed, as JSON', '--evidence reported --older-than 365 --json', sound, 0],
    ['a fact is listed', '--evidence reported --older-than 9999', { ...sound, statements: subject.statements }, 1],
    ['a source is listed', '--evidence assumed --older-than 365', { ...sound, instruments: subject.instruments }, 1],
    ['only an undated source is listed', '--older-than 9999', { ...sound, instruments: [issued('B')] }, 1],
    ['what is not asked for would be listed', '--evidence official', { ...sound, instruments: [issued('B')] }, 0],
    ['help is asked for', '--help', subject, 0],
  ])('where %s', (_, line, of, code) => {
    expect(audit(line, of)).toMatchObject({ code, err: '' });
  });

  it.each([
    ['--evidence', '--evidence needs a value'],
    ['--evidence sure', 'The choices are official, reported, inferred, assumed.'],
    ['--evidence reportd', 'Did you mean reported?'],
    ['--older-than', '--older-than needs a value'],
    ['--older-than soon', 'a whole number of days'],
    ['--older-than=-1', 'a whole number of days'],
    ['--older-than 1.5', 'a whole number of days'],
    ['--on 2026-02-30', 'a real date'],
    ['--on 1/2/2026', 'a real date'],
    ['--evidence reported --evidence official', 'given twice'],
    ['--json=yes', 'takes no value'],
    ['--older 3', 'There is no option --older.'],
    ['reported', 'reported is no option.'],
  ])('is 2 for %s, with the reason', (line, reason) => {
    const { code, out, err } = audit(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });
});

it('what is no fault of the call is thrown', () => {
  const broken: Subject = {
    ...subject,
    get statements(): never {
      throw new RangeError('no memory');
    },
  };
  expect(() => audit('--evidence reported', broken)).toThrow('no memory');
});

describe('without a question', () => {
  it('both are asked, below reported and older than a year', () => {
    expect(audit('')).toEqual(audit('--evidence reported --older-than 365'));
    expect(audit('--on 2025-01-01')).toEqual(audit('--evidence reported --older-than 365 --on 2025-01-01'));
  });
});

describe('the policy itself', () => {
  it('has every level that its data has, in what is audited', () => {
    const { instruments } = resolution03;
    const { facts, sources } = json('--evidence official --older-than 0', { statements, instruments, today: '2100-01-01' });
    expect(facts.length).toBe(statements.filter(({ provenance }) => provenance.evidence !== 'official').length);
    const levels = (evidence: readonly Evidence[]) => [...new Set(evidence)].filter((level) => level !== 'official').sort();
    expect(levels(facts.map(({ provenance }: Statement) => provenance.evidence))).toEqual(
      levels(provenancesIn(resolution03).map(([, { evidence }]) => evidence)),
    );
    expect(sources.length).toBe(instruments.length);
  });
});
