import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/case/types.js';
import { findRepeats } from '#src/support/find-repeats.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';

/** A training or course of an applicant, from a day to a day. */
const training = (id: string, applicant: string | undefined, start?: string, end?: string) => student({ id, applicant, training: { start, end } });
const course = (id: string, applicant: string | undefined, start?: string, end?: string) => teacher({ id, applicant, course: { start, end } });

describe('an applicant with more than one case', () => {
  it.each<
    [
      sentence: string,
      a: [start?: string | undefined, end?: string | undefined],
      b: [start?: string | undefined, end?: string | undefined],
      overlapping: boolean,
    ]
  >([
    ['one after the other', ['2025-01-01', '2025-06-30'], ['2025-07-01', '2025-12-31'], false],
    ['the second on the last day of the first', ['2025-01-01', '2025-06-30'], ['2025-06-30', '2025-12-31'], true],
    ['one within the other', ['2025-01-01', '2025-12-31'], ['2025-03-01', '2025-03-31'], true],
    ['both the same', ['2025-01-01', '2025-12-31'], ['2025-01-01', '2025-12-31'], true],
    ['both on one day', ['2025-01-01', '2025-01-01'], ['2025-01-01', '2025-01-01'], true],
    ['on one day and the next', ['2025-01-01', '2025-01-01'], ['2025-01-02', '2025-01-02'], false],
    ['the first without an end', ['2025-01-01', undefined], ['2029-01-01', '2029-06-30'], true],
    ['the later without an end', ['2025-01-01', '2025-06-30'], ['2025-07-01', undefined], false],
    ['neither with an end', ['2025-01-01', undefined], ['2029-01-01', undefined], true],
    ['the first without a start', [undefined, '2025-12-31'], ['2025-03-01', '2025-03-31'], false],
    ['neither with a start', [undefined, '2025-12-31'], [undefined, '2025-12-31'], false],
    ['of one nothing is told', ['2025-01-01', '2025-12-31'], [], false],
    // Such a case cannot be read by parseCase, and holds no day.
    ['one that ends before it starts', ['2025-06-30', '2025-01-01'], ['2025-03-01', '2025-03-31'], false],
    ['one that ends before it starts, around the other', ['2025-03-15', '2025-03-01'], ['2025-03-01', '2025-03-31'], false],
  ])('%s', (_, a, b, overlapping) => {
    const found = (first: SupportCase, second: SupportCase) => findRepeats([first, second]);
    expect(found(training('1', 'P', ...a), training('2', 'P', ...b))).toStrictEqual([{ applicant: 'P', caseIds: ['1', '2'], overlapping }]);
    expect(found(training('1', 'P', ...b), training('2', 'P', ...a))).toStrictEqual([{ applicant: 'P', caseIds: ['1', '2'], overlapping }]);
    expect(found(course('1', 'P', ...a), course('2', 'P', ...b))[0]?.overlapping).toBe(overlapping);
    expect(found(training('1', 'P', ...a), course('2', 'P', ...b))[0]?.overlapping).toBe(overlapping);
  });

  it('may have more, of which two overlap that do not follow each other', () => {
    const cases = [
      training('1', 'P', '2025-01-01', '2025-12-31'),
      training('2', 'P', '2025-02-01', '2025-02-28'),
      course('3', 'P', '2026-03-01', '2026-03-31'),
      training('4', 'P', '2025-12-31', '2026-02-28'),
    ];
    expect(findRepeats(cases)).toStrictEqual([{ applicant: 'P', caseIds: ['1', '2', '3', '4'], overlapping: true }]);
    // Without the second, the fourth still begins on the last day of the first.
    expect(findRepeats(cases.filter(({ id }) => id !== '2'))[0]?.overlapping).toBe(true);
    expect(findRepeats(cases.filter(({ id }) => id !== '2' && id !== '1'))[0]?.overlapping).toBe(false);
  });

  it('may be in any group', () => {
    const cases = [
      employee({ id: 'E', applicant: 'P' }),
      instructor({ id: 'I', applicant: 'P' }),
      { id: 'S', group: 'vocational-student', applicant: 'P' } as const,
    ];
    expect(findRepeats(cases)).toStrictEqual([{ applicant: 'P', caseIds: ['E', 'I', 'S'], overlapping: true }]);
  });
});

describe('the applicants found', () => {
  it('stand by first appearance, each with the cases in their order', () => {
    const cases = [
      training('1', 'B'),
      training('2', undefined),
      training('3', 'A'),
      training('4', 'C'),
      training('5', 'A'),
      training('6', undefined),
      training('7', 'B'),
    ];
    expect(findRepeats(cases).map(({ applicant, caseIds }) => [applicant, caseIds])).toEqual([
      ['B', ['1', '7']],
      ['A', ['3', '5']],
    ]);
  });

  it('are none where none has two cases, or none is named', () => {
    expect(findRepeats([])).toEqual([]);
    expect(findRepeats([training('1', 'A'), training('2', 'B')])).toEqual([]);
    expect(findRepeats([training('1', undefined), training('2', undefined)])).toEqual([]);
  });

  it('are told apart by their key as it is', () => {
    const cases = ['a', 'A', ' a', '__proto__', 'constructor', '1', '01'].map((applicant, i) => training(String(i), applicant));
    expect(findRepeats(cases)).toEqual([]);
    expect(findRepeats([...cases, training('x', '__proto__')]).map(({ applicant }) => applicant)).toEqual(['__proto__']);
  });

  it('come from anything that gives cases, once', () => {
    function* cases() {
      yield training('1', 'A', '2025-01-01', undefined);
      yield training('2', 'A', '2026-01-01', undefined);
    }
    expect(findRepeats(cases())).toStrictEqual([{ applicant: 'A', caseIds: ['1', '2'], overlapping: true }]);
  });
});
