import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitepress';
import { leanExceljs } from '../../office/src/page/exceljs/aliases.js';
import { apiPages } from './api-pages.js';
import { nameHeadingLinks } from './heading-links.js';
import { navigation, sidebar } from './navigation.js';
import { splitIntoSections } from './search.js';
import { foundBy, wordsIn } from './shared/search-words.js';

/** The reference of the API, a list for each kind of member. */
function apiSidebar() {
  const kinds: Readonly<Record<string, string>> = {
    functions: 'Functions',
    variables: 'Data',
    classes: 'Errors',
    interfaces: 'Interfaces',
    'type-aliases': 'Types',
  };
  const pages = apiPages();
  return Object.entries(kinds).map(([folder, text]) => ({
    text,
    items: pages.filter((page) => page.startsWith(`${folder}/`)).map((page) => ({ text: page.slice(folder.length + 1), link: `/en/api/${page}` })),
  }));
}

/** In the worker alone: what makes the site runs in Node, and needs of Node what a browser lacks. */
const leanWorker: Plugin = {
  name: 'lean-exceljs',
  enforce: 'pre',
  resolveId(source) {
    return leanExceljs.find(({ find }) => find.test(source))?.replacement;
  },
};

export default defineConfig({
  /** Where the site stands on its host, such as `/haiphong-training-support/`. */
  base: process.env['DOCS_BASE'] ?? '/',
  title: 'Hỗ trợ đào tạo nghề Hải Phòng',
  description: 'Nghị quyết số 03/2024/NQ-HĐND của Hội đồng nhân dân thành phố Hải Phòng: tra cứu, xét và tính thử.',
  head: [
    ['link', { rel: 'icon', href: `${process.env['DOCS_BASE'] ?? '/'}icon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#0b5a8a' }],
  ],
  srcExclude: ['README.md'],
  metaChunk: true,
  // A reader who looks at one page should not load all it links to.
  router: { prefetchLinks: false },
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }, config: nameHeadingLinks },
  // No component here or in the theme is written with options: without what carries them every page loads sooner.
  vue: { features: { optionsAPI: false } },
  vite: {
    resolve: {
      alias: [
        { find: /^haiphong-training-support$/, replacement: fileURLToPath(new URL('../../src/index.ts', import.meta.url)) },
        { find: /^minisearch$/, replacement: fileURLToPath(new URL('./theme/search/exact-first.ts', import.meta.url)) },
        { find: /^.*\/VPHome\.vue$/, replacement: fileURLToPath(new URL('./theme/components/HomePage.vue', import.meta.url)) },
      ],
    },
    build: {
      chunkSizeWarningLimit: 1000,
      // Comments in a dependency that Rollup does not understand change nothing.
      rollupOptions: { onwarn: (warning, warn) => warning.code === 'INVALID_ANNOTATION' || warn(warning) },
    },
    worker: { format: 'es', plugins: () => [leanWorker] },
    // Made ready before the first page of `npm run docs`, which would else reload when it meets them.
    optimizeDeps: { include: ['@date-fns/utc', 'date-fns', 'exceljs', '@e965/xlsx', 'fflate', 'zod/mini'] },
  },
  /** Text and styles come first: a page is read before its scripts make it alive, and on a slow line they took a third of a second from it. */
  transformHtml: (html) => html.replace(/<(?:link rel="modulepreload"|script type="module")/g, (beginning) => `${beginning} fetchpriority="low"`),
  transformPageData(page) {
    const description = page.params?.['description'];
    if (typeof description === 'string') page.description = description;
    const policy = page.params?.['policy'];
    if (typeof policy === 'string') page.frontmatter = { ...page.frontmatter, policy };
    if (page.params?.['wide'] === true) page.frontmatter = { ...page.frontmatter, aside: false, pageClass: 'wide' };
  },
  locales: {
    root: {
      label: 'Tiếng Việt',
      lang: 'vi',
      themeConfig: {
        nav: navigation('vi'),
        sidebar: sidebar('vi'),
        outline: { level: [2, 3], label: 'Trên trang này' },
        docFooter: { prev: 'Trang trước', next: 'Trang sau' },
        darkModeSwitchLabel: 'Giao diện',
        lightModeSwitchTitle: 'Chuyển sang giao diện sáng',
        darkModeSwitchTitle: 'Chuyển sang giao diện tối',
        sidebarMenuLabel: 'Mục lục',
        returnToTopLabel: 'Lên đầu trang',
        langMenuLabel: 'Đổi ngôn ngữ',
        skipToContentLabel: 'Đến nội dung chính',
        notFound: {
          title: 'Không tìm thấy trang',
          quote: 'Địa chỉ này không có trang nào. Có thể tìm bằng ô tìm kiếm ở đầu trang.',
          linkLabel: 'Về trang chủ',
          linkText: 'Về trang chủ',
        },
        footer: {
          message: 'Kết quả trên trang này không thay thế quyết định của cơ quan có thẩm quyền.',
          copyright: 'Giấy phép MIT.',
        },
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      title: 'Hải Phòng training support',
      description: 'Resolution 03/2024/NQ-HĐND of the People’s Council of Hải Phòng: look up, decide and calculate.',
      themeConfig: {
        nav: navigation('en'),
        sidebar: { '/en/': sidebar('en'), '/en/api/': apiSidebar() },
        outline: { level: [2, 3], label: 'On this page' },
        skipToContentLabel: 'Skip to content',
        footer: {
          message: 'A result on this site does not replace the decision of the competent body.',
          copyright: 'MIT licence.',
        },
      },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        detailedView: false,
        locales: {
          root: {
            translations: {
              button: { buttonText: 'Tìm kiếm', buttonAriaLabel: 'Tìm kiếm' },
              modal: {
                displayDetails: 'Hiện chi tiết',
                resetButtonTitle: 'Xóa nội dung tìm',
                backButtonTitle: 'Đóng ô tìm kiếm',
                noResultsText: 'Không tìm thấy kết quả cho',
                footer: {
                  selectText: 'để mở',
                  selectKeyAriaLabel: 'phím Enter',
                  navigateText: 'để chọn',
                  navigateUpKeyAriaLabel: 'phím mũi tên lên',
                  navigateDownKeyAriaLabel: 'phím mũi tên xuống',
                  closeText: 'để đóng',
                  closeKeyAriaLabel: 'phím Escape',
                },
              },
            },
          },
        },
        miniSearch: {
          options: { tokenize: wordsIn, processTerm: foundBy as (word: string) => string },
          searchOptions: {
            // Vietnamese words are syllables, so short ones must not be guessed at, nor is a number the beginning of another.
            fuzzy: (term: string) => (/^\p{L}{6,}$/u.test(term) ? 0.2 : false),
            prefix: (term: string) => !/^\d{1,3}$/.test(term),
            boost: { title: 4, text: 2, titles: 1 },
          },
          _splitIntoSections: (file: string, html: string) => splitIntoSections(file, html) as never,
        },
      },
    },
  },
});
