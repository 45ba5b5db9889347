import type { Locale, Policy, Statement } from 'haiphong-training-support';
import { dayMonthYear } from '../../read/cell.js';
import { rateInWords } from '../publish/money.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The value of a statement as a person reads it; nothing where the title says it already. */
export function valueInWords({ id, value, title }: Pick<Statement, 'id' | 'value' | 'title'>, policy: Policy, locale: Locale): string | undefined {
  const [part = '', key] = id.split('/');
  if (value === undefined || value === title.vi) return undefined;
  if (['settled', 'reading', 'option', 'limit'].includes(part)) return undefined;
  const benefit = part === 'value' ? policy.benefits.find((one) => one.id === key) : undefined;
  if (benefit) return rateInWords(benefit.kind, value, locale);
  return DAY.test(value) && locale === 'vi' ? dayMonthYear(value) : value;
}
