import type { SupportCase } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { enterpriseOf } from '../../src/desk/enterprise-of.js';
import { enterpriseNotes } from '../../src/desk/enterprises.js';

const employee = (id?: string, name?: string): SupportCase => ({
  id: '1',
  group: 'enterprise-employee',
  enterprise: { ...(id !== undefined && { id }), ...(name !== undefined && { name }) },
});

test.each<[string, SupportCase, object]>([
  ['of an employee what is told of it', employee('0201', 'Công ty A'), { id: '0201', name: 'Công ty A' }],
  ['of one who tells none nothing', { id: '1', group: 'enterprise-employee' }, {}],
  ['of a student nothing', { id: '1', group: 'vocational-student' }, {}],
])('the enterprise is %s', (_, supportCase, enterprise) => {
  expect(enterpriseOf(supportCase)).toEqual(enterprise);
});

describe('what is noted of the enterprises of a list', () => {
  const notes = (sheet: string | undefined, ...cases: readonly SupportCase[]) =>
    enterpriseNotes(cases.map((supportCase, at) => ({ ...(sheet !== undefined && { sheet }), line: at + 2, supportCase })));

  test.each<[string, readonly SupportCase[]]>([
    ['where each has one code and one name', [employee('0201', 'Công ty A'), employee('0201', 'Cty A'), employee('0202', 'Công ty B')]],
    ['of codes alone', [employee('0201'), employee('0202'), employee('0201')]],
    ['of names alone', [employee(undefined, 'Công ty A'), employee(undefined, 'Công ty B')]],
    ['of a code here and a name there', [employee('0201'), employee('0201', 'Công ty A'), employee(undefined, 'Công ty A')]],
    ['of those who work nowhere', [{ id: '1', group: 'vocational-student' }]],
  ])('is nothing %s', (_, cases) => {
    expect(notes('Lớp A', ...cases)).toEqual([]);
  });

  test('is a code with two names, once, at the first row that differs', () => {
    const told = notes('Lớp A', employee('0201', 'Công ty A'), employee('0201', 'Công ty B'), employee('0201', 'Công ty C'));
    expect(told).toStrictEqual([
      {
        kind: 'note',
        sheet: 'Lớp A',
        line: 3,
        found: '0201',
        why: { vi: 'mã doanh nghiệp này ở dòng 2 ghi tên khác: Công ty A', en: 'the code stands with another name on row 2: Công ty A' },
        meant: [],
      },
    ]);
  });

  test('is a name with two codes, likewise, and in delimited text without a sheet', () => {
    const told = notes(undefined, employee('0201', 'Công ty A'), employee('0202', 'Công ty A'), employee('0203', 'Công ty A'));
    expect(told).toStrictEqual([
      {
        kind: 'note',
        line: 3,
        found: 'Công ty A',
        why: { vi: 'doanh nghiệp này ở dòng 2 ghi mã khác: 0201', en: 'the enterprise stands with another code on row 2: 0201' },
        meant: [],
      },
    ]);
  });
});
