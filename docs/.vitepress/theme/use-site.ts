import { useData, withBase } from 'vitepress';
import { type ComputedRef, computed } from 'vue';
import type { Locale } from '../../../src/index.js';
import { pathIn } from '../pages/locale.js';

/** The language of the page. */
export function useLocale(): ComputedRef<Locale> {
  const { lang } = useData();
  return computed(() => (lang.value === 'vi' ? 'vi' : 'en'));
}

/** The address of a page in a language: `guide/text`, `rules/vocational-student/period#basis`, `reference/`. */
export function addressOf(locale: Locale, path: string): string {
  const [page = '', hash] = path.split('#');
  return withBase(`/${pathIn(locale, page)}${page.endsWith('/') ? '' : '.html'}${hash === undefined ? '' : `#${hash}`}`);
}
