import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfFields, fieldsOfDay } from '../../docs/.vitepress/theme/try/day-fields.js';
import { runs } from '../helpers/runs.js';

describe('a day in three fields', () => {
  it.each([
    [{ day: '8', month: '9', year: '2025' }, '2025-09-08', 'without zeros'],
    [{ day: ' 08', month: '09 ', year: '2025' }, '2025-09-08', 'with spaces'],
    [{ day: '', month: '', year: '' }, '', 'not given'],
    [{ day: '8', month: '', year: '2025' }, '8//2025', 'half of it: no day, and not nothing'],
    [{ day: '8', month: '9', year: '25' }, '8/9/25', 'a year of two digits: no day'],
    [{ day: 'x', month: '9', year: '2025' }, 'x/9/2025', 'no digits: no day'],
    [{ day: '31', month: '2', year: '2025' }, '2025-02-31', 'one that the calendar has not, which the parser tells'],
  ])('%j is “%s”: %s', (fields, text) => {
    expect(dayOfFields(fields)).toBe(text);
  });

  it('shows what it says', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(dayOfFields(fieldsOfDay(text))).toBe(text);
      }),
      { numRuns: runs(200) },
    );
  });

  it('shows nothing of what is no day', () => {
    expect(fieldsOfDay('08/09/2025')).toEqual({ day: '', month: '', year: '' });
  });
});
