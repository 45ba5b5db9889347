import { markdown, pagesIn } from './.vitepress/pages/all.js';
import { locales, pathIn } from './.vitepress/pages/locale.js';

/** Every page made from the data of the library, in both languages; nothing of it is kept in files. */
export default {
  paths: () =>
    locales.flatMap((locale) =>
      pagesIn(locale).map((page) => ({
        params: { page: pathIn(locale, page.path), description: page.description, wide: page.wide ?? false, policy: page.follows ?? 'none' },
        content: markdown(page),
      })),
    ),
};
