import { describe, expect, it } from 'vitest';
import type { InstructorCase } from '#src/case/types.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { instructor } from '../helpers/factories.js';
import { judge } from '../helpers/judge.js';

type Row = [sentence: string, facts: Partial<InstructorCase>, expected: string, reading?: Partial<Reading>];
const holds =
  (rule: string) =>
  (_: string, facts: Partial<InstructorCase>, expected: string, reading: Partial<Reading> = {}) => {
    expect(judge(instructor(facts), rule, withReading(resolution03, reading))).toBe(expected);
  };
const anyOccupation = { 'teaching-occupation': 'any-occupation' } as const;

describe('an instructor does technical work, or is an artisan of provincial rank or higher', () => {
  it.each<Row>([
    ['a technical worker', { background: 'technical-worker', artisanRank: undefined }, 'met'],
    ['neither', { background: 'other', artisanRank: undefined }, 'unmet'],
    ['not told', { background: undefined, artisanRank: undefined }, 'lacks background'],
    ['not told, though a rank is', { background: undefined, artisanRank: 'national' }, 'lacks background'],
    ['an artisan below provincial rank', { background: 'artisan', artisanRank: 'below-provincial' }, 'unmet'],
    ['an artisan of provincial rank', { background: 'artisan', artisanRank: 'provincial' }, 'met'],
    ['an artisan of national rank', { background: 'artisan', artisanRank: 'national' }, 'met'],
    ['an artisan whose rank is not told', { background: 'artisan', artisanRank: undefined }, 'lacks artisanRank'],
  ])('%s', holds('background'));
});

describe('an instructor wishes to teach', () => {
  it.each<Row>([
    ['who does', { wishesToTeach: true }, 'met'],
    ['who does not', { wishesToTeach: false }, 'unmet'],
    ['of whom it is not told', { wishesToTeach: undefined }, 'lacks wishesToTeach'],
  ])('%s', holds('wishes-to-teach'));
});

describe('an instructor wishes to teach at intermediate or college level', () => {
  it.each<Row>([
    ['under three months', { teachingLevel: 'under-three-months' }, 'unmet'],
    ['elementary', { teachingLevel: 'elementary' }, 'unmet'],
    ['elementary, also where it counts for employees', { teachingLevel: 'elementary' }, 'unmet', { 'employee-levels': 'elementary-too' }],
    ['intermediate', { teachingLevel: 'intermediate' }, 'met'],
    ['vocational secondary', { teachingLevel: 'vocational-secondary' }, 'unmet'],
    ['vocational secondary, where it counts as intermediate', { teachingLevel: 'vocational-secondary' }, 'met', { 'vocational-secondary': 'yes' }],
    ['college', { teachingLevel: 'college' }, 'met'],
    ['elementary, where vocational secondary counts', { teachingLevel: 'elementary' }, 'unmet', { 'vocational-secondary': 'yes' }],
    ['under three months, where vocational secondary counts', { teachingLevel: 'under-three-months' }, 'unmet', { 'vocational-secondary': 'yes' }],
    ['not told', { teachingLevel: undefined }, 'lacks teachingLevel'],
  ])('%s', holds('level'));
});

describe('the course is in an occupation of the catalogue', () => {
  it.each<Row>([
    ...resolution03.occupations.map(({ id }): Row => [id, { course: { occupation: id } }, 'met']),
    ['another', { course: { occupation: 'other' } }, 'unmet'],
    ['not told', { course: { occupation: undefined } }, 'lacks course.occupation'],
    ['another, where it may be any', { course: { occupation: 'other' } }, 'met', anyOccupation],
    ['not told, and not asked, where it may be any', { course: undefined }, 'met', anyOccupation],
  ])('%s', holds('occupation'));
});

describe('an instructor of whom', () => {
  it('nothing is told lacks every fact, in the order of the rules', () => {
    const { outcome, findings, missing } = checkEligibility({ id: 'I', group: 'industry-instructor' });
    expect(outcome).toBe('undetermined');
    expect(findings.map(({ rule }) => rule)).toEqual([
      'industry-instructor.background',
      'industry-instructor.wishes-to-teach',
      'industry-instructor.level',
      'industry-instructor.occupation',
      'industry-instructor.period',
    ]);
    expect(missing).toEqual(['background', 'wishesToTeach', 'teachingLevel', 'course.occupation', 'course.start']);
  });

  it('all is told meets every rule', () => {
    const { outcome, findings, missing } = checkEligibility(instructor());
    expect([outcome, missing, findings.map(({ result }) => result)]).toEqual(['eligible', [], ['met', 'met', 'met', 'met', 'met']]);
  });
});
