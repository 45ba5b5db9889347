import { type BenefitLimit, facts, type Locale, type Policy } from 'haiphong-training-support';
import { dayMonthYear } from '../read/cell.js';
import { dong, grouped, nameIn } from '../read/words.js';

const WORDS = {
  vi: {
    months: (months: string) => `không quá ${months} tháng`,
    amount: (amount: string) => `không quá ${amount}`,
    and: ' và ',
    from: (day: string) => `khóa bắt đầu từ ngày ${day}`,
    until: (day: string) => `khóa bắt đầu chậm nhất ngày ${day}`,
  },
  en: {
    months: (months: string) => `at most ${months} months`,
    amount: (amount: string) => `at most ${amount}`,
    and: ' and ',
    from: (day: string) => `training that starts from ${day}`,
    until: (day: string) => `training that starts by ${day}`,
  },
} as const;

const levels = facts['training.level'].options;

/** A limit in words: of which benefit, how much, and for whom. */
export function limitInWords({ benefit, groups, levels: at, months, amount, from, until }: BenefitLimit, policy: Policy, locale: Locale): string {
  const words = WORDS[locale];
  const name = nameIn(policy.benefits, benefit, locale);
  const most = [
    ...(months === undefined ? [] : [words.months(grouped(months, locale))]),
    ...(amount === undefined ? [] : [words.amount(dong(amount, locale))]),
  ].join(words.and);
  const day = (date: string) => (locale === 'vi' ? dayMonthYear(date) : date);
  return [
    `${name}: ${most}`,
    ...(groups === undefined ? [] : [groups.map((group) => nameIn(policy.groups, group, locale)).join(', ')]),
    ...(at === undefined ? [] : [at.map((level) => levels[level][locale]).join(', ')]),
    ...(from === undefined ? [] : [words.from(day(from))]),
    ...(until === undefined ? [] : [words.until(day(until))]),
  ].join('; ');
}
