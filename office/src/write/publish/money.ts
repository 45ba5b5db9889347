import type { Assessment, Benefit, Budget, BudgetRow, Locale, Policy } from 'haiphong-training-support';
import { certain } from '../../read/certain.js';
import { groupedText, nameIn } from '../../read/words.js';
import { columnsUnder, type Figures, row, sum } from './figures.js';

type Rates = Readonly<Record<Benefit['kind'], (value: string) => string>>;

const WORDS = {
  vi: {
    headings: ['Năm', 'Nhóm đối tượng', 'Khoản hỗ trợ', 'Số người', 'Số tháng (cộng dồn)', 'Mức hỗ trợ', 'Thành tiền (đồng)'],
    ofYear: (year: number) => `Cộng năm ${year}`,
    total: 'TỔNG CỘNG',
    year: 'Năm',
    amount: 'Kinh phí ước tính (đồng)',
    rates: {
      'share-of-tuition': (share: string) => `${share}% học phí`,
      'per-month': (amount: string) => `${amount}/tháng`,
      'per-course': (amount: string) => `${amount}/khóa`,
    } satisfies Rates,
  },
  en: {
    headings: ['Year', 'Group', 'Benefit', 'People', 'Months (in all)', 'Rate', 'Amount (VND)'],
    ofYear: (year: number) => `Total of ${year}`,
    total: 'TOTAL',
    year: 'Year',
    amount: 'Estimate (VND)',
    rates: {
      'share-of-tuition': (share: string) => `${share}% of tuition`,
      'per-month': (amount: string) => `${amount} a month`,
      'per-course': (amount: string) => `${amount} a course`,
    } satisfies Rates,
  },
} as const;

/** People × months × rate by year, group and benefit, with the rates by which the cases were computed. A dossier counts as one person. */
export function moneyByYear(name: string, budget: Budget, assessments: Iterable<Assessment>, policy: Policy, locale: Locale): Figures {
  const words = WORDS[locale];
  const rates = ratesUsed(assessments, policy, locale);
  const benefits = new Map(policy.benefits.map((benefit) => [benefit.id, benefit]));
  return {
    name,
    columns: columnsUnder(words.headings, [
      ['text', 16],
      ['text', 36],
      ['text', 40],
      ['count', 10],
      ['count', 12],
      ['text', 22],
      ['dong', 22],
    ]),
    lines: [
      ...years(budget).flatMap((year) => {
        const ofYear = inPolicyOrder(
          budget.rows.filter((one) => one.year === year),
          policy,
        );
        return [
          ...ofYear.map((one) => {
            const benefit = benefits.get(one.benefit);
            const months = benefit?.kind === 'per-course' ? null : one.months;
            const rate = [...certain(rates.get(rateKey(one)))].join('; ');
            return row(
              String(year),
              nameIn(policy.groups, one.group, locale),
              nameIn(policy.benefits, one.benefit, locale),
              one.cases,
              months,
              rate,
              one.amount,
            );
          }),
          // A person may stand in several rows of a year, so people are not added up.
          sum(words.ofYear(year), null, null, null, null, null, amountOf(ofYear)),
        ];
      }),
      sum(words.total, null, null, null, null, null, budget.total),
    ],
  };
}

/** Rows in the order in which the policy names its groups and benefits. */
export function inPolicyOrder<T extends Pick<BudgetRow, 'group' | 'benefit'>>(rows: readonly T[], { groups, benefits }: Policy): readonly T[] {
  const at = ({ group, benefit }: T) => groups.findIndex(({ id }) => id === group) * benefits.length + benefits.findIndex(({ id }) => id === benefit);
  return [...rows].sort((a, b) => at(a) - at(b));
}

export const years = ({ rows }: Budget): readonly number[] => [...new Set(rows.map(({ year }) => year))];

export const amountOf = (rows: readonly Pick<BudgetRow, 'amount'>[]): number => rows.reduce((all, { amount }) => all + amount, 0);

/** What a chart of money by year shows, as a table. */
export function yearTable(name: string, budget: Budget, locale: Locale): Figures {
  const words = WORDS[locale];
  return {
    name,
    columns: [
      { heading: words.year, kind: 'text', width: 12 },
      { heading: words.amount, kind: 'dong', width: 24 },
    ],
    lines: [
      ...years(budget).map((year) => row(String(year), amountOf(budget.rows.filter((one) => one.year === year)))),
      sum(words.total, budget.total),
    ],
  };
}

const rateKey = ({ year, group, benefit }: Pick<BudgetRow, 'year' | 'group' | 'benefit'>): string => `${year} ${group} ${benefit}`;

function ratesUsed(assessments: Iterable<Assessment>, policy: Policy, locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map(policy.benefits.map(({ id, kind }) => [id, kind]));
  const used = new Map<string, Set<string>>();
  for (const { calculation, decision } of assessments) {
    for (const { benefit, rate, unitAmount, byYear } of calculation.status === 'calculated' ? calculation.lines : []) {
      const words = rateInWords(certain(kinds.get(benefit)), rate ?? unitAmount, locale);
      for (const { year } of byYear) {
        const key = rateKey({ year, group: decision.group, benefit });
        used.set(key, (used.get(key) ?? new Set()).add(words));
      }
    }
  }
  return used;
}

/** The value of a benefit, a decimal text, as what it is: a share of tuition, or đồng a month or a course. */
export const rateInWords = (kind: Benefit['kind'], value: string, locale: Locale): string =>
  WORDS[locale].rates[kind](kind === 'share-of-tuition' ? percentText(value, locale) : exactDong(value, locale));

/** An amount as a decimal text, such as `900000` or `280485.3`; the unit stays with the number. */
const exactDong = (amount: string, locale: Locale): string => `${groupedText(amount, locale)}\u00A0${locale === 'vi' ? 'đ' : 'VND'}`;

/** A share as a decimal text in per cent, without a binary fraction on the way. */
export function percentText(share: string, locale: Locale): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const hundredths = `${whole}${fraction.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2);
  return rest === '' ? hundredths : `${hundredths}${locale === 'vi' ? ',' : '.'}${rest}`;
}
