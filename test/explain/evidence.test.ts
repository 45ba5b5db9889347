import { describe, expect, it } from 'vitest';
import {
  type Amendment,
  amendPolicy,
  basisInWords,
  explain,
  formatExplanation,
  type Policy,
  type Provenance,
  policyInWords,
  resolution03,
  type SupportCase,
  withReading,
} from '#src/index.js';
import { employee, student, teacher } from '../helpers/factories.js';
import { revived, untyped } from '../helpers/policies.js';

const read: Provenance = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 3' }] };
const title = { vi: 'Bản đối chiếu (ví dụ)', en: 'A comparison (example)' };
const amended = (amendment: Amendment): Policy => amendPolicy(resolution03, { title, ...amendment });
const condition = (rule: string, supportCase: SupportCase, policy?: Policy) =>
  explain(supportCase, 'en', policy).conditions.find((one) => one.rule.endsWith(`.${rule}`));
const told = /; according to “A comparison \(example\)”$/;

describe('an explanation takes its evidence from the policy it is given', () => {
  it('for a condition that was confirmed, with the title of what confirmed it', () => {
    const policy = amended({ confirmed: [{ statement: 'rule/vocational-student.education', provenance: read }] });
    expect(condition('education', student(), policy)).toMatchObject({ evidence: 'official', basis: expect.stringMatching(told) });
    expect(condition('school-in-city', student(), policy)?.basis).not.toMatch(told);
  });

  it('for the period: the weakest of the condition and of the dates it rests on', () => {
    const dates = (parts: Amendment, supportCase: SupportCase = student()) => condition('period', supportCase, amended(parts))?.evidence;
    const own = { confirmed: [{ statement: 'rule/vocational-student.period', provenance: read }] };
    const ends = { lastDay: { date: '2030-12-31', provenance: read } };
    const effective = { question: 'effective-date' as const, answer: '2024-07-29', provenance: read };
    expect(dates(own)).toBe('assumed');
    expect(dates({ ...own, settled: [effective] })).toBe('inferred');
    expect(dates({ ...ends, settled: [effective] })).toBe('inferred');
    expect(dates({ ...own, ...ends, settled: [effective] })).toBe('official');
    // The day for the former Hải Dương area counts there, and while the area is not known.
    const former = student({ training: { schoolLocality: 'former-hai-duong', start: '2026-01-05' } });
    expect(dates({ ...own, ...ends, settled: [effective] }, former)).toBe('assumed');
    const territory = { question: 'merged-territory-from' as const, answer: '2025-11-05', provenance: read };
    expect(dates({ ...own, ...ends, settled: [effective, territory] }, former)).toBe('official');
  });

  it('for a reading that was settled, which is told as settled and no longer as open', () => {
    const policy = amended({ settled: [{ question: 'vocational-secondary', answer: 'yes', provenance: read }] });
    const explained = explain(student({ training: { level: 'vocational-secondary' } }), 'en', policy);
    const level = explained.conditions.find(({ rule }) => rule.endsWith('.level'));
    expect(level?.basis).toMatch(/; settled: Does vocational secondary .* Yes; according to “A comparison \(example\)”$/);
    expect(explained.openQuestions.map(({ id }) => id)).not.toContain('vocational-secondary');
  });

  it('for the answer to an open question that was confirmed', () => {
    const policy = amended({ confirmed: [{ statement: 'reading/teacher-school', provenance: read }] });
    expect(condition('school-in-city', teacher({ teaching: { schoolLocality: 'elsewhere' } }), policy)?.basis).toMatch(told);
  });

  it('for a figure that was corrected, and for the share that relief leaves', () => {
    const relieved = employee();
    const amounts = (policy?: Policy) => explain(relieved, 'en', policy).amounts[0];
    expect(amounts()?.basis).toContain('Article 16(1)(b) of Government Decree 81/2021/NĐ-CP');
    const policy = amended({
      corrected: [{ id: 'tuition', value: '0.5', provenance: read }],
      confirmed: [{ statement: 'relief/seventy-percent', provenance: read }],
    });
    expect(amounts(policy)).toMatchObject({ evidence: 'official', basis: expect.stringMatching(told) });
  });

  it('and tells of no condition that the text does not set', () => {
    const policy = amended({ dropped: [{ rule: 'vocational-student.education', provenance: read }] });
    expect(condition('education', student(), policy)).toBeUndefined();
    expect(explain(student(), 'en', policy).conditions).toHaveLength(4);
  });
});

describe('what is not judged', () => {
  const points = resolution03.notModelled.map(({ id }) => id);
  const without = (ids: readonly string[]): Policy => amended({ absent: ids.map((id) => ({ id, provenance: read })) });

  it('is counted in the headline and named in the caveats, as far as it is left', () => {
    const left = explain(student(), 'en', without(points.slice(0, -1)));
    expect(left.headline).toBe('Meets the known conditions; 1 point of Article 3 of Resolution 03/2024/NQ-HĐND is not judged');
    expect(left.caveats[0]).toMatch(/could not be read.*: what a dossier must contain\.$/);
  });

  it('is not spoken of once nothing is left: neither is Article 3', () => {
    for (const locale of ['vi', 'en'] as const) {
      for (const supportCase of [student(), student({ education: undefined }), student({ education: 'below-lower-secondary' })]) {
        expect(formatExplanation(explain(supportCase, locale, without(points)))).not.toMatch(/Điều 3|Article 3|đã biết|known condition/);
      }
    }
    expect(explain(student(), 'en', without(points)).headline).toBe('Meets the conditions');
  });
});

describe('an added condition', () => {
  const residence = {
    id: 'residence',
    groups: ['vocational-student' as const],
    title: { vi: 'Thường trú tại thành phố', en: 'Resides in the city' },
    question: { vi: 'Người học có thường trú tại thành phố không?', en: 'Does the learner reside in the city?' },
    provenance: read,
  };
  const asking = (answer: boolean | undefined, window = {}) => {
    const policy = amended({ conditions: [{ ...residence, ...window }] });
    return explain({ ...student(), ...(answer !== undefined && { answers: { residence: answer } }) }, 'en', policy);
  };

  it('is asked for in its own words, and told with the answer given', () => {
    expect(asking(undefined).toAsk).toEqual([{ path: 'answers.residence', question: 'Does the learner reside in the city?' }]);
    expect(asking(true).conditions.at(-1)).toMatchObject({ result: 'met', title: 'Resides in the city', evidence: 'official' });
    expect(asking(false).conditions.at(-1)).toMatchObject({ result: 'unmet', given: 'Resides in the city: no' });
  });

  it.each<[string, object, string]>([
    ['is told with its window', { from: '2025-01-01' }, 'This condition is for trainings and courses that start on or after 1 January 2025.'],
    [
      'outside its window is met without an answer',
      { from: '2026-01-01', until: '2026-12-31' },
      'This condition is for trainings and courses that start from 1 January 2026 to 31 December 2026. This one does not, and so counts as meeting it.',
    ],
    [
      'outside its window fails where the amendment says so',
      { until: '2025-01-01', outside: 'unmet' },
      'This condition is for trainings and courses that start on or before 1 January 2025. This one does not, and so fails it.',
    ],
  ])('%s', (_, window, note) => {
    expect(asking(true, window).conditions.at(-1)?.note).toBe(note);
  });
});

describe('a limit', () => {
  const limited = (limit: object): Policy =>
    amended({ limits: [{ id: 'course-cap', title: { vi: 'Mức tối đa', en: 'Ceiling' }, benefit: 'tuition', provenance: read, ...limit }] });
  const tuition = (policy: Policy) => explain(student(), 'en', policy).amounts[0];

  it('of months is told with the line that it cuts, and its holidays are those of the calendar alone', () => {
    expect(tuition(limited({ months: 20 }))).toMatchObject({
      formula: '50% × 934,951 đ × 20 months = 9,349,510 đ',
      details: ['Limit that applies (Ceiling): at most 20 months'],
      basis: expect.stringMatching(told),
    });
    expect(explain(student(), 'en', limited({ months: 20 })).months).toBe(explain(student(), 'en').months);
  });

  it('of money leaves the formula true', () => {
    expect(tuition(limited({ amount: 10_000_000 }))).toMatchObject({
      formula: '50% × 934,951 đ × 30 months = 14,024,265 đ; limited to 10,000,000 đ',
      details: ['Limit that applies (Ceiling): at most 10,000,000 đ'],
    });
  });

  it('that cuts nothing is not spoken of', () => {
    expect(tuition(limited({ months: 30, amount: 100_000_000 }))).toEqual(tuition(amended({})));
  });
});

describe('under which policy', () => {
  it('is told in a line: amendments, readings, how much is official, and the fingerprint', () => {
    expect(policyInWords(resolution03, 'en')).toMatch(
      /^Policy: Resolution 03\/2024\/NQ-HĐND; \d+ of \d+ statements read in the official text; fingerprint \w+$/,
    );
    const policy = withReading(amended({ confirmed: [{ statement: 'value/tuition', provenance: read }] }), { 'month-count': 'completed' });
    expect(policyInWords(policy, 'vi')).toContain('theo “Bản đối chiếu (ví dụ)”; cách hiểu khác mặc định: month-count=completed;');
    expect(explain(student(), 'vi', policy).policy).toBe(policyInWords(policy, 'vi'));
    expect(explain(student(), 'vi', policy).fingerprint).toBe(policy.fingerprint);
  });

  it('a title without end, or on several lines, is one line', () => {
    const policy = amendPolicy(resolution03, { title: { vi: 'A\nB', en: 'A\r\nB' }, confirmed: [{ statement: 'value/tuition', provenance: read }] });
    expect(policyInWords(policy, 'en')).toContain('as in “A B”');
  });
});

describe('basisInWords', () => {
  it('tells what one statement rests on, without a case', () => {
    const rule = resolution03.rules.find(({ id }) => id === 'vocational-student.occupation');
    expect(rule && basisInWords(rule.provenance, 'en')).toEqual({
      basis: 'Article 1(1) of Resolution 03/2024/NQ-HĐND, known from Sức khỏe & Đời sống (newspaper) and Báo Hải Dương (newspaper)',
      evidence: 'inferred',
      note: 'Inferred: the policy is limited to the occupations of the catalogue.',
    });
  });

  it('refuses a policy that was not made, and another language', () => {
    // An instrument that the policy does not have is called by its id.
    const elsewhere = { evidence: 'reported', sources: [{ instrument: 'QĐ 1/2030', provision: 'Điều 3' }] } as const;
    expect(basisInWords(elsewhere, 'vi')).toEqual({ basis: 'theo Điều 3 QĐ 1/2030', evidence: 'reported' });
    expect(() => basisInWords(read, 'vi', revived(resolution03))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
    expect(() => basisInWords(read, untyped('fr'))).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  });
});
