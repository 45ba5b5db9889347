import { describe, expect, it } from 'vitest';
import { amendPolicy, explain, formatExplanation, type Policy, resolution03, type SupportCase, withReading } from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';

// Every text here is read as a whole, for grammar, tone and truth, whenever it changes: `npx vitest run test/explain -u`, then read the difference.

const elsewhereAllowed = withReading(resolution03, {
  'teacher-school': 'anywhere',
  'course-amount-by': 'group',
  'teaching-occupation': 'any-occupation',
});
const generousToEmployees = withReading(resolution03, { 'employee-levels': 'elementary-too', 'employee-living-allowance': 'yes' });
const atCeilingAndCapped = withReading(resolution03, { 'tuition-price': 'public-ceiling', 'tuition-relief': 'capped', 'month-count': 'completed' });
const oneFixedDay = withReading(resolution03, { 'effective-date': '2024-09-01', 'ongoing-training': 'excluded' });
const amended: Policy = amendPolicy(resolution03, {
  instruments: [
    {
      id: 'NQ-2026',
      kind: 'law',
      title: {
        vi: 'Nghị quyết số 01/2026/NQ-HĐND sửa đổi Nghị quyết số 03/2024/NQ-HĐND (ví dụ)',
        en: 'Resolution 01/2026/NQ-HĐND amending Resolution 03/2024/NQ-HĐND (an example)',
      },
      seen: 'whole',
    },
  ],
  benefits: [
    {
      id: 'tuition',
      from: '2026-03-01',
      value: '0.7',
      provenance: { evidence: 'official', sources: [{ instrument: 'NQ-2026', provision: 'Điểm a khoản 2 Điều 1' }] },
    },
  ],
  occupations: [
    {
      id: 'ship-building',
      name: { vi: 'Đóng tàu thủy', en: 'Shipbuilding' },
      aliases: [],
      codes: {},
      from: '2026-01-01',
      provenance: { evidence: 'official', sources: [{ instrument: 'NQ-2026', provision: 'Khoản 1 Điều 1' }] },
    },
  ],
  lastDay: { date: '2026-12-31', provenance: { evidence: 'official', sources: [{ instrument: 'NQ-2026', provision: 'Điều 2' }] } },
});

const cases: [name: string, supportCase: SupportCase, policy?: Policy][] = [
  ['employee-eligible', employee({ enterprise: { locality: 'former-hai-duong' } })],
  ['employee-ineligible', employee({ education: 'below-lower-secondary', training: { level: 'elementary', occupation: 'other' } })],
  ['employee-undetermined', employee({ employed: undefined, enterprise: { locality: undefined }, training: { level: undefined } })],
  ['employee-needs-facts', employee({ training: { nationalRelief: undefined } })],
  ['employee-generous-reading', employee({ training: { level: 'elementary', nationalRelief: 'full' } }), generousToEmployees],

  ['student-eligible', student()],
  ['student-ineligible', student({ training: { start: '2031-01-06', end: '2031-12-31' } })],
  ['student-undetermined', student({ education: undefined, training: { start: '2024-05-06', end: undefined } })],
  ['student-needs-facts', student({ training: { monthlyTuition: undefined, end: undefined } })],
  ['student-confirmed-months-rounded', student({ training: { studyMonths: 15, nationalRelief: 'seventy-percent' } })],
  ['student-at-vocational-secondary', student({ education: 'lower-secondary', training: { level: 'vocational-secondary' } })],
  ['student-past-last-day', student({ training: { occupation: 'nursing', start: '2030-09-03', end: '2032-06-30' } })],
  ['student-no-paid-month', student({ training: { start: '2024-06-15', end: '2024-08-10' } })],
  [
    'student-at-ceiling-capped',
    student({ training: { end: '2026-06-30', ceilingTuition: 800_000, nationalRelief: 'seventy-percent' } }),
    atCeilingAndCapped,
  ],
  ['student-excluded-by-date', student({ training: { start: '2024-08-05', end: '2026-06-30' } }), oneFixedDay],
  ['student-amended', student({ training: { end: '2026-06-30' } }), amended],
  ['student-amended-occupation', student({ training: { occupation: 'ship-building', start: '2026-02-02', end: '2027-06-30' } }), amended],

  ['teacher-eligible', teacher()],
  ['teacher-ineligible', teacher({ teaching: { active: false, schoolLocality: 'elsewhere', meetsSkillCertificate: true } })],
  ['teacher-undetermined', teacher({ teaching: undefined })],
  ['teacher-needs-facts', teacher({ teaching: { contract: undefined } })],
  [
    'teacher-other-reading',
    teacher({ teaching: { contract: 'guest', schoolLocality: 'elsewhere' }, course: { occupation: 'other' } }),
    elsewhereAllowed,
  ],

  ['instructor-eligible', instructor()],
  ['instructor-ineligible', instructor({ artisanRank: 'below-provincial', teachingLevel: 'elementary' })],
  ['instructor-undetermined', instructor({ artisanRank: undefined, course: undefined })],
];

describe('the explanation as text', () => {
  it.each<[string, SupportCase, Policy?]>(cases)('%s', async (name, supportCase, policy) => {
    for (const locale of ['vi', 'en'] as const) {
      await expect(`${formatExplanation(explain(supportCase, locale, policy))}\n`).toMatchFileSnapshot(`texts/${name}.${locale}.txt`);
    }
  });
});
