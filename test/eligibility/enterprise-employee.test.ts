import { describe, expect, it } from 'vitest';
import type { EmployeeCase } from '#src/case/types.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { withReading } from '#src/policy/with-reading.js';
import { employee } from '../helpers/factories.js';
import { judge } from '../helpers/judge.js';

type Row = [sentence: string, facts: Partial<EmployeeCase>, expected: string, reading?: Partial<Reading>];
const holds =
  (rule: string) =>
  (_: string, facts: Partial<EmployeeCase>, expected: string, reading: Partial<Reading> = {}) => {
    expect(judge(employee(facts), rule, withReading(resolution03, reading))).toBe(expected);
  };

describe('an employee works at an enterprise', () => {
  it.each<Row>([
    ['who works there now', { employed: true }, 'met'],
    ['who does not', { employed: false }, 'unmet'],
    ['of whom it is not told', { employed: undefined }, 'lacks employed'],
  ])('%s', holds('employed'));
});

describe('the enterprise is in the city', () => {
  it.each<Row>([
    ['in Hải Phòng before the merger', { enterprise: { locality: 'hai-phong' } }, 'met'],
    ['in the former Hải Dương province', { enterprise: { locality: 'former-hai-duong' } }, 'met'],
    [
      'in that province, whenever the training is: the period says from when it counts',
      { enterprise: { locality: 'former-hai-duong' }, training: { end: '2024-12-31', start: '2024-09-01' } },
      'met',
    ],
    ['elsewhere', { enterprise: { locality: 'elsewhere' } }, 'unmet'],
    ['elsewhere, whatever the school’s locality', { enterprise: { locality: 'elsewhere' }, training: { schoolLocality: 'hai-phong' } }, 'unmet'],
    ['not told', { enterprise: { locality: undefined } }, 'lacks enterprise.locality'],
    ['not told, though the zone is', { enterprise: { locality: undefined, zone: 'vsip' } }, 'lacks enterprise.locality'],
    ['of an enterprise of which nothing is told', { enterprise: undefined }, 'lacks enterprise.locality'],
    [
      'elsewhere, also where a teacher’s school may be anywhere',
      { enterprise: { locality: 'elsewhere' } },
      'unmet',
      { 'teacher-school': 'anywhere' },
    ],
  ])('%s', holds('enterprise-in-city'));
});

describe('an employee has finished lower secondary school or more', () => {
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

describe('an employee holds no qualification that fits the job held', () => {
  it.each<Row>([
    ['who holds none', { hasMatchingQualification: false }, 'met'],
    ['who holds one', { hasMatchingQualification: true }, 'unmet'],
    [
      'of whom it is not told, whatever the education',
      { hasMatchingQualification: undefined, education: 'university' },
      'lacks hasMatchingQualification',
    ],
  ])('%s', holds('no-matching-qualification'));
});

describe('the training is in an occupation of the catalogue', () => {
  it.each<Row>([
    ...resolution03.occupations.map(({ id }): Row => [id, { training: { occupation: id } }, 'met']),
    ['another', { training: { occupation: 'other' } }, 'unmet'],
    ['an id that the policy does not have', { training: { occupation: 'barber' } }, 'unmet'],
    ['an id that objects inherit', { training: { occupation: 'constructor' } }, 'unmet'],
    ['not told', { training: { occupation: undefined } }, 'lacks training.occupation'],
    ['of a training of which nothing is told', { training: undefined }, 'lacks training.occupation'],
    ['of the catalogue, when the start is not told', { training: { start: undefined } }, 'met'],
    ['another, also where a course may be in any', { training: { occupation: 'other' } }, 'unmet', { 'teaching-occupation': 'any-occupation' }],
  ])('%s', holds('occupation'));
});

describe('the training is at a level that is supported', () => {
  const at = (level: EmployeeCase['training'] extends infer T ? NonNullable<T>['level' & keyof NonNullable<T>] : never) => ({ training: { level } });
  it.each<Row>([
    ['under three months', at('under-three-months'), 'unmet'],
    ['elementary', at('elementary'), 'unmet'],
    ['intermediate', at('intermediate'), 'met'],
    ['vocational secondary', at('vocational-secondary'), 'unmet'],
    ['college', at('college'), 'met'],
    ['not told', at(undefined), 'lacks training.level'],
    ['under three months, where elementary counts too', at('under-three-months'), 'unmet', { 'employee-levels': 'elementary-too' }],
    ['elementary, where it counts too', at('elementary'), 'met', { 'employee-levels': 'elementary-too' }],
    ['vocational secondary, where elementary counts too', at('vocational-secondary'), 'unmet', { 'employee-levels': 'elementary-too' }],
    ['college, where elementary counts too', at('college'), 'met', { 'employee-levels': 'elementary-too' }],
    ['not told, where elementary counts too', at(undefined), 'lacks training.level', { 'employee-levels': 'elementary-too' }],
    ['vocational secondary, where it counts as intermediate', at('vocational-secondary'), 'met', { 'vocational-secondary': 'yes' }],
    ['elementary, where vocational secondary counts', at('elementary'), 'unmet', { 'vocational-secondary': 'yes' }],
    ['under three months, where vocational secondary counts', at('under-three-months'), 'unmet', { 'vocational-secondary': 'yes' }],
    ['not told, where vocational secondary counts', at(undefined), 'lacks training.level', { 'vocational-secondary': 'yes' }],
  ])('%s', holds('level'));
});

describe('an employee of whom', () => {
  it('nothing is told lacks every fact, in the order of the rules', () => {
    expect(checkEligibility({ id: 'E', group: 'enterprise-employee' })).toStrictEqual({
      group: 'enterprise-employee',
      outcome: 'undetermined',
      findings: [
        { rule: 'enterprise-employee.employed', result: 'unknown', missing: ['employed'] },
        { rule: 'enterprise-employee.enterprise-in-city', result: 'unknown', missing: ['enterprise.locality'] },
        { rule: 'enterprise-employee.education', result: 'unknown', missing: ['education'] },
        { rule: 'enterprise-employee.no-matching-qualification', result: 'unknown', missing: ['hasMatchingQualification'] },
        { rule: 'enterprise-employee.occupation', result: 'unknown', missing: ['training.occupation'] },
        { rule: 'enterprise-employee.level', result: 'unknown', missing: ['training.level'] },
        { rule: 'enterprise-employee.period', result: 'unknown', missing: ['training.start'] },
      ],
      missing: [
        'employed',
        'enterprise.locality',
        'education',
        'hasMatchingQualification',
        'training.occupation',
        'training.level',
        'training.start',
      ],
    });
  });

  it('all is told meets every rule', () => {
    const { outcome, findings, missing } = checkEligibility(employee());
    expect([outcome, missing]).toEqual(['eligible', []]);
    expect(findings.map(({ result }) => result)).toEqual(['met', 'met', 'met', 'met', 'met', 'met', 'met']);
    for (const finding of findings) expect(Object.keys(finding)).toEqual(['rule', 'result']);
  });
});
