import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  type Budget,
  budgetSensitivity,
  buildReport,
  estimateBudget,
  type ParseResult,
  type PolicyIssue,
  parseBudget,
  parsePayment,
  parseReport,
  parseSensitivity,
} from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import { by, entriesOf, payment } from './factories.js';

const roundTrip = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/** The faults that are told, each by its path and code. */
const faultsOf = <T>(result: ParseResult<T, PolicyIssue>): string[] => (result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`));

/** The value with another in its place at the path; `undefined` leaves the key out. */
function changed(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return roundTrip(copy);
}

/** The same with keys and items in the opposite order. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed).reverse()
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, inner]) => [key, reversed(inner)])
            .reverse(),
        )
      : value;

const people = [student(), employee(), teacher(), instructor(), student({ education: undefined })];
const report = buildReport(entriesOf(...people), by('zone', 'group'));
const budget: Budget = estimateBudget(people.map((one) => assess(one)));
const sensitivity = budgetSensitivity(people);

describe('what was made here is read again', () => {
  it('as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(draw.entry, { maxLength: 6 }), draw.reportOptions, (entries, options) => {
        const cases = entries.map(({ supportCase }) => supportCase);
        const made = buildReport(entries, options);
        expect(parseReport(roundTrip(made))).toStrictEqual({ ok: true, value: made });
        const estimate = estimateBudget(cases.map((one) => assess(one)));
        expect(parseBudget(roundTrip(estimate))).toStrictEqual({ ok: true, value: estimate });
      }),
      { numRuns: runs(60) },
    );
    expect(parseSensitivity(roundTrip(sensitivity))).toStrictEqual({ ok: true, value: sensitivity });
    expect(parsePayment(roundTrip(payment({ amount: -5 })))).toStrictEqual({ ok: true, value: payment({ amount: -5 }) });
  });

  it('byte for byte as this library writes it, in whatever order keys and rows stand', () => {
    const inAnyOrder = (parse: (input: unknown) => ParseResult<unknown, PolicyIssue>, made: object) => {
      const read = parse({ ...(reversed(made) as object), ...('options' in made && { options: made.options }) });
      expect(JSON.stringify(read.ok && read.value)).toBe(JSON.stringify(made));
    };
    inAnyOrder(parseReport, report);
    inAnyOrder(parseBudget, budget);
    // The order of the answers is part of what is compared.
    const questions = sensitivity.questions.toReversed();
    const read = parseSensitivity({ questions, total: sensitivity.total, fingerprint: sensitivity.fingerprint });
    expect(JSON.stringify(read.ok && read.value)).toBe(JSON.stringify(sensitivity));
  });
});

describe('parseReport', () => {
  it.each<[string, (string | number)[], unknown, string[]]>([
    ['a key too many', ['note'], '', ['note: unknown-key']],
    ['no fingerprint', ['fingerprint'], '', ['fingerprint: range']],
    ['options that are null', ['options'], null, ['options: type']],
    ['a dimension that there is not', ['options', 'by', 1], 'age', ['options.by[1]: not-an-option']],
    ['a dimension given twice', ['options', 'by', 1], 'zone', ['options: contradiction']],
    ['dimensions that are no list', ['options', 'by'], 'zone', ['options.by: type']],
    ['a day that there is not', ['options', 'period', 'to'], '2026-06-31', ['options.period.to: not-a-date']],
    ['a period reversed', ['options', 'period', 'to'], '2025-06-30', ['options: contradiction']],
    ['a period without its kind', ['options', 'period', 'kind'], undefined, ['options.period.kind: required']],
    ['a measure written as text', ['rows', 0, 'paid'], '0', ['rows[0].paid: type']],
    ['a measure below 0', ['rows', 0, 'paid'], -1, ['rows[0].paid: range']],
    ['a measure that is missing', ['rows', 1, 'needsFacts'], undefined, ['rows[1].needsFacts: required']],
    [
      'keys of another dimension',
      ['rows', 0, 'keys'],
      { zone: 'vsip', level: 'x' },
      ['rows[0].keys.level: contradiction', 'rows[0].keys.group: contradiction'],
    ],
    ['a key that is no text', ['rows', 0, 'keys', 'zone'], 5, ['rows[0].keys.zone: type']],
    ['a total that is not the sum', ['totals', 'cases'], 49, ['totals.cases: contradiction']],
  ])('refuses %s', (_, path, value, faults) => {
    expect(faultsOf(parseReport(changed(report, path, value))).sort()).toEqual(faults.sort());
  });

  it('tells of every fault at once, with what may have been meant', () => {
    const result = parseReport({ optoins: report.options, rows: {}, totals: report.totals });
    expect(faultsOf(result)).toEqual(['options: required', 'fingerprint: required', 'rows: type', 'optoins: unknown-key']);
    expect(!result.ok && result.issues.at(-1)?.suggestions).toEqual(['options']);
  });

  it('tells by what a report is, where the keys of a row say otherwise', () => {
    const whole = buildReport([], { period: report.options.period, by: [] });
    const told = (data: unknown) => {
      const result = parseReport(data);
      return result.ok ? [] : result.issues.map(({ message }) => message);
    };
    expect(told(changed(report, ['rows', 0, 'keys', 'level'], 'x'))).toContainEqual(
      expect.objectContaining({ en: expect.stringContaining(`the report is by: ${report.options.by.join(', ')}`) }),
    );
    expect(told({ ...whole, rows: [{ ...report.rows[0], keys: { zone: 'vsip' } }] })).toContainEqual({
      vi: expect.stringContaining('báo cáo được phân tổ theo: không có'),
      en: expect.stringContaining('the report is by: nothing'),
    });
  });

  it('takes dimensions in a list that throws when it is gone through for what JSON hands over of it', () => {
    class Shy extends Array<string> {
      override [Symbol.iterator](): ReturnType<string[]['values']> {
        throw new RangeError('no');
      }
    }
    const shy = { ...report, options: { ...report.options, by: new Shy(...report.options.by) } };
    expect(parseReport(shy)).toStrictEqual({ ok: true, value: report });
  });
});

describe('parseBudget', () => {
  it.each<[string, (string | number)[], unknown, string[]]>([
    ['no policy', ['fingerprint'], undefined, ['fingerprint: required']],
    ['an amount below 0', ['rows', 0, 'amount'], -1, ['rows[0].amount: range']],
    ['a group that there is not', ['rows', 0, 'group'], 'vocational-students', ['rows[0].group: not-an-option']],
    ['a pair that the policy does not pay', ['rows', 0, 'benefit'], 'guest-teacher-course', ['rows[0]: contradiction']],
    ['a year that there is not', ['rows', 0, 'year'], 26, ['rows[0].year: range']],
    ['a total that is not the sum', ['total'], budget.total + 1, ['total: contradiction']],
    ['no count of what is left out', ['omitted', 'undetermined'], undefined, ['omitted.undetermined: required']],
  ])('refuses %s', (_, path, value, faults) => {
    expect(faultsOf(parseBudget(changed(budget, path, value)))).toEqual(faults);
  });

  it.each<[string, Pick<Budget, 'rows' | 'omitted'>]>([
    ['that it estimates', { rows: budget.rows, omitted: { needsFacts: 0, undetermined: 0, notEligible: 0 } }],
    ['that it leaves out', { rows: [], omitted: { needsFacts: 0, undetermined: 1, notEligible: 0 } }],
  ])('asks under which policy it was made for cases %s alone', (_, { rows, omitted }) => {
    const total = rows.reduce((sum, { amount }) => sum + amount, 0);
    expect(faultsOf(parseBudget({ rows, total, omitted }))).toEqual(['fingerprint: required']);
  });

  it('takes the budget of nothing, which tells no policy', () => {
    expect(parseBudget(estimateBudget([]))).toStrictEqual({ ok: true, value: estimateBudget([]) });
  });
});

describe('parseSensitivity', () => {
  it.each<[string, (string | number)[], unknown, string[]]>([
    ['a question that there is not', ['questions', 0, 'id'], 'month-cuont', ['questions[0].id: not-an-option']],
    ['a question twice', ['questions', 1, 'id'], sensitivity.questions[0]?.id, ['questions[1].id: contradiction']],
    ['a total that is no number', ['questions', 0, 'options', 1, 'total'], null, ['questions[0].options[1].total: type']],
    ['no total', ['total'], undefined, ['total: required']],
  ])('refuses %s', (_, path, value, faults) => {
    expect(faultsOf(parseSensitivity(changed(sensitivity, path, value)))).toEqual(faults);
  });
});

describe('parsePayment', () => {
  it.each<[string, object, string[]]>([
    ['a year before 1990', { year: 1989 }, ['year: range']],
    ['a year after 2100', { year: 2101 }, ['year: range']],
    ['an amount that is not whole', { amount: 0.5 }, ['amount: range']],
    ['an amount of more than any payment', { amount: 1_000_000_000_001 }, ['amount: range']],
    ['a benefit that the group does not get', { benefit: 'permanent-teacher-course' }, [': contradiction']],
    ['a key that is not known', { note: '' }, ['note: unknown-key']],
    [
      'faults in every part',
      { year: '2026', group: 'x', benefit: 4, amount: null },
      ['year: type', 'group: not-an-option', 'benefit: type', 'amount: type'],
    ],
  ])('refuses %s', (_, changes, faults) => {
    expect(faultsOf(parsePayment({ ...payment(), ...changes }))).toEqual(faults);
  });
});

it('takes no fright at anything', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  for (const parse of [parseReport, parseBudget, parseSensitivity, parsePayment]) {
    fc.assert(
      fc.property(fc.anything(), (input) => void expect(parse(input)).toHaveProperty('ok')),
      { numRuns: runs(100) },
    );
    expect(faultsOf<unknown>(parse(hostile))).toEqual([': type']);
  }
});
