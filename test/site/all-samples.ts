import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdown, pagesIn } from '../../docs/.vitepress/pages/all.js';
import { locales, pathIn } from '../../docs/.vitepress/pages/locale.js';
import { type Sample, samplesIn } from './samples.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const filesUnder = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending));

const texts: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'),
  ...['src/command', 'examples', 'office'].flatMap((folder) => filesUnder(folder, '.md')),
  ...filesUnder('docs', '.md').filter((path) => !path.includes('/api/') && !path.includes('/.vitepress/')),
];

/** Every sample in the READMEs and on the site, the pages made from data included. */
export const samples: readonly Sample[] = [
  ...texts.flatMap((path) => samplesIn(path, readFileSync(join(root, path), 'utf8'))),
  ...locales.flatMap((locale) => pagesIn(locale).flatMap((page) => samplesIn(pathIn(locale, page.path), markdown(page)))),
];

/** Samples by where they stand, for tests that name them so. */
export const inLanguage = (...languages: readonly string[]): readonly (readonly [string, Sample])[] =>
  samples.filter(({ language }) => languages.includes(language)).map((sample) => [`${sample.file}:${sample.line}`, sample] as const);
