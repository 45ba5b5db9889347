import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, resolution03 } from '../../../src/index.js';
import { evidenceLevels, evidenceName } from '../pages/evidence.js';
import { both, locales } from '../pages/locale.js';
import { statements } from '../pages/statements.js';
import { valueInWords } from '../pages/values.js';

/** What the home page says first: who, how much, until when, and how sure. */
export interface Glance {
  readonly title: string;
  readonly lines: readonly string[];
  /** The page that tells more. */
  readonly path: string;
  readonly more: string;
}

const words = {
  who: { title: both('Ai được hỗ trợ?', 'Who is supported?'), more: both('Điều kiện của từng nhóm', 'The conditions of each group') },
  howMuch: { title: both('Bao nhiêu?', 'How much?'), more: both('Cách tính từng khoản', 'How each is reckoned') },
  until: {
    title: both('Đến bao giờ?', 'Until when?'),
    line: {
      vi: (day: string) => `Đến hết ngày ${day}. Ngày bắt đầu còn là câu hỏi để ngỏ.`,
      en: (day: string) => `To ${day}. The first day is an open question.`,
    },
    more: both('Thời gian thực hiện', 'The term'),
  },
  howSure: {
    title: both('Chắc chắn đến mức nào?', 'How sure is this?'),
    unread: both('Các điều của nghị quyết chưa đọc được.', 'The articles of the resolution could not be read.'),
    counts: both('Trong {all} nội dung:', 'Of {all} statements:'),
    more: both('Từng nội dung và nguồn', 'Each statement and its sources'),
  },
};

export function glances(locale: Locale): readonly Glance[] {
  const { groups, benefits, lastDay } = resolution03;
  const { who, howMuch, until, howSure } = words;
  const counts = evidenceLevels
    .map(({ id }) => ({ id, count: statements.filter(({ provenance }) => provenance.evidence === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => `${count} ${evidenceName(id, locale).toLowerCase()}`);
  return [
    { title: who.title[locale], lines: groups.map(({ name }) => name[locale]), path: 'reference/#groups', more: who.more[locale] },
    {
      title: howMuch.title[locale],
      // A sum stays together with its unit at the end of a line.
      lines: benefits.map(
        ({ name, kind, values }) => `${name[locale]}: ${valueInWords(kind, values.at(-1)?.value ?? '', locale).replace(/(?<=\d) (?=đ)/, '\u00a0')}`,
      ),
      path: 'reference/#benefits',
      more: howMuch.more[locale],
    },
    { title: until.title[locale], lines: [until.line[locale](phrasesIn(locale).date(lastDay.date))], path: 'term', more: until.more[locale] },
    {
      title: howSure.title[locale],
      lines: [howSure.unread[locale], `${howSure.counts[locale].replace('{all}', String(statements.length))} ${counts.join(', ')}.`],
      path: 'certainty',
      more: howSure.more[locale],
    },
  ];
}

declare const data: Readonly<Record<Locale, readonly Glance[]>>;

export { data };

export default { load: () => Object.fromEntries(locales.map((locale) => [locale, glances(locale)])) };
