import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '#src/case/parse-case.js';
import { parseEntry } from '#src/case/parse-entry.js';
import type { ParseResult } from '#src/case/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { anyCase } from '../helpers/any-case.js';
import { student } from '../helpers/factories.js';
import { assumed } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';

const faults = (result: ParseResult<unknown>): string[] => (result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`).sort());
const faultsOf = (input: unknown): string[] => faults(parseEntry(input));
const entry = (changes: object = {}) => ({ supportCase: student(), recordedOn: '2026-02-01', stage: 'studying', dossier: 'forwarded', ...changes });

describe('an entry that is in order', () => {
  it.each([
    ['without a payment', entry()],
    ['with a payment', entry({ paid: 5_469_902 })],
    ['with nothing paid', entry({ paid: 0 })],
  ])('%s is read as it is', (_, given) => {
    expect(parseEntry(given)).toStrictEqual({ ok: true, value: given });
  });

  it('has its case read as parseCase reads it', () => {
    const result = parseEntry(
      entry({ supportCase: { id: 'HS-1', group: 'vocational-student', training: { occupation: '6520123' } }, paid: undefined }),
    );
    expect(result).toStrictEqual({
      ok: true,
      value: {
        supportCase: { id: 'HS-1', group: 'vocational-student', training: { occupation: 'welding', level: 'college' } },
        recordedOn: '2026-02-01',
        stage: 'studying',
        dossier: 'forwarded',
      },
    });
  });

  it('has its case read under the policy given', () => {
    const barber = { id: 'barber', name: { vi: 'Cắt tóc', en: 'Barber' }, aliases: [], codes: {}, provenance: assumed };
    const given = entry({ supportCase: { id: 'HS-1', group: 'vocational-student', training: { occupation: 'Cắt tóc' } } });
    expect(parseEntry(given, amendPolicy(resolution03, { occupations: [barber] }))).toMatchObject({
      ok: true,
      value: { supportCase: { training: { occupation: 'barber' } } },
    });
    expect(faultsOf(given)).toEqual(['supportCase.training.occupation: not-an-option']);
  });
});

describe('faults of an entry', () => {
  it.each([
    ['stage', ['registered', 'studying', 'completed', 'withdrawn']],
    ['dossier', ['incomplete', 'forwarded', 'returned', 'accepted']],
  ])('%s is one of %j', (key, ids) => {
    for (const id of ids) expect(faultsOf(entry({ [key]: id })), id).toEqual([]);
    for (const text of ['', 'x', 'Studying', 'constructor']) expect(faultsOf(entry({ [key]: text })), text).toEqual([`${key}: not-an-option`]);
    for (const value of [null, 1, true, [], {}]) expect(faultsOf(entry({ [key]: value })), String(value)).toEqual([`${key}: type`]);
    expect(faultsOf(entry({ [key]: undefined }))).toEqual([`${key}: required`]);
  });

  it('recordedOn is a real date from 1990-01-01 to 2100-12-31', () => {
    for (const date of ['1990-01-01', '2100-12-31']) expect(faultsOf(entry({ recordedOn: date }))).toEqual([]);
    for (const date of ['1989-12-31', '2101-01-01']) expect(faultsOf(entry({ recordedOn: date }))).toEqual(['recordedOn: range']);
    for (const value of ['', '01/02/2026', '2026-02-30', 20260201, {}])
      expect(faultsOf(entry({ recordedOn: value }))).toEqual(['recordedOn: not-a-date']);
    expect(faultsOf(entry({ recordedOn: null }))).toEqual(['recordedOn: type']);
    expect(faultsOf(entry({ recordedOn: undefined }))).toEqual(['recordedOn: required']);
  });

  it('paid is a whole number from 0 to 1.000.000.000.000', () => {
    for (const paid of [0, 1, 999_999_999_999, 1_000_000_000_000]) expect(faultsOf(entry({ paid }))).toEqual([]);
    for (const paid of [-1, 0.5, 1_000_000_000_001, 1e300, Number.NaN, Number.POSITIVE_INFINITY])
      expect(faultsOf(entry({ paid }))).toEqual(['paid: range']);
    for (const paid of ['1', true, null, {}]) expect(faultsOf(entry({ paid }))).toEqual(['paid: type']);
    expect(parseEntry(entry({ paid: -0 }))).toStrictEqual({ ok: true, value: entry({ paid: 0 }) });
  });

  it.each([
    ['nothing at all', {}, ['dossier: required', 'recordedOn: required', 'stage: required', 'supportCase: required']],
    ['no case', entry({ supportCase: undefined }), ['supportCase: required']],
    ['null for a case', entry({ supportCase: null }), ['supportCase: type']],
    ['a text for a case', entry({ supportCase: 'HS-1' }), ['supportCase: type']],
    ['a list for a case', entry({ supportCase: [student()] }), ['supportCase: type']],
    ['a case without id and group', entry({ supportCase: {} }), ['supportCase.group: required', 'supportCase.id: required']],
    ['a case at fault', entry({ supportCase: student({ training: { start: '2029-01-01' } }) }), ['supportCase.training.end: contradiction']],
    ['a case with an unknown key', entry({ supportCase: { ...student(), age: 17 } }), ['supportCase.age: unknown-key']],
    ['an unknown key', entry({ note: 'x' }), ['note: unknown-key']],
    ['a fact of the case outside the case', entry({ education: 'college' }), ['education: unknown-key']],
    ['a key that objects inherit', JSON.parse(JSON.stringify(entry()).replace('{', '{"__proto__":{"paid":1},')), ['__proto__: unknown-key']],
    [
      'everything at once',
      { supportCase: { id: '', group: 'vocational-student', x: 1 }, recordedOn: 'x', stage: 'x', dossier: null, paid: -1, x: 1 },
      [
        'dossier: type',
        'paid: range',
        'recordedOn: not-a-date',
        'stage: not-an-option',
        'supportCase.id: range',
        'supportCase.x: unknown-key',
        'x: unknown-key',
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(faultsOf(input)).toEqual(expected);
  });

  it.each([[null], [undefined], [5], ['x'], [[]]])('%j is no entry', (input) => {
    expect(faultsOf(input)).toEqual([': type']);
  });

  it('suggest what may have been meant', () => {
    const of = (changes: object, path: string) => {
      const result = parseEntry(entry(changes));
      return result.ok ? undefined : result.issues.find((issue) => issue.path === path)?.suggestions;
    };
    expect(of({ stage: 'Đang học' }, 'stage')).toEqual(['studying']);
    expect(of({ recordedOn: '1/2/2026' }, 'recordedOn')).toEqual(['2026-02-01']);
    expect(of({ recordedon: 'x' }, 'recordedon')?.[0]).toBe('recordedOn');
    expect(of({ supportcase: 'x' }, 'supportcase')?.[0]).toBe('supportCase');
  });
});

it('whatever is given gets a result in the words of this library', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom('supportCase', 'recordedOn', 'stage', 'dossier', 'paid', '__proto__', 'x'), fc.anything()),
  );
  fc.assert(
    fc.property(anything, (input) => {
      const result = parseEntry(input);
      if (result.ok) return;
      expect(result.issues.length).toBeGreaterThan(0);
      for (const { message } of result.issues) expect(message.vi.trim() && message.en.trim()).not.toBe('');
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }),
    { numRuns: runs(200) },
  );
});

it('faults of the case are those of parseCase, with the path of the entry before them', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase, fc.jsonValue()), (supportCase) => {
      const alone = parseCase(supportCase);
      const within = parseEntry(entry({ supportCase }));
      if (alone.ok) expect(within).toStrictEqual({ ok: true, value: { ...entry(), supportCase: alone.value } });
      else
        expect(within).toStrictEqual({
          ok: false,
          issues: alone.issues.map((issue) => ({ ...issue, path: issue.path === '' ? 'supportCase' : `supportCase.${issue.path}` })),
        });
    }),
    { numRuns: runs(200) },
  );
});
