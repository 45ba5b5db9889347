import { describe, expect, it } from 'vitest';
import { PolicyError } from '#src/errors.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { assumed, otherAnswers, revived, untyped } from '../helpers/policies.js';
import { walk } from '../helpers/walk.js';

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    expect((error as PolicyError).message).not.toBe('');
    return (error as PolicyError).code;
  }
  return 'nothing thrown';
};

describe('another reading', () => {
  it.each(otherAnswers(resolution03))('$id: $answer, and all else as it was', ({ id, answer, reading }) => {
    const policy = withReading(resolution03, reading);
    expect(policy.reading).toEqual({ ...resolution03.reading, [id]: answer });
    const other = { reading: undefined, fingerprint: undefined, recipe: undefined, rules: undefined };
    expect({ ...policy, ...other }).toEqual({ ...resolution03, ...other });
    expect(policy.rules.map(({ provenance: _, ...rule }) => rule)).toEqual(resolution03.rules.map(({ provenance: _, ...rule }) => rule));
  });

  it('changes several answers at once, and keeps those given before', () => {
    const once = withReading(resolution03, { 'month-count': 'completed', 'tuition-months': 'actual' });
    const twice = withReading(withReading(resolution03, { 'tuition-months': 'actual' }), { 'month-count': 'completed' });
    expect(twice).toEqual(once);
    expect(once.reading).toEqual({ ...resolution03.reading, 'month-count': 'completed', 'tuition-months': 'actual' });
  });

  it.each(['2024-07-30', '1990-01-01', '2024-02-29', '2030-12-31'])('a date question takes any real date: %s', (date) => {
    expect(withReading(resolution03, { 'effective-date': date }).reading['effective-date']).toBe(date);
    expect(withReading(resolution03, { 'merged-territory-from': date }).reading['merged-territory-from']).toBe(date);
  });

  it('of no answer is the same policy', () => {
    expect(withReading(resolution03, {})).toEqual(resolution03);
  });

  it('may say undefined for what it leaves as it was', () => {
    expect(withReading(resolution03, untyped({ 'month-count': undefined, 'effective-date': undefined }))).toEqual(resolution03);
  });

  it('may be undone', () => {
    const { 'tuition-relief': before } = resolution03.reading;
    expect(withReading(withReading(resolution03, { 'tuition-relief': 'capped' }), { 'tuition-relief': before })).toEqual(resolution03);
  });

  it('keeps amendments', () => {
    const amended = amendPolicy(resolution03, { lastDay: { date: '2032-12-31', provenance: assumed } });
    expect(withReading(amended, { 'month-count': 'completed' }).lastDay.date).toBe('2032-12-31');
  });

  it('refuses an effective date after the last day', () => {
    expect(codeOf(() => withReading(resolution03, { 'effective-date': '2031-01-01' }))).toBe('unknown-answer');
    const later = amendPolicy(resolution03, { lastDay: { date: '2032-12-31', provenance: assumed } });
    expect(withReading(later, { 'effective-date': '2031-01-01' }).reading['effective-date']).toBe('2031-01-01');
  });

  it('takes the answer of a question that is settled, and no other', () => {
    const settled = amendPolicy(resolution03, { settled: [{ question: 'month-count', answer: 'completed', provenance: assumed }] });
    expect(withReading(settled, { 'month-count': 'completed' })).toBe(settled);
    expect(codeOf(() => withReading(settled, { 'month-count': 'started' }))).toBe('settled-question');
  });

  it('refuses a policy that the library has not made', () => {
    expect(codeOf(() => withReading(revived(resolution03), { 'month-count': 'completed' }))).toBe('bad-policy');
    expect(codeOf(() => withReading({ ...resolution03 }, {}))).toBe('bad-policy');
    expect(codeOf(() => withReading(untyped(null), {}))).toBe('bad-policy');
  });

  it('is deeply frozen', () => {
    const policy = withReading(resolution03, { 'month-count': 'completed' });
    expect([...walk(policy)].filter(([, value]) => !Object.isFrozen(value)).map(([path]) => path)).toEqual([]);
  });

  it('neither freezes nor shares what the caller gave', () => {
    const answers = { 'month-count': 'completed' as const };
    const policy = withReading(resolution03, answers);
    const copy = revived(policy);
    expect(Object.isFrozen(answers)).toBe(false);
    Object.assign(answers, { 'month-count': 'started' });
    expect(policy).toEqual(copy);
  });
});

describe('a question that does not exist', () => {
  it.each(['month-counts', '', 'toString', 'constructor', 'Month-Count'])('%j', (id) => {
    expect(codeOf(() => withReading(resolution03, untyped({ [id]: 'started' })))).toBe('unknown-question');
    expect(codeOf(() => withReading(resolution03, untyped({ [id]: undefined })))).toBe('unknown-question');
  });

  it('is shown in the message, shortened where it is longer than 40 characters', () => {
    const forty = 'x'.repeat(40);
    expect(() => withReading(resolution03, untyped({ [forty]: 'started' }))).toThrow(`There is no open question "${forty}".`);
    expect(() => withReading(resolution03, untyped({ [`${forty}y`]: 'started' }))).toThrow(`There is no open question "${forty}…".`);
  });

  it('"__proto__"', () => {
    expect(codeOf(() => withReading(resolution03, untyped(JSON.parse('{"__proto__":"started"}'))))).toBe('unknown-question');
    expect(codeOf(() => withReading(resolution03, untyped(JSON.parse('{"__proto__":{"month-count":"completed"}}'))))).toBe('unknown-question');
  });
});

describe('an answer that does not exist', () => {
  it.each([
    ['month-count', 'halves'],
    ['month-count', ''],
    ['month-count', 'Started'],
    ['month-count', 'constructor'],
    ['month-count', 'actual'], // an answer to another question
    ['month-count', null],
    ['month-count', true],
    ['month-count', 1],
    ['month-count', ['started']],
    ['month-count', { id: 'started' }],
    ['effective-date', 'tomorrow'],
    ['effective-date', '2025-02-29'],
    ['effective-date', '29/7/2024'],
    ['effective-date', '2024-7-29'],
    ['effective-date', ''],
    ['effective-date', 20240729],
    ['effective-date', null],
    ['merged-territory-from', '2025-11-31'],
  ])('%s: %j', (id, answer) => {
    expect(codeOf(() => withReading(resolution03, untyped({ [id]: answer })))).toBe('unknown-answer');
  });

  it('is named, and so is the question', () => {
    expect(() => withReading(resolution03, untyped({ 'month-count': 'halves' }))).toThrow(
      '"month-count" does not take the answer "halves". It takes "started" or "completed".',
    );
    expect(() => withReading(resolution03, { 'effective-date': '29/07/2024' })).toThrow(
      'It takes "2024-07-29", "2024-08-01" or another day, as YYYY-MM-DD.',
    );
    expect(() => withReading(resolution03, untyped({ 'month-counts': 'started' }))).toThrow('"month-counts"');
  });

  it('nor can be written as JSON', () => {
    const itself: Record<string, unknown> = {};
    itself['itself'] = itself;
    for (const answer of [itself, 1n, Symbol('started'), () => 'started']) {
      expect(codeOf(() => withReading(resolution03, untyped({ 'month-count': answer })))).toBe('unknown-answer');
    }
  });
});

it.each([[null], [undefined], [[]], ['month-count'], [5]])('%j is no reading', (reading) => {
  expect(codeOf(() => withReading(resolution03, untyped(reading)))).toBe('bad-argument');
});
