import type { Locale, Period } from 'haiphong-training-support';

const NAMES = {
  vi: { 'six-month': 'bao-cao-6-thang', 'year-end': 'bao-cao-cuoi-nam', 'ad-hoc': 'bao-cao-dot-xuat' },
  en: { 'six-month': 'report-six-month', 'year-end': 'report-year-end', 'ad-hoc': 'report-ad-hoc' },
} as const;

/** The name of the files of a report, without their ending: its kind, and the year in which it falls due or its days. */
export const reportName = ({ kind, from, to, dueOn }: Period, locale: Locale): string =>
  `${NAMES[locale][kind]}-${dueOn === undefined ? `${from}-${to}` : dueOn.slice(0, 4)}`;
