import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/case/types.js';
import { type Study, studyOf } from '#src/eligibility/study.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { under } from '../helpers/amounts.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';

const told = ({ part, level, levelAt, areaAt, area }: Study) => ({ part, level, levelAt, areaAt, area });

describe('what is supported in a case', () => {
  it.each<[supportCase: SupportCase, expected: ReturnType<typeof told>]>([
    [
      employee({ enterprise: { locality: 'former-hai-duong' } }),
      { part: 'training', level: 'intermediate', levelAt: 'training.level', areaAt: 'enterprise.locality', area: 'former-hai-duong' },
    ],
    [student(), { part: 'training', level: 'college', levelAt: 'training.level', areaAt: 'training.schoolLocality', area: 'hai-phong' }],
    [teacher(), { part: 'course', level: 'college', levelAt: 'teaching.level', areaAt: 'teaching.schoolLocality', area: 'hai-phong' }],
    [instructor(), { part: 'course', level: 'college', levelAt: 'teachingLevel', areaAt: undefined, area: undefined }],
  ])('of $group has its level and its area, each with the fact that tells it', (supportCase, expected) => {
    expect(told(studyOf(supportCase, resolution03.reading))).toEqual(expected);
    // Explanations ask it of a case of which nothing is told.
    const { part, levelAt, areaAt } = expected;
    expect(studyOf({ id: '', group: supportCase.group })).toEqual({ part, facts: {}, level: undefined, levelAt, areaAt, area: undefined });
  });

  it('has no area where the school of a teacher may be anywhere', () => {
    const { reading } = under({ 'teacher-school': 'anywhere' });
    expect(told(studyOf(teacher(), reading))).toEqual({
      part: 'course',
      level: 'college',
      levelAt: 'teaching.level',
      areaAt: undefined,
      area: undefined,
    });
  });
});
