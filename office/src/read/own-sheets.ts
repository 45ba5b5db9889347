import type { Locale } from 'haiphong-training-support';

/**
 * The names of the sheets that a check adds to a list. No list of an office has them: a sheet of that name is an earlier result, which is passed over
 * when the list is read again, and replaced.
 */
export const OWN_SHEETS = {
  vi: { summary: 'KQ – Tóm tắt', conditions: 'KQ – Điều kiện chưa đáp ứng', faults: 'KQ – Lỗi', law: 'KQ – Mức độ chắc chắn', sources: 'KQ – Nguồn' },
  en: {
    summary: 'Results – Summary',
    conditions: 'Results – Not met',
    faults: 'Results – Faults',
    law: 'Results – Evidence',
    sources: 'Results – Sources',
  },
} as const satisfies Readonly<Record<Locale, object>>;

const names = new Set<string>(Object.values(OWN_SHEETS).flatMap((own) => Object.values(own)));

export const isOwnSheet = (name: string | undefined): boolean => name !== undefined && names.has(name);
