/** A page made from the data of the library. */
export interface Page {
  /** From the root of a language, without an ending: `rules/vocational-student/period`. */
  readonly path: string;
  readonly title: string;
  /** For search engines and link previews. */
  readonly description: string;
  /** Markdown below the title. */
  readonly body: string;
  /** Whether parts of it follow a policy file that is open; else it stays of the resolution as published. */
  readonly follows?: 'partly';
  /** Whether its tables need the whole width. */
  readonly wide?: true;
}

/** Blocks of Markdown, each set off by an empty line; those left out are passed over. */
export const blocks = (...parts: readonly (string | false | undefined)[]): string => parts.filter((part) => part).join('\n\n');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A Markdown table. A cell may hold links and badges, but neither a line break nor a bar. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (head.some((cell) => cell === '')) throw new Error(`A table has a column without a heading: ${head.join(' | ')}.`);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A table of which all columns but the first are figures: set to the right, and no wider than they need. Where it is described, the last is text too. */
export const figures = (markdownTable: string, described = false): string =>
  `<div class="figures${described ? ' described' : ''}">\n\n${markdownTable}\n\n</div>`;

/** A function whose results are kept: they depend on data that does not change while the site is built, and serve both languages. */
export function once<K, V>(compute: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, compute(key));
    return kept.get(key) as V;
  };
}
