import type { Locale } from '../types.js';

/** As laws number them: an article, perhaps a clause of it, perhaps a point of that. */
const ARTICLE = /^(?:điểm (?<point>\p{L}+) )?(?:khoản (?<clause>\d+\p{L}?) )?điều (?<article>\d+\p{L}?)$/iu;

/** As plans number their parts: `II.6`, `IV.A.2`. */
const SECTION = /^[IVX]+(?:\.[A-Z\d]+)*$/;

const inParentheses = (part: string | undefined): string => (part === undefined ? '' : `(${part})`);

/**
 * A provision of an instrument as a language cites it. Provisions are stored as instruments number them in Vietnamese; one that is numbered in another
 * way stands as it is.
 */
export function citation(provision: string, instrument: string, locale: Locale): string {
  const isSection = SECTION.test(provision);
  if (locale === 'vi') return `${isSection ? `Mục ${provision}` : provision} ${instrument}`;
  if (isSection) return `Section ${provision}, ${instrument}`;
  const { point, clause, article } = ARTICLE.exec(provision)?.groups ?? {};
  const numbered = article === undefined ? provision : `Article ${article}${inParentheses(clause)}${inParentheses(point)}`;
  return `${numbered} of ${instrument}`;
}
