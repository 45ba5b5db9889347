import { describe, expect, it } from 'vitest';
import type { Course, SupportCase, Training } from '#src/case/types.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import type { Occupation, Reading } from '#src/law/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Policy } from '#src/policy/types.js';
import { withReading } from '#src/policy/with-reading.js';
import type { Locality } from '#src/types.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { judge } from '../helpers/judge.js';
import { assumed } from '../helpers/policies.js';

// Commencement is 2024-07-29 in Hải Phòng and 2025-11-05 in the former Hải Dương area; the last day is 2030-12-31.

const excluded = { 'ongoing-training': 'excluded' } as const;
type Span = Pick<Training, 'start' | 'end' | 'studyMonths'>;
const NOTHING: Span = { start: undefined, end: undefined, studyMonths: undefined };

/** The same span for both groups of learners, each in its own area: the enterprise's, and the school's. */
const learners = (span: Span, area: Locality | undefined): readonly (readonly [lacking: string, learner: SupportCase])[] => [
  ['enterprise.locality', employee({ enterprise: { locality: area }, training: { ...NOTHING, ...span, schoolLocality: 'elsewhere' } })],
  ['training.schoolLocality', student({ training: { ...NOTHING, ...span, schoolLocality: area } })],
];

type Row = [sentence: string, span: Span, expected: string, reading?: Partial<Reading>];
/** Judges both; a row says “lacks the locality” for the one that the group has. */
const holdsIn =
  (area: Locality | undefined) =>
  (_: string, span: Span, expected: string, reading: Partial<Reading> = {}) => {
    const policy = withReading(resolution03, reading);
    for (const [locality, learner] of learners(span, area)) {
      expect(judge(learner, 'period', policy), learner.group).toBe(expected.replace('the locality', locality));
    }
  };

describe('a training in Hải Phòng', () => {
  it.each<Row>([
    ['starts on the effective date', { start: '2024-07-29' }, 'met'],
    ['starts the day after', { start: '2024-07-30' }, 'met'],
    ['starts the day before, its end not told', { start: '2024-07-28' }, 'lacks training.end'],
    ['starts the day before and ends that day', { start: '2024-07-28', end: '2024-07-28' }, 'unmet'],
    ['starts the day before and ends on the effective date', { start: '2024-07-28', end: '2024-07-29' }, 'met'],
    ['ran for years and ends on the effective date', { start: '2020-09-01', end: '2024-07-29' }, 'met'],
    ['ended the day before the effective date', { start: '2020-09-01', end: '2024-07-28' }, 'unmet'],
    ['ended the day before the effective date, its start not told', { end: '2024-07-28' }, 'unmet'],
    ['ends on the effective date, its start not told', { end: '2024-07-29' }, 'lacks training.start'],
    ['starts on the last day', { start: '2030-12-31' }, 'met'],
    ['starts the day after the last', { start: '2031-01-01' }, 'unmet'],
    ['starts in time and ends long after the last day', { start: '2030-12-31', end: '2033-06-30' }, 'met'],
    ['ends after the last day, its start not told', { end: '2033-06-30' }, 'lacks training.start'],
    ['is not told of at all', {}, 'lacks training.start'],
    ['is told of by its months only', { studyMonths: 30 }, 'lacks training.start'],
  ])('that %s', holdsIn('hai-phong'));

  it.each<Row>([
    // Without an end, the last of the months confirmed tells whether the training reaches the policy.
    ['whose third month begins on the effective date', { start: '2024-05-29', studyMonths: 3 }, 'met'],
    ['whose second month, the last, begins a month before it', { start: '2024-05-29', studyMonths: 2 }, 'lacks training.end'],
    ['whose third month begins the day before it', { start: '2024-05-28', studyMonths: 3 }, 'lacks training.end'],
    ['whose only month began the day before', { start: '2024-07-28', studyMonths: 1 }, 'lacks training.end'],
    ['with two months, the second begun after it', { start: '2024-07-28', studyMonths: 2 }, 'met'],
    ['with months, and an end before it', { start: '2024-05-29', end: '2024-07-28', studyMonths: 3 }, 'unmet'],
    ['with too few months, and an end on it', { start: '2024-05-29', end: '2024-07-29', studyMonths: 1 }, 'met'],
    ['from 31 January, whose second month begins on 29 February', { start: '2024-01-31', studyMonths: 2 }, 'met', { 'effective-date': '2024-02-29' }],
    [
      'from 31 January, whose second month begins the day before',
      { start: '2024-01-31', studyMonths: 2 },
      'lacks training.end',
      { 'effective-date': '2024-03-01' },
    ],
  ])('begun before, %s', holdsIn('hai-phong'));

  it.each<Row>([
    ['starts on the effective date', { start: '2024-07-29' }, 'met'],
    ['starts the day before', { start: '2024-07-28' }, 'unmet'],
    ['starts the day before and ends long after', { start: '2024-07-28', end: '2027-06-30' }, 'unmet'],
    ['starts the day before, with months', { start: '2024-07-28', studyMonths: 30 }, 'unmet'],
    ['ends after it, its start not told', { end: '2027-06-30' }, 'lacks training.start'],
    ['ended before it, its start not told', { end: '2024-07-28' }, 'unmet'],
    ['starts after the last day', { start: '2031-01-01' }, 'unmet'],
  ])('where ongoing training is excluded, that %s', (sentence, span, expected) => holdsIn('hai-phong')(sentence, span, expected, excluded));

  it.each<Row>([
    ['starts the day before another effective date', { start: '2024-07-31' }, 'lacks training.end', { 'effective-date': '2024-08-01' }],
    ['starts on another effective date', { start: '2024-08-01' }, 'met', { 'effective-date': '2024-08-01' }],
    ['starts early, under an early effective date', { start: '2024-01-01' }, 'met', { 'effective-date': '2024-01-01' }],
    ['starts early, whenever the merged territory is covered', { start: '2024-07-29' }, 'met', { 'merged-territory-from': '2029-01-01' }],
  ])('that %s', holdsIn('hai-phong'));
});

describe('a training in the former Hải Dương area', () => {
  it.each<Row>([
    ['starts on the day it is covered', { start: '2025-11-05' }, 'met'],
    ['starts the day before, its end not told', { start: '2025-11-04' }, 'lacks training.end'],
    ['starts the day before and ends on the day', { start: '2025-11-04', end: '2025-11-05' }, 'met'],
    ['ended the day before', { start: '2024-09-01', end: '2025-11-04' }, 'unmet'],
    ['ended the day before, its start not told', { end: '2025-11-04' }, 'unmet'],
    ['has months, the last of which begins on the day', { start: '2025-09-05', studyMonths: 3 }, 'met'],
    ['has months, the last of which begins the day before', { start: '2025-09-04', studyMonths: 3 }, 'lacks training.end'],
    ['starts on the last day', { start: '2030-12-31' }, 'met'],
    ['starts the day after the last', { start: '2031-01-01' }, 'unmet'],
    ['starts the day before, where ongoing training is excluded', { start: '2025-11-04', end: '2027-06-30' }, 'unmet', excluded],
    ['starts on the day of the merger, where it is covered from then', { start: '2025-07-01' }, 'met', { 'merged-territory-from': '2025-07-01' }],
    [
      'starts the day before the merger, where it is covered from then',
      { start: '2025-06-30' },
      'lacks training.end',
      { 'merged-territory-from': '2025-07-01' },
    ],
    // The area cannot be covered before the resolution takes effect.
    [
      'starts before the effective date, where it would be covered from an earlier day',
      { start: '2024-07-28' },
      'lacks training.end',
      { 'merged-territory-from': '2024-01-01' },
    ],
    [
      'starts on the effective date, where it would be covered from an earlier day',
      { start: '2024-07-29' },
      'met',
      { 'merged-territory-from': '2024-01-01' },
    ],
  ])('that %s', holdsIn('former-hai-duong'));
});

describe('a training elsewhere', () => {
  it.each<Row>([
    ['starts on the effective date', { start: '2024-07-29' }, 'met'],
    ['starts the day before', { start: '2024-07-28' }, 'lacks training.end'],
    ['ended before the effective date', { start: '2024-01-01', end: '2024-07-28' }, 'unmet'],
  ])('is judged by the effective date: it %s', holdsIn('elsewhere'));
});

describe('a training in an area that is not told', () => {
  it.each<Row>([
    ['starts on the later commencement: met in both', { start: '2025-11-05' }, 'met'],
    ['starts the day before, without an end: met in one', { start: '2025-11-04' }, 'lacks the locality'],
    ['starts the day before and ends after it: met in both', { start: '2025-11-04', end: '2025-11-05' }, 'met'],
    ['ended the day before it: met in one, unmet in the other', { start: '2025-09-01', end: '2025-11-04' }, 'lacks the locality'],
    ['ended before either', { start: '2020-09-01', end: '2024-07-28' }, 'unmet'],
    ['ended before either, its start not told', { end: '2024-07-28' }, 'unmet'],
    ['ended between the two, its start not told', { end: '2025-01-01' }, 'lacks the locality'],
    ['ends after both, its start not told', { end: '2026-01-01' }, 'lacks training.start'],
    ['starts before either, without an end: both ask for it', { start: '2024-07-28' }, 'lacks training.end'],
    ['starts before either, with an end between the two', { start: '2024-07-28', end: '2025-01-01' }, 'lacks the locality'],
    ['starts before either, with months that reach one', { start: '2024-07-28', studyMonths: 2 }, 'lacks the locality'],
    ['starts before either, with months that reach both', { start: '2024-07-28', studyMonths: 24 }, 'met'],
    ['starts after the last day', { start: '2031-01-01' }, 'unmet'],
    ['is not told of at all', {}, 'lacks training.start'],
    ['starts before either, where ongoing training is excluded', { start: '2024-07-28' }, 'unmet', excluded],
    ['starts between the two, where ongoing training is excluded', { start: '2025-01-01', end: '2027-06-30' }, 'lacks the locality', excluded],
    ['starts between the two, where both are covered from one day', { start: '2025-01-01' }, 'met', { 'merged-territory-from': '2024-07-29' }],
  ])('%s', holdsIn(undefined));

  it('is no area of the former province for being unknown: the enterprise’s counts for an employee, the school’s for a student', () => {
    const span = { start: '2025-01-01', end: undefined };
    expect(judge(employee({ training: { ...span, schoolLocality: 'former-hai-duong' } }), 'period')).toBe('met');
    expect(judge(employee({ enterprise: undefined, training: span }), 'period')).toBe('lacks enterprise.locality');
    expect(judge(student({ training: { ...span, schoolLocality: 'former-hai-duong' } }), 'period')).toBe('lacks training.end');
  });
});

describe('a last day that is amended', () => {
  const until = (date: string): Policy => amendPolicy(resolution03, { lastDay: { date, provenance: assumed } });

  it.each([
    ['2032-12-31', '2032-12-31', 'met'],
    ['2032-12-31', '2033-01-01', 'unmet'],
    ['2026-06-30', '2026-06-30', 'met'],
    ['2026-06-30', '2026-07-01', 'unmet'],
  ])('%s: a training or course that starts on %s is %s', (lastDay, start, expected) => {
    expect(judge(student({ training: { start, end: undefined } }), 'period', until(lastDay))).toBe(expected);
    expect(judge(instructor({ course: { start, end: undefined } }), 'period', until(lastDay))).toBe(expected);
  });

  it('before an area is covered leaves it nothing', () => {
    const policy = until('2025-06-30');
    const inHaiDuong = (start: string) => student({ training: { schoolLocality: 'former-hai-duong', start, end: '2027-06-30' } });
    expect(judge(inHaiDuong('2025-07-01'), 'period', policy)).toBe('unmet');
    // It began before the last day and ends after commencement, but no month of it lies between the two.
    expect(judge(inHaiDuong('2025-06-30'), 'period', policy)).toBe('met');
  });
});

describe('a course', () => {
  const teachers = (course: Course, area: Locality | undefined) =>
    teacher({ teaching: { schoolLocality: area }, course: { end: undefined, ...course } });
  type CourseRow = [sentence: string, start: string | undefined, area: Locality | undefined, expected: string, reading?: Partial<Reading>];
  const anywhere = { 'teacher-school': 'anywhere' } as const;

  it.each<CourseRow>([
    ['in Hải Phòng, the day before the effective date', '2024-07-28', 'hai-phong', 'unmet'],
    ['in Hải Phòng, on the effective date', '2024-07-29', 'hai-phong', 'met'],
    ['in Hải Phòng, on the last day', '2030-12-31', 'hai-phong', 'met'],
    ['in Hải Phòng, the day after the last', '2031-01-01', 'hai-phong', 'unmet'],
    ['in Hải Phòng, on a day not told', undefined, 'hai-phong', 'lacks course.start'],
    ['in the former Hải Dương area, the day before it is covered', '2025-11-04', 'former-hai-duong', 'unmet'],
    ['in the former Hải Dương area, on the day it is covered', '2025-11-05', 'former-hai-duong', 'met'],
    ['in the former Hải Dương area, on the last day', '2030-12-31', 'former-hai-duong', 'met'],
    ['in the former Hải Dương area, the day after the last', '2031-01-01', 'former-hai-duong', 'unmet'],
    ['elsewhere, on the effective date', '2024-07-29', 'elsewhere', 'met'],
    ['in an area not told, before either is covered', '2024-07-28', undefined, 'unmet'],
    ['in an area not told, when one is covered', '2025-11-04', undefined, 'lacks teaching.schoolLocality'],
    ['in an area not told, when both are covered', '2025-11-05', undefined, 'met'],
    ['in an area not told, after the last day', '2031-01-01', undefined, 'unmet'],
    ['in an area not told, on a day not told', undefined, undefined, 'lacks course.start'],
    // A teacher who may teach anywhere has no area.
    ['in the former Hải Dương area, where the school may be anywhere', '2024-07-29', 'former-hai-duong', 'met', anywhere],
    ['in an area not told, where the school may be anywhere', '2024-07-29', undefined, 'met', anywhere],
    ['in an area not told, too early, where the school may be anywhere', '2024-07-28', undefined, 'unmet', anywhere],
    ['under another effective date', '2024-07-31', 'hai-phong', 'unmet', { 'effective-date': '2024-08-01' }],
    ['where ongoing training counts, begun too early', '2024-07-28', 'hai-phong', 'unmet', { 'ongoing-training': 'remaining-months' }],
  ])('of a teacher %s', (_, start, area, expected, reading = {}) => {
    expect(judge(teachers({ start }, area), 'period', withReading(resolution03, reading))).toBe(expected);
  });

  it.each<[string, string | undefined, string, Partial<Reading>?]>([
    ['the day before the effective date', '2024-07-28', 'unmet'],
    ['on the effective date', '2024-07-29', 'met'],
    ['on the last day', '2030-12-31', 'met'],
    ['the day after the last', '2031-01-01', 'unmet'],
    ['on a day not told', undefined, 'lacks course.start'],
    ['on the effective date, whenever the merged territory is covered', '2024-07-29', 'met', { 'merged-territory-from': '2029-01-01' }],
    ['under another effective date', '2024-07-31', 'unmet', { 'effective-date': '2024-08-01' }],
  ])('of an instructor, who has no area, %s', (_, start, expected, reading = {}) => {
    expect(judge(instructor({ course: { start, end: undefined } }), 'period', withReading(resolution03, reading))).toBe(expected);
  });

  it('is judged by its start alone: its end plays no part', () => {
    for (const end of ['2024-07-28', '2030-12-31', '2033-01-01', undefined]) {
      expect(judge(teachers({ start: '2024-07-28', end }, 'hai-phong'), 'period'), String(end)).toBe('unmet');
      expect(judge(teachers({ start: undefined, end }, 'hai-phong'), 'period'), String(end)).toBe('lacks course.start');
      expect(judge(instructor({ course: { start: '2030-12-31', end } }), 'period'), String(end)).toBe('met');
    }
  });
});

describe('an occupation that came later', () => {
  const barber: Occupation = { id: 'barber', name: { vi: 'Cắt tóc', en: 'Barber' }, aliases: [], codes: {}, from: '2027-01-01', provenance: assumed };
  const policy = amendPolicy(resolution03, { occupations: [barber] });
  const late = amendPolicy(resolution03, {
    occupations: resolution03.occupations.filter(({ id }) => id === 'welding').map((welding) => ({ ...welding, from: '2027-01-01' })),
  });

  it.each([
    ['the day before', '2026-12-31', 'unmet'],
    ['on its day', '2027-01-01', 'met'],
    ['the day after', '2027-01-02', 'met'],
    ['on a day not told', undefined, 'lacks %.start'],
  ])('holds for what starts %s: %s', (_, start, expected) => {
    const part = { occupation: 'barber', start, end: undefined };
    for (const supportCase of [employee({ training: part }), student({ training: part })]) {
      expect(judge(supportCase, 'occupation', policy), supportCase.group).toBe(expected.replace('%', 'training'));
    }
    for (const supportCase of [teacher({ course: part }), instructor({ course: part })]) {
      expect(judge(supportCase, 'occupation', policy), supportCase.group).toBe(expected.replace('%', 'course'));
    }
    expect(judge(student({ training: { ...part, occupation: 'welding' } }), 'occupation', late)).toBe(expected.replace('%', 'training'));
  });

  it('leaves the others as they were, the start not asked', () => {
    expect(judge(student({ training: { start: undefined } }), 'occupation', policy)).toBe('met');
    expect(judge(student({ training: { occupation: 'other', start: undefined } }), 'occupation', policy)).toBe('unmet');
    expect(judge(student({ training: { occupation: 'barber' } }), 'occupation')).toBe('unmet');
  });

  it('asks for the start once', () => {
    const { missing } = checkLacking(student({ training: { occupation: 'barber', start: undefined } }));
    expect(missing).toEqual(['training.start']);
  });

  const checkLacking = (supportCase: SupportCase) => checkEligibility(supportCase, policy);
});
