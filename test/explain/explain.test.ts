import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Amendment,
  amendPolicy,
  assess,
  type Explanation,
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
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';

const under = (reading: Parameters<typeof withReading>[1]): Policy => withReading(resolution03, reading);

const official: Provenance = { evidence: 'official', sources: [{ instrument: 'NQ-2026', provision: 'Khoản 3 Điều 1' }] };
const amendedBy = (amendment: Parameters<typeof amendPolicy>[1]): Policy =>
  amendPolicy(resolution03, {
    instruments: [{ id: 'NQ-2026', kind: 'law', title: { vi: 'Nghị quyết số 9/2026/NQ-HĐND', en: 'Resolution 9/2026/NQ-HĐND' }, seen: 'whole' }],
    ...amendment,
  });

const conditionOf = (rule: string, supportCase: SupportCase, policy?: Policy, locale: Locale = 'en') => {
  const condition = explain(supportCase, locale, policy).conditions.find((candidate) => candidate.rule.endsWith(`.${rule}`));
  if (condition === undefined) throw new Error(`no condition ${rule}`);
  return condition;
};

describe('the headline', () => {
  const unread = 'chưa xét 17 nội dung tại Điều 3 Nghị quyết số 03/2024/NQ-HĐND';
  const eligible = `Đáp ứng các điều kiện đã biết; ${unread}`;
  it.each<[string, SupportCase, string]>([
    ['eligible', student(), eligible],
    ['eligible, but a figure is lacking', student({ training: { monthlyTuition: undefined } }), `${eligible}; chưa đủ số liệu để tính mức hỗ trợ`],
    [
      'one condition unmet',
      student({ education: 'below-lower-secondary' }),
      'Không đáp ứng 1 trong 5 điều kiện đã biết: Đã tốt nghiệp trung học cơ sở trở lên',
    ],
    [
      'two unmet, one unknown',
      student({ education: 'below-lower-secondary', training: { schoolLocality: undefined, occupation: 'other' } }),
      'Không đáp ứng 2 trong 5 điều kiện đã biết: Đã tốt nghiệp trung học cơ sở trở lên; Nghề đào tạo thuộc danh mục được hỗ trợ',
    ],
    ['one unknown', student({ education: undefined }), `Chưa đủ thông tin để kết luận: còn 1 trong 5 điều kiện đã biết chưa rõ; ${unread}`],
  ])('%s', (_, supportCase, headline) => {
    expect(explain(supportCase, 'vi').headline).toBe(headline);
  });
});

describe('what was given', () => {
  it.each<[string, SupportCase, string | undefined, string | undefined]>([
    ['education', student(), 'Trình độ học vấn: THPT', 'Education: upper secondary'],
    ['education', student({ education: undefined }), undefined, undefined],
    [
      'school-in-city',
      student({ training: { schoolLocality: 'former-hai-duong' } }),
      'Địa bàn nhà trường: Hải Dương trước đây',
      'Locality of the school: the former Hải Dương province',
    ],
    ['no-matching-qualification', employee(), 'Có bằng cấp phù hợp với công việc: không', 'Has a matching qualification: no'],
    ['employed', employee(), 'Đang làm việc tại doanh nghiệp: có', 'Employed: yes'],
    [
      'occupation',
      student({ training: { occupation: 'software-applications', start: undefined } }),
      'Nghề đào tạo: Công nghệ thông tin (ứng dụng phần mềm)',
      'Occupation of the training: Information technology (software applications)',
    ],
    [
      'occupation',
      student({ training: { occupation: 'other', start: undefined } }),
      'Nghề đào tạo: nghề khác, ngoài danh mục',
      'Occupation of the training: another occupation, outside the catalogue',
    ],
    [
      'occupation',
      student({ training: { occupation: 'hairdressing\n\nTotal: 1 đ', start: undefined } }),
      'Nghề đào tạo: hairdressing Total: 1 đ',
      'Occupation of the training: hairdressing Total: 1 đ',
    ],
    [
      'period',
      student({ training: { studyMonths: 1, schoolLocality: undefined } }),
      'Ngày bắt đầu đào tạo: 08/09/2025; Ngày kết thúc đào tạo: 30/06/2028; Số tháng thực học: 1 tháng',
      'First day of the training: 8 September 2025; Last day of the training: 30 June 2028; Months of study: 1 month',
    ],
    ['background', instructor({ artisanRank: undefined }), 'Công việc hiện nay: Nghệ nhân', 'Background: artisan'],
    ['teaching', teacher({ teaching: undefined }), undefined, undefined],
  ])('for %s', (rule, supportCase, vi, en) => {
    expect(conditionOf(rule, supportCase, undefined, 'vi').given).toBe(vi);
    expect(conditionOf(rule, supportCase, undefined, 'en').given).toBe(en);
    expect('given' in conditionOf(rule, supportCase)).toBe(en !== undefined);
  });
});

describe('what a condition rests on', () => {
  it.each<[string, string, SupportCase, Policy | undefined, string, string]>([
    [
      'the rule',
      'education',
      student(),
      undefined,
      'reported',
      'Article 1(2) of Resolution 03/2024/NQ-HĐND, known from Sức khỏe & Đời sống (newspaper)',
    ],
    [
      'the rule, where no answer would change the finding',
      'level',
      employee({ training: { level: 'college' } }),
      under({ 'employee-levels': 'elementary-too' }),
      'inferred',
      'Article 1 of Resolution 03/2024/NQ-HĐND, known from Báo Hải Dương (newspaper)',
    ],
    [
      'the rule and the default answer it hangs on',
      'level',
      student({ training: { level: 'vocational-secondary' } }),
      undefined,
      'assumed',
      'Article 1(2) of Resolution 03/2024/NQ-HĐND, known from Sức khỏe & Đời sống (newspaper); Law on Vocational Education 124/2025/QH15; reading chosen: Does vocational secondary school (trung học nghề, new in 2026) count as intermediate level? No',
    ],
    [
      'the provision and another answer, without the papers that say otherwise',
      'level',
      employee({ training: { level: 'elementary' } }),
      under({ 'employee-levels': 'elementary-too' }),
      'assumed',
      'Article 1 of Resolution 03/2024/NQ-HĐND; reading chosen: At which levels is an employee’s training supported? Elementary as well',
    ],
    [
      'the title, for a teacher whose school lies in the city either way',
      'school-in-city',
      teacher(),
      under({ 'teacher-school': 'anywhere' }),
      'inferred',
      'Resolution 03/2024/NQ-HĐND',
    ],
    [
      'the reading, for a teacher whose school lies elsewhere',
      'school-in-city',
      teacher({ teaching: { schoolLocality: 'elsewhere' } }),
      under({ 'teacher-school': 'anywhere' }),
      'assumed',
      'Resolution 03/2024/NQ-HĐND; reading chosen: Must a teacher’s school lie in the city? No, anywhere',
    ],
    [
      'an occupation that an amendment brought',
      'occupation',
      student({ training: { occupation: 'ship-building' } }),
      amendedBy({
        occupations: [{ id: 'ship-building', name: { vi: 'Đóng tàu', en: 'Shipbuilding' }, aliases: [], codes: {}, provenance: official }],
      }),
      'inferred',
      'Article 1(1) of Resolution 03/2024/NQ-HĐND; Article 1(3) of Resolution 9/2026/NQ-HĐND',
    ],
    [
      'a last day that an amendment brought',
      'period',
      instructor(),
      amendedBy({ lastDay: { date: '2032-12-31', provenance: official } }),
      'assumed',
      'Section II.6, Plan of 2024 of the Hải Phòng Economic Zone Authority (HEZA) to carry out Resolution 03/2024/NQ-HĐND; Resolution 03/2024/NQ-HĐND; Article 1(3) of Resolution 9/2026/NQ-HĐND',
    ],
  ])('%s', (_, rule, supportCase, policy, evidence, basis) => {
    expect(conditionOf(rule, supportCase, policy)).toMatchObject({ evidence, basis });
  });

  it('is named an assumption where there is no source', () => {
    const policy = amendPolicy(resolution03, { corrected: [{ id: 'tuition', value: '0.6', provenance: { evidence: 'assumed', sources: [] } }] });
    const relieved = student({ training: { end: '2026-06-30' } });
    expect(explain(relieved, 'vi', policy).amounts[0]).toMatchObject({ evidence: 'assumed', basis: 'Giả định, chưa có nguồn' });
  });

  it('says where the reading chosen asks nothing', () => {
    const waived = 'Under the reading chosen, this condition is always taken as met.';
    const anywhere = under({ 'teacher-school': 'anywhere', 'teaching-occupation': 'any-occupation' });
    for (const rule of ['school-in-city', 'occupation']) {
      expect(conditionOf(rule, teacher({ teaching: { schoolLocality: 'elsewhere' }, course: { occupation: 'other' } }), anywhere).note).toBe(waived);
      expect(conditionOf(rule, teacher(), anywhere).note).toContain(waived);
      expect(conditionOf(rule, teacher()).note).not.toContain(waived);
    }
    const broader = under({ 'employee-levels': 'elementary-too' });
    expect(conditionOf('level', employee({ training: { level: 'elementary' } }), broader).note).toBeUndefined();
  });

  it('includes the dates that it hangs on', () => {
    const note = (supportCase: SupportCase, policy?: Policy) => conditionOf('period', supportCase, policy, 'vi').note?.split('.')[0];
    expect(note(student())).toBe('Thời gian thực hiện chính sách đối với trường hợp này: từ ngày 29/07/2024 đến hết ngày 31/12/2030');
    expect(note(student({ training: { schoolLocality: 'former-hai-duong' } }))).toContain('từ ngày 05/11/2025 đến');
    expect(note(employee({ enterprise: { locality: undefined } }))).toMatch(
      /29\/07\/2024 .* đối với địa bàn Hải Dương trước đây, từ ngày 05\/11\/2025$/,
    );
    const later = under({ 'effective-date': '2026-01-01' });
    expect(note(employee({ enterprise: { locality: undefined } }), later)).toMatch(/từ ngày 01\/01\/2026 đến hết ngày 31\/12\/2030$/);
    expect(note(teacher({ teaching: undefined }), under({ 'teacher-school': 'anywhere' }))).toMatch(/29\/07\/2024 đến hết ngày 31\/12\/2030$/);
  });
});

describe('an amount', () => {
  const amounts = (supportCase: SupportCase, policy?: Policy, locale: Locale = 'vi') => explain(supportCase, locale, policy).amounts;
  const oneYear = (training = {}) => student({ training: { end: '2026-06-30', ...training } });

  it.each<[string, SupportCase, Policy | undefined, string[], string[]]>([
    [
      'in thousands',
      student(),
      undefined,
      ['50% × 934.951 đ × 30 tháng = 14.024.265 đ', '900.000 đ × 34 tháng = 30.600.000 đ'],
      ['50% × 934,951 đ × 30 months = 14,024,265 đ', '900,000 đ × 34 months = 30,600,000 đ'],
    ],
    [
      'of what relief leaves, rounded',
      student({ training: { nationalRelief: 'seventy-percent' } }),
      undefined,
      ['50% × 280.485,3 đ × 30 tháng = 4.207.279,5 đ, làm tròn thành 4.207.280 đ', '900.000 đ × 34 tháng = 30.600.000 đ'],
      ['50% × 280,485.3 đ × 30 months = 4,207,279.5 đ, rounded to 4,207,280 đ', '900,000 đ × 34 months = 30,600,000 đ'],
    ],
    [
      'of one month',
      student({ training: { end: '2025-09-30', monthlyTuition: 1_000_001 } }),
      undefined,
      ['50% × 1.000.001 đ × 1 tháng = 500.000,5 đ, làm tròn thành 500.001 đ', '900.000 đ × 1 tháng = 900.000 đ'],
      ['50% × 1,000,001 đ × 1 month = 500,000.5 đ, rounded to 500,001 đ', '900,000 đ × 1 month = 900,000 đ'],
    ],
    ['of a course', teacher(), undefined, ['10.000.000 đ × 1 khóa = 10.000.000 đ'], ['10,000,000 đ × 1 course = 10,000,000 đ']],
    [
      'at a rate with decimals',
      oneYear({ nationalRelief: 'full' }),
      amendedBy({ benefits: [{ id: 'living-allowance', from: '2025-01-01', value: '900000.5', provenance: official }] }),
      ['900.000,5 đ × 10 tháng = 9.000.005 đ'],
      ['900,000.5 đ × 10 months = 9,000,005 đ'],
    ],
    [
      'at a share with decimals',
      oneYear({ end: '2025-09-30', monthlyTuition: 3_000_000 }),
      amendedBy({ benefits: [{ id: 'tuition', from: '2025-01-01', value: '0.333333', provenance: official }] }),
      ['33,3333% × 3.000.000 đ × 1 tháng = 999.999 đ', '900.000 đ × 1 tháng = 900.000 đ'],
      ['33.3333% × 3,000,000 đ × 1 month = 999,999 đ', '900,000 đ × 1 month = 900,000 đ'],
    ],
  ])('%s', (_, supportCase, policy, vi, en) => {
    expect(amounts(supportCase, policy, 'vi').map(({ formula }) => formula)).toEqual(vi);
    expect(amounts(supportCase, policy, 'en').map(({ formula }) => formula)).toEqual(en);
  });

  it.each<[string, SupportCase, Policy | undefined, string[] | undefined]>([
    ['nothing more where the figures are those given', student(), undefined, undefined],
    [
      'what relief leaves',
      student({ training: { nationalRelief: 'half' } }),
      undefined,
      ['Học phí còn phải đóng một tháng (giảm 50%): 50% × 934.951 đ = 467.475,5 đ'],
    ],
    [
      'the ceiling where it is lower',
      student({ training: { ceilingTuition: 800_000 } }),
      under({ 'tuition-price': 'public-ceiling' }),
      ['Tính theo mức trần học phí công lập 800.000 đ một tháng, thấp hơn mức thu 934.951 đ của nhà trường'],
    ],
    [
      'the ceiling and what relief leaves of it',
      student({ training: { ceilingTuition: 800_000, nationalRelief: 'half' } }),
      under({ 'tuition-price': 'public-ceiling' }),
      [
        'Tính theo mức trần học phí công lập 800.000 đ một tháng, thấp hơn mức thu 934.951 đ của nhà trường',
        'Học phí còn phải đóng một tháng (giảm 50%): 50% × 800.000 đ = 400.000 đ',
      ],
    ],
    [
      'no ceiling where the price is not above it',
      student({ training: { ceilingTuition: 934_951 } }),
      under({ 'tuition-price': 'public-ceiling' }),
      undefined,
    ],
    ['no ceiling under the other reading', student({ training: { ceilingTuition: 800_000 } }), undefined, undefined],
    [
      'the cap where it lowers the rate',
      student({ training: { nationalRelief: 'seventy-percent' } }),
      under({ 'tuition-relief': 'capped' }),
      ['Chỉ tính 30% thay vì 50%, vì không quá phần học phí còn phải đóng (giảm 70%)'],
    ],
    ['no cap where it does not', student({ training: { nationalRelief: 'half' } }), under({ 'tuition-relief': 'capped' }), undefined],
  ])('tells %s', (_, supportCase, policy, details) => {
    expect(amounts(supportCase, policy)[0]?.details).toEqual(details);
  });

  it('rests on the value in force: each its own where it changes midway', () => {
    const policy = amendedBy({ benefits: [{ id: 'tuition', from: '2026-03-01', value: '0.7', provenance: official }] });
    expect(amounts(oneYear(), policy, 'en')).toMatchObject([
      { evidence: 'reported', details: ['The months that begin from 8 September 2025 to 8 February 2026'] },
      {
        evidence: 'official',
        basis: 'Article 1(3) of Resolution 9/2026/NQ-HĐND',
        details: ['The months that begin from 8 March 2026 to 8 June 2026'],
      },
      { benefit: 'living-allowance', evidence: 'reported' },
    ]);
  });

  it('rests on both where an amendment confirms a value, and only on those in force in months it pays', () => {
    const change = (from: string, value: string, provenance = official) => ({ id: 'living-allowance' as const, from, value, provenance });
    const allowance = (benefits: ReturnType<typeof change>[]) => amounts(oneYear(), amendedBy({ benefits }), 'en').at(-1);
    expect(allowance([change('2026-01-01', '900000')])).toMatchObject({
      formula: '900,000 đ × 10 months = 9,000,000 đ',
      evidence: 'reported',
      basis: expect.stringContaining('(newspaper); Article 1(3) of Resolution 9/2026/NQ-HĐND'),
    });
    // In force before any month that is paid, after the last, and for nine days between two.
    const assumed: Provenance = { evidence: 'assumed', sources: [] };
    expect(allowance([change('2024-01-01', '800000', assumed), change('2025-09-08', '900000')])?.evidence).toBe('official');
    expect(allowance([change('2026-06-09', '900000', assumed)])?.evidence).toBe('reported');
    expect(allowance([change('2026-01-10', '900000', assumed), change('2026-01-19', '900000')])?.evidence).toBe('reported');
  });

  it('skips holidays where it looks for the value in force', () => {
    // Months 10 and 11 begin on 8 July and 8 August 2026; the next one paid on 8 September.
    const policy = amendedBy({
      benefits: [
        { id: 'tuition', from: '2026-07-01', value: '0.5', provenance: { evidence: 'assumed', sources: [] } },
        { id: 'tuition', from: '2026-09-01', value: '0.5', provenance: official },
      ],
    });
    expect(amounts(student({ training: { end: '2027-06-30' } }), policy, 'en')[0]).toMatchObject({ evidence: 'reported' });
  });

  it('of a course rests on the value in force on its first day', () => {
    const policy = amendedBy({ benefits: [{ id: 'guest-teacher-course', from: '2026-03-02', value: '4000000', provenance: official }] });
    expect(amounts(instructor(), policy)[0]?.evidence).toBe('official');
    expect(amounts(instructor({ course: { start: '2026-03-01' } }), policy)[0]?.evidence).toBe('inferred');
  });

  it.each<[string, SupportCase, Policy, string, RegExp]>([
    [
      'an employee’s allowance',
      employee(),
      under({ 'employee-living-allowance': 'yes' }),
      'reported',
      /Vinazhaopin.*reading chosen: Do employees get the monthly living allowance\? Yes$/,
    ],
    [
      'the larger sum for a guest teacher',
      teacher({ teaching: { contract: 'guest' } }),
      under({ 'course-amount-by': 'group' }),
      'assumed',
      /reading chosen: Which course sum .* The larger sum for every teacher$/,
    ],
    ['a guest teacher’s sum', teacher({ teaching: { contract: 'guest' } }), resolution03, 'inferred', /reading chosen: .* By contract/],
    ['a permanent teacher’s sum', teacher(), under({ 'course-amount-by': 'group' }), 'inferred', /Báo Hải Dương \(newspaper\)$/],
    ['a student’s allowance', student(), resolution03, 'reported', /Giáo dục & Thời đại \(newspaper\)$/],
  ])('says where a reading gives it: %s', (_, supportCase, policy, evidence, basis) => {
    expect(amounts(supportCase, policy, 'en').at(-1)).toMatchObject({ evidence, basis: expect.stringMatching(basis) });
  });
});

describe('the months', () => {
  it.each<[string, SupportCase, Policy | undefined, string]>([
    [
      'from dates',
      student({ training: { end: '2026-06-30' } }),
      undefined,
      'Từ ngày 08/09/2025 đến ngày 30/06/2026 có 10 tháng học (tháng đã bắt đầu thì tính).',
    ],
    [
      'completed',
      student({ training: { end: '2026-06-30' } }),
      under({ 'month-count': 'completed' }),
      'Từ ngày 08/09/2025 đến ngày 30/06/2026 có 9 tháng học đủ.',
    ],
    ['confirmed', student({ training: { studyMonths: 30 } }), undefined, 'Nhà trường xác nhận 30 tháng thực học.'],
    [
      'before and after the period',
      student({ training: { start: '2024-05-06', end: '2031-04-30' } }),
      under({ 'tuition-months': 'actual' }),
      'Từ ngày 06/05/2024 đến ngày 30/04/2031 có 84 tháng học (tháng đã bắt đầu thì tính). Không tính 3 tháng bắt đầu trước ngày 29/07/2024. Không tính 4 tháng bắt đầu sau ngày 31/12/2030.',
    ],
    [
      'without the holidays of either benefit',
      student(),
      under({ 'allowance-months': 'ten-per-year' }),
      'Từ ngày 08/09/2025 đến ngày 30/06/2028 có 34 tháng học (tháng đã bắt đầu thì tính). Hỗ trợ học phí không tính 4 tháng, vì trong mỗi 12 tháng kể từ ngày bắt đầu chỉ tính 10 tháng đầu. Hỗ trợ sinh hoạt phí hằng tháng không tính 4 tháng, vì trong mỗi 12 tháng kể từ ngày bắt đầu chỉ tính 10 tháng đầu.',
    ],
  ])('%s', (_, supportCase, policy, months) => {
    expect(explain(supportCase, 'vi', policy).months).toBe(months);
  });

  it('add up to those of the lines', () => {
    const learner = fc.oneof(draw.employeeCase, draw.studentCase).map(draw.madeConsistent);
    fc.assert(
      fc.property(learner, draw.reading, (drawn, reading) => {
        const policy = under(reading);
        const { calculation } = assess(drawn, policy);
        const { months } = explain(drawn, 'vi', policy);
        expect(months !== undefined).toBe(calculation.status === 'calculated');
        if (months === undefined || calculation.status !== 'calculated') return;
        const studied = Number(/(?:có|xác nhận) (\d+) tháng/.exec(months)?.[1]);
        const outside = [...months.matchAll(/Không tính (\d+) tháng/g)].reduce((sum, [, count]) => sum + Number(count), 0);
        for (const { id, name } of policy.benefits) {
          const lines = calculation.lines.filter(({ benefit }) => benefit === id);
          if (lines.length === 0) continue;
          const holidays = Number(new RegExp(`${name.vi} không tính (\\d+) tháng`).exec(months)?.[1] ?? 0);
          expect(lines.reduce((sum, line) => sum + (line.months ?? 0), 0)).toBe(studied - outside - holidays);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('are assumed by year where the school confirms them', () => {
    const sentence = 'Việc chia theo năm là giả định, vì chưa biết những tháng nào là tháng nghỉ.';
    expect(explain(student({ training: { studyMonths: 30 } }), 'vi').caveats).toContain(sentence);
    expect(explain(student(), 'vi').caveats).not.toContain(sentence);
    expect(explain(employee({ training: { studyMonths: 9, nationalRelief: 'full' } }), 'vi').caveats).not.toContain(sentence);
  });
});

describe('no tuition line', () => {
  it.each<[string, SupportCase, Policy | undefined, RegExp | undefined]>([
    [
      'since national law exempts the learner',
      employee({ training: { nationalRelief: 'full' } }),
      undefined,
      /already exempt from tuition under .*81\/2021/,
    ],
    ['since relief excludes it', employee(), under({ 'tuition-relief': 'excluded' }), /under the reading chosen/],
    ['since only holidays are left', student({ training: { start: '2023-09-20', end: '2024-08-25' } }), undefined, /only the first 10 count/],
    ['since no month is paid, which the months tell', student({ training: { start: '2024-06-15', end: '2024-08-10' } }), undefined, undefined],
    ['but there is one', student(), undefined, undefined],
    ['for a teacher, of course', teacher(), undefined, undefined],
  ])('%s', (_, supportCase, policy, reason) => {
    const { noTuition } = explain(supportCase, 'en', policy);
    if (reason === undefined) expect(noTuition).toBeUndefined();
    else expect(noTuition).toMatch(reason);
  });
});

describe('the open questions', () => {
  it('tell what each option would give', () => {
    expect(explain(employee(), 'vi').openQuestions.find(({ id }) => id === 'employee-living-allowance')).toEqual({
      id: 'employee-living-allowance',
      question: 'Người lao động có được hỗ trợ sinh hoạt phí hằng tháng không?',
      options: [
        'Không – đáp ứng các điều kiện đã biết, mức hỗ trợ 1.202.325 đ [cách hiểu đã chọn]',
        'Có – đáp ứng các điều kiện đã biết, mức hỗ trợ 10.202.325 đ',
      ],
    });
  });

  it('tell which facts an option would need', () => {
    const undecided = student({ training: { level: 'vocational-secondary', monthlyTuition: undefined } });
    expect(explain(undecided, 'en').openQuestions[0]?.options).toEqual([
      'No – does not meet the known conditions [reading chosen]',
      'Yes – meets the known conditions, figures are missing to calculate the support (to be known: monthly tuition)',
    ]);
    const schoolUnknown = teacher({ teaching: { schoolLocality: undefined } });
    expect(explain(schoolUnknown, 'en', under({ 'teacher-school': 'anywhere' })).openQuestions[0]?.options).toEqual([
      'Yes, in the city – not enough information to conclude (to be known: locality of the school taught at)',
      'No, anywhere – meets the known conditions, support 10,000,000 đ [reading chosen]',
    ]);
  });

  it('name a chosen date that is none of the candidates', () => {
    const late = student({ training: { start: '2024-07-15', end: '2024-12-31' } });
    const options = (locale: Locale) => explain(late, locale, under({ 'effective-date': '2024-10-01' })).openQuestions[0]?.options[0];
    expect(options('vi')).toMatch(/^Ngày 01\/10\/2024 – .*\[cách hiểu đã chọn\]$/);
    expect(options('en')).toMatch(/^1 October 2024 – .*\[reading chosen\]$/);
  });

  it('that cannot be compared are caveats, with the facts they would need', () => {
    const caveats = (supportCase: SupportCase) => explain(supportCase, 'en').caveats;
    const price = 'Figures are missing to compare the readings: ';
    expect(caveats(student()).filter((caveat) => caveat.startsWith(price))).toEqual([
      expect.stringMatching(/On which price .* \(to be known: public tuition ceiling a month\)\.$/),
    ]);
    expect(caveats(student({ training: { ceilingTuition: 900_000 } })).some((caveat) => caveat.startsWith(price))).toBe(false);
    const early = caveats(student({ training: { monthlyTuition: undefined } }));
    expect(early.some((caveat) => caveat.startsWith(price))).toBe(false);
    expect(early.at(-2)).toMatch(/^While information is missing/);
  });

  it('have a range where their combinations differ', () => {
    const range = (supportCase: SupportCase, policy?: Policy) => explain(supportCase, 'en', policy).range;
    expect(range(instructor())).toBeUndefined();
    expect(range(teacher({ teaching: { contract: 'guest' }, course: { cost: 20_000_000 } }))).toBe(
      'Over all combinations of readings: support where the conditions are met ranges from 3,000,000 đ to 10,000,000 đ.',
    );
    expect(range(instructor({ course: { occupation: 'other' } }))).toBe(
      'Over all combinations of readings: the outcome may be “conditions met” or “conditions not met”.',
    );
    expect(range(student())).toMatch(/leaving out the combinations for which figures are missing\.$/);
  });
});

describe('the caveats', () => {
  it('name everything that is not modelled, in one sentence with its reason', () => {
    const [first = ''] = explain(student(), 'en').caveats;
    for (const { title } of resolution03.notModelled) expect(first.toLowerCase()).toContain(title.en.toLowerCase());
    expect(first).toMatch(/^The text of Article 3 of Resolution 03\/2024\/NQ-HĐND could not be read/);
  });

  it('name the laws and plans relied on that were not read as a whole', () => {
    const unread = (supportCase: SupportCase, policy?: Policy) =>
      explain(supportCase, 'en', policy).caveats.flatMap((caveat) => /^The whole text of (\S.*?) could not be read/.exec(caveat)?.[1] ?? []);
    expect(unread(student())).toEqual(['Resolution 03/2024/NQ-HĐND']);
    expect(unread(student({ training: { level: 'vocational-secondary' } }))).toEqual([
      'Resolution 03/2024/NQ-HĐND',
      'Law on Vocational Education 124/2025/QH15',
    ]);
    const readWhole = amendPolicy(resolution03, {
      instruments: resolution03.instruments.map((instrument) => ({ ...instrument, seen: 'whole' as const })),
    });
    expect(unread(student(), readWhole)).toEqual([]);
  });

  it('count the answers on which the amount hangs among what is relied on', () => {
    const provenance = {
      evidence: 'official' as const,
      sources: [{ instrument: 'NQ03', provision: 'Điều 9', wording: { text: 'W', lang: 'vi' as const } }],
    };
    const settled = (['effective-date', 'merged-territory-from', 'month-count', 'tuition-months', 'allowance-months', 'tuition-price'] as const).map(
      (question) => ({
        question,
        answer: resolution03.reading[question],
        provenance,
      }),
    );
    const weakest = (amendment: Amendment) =>
      explain(student(), 'en', amendPolicy(resolution03, amendment)).caveats.find((text) => text.includes('weakest'));
    // How months are counted, and which are paid, are assumed until a text settles them.
    expect(weakest({ settled: settled.slice(0, 2) })).toContain('assumed (');
    expect(weakest({ settled })).not.toContain(': assumed (');
  });

  it('name the weakest evidence relied on', () => {
    expect(explain(student(), 'vi').caveats).toContain(
      'Mức độ chắc chắn thấp nhất của các căn cứ đã dùng: giả định (các mức, từ cao xuống thấp: văn bản chính thức, theo báo chí, suy luận, giả định).',
    );
  });
});

describe('formatExplanation', () => {
  const bare: Explanation = {
    fingerprint: '',
    headline: 'Headline',
    conditions: [],
    amounts: [],
    toAsk: [],
    notices: [],
    openQuestions: [],
    caveats: [],
  };

  it('leaves out the sections that have nothing to say', () => {
    expect(formatExplanation(bare)).toBe('Headline');
  });

  it('takes an explanation made by hand for Vietnamese, unless it says otherwise', () => {
    const made: Explanation = {
      ...bare,
      amounts: [
        { benefit: 'tuition', formula: 'a = b', basis: 'c', evidence: 'official' },
        { benefit: 'other' as never, formula: 'd = e', basis: 'f', evidence: 'assumed' },
      ],
      total: '1 đ',
    };
    expect(formatExplanation(made).split('\n')).toEqual([
      'Headline',
      '',
      'MỨC HỖ TRỢ',
      '1. Hỗ trợ học phí: a = b',
      '   Căn cứ (văn bản chính thức): c',
      '2. other: d = e',
      '   Căn cứ (giả định): f',
      'Tổng cộng: 1 đ',
    ]);
    expect(formatExplanation({ ...made, locale: 'en' })).toContain('1. Tuition support: a = b\n   Basis (official text): c');
  });
});

it('speaks no other language', () => {
  expect(() => explain(student(), 'fr' as never)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  expect(() => explain(student(), 'constructor' as never)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  expect(() => explain({ id: 'X', group: 'nobody' } as never, 'vi')).toThrow(expect.objectContaining({ code: 'unknown-group' }));
});
