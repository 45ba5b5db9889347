import { fileURLToPath } from 'node:url';
import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress';
import { markdown, pagesIn } from './pages/all.js';
import { locales, pathIn } from './pages/locale.js';

const docs = fileURLToPath(new URL('../', import.meta.url));

/** A part of a page that a search finds: what stands between two headings. */
export interface Section {
  readonly anchor: string;
  /** The headings above it, its own the last. */
  readonly titles: string[];
  readonly text: string;
}

/** VitePress searches the pages that are files; those made from data have none, so their Markdown is rendered here. */
export function sectionsOf(html: string): readonly Section[] {
  const [, ...parts] = html.split(/<h([1-6])[^>]*?id="([^"]*)"[^>]*>([\s\S]*?)<\/h[1-6]>/);
  const above: string[] = [];
  const sections: Section[] = [];
  for (let i = 0; i + 3 < parts.length + 1; i += 4) {
    const [level = '1', anchor = '', heading = '', content = ''] = parts.slice(i, i + 4);
    const title = textOf(heading.replace(/<a class="header-anchor"[\s\S]*?<\/a>/, ''));
    above.length = Number(level) - 1;
    above[Number(level) - 1] = title;
    sections.push({ anchor, titles: above.filter((text) => text), text: textOf(content) });
  }
  return sections;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

let renderer: Promise<MarkdownRenderer> | undefined;
let bodies: ReadonlyMap<string, string> | undefined;

/** The sections of a page, for the index: of the HTML that VitePress rendered, or of the page made from data that stands at this path. */
export async function splitIntoSections(file: string, html: string): Promise<readonly Section[]> {
  if (html !== '') return sectionsOf(html);
  bodies ??= new Map(locales.flatMap((locale) => pagesIn(locale).map((page) => [`${docs}${pathIn(locale, page.path)}.md`, markdown(page)])));
  const body = bodies.get(file);
  if (body === undefined) return [];
  renderer ??= createMarkdownRenderer(docs);
  return sectionsOf((await renderer).render(body, { path: file, relativePath: file.slice(docs.length), cleanUrls: false }));
}
