import { phrasesIn } from '../../../src/explain/languages.js';
import { type Instrument, type Locale, resolution03 } from '../../../src/index.js';
import { badgeOf, provenanceIn } from './evidence.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page } from './page.js';
import { sectionLink } from './section-links.js';
import { sections } from './sections.js';
import { kindWords, nothingRests, seenWords } from './seen-words.js';
import { sendIn } from './send-page.js';
import { restingOn } from './statements.js';

const words = {
  kind: both('Văn bản, nguồn', 'Instrument or source'),
  issued: both('Ngày ban hành, đăng tải', 'Issued or published'),
  seen: both('Mức độ đã đọc', 'How much was read'),
  url: both('Địa chỉ', 'Address'),
  parts: both('Từng điều khoản', 'Provision by provision'),
  basis: both('Biết về văn bản này từ đâu', 'How it is known'),
  resting: both('Những nội dung dựa vào nguồn này', 'What rests on it'),
};

function instrumentPage({ id, kind, title, issued, url, seen, provenance }: Instrument, locale: Locale): Page {
  const resting = restingOn(id);
  const parts = sections.filter((section) => section.instrument === id);
  return {
    path: `instruments/${id}`,
    follows: 'partly',
    title: title[locale],
    description: `${kindWords[kind][locale]}; ${seenWords[seen][locale]}`,
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${id}</code> · ${kindWords[kind][locale]}</p>`,
      list([
        ...(issued ? [`${words.issued[locale]}: ${phrasesIn(locale).date(issued)}`] : []),
        `${words.seen[locale]}: ${followed('seen', id, seenWords[seen][locale])}`,
        ...(url ? [`${words.url[locale]}: <${url}>`] : []),
      ]),
      parts.length > 0 && blocks(`## ${words.parts[locale]} {#parts}`, list(parts.map((section) => sectionLink(section, locale)))),
      provenance && blocks(`## ${words.basis[locale]} {#basis}`, provenanceIn(`instrument/${id}`, provenance, locale)),
      `## ${words.resting[locale]} {#resting}`,
      followed(
        'resting',
        id,
        resting.length > 0
          ? list(
              resting.map(
                (statement) =>
                  `${badgeOf(statement.id, statement.provenance.evidence, locale)} ${linkTo(locale, statement.path, statement.title[locale])}`,
              ),
            )
          : nothingRests[locale],
      ),
      sendIn(`instrument/${id}`, locale),
    ),
  };
}

export const instrumentPages = (locale: Locale): readonly Page[] => resolution03.instruments.map((instrument) => instrumentPage(instrument, locale));
