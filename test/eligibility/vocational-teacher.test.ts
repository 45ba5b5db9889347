import { describe, expect, it } from 'vitest';
import type { TeacherCase } from '#src/case/types.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { teacher } from '../helpers/factories.js';
import { judge } from '../helpers/judge.js';

type Row = [sentence: string, facts: Partial<TeacherCase>, expected: string, reading?: Partial<Reading>];
const holds =
  (rule: string) =>
  (_: string, facts: Partial<TeacherCase>, expected: string, reading: Partial<Reading> = {}) => {
    expect(judge(teacher(facts), rule, withReading(resolution03, reading))).toBe(expected);
  };
const anywhere = { 'teacher-school': 'anywhere' } as const;
const anyOccupation = { 'teaching-occupation': 'any-occupation' } as const;

describe('a teacher is teaching now', () => {
  it.each<Row>([
    ['who is', { teaching: { active: true } }, 'met'],
    ['who is not', { teaching: { active: false } }, 'unmet'],
    ['of whom it is not told', { teaching: { active: undefined } }, 'lacks teaching.active'],
    ['of whose teaching nothing is told', { teaching: undefined }, 'lacks teaching.active'],
  ])('%s', holds('teaching'));
});

describe('the school taught at is in the city', () => {
  it.each<Row>([
    ['in Hải Phòng before the merger', { teaching: { schoolLocality: 'hai-phong' } }, 'met'],
    ['in the former Hải Dương province', { teaching: { schoolLocality: 'former-hai-duong' } }, 'met'],
    ['elsewhere', { teaching: { schoolLocality: 'elsewhere' } }, 'unmet'],
    ['not told', { teaching: { schoolLocality: undefined } }, 'lacks teaching.schoolLocality'],
    ['elsewhere, where it may be anywhere', { teaching: { schoolLocality: 'elsewhere' } }, 'met', anywhere],
    ['not told, and not asked, where it may be anywhere', { teaching: undefined }, 'met', anywhere],
  ])('%s', holds('school-in-city'));
});

describe('a teacher teaches at intermediate or college level', () => {
  it.each<Row>([
    ['under three months', { teaching: { level: 'under-three-months' } }, 'unmet'],
    ['elementary', { teaching: { level: 'elementary' } }, 'unmet'],
    ['elementary, also where it counts for employees', { teaching: { level: 'elementary' } }, 'unmet', { 'employee-levels': 'elementary-too' }],
    ['intermediate', { teaching: { level: 'intermediate' } }, 'met'],
    ['vocational secondary', { teaching: { level: 'vocational-secondary' } }, 'unmet'],
    [
      'vocational secondary, where it counts as intermediate',
      { teaching: { level: 'vocational-secondary' } },
      'met',
      { 'vocational-secondary': 'yes' },
    ],
    ['college', { teaching: { level: 'college' } }, 'met'],
    ['elementary, where vocational secondary counts', { teaching: { level: 'elementary' } }, 'unmet', { 'vocational-secondary': 'yes' }],
    [
      'under three months, where vocational secondary counts',
      { teaching: { level: 'under-three-months' } },
      'unmet',
      { 'vocational-secondary': 'yes' },
    ],
    ['not told', { teaching: { level: undefined } }, 'lacks teaching.level'],
  ])('%s', holds('level'));
});

describe('a teacher does not yet meet the skill-certificate criterion', () => {
  it.each<Row>([
    ['who does not', { teaching: { meetsSkillCertificate: false } }, 'met'],
    ['who does', { teaching: { meetsSkillCertificate: true } }, 'unmet'],
    ['of whom it is not told', { teaching: { meetsSkillCertificate: undefined } }, 'lacks teaching.meetsSkillCertificate'],
  ])('%s', holds('lacks-skill-certificate'));
});

describe('the course is in an occupation of the catalogue', () => {
  it.each<Row>([
    ...resolution03.occupations.map(({ id }): Row => [id, { course: { occupation: id } }, 'met']),
    ['another', { course: { occupation: 'other' } }, 'unmet'],
    ['not told', { course: { occupation: undefined } }, 'lacks course.occupation'],
    ['of a course of which nothing is told', { course: undefined }, 'lacks course.occupation'],
    ['another, where it may be any', { course: { occupation: 'other' } }, 'met', anyOccupation],
    ['not told, and not asked, where it may be any', { course: undefined }, 'met', anyOccupation],
  ])('%s', holds('occupation'));
});

describe('a teacher of whom', () => {
  it('nothing is told lacks every fact, in the order of the rules', () => {
    const { outcome, findings, missing } = checkEligibility({ id: 'T', group: 'vocational-teacher' });
    expect(outcome).toBe('undetermined');
    expect(findings.map(({ rule }) => rule)).toEqual([
      'vocational-teacher.teaching',
      'vocational-teacher.school-in-city',
      'vocational-teacher.level',
      'vocational-teacher.lacks-skill-certificate',
      'vocational-teacher.occupation',
      'vocational-teacher.period',
    ]);
    expect(missing).toEqual([
      'teaching.active',
      'teaching.schoolLocality',
      'teaching.level',
      'teaching.meetsSkillCertificate',
      'course.occupation',
      'course.start',
    ]);
  });

  it('nothing is told lacks less where the school may be anywhere and the course in any occupation', () => {
    const { missing } = checkEligibility({ id: 'T', group: 'vocational-teacher' }, withReading(resolution03, { ...anywhere, ...anyOccupation }));
    expect(missing).toEqual(['teaching.active', 'teaching.level', 'teaching.meetsSkillCertificate', 'course.start']);
  });

  it('all is told meets every rule, with whatever contract', () => {
    for (const contract of ['permanent', 'guest', undefined] as const) {
      const { outcome, findings } = checkEligibility(teacher({ teaching: { contract } }));
      expect([outcome, findings.map(({ result }) => result)]).toEqual(['eligible', ['met', 'met', 'met', 'met', 'met', 'met']]);
    }
  });
});
