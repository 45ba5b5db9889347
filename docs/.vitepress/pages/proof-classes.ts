import { type Locale, resolution03 } from '../../../src/index.js';
import type { StoredProof } from '../data/stored-proof.js';
import { both, linkTo } from './locale.js';
import { numberIn } from './numbers.js';
import { blocks, figures, list, table } from './page.js';

const words = {
  title: both('Mọi dạng hồ sơ được xét hai lần', 'Every class of case, decided twice'),
  how: both(
    'Lệnh này lấy mọi dạng hồ sơ mà các điều kiện phân biệt được: từng phương án của từng thông tin, kể cả “chưa biết”; với ngày tháng, từng ngày mà quy định thay đổi kết quả, ngày liền trước và ngày liền sau. Những phương án mà không điều kiện nào phân biệt thì tính là một và được thử thay cho nhau. Thông tin mâu thuẫn, vốn bị từ chối khi nhập, không tính. Mỗi dạng được xét bằng bộ công cụ và bằng một chương trình đối chứng viết riêng từ cùng các nguồn, không dùng mã của bộ công cụ: theo cách hiểu mặc định, theo từng phương án khác của mỗi câu hỏi còn để ngỏ liên quan đến nhóm, theo từng cặp phương án như vậy, và một lần với danh mục được bổ sung một nghề.',
    'The command takes every class of case that the conditions can tell apart: every option of every fact, “not known” among them; of dates, every day on which something turns, the day before and the day after. Options that no condition tells from one another count as one, and are tried in each other’s place. Facts that contradict each other are left out, since they are refused on input. Each class is decided by the library and by a second implementation, written from the same sources without any of the library’s code: under the default reading, under every other option of each open question that bears on the group, under every pair of such options, and once with an occupation that an amendment adds.',
  ),
  result: {
    vi: (decided: string, calculated: string) =>
      `**Đã xét ${decided} dạng và tính ${calculated} dạng theo cách đó, không phát hiện sai khác hay lỗi nào.** Nghĩa là:`,
    en: (decided: string, calculated: string) =>
      `**${decided} classes were decided and ${calculated} calculated in this way, and no fault was found.** That is:`,
  },
  proved: [
    both(
      'Hai bên cùng đưa ra một kết quả, cùng một kết luận về từng điều kiện, và cùng hỏi những thông tin như nhau.',
      'Both come to the same outcome and the same finding on every condition, and ask for the same facts.',
    ),
    both(
      'Khi chưa đủ thông tin để kết luận, luôn có thông tin được hỏi; thông tin nào được hỏi cũng còn có thể làm thay đổi kết quả. Vì vậy cứ trả lời những gì được hỏi thì hồ sơ nào cũng đi đến kết luận.',
      'An undetermined case always asks for something, and every fact asked for can still turn the outcome. So answering what is asked, round after round, settles every case.',
    ),
    both('Kết luận nào đã có thì không bị thông tin bổ sung làm thay đổi.', 'No further fact turns a finding or an outcome that is settled.'),
    both(
      'Điều kiện nào cũng có tác dụng: có dạng hồ sơ không đáp ứng chỉ vì riêng điều kiện đó. Không có hai điều kiện nào luôn cho cùng một kết luận.',
      'Every condition decides something: some class is turned down by it alone. No two conditions always agree.',
    ),
    both(
      'Với hồ sơ đáp ứng mọi điều kiện ngoài điều kiện về thời gian, hai bên tính ra cùng các khoản, cùng số tiền từng năm và tổng số, đến từng đồng; hoặc cùng hỏi những số liệu như nhau, hoặc cùng kết luận là không tính.',
      'Where a case meets every condition but that on the period, both calculate the same lines, years and total to the đồng, or ask for the same figures, or agree that there is nothing to calculate.',
    ),
  ],
  decisions: both('Xét điều kiện', 'Decisions'),
  amounts: both('Tính mức hỗ trợ', 'Amounts'),
  group: both('Nhóm đối tượng', 'Group'),
  rules: both('Điều kiện', 'Rules'),
  readings: both('Cách hiểu', 'Readings'),
  classes: both('Dạng hồ sơ', 'Classes'),
  eligible: both('Đáp ứng', 'Met'),
  ineligible: both('Không đáp ứng', 'Not met'),
  undetermined: both('Chưa đủ thông tin', 'Undetermined'),
  withAmount: both('Tính được số tiền', 'With an amount'),
  noAmount: both(
    'Số còn lại không có số tiền vì còn thiếu số liệu hoặc vì thời gian đào tạo nằm ngoài thời gian thực hiện chính sách.',
    'The rest have no amount, because a figure is lacking or because the period rules them out.',
  ),
  countsOnce: both(
    'Mỗi dạng được đếm một lần cho mỗi cách hiểu, dù có nhiều người hay không có ai thuộc dạng đó; các con số không cho biết bao nhiêu người đáp ứng điều kiện.',
    'A class counts once under each reading, whether many people fall into it or none; the figures do not tell how many people meet the conditions.',
  ),
  policies: both('Khi chính sách được sửa đổi', 'Under amended policies'),
  policiesHow: both(
    'Văn bản sửa đổi, hay một văn bản nay mới đọc được, có thể thêm điều kiện và mức trần, trả lời câu hỏi còn để ngỏ, đổi mức hỗ trợ, bỏ một điều kiện. Lệnh này sửa đổi chính sách theo từng cách như vậy, ở mỗi bên một lần độc lập, rồi lại đối chiếu trên các dạng hồ sơ, với ít giá trị hơn cho những gì không bị sửa và có thêm các ngày mà văn bản sửa đổi nêu. Mức trần được đặt đúng bằng số đang được chi, ít hơn một và nhiều hơn một.',
    'A text that amends, or one that is read at last, may add conditions and limits, answer open questions, change values and drop a condition. The command amends the policy in each of these ways, each side by itself, and compares them on classes of cases again, with fewer values of what is not amended and with the days that the amendment names. Limits stand exactly at what is paid, one below and one above.',
  ),
  policiesProved: [
    both(
      'Mọi điều nêu trên vẫn đúng. Riêng câu trả lời cho một điều kiện có thời hạn, nếu có trước khi biết ngày bắt đầu, thì chỉ được xét khi đã biết ngày đó.',
      'All of the above still holds; only an answer to a condition with a window, given ahead of the start, is not weighed until the start is known.',
    ),
    both(
      'Những gì không bị sửa thì giữ nguyên: điều kiện khác vẫn cho cùng kết luận; điều kiện được thêm mà đã đáp ứng thì như không có; bỏ phần sửa đổi thì trở lại đúng chính sách trước đó.',
      'What is not amended stays: other conditions find the same; a condition that is added and met is as if it were not there; without its amendment the policy is the one before.',
    ),
    both(
      'Mức trần không làm tăng khoản nào, năm nào hay tổng số nào; chưa chạm mức trần thì không đổi, chạm thì dừng đúng ở mức trần.',
      'A limit raises no line, no year and no total; what does not reach it is unchanged, and what does stops at it exactly.',
    ),
    both(
      'Câu hỏi đã được trả lời thì cho kết quả như khi chọn cách hiểu đó; khóa học không được chi quá chi phí khi mức chi bị giới hạn theo chi phí.',
      'A question that is settled gives what reading it so gives; a course paid at cost at most is never paid above its cost.',
    ),
  ],
  calculated: both('Dạng tính mức hỗ trợ', 'Classes calculated'),
  amountsAlone: both(
    'Ở chỗ số dạng hồ sơ là không, phần sửa đổi chỉ bàn về số tiền; điều kiện ở đó đã được xét khi tính.',
    'Where no classes are counted as decided, the amendment speaks of amounts alone, and conditions were decided in calculating.',
  ),
  kind: both('Nội dung sửa đổi', 'What is amended'),
  policyCount: both('Chính sách', 'Policies'),
  kinds: {
    conditions: both('Thêm điều kiện', 'Conditions added'),
    dropped: both('Bỏ điều kiện', 'Conditions dropped'),
    settled: both('Trả lời câu hỏi', 'Questions settled'),
    values: both('Đổi mức hỗ trợ', 'Values changed'),
    limits: both('Thêm mức trần', 'Limits added'),
    'at-cost': both('Chi theo chi phí khóa học', 'Courses at cost'),
    term: both('Đổi ngày cuối, ngành nghề', 'Last day and occupations'),
    together: both('Nhiều nội dung cùng lúc', 'Several at once'),
  } as Readonly<Record<string, ReturnType<typeof both>>>,
  fingerprint: both(
    '`fingerprint` của dữ liệu đã được kiểm chứng, cũng là của mọi kết quả theo cách hiểu mặc định',
    'The `fingerprint` of the data that was proved, which every result under the default reading bears too',
  ),
  limits: both('Phép kiểm chứng này không cho biết điều gì', 'What this does not show'),
  notTheLaw: both(
    'Các nguồn có đúng là quy định hay không. Các điều của nghị quyết chưa đọc được; bộ công cụ và chương trình đối chứng được viết từ cùng các nguồn, nên nguồn sai thì cả hai cùng sai.',
    'That the sources are the law. The articles of the resolution could not be read; the library and the second implementation were written from the same sources, and what those have wrong, both have wrong.',
  ),
  notShown: [
    both(
      'Cả hai có hiểu đúng nguồn hay không: chỗ cả hai cùng hiểu sai theo một cách thì đối chiếu không phát hiện được.',
      'That both understand a source rightly: where both misunderstand it in the same way, comparing them finds nothing.',
    ),
    both(
      'Kết quả khi nhiều hơn hai câu hỏi cùng được trả lời khác mặc định, hoặc với mọi mức học phí và mọi thời gian đào tạo: ở đây chỉ có từng cặp phương án, một vài mức học phí, và các ngày quanh những ngày kể trên. Các phép thử của `npm test` so sánh hai bên trên những trường hợp khác, lấy ngẫu nhiên.',
      'What comes of more than two questions answered otherwise than by default at once, or of every price of tuition and every length of training: here are pairs of answers, a few prices, and days around those on which something turns. The tests of `npm test` compare the two on other cases, drawn at random.',
    ),
  ],
};

function nameOfKind(kind: string) {
  const name = words.kinds[kind];
  if (name === undefined) throw new Error(`docs/evidence/prove.json tells of amended policies that the page has no words for: "${kind}".`);
  return name;
}

/** The proof over every class of case, and what it leaves open. Throws where it found a fault: such a library has nothing to show. */
export function classesSection({ groups, policies, faults, fingerprint }: StoredProof['classes'], locale: Locale): string {
  if (faults > 0) throw new Error('docs/evidence/prove.json tells of faults: run `npm run prove` again once they are mended.');
  const number = numberIn(locale);
  const nameOf = (id: string) => linkTo(locale, `groups/${id}`, resolution03.groups.find((group) => group.id === id)?.name[locale] ?? id);
  const sum = (of: (group: (typeof groups)[number]) => number) => number(groups.reduce((total, group) => total + of(group), 0));
  return blocks(
    `## ${words.title[locale]} {#classes}`,
    '```sh\nnpm ci && npm run prove\n```',
    words.how[locale],
    words.result[locale](
      sum(({ classesDecided }) => classesDecided),
      sum(({ classesCalculated }) => classesCalculated),
    ),
    list(words.proved.map((text) => text[locale])),
    `### ${words.decisions[locale]} {#decisions}`,
    figures(
      table(
        [words.group, words.rules, words.readings, words.classes, words.eligible, words.ineligible, words.undetermined].map((head) => head[locale]),
        groups.map(({ group, rules, readings, classesDecided, eligible, ineligible, undetermined }) => [
          nameOf(group),
          ...[rules, readings, classesDecided, eligible, ineligible, undetermined].map((count) => number(count)),
        ]),
      ),
    ),
    words.countsOnce[locale],
    `### ${words.amounts[locale]} {#amounts}`,
    figures(
      table(
        [words.group, words.readings, words.classes, words.withAmount].map((head) => head[locale]),
        groups.map(({ group, readingsOfAmounts, classesCalculated, withAmount }) => [
          nameOf(group),
          ...[readingsOfAmounts, classesCalculated, withAmount].map((count) => number(count)),
        ]),
      ),
    ),
    words.noAmount[locale],
    `### ${words.policies[locale]} {#policies}`,
    words.policiesHow[locale],
    list(words.policiesProved.map((text) => text[locale])),
    figures(
      table(
        [words.kind, words.policyCount, words.classes, words.eligible, words.ineligible, words.undetermined, words.calculated, words.withAmount].map(
          (head) => head[locale],
        ),
        policies.map(({ kind, ...counts }) => [
          nameOfKind(kind)[locale],
          ...[
            counts.policies,
            counts.classesDecided,
            counts.eligible,
            counts.ineligible,
            counts.undetermined,
            counts.classesCalculated,
            counts.withAmount,
          ].map((count) => number(count)),
        ]),
      ),
    ),
    words.amountsAlone[locale],
    `${words.fingerprint[locale]}: \`${fingerprint}\`.`,
    `### ${words.limits[locale]} {#limits}`,
    list([words.notTheLaw, ...words.notShown].map((text) => text[locale])),
  );
}
