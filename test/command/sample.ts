import type { DossierEntry, EmployeeCase, SupportCase, Training } from '../../src/index.js';

/** Cases and entries as an office might have them, as many as wanted, the same each time. */

const pick = <T>(choices: readonly [T, ...T[]], i: number): T => choices[i % choices.length] ?? choices[0];

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

const day = (year: number, i: number): string => `${year}-${padded(1 + (i % 12), 2)}-${padded(1 + (i % 28), 2)}`;

function training(i: number): Training {
  return {
    occupation: pick(['logistics', 'welding', 'nursing', 'hotel-management', 'automotive-technology', 'software-applications', 'other'], i),
    level: pick(['college', 'intermediate', 'college', 'intermediate', 'vocational-secondary'], i >> 1),
    schoolLocality: pick(['hai-phong', 'former-hai-duong', 'hai-phong'], i >> 2),
    start: day(2024 + (i % 5), i >> 1),
    // One in eleven has not been told when the training ends.
    ...(i % 11 !== 0 && { end: day(2029 + (i % 4), i >> 2) }),
    monthlyTuition: 700_000 + ((i * 7919) % 400_000),
    nationalRelief: pick(['none', 'seventy-percent', 'half', 'none'], i >> 1),
  };
}

const enterprise = (i: number): NonNullable<EmployeeCase['enterprise']> => ({
  id: `DN-${padded(i % 40, 2)}`,
  name: `Công ty TNHH Cơ khí Số ${i % 40}`,
  // Each zone lies in its own area.
  ...pick(
    [
      { locality: 'hai-phong', zone: 'trang-due' },
      { locality: 'hai-phong', zone: 'vsip' },
      { locality: 'former-hai-duong', zone: 'binh-giang' },
      { locality: 'former-hai-duong', zone: 'none' },
    ],
    i,
  ),
  operating: true,
});

export function caseAt(i: number): SupportCase {
  const person = { id: `HS-${padded(i, 6)}`, applicant: `N-${padded(i, 6)}` };
  switch (i % 10) {
    case 8:
      return {
        ...person,
        group: 'vocational-teacher',
        teaching: {
          active: true,
          level: 'college',
          schoolLocality: 'hai-phong',
          meetsSkillCertificate: i % 4 === 0,
          contract: pick(['permanent', 'guest'], i >> 3),
        },
        course: { occupation: 'welding', start: day(2026, i), end: day(2027, i) },
      };
    case 9:
      return {
        ...person,
        group: 'industry-instructor',
        background: 'artisan',
        artisanRank: 'provincial',
        wishesToTeach: true,
        teachingLevel: 'college',
        course: { occupation: 'nursing', start: day(2026, i), end: day(2027, i) },
      };
    case 5:
    case 6:
    case 7:
      return { ...person, group: 'vocational-student', education: 'upper-secondary', training: training(i) };
    default:
      return {
        ...person,
        group: 'enterprise-employee',
        education: pick(['lower-secondary', 'upper-secondary'], i),
        employed: true,
        enterprise: enterprise(i),
        hasMatchingQualification: i % 20 === 0,
        training: training(i),
      };
  }
}

export const entryAt = (i: number): DossierEntry => ({
  supportCase: caseAt(i),
  recordedOn: day(2026, i >> 3),
  stage: pick(['registered', 'studying', 'completed', 'withdrawn'], i),
  dossier: pick(['incomplete', 'forwarded', 'returned', 'accepted'], i >> 1),
  ...(i % 3 === 0 && { paid: 1_000_000 + i }),
});

/** JSON lines. */
export const jsonLines = (values: Iterable<unknown>): string => [...values].map((value) => `${JSON.stringify(value)}\n`).join('');

export const upTo = <T>(count: number, at: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => at(i));
