import { phrasesIn } from '../../../src/explain/languages.js';
import type { Locale } from '../../../src/index.js';
import type { Mutation } from '../data/stored-proof.js';
import { both } from './locale.js';
import { numberIn } from './numbers.js';
import { blocks, figures, table } from './page.js';
import { escaped } from './svg.js';

const words = {
  title: both('Phép thử có nhận ra một quy định bị viết sai không?', 'Would the tests notice a wrong rule?'),
  how: both(
    'Stryker làm sai mã của bộ công cụ, mỗi lần một chỗ – đảo một phép so sánh, đổi một con số, bỏ một điều kiện – rồi chạy các phép thử. Chỗ sai mà không phép thử nào nhận ra là chỗ còn sót.',
    'Stryker makes one mistake at a time in the code of the library – turns a comparison, changes a number, leaves out a condition – and runs the tests. A mistake that no test notices survives.',
  ),
  result: {
    vi: (from: string, to: string, score: string, killed: string, timeout: string, survived: string) =>
      `**${from === to ? `Ngày ${from}` : `Các lần chạy từ ngày ${from} đến ngày ${to}`}: nhận ra ${score} chỗ sai.** ${killed} chỗ bị phép thử phát hiện, ${timeout} chỗ làm chương trình chạy không dừng nên cũng bị phát hiện, ${survived} chỗ còn sót.`,
    en: (from: string, to: string, score: string, killed: string, timeout: string, survived: string) =>
      `**${from === to ? from : `Runs from ${from} to ${to}`}: ${score} of the mistakes were noticed.** A test failed on ${killed}, ${timeout} did not come to an end and were noticed by that, ${survived} survived.`,
  },
  notRun: both('Chưa chạy lần nào đối với:', 'There is no run yet of:'),
  folder: both('Thư mục', 'Folder'),
  run: both('Ngày chạy', 'Run on'),
  noticed: both('Phát hiện', 'Noticed'),
  survived: both('Còn sót', 'Survived'),
  score: both('Tỷ lệ nhận ra', 'Score'),
  survivors: both('Từng chỗ còn sót, và vì sao không làm thay đổi gì (bằng tiếng Anh)', 'Each that survived, and why it changes nothing'),
  where: both('Ở đâu', 'Where'),
  change: both('Mã gốc → mã bị làm sai', 'As it is → the mistake'),
  why: both('Vì sao', 'Why'),
  limits: both(
    'Tỷ lệ này cho biết các phép thử nhạy đến đâu với lỗi trong mã, không cho biết mã có hiểu đúng quy định hay không.',
    'The score tells how well the tests notice faults in the code, not whether the code understands the law.',
  ),
};

/** Code may span lines, and must hold neither an empty line nor a mark of Markdown or Vue. */
const code = (text: string): string => `<code>${escaped(text.replace(/\s+/g, ' ').trim())}</code>`;

const survivorRow = ({ file, line, mutator, original, replacement, reason }: Mutation['survivors'][number]): string =>
  `<tr><td><code>${escaped(file)}:${line}</code><br><span lang="en">${escaped(mutator)}</span></td><td>${code(original)} → ${code(replacement)}</td><td lang="en">${escaped(reason)}</td></tr>`;

/** What mutation testing left, each survivor with its reason. */
export function mutationSection({ from, to, score, killed, timeout, survived, folders, notRun, survivors }: Mutation, locale: Locale): string {
  const number = numberIn(locale);
  const day = phrasesIn(locale).date;
  const percent = (value: number) => `${number(value, 2)}%`;
  return blocks(
    `## ${words.title[locale]} {#mutation}`,
    '```sh\nnpm ci && npm run mutate\n```',
    words.how[locale],
    words.result[locale](day(from), day(to), percent(score), number(killed), number(timeout), number(survived)),
    figures(
      table(
        [words.folder, words.run, words.noticed, words.survived, words.score].map((head) => head[locale]),
        folders.map((of) => [`\`${of.folder}\``, day(of.date), number(of.killed), number(of.survived), percent(of.score)]),
      ),
    ),
    notRun.length > 0 && `${words.notRun[locale]} ${notRun.map((name) => `\`${name}\``).join(', ')}.`,
    survivors.length > 0 &&
      [
        `<details class="survivors"><summary>${words.survivors[locale]}</summary>`,
        '<table>',
        `<thead><tr>${[words.where, words.change, words.why].map((head) => `<th scope="col">${head[locale]}</th>`).join('')}</tr></thead>`,
        `<tbody>\n${survivors.map(survivorRow).join('\n')}\n</tbody>`,
        '</table>',
        '</details>',
      ].join('\n'),
    words.limits[locale],
  );
}
