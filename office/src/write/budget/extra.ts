import type { Locale, Policy } from 'haiphong-training-support';
import { APART, type ApartKind } from '../../desk/apart.js';
import type { FolderBudget } from '../../desk/budget.js';
import { type SettledAmounts, settledInAll } from '../../desk/settlement.js';
import { nameIn } from '../../read/words.js';
import { columnsUnder, type Figures, row, section, sum, type Value } from '../publish/figures.js';
import { groupedByReason } from '../publish/left-out.js';

const WORDS = {
  vi: {
    apart: 'Cần xem xét riêng',
    apartHeadings: ['TT', 'Tệp', 'Trang tính', 'Dòng', 'Số hồ sơ', 'Số tiền (đồng)'],
    kinds: {
      withdrawn: 'Đã thôi học: chỉ tính đến ngày học cuối cùng, cần quyết toán riêng',
      returned: 'Hồ sơ bị trả lại, chưa hoàn thiện',
      doubtful: 'Chưa chắc được tính: một người có nhiều hồ sơ trùng thời gian học, hoặc chưa rõ phạm vi',
    } satisfies Record<ApartKind, string>,
    none: 'không có',
    rest: 'Còn lại',
    total: 'TỔNG DỰ TOÁN',
    settlement: 'Quyết toán',
    settlementHeadings: ['TT', 'Nội dung', 'Dự toán (đồng)', 'Đã chi (đồng)', 'Kinh phí thu hồi (đồng)', 'Còn lại (đồng)'],
    byBenefit: 'I. Theo nhóm đối tượng, khoản hỗ trợ (theo tệp thực chi; thu hồi là số đã thu hồi)',
    byUnit: (day: string) =>
      `II. Theo doanh nghiệp, nhà trường (theo hồ sơ: dự toán là số được hỗ trợ đến hết ngày ${day}; thu hồi là số chi vượt của người đã thôi học)`,
    noPayments: 'không có tệp thực chi',
    sum: 'Cộng',
    noUnit: 'Không nêu doanh nghiệp, nhà trường',
    dossiers: (n: number) => ` (${n} hồ sơ)`,
  },
  en: {
    apart: 'To be looked at',
    apartHeadings: ['No.', 'File', 'Sheet', 'Row', 'Dossiers', 'Amount (VND)'],
    kinds: {
      withdrawn: 'Withdrawn: counted up to the last day studied, to be settled apart',
      returned: 'Dossiers returned, not complete',
      doubtful: 'Doubtful: a person with dossiers of the same time, or not known to be in the scope',
    } satisfies Record<ApartKind, string>,
    none: 'none',
    rest: 'The rest',
    total: 'WHOLE ESTIMATE',
    settlement: 'Settlement',
    settlementHeadings: ['No.', 'What', 'Estimated (VND)', 'Paid (VND)', 'Recovered (VND)', 'Left (VND)'],
    byBenefit: 'I. By group and benefit (by the file of payments; recovered is what came back)',
    byUnit: (day: string) =>
      `II. By enterprise and school (by the dossiers: estimated is what falls due up to ${day}; recovered is what was paid too much to people who left)`,
    noPayments: 'no file of payments',
    sum: 'Sum',
    noUnit: 'No enterprise or school told',
    dossiers: (n: number) => ` (${n} dossiers)`,
  },
} as const;

/** What the estimate counts, though it is to be looked at by itself; with the rest it is the whole. */
export function apartTable({ apart, budget }: FolderBudget, locale: Locale): Figures {
  const words = WORDS[locale];
  const sumOf = (own: FolderBudget['apart']) => own.reduce((all, { amount }) => all + amount, 0);
  return {
    name: words.apart,
    columns: columnsUnder(words.apartHeadings, [
      ['place', 6],
      ['text', 34],
      ['text', 20],
      ['place', 14],
      ['count', 12],
      ['dong', 22],
    ]),
    lines: [
      ...APART.flatMap((kind, at) => {
        const own = apart.filter((one) => one.kind === kind);
        const grouped = groupedByReason(own.map(({ place, amount }) => ({ place, why: String(amount) })));
        return [
          section(`${at + 1}. ${words.kinds[kind]}: ${own.length === 0 ? words.none : own.length}`),
          ...grouped.map(({ place: { file, sheet }, lines, count, why }, index) =>
            row(index + 1, file, sheet ?? null, lines, count, count * Number(why)),
          ),
          ...(own.length === 0 ? [] : [sum(null, null, null, null, own.length, sumOf(own))]),
        ];
      }),
      sum(null, words.rest, null, null, null, budget.total - sumOf(apart)),
      sum(null, words.total, null, null, null, budget.total),
    ],
  };
}

/** Estimated, paid, recovered and left, by group and benefit and by enterprise and school. */
export function settlementTable(
  { settlement, hasPayments, lastDay }: { readonly settlement: FolderBudget['settlement']; readonly hasPayments: boolean; readonly lastDay: string },
  policy: Policy,
  locale: Locale,
): Figures {
  const words = WORDS[locale];
  const figures = ({ estimated, paid, recovered, left }: SettledAmounts): readonly Value[] => [estimated, paid, recovered, left];
  return {
    name: words.settlement,
    columns: columnsUnder(words.settlementHeadings, [
      ['place', 6],
      ['text', 58],
      ['dong', 20],
      ['dong', 20],
      ['dong', 20],
      ['dong', 20],
    ]),
    lines: [
      section(`${words.byBenefit}${hasPayments ? '' : `: ${words.noPayments}`}`),
      ...settlement.byBenefit.map((one, at) =>
        row(at + 1, `${nameIn(policy.groups, one.group, locale)} – ${nameIn(policy.benefits, one.benefit, locale)}`, ...figures(one)),
      ),
      sum(null, words.sum, ...figures(settledInAll(settlement.byBenefit))),
      section(words.byUnit(lastDay)),
      ...settlement.byUnit.map((one, at) => row(at + 1, `${one.name ?? words.noUnit}${words.dossiers(one.dossiers)}`, ...figures(one))),
      sum(null, words.sum, ...figures(settledInAll(settlement.byUnit))),
    ],
  };
}
