import type { IsoDate, Locale } from 'haiphong-training-support';
import type { Days } from '../desk/stretch-of-time.js';
import { dayOf } from './folder-script.js';
import { UsageError } from './options.js';

/** The days of a term, a school year or a budget year, with what they are called on paper. */
export interface NamedDays extends Days {
  readonly name: string;
}

/**
 * The days that `--for` names. No text seen sets the days of a term: a school year is taken from 1 August, and its second term from 1 February, which is told on
 * every paper; other days can be written out.
 *
 * @throws UsageError where the text names none.
 */
export function daysOf(text: string, locale: Locale): NamedDays {
  const [, kind = '', first = '', second = ''] = /^(hk1|hk2|nam-hoc|nam):(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  const year = Number(first);
  if (kind === 'nam' && second === '') return { from: `${year}-01-01`, to: `${year}-12-31`, name: `năm ngân sách ${year}` };
  if (kind !== '' && kind !== 'nam' && Number(second) === year + 1) {
    const schoolYear = `năm học ${year}-${year + 1}`;
    if (kind === 'hk1') return { from: `${year}-08-01`, to: `${year + 1}-01-31`, name: `học kỳ I ${schoolYear}` };
    if (kind === 'hk2') return { from: `${year + 1}-02-01`, to: `${year + 1}-07-31`, name: `học kỳ II ${schoolYear}` };
    return { from: `${year}-08-01`, to: `${year + 1}-07-31`, name: schoolYear };
  }
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
