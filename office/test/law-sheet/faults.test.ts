import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Amendment, amendPolicy, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { verifyLaw } from '../../src/cli/verify-law.js';
import type { FilledColumn, GeneralField } from '../../src/read/law-sheet/layout.js';
import { run } from '../folder-support.js';
import { pathOf } from '../support.js';
import { CHECKED, type Filling, OpenSheet } from './filling.js';

/** Where each wording would stand; every one of them is invented. */
const AT = { article: 2, clause: 1 } as const;
const right = (wording: string, more: Filling = {}): Filling => ({ conclusion: 'đúng', ...AT, wording, ...more });
const wrong = (answer: Filling['answer'], wording: string, more: Filling = {}): Filling => ({ conclusion: 'sai', answer, ...AT, wording, ...more });

type Fault = readonly [
  what: string,
  fill: (sheet: OpenSheet) => void,
  id: string | { readonly general: GeneralField },
  column: FilledColumn,
  why: RegExp,
  meant: readonly string[],
];

const TUITION = 'value/tuition';
const ALLOWANCE = 'value/living-allowance';
const FAULTS: readonly Fault[] = [
  [
    'a conclusion misspelt',
    (s) => s.fill(TUITION, right('50%', { conclusion: 'đugn' })),
    TUITION,
    'conclusion',
    /phải là một trong: đúng; sai; chưa rõ/,
    ['đúng'],
  ],
  ['cells filled in without a conclusion', (s) => s.fill(TUITION, { wording: '50%' }), TUITION, 'conclusion', /chưa ghi kết luận/, ['đúng']],
  ['a right value without a conclusion', (s) => s.fill(TUITION, { answer: '70%' }), TUITION, 'conclusion', /chưa ghi kết luận/, ['sai']],
  ['a provision without a wording', (s) => s.fill(TUITION, { conclusion: 'đúng', ...AT }), TUITION, 'wording', /phải chép nguyên văn/, []],
  [
    'a wording without a provision',
    (s) => s.fill(TUITION, { conclusion: 'đúng', wording: 'hỗ trợ 50%' }),
    TUITION,
    'article',
    /phải ghi số của điều/,
    [],
  ],
  ['a wording that does not hold the share', (s) => s.fill(TUITION, right('hỗ trợ 60% học phí')), TUITION, 'wording', /nguyên văn không có 50%/, []],
  [
    'a wording that holds the old amount',
    (s) => s.fill(ALLOWANCE, wrong('1.000.000', '900.000 đồng')),
    ALLOWANCE,
    'wording',
    /nguyên văn không có số 1\.000\.000/,
    [],
  ],
  [
    'a wording without the last day',
    (s) => s.fill('last-day', right('đến năm 2031')),
    'last-day',
    'wording',
    /nguyên văn không có ngày 31\/12\/2030/,
    [],
  ],
  [
    'a wording without the code',
    (s) => s.fill('code/logistics/college', right('6340114')),
    'code/logistics/college',
    'wording',
    /nguyên văn không có mã 6340113/,
    [],
  ],
  [
    'a wording without the name',
    (s) => s.fill('occupation/nursing', right('nghề Dược')),
    'occupation/nursing',
    'wording',
    /nguyên văn không có tên “Điều dưỡng”/,
    [],
  ],
  [
    'a wording without the due day',
    (s) => s.fill('duty/six-month', right('trước 15/3')),
    'duty/six-month',
    'wording',
    /nguyên văn không có ngày 15\/02/,
    [],
  ],
  ['wrong without the right value', (s) => s.fill(TUITION, wrong(undefined, '60%')), TUITION, 'answer', /“sai” phải ghi giá trị đúng/, []],
  [
    'wrong without an answer, of a question',
    (s) => s.fill('reading/month-count', wrong(undefined, 'tháng đủ')),
    'reading/month-count',
    'answer',
    /“sai” phải ghi giá trị đúng/,
    ['Chỉ tính tháng đã học đủ'],
  ],
  ['a share in plain numbers', (s) => s.fill(TUITION, wrong(70, '70%')), TUITION, 'answer', /phải là tỷ lệ phần trăm/, ['70%']],
  ['a share above the whole', (s) => s.fill(TUITION, wrong('120%', '120%')), TUITION, 'answer', /phải là tỷ lệ phần trăm/, []],
  [
    'an amount in thousands',
    (s) => s.fill(ALLOWANCE, wrong('1.200', '1.200.000 đồng')),
    ALLOWANCE,
    'answer',
    /phải là số đồng nguyên/,
    ['1.200.000'],
  ],
  ['an amount that is none', (s) => s.fill(ALLOWANCE, wrong('nhiều hơn', '1 triệu')), ALLOWANCE, 'answer', /phải là số đồng nguyên/, []],
  [
    'an answer that the question does not take',
    (s) => s.fill('reading/month-count', wrong('Chỉ tính tháng học đủ', 'tháng đủ')),
    'reading/month-count',
    'answer',
    /phải là một trong/,
    ['Chỉ tính tháng đã học đủ'],
  ],
  [
    'an answer of another question',
    (s) => s.fill('reading/month-count', wrong('Mức cố định', 'cố định')),
    'reading/month-count',
    'answer',
    /phải là một trong: Tháng đã bắt đầu thì tính; Chỉ tính tháng đã học đủ/,
    [],
  ],
  [
    'an effective date before the resolution was issued',
    (s) => s.fill('reading/effective-date', wrong('01/07/2024', 'ngày 01/7/2024')),
    'reading/effective-date',
    'answer',
    /sớm hơn ngày ban hành nghị quyết, 19\/07\/2024/,
    [],
  ],
  [
    'a wording read before there was one',
    (s) => s.fill(TUITION, right('hỗ trợ 50% học phí', { day: '18/07/2024' })),
    TUITION,
    'day',
    /ngày đối chiếu 18\/07\/2024 sớm hơn ngày ban hành văn bản, 19\/07\/2024/,
    [],
  ],
  [
    'the same, where the day is told once for all',
    (s) => s.tell({ day: '18/07/2024' }).fill(TUITION, right('hỗ trợ 50% học phí')),
    TUITION,
    'conclusion',
    /ngày đối chiếu 18\/07\/2024 sớm hơn ngày ban hành văn bản, 19\/07\/2024/,
    [],
  ],
  [
    'a clause without its article, of what is not in the text',
    (s) => s.fill('point/age', { conclusion: 'không có trong văn bản', clause: 2 }),
    'point/age',
    'article',
    /có khoản hoặc điểm thì phải ghi điều/,
    [],
  ],
  [
    'a condition whose last day lies before its first',
    (s) =>
      s.fill('condition-row/1', {
        ...AT,
        statement: 'Nhập học theo chỉ tiêu',
        question: 'Có thuộc chỉ tiêu không?',
        groups: 'Tất cả các nhóm',
        from: '01/08/2025',
        until: '31/07/2025',
        wording: 'theo chỉ tiêu',
      }),
    'condition-row/1',
    'until',
    /sớm hơn ngày bắt đầu/,
    [],
  ],
  [
    'a day that there is not',
    (s) => s.fill('reading/effective-date', wrong('31/09/2024', 'ngày 30/9/2024')),
    'reading/effective-date',
    'answer',
    /ngày có thật/,
    [],
  ],
  ['a code too short', (s) => s.fill('code/welding/college', wrong('652012', '652012')), 'code/welding/college', 'answer', /7 chữ số/, []],
  ['the right value is ours', (s) => s.fill(TUITION, wrong('50%', '50%')), TUITION, 'conclusion', /trùng với giá trị đang tính/, ['đúng']],
  [
    'another value though right',
    (s) => s.fill(TUITION, right('50%', { answer: '60%' })),
    TUITION,
    'answer',
    /nếu giá trị đang tính chưa đúng thì kết luận “sai”/,
    [],
  ],
  [
    'a condition without groups',
    (s) => s.fill('point/residence', right('thường trú')),
    'point/residence',
    'groups',
    /phải ghi áp dụng cho nhóm nào/,
    [],
  ],
  [
    'a group misspelt',
    (s) => s.fill('point/residence', right('thường trú', { groups: 'Nhà giao; Nha giáa' })),
    'point/residence',
    'groups',
    /phải là một trong: Tất cả các nhóm/,
    ['Nhà giáo'],
  ],
  ['groups where none are asked for', (s) => s.fill(TUITION, right('50%', { groups: 'Nhà giáo' })), TUITION, 'groups', /không hỏi nhóm áp dụng/, []],
  [
    'a condition called wrong',
    (s) => s.fill('point/age', { conclusion: 'sai' }),
    'point/age',
    'conclusion',
    /văn bản có quy định thì kết luận “đúng”/,
    ['đúng', 'không có trong văn bản', 'chưa rõ'],
  ],
  [
    'a rule called wrong',
    (s) => s.fill('rule/vocational-teacher.teaching', { conclusion: 'sai' }),
    'rule/vocational-teacher.teaching',
    'conclusion',
    /không sửa được từng chữ/,
    ['đúng', 'không có trong văn bản', 'chưa rõ'],
  ],
  [
    'a value that is not in the text',
    (s) => s.fill(TUITION, { conclusion: 'không có trong văn bản' }),
    TUITION,
    'conclusion',
    /ghi giá trị đúng là 0/,
    ['đúng', 'sai', 'chưa rõ'],
  ],
  [
    'an option called wrong',
    (s) => s.fill('option/month-count/started', { conclusion: 'sai' }),
    'option/month-count/started',
    'conclusion',
    /ghi ở dòng của câu hỏi/,
    ['đúng', 'chưa rõ'],
  ],
  [
    'what no policy file can correct',
    (s) => s.fill('relief/half', { conclusion: 'sai' }),
    'relief/half',
    'conclusion',
    /báo cho người bảo trì/,
    ['đúng', 'không có trong văn bản', 'chưa rõ'],
  ],
  [
    'a question and one of its options',
    (s) => s.fill('reading/month-count', right('tháng lẻ')).fill('option/month-count/completed', right('tháng đủ')),
    'option/month-count/completed',
    'conclusion',
    /câu hỏi này đã trả lời/,
    [],
  ],
  [
    'an article that is no number',
    (s) => s.fill(TUITION, right('50%', { article: 'Điều 2 khoản 1' })),
    TUITION,
    'article',
    /phải là số của điều/,
    ['2'],
  ],
  ['a clause that is no number', (s) => s.fill(TUITION, right('50%', { clause: 'khoản hai' })), TUITION, 'clause', /phải là số của khoản/, []],
  ['a point that is no letter', (s) => s.fill(TUITION, right('50%', { point: '1.1' })), TUITION, 'point', /phải là chữ của điểm/, []],
  [
    'a text that there is not',
    (s) => s.fill(TUITION, right('50%', { instrument: 'NQ30' })),
    TUITION,
    'instrument',
    /phải là một văn bản trong danh sách/,
    ['NQ03'],
  ],
  ['a day of checking that there is not', (s) => s.fill(TUITION, right('50%', { day: '30/02/2026' })), TUITION, 'day', /ngày có thật/, []],
  [
    'a limit without its benefit',
    (s) => s.limit(1, { months: 20, ...AT, wording: '20 tháng' }),
    'limit-row/1',
    'benefit',
    /phải ghi khoản hỗ trợ/,
    ['Hỗ trợ học phí', 'Hỗ trợ sinh hoạt phí hằng tháng'],
  ],
  [
    'a limit of nothing',
    (s) => s.limit(1, { benefit: 'Hỗ trợ học phí', ...AT, wording: '20 tháng' }),
    'limit-row/1',
    'months',
    /phải ghi số tháng, số tiền/,
    [],
  ],
  [
    'too many months',
    (s) => s.limit(2, { benefit: 'Hỗ trợ học phí', months: 200, ...AT, wording: '200 tháng' }),
    'limit-row/2',
    'months',
    /số nguyên từ 1 đến 120/,
    [],
  ],
  [
    'a part of a month',
    (s) => s.limit(1, { benefit: 'Hỗ trợ học phí', months: 19.6, ...AT, wording: '20 tháng' }),
    'limit-row/1',
    'months',
    /số nguyên/,
    ['20'],
  ],
  [
    'months of a course',
    (s) => s.limit(1, { benefit: 'Hỗ trợ khóa đào tạo, bồi dưỡng cho nhà giáo cơ hữu', months: 2, ...AT, wording: '2 tháng' }),
    'limit-row/1',
    'months',
    /không tính theo tháng/,
    [],
  ],
  [
    'a group that does not get the benefit',
    (s) => s.limit(1, { benefit: 'Hỗ trợ học phí', groups: 'Nhà giáo', months: 20, ...AT, wording: '20 tháng' }),
    'limit-row/1',
    'groups',
    /Nhà giáo: không được hưởng khoản Hỗ trợ học phí/,
    ['Người lao động tại doanh nghiệp', 'Học sinh tốt nghiệp THCS trở lên, người có bằng tốt nghiệp THPT'],
  ],
  [
    'a level misspelt',
    (s) => s.limit(1, { benefit: 'Hỗ trợ học phí', levels: 'Cao đẳngg', months: 20, ...AT, wording: '20 tháng' }),
    'limit-row/1',
    'levels',
    /phải là một trong/,
    ['Cao đẳng'],
  ],
  [
    'a limit that its wording does not hold',
    (s) => s.limit(1, { benefit: 'Hỗ trợ học phí', months: 20, ...AT, wording: '30 tháng' }),
    'limit-row/1',
    'wording',
    /nguyên văn không có số 20/,
    [],
  ],
  [
    'a window that ends before it begins',
    (s) => s.limit(1, { benefit: 'Hỗ trợ học phí', months: 20, from: '01/01/2027', until: '01/01/2026', ...AT, wording: '20 tháng' }),
    'limit-row/1',
    'until',
    /sớm hơn ngày bắt đầu/,
    [],
  ],
  [
    'a limit that is only said to be',
    (s) => s.fill('point/course-cap', right('không quá 20 tháng')),
    'point/course-cap',
    'conclusion',
    /ghi giới hạn đó ở trang “3\. Giới hạn”/,
    [],
  ],
  [
    'a limit beside a text that has none',
    (s) =>
      s
        .fill('point/course-cap', { conclusion: 'không có trong văn bản' })
        .limit(1, { benefit: 'Hỗ trợ học phí', months: 20, ...AT, wording: '20 tháng' }),
    'limit-row/1',
    'benefit',
    /lại kết luận văn bản không có giới hạn/,
    [],
  ],
  [
    'a last day before the first',
    (s) => s.fill('last-day', wrong('31/12/2023', 'hết ngày 31/12/2023')),
    'last-day',
    'answer',
    /muộn hơn ngày cuối cùng/,
    [],
  ],
  ['a name that is taken', (s) => s.fill('occupation/nursing', wrong('Hàn', 'nghề Hàn')), 'occupation/nursing', 'answer', /đã chỉ một nghề/, []],
];

describe('a fault of the sheet is told at its cell, with the nearest right value', () => {
  test.each(FAULTS)('%s', (_, fill, id, column, why, meant) => {
    const sheet = OpenSheet.of();
    sheet.tell({ ...CHECKED, whole: 'Có' });
    fill(sheet);
    const { faults } = sheet.judged();
    const cell = typeof id === 'string' ? sheet.at(id, column) : sheet.generalCell(id.general).address;
    const here = faults.filter((fault) => fault.cell === cell);
    expect(faults.map((fault) => [fault.cell, fault.why.vi])).toContainEqual([cell, expect.stringMatching(why)]);
    if (meant.length > 0) expect(here.flatMap((fault) => fault.meant.map(({ vi }) => vi))).toEqual(meant);
    for (const fault of faults) {
      expect(fault.why.en).not.toMatch(/phải|không|nguyên văn|câu hỏi/);
      expect(sheet.workbook.worksheets.map(({ name }) => name)).toContain(fault.sheet);
    }
  });

  test('who checked it and when must be told, in the row or once for all', () => {
    const sheet = OpenSheet.of();
    sheet.fill(TUITION, right('50%'));
    const { faults } = sheet.judged();
    expect(faults.map(({ cell }) => cell)).toEqual([sheet.at(TUITION, 'person'), sheet.at(TUITION, 'day')]);
    expect(sheet.fill(TUITION, { person: 'A', day: '27/11/2026' }).judged().faults).toEqual([]);
  });

  test('only whoever has read the whole text can say what is not in it', () => {
    const sheet = OpenSheet.of();
    sheet.tell(CHECKED).fill('point/age', { conclusion: 'không có trong văn bản' });
    const [fault, ...more] = sheet.judged().faults;
    expect(more).toEqual([]);
    expect([fault?.cell, fault?.meant]).toEqual([sheet.generalCell('whole').address, [{ vi: 'Có', en: 'yes' }]]);
    expect(sheet.tell({ whole: 'Có' }).judged().faults).toEqual([]);
    sheet.tell({ whole: 'Coa' });
    expect(sheet.judged().faults[0]).toMatchObject({ cell: sheet.generalCell('whole').address, meant: [{ vi: 'Có' }] });
  });

  test('without the cell for it, that is told at the row', () => {
    const sheet = OpenSheet.of();
    sheet.tell(CHECKED).fill('point/age', { conclusion: 'không có trong văn bản' });
    const { row, worksheet } = sheet.generalCell('whole');
    worksheet.getRow(Number(row)).getCell(2).value = null;
    expect(sheet.judged().faults.map(({ cell }) => cell)).toEqual([sheet.at('point/age', 'conclusion')]);
  });

  test('an option is no second answer where the question has no conclusion yet', () => {
    const sheet = OpenSheet.of();
    sheet.tell(CHECKED).fill('reading/month-count', { wording: 'tháng lẻ' }).fill('option/month-count/completed', right('tháng đủ'));
    expect(sheet.judged().faults.map(({ cell }) => cell)).toEqual([sheet.at('reading/month-count', 'conclusion')]);
  });

  test.each<[string, FilledColumn, string, Filling]>([
    ['a limit', 'benefit', 'limit-row/1', { benefit: 'Hỗ trợ học phí', months: 20, wording: '20 tháng' }],
    ['a condition', 'statement', 'condition-row/1', { statement: 'Ví dụ', question: 'Ví dụ?', groups: 'Tất cả các nhóm', wording: 'ví dụ' }],
  ])('%s has no conclusion: what is wrong of the day told for all is told where its row begins', (_, column, id, filling) => {
    const sheet = OpenSheet.of();
    sheet.tell({ ...CHECKED, day: '18/07/2024' }).fill(id, { ...AT, ...filling });
    expect(sheet.judged().faults.map(({ cell }) => cell)).toEqual([sheet.at(id, column)]);
  });

  test('where a heading is gone, what its column should hold is told at the first cell of the row', () => {
    const sheet = OpenSheet.of();
    sheet.tell(CHECKED).fill(TUITION, right('50%'));
    const [first] = sheet.workbook.worksheets;
    const column = sheet.at(TUITION, 'conclusion').replace(/\d+/, '');
    first?.getColumn(column).eachCell((cell) => {
      if (cell.value === 'Kết luận') cell.value = null;
    });
    const line = sheet.at(TUITION, 'conclusion').replace(/\D+/, '');
    expect(sheet.judged().faults).toMatchObject([{ cell: `A${line}`, why: { en: expect.stringContaining('there is no conclusion') } }]);
  });

  test('a row whose id was changed, and one that stands twice', () => {
    const sheet = OpenSheet.of();
    sheet.tell(CHECKED).fill(TUITION, right('50%')).fill(ALLOWANCE, right('900.000 đồng'));
    const [first] = sheet.workbook.worksheets;
    if (!first) throw new Error('no sheet');
    const line = Number(/\d+/.exec(sheet.at(ALLOWANCE, 'conclusion'))?.[0]);
    const last = first.columnCount;
    first.getCell(line, last).value = 'value/tuitoin';
    expect(sheet.judged().faults).toMatchObject([{ cell: `A${line}`, meant: [{ vi: 'value/tuition' }] }]);
    first.getCell(line, last).value = TUITION;
    expect(sheet.judged().faults.map(({ why }) => why.vi)).toContainEqual(expect.stringMatching(/đã điền ở trang/));
  });

  test('all faults are told at once, and no policy file is written', async () => {
    const sheet = OpenSheet.of();
    sheet.tell({ ...CHECKED, whole: 'Có' });
    for (const [, fill] of FAULTS.slice(5, 11)) fill(sheet);
    const { faults } = sheet.judged();
    expect(faults).toHaveLength(6);
    const path = join(mkdtempSync(join(tmpdir(), 'law-')), 'phieu.xlsx');
    writeFileSync(path, await sheet.bytes());
    for (const [lang, words] of [
      ['vi', 'Phiếu có 6 lỗi, chưa ghi tệp chính sách:'],
      ['en', 'The sheet has 6 faults; no policy file is written:'],
    ] as const) {
      const { code, printed, out } = await run(verifyLaw, path, '--lang', lang);
      expect([code, readdirSync(out)]).toEqual([1, []]);
      expect(printed).toContain(words);
      for (const fault of faults) expect(printed).toContain(fault.cell);
    }
  });
});

describe('what is no sheet', () => {
  test.each(['utf-8.csv', 'typed.xlsx'])('%s', async (name) => {
    const { code, complained } = await run(verifyLaw, pathOf(name));
    expect([code, complained]).toEqual([2, expect.stringContaining('không phải phiếu đối chiếu')]);
  });

  test('a policy beside a filled sheet, and two sheets', async () => {
    expect((await run(verifyLaw, 'a.xlsx', '--policy', 'b.json')).complained).toContain('--policy chỉ dùng khi ghi phiếu mới');
    expect((await run(verifyLaw, 'a.xlsx', 'b.xlsx')).complained).toContain('Mỗi lần chỉ đọc một phiếu');
  });
});

describe('a sheet of a policy that is amended already', () => {
  const official = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Điều 3' }] } as const;
  const amendment: Amendment = {
    title: { vi: 'Lần một', en: 'First' },
    settled: [{ question: 'month-count', answer: 'completed', provenance: official }],
    limits: [{ id: 'course-cap', title: { vi: 'Giới hạn', en: 'Limit' }, benefit: 'tuition', months: 20, provenance: official }],
    absent: [{ id: 'age', provenance: official }],
    dropped: [{ rule: 'vocational-student.education', provenance: official }],
  };
  const policy = amendPolicy(resolution03, amendment);

  test('asks of what is settled, limited, absent and dropped too, and adds to it', () => {
    const sheet = OpenSheet.of(policy);
    sheet.tell({ ...CHECKED, whole: 'Có' });
    sheet.fill('settled/month-count', wrong('Tháng đã bắt đầu thì tính', 'tháng lẻ tính tròn'));
    sheet.fill('limit/course-cap', right('không quá 20 tháng'));
    sheet.fill('absent/age', right('không nêu tuổi'));
    sheet.limit(1, { benefit: 'Hỗ trợ sinh hoạt phí hằng tháng', months: 30, ...AT, wording: '30 tháng' });
    const { amendment: second, faults } = sheet.judged(policy);
    expect(faults).toEqual([]);
    const after = amendPolicy(policy, second);
    expect(after.settled.map(({ id, answer }) => [id, answer])).toEqual([['month-count', 'started']]);
    expect(after.limits.map(({ id, months }) => [id, months])).toEqual([
      ['course-cap', 20],
      ['course-cap-2', 30],
    ]);
    expect(second.confirmed?.map(({ statement }) => statement).sort()).toEqual(['absent/age', 'limit/course-cap']);
  });

  test('confirms what a text has settled, and puts right a value that holds from a day on', () => {
    const later = amendPolicy(policy, {
      title: { vi: 'Lần hai', en: 'Second' },
      benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.6', provenance: official }],
    });
    const sheet = OpenSheet.of(later);
    sheet.tell(CHECKED).fill('settled/month-count', right('tháng đủ')).fill('value/tuition/2027-01-01', wrong('70%', '70%'));
    const { amendment: second, faults } = sheet.judged(later);
    expect(faults).toEqual([]);
    expect(second.confirmed).toMatchObject([{ statement: 'settled/month-count' }]);
    expect(second.corrected).toMatchObject([{ id: 'tuition', from: '2027-01-01', value: '0.7' }]);
    expect(
      amendPolicy(later, second)
        .benefits.find(({ id }) => id === 'tuition')
        ?.values.map(({ value }) => value),
    ).toEqual(['0.5', '0.7']);
  });
});
