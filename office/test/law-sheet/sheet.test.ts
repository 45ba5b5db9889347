import { join } from 'node:path';
import fc from 'fast-check';
import {
  amendPolicy,
  assess,
  budgetSensitivity,
  type Policy,
  parsePolicy,
  type QuestionId,
  resolution03,
  type Statement,
  statements,
  withReading,
} from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/helpers/runs.js';
import { verifyLaw } from '../../src/cli/verify-law.js';
import { judgeSheet } from '../../src/desk/law-sheet/amendment.js';
import { lawRows } from '../../src/desk/law-sheet/rows.js';
import { byStake, stakesOf } from '../../src/desk/law-sheet/stakes.js';
import { dayMonthYear } from '../../src/read/cell.js';
import { type Figure, holds } from '../../src/read/law-sheet/figures.js';
import { CONCLUSION_WORDS, type Conclusion, type FilledColumn, type LawRow } from '../../src/read/law-sheet/layout.js';
import type { FilledRow, FilledSheet } from '../../src/read/law-sheet/read.js';
import { openWorkbook, run, sheetOf } from '../folder-support.js';
import { casesOf, checkSample } from '../support.js';
import { type Filling, OpenSheet } from './filling.js';

const cases = Object.values(casesOf(checkSample('ho-so-mau.csv')));

describe('the sheet', () => {
  test('has one row for every statement, every open question and every point that is not judged', () => {
    const sheet = OpenSheet.of();
    const expected = [...statements().map(({ id }) => id), ...resolution03.notModelled.map(({ id }) => `point/${id}`)];
    expect(sheet.ids.filter((id) => !/^(limit|condition)-row\//.test(id)).sort()).toEqual(expected.sort());
    for (const { id } of resolution03.questions) expect(sheet.ids).toContain(`reading/${id}`);
  });

  test('puts what moves money first, the most at the top', async () => {
    const rows = lawRows(resolution03);
    const stakes = stakesOf(rows, cases, resolution03);
    const first = byStake(rows, stakes).map(({ id }) => stakes.get(id) ?? 0);
    expect(first).toEqual([...first].sort((a, b) => b - a));
    const paid = cases.reduce((all, one) => {
      const { calculation } = assess(one, resolution03);
      return all + (calculation.status === 'calculated' ? calculation.total : 0);
    }, 0);
    const [most] = budgetSensitivity(cases, resolution03).questions;
    expect(first[0]).toBe(paid);
    const totals = most?.options.map(({ total }) => total) ?? [];
    expect(stakes.get(`reading/${most?.id}`)).toBe(Math.max(...totals) - Math.min(...totals));
    const { out, printed } = await run(verifyLaw);
    expect(printed).toContain('Đã ghi phiếu đối chiếu (204 dòng)');
    const sheet = sheetOf(await openWorkbook(join(out, 'phieu-doi-chieu-van-ban.xlsx')), '1. Ảnh hưởng số tiền nhiều nhất');
    const amounts = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getCell(at + 1, 6).value).filter((one) => typeof one === 'number');
    expect(amounts).toEqual(first.filter((one) => one > 0));
  });

  test.each(['vi', 'en'] as const)('is ready to print and to choose from (%s)', (locale) => {
    const { workbook } = OpenSheet.of(resolution03, locale);
    const visible = workbook.worksheets.filter(({ state }) => state === 'visible');
    expect(visible).toHaveLength(5);
    for (const { pageSetup, views } of visible) {
      const [view] = views;
      const frozen = view?.state === 'frozen' ? view.ySplit : 0;
      expect(pageSetup).toMatchObject({
        paperSize: 8,
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${frozen}:${frozen}`,
      });
    }
    const sheet = OpenSheet.of(resolution03, locale);
    for (const { id, conclusions } of lawRows(resolution03)) {
      const place = sheet.workbook.worksheets.flatMap((one) => (sheet.sheetOf(id) === one.name ? [one.getCell(sheet.at(id, 'conclusion'))] : []));
      const [range = ''] = place[0]?.dataValidation?.formulae ?? [];
      expect(sheet.listAt(String(range))).toEqual(conclusions.map((one) => CONCLUSION_WORDS[one][locale]));
    }
  });

  test('tells what a policy says in the words of the reader, whatever was chosen or added', () => {
    const provenance = { evidence: 'assumed', sources: [] } as const;
    const title = { vi: 'Ví dụ', en: 'Example' };
    const policy = amendPolicy(withReading(resolution03, { 'effective-date': '2024-09-01' }), {
      title,
      benefits: [{ id: 'living-allowance', from: '2027-01-01', value: '900000.5', provenance }],
      conditions: [{ id: 'vi-du', groups: ['vocational-student'], title, question: title, provenance }],
    });
    const rows = new Map(lawRows(policy).map((row) => [row.id, row]));
    expect(rows.get('reading/effective-date')?.said).toEqual({ vi: '01/09/2024', en: '2024-09-01' });
    expect(rows.get('value/living-allowance')?.said).toEqual({ vi: '900.000 đồng', en: '900,000 VND' });
    expect(rows.get('value/living-allowance/2027-01-01')?.said).toEqual({ vi: '900.000,5 đồng', en: '900,000.5 VND' });
    // A condition that was added is confirmed, or not clear; a rule of ours can be dropped.
    expect([rows.get('rule/vocational-student.vi-du')?.kind, rows.get('rule/vocational-student.education')?.kind]).toEqual(['confirmable', 'rule']);
  });

  test('puts no money on what pays none: a benefit that nobody gets, and the last year of a policy of less than one', () => {
    const rows = lawRows(resolution03);
    const student = cases.filter(({ group }) => group === 'vocational-student');
    const benefits = (some: typeof cases) => [...stakesOf(rows, some, resolution03).keys()].filter((id) => id.startsWith('value/'));
    expect(benefits(cases)).toEqual(expect.arrayContaining(['value/tuition', 'value/permanent-teacher-course']));
    expect(benefits(student)).toContain('value/tuition');
    expect(benefits(student)).not.toContain('value/permanent-teacher-course');
    const short = amendPolicy(resolution03, { lastDay: { date: '2025-06-30', provenance: { evidence: 'assumed', sources: [] } } });
    expect(stakesOf(rows, cases, resolution03).has('last-day')).toBe(true);
    expect(stakesOf(lawRows(short), cases, short).has('last-day')).toBe(false);
  });

  test('written in English it is read back in English', async () => {
    const sheet = OpenSheet.of(resolution03, 'en');
    sheet.tell({ person: 'A', day: '27/11/2026', whole: 'yes' });
    const answer = resolution03.questions.find(({ id }) => id === 'month-count')?.options[1]?.label.en;
    sheet.fill('reading/month-count', { conclusion: 'wrong', answer: answer ?? '', article: 3, clause: 1, wording: 'tháng đủ' });
    sheet.fill('point/age', { conclusion: 'not in the text' });
    const { amendment, faults } = sheet.judged();
    expect(faults).toEqual([]);
    expect(amendment.settled?.[0]?.answer).toBe('completed');
    expect(amendment.absent?.[0]?.id).toBe('age');
  });
});

describe('what a spreadsheet program makes of what is typed', () => {
  test('a percentage, a day and a number of an article are taken as they are', async () => {
    const sheet = OpenSheet.of();
    sheet.tell({ person: 'A', day: new Date('2026-11-27T00:00:00Z') });
    sheet.fill('value/tuition', {
      conclusion: 'sai',
      answer: 0.7,
      article: 2,
      clause: 1,
      wording: { richText: [{ text: 'hỗ trợ ' }, { text: '70%', font: { bold: true } }] },
    });
    sheet.fill('last-day', { conclusion: 'sai', answer: new Date('2028-12-31T00:00:00Z'), article: 'Điều 4', wording: '“đến hết năm 2028”' });
    sheet.fill('reading/merged-territory-from', {
      conclusion: 'sai',
      answer: new Date('2025-11-01T00:00:00Z'),
      article: '4',
      wording: 'từ 01/11/2025',
    });
    for (const [id, format] of [
      ['value/tuition', '0%'],
      ['last-day', 'dd/mm/yyyy'],
      ['reading/merged-territory-from', 'dd/mm/yyyy'],
    ] as const)
      sheet.format(id, 'answer', format);
    const { amendment, faults } = await sheet.judgedFromFile();
    expect(faults).toEqual([]);
    expect(amendment.corrected?.[0]).toMatchObject({
      value: '0.7',
      provenance: { sources: [{ provision: 'Khoản 1 Điều 2', wording: { text: 'hỗ trợ 70%' } }] },
    });
    expect(amendment.lastDay).toMatchObject({
      date: '2028-12-31',
      provenance: { sources: [{ provision: 'Điều 4', wording: { text: 'đến hết năm 2028' } }] },
    });
    expect(amendment.settled?.[0]?.answer).toBe('2025-11-01');
  });
});

describe('what the text has otherwise', () => {
  test('a limit with all that it may tell', () => {
    const sheet = OpenSheet.of();
    sheet.tell({ person: 'A', day: '27/11/2026' }).limit(1, {
      benefit: 'Hỗ trợ học phí',
      groups: 'Học sinh, sinh viên',
      levels: 'Trung cấp; Cao đẳng',
      months: 20,
      amount: '10 triệu',
      from: '01/08/2025',
      until: '31/12/2029',
      article: 2,
      wording: 'Ví dụ: không quá 20 tháng và 10 triệu đồng',
    });
    const { amendment, faults } = sheet.judged();
    expect(faults).toEqual([]);
    expect(amendment.limits).toMatchObject([
      {
        id: 'course-cap',
        benefit: 'tuition',
        groups: ['vocational-student'],
        levels: ['intermediate', 'college'],
        months: 20,
        amount: 10_000_000,
        from: '2025-08-01',
        until: '2029-12-31',
      },
    ]);
    expect(
      sheet
        .limit(1, { wording: 'Ví dụ: không quá 20 tháng' })
        .judged()
        .faults.map(({ why }) => why.en),
    ).toEqual(['the wording does not hold 10.000.000']);
  });

  test('a benefit that it does not have is a value of 0, which its wording need not hold', () => {
    const sheet = OpenSheet.of();
    sheet.tell({ person: 'A', day: '27/11/2026' }).fill('value/tuition', { conclusion: 'sai', answer: '0%', article: 2, wording: 'Ví dụ' });
    const { amendment, faults } = sheet.judged();
    expect([faults, amendment.corrected?.map(({ id, value }) => [id, value])]).toEqual([[], [['tuition', '0']]]);
  });
});

describe('a condition of the text that is no point of Article 3', () => {
  test.each([
    ['18 tuổi trở lên', 'dieu-kien-18-tuoi-tro-len'],
    ['???', 'dieu-kien'],
    ['(Đạo đức tốt)', 'dao-duc-tot'],
    [`Nhập ${'học '.repeat(20)}`, 'nhap-hoc-hoc-hoc-hoc-hoc-hoc-hoc-hoc-hoc-hoc-hoc'],
  ])('“%s” is called %s', (statement, id) => {
    const sheet = OpenSheet.of();
    const filling = { question: 'Ví dụ?', groups: 'Tất cả các nhóm', article: 3, wording: 'Ví dụ' };
    sheet.tell({ person: 'A', day: '27/11/2026' }).fill('condition-row/1', { statement, ...filling });
    const { amendment, faults } = sheet.judged();
    expect([faults, amendment.conditions?.map((one) => one.id)]).toEqual([[], [id]]);
  });

  test('comes in its own words, for trainings that start in a window', async () => {
    const sheet = OpenSheet.of();
    sheet.tell({ person: 'A', day: '27/11/2026' });
    const filling = {
      statement: 'Nhập học theo chỉ tiêu của thành phố',
      question: 'Người học có thuộc chỉ tiêu của thành phố không?',
      metBy: 'Có',
      groups: 'Học sinh, sinh viên',
      from: '01/08/2025',
      until: '31/12/2029',
      outside: 'không được hỗ trợ',
      article: 3,
      clause: 4,
      wording: 'Ví dụ: theo chỉ tiêu',
    };
    sheet.fill('condition-row/1', filling).fill('condition-row/2', { ...filling, metBy: 'Không', outside: null });
    const { amendment, faults } = await sheet.judgedFromFile();
    expect(faults).toEqual([]);
    expect(amendment.conditions).toMatchObject([
      {
        id: 'nhap-hoc-theo-chi-tieu-cua-thanh-pho',
        groups: ['vocational-student'],
        metBy: 'yes',
        from: '2025-08-01',
        until: '2029-12-31',
        outside: 'unmet',
      },
      { id: 'nhap-hoc-theo-chi-tieu-cua-thanh-pho-2', metBy: 'no' },
    ]);
    expect(amendPolicy(resolution03, amendment).rules.filter(({ added }) => added)).toHaveLength(2);
  });

  test('needs its words, its groups, and a window where something becomes of the rest', () => {
    const sheet = OpenSheet.of();
    sheet
      .tell({ person: 'A', day: '27/11/2026' })
      .fill('condition-row/3', { metBy: 'có thể', outside: 'không được hỗ trợ', article: 3, wording: 'Ví dụ' });
    const cells = (['statement', 'question', 'groups', 'metBy', 'from'] as const).map((column) => sheet.at('condition-row/3', column));
    expect(
      sheet
        .judged()
        .faults.map(({ cell }) => cell)
        .sort(),
    ).toEqual(cells.sort());
  });
});

describe('a wording holds a figure', () => {
  const number = (n: number): Figure => ({ kind: 'number', number: n });
  const share = (text: string): Figure => ({ kind: 'share', share: text });
  const day = (date: string): Figure => ({ kind: 'day', date });
  test.each([
    ['hỗ trợ 50% học phí', share('0.5'), true],
    ['hỗ trợ 50 % học phí', share('0.5'), true],
    ['hỗ trợ năm mươi phần trăm học phí', share('0.5'), true],
    ['hỗ trợ một nửa học phí', share('0.5'), true],
    ['hỗ trợ 150% học phí', share('0.5'), false],
    ['hỗ trợ 50 đồng', share('0.5'), false],
    ['hỗ trợ 33,5% học phí', share('0.335'), true],
    ['900.000 đồng/tháng', number(900_000), true],
    ['900 nghìn đồng', number(900_000), true],
    ['900 ngàn đồng', number(900_000), true],
    ['chín trăm nghìn đồng', number(900_000), true],
    ['1.900.000 đồng', number(900_000), false],
    ['900.000.000 đồng', number(900_000), false],
    ['1,2 triệu đồng', number(1_200_000), true],
    ['10 triệu đồng/khóa', number(10_000_000), true],
    ['không quá 20 tháng', number(20), true],
    ['không quá hai mươi tháng', number(20), true],
    ['không quá 120 tháng', number(20), false],
    ['hai mươi tháng', number(10), false],
    ['mười (10) tháng', number(10), true],
    ['đến hết ngày 31/12/2030', day('2030-12-31'), true],
    ['đến hết năm 2030', day('2030-12-31'), true],
    ['từ ngày 05 tháng 8 năm 2024', day('2024-08-05'), true],
    ['từ ngày 5/8/2024', day('2024-08-05'), true],
    ['từ ngày 15/8/2024', day('2024-08-05'), false],
    ['từ năm 2024', day('2024-08-05'), false],
    ['trước ngày 15/02 hằng năm', { kind: 'month-day', monthDay: '02-15' }, true],
    ['trước ngày 15/12 hằng năm', { kind: 'month-day', monthDay: '02-15' }, false],
    ['Nuôi trồng thuỷ sản nước mặn, nước lợ', { kind: 'name', name: 'Nuôi trồng thủy sản nước mặn, nước lợ' }, true],
    ['mã 6340113', { kind: 'digits', digits: '6340113' }, true],
  ] as const)('%s – %o: %s', (wording, figure, expected) => {
    expect(holds(wording, figure)).toBe(expected);
  });
});

// ---------------------------------------------------------------- properties

const AT = { article: '3', clause: '2' } as const;
const GENERAL = { person: 'Ví Dụ', day: '27/11/2026', whole: 'Có' } as const;

/** A right value other than ours, and a wording that holds it. */
function another(row: LawRow, salt: number): { readonly answer: string; readonly value: string; readonly wording: string } {
  const [, key = '', level] = row.id.split('/');
  switch (row.kind) {
    case 'value': {
      if (key === 'tuition') {
        const percent = 51 + (salt % 49);
        return { answer: `${percent}%`, value: String(percent / 100), wording: `Ví dụ ${percent}%` };
      }
      const amount = 20_000 + (salt % 900) * 1000 + 11_000_000;
      const shown = String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
      return { answer: shown, value: String(amount), wording: `Ví dụ ${shown} đồng` };
    }
    case 'last-day':
      return dated(`${2028 + (salt % 2)}-06-30`);
    case 'instrument':
      return dated(`2023-0${1 + (salt % 9)}-15`);
    case 'code': {
      const code = `9${String(resolution03.occupations.findIndex(({ id }) => id === key) * 2 + (level === 'college' ? 1 : 0)).padStart(6, '0')}`;
      return { answer: code, value: code, wording: `Ví dụ ${code}` };
    }
    case 'occupation':
      return { answer: `Nghề thử ${key}`, value: `Nghề thử ${key}`, wording: `Ví dụ: Nghề thử ${key}` };
    default: {
      const others = (row.answers ?? []).filter(({ id }) => id !== resolution03.reading[key as QuestionId]);
      const one = others[salt % others.length];
      const value = one?.id ?? '';
      return { answer: one?.label.vi ?? '', value, wording: /^\d{4}-/.test(value) ? `Ví dụ ngày ${dayMonthYear(value)}` : 'Ví dụ' };
    }
  }
}
const dated = (date: string) => ({ answer: dayMonthYear(date), value: date, wording: `Ví dụ ngày ${dayMonthYear(date)}` });

/** What a wording must hold where ours is right. */
const wordingOf = (row: LawRow, statement: Statement | undefined): string =>
  `Ví dụ: ${row.said?.vi ?? ''} ${statement?.value ?? ''} ${row.title.vi} ${/^\d{4}-\d{2}-\d{2}$/.test(statement?.value ?? '') ? dayMonthYear(statement?.value ?? '') : ''}`;

interface Choice {
  readonly row: LawRow;
  readonly conclusion: Conclusion;
  readonly value?: string;
  readonly filling: Filling;
}

/** A random filling without faults: at most one row of each question, and some rows left blank. */
const fillings = fc
  .array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 }), fc.nat({ max: 999 })), { minLength: 204, maxLength: 204 })
  .map((dice): readonly Choice[] => {
    const byId = new Map(statements().map((statement) => [statement.id, statement]));
    const answered = new Set<string>();
    return lawRows(resolution03).flatMap((row, at): readonly Choice[] => {
      const [skip, pick, salt] = dice[at] ?? [0, 0, 0];
      if (skip > 5 || row.kind === 'cap') return [];
      const conclusion = row.conclusions[pick % row.conclusions.length] ?? 'right';
      const question = row.kind === 'question' || row.kind === 'option' ? row.id.split('/')[1] : undefined;
      if (question !== undefined && conclusion !== 'unclear') {
        if (answered.has(question)) return [];
        answered.add(question);
      }
      const words = CONCLUSION_WORDS[conclusion].vi;
      if (conclusion === 'unclear' || conclusion === 'absent') return [{ row, conclusion, filling: { conclusion: words } }];
      const other = conclusion === 'wrong' ? another(row, salt) : undefined;
      const wording = other?.wording ?? wordingOf(row, byId.get(row.id));
      const filling = {
        conclusion: words,
        ...AT,
        wording,
        ...(other && { answer: other.answer }),
        ...(row.takesGroups && { groups: 'Tất cả các nhóm' }),
      };
      return [{ row, conclusion, ...(other && { value: other.value }), filling }];
    });
  });

/** What must hold of the policy that a filling comes to. */
function expectSaid(choices: readonly Choice[], policy: Policy): void {
  const said = new Map(statements(policy).map((statement) => [statement.id, statement]));
  const official = (id: string, value?: string) => {
    expect([id, said.get(id)?.provenance.evidence]).toEqual([id, 'official']);
    if (value !== undefined) expect([id, said.get(id)?.value]).toEqual([id, value]);
  };
  for (const { row, conclusion, value } of choices) {
    const [, key = '', rest] = row.id.split('/');
    if (conclusion === 'unclear' || (conclusion === 'absent' && !['rule', 'occupation', 'condition', 'outside'].includes(row.kind))) continue;
    if (row.kind === 'question') official(`settled/${key}`, value ?? resolution03.reading[key as QuestionId]);
    else if (row.kind === 'option') official(`settled/${key}`, rest);
    else if (row.kind === 'condition' && conclusion === 'right') for (const { id } of policy.groups) official(`rule/${id}.${key}`);
    else if (row.kind === 'condition' || row.kind === 'outside') official(`absent/${key}`);
    else if (row.kind === 'rule' && conclusion === 'absent') {
      official(`dropped/${key}`);
      expect(said.has(row.id)).toBe(false);
    }
    // That on the period bears the weakest of the days it rests on.
    else if (!row.id.endsWith('.period')) official(row.id, value);
  }
}

/** A filled row as it is read, without a workbook between. */
const rowOf = ({ row, filling }: Choice, at: number): FilledRow => ({
  id: row.id,
  sheet: 'Trang',
  line: at + 1,
  cells: filling as FilledRow['cells'],
  columns: Object.fromEntries(Object.keys(filling).map((column, index) => [column as FilledColumn, String.fromCharCode(65 + index)])),
});

/** A filled sheet without a workbook between; its rows in the order of the sheets. */
function directly(choices: readonly Choice[]): FilledSheet {
  const general = Object.fromEntries(Object.entries(GENERAL).map(([field, value]) => [field, { sheet: 'Trang', cell: 'C1', value }]));
  const order = new Map(BLANK.ids.map((id, at) => [id, at]));
  const inOrder = [...choices].sort((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0));
  return { recipe: '', general, rows: inOrder.map(rowOf) };
}
const BLANK = OpenSheet.of();

describe('whatever is filled in', () => {
  test('nothing changes nothing', async () => {
    for (const policy of [
      resolution03,
      amendPolicy(resolution03, { lastDay: { date: '2029-12-31', provenance: { evidence: 'assumed', sources: [] } } }),
    ]) {
      const { amendment, faults, concluded } = await OpenSheet.of(policy).judgedFromFile(policy);
      expect([amendment, faults, concluded]).toEqual([{}, [], 0]);
      expect(amendPolicy(policy, amendment).recipe).toEqual(policy.recipe);
    }
  });

  test('comes to a recipe that is read again, whose statements say what was filled in', () => {
    fc.assert(
      fc.property(fillings, (choices) => {
        const { amendment, faults } = judgeSheet(directly(choices), resolution03);
        expect(faults).toEqual([]);
        const policy = amendPolicy(resolution03, amendment);
        const read = parsePolicy(JSON.parse(JSON.stringify(policy.recipe)));
        expect(read.ok && read.value.fingerprint).toBe(policy.fingerprint);
        expectSaid(choices, policy);
      }),
      { numRuns: runs(50), endOnFailure: true },
    );
  });

  test('is the same through a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fillings, async (choices) => {
        const sheet = OpenSheet.of();
        sheet.tell(GENERAL);
        for (const { row, filling } of choices) sheet.fill(row.id, filling);
        expect(await sheet.judgedFromFile()).toEqual(judgeSheet(directly(choices), resolution03));
      }),
      { numRuns: runs(2), endOnFailure: true },
    );
  });
});
