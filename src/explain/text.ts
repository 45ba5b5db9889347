/** Items in a row, the last joined by a word: "A, B and C". */
export const sequence = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** A title or label within a sentence. */
export const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** A text of the caller's, which may hold line breaks, must not pass for a line of the explanation. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
