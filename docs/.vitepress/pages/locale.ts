import type { Bilingual, Locale } from '../../../src/types.js';

export const locales: readonly Locale[] = ['vi', 'en'];

/** The path of a page of the site, from its root: Vietnamese stands there, English under `/en/`. */
export const pathIn = (locale: Locale, path: string): string => `${locale === 'vi' ? '' : 'en/'}${path}`;

/** A Markdown link to a page; VitePress puts the base before it and fails the build where there is no such page. */
export const linkTo = (locale: Locale, path: string, text: string): string => `[${text}](/${pathIn(locale, path)})`;

/** A text of this site in both languages. */
export const both = (vi: string, en: string): Bilingual => ({ vi, en });
