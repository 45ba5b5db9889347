import MiniSearch, { type Options, type Query, type SearchResult } from '../../../../node_modules/minisearch/dist/es/index.js';
import { foundBy, wordsIn } from '../../shared/search-words.js';

/** How much more a word counts that stands as it was typed, diacritics and all. */
const AS_WRITTEN = 10;
/** How much more a section counts whose heading is what was typed, or holds it. */
const HEADING = { is: 20, names: 6 };
/** What tells of the code and of its history is rarely what a reader of the resolution looks for. */
const ASIDE = { pages: /\/(?:api\/|changelog|proof|checklist)/, factor: 0.4 };

/** Every word of what was typed is to be there, with other diacritics or without; a word that stands as it was typed counts more. */
function queryFor(words: readonly string[]): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word): Query => {
      const [folded = word, written] = [foundBy(word)].flat();
      if (written === undefined) return folded;
      const exactly: Query = { queries: [written], prefix: false, fuzzy: false, processTerm: (term) => term, boostTerm: () => AS_WRITTEN };
      return { combineWith: 'OR', queries: [folded, exactly] };
    }),
  };
}

const folded = (words: readonly string[]): string => ` ${words.map((word) => [foundBy(word)].flat()[0]).join(' ')} `;
const asWritten = (words: readonly string[]): string => ` ${words.map((word) => [foundBy(word)].flat().at(-1)).join(' ')} `;

/** How much a section counts for its heading and its page. Who types no diacritics means any. */
function sectionFactor(id: string, heading: string, words: readonly string[]): number {
  const typed = asWritten(words);
  const own = (typed === folded(words) ? folded : asWritten)(wordsIn(heading));
  const aside = ASIDE.pages.test(id) ? ASIDE.factor : 1;
  return (own === typed ? HEADING.is : own.includes(typed) ? HEADING.names : 1) * aside;
}

/** In place of the search that VitePress makes of its index: what names exactly what was typed comes first. */
export default {
  loadJSON(json: string, options: Options): { search(typed: string): SearchResult[] } {
    const index = MiniSearch.loadJSON(json, options);
    return {
      search(typed) {
        const words = wordsIn(typed);
        if (words.length === 0) return [];
        return index.search(queryFor(words), { boostDocument: (id, _, stored) => sectionFactor(String(id), String(stored?.['title'] ?? ''), words) });
      },
    };
  },
};
