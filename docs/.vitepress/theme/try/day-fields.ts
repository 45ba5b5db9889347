/** A day as a person writes it: day, month and year, each as it stands in its field. */
export interface DayFields {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The fields that show a text: those of a day written YYYY-MM-DD, else nothing. */
export function fieldsOfDay(text: string): DayFields {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return { day, month, year };
}

/**
 * The day that the fields say, for `parseCase` to judge; empty where all are. Fields of which some are empty, or hold no digits, come back as they are
 * written, which is no day.
 */
export function dayOfFields(fields: DayFields): string {
  const [day, month, year] = [fields.day.trim(), fields.month.trim(), fields.year.trim()];
  if (day === '' && month === '' && year === '') return '';
  const isWhole = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year);
  return isWhole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${day}/${month}/${year}`;
}
