import { describe, expect, it } from 'vitest';
import { sequence } from '#src/explain/text.js';
import { amendPolicy, explain, type Policy, resolution03, type SupportCase, withReading } from '#src/index.js';
import { student, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';

const under = (reading: Parameters<typeof withReading>[1]): Policy => withReading(resolution03, reading);
const told = (supportCase: SupportCase, policy: Policy = resolution03) => explain(supportCase, 'en', policy);

it('items in a row are joined by commas, the last by a word', () => {
  expect(['', 'A', 'A, B', 'A, B, C'].map((items) => sequence(items === '' ? [] : items.split(', '), 'and'))).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

it('a language that is none is refused, as a list too', () => {
  for (const locale of ['fr', ['vi'], '__proto__', undefined]) {
    expect(() => explain(student(), untyped(locale))).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  }
});

describe('why there is no tuition although months are paid', () => {
  // Of which only holidays lie within the policy.
  const ofHolidays = (nationalRelief: 'none' | 'half' | undefined) =>
    student({ training: { start: '2023-10-01', end: '2024-09-30', nationalRelief } });
  const holidays = told(ofHolidays('none')).noTuition;

  it('is that they are holidays, unless the relief rules tuition out', () => {
    expect(holidays).toContain('10');
    expect(told(ofHolidays('half')).noTuition).toBe(holidays);
    expect(told(ofHolidays('none'), under({ 'tuition-relief': 'excluded' })).noTuition).toBe(holidays);
    expect(told(ofHolidays(undefined), under({ 'tuition-relief': 'excluded' })).noTuition).toBe(holidays);
    expect(told(ofHolidays('half'), under({ 'tuition-relief': 'excluded' })).noTuition).not.toBe(holidays);
  });
});

it('a finding hangs on a date though only one of two other dates would turn it', () => {
  const course = teacher({ course: { start: '2024-07-30', end: undefined } });
  const condition = told(course, under({ 'effective-date': '2024-07-30' })).conditions.find(({ rule }) => rule === 'vocational-teacher.period');
  const other = told(teacher(), under({ 'effective-date': '2024-07-30' })).conditions.find(({ rule }) => rule === 'vocational-teacher.period');
  expect(condition?.result).toBe('met');
  expect(condition?.basis).not.toBe(other?.basis);
});

describe('a value that changes', () => {
  const allowance = (from: string) =>
    amendPolicy(resolution03, { benefits: [{ id: 'living-allowance', from, value: '950000', provenance: assumed }] });
  const learner = student({ training: { start: '2025-09-08', end: '2027-06-30', nationalRelief: 'full' } });

  it('after all months changes nothing in how the amount is told', () => {
    expect(told(learner, allowance('2030-01-01')).amounts).toEqual(told(learner).amounts);
  });

  it('midway is told with the months of each value, holidays among them where they are paid', () => {
    const details = told(learner, allowance('2026-10-01')).amounts.map((amount) => amount.details?.join(' '));
    expect(details).toHaveLength(2);
    expect(details[0]).toMatch(/8 September 2025.*8 September 2026/);
    expect(details[1]).toMatch(/8 October 2026.*8 June 2027/);
  });
});

it('has no years where nothing is paid', () => {
  expect(told(student({ training: { end: '2025-09-30' } }), under({ 'month-count': 'completed' }))).not.toHaveProperty('byYear');
});

it('cites a law of which only a part was seen, with or without a remark on it', () => {
  const policy = amendPolicy(resolution03, {
    instruments: [
      {
        id: 'NQ-2027',
        kind: 'law',
        title: { vi: 'Nghị quyết số 9/2027/NQ-HĐND', en: 'Resolution 9/2027/NQ-HĐND' },
        seen: 'part',
        provenance: assumed,
      },
    ],
    benefits: [{ id: 'tuition', from: '2024-08-01', value: '0.6', provenance: { evidence: 'reported', sources: [{ instrument: 'NQ-2027' }] } }],
  });
  expect(told(student(), policy).caveats.join(' ')).toContain('Resolution 9/2027/NQ-HĐND');
});

describe('a limit that cuts is told by its title and what it allows', () => {
  const title = { vi: 'Trần hỗ trợ', en: 'Cap' };
  it.each([
    [{ months: 3 }, 'tối đa 3 tháng', 'at most 3 months'],
    [{ amount: 5_000_000 }, 'tối đa 5.000.000 đ', 'at most 5,000,000 đ'],
    [{ months: 3, amount: 1_000_000 }, 'tối đa 3 tháng, 1.000.000 đ', 'at most 3 months, 1,000,000 đ'],
  ])('%j', (most, vi, en) => {
    const policy = amendPolicy(resolution03, { title, limits: [{ id: 'cap', benefit: 'tuition', title, provenance: assumed, ...most }] });
    const details = (['vi', 'en'] as const).map((locale) => explain(student(), locale, policy).amounts[0]?.details);
    expect(details).toEqual([[`Giới hạn áp dụng (Trần hỗ trợ): ${vi}`], [`Limit that applies (Cap): ${en}`]]);
  });
});

it('one month before the first day is told as one', () => {
  const early = (start: string) => told(student({ training: { start, end: '2025-05-31' } })).months;
  expect(early('2024-07-20')).toContain('1 month that begins before 29 July 2024 is not counted.');
  expect(early('2024-06-20')).toContain('2 months that begin before 29 July 2024 are not counted.');
});

it('one month past the last day is told as one', () => {
  const late = (end: string) => told(student({ training: { start: '2028-09-05', end } })).months;
  expect(late('2031-01-20')).toContain('1 month that begins after 31 December 2030 is not counted.');
  expect(late('2031-02-20')).toContain('2 months that begin after 31 December 2030 are not counted.');
});
