import { describe, expect, it } from 'vitest';
import type { SupportCase, Training } from '#src/case/types.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { assess } from '#src/support/assess.js';
import { under } from '../helpers/amounts.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed } from '../helpers/policies.js';

const noticesOf = (supportCase: SupportCase, reading: Partial<Reading> = {}) => assess(supportCase, under(reading)).notices;

describe('likely-full-relief: lower secondary, intermediate level, relief given as other than full', () => {
  it.each<[sentence: string, education: 'lower-secondary' | 'upper-secondary' | undefined, training: Training, given: boolean]>([
    ['relief none', 'lower-secondary', { level: 'intermediate', nationalRelief: 'none' }, true],
    ['relief half', 'lower-secondary', { level: 'intermediate', nationalRelief: 'half' }, true],
    ['relief seventy-percent', 'lower-secondary', { level: 'intermediate', nationalRelief: 'seventy-percent' }, true],
    ['relief full', 'lower-secondary', { level: 'intermediate', nationalRelief: 'full' }, false],
    ['relief not told', 'lower-secondary', { level: 'intermediate', nationalRelief: undefined }, false],
    ['upper secondary', 'upper-secondary', { level: 'intermediate', nationalRelief: 'none' }, false],
    ['education not told', undefined, { level: 'intermediate', nationalRelief: 'none' }, false],
    ['college level', 'lower-secondary', { level: 'college', nationalRelief: 'none' }, false],
    ['vocational secondary level', 'lower-secondary', { level: 'vocational-secondary', nationalRelief: 'none' }, false],
    ['elementary level', 'lower-secondary', { level: 'elementary', nationalRelief: 'none' }, false],
    ['level not told', 'lower-secondary', { level: undefined, nationalRelief: 'none' }, false],
  ])('%s', (_, education, training, given) => {
    for (const learner of [student({ education, training }), employee({ education, training })]) {
      expect(noticesOf(learner).includes('likely-full-relief'), learner.group).toBe(given);
    }
  });

  it('holds at vocational secondary level under no reading', () => {
    const learner = student({ education: 'lower-secondary', training: { level: 'vocational-secondary' } });
    expect(noticesOf(learner, { 'vocational-secondary': 'yes' })).toEqual([]);
  });
});

describe('likely-hazardous-relief: an occupation that appears to be on the list, relief none', () => {
  const hazardous = ['welding', 'automotive-technology', 'industrial-electricity', 'nursing'];
  it.each(resolution03.occupations.map(({ id }) => [id, hazardous.includes(id)] as const))('%s: %s', (occupation, given) => {
    for (const learner of [student({ training: { occupation } }), employee({ training: { occupation, nationalRelief: 'none' } })]) {
      expect(noticesOf(learner).includes('likely-hazardous-relief'), learner.group).toBe(given);
    }
  });

  it.each(['half', 'seventy-percent', 'full', undefined] as const)('not with relief %s', (nationalRelief) => {
    expect(noticesOf(student({ training: { occupation: 'welding', nationalRelief } }))).not.toContain('likely-hazardous-relief');
  });

  it.each(['other', undefined])('not in the occupation %s', (occupation) => {
    expect(noticesOf(student({ training: { occupation } }))).not.toContain('likely-hazardous-relief');
  });
});

describe('lower-secondary-at-college: education lower-secondary, level college', () => {
  it.each([
    ['lower-secondary', 'college', true],
    ['lower-secondary', 'intermediate', false],
    ['lower-secondary', undefined, false],
    ['below-lower-secondary', 'college', false],
    ['upper-secondary', 'college', false],
    [undefined, 'college', false],
  ] as const)('%s at %s level: %s', (education, level, given) => {
    for (const learner of [student({ education, training: { level } }), employee({ education, training: { level } })]) {
      expect(noticesOf(learner).includes('lower-secondary-at-college'), learner.group).toBe(given);
    }
  });
});

describe('other-programme-possible', () => {
  it.each<[sentence: string, learner: SupportCase, given: boolean]>([
    ['an enterprise in the former Hải Dương area', employee({ enterprise: { locality: 'former-hai-duong' } }), true],
    ['an employee’s school in the former Hải Dương area', employee({ training: { schoolLocality: 'former-hai-duong' } }), true],
    ['a student’s school in the former Hải Dương area', student({ training: { schoolLocality: 'former-hai-duong' } }), true],
    ['a school in Hải Phòng', student(), false],
    ['a school elsewhere', student({ training: { schoolLocality: 'elsewhere' } }), false],
    ['a school of which it is not told', student({ training: { schoolLocality: undefined } }), false],
    ['an employee at elementary level', employee({ training: { level: 'elementary' } }), true],
    ['an employee in training under three months', employee({ training: { level: 'under-three-months' } }), true],
    ['an employee at intermediate level', employee(), false],
    ['an employee at vocational secondary level', employee({ training: { level: 'vocational-secondary' } }), false],
    ['an employee at a level not told', employee({ training: { level: undefined } }), false],
    ['a student at elementary level', student({ training: { level: 'elementary' } }), false],
    ['a student in training under three months', student({ training: { level: 'under-three-months' } }), false],
  ])('%s: %#', (_, learner, given) => {
    expect(noticesOf(learner).includes('other-programme-possible')).toBe(given);
  });
});

describe('past-last-day: training ends after the last day', () => {
  it.each<[sentence: string, training: Training, given: boolean]>([
    ['on the last day', { end: '2030-12-31' }, false],
    ['the day after', { end: '2031-01-01' }, true],
    ['the day after, its start not told', { start: undefined, end: '2031-01-01' }, true],
    ['on a day not told', { end: undefined }, false],
    ['on a day not told, after 100 months', { end: undefined, studyMonths: 100 }, false],
  ])('that ends %s', (_, training, given) => {
    for (const learner of [student({ training }), employee({ training })])
      expect(noticesOf(learner).includes('past-last-day'), learner.group).toBe(given);
  });

  it('follows an amendment, and no reading', () => {
    const learner = student({ training: { end: '2031-01-01' } });
    expect(assess(learner, under({}, { lastDay: { date: '2031-12-31', provenance: assumed } })).notices).toEqual([]);
    expect(assess(student(), under({}, { lastDay: { date: '2027-12-31', provenance: assumed } })).notices).toEqual(['past-last-day']);
    expect(noticesOf(learner, { 'training-past-end': 'to-course-end' })).toEqual(['past-last-day']);
  });
});

describe('no-paid-month: calculated, and no month studied lies between commencement and the last day', () => {
  const excluded = { 'ongoing-training': 'excluded' } as const;
  it.each<[sentence: string, training: Training, given: boolean, reading?: Partial<Reading>]>([
    ['a training whose last month began the day before', { start: '2024-06-28', end: '2024-08-27' }, true],
    ['a training whose last month began on the effective date', { start: '2024-06-29', end: '2024-08-28' }, false],
    ['the same under another effective date', { start: '2024-06-29', end: '2024-08-28' }, true, { 'effective-date': '2024-08-01' }],
    ['the same where it is not eligible', { start: '2024-06-28', end: '2024-08-27' }, false, excluded],
    ['a training of which no month is completed', { end: '2025-09-30' }, true, { 'month-count': 'completed' }],
    ['the same where a month begun counts', { end: '2025-09-30' }, false],
    [
      'a training of which only holidays lie within, not even the allowance paid',
      { start: '2023-10-01', end: '2024-09-30' },
      false,
      { 'allowance-months': 'ten-per-year' },
    ],
    ['a month that is not paid because relief is full', { end: '2025-09-30', nationalRelief: 'full' }, false],
    ['months confirmed that end too early', { start: '2024-06-01', end: '2025-06-30', studyMonths: 2 }, true],
    ['a training in the former Hải Dương area, too early', { schoolLocality: 'former-hai-duong', start: '2025-09-08', end: '2025-11-07' }, true],
    [
      'months that begin after the last day only, and are paid under this reading',
      { start: '2030-12-01', end: '2031-06-30', schoolLocality: 'former-hai-duong' },
      false,
      { 'merged-territory-from': '2030-12-15', 'training-past-end': 'to-course-end' },
    ],
  ])('%s', (_, training, given, reading) => {
    expect(noticesOf(student({ training }), reading).includes('no-paid-month')).toBe(given);
  });

  it('is not given while figures are lacking, nor where the outcome is not known', () => {
    expect(noticesOf(student({ training: { end: undefined } }))).toEqual([]);
    expect(noticesOf(student({ education: undefined, training: { start: '2024-06-28', end: '2024-08-27' } }))).toEqual([]);
  });
});

describe('notices', () => {
  it('are given whatever the outcome', () => {
    expect(assess(student({ education: 'lower-secondary', training: { schoolLocality: 'elsewhere' } }))).toMatchObject({
      decision: { outcome: 'ineligible' },
      notices: ['lower-secondary-at-college'],
    });
    expect(assess(student({ education: 'lower-secondary', training: { occupation: undefined } }))).toMatchObject({
      decision: { outcome: 'undetermined' },
      notices: ['lower-secondary-at-college'],
    });
  });

  it('stand in the order of the policy', () => {
    const learner = employee({
      education: 'lower-secondary',
      enterprise: { locality: 'former-hai-duong' },
      training: { level: 'intermediate', nationalRelief: 'none', start: '2030-12-15', end: '2031-06-30' },
    });
    const given = noticesOf(learner, { 'merged-territory-from': '2031-01-01' });
    expect(given).toEqual(['likely-full-relief', 'likely-hazardous-relief', 'other-programme-possible', 'past-last-day', 'no-paid-month']);
    expect(given).toEqual(resolution03.notices.map(({ id }) => id).filter((id) => given.includes(id)));
  });

  it('never change a result', () => {
    const { calculation } = assess(student());
    expect(assess(student({ training: { occupation: 'welding' } }))).toMatchObject({ calculation, notices: ['likely-hazardous-relief'] });
  });

  it('are for learners only', () => {
    expect(noticesOf(teacher({ teaching: { schoolLocality: 'former-hai-duong' }, course: { start: '2030-12-31', end: '2031-06-30' } }))).toEqual([]);
    expect(noticesOf(instructor({ teachingLevel: 'elementary', course: { occupation: 'welding', start: '2031-01-01', end: '2031-06-30' } }))).toEqual(
      [],
    );
  });

  it('need nothing to be told', () => {
    expect(noticesOf({ id: 'S', group: 'vocational-student' })).toEqual([]);
    expect(noticesOf({ id: 'E', group: 'enterprise-employee' })).toEqual([]);
  });
});
