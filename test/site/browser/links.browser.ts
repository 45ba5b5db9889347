import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from './site.js';

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));

const html = new Map(pages.map((path) => [path, readFileSync(join(dist, path), 'utf8')]));
const anchors = new Map(pages.map((path) => [path, new Set([...(html.get(path) ?? '').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))]));

/** The file that an address stands for, from the root of the site. */
function fileOf(from: string, address: string): string {
  const path = address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(from), address);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

describe('the links of the built site', () => {
  it('are there', () => {
    expect(pages.length).toBeGreaterThan(300);
  });

  it('lead to pages and headings that exist', () => {
    const dead: string[] = [];
    for (const [path, text] of html) {
      for (const [, href = ''] of text.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
        if (/^(?:https?:|mailto:)/.test(href)) continue;
        const [address = '', hash = ''] = href.replaceAll('&amp;', '&').split('#');
        const target = address === '' ? path : fileOf(path, decodeURIComponent(address));
        const found = existsSync(join(dist, target)) && statSync(join(dist, target)).isFile();
        if (!found) dead.push(`${path}: ${href}`);
        // The form reads what follows “#” as a case, not as a heading.
        else if (hash !== '' && !hash.includes('=') && !anchors.get(target)?.has(decodeURIComponent(hash))) dead.push(`${path}: ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('ask for nothing from another host: no script, style, font or picture', () => {
    const foreign = [...html].flatMap(([path, text]) =>
      [...text.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\s(?:src|href)="((?:https?:)?\/\/[^"]+)"/g)].map(
        (match) => `${path}: ${match[1]}`,
      ),
    );
    expect(foreign).toEqual([]);
  });
});
