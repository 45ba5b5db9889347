import { type Locale, type Policy, policyInWords, resolution03 } from 'haiphong-training-support';
import type { Check, Summary, Unread } from '../desk/check.js';
import { OUTCOME, question, reasonInWords, stretches, TEXT } from './phrases.js';
import { answerInWords } from './publish/readings.js';

/** A line of the summary: a text, and the number it counts. */
export interface SummaryLine {
  readonly text: string;
  readonly value?: number;
  readonly indent: 0 | 1;
}

/** The summary of a check, for the terminal, a page and the workbook. Holds no name, no number of a dossier and no cell of the input. */
export function summaryLines({ summary, policy, passedOver, unusedColumns, unread }: Check, locale: Locale): readonly SummaryLine[] {
  const vi = locale === 'vi';
  const { byOutcome } = summary;
  const changed = policy.questions.filter(({ id, options }) => policy.reading[id] !== options[0]?.id);
  const line = (text: string, value: number): SummaryLine => ({ text, value, indent: 0 });
  const part = (text: string, value: number): SummaryLine => ({ text, value, indent: 1 });
  const head = (text: string): SummaryLine => ({ text, indent: 0 });
  const some = (lines: readonly SummaryLine[], ...heads: readonly SummaryLine[]) => (lines.length > 0 ? [...heads, ...lines] : []);
  return [
    line(vi ? 'Số hồ sơ đã xét' : 'Cases judged', summary.cases),
    part(OUTCOME[locale].eligible, byOutcome.eligible),
    part(OUTCOME[locale].ineligible, byOutcome.ineligible),
    part(OUTCOME[locale].undetermined, byOutcome.undetermined),
    ...some(
      byText(summary, policy, locale).map(([text, cases]) => part(text, cases)),
      head(vi ? 'Lý do đầu tiên' : 'By first reason'),
    ),
    line(vi ? 'Số hồ sơ đã tính được mức hỗ trợ' : 'Cases with an amount', summary.calculated),
    line(vi ? 'Số hồ sơ đáp ứng nhưng thiếu số liệu để tính' : 'Cases that meet the conditions but lack a figure', summary.needsFacts),
    {
      text: vi ? 'Tổng mức hỗ trợ theo cách hiểu đã chọn (đồng)' : 'Total under the chosen reading (VND)',
      value: summary.total,
      indent: 0,
    },
    ...changed.map(({ id, question: asked }): SummaryLine => {
      const chosen = answerInWords(policy, id, policy.reading[id], locale);
      return { text: `${vi ? 'Cách hiểu khác mặc định' : 'Reading other than the default'}: ${asked[locale]} – ${chosen}`, indent: 1 };
    }),
    line(vi ? 'Số kết quả còn phụ thuộc câu hỏi để ngỏ' : 'Results that hang on an open question', summary.hanging),
    ...summary.byQuestion.map(({ question: id, cases }) => part(question(id, policy, locale), cases)),
    line(vi ? 'Số dòng có lỗi, chưa xét' : 'Rows with faults, not judged', summary.faultyRows),
    line(vi ? 'Số dòng chờ làm rõ, chưa xét' : 'Rows to be cleared up, not judged', summary.heldRows),
    line(vi ? 'Số người đề nghị có nhiều hồ sơ' : 'Applicants with more than one case', summary.repeats),
    line(vi ? 'Số dòng được bỏ qua (tổng cộng, ví dụ, ghi chú…)' : 'Rows passed over (totals, examples, notes …)', passedOver.length),
    line(vi ? 'Số cột khác, giữ nguyên trong sổ kết quả' : 'Other columns, carried along to the workbook', unusedColumns.length),
    ...unread.map((one) => part(unreadInWords(one, locale), one.rows)),
    head(policyInWords(policy, locale)),
  ];
}

/** A file of an archive, a sheet, or rows of one, that were not read. */
export function unreadInWords({ file, sheet, lines, why }: Unread, locale: Locale): string {
  const { row, onSheet } = TEXT[locale];
  const at = [
    ...(file === undefined ? [] : [file]),
    ...(lines ? [row(stretches(lines))] : []),
    ...(sheet === undefined ? [] : [onSheet(sheet)]),
  ].join(', ');
  return `${locale === 'vi' ? 'Chưa đọc' : 'Not read'}: ${at} – ${why[locale]}`;
}

/** The first reasons as they read: groups whose conditions have the same words are counted together. */
function byText({ byFirstReason }: Summary, policy: Policy, locale: Locale): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { reason, cases } of byFirstReason) {
    const text = reasonInWords(reason, locale, policy);
    counts.set(text, (counts.get(text) ?? 0) + cases);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** What stands below every result: what of Article 3 is not judged under the policy, nothing of it once nothing is left, and whose decision it does not replace. */
export function caveat(locale: Locale, policy: Policy): string {
  const left = policy.notModelled.length;
  const vi = locale === 'vi';
  if (left === 0)
    return vi ? 'Kết quả không thay thế quyết định của cơ quan có thẩm quyền.' : 'The result does not replace the decision of the competent body.';
  if (left < resolution03.notModelled.length) {
    const points = policy.notModelled.map(({ title }) => `${title[locale].charAt(0).toLowerCase()}${title[locale].slice(1)}`).join('; ');
    return vi
      ? `Kết quả chưa xét ${left} nội dung tại Điều 3 Nghị quyết (${points}) và không thay thế quyết định của cơ quan có thẩm quyền.`
      : `${left} ${left === 1 ? 'point' : 'points'} of Article 3 of the resolution (${points}) ${left === 1 ? 'is' : 'are'} not judged, and the result does not replace the decision of the competent body.`;
  }
  return vi
    ? 'Kết quả chưa xét các điều kiện tại Điều 3 Nghị quyết và không thay thế quyết định của cơ quan có thẩm quyền.'
    : 'The conditions of Article 3 of the resolution are not judged, and the result does not replace the decision of the competent body.';
}
