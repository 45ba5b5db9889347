import { phrasesIn } from '../../../src/explain/languages.js';
import type { Bilingual, Locale } from '../../../src/index.js';
import type { Bench } from '../data/stored-proof.js';
import { both } from './locale.js';
import { numberIn } from './numbers.js';
import { blocks, figures, list, table } from './page.js';

const words = {
  title: both('Nhanh đến đâu?', 'How fast?'),
  how: {
    vi: (cases: string, measured: string, rounds: string) =>
      `\`assess\` được đo cùng các công cụ xử lý quy tắc (rule engine) có sẵn và một hàm viết tay riêng cho chính sách này. Trước khi đo, mỗi bên, trong phần mà mình cho biết, phải xét giống hệt \`assess\` trên ${cases} hồ sơ. Sau đó mỗi bên chạy trong một tiến trình riêng, lần lượt qua ${rounds} vòng, trên ${measured} hồ sơ; cột “µs” là thời gian của bộ xử lý cho một hồ sơ, tính bằng phần triệu giây, lấy trung vị của các vòng.`,
    en: (cases: string, measured: string, rounds: string) =>
      `\`assess\` is measured beside rule engines and beside a function written by hand for this one policy. Before anything is measured, each must judge ${cases} cases exactly as \`assess\` does, as far as it goes. Then each runs in a process of its own, in turns, for ${rounds} rounds over ${measured} cases; the column “µs” has processor time for one case in millionths of a second, the median of the rounds.`,
  },
  read: both(
    'Cột “Số lần” cho biết `assess` nhanh gấp mấy lần; nhỏ hơn một là bên kia nhanh hơn. Tỷ lệ được lấy trong từng vòng; cột “Khoảng” là số nhỏ nhất và lớn nhất.',
    'The column “Times” tells how many times as fast `assess` is; below one, the other is faster. A ratio is taken within a round; “Range” has the least and the greatest.',
  ),
  contender: both('Lời gọi', 'A call of'),
  time: both('µs', 'µs'),
  times: both('Số lần', 'Times'),
  range: both('Khoảng', 'Range'),
  what: both('Cho biết và không cho biết', 'What it gives, and does not'),
  gives: both('Cho biết', 'Gives'),
  lacks: both('Không cho biết', 'Does not give'),
  work: both('Các việc khác của bộ công cụ', 'What else the library does'),
  workRead: both(
    'Cùng những hồ sơ trên. Cột “Số lần” cho biết một hồ sơ mất thời gian gấp mấy lần lời gọi được so; “Mục tiêu” là mức không nên vượt quá. Hai việc lâu hơn mục tiêu: đọc dữ liệu từ bên ngoài (`parseCase`), vì bộ đọc xem từng khóa của dữ liệu mà không tạo mã khi chạy, điều mà trang trong một tệp cấm; và giải thích (`explain`), vì mỗi hồ sơ được so theo mọi cách hiểu, và mọi câu được viết ra.',
    'The same cases. “Times” tells how many times as long a case takes as the call beside it; “Aim” is what it should not pass. Two take longer than their aim: reading data from outside (`parseCase`), since the reader looks at every key without making code at run time, which the page in one file forbids; and explaining (`explain`), since each case is compared under every reading, and every sentence written.',
  ),
  workName: both('Một hồ sơ với', 'A case of'),
  beside: both('So với', 'Beside'),
  aim: both('Mục tiêu', 'Aim'),
  machine: {
    vi: (bench: MachineWords) =>
      `Đo ngày ${bench.date} trên máy ${bench.cores} nhân ${bench.processor}, ${bench.system}, Node ${bench.node}. Tải của máy: ${bench.load}, trong đó riêng phép đo chiếm khoảng một; tải càng lớn thì số nhỏ nhất và lớn nhất càng cách xa nhau.`,
    en: (bench: MachineWords) =>
      `Measured on ${bench.date} on a machine with ${bench.cores} cores of ${bench.processor}, ${bench.system}, Node ${bench.node}. Load of the machine: ${bench.load}, of which the measurement itself is about one; the greater the load, the further apart are least and greatest.`,
  },
  limits: both('Phép đo này không cho biết điều gì', 'What the measurement does not show'),
  caveats: [
    both(
      'Đây là những công cụ khác loại. Công cụ xử lý quy tắc nhận quy tắc từ bên ngoài chương trình, dưới dạng dữ liệu mà người khác có thể viết; ở đây quy tắc là một phần của bộ công cụ. Ai cần cách làm thứ nhất thì tỷ lệ này không có ý nghĩa.',
      'These are different tools. The engines take rules from outside the program, as data that others may write; here the rules are part of a library. Who needs the first has no use for the ratio.',
    ),
    both(
      'Các công cụ đó chỉ xét điều kiện, không tính mức hỗ trợ. Cũng có thể để chúng tính, nhưng sẽ chậm hơn, và với số tiền chính xác, số tháng theo năm thì phần lớn phải viết hàm riêng.',
      'The engines only decide and calculate nothing. They could be given amounts as well, which would cost them more, and for exact money and months by year mostly means functions of one’s own.',
    ),
    both(
      'Với các công cụ, mọi việc chuẩn bị được làm xong trước khi đo: đọc quy tắc, đổi hồ sơ sang dạng thuận tiện nhất, tính sẵn ngày bắt đầu tháng xác nhận cuối cùng. `assess` và hàm viết tay nhận hồ sơ nguyên trạng.',
      'For the engines every preparation is made before the clock starts: rules parsed, cases turned into the form they like best, the day on which the last confirmed month begins worked out. `assess` and the function written by hand get the case as it is.',
    ),
    both(
      'Hàm viết tay chỉ biết một cách hiểu. Cách hiểu khác, nghị quyết sửa đổi, nguồn, câu giải thích cho người đề nghị đều không có.',
      'The function written by hand knows one reading. Another reading, an amendment, a source or a sentence for the applicant is not in it.',
    ),
    both(
      'Người thành thạo một công cụ có thể viết quy tắc chạy nhanh hơn; ở đây quy tắc được chuyển nguyên sang từng công cụ.',
      'An expert in one of the engines may find a quicker form; the rules are translated plainly.',
    ),
    both(
      'Khi hồ sơ đến từ một tệp, việc đọc và kiểm tra tệp lâu hơn việc xét, dù xét bằng gì.',
      'Where a case comes from a file, reading and checking it takes longer than judging it, whatever judges.',
    ),
  ],
};

/** The machine as a language writes it. */
type MachineWords = Readonly<Record<'date' | 'cores' | 'processor' | 'system' | 'node' | 'load', string>>;

/** What a call can give, by the names of `bench/src/contender.ts`. */
const parts: Readonly<Record<string, Bilingual>> = {
  outcome: both('kết quả', 'the outcome'),
  findings: both('kết luận về từng điều kiện', 'the finding on each condition'),
  missing: both('thông tin còn thiếu', 'the facts that are missing'),
  amounts: both('từng khoản, từng năm, đến từng đồng', 'lines and years to the đồng'),
  notices: both('lưu ý', 'notices'),
  readings: both('cách hiểu khác, nghị quyết sửa đổi', 'any other reading or amendment'),
  explanation: both('giải thích từng giá trị và các biến còn thiếu', 'an explanation of each value and the variables it lacks'),
};

const partsIn = (ids: readonly string[], locale: Locale): string =>
  ids
    .map((id) => {
      const part = parts[id];
      if (!part) throw new Error(`There are no words for "${id}", which bench/src/contender.ts names.`);
      return part[locale];
    })
    .join('; ');

const names: Readonly<Record<string, Bilingual>> = {
  'written by hand': both('hàm viết tay', 'a function written by hand'),
  outcome: both('chỉ kết quả', 'the outcome alone'),
  findings: both('từng điều kiện', 'each condition'),
};

/** The works of `bench/src/work.ts` that are more than a function by its name. */
const workNames: Readonly<Record<string, Bilingual>> = {
  'buildReport, of a million entries': both('`buildReport`, trong một triệu hồ sơ', '`buildReport`, of a million entries'),
  'assess alone, of a million entries': both('chỉ `assess`, cùng số hồ sơ đó', '`assess` alone, of the same'),
};

/** A contender by its name: a library with its version and, where it is asked in two ways, the way. */
function nameIn({ name, library, version }: Bench['rows'][number], locale: Locale): string {
  if (library === undefined) return names[name]?.[locale] ?? `\`${name}\``;
  const [, way] = name.split(', ');
  return `\`${library}\` ${version}${way === undefined ? '' : `, ${names[way]?.[locale] ?? way}`}`;
}

/** The measurement, with everything that must be known to read it. */
export function benchSection(bench: Bench, locale: Locale): string {
  const number = numberIn(locale);
  const figure = (value: number) => number(value, value < 10 ? 2 : 0);
  const machine = {
    ...bench,
    date: phrasesIn(locale).date(bench.date),
    cores: number(bench.cores),
    load: number(bench.load, 1),
    node: bench.node.replace(/^v/, ''),
  };
  return blocks(
    `## ${words.title[locale]} {#bench}`,
    '```sh\nnpm ci && npm run bench\n```',
    words.how[locale](number(bench.agreement.cases), number(bench.agreement.measured), number(bench.rounds)),
    words.read[locale],
    figures(
      table(
        [words.contender, words.time, words.times, words.range, words.what].map((head) => head[locale]),
        bench.rows.map((row) => [
          nameIn(row, locale),
          figure(row.microseconds),
          figure(row.ratio.median),
          `${figure(row.ratio.min)}–${figure(row.ratio.max)}`,
          [
            `${words.gives[locale]}: ${partsIn(row.gives, locale)}`,
            ...(row.lacks.length > 0 ? [`${words.lacks[locale]}: ${partsIn(row.lacks, locale)}`] : []),
          ].join('<br>'),
        ]),
      ),
      true,
    ),
    `### ${words.work[locale]} {#bench-work}`,
    words.workRead[locale],
    figures(
      table(
        [words.workName, words.time, words.beside, words.times, words.range, words.aim].map((head) => head[locale]),
        bench.work.map(({ name, beside, microseconds, ratio, atMost }) => [
          workNames[name]?.[locale] ?? `\`${name}\``,
          figure(microseconds),
          workNames[beside]?.[locale] ?? `\`${beside}\``,
          figure(ratio.median),
          `${figure(ratio.min)}–${figure(ratio.max)}`,
          figure(atMost),
        ]),
      ),
      true,
    ),
    words.machine[locale](machine),
    `### ${words.limits[locale]} {#bench-limits}`,
    list(words.caveats.map((text) => text[locale])),
  );
}
