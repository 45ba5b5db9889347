import { yearOf } from '../calendar/civil.js';
import type { IsoDate } from '../types.js';
import { option } from './question.js';
import type { OpenQuestion, ReportingDuty } from './types.js';

/** HEZA's plan came after 17 September 2024, so the first due dates lie in this year. */
const FIRST_REPORTING_YEAR = 2025;

/** The last year that a date YYYY-MM-DD can be in. */
const LAST_YEAR = 9999;

/** The days of the year on which enterprises report. Source: HEZA's plan IV.A.2. */
const SIX_MONTH_DUE = '02-15';
const YEAR_END_DUE = '09-15';

/**
 * The calendar year in which the reporting year that holds a day falls due: reporting years end on the year-end due date.
 *
 * @internal
 */
export const reportingYearOf = (day: IsoDate): number => Math.min(LAST_YEAR, day.slice(5) > YEAR_END_DUE ? yearOf(day) + 1 : yearOf(day));

const note = {
  vi: 'Ngày trong kế hoạch (15/02/2024, 15/9/2024) sớm hơn chính kế hoạch, nên suy ra là ngày, tháng lặp lại hằng năm.',
  en: 'The dates in the plan (15 February and 15 September 2024) lie before the plan itself, so day and month are inferred to recur every year.',
};

/** The periodic reports of a policy that ends on `lastDay`. */
export function reportingDuties(lastDay: IsoDate): readonly ReportingDuty[] {
  const lastYear = Math.max(FIRST_REPORTING_YEAR, reportingYearOf(lastDay));
  const duty = (kind: ReportingDuty['kind'], dueMonthDay: string, wording: string): ReportingDuty => ({
    kind,
    dueMonthDay,
    firstDue: `${FIRST_REPORTING_YEAR}-${dueMonthDay}`,
    lastDue: `${lastYear}-${dueMonthDay}`,
    provenance: {
      evidence: 'inferred',
      sources: [{ instrument: 'KHBQL', provision: 'IV.A.2', wording: { text: wording, lang: 'vi' } }],
      note,
    },
  });
  return [duty('six-month', SIX_MONTH_DUE, '15/02/2024'), duty('year-end', YEAR_END_DUE, '15/9/2024')];
}

export const reportingWindow: OpenQuestion = {
  id: 'reporting-window',
  kind: 'choice',
  question: { vi: 'Báo cáo định kỳ tính từ thời điểm nào?', en: 'What does a periodic report cover?' },
  groups: [],
  options: [
    option('between-deadlines', 'Từ hạn báo cáo cuối năm trước', 'From the last year-end deadline'),
    option('cumulative', 'Lũy kế từ ngày nghị quyết có hiệu lực', 'From the effective date, cumulative'),
  ],
};
