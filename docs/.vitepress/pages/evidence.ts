import { citation as citationOf, citedAs } from '../../../src/explain/citations.js';
import { phrasesIn } from '../../../src/explain/languages.js';
import { type Evidence, type Locale, type Provenance, resolution03, type Source } from '../../../src/index.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list } from './page.js';

/** The levels of evidence, surest first. The shape tells them apart where colour does not. */
export const evidenceLevels: readonly {
  readonly id: Evidence;
  readonly shape: string;
  readonly meaning: { readonly vi: string; readonly en: string };
}[] = [
  { id: 'official', shape: '■', meaning: both('Đọc trong chính văn bản.', 'Read in the official document itself.') },
  {
    id: 'reported',
    shape: '◆',
    meaning: both('Một ấn phẩm hoặc trang của cơ quan nêu như vậy.', 'A named publication or an authority’s page states it.'),
  },
  {
    id: 'inferred',
    shape: '▲',
    meaning: both(
      'Suy ra từ điều đã biết, qua một bước lập luận được ghi lại.',
      'Follows from what is known by a step of reasoning, which is written down.',
    ),
  },
  {
    id: 'assumed',
    shape: '○',
    meaning: both(
      'Được chọn để câu hỏi có câu trả lời; chưa thấy nguồn nào nêu như vậy.',
      'Chosen so that a question has an answer; nothing that was seen supports it.',
    ),
  },
];

export const evidenceName = (evidence: Evidence, locale: Locale): string => {
  const name = phrasesIn(locale).evidence[evidence];
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** A badge that says the level in words and by a shape, and links to what the levels mean. */
export function badge(evidence: Evidence, locale: Locale): string {
  const shape = evidenceLevels.find(({ id }) => id === evidence)?.shape ?? '';
  return `<span class="evidence ${evidence}"><span aria-hidden="true">${shape}</span> ${evidenceName(evidence, locale)}</span>`;
}

/** The badge of a statement, by its id. */
export const badgeOf = (statement: string, evidence: Evidence, locale: Locale): string => followed('badge', statement, badge(evidence, locale));

/** The instruments that a statement of the policy may name. */
export const instrumentNamed = (id: string) => {
  const instrument = resolution03.instruments.find((candidate) => candidate.id === id);
  if (!instrument) throw new Error(`A statement names the instrument "${id}", which the policy does not have.`);
  return instrument;
};

/** The text of a source, without the link: `Article 1(2) of Resolution 03/2024/NQ-HĐND`. */
export function citation({ instrument: id, provision }: Source, locale: Locale): string {
  const name = citedAs(instrumentNamed(id), locale);
  return provision === undefined ? name : citationOf(provision, name, locale);
}

function sourceLine(source: Source, locale: Locale): string {
  const { wording } = source;
  const words = { vi: { vi: 'nguyên văn', en: 'nguyên văn tiếng Anh' }, en: { vi: 'in the original Vietnamese', en: 'verbatim' } }[locale];
  const quoted = wording && ` (${words[wording.lang]}: <q lang="${wording.lang}">${wording.text}</q>)`;
  return `${linkTo(locale, `instruments/${source.instrument}`, citation(source, locale))}${quoted ?? ''}`;
}

const none = both('Chưa có nguồn.', 'No source.');

/** How well a statement is known, and from where: the badge, the sources, and the step of reasoning. */
export const provenanceIn = (statement: string, { evidence, sources, note }: Provenance, locale: Locale): string =>
  followed(
    'basis',
    statement,
    blocks(badge(evidence, locale), sources.length > 0 ? list(sources.map((source) => sourceLine(source, locale))) : none[locale], note?.[locale]),
  );

/** The same on one line, for a cell of a table. */
export const provenanceInline = (statement: string, { evidence, sources, note }: Provenance, locale: Locale): string =>
  followed(
    'basis-inline',
    statement,
    [badge(evidence, locale), sources.map((source) => sourceLine(source, locale)).join('; '), note?.[locale]].filter((part) => part).join(' · '),
  );

/** Says, while a policy file is open, that what follows is of the resolution as published. */
export const asPublished = (): string => followed('published', '', '');
