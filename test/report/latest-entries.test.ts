import { describe, expect, it } from 'vitest';
import { latestEntries } from '#src/index.js';
import { student } from '../helpers/factories.js';
import { entry, withCode } from './factories.js';

/** Each entry as `dossier day`, told apart by what was paid. */
const latest = (asOf: string, ...recorded: readonly (readonly [id: string, recordedOn: string])[]): unknown[] =>
  latestEntries(
    recorded.map(([id, recordedOn], paid) => entry({ supportCase: student({ id }), recordedOn, paid })),
    asOf,
  ).map(({ supportCase, paid }) => [supportCase.id, paid]);

describe('latestEntries', () => {
  it('keeps one entry a dossier: the last recorded, wherever it stands', () => {
    expect(latest('2026-12-31', ['A', '2026-01-01'], ['A', '2026-03-01'], ['A', '2026-02-01'])).toEqual([['A', 1]]);
  });

  it('keeps the later in the input where two share a day', () => {
    expect(latest('2026-12-31', ['A', '2026-01-01'], ['A', '2026-01-01'])).toEqual([['A', 1]]);
  });

  it('counts the day itself, and nothing after it', () => {
    expect(latest('2026-02-01', ['A', '2026-01-01'], ['A', '2026-02-01'], ['A', '2026-02-02'], ['B', '2026-02-02'])).toEqual([['A', 1]]);
  });

  it('keeps the order in which the dossiers recorded by then first appear', () => {
    expect(latest('2026-12-31', ['C', '2027-01-01'], ['A', '2026-01-01'], ['B', '2026-01-01'], ['A', '2026-02-01'], ['C', '2026-01-01'])).toEqual([
      ['A', 3],
      ['B', 2],
      ['C', 4],
    ]);
  });

  it('takes dossiers by any name', () => {
    expect(latest('2026-12-31', ['__proto__', '2026-01-01'], ['constructor', '2026-01-01'])).toEqual([
      ['__proto__', 0],
      ['constructor', 1],
    ]);
  });

  it('refuses a day that is none', () => {
    expect(() => latestEntries([], '2026-02-30')).toThrow(withCode('bad-argument'));
  });
});
