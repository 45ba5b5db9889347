import { readFileSync } from 'node:fs';
import type { EmployeeCase, InstructorCase, StudentCase, SupportCase, TeacherCase } from '#src/case/types.js';

/**
 * Cases that nothing speaks against and nothing is lacking in, so that a test names only what its sentence is about. A fact set to `undefined` is
 * not given; a part such as `training` is changed fact by fact, and left out altogether where it is set to `undefined`.
 */

type Changes<C> = { readonly [K in keyof Omit<C, 'group'>]?: C[K] | undefined };

function change<C extends SupportCase>(base: C, changes: Changes<C>): C {
  const changed: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const before = changed[key];
    changed[key] = isPart(before) && isPart(value) ? { ...before, ...value } : value;
  }
  return changed as unknown as C;
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null;

const S = JSON.parse(readFileSync(new URL('../../examples/data/student.json', import.meta.url), 'utf8')) as StudentCase;

/** *S* of the worked examples, as developers have it among the samples: three school years of logistics at a college in Hải Phòng. */
export const student = (changes: Changes<StudentCase> = {}): StudentCase => change<StudentCase>(S, changes);

/** A welder at an enterprise in Hải Phòng, one school year at intermediate level. */
export const employee = (changes: Changes<EmployeeCase> = {}): EmployeeCase =>
  change<EmployeeCase>(
    {
      id: 'E',
      group: 'enterprise-employee',
      education: 'lower-secondary',
      employed: true,
      enterprise: { locality: 'hai-phong', zone: 'vsip', operating: true },
      hasMatchingQualification: false,
      training: {
        occupation: 'welding',
        level: 'intermediate',
        schoolLocality: 'hai-phong',
        start: '2025-09-08',
        end: '2026-06-30',
        monthlyTuition: 801_550,
        nationalRelief: 'seventy-percent',
      },
    },
    changes,
  );

/** A permanent teacher at a college in Hải Phòng who lacks the skill certificate. */
export const teacher = (changes: Changes<TeacherCase> = {}): TeacherCase =>
  change<TeacherCase>(
    {
      id: 'T',
      group: 'vocational-teacher',
      teaching: { active: true, level: 'college', schoolLocality: 'hai-phong', meetsSkillCertificate: false, contract: 'permanent' },
      course: { occupation: 'welding', start: '2026-03-02', end: '2026-03-13' },
    },
    changes,
  );

/** An artisan of provincial rank who wishes to teach welding at a college. */
export const instructor = (changes: Changes<InstructorCase> = {}): InstructorCase =>
  change<InstructorCase>(
    {
      id: 'I',
      group: 'industry-instructor',
      background: 'artisan',
      artisanRank: 'provincial',
      wishesToTeach: true,
      teachingLevel: 'college',
      course: { occupation: 'welding', start: '2026-03-02', end: '2026-03-13' },
    },
    changes,
  );
