import { phrasesIn } from '../../../src/explain/languages.js';
import { facts, type Locale, type Occupation, resolution03, rules } from '../../../src/index.js';
import { likelyHazardous } from '../../../src/law/national-relief.js';
import { type Facts, vary } from './cases.js';
import { asPublished, badgeOf, provenanceIn, provenanceInline } from './evidence.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page, table } from './page.js';
import { exampleIn, ruleLink } from './rule-pages.js';

const words = {
  kind: both('Nghề trong danh mục', 'Occupation of the catalogue'),
  names: both('Tên gọi', 'Names'),
  inVietnamese: both('Tiếng Việt', 'In Vietnamese'),
  inEnglish: both('Tiếng Anh', 'In English'),
  aliases: both('Cách viết khác đã gặp', 'Other spellings met in real lists'),
  from: both('Áp dụng cho khóa bắt đầu từ ngày', 'For training that starts on or after'),
  basis: both('Căn cứ', 'Basis'),
  codes: both('Mã nghề', 'Codes'),
  code: both('Mã', 'Code'),
  level: both('Trình độ', 'Level'),
  evidence: both('Căn cứ', 'Basis'),
  codesNote: both('Khi nhập mã nghề, trình độ đào tạo cũng được hiểu theo mã.', 'A code given as the occupation also tells the level of training.'),
  rules: both('Điều kiện về nghề', 'The conditions on the occupation'),
  notice: both('Lưu ý', 'Notice'),
  example: both('Ví dụ', 'Example'),
};

const levelName = (level: 'intermediate' | 'college', locale: Locale) =>
  facts['training.level'].kind === 'option' && facts['training.level'].options[level][locale];

function occupationPage({ id, name, aliases, codes, from, provenance }: Occupation, locale: Locale): Page {
  const hazard = resolution03.notices.find((notice) => notice.id === 'likely-hazardous-relief');
  return {
    path: `occupations/${id}`,
    follows: 'partly',
    title: name[locale],
    description: `${words.kind[locale]}: ${name.vi} – ${name.en}`,
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${id}</code> · ${badgeOf(`occupation/${id}`, provenance.evidence, locale)}</p>`,
      `## ${words.names[locale]} {#names}`,
      list([
        `${words.inVietnamese[locale]}: ${name.vi}`,
        `${words.inEnglish[locale]}: ${name.en}`,
        ...(aliases.length > 0 ? [`${words.aliases[locale]}: ${aliases.map((alias) => `“${alias}”`).join(', ')}`] : []),
        ...(from ? [`${words.from[locale]} ${phrasesIn(locale).date(from)}`] : []),
      ]),
      followed('occupation', id, ''),
      `## ${words.basis[locale]} {#basis}`,
      provenanceIn(`occupation/${id}`, provenance, locale),
      `## ${words.codes[locale]} {#codes}`,
      table(
        [words.level[locale], words.code[locale], words.evidence[locale]],
        (['intermediate', 'college'] as const).flatMap((level) => {
          const entry = codes[level];
          return entry
            ? [[String(levelName(level, locale)), `\`${entry.code}\``, provenanceInline(`code/${id}/${level}`, entry.provenance, locale)]]
            : [];
        }),
      ),
      words.codesNote[locale],
      `## ${words.rules[locale]} {#rules}`,
      list(
        rules
          .filter((rule) => rule.id.endsWith('.occupation'))
          .map(({ id: rule, group }) => `${resolution03.groups.find((other) => other.id === group)?.name[locale]}: ${ruleLink(rule, locale)}`),
      ),
      likelyHazardous.includes(id) && hazard && `${words.notice[locale]}: ${linkTo(locale, `notices/${hazard.id}`, hazard.text[locale])}`,
      `## ${words.example[locale]} {#example}`,
      asPublished(),
      exampleIn({ group: 'vocational-student' }, vary('vocational-student', { 'training.occupation': id } as Facts), locale),
    ),
  };
}

export const occupationPages = (locale: Locale): readonly Page[] => resolution03.occupations.map((occupation) => occupationPage(occupation, locale));
