import { describe, expect, it } from 'vitest';
import {
  amendPolicy,
  explain,
  formatExplanation,
  type Locale,
  type Policy,
  type Provenance,
  resolution03,
  type SupportCase,
  withReading,
} from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';

// Every text here is read as a whole, for grammar, tone and truth, whenever it changes: `npm run snapshots`, then read the difference. The caveats that many of
// them share stand once, in `caveats.*.txt`, and by their numbers there in each.

const words = {
  title: { vi: 'Thường trú tại Hải Phòng', en: 'Resides in Hải Phòng' },
  question: { vi: 'Người học có thường trú tại Hải Phòng không?', en: 'Does the learner reside in Hải Phòng?' },
};

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

/** As somebody who holds the text might complete the policy: invented throughout. */
const read: Provenance = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Khoản 2 Điều 3' }] };
const completed: Policy = amendPolicy(resolution03, {
  title: { vi: 'Ví dụ: đối chiếu với văn bản', en: 'Example: compared with the text' },
  conditions: [{ id: 'residence', groups: ['vocational-student'], ...words, from: '2025-01-01', provenance: read }],
  limits: [
    {
      id: 'course-cap',
      title: { vi: 'Mức tối đa cho một khóa', en: 'Ceiling for a course' },
      benefit: 'tuition',
      months: 20,
      amount: 9_000_000,
      provenance: read,
    },
  ],
  settled: [
    { question: 'effective-date', answer: '2024-07-29', provenance: read },
    { question: 'month-count', answer: 'completed', provenance: read },
  ],
  confirmed: [
    { statement: 'last-day', provenance: read },
    { statement: 'rule/vocational-student.period', provenance: read },
  ],
  absent: resolution03.notModelled.flatMap(({ id }) => (id === 'residence' || id === 'course-cap' ? [] : [{ id, provenance: read }])),
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
  ['student-completed-policy', { ...student(), answers: { residence: true } }, completed],
  ['instructor-at-cost', instructor({ course: { cost: 2_400_000 } }), withReading(resolution03, { 'course-sum': 'at-most-cost' })],
  ['instructor-undetermined', instructor({ artisanRank: undefined, course: undefined })],
];

/** The caveats of all texts in a language, each once. */
const caveatsIn = (locale: Locale): readonly string[] => [
  ...new Set(cases.flatMap(([, supportCase, policy]) => explain(supportCase, locale, policy).caveats)),
];

describe.each<Locale>(['vi', 'en'])('the explanation as text, in %s', (locale) => {
  const shared = caveatsIn(locale);

  it('has caveats that are true', async () => {
    await expect(shared.map((caveat, i) => `[${i + 1}] ${caveat}\n`).join('')).toMatchFileSnapshot(`texts/caveats.${locale}.txt`);
  });

  it.each<[string, SupportCase, Policy?]>(cases)('%s', async (name, supportCase, policy) => {
    const explained = explain(supportCase, locale, policy);
    const caveats = explained.caveats.map((caveat) => `[${shared.indexOf(caveat) + 1}]`);
    await expect(`${formatExplanation({ ...explained, caveats })}\n`).toMatchFileSnapshot(`texts/${name}.${locale}.txt`);
  });
});
