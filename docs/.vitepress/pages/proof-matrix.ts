import { phrasesIn } from '../../../src/explain/languages.js';
import type { Bilingual, Locale } from '../../../src/index.js';
import type { Matrix } from '../data/stored-proof.js';
import { both } from './locale.js';
import { numberIn } from './numbers.js';
import { blocks, table } from './page.js';

const words = {
  title: both('Gói phát hành chạy được ở đâu?', 'Where the published package works'),
  how: both(
    'Gói được đóng đúng như khi phát hành rồi cài vào các dự án trống: nạp và chạy trên từng bản Node, kiểm tra kiểu dữ liệu với từng bản TypeScript theo từng cách tìm mô-đun (`moduleResolution`), gộp bằng từng công cụ rồi chạy trong trình duyệt Chromium.',
    'The package is packed as it would be published and installed in empty projects: loaded and run on each Node, its types checked under each TypeScript with each `moduleResolution`, bundled by each bundler and run in Chromium.',
  ),
  result: {
    vi: (date: string, passed: string, all: string, system: string) =>
      `**Ngày ${date}, trên ${system}: ${passed} trên ${all} phép kiểm tra cho kết quả đúng.**`,
    en: (date: string, passed: string, all: string, system: string) => `**${date}, on ${system}: ${passed} of ${all} checks passed.**`,
  },
  where: both('Ở đâu', 'Where'),
  what: both('Đã kiểm tra', 'What was tried'),
  resultHead: both('Kết quả', 'Result'),
  passed: both('đúng', 'passed'),
  failed: both('sai', 'failed'),
};

const names: Readonly<Record<string, Bilingual>> = {
  files: both('đủ các tệp cần có, không thừa tệp nào', 'its files, and no others'),
  import: both('`import`', '`import`'),
  require: both('`require`', '`require`'),
  command: both('lệnh', 'the command'),
  'command, by its name': both('lệnh, gọi bằng tên', 'the command, by its name'),
  'types, node16, import': both('`node16` với `import`', '`node16` with `import`'),
  'types, node16, require': both('`node16` với `require`', '`node16` with `require`'),
  'types, bundler': both('`bundler`', '`bundler`'),
  'bundled, in Chromium': both('gộp, chạy trong Chromium', 'bundled, in Chromium'),
  'the tarball': both('Gói', 'The package'),
  'Node on the path': both('Node đang cài', 'Node as installed'),
};

/** What was tried and where, in words; the versions of tools are the same in every language. */
const nameIn = (name: string, locale: Locale): string => names[name]?.[locale] ?? name;

/** What `npm run check:matrix` found, a row for each place. */
export function matrixSection({ date, system, cells }: Matrix, locale: Locale): string {
  const number = numberIn(locale);
  const places = [...new Set(cells.map(({ where }) => where))];
  return blocks(
    `## ${words.title[locale]} {#matrix}`,
    '```sh\nnpm ci && npm run check:matrix\n```',
    words.how[locale],
    words.result[locale](phrasesIn(locale).date(date), number(cells.filter(({ passed }) => passed).length), number(cells.length), system),
    table(
      [words.where, words.what, words.resultHead].map((head) => head[locale]),
      places.map((place) => {
        const here = cells.filter(({ where }) => where === place);
        const failed = here.filter(({ passed }) => !passed).map(({ what }) => nameIn(what, locale));
        return [
          nameIn(place, locale),
          here.map(({ what }) => nameIn(what, locale)).join('; '),
          failed.length === 0 ? words.passed[locale] : `${words.failed[locale]}: ${failed.join('; ')}`,
        ];
      }),
    ),
  );
}
