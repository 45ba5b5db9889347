import { type Amendment, amendPolicy, resolution03, withReading } from '#src/index.js';

export const assumed = { evidence: 'assumed', sources: [] } as const;
export const both = (vi: string, en: string) => ({ vi, en });

/** Something of every kind; all of it invented. */
export const EVERYTHING: Amendment = {
  title: both('VÍ DỤ', 'EXAMPLE'),
  instruments: [{ id: 'VIDU', kind: 'law', title: both('Văn bản ví dụ', 'An example'), issued: '2026-01-02', seen: 'whole' }],
  benefits: [{ id: 'tuition', from: '2027-03-01', governs: 'starts', value: '0.7', provenance: assumed }],
  corrected: [{ id: 'living-allowance', value: '800000', provenance: assumed }],
  occupations: [
    {
      id: 'vi-du',
      name: both('Nghề ví dụ', 'An example'),
      aliases: [],
      codes: { college: { code: '6999999', provenance: assumed } },
      from: '2027-01-01',
      provenance: assumed,
    },
  ],
  lastDay: { date: '2031-06-30', provenance: assumed },
  conditions: [
    {
      id: 'residence',
      groups: ['vocational-student'],
      title: both('Cư trú', 'Resides'),
      question: both('Có cư trú không?', 'Resident?'),
      metBy: 'no',
      from: '2026-01-01',
      outside: 'unmet',
      provenance: assumed,
    },
  ],
  limits: [{ id: 'course-cap', title: both('Giới hạn', 'Limit'), benefit: 'tuition', months: 12, provenance: assumed }],
  settled: [{ question: 'month-count', answer: 'completed', provenance: assumed }],
  dropped: [{ rule: 'vocational-teacher.lacks-skill-certificate', provenance: assumed }],
  absent: [{ id: 'age', provenance: assumed }],
  confirmed: [
    { statement: 'group/vocational-student', provenance: { evidence: 'official', sources: [{ instrument: 'VIDU', provision: 'Điều 1' }] } },
    { statement: 'group/vocational-teacher', provenance: assumed },
  ],
};
export const everything = withReading(amendPolicy(resolution03, EVERYTHING), { 'vocational-secondary': 'yes', 'effective-date': '2024-08-15' });
