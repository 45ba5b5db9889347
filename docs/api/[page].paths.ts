import { apiPages } from '../.vitepress/api-pages.js';

/** The reference of the API is in English alone; where it stands, a Vietnamese reader finds the way to it when switching languages. */
export default {
  paths: () =>
    apiPages().map((page) => ({
      params: { page },
      content: `# ${page.split('/').at(-1)}\n\nTài liệu tham khảo API chỉ có bằng tiếng Anh: [mở trang tiếng Anh](/en/api/${page}).\n`,
    })),
};
