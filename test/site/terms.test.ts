import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './all-samples.js';

/** What is printed or shown, with its comments: not what people write, which the reader of files has to know in every form. */
const FOLDERS = ['src', 'office/src', 'docs/.vitepress', 'docs/guide', 'examples'];
const ASIDE = /(?:^|\/)(?:node_modules|dist|cache|data)\/|^office\/src\/read\//;
const files = [
  ...FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)),
  ...readdirSync(join(root, 'docs')).map((path) => `docs/${path}`),
  'README.vi.md',
].filter((path) => /\.(?:ts|vue|md|css|html)$/.test(path) && !ASIDE.test(path));

/** Words that officials do not use, or use for something else, each beside the one that stands in its place everywhere. */
const WORDS = [
  [/thư viện(?! pháp luật)/iu, 'công cụ, bộ công cụ'],
  [/quy định chung/iu, 'nghị định của Chính phủ, or its number'],
  [/ngày khai giảng/iu, 'ngày bắt đầu đào tạo'],
  [/(?<!tốt nghiệp )bằng (?:THPT|THCS)/u, 'bằng tốt nghiệp THPT'],
  // “Đạt chuẩn” is a term of its own.
  [/(?<!\p{L})(?:luôn|chưa|không|đã|đều) đạt(?! (?:tiêu )?chuẩn)(?!\p{L})/iu, 'đáp ứng'],
  [/gặp phần/iu, 'khi người học đã được miễn, giảm'],
  [/số thực nhị phân|dấu phẩy động/iu, 'tính bằng số nguyên'],
  [/người giữ dữ liệu/iu, 'đơn vị quản lý dữ liệu'],
  [/đã [^.?!'`]{3,60} chưa\?/iu, 'có … không?'],
] as const;

describe('the words of what is printed and shown', () => {
  it('are read where they stand', () => expect(files.length).toBeGreaterThan(250));

  it.each(WORDS)('hold no %s; there is %s', (word) => {
    const found = files.flatMap((path) => {
      const at = readFileSync(join(root, path), 'utf8').match(word);
      return at ? [`${path}: ${at[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});
