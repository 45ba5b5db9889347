import type { Bilingual, FactPath } from 'haiphong-training-support';

/** What one fact of a row makes of another that is asked about. */
export interface Unusual {
  readonly path: FactPath;
  readonly why: Bilingual;
}

/** Longer trainings are none at the levels of the policy. */
const MOST_YEARS = 5;

/** What is unusual in the facts of a case taken together, as far as they were read. */
export function unusualIn(input: Readonly<Record<string, unknown>>): readonly Unusual[] {
  const { start, end } = (input['training'] ?? {}) as { readonly start?: unknown; readonly end?: unknown };
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  const latest = `${Number(start.slice(0, 4)) + MOST_YEARS}${start.slice(4)}`;
  return end > latest ? [{ path: 'training.end', why: longTraining }] : [];
}

const longTraining: Bilingual = {
  vi: `khóa đào tạo dài hơn ${MOST_YEARS} năm là bất thường; hãy kiểm tra ngày bắt đầu, ngày kết thúc hoặc xác nhận số liệu`,
  en: `a training of more than ${MOST_YEARS} years is unusual; check its first and last day, or confirm them`,
};
