import type { Locale } from '../../../src/index.js';
import { type StoredProof, storedProof } from '../data/stored-proof.js';
import { both, linkTo } from './locale.js';
import { blocks, type Page } from './page.js';
import { benchSection } from './proof-bench.js';
import { classesSection } from './proof-classes.js';
import { matrixSection } from './proof-matrix.js';
import { mutationSection } from './proof-mutation.js';

const words = {
  title: both('Được kiểm chứng thế nào?', 'How it is proved'),
  description: both(
    'Bộ công cụ được đối chiếu trên mọi dạng hồ sơ, được thử, được đo thế nào, và những điều các phép kiểm chứng đó không cho biết.',
    'How the library is proved over every class of case, tested and measured, and what none of it shows.',
  ),
  intro: both(
    'Mọi con số trên trang này được lấy từ kết quả do chính các lệnh kiểm chứng lưu lại. Ai cũng có thể chạy lại, mỗi phần bằng một dòng lệnh.',
    'Every figure on this page comes from the results that the commands themselves stored. Anyone can run them again, each by one line.',
  ),
  notTheLaw: both(
    'Các phép kiểm chứng nói về bộ công cụ, không nói về nội dung nghị quyết: các điều của nghị quyết chưa đọc được. Từng nội dung được biết chắc đến đâu, xem',
    'They speak of the library and not of what the resolution says: its articles could not be read. How sure each statement is stands in',
  ),
  certainty: both('Chắc chắn đến mức nào?', 'How sure are we?'),
};

/** The page of the proof, made from what its commands stored; a command that has stored nothing has no part in it. */
export const proofPage = (locale: Locale, { classes, mutation, matrix, bench }: StoredProof = storedProof()): Page => ({
  path: 'proof',
  title: words.title[locale],
  description: words.description[locale],
  body: blocks(
    words.intro[locale],
    `${words.notTheLaw[locale]} ${linkTo(locale, 'certainty', words.certainty[locale])}`,
    classesSection(classes, locale),
    mutation && mutationSection(mutation, locale),
    matrix && matrixSection(matrix, locale),
    bench && benchSection(bench, locale),
  ),
});
