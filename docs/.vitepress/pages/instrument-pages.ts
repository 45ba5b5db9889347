import { phrasesIn } from '../../../src/explain/languages.js';
import { type Instrument, type Locale, resolution03 } from '../../../src/index.js';
import { badge, provenanceIn } from './evidence.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page } from './page.js';
import { restingOn } from './statements.js';

export const kindWords = {
  law: both('Văn bản quy phạm pháp luật', 'Law'),
  plan: both('Kế hoạch', 'Plan'),
  press: both('Báo chí, ấn phẩm', 'Press'),
  authority: both('Cơ quan, nhà trường', 'Authority or school'),
};
export const seenWords = {
  whole: both('đã đọc toàn văn', 'read as a whole'),
  part: both('đã đọc một phần', 'read in part'),
  named: both('chỉ biết tên, chưa đọc được', 'known by name only, not read'),
};

const words = {
  kind: both('Văn bản, nguồn', 'Instrument or source'),
  issued: both('Ngày ban hành, đăng tải', 'Issued or published'),
  seen: both('Mức độ đã đọc', 'How much was read'),
  url: both('Địa chỉ', 'Address'),
  basis: both('Biết về văn bản này từ đâu', 'How it is known'),
  resting: both('Những nội dung dựa vào nguồn này', 'What rests on it'),
  nothing: both(
    'Không có nội dung nào của thư viện dựa riêng vào nguồn này; nguồn được nêu để tra cứu.',
    'No statement of the library names it as its source; it is listed for reference.',
  ),
};

function instrumentPage({ id, kind, title, issued, url, seen, provenance }: Instrument, locale: Locale): Page {
  const resting = restingOn(id);
  return {
    path: `instruments/${id}`,
    title: title[locale],
    description: `${kindWords[kind][locale]}; ${seenWords[seen][locale]}`,
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${id}</code> · ${kindWords[kind][locale]}</p>`,
      list([
        ...(issued ? [`${words.issued[locale]}: ${phrasesIn(locale).date(issued)}`] : []),
        `${words.seen[locale]}: ${seenWords[seen][locale]}`,
        ...(url ? [`${words.url[locale]}: <${url}>`] : []),
      ]),
      provenance && blocks(`## ${words.basis[locale]} {#basis}`, provenanceIn(provenance, locale)),
      `## ${words.resting[locale]} {#resting}`,
      resting.length > 0
        ? list(
            resting.map((statement) => `${badge(statement.provenance.evidence, locale)} ${linkTo(locale, statement.path, statement.title[locale])}`),
          )
        : words.nothing[locale],
    ),
  };
}

export const instrumentPages = (locale: Locale): readonly Page[] => resolution03.instruments.map((instrument) => instrumentPage(instrument, locale));
