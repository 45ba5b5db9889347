import type { MarkdownRenderer } from 'vitepress';

const words = {
  vi: (heading: string) => `Liên kết đến mục “${heading}”`,
  en: (heading: string) => `Link to “${heading}”`,
};

/** What is written between the marks of an element. */
const withoutMarks = (text: string): string => text.replace(/<[^>]*>/g, '').trim();

/** Names the link beside each heading in the language of its page, and by the words of the heading alone: not in English, and without links and badges. */
export function nameHeadingLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('heading-links', ({ tokens, env }) => {
    const path: string = (env as { readonly relativePath?: string }).relativePath ?? '';
    const named = words[path.startsWith('en/') ? 'en' : 'vi'];
    for (const { type, children } of tokens) {
      if (type !== 'inline' || children === null) continue;
      const link = children.find((child) => child.type === 'link_open' && child.attrGet('class')?.includes('header-anchor'));
      if (link === undefined) continue;
      const heading = children.slice(0, children.indexOf(link)).map(({ type: kind, content }) => (kind === 'html_inline' ? '' : content));
      link.attrSet('aria-label', named(withoutMarks(heading.join(''))));
    }
  });
}
