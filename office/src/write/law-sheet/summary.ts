import { type Locale, policyInWords, type Statement } from 'haiphong-training-support';
import type { JudgedSheet } from '../../desk/law-sheet/amendment.js';
import type { SheetFault } from '../../desk/law-sheet/building.js';
import type { LawEffect, LawOutcome } from '../../desk/law-sheet/outcome.js';
import { CONCLUSION_WORDS } from '../../read/law-sheet/layout.js';
import { dong, grouped, nameIn } from '../../read/words.js';
import { valueInWords } from './value.js';

const WORDS = {
  vi: {
    nothing: 'Phiếu chưa có dòng nào được kết luận: chính sách giữ nguyên.',
    concluded: (rows: string) => `Số dòng đã kết luận: ${rows}`,
    official: 'Nay được đọc trong văn bản chính thức',
    corrected: 'Đã sửa theo văn bản',
    settled: 'Câu hỏi đã có câu trả lời',
    conditions: 'Điều kiện bổ sung',
    limits: 'Giới hạn',
    dropped: 'Điều kiện văn bản không đặt ra, không xét nữa',
    absent: 'Đã đọc, văn bản không có quy định này',
    left: 'Đã xem nhưng giữ nguyên',
    questions: 'Câu hỏi còn để ngỏ',
    points: 'Nội dung chưa xét',
    effect: (list: string, { cases, changed, gain, lose, becomeEligible, ceaseEligible, unknown, difference }: LawEffect) =>
      `Trên ${grouped(cases, 'vi')} hồ sơ của ${list}: ${grouped(changed, 'vi')} kết quả thay đổi (tăng ${grouped(gain, 'vi')}, giảm ${grouped(lose, 'vi')}; trở thành đáp ứng ${grouped(becomeEligible, 'vi')}, không còn đáp ứng ${grouped(ceaseEligible, 'vi')}; chưa so sánh được ${grouped(unknown, 'vi')}); chênh lệch ${difference < 0 ? '−' : '+'}${dong(Math.abs(difference), 'vi')}.`,
    faults: (count: number) => `Phiếu có ${count} lỗi, chưa ghi tệp chính sách:`,
    meant: (texts: readonly string[]) => `. Có phải: ${texts.join(' / ')}?`,
    cell: (sheet: string, cell: string) => `Trang “${sheet}”, ô ${cell}`,
  },
  en: {
    nothing: 'No row is concluded: the policy stays as it is.',
    concluded: (rows: string) => `Rows concluded: ${rows}`,
    official: 'Read in the official text now',
    corrected: 'Put right',
    settled: 'Questions answered',
    conditions: 'Conditions added',
    limits: 'Limits',
    dropped: 'Conditions that the text does not set, no longer judged',
    absent: 'Read, and not in the text',
    left: 'Looked at, and left as it is',
    questions: 'Still open questions',
    points: 'Still not judged',
    effect: (list: string, { cases, changed, gain, lose, becomeEligible, ceaseEligible, unknown, difference }: LawEffect) =>
      `Over the ${grouped(cases, 'en')} cases of ${list}: ${grouped(changed, 'en')} results change (more ${grouped(gain, 'en')}, less ${grouped(lose, 'en')}; become eligible ${grouped(becomeEligible, 'en')}, cease to be ${grouped(ceaseEligible, 'en')}; cannot be compared ${grouped(unknown, 'en')}); difference ${difference < 0 ? '−' : '+'}${dong(Math.abs(difference), 'en')}.`,
    faults: (count: number) => `The sheet has ${count} ${count === 1 ? 'fault' : 'faults'}; no policy file is written:`,
    meant: (texts: readonly string[]) => `. Was it: ${texts.join(' / ')}?`,
    cell: (sheet: string, cell: string) => `Sheet “${sheet}”, cell ${cell}`,
  },
} as const;

/** What a filled sheet comes to: what is official now, what was put right, and what is still open. */
export function outcomeLines(outcome: LawOutcome, judged: JudgedSheet, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const { after } = outcome;
  const list = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${title} (${texts.length}):`, ...texts.map((text) => `  - ${text}`)];
  const name = ({ title, ...statement }: Statement) => {
    const value = valueInWords({ title, ...statement }, after, locale);
    return value === undefined ? title[locale] : `${title[locale]}: ${value}`;
  };
  // What has its name for its value is called by it in each language.
  const value = (one: Statement) => (one.value === one.title.vi ? one.title[locale] : (valueInWords(one, after, locale) ?? one.value));
  const group = (id: string) => nameIn(after.groups, id, locale);
  return [
    policyInWords(after, locale),
    ...(judged.concluded === 0 && outcome.limits.length === 0 ? [words.nothing] : [words.concluded(grouped(judged.concluded, locale))]),
    ...list(words.official, outcome.official.map(name)),
    ...list(
      words.corrected,
      outcome.corrected.map(({ before, after: is }) => `${is.title[locale]}: ${value(before)} → ${value(is)}`),
    ),
    ...list(
      words.settled,
      outcome.settled.map(({ question, label }) => `${question[locale]} ${label[locale]}`),
    ),
    ...list(
      words.conditions,
      outcome.conditions.map((rule) => `${group(rule.group)}: ${rule.title[locale]}`),
    ),
    ...list(
      words.limits,
      outcome.limits.map(({ title }) => title[locale]),
    ),
    ...list(
      words.dropped,
      outcome.dropped.map(({ rule, title }) => `${group(rule.replace(/\..*$/, ''))}: ${title[locale]}`),
    ),
    ...list(
      words.absent,
      outcome.absent.map(({ title }) => title[locale]),
    ),
    ...list(
      words.left,
      judged.left.map(({ row, conclusion }) => `${row.title[locale]} (${CONCLUSION_WORDS[conclusion][locale]})`),
    ),
    ...list(
      words.questions,
      after.questions.map(({ question }) => question[locale]),
    ),
    ...list(
      words.points,
      after.notModelled.map(({ title }) => title[locale]),
    ),
  ];
}

export const effectLine = (list: string, effect: LawEffect, locale: Locale): string => WORDS[locale].effect(list, effect);

/** Every fault at its cell. */
export function faultLines(faults: readonly SheetFault[], locale: Locale): readonly string[] {
  const words = WORDS[locale];
  return [
    words.faults(faults.length),
    ...faults.map(({ sheet, cell, why, meant }) => {
      const at = sheet === '' ? '' : `${words.cell(sheet, cell)}: `;
      return `  ${at}${why[locale]}${meant.length === 0 ? '.' : words.meant(meant.slice(0, 3).map((one) => one[locale]))}`;
    }),
  ];
}
