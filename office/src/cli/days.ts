import type { IsoDate, Locale } from 'haiphong-training-support';
import { type NamedDays, TERMS, termDays } from '../desk/term-days.js';
import { dayOf } from './folder-script.js';
import { UsageError } from './usage-error.js';

/**
 * The days that `--for` names. No text seen sets the days of a term: a school year is taken from 1 August, and its second term from 1 February, which is told on
 * every paper; other days can be written out.
 *
 * @throws UsageError where the text names none.
 */
export function daysOf(text: string, locale: Locale): NamedDays {
  const [, kind = '', first = '', second = ''] = /^(hk1|hk2|nam-hoc|nam):(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  const year = Number(first);
  const term = TERMS.find((one) => one === kind);
  if (term !== undefined && (term === 'nam' ? second === '' : Number(second) === year + 1)) return termDays(term, year);
  const [start = '', end = '', ...more] = text.split('..');
  if (end === '' || more.length > 0) throw new UsageError(`--for ${text}: ${MUST_BE[locale]}`);
  const [from, to]: readonly IsoDate[] = [dayOf('--for', start, locale), dayOf('--for', end, locale)];
  if (from === undefined || to === undefined || from > to)
    throw new UsageError(`--for ${text}: ${locale === 'vi' ? 'ngày đầu sau ngày cuối' : 'the first day lies after the last'}.`);
  return { from, to, name: 'các tháng bắt đầu trong thời gian nêu dưới đây' };
}

const MUST_BE = {
  vi: 'phải là hk1:2025-2026, hk2:2025-2026, nam-hoc:2025-2026, nam:2026 hoặc TỪ-NGÀY..ĐẾN-NGÀY.',
  en: 'must be hk1:2025-2026, hk2:2025-2026, nam-hoc:2025-2026 (a school year), nam:2026 (a budget year) or FROM..TO.',
} as const;
