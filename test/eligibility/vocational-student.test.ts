import { describe, expect, it } from 'vitest';
import type { StudentCase } from '#src/case/types.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { student } from '../helpers/factories.js';
import { judge } from '../helpers/judge.js';

type Row = [sentence: string, facts: Partial<StudentCase>, expected: string, reading?: Partial<Reading>];
const holds =
  (rule: string) =>
  (_: string, facts: Partial<StudentCase>, expected: string, reading: Partial<Reading> = {}) => {
    expect(judge(student(facts), rule, withReading(resolution03, reading))).toBe(expected);
  };

describe('a student has finished lower secondary school or more', () => {
  it.each<Row>([
    ['not even lower secondary', { education: 'below-lower-secondary' }, 'unmet'],
    ['lower secondary', { education: 'lower-secondary' }, 'met'],
    ['upper secondary', { education: 'upper-secondary' }, 'met'],
    ['intermediate', { education: 'intermediate' }, 'met'],
    ['college', { education: 'college' }, 'met'],
    ['university', { education: 'university' }, 'met'],
    ['not told', { education: undefined }, 'lacks education'],
  ])('%s', holds('education'));
});

describe('the school is in the city', () => {
  it.each<Row>([
    ['in Hải Phòng before the merger', { training: { schoolLocality: 'hai-phong' } }, 'met'],
    ['in the former Hải Dương province', { training: { schoolLocality: 'former-hai-duong' } }, 'met'],
    ['elsewhere', { training: { schoolLocality: 'elsewhere' } }, 'unmet'],
    ['not told', { training: { schoolLocality: undefined } }, 'lacks training.schoolLocality'],
    ['of a training of which nothing is told', { training: undefined }, 'lacks training.schoolLocality'],
    [
      'elsewhere, also where a teacher’s school may be anywhere',
      { training: { schoolLocality: 'elsewhere' } },
      'unmet',
      { 'teacher-school': 'anywhere' },
    ],
  ])('%s', holds('school-in-city'));
});

describe('the training is in an occupation of the catalogue', () => {
  it.each<Row>([
    ...resolution03.occupations.map(({ id }): Row => [id, { training: { occupation: id } }, 'met']),
    ['another', { training: { occupation: 'other' } }, 'unmet'],
    ['not told', { training: { occupation: undefined } }, 'lacks training.occupation'],
    ['of a training of which nothing is told', { training: undefined }, 'lacks training.occupation'],
    ['another, also where a course may be in any', { training: { occupation: 'other' } }, 'unmet', { 'teaching-occupation': 'any-occupation' }],
  ])('%s', holds('occupation'));
});

describe('the training is at intermediate or college level', () => {
  it.each<Row>([
    ['under three months', { training: { level: 'under-three-months' } }, 'unmet'],
    ['elementary', { training: { level: 'elementary' } }, 'unmet'],
    ['elementary, also where it counts for employees', { training: { level: 'elementary' } }, 'unmet', { 'employee-levels': 'elementary-too' }],
    ['intermediate', { training: { level: 'intermediate' } }, 'met'],
    ['vocational secondary', { training: { level: 'vocational-secondary' } }, 'unmet'],
    [
      'vocational secondary, where it counts as intermediate',
      { training: { level: 'vocational-secondary' } },
      'met',
      { 'vocational-secondary': 'yes' },
    ],
    ['college', { training: { level: 'college' } }, 'met'],
    ['elementary, where vocational secondary counts', { training: { level: 'elementary' } }, 'unmet', { 'vocational-secondary': 'yes' }],
    [
      'under three months, where vocational secondary counts',
      { training: { level: 'under-three-months' } },
      'unmet',
      { 'vocational-secondary': 'yes' },
    ],
    ['not told', { training: { level: undefined } }, 'lacks training.level'],
    ['of a training of which nothing is told', { training: undefined }, 'lacks training.level'],
  ])('%s', holds('level'));
});

describe('a student of whom', () => {
  it('nothing is told lacks every fact, in the order of the rules', () => {
    const { outcome, findings, missing } = checkEligibility({ id: 'S', group: 'vocational-student' });
    expect(outcome).toBe('undetermined');
    expect(findings.map(({ rule }) => rule)).toEqual([
      'vocational-student.education',
      'vocational-student.school-in-city',
      'vocational-student.occupation',
      'vocational-student.level',
      'vocational-student.period',
    ]);
    expect(missing).toEqual(['education', 'training.schoolLocality', 'training.occupation', 'training.level', 'training.start']);
  });

  it('all is told meets every rule', () => {
    const { outcome, findings, missing } = checkEligibility(student());
    expect([outcome, missing, findings.map(({ result }) => result)]).toEqual(['eligible', [], ['met', 'met', 'met', 'met', 'met']]);
  });

  it('one thing speaks against is ineligible, and every other finding is still given', () => {
    const { outcome, findings, missing } = checkEligibility(student({ education: undefined, training: { level: 'elementary' } }));
    expect([outcome, missing]).toEqual(['ineligible', []]);
    expect(findings).toStrictEqual([
      { rule: 'vocational-student.education', result: 'unknown', missing: ['education'] },
      { rule: 'vocational-student.school-in-city', result: 'met' },
      { rule: 'vocational-student.occupation', result: 'met' },
      { rule: 'vocational-student.level', result: 'unmet' },
      { rule: 'vocational-student.period', result: 'met' },
    ]);
  });
});
