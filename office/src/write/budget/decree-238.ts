import { assess, type Policy } from 'haiphong-training-support';
import type { FolderBudget } from '../../desk/budget.js';
import { groupBy } from '../../desk/group-by.js';
import { type Figures, type Line, row, section, sum } from '../publish/figures.js';
import { rateInWords } from '../publish/money.js';
import { inOrder, keyInWords } from '../publish/names.js';

/** A line of tuition of one case, as far as it counts in the estimate. */
interface TuitionLine {
  readonly level: string;
  readonly occupation: string;
  readonly unit: string;
  readonly rate: string;
  readonly months: number;
  readonly amount: number;
  readonly caseId: string;
}

/**
 * The estimate in the rows of the form of Decree 238/2025/NĐ-CP, Annex VI, as offices use it for tuition relief: by level and occupation, with what a month costs
 * after relief and the months in all. Money that is no tuition stands below, so that the last row is the whole estimate.
 */
export function decree238Table({ sorted, policy, budget, year }: FolderBudget): Figures {
  const lines = sorted.counted.flatMap(({ entry: { supportCase } }) => tuitionLines(supportCase, policy, year));
  const levels = inOrder(
    groupBy(lines, ({ level }) => level),
    ([level]) => level,
    'level',
    policy,
  );
  const others = policy.benefits
    .filter(({ id }) => id !== 'tuition')
    .flatMap(({ id, name, kind }) => {
      const rows = budget.rows.filter((one) => one.benefit === id);
      return rows.length === 0
        ? []
        : [
            {
              name: name.vi,
              months: kind === 'per-course' ? null : rows.reduce((all, { months }) => all + months, 0),
              amount: rows.reduce((all, { amount }) => all + amount, 0),
            },
          ];
    });
  return {
    name: 'Mẫu Nghị định 238',
    columns: [
      { heading: 'STT', kind: 'place', width: 7 },
      { heading: 'Nội dung', kind: 'text', width: 44 },
      { heading: 'Số đối tượng được hỗ trợ', kind: 'count', width: 12 },
      { heading: 'Mức thu học phí/tháng sau miễn, giảm', kind: 'text', width: 20 },
      { heading: 'Số tháng hỗ trợ', kind: 'count', width: 12 },
      { heading: 'Tổng kinh phí hỗ trợ (đồng)', kind: 'dong', width: 22 },
      { heading: 'Ghi chú', kind: 'text', width: 26 },
    ],
    lines: [
      ...levels.flatMap(([level, own], at): readonly Line[] => [
        section(`${at + 1}. ${keyInWords('level', level, policy, 'vi')}`),
        ...inOrder(
          groupBy(own, ({ occupation }) => occupation),
          ([occupation]) => occupation,
          'occupation',
          policy,
        ).flatMap(([occupation, some], index) =>
          groupBy(some, ({ unit, rate }) => `${unit.padStart(20, '0')} ${rate}`).map(([, same], variant) =>
            row(
              variant === 0 ? `${at + 1}.${index + 1}` : null,
              `Ngành: ${keyInWords('occupation', occupation, policy, 'vi')}`,
              new Set(same.map(({ caseId }) => caseId)).size,
              rateInWords('per-month', same[0].unit, 'vi'),
              same.reduce((all, { months }) => all + months, 0),
              same.reduce((all, { amount }) => all + amount, 0),
              `Hỗ trợ ${rateInWords('share-of-tuition', same[0].rate, 'vi')}`,
            ),
          ),
        ),
      ]),
      ...(others.length === 0
        ? []
        : [section('Khoản hỗ trợ khác'), ...others.map(({ name, months, amount }) => row(null, name, null, null, months, amount, null))]),
      sum(null, 'TỔNG DỰ TOÁN', null, null, null, budget.total, null),
    ],
  };
}

function tuitionLines(supportCase: Parameters<typeof assess>[0], policy: Policy, year: number | undefined): readonly TuitionLine[] {
  const { calculation } = assess(supportCase, policy);
  if (calculation.status !== 'calculated') return [];
  const training = 'training' in supportCase ? supportCase.training : undefined;
  return calculation.lines.flatMap(({ benefit, rate = '1', unitAmount, byYear }) => {
    if (benefit !== 'tuition') return [];
    const counted = byYear.filter((one) => year === undefined || one.year === year);
    if (counted.length === 0) return [];
    return [
      {
        level: training?.level ?? 'unknown',
        occupation: training?.occupation ?? 'unknown',
        unit: unitAmount,
        rate,
        months: counted.reduce((all, { months = 0 }) => all + months, 0),
        amount: counted.reduce((all, { amount }) => all + amount, 0),
        caseId: supportCase.id,
      },
    ];
  });
}
