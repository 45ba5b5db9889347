import { policyInWords } from 'haiphong-training-support';
import type { FolderBudget } from '../../desk/budget.js';
import { grouped } from '../../read/words.js';
import { dayInPaper, dongInWords } from '../paper/in-words.js';
import { type Annex, BLANK, heading, legalBasisLine, type Paper, paragraph } from '../paper/paper.js';
import { countRows, rowsInWords } from '../publish/left-out.js';
import { budgetSources, legalBasis, legalBasisLines } from '../publish/legal-basis.js';
import { amountOf, years } from '../publish/money.js';
import { caveat } from '../summary-lines.js';
import { decree238Table } from './decree-238.js';
import { apartTable, settlementTable } from './extra.js';
import { omittedInWords } from './masthead.js';
import { estimateTable, sensitivityTable } from './tables.js';
import { WORDS } from './words.js';

const UNIT = 'Đơn vị tính: đồng';

/** The submission (tờ trình) of an estimate, ready to be numbered and signed, with its tables as annexes. In Vietnamese, as official papers are. */
export function budgetPaper(assembled: FolderBudget, issuer: string | undefined): Paper {
  const words = WORDS.vi;
  const { policy, budget, content, sorted, scope, year, apart, sensitivity, settled } = assembled;
  const dong = (amount: number) => `${grouped(amount, 'vi')} đồng (Bằng chữ: ${dongInWords(amount)})`;
  const when = year === undefined ? 'các năm' : `năm ${year}`;
  const totals = sensitivity.questions.flatMap(({ options }) => options.map(({ total }) => total));
  const apartSum = apart.reduce((all, { amount }) => all + amount, 0);
  const annexes: readonly Annex[] = [
    {
      title: `${words.title} ${when}`,
      notes: [words.scope[scope], omittedInWords(assembled, 'vi'), words.monthsNote],
      unit: UNIT,
      figures: estimateTable(assembled, 'vi'),
      below: [`Tổng dự toán: ${dong(budget.total)}.`, `${policyInWords(policy, 'vi')}.`],
      signers: ['Người lập biểu', 'Thủ trưởng đơn vị'],
    },
    { title: `Dự toán theo mẫu của Nghị định số 238/2025/NĐ-CP ${when}`, notes: [], unit: UNIT, figures: decree238Table(assembled) },
    { title: 'Hồ sơ cần xem xét riêng', notes: [], unit: UNIT, figures: apartTable(assembled, 'vi') },
    { title: words.sensitivityTitle, notes: [words.sensitivityNote], unit: UNIT, figures: sensitivityTable(assembled, 'vi') },
    {
      title: 'Quyết toán kinh phí',
      notes: [],
      unit: UNIT,
      figures: settlementTable(
        { settlement: assembled.settlement, hasPayments: settled !== undefined, lastDay: dayInPaper(assembled.lastDay) },
        policy,
        'vi',
      ),
    },
  ];
  return {
    kind: 'TỜ TRÌNH',
    sign: `TTr-${BLANK.slice(0, 6)}`,
    about: `Về dự toán kinh phí hỗ trợ đào tạo nghề ${when} ${words.scope[scope]}`,
    ...(issuer !== undefined && { issuer }),
    to: BLANK,
    body: [
      ...legalBasisLines(legalBasis(policy, budgetSources, 'vi')).map(legalBasisLine),
      heading('I. Căn cứ số liệu'),
      paragraph(rowsInWords(countRows(content, sorted), 'vi')),
      paragraph(omittedInWords(assembled, 'vi')),
      heading('II. Dự toán'),
      paragraph(`Tổng dự toán kinh phí hỗ trợ đào tạo nghề ${when}: ${dong(budget.total)}.`),
      ...years(budget).map((one) => paragraph(`- Năm ${one}: ${grouped(amountOf(budget.rows.filter((row) => row.year === one)), 'vi')} đồng.`)),
      ...(apart.length === 0
        ? []
        : [
            paragraph(
              `Trong đó cần xem xét riêng ${apart.length} hồ sơ (đã thôi học, bị trả lại hoặc chưa chắc được tính): ${grouped(apartSum, 'vi')} đồng.`,
            ),
          ]),
      ...(totals.length === 0
        ? []
        : [
            paragraph(
              `Tùy cách hiểu các câu hỏi còn để ngỏ, mỗi lần thay đổi một câu hỏi, tổng dự toán trên các hồ sơ so sánh được từ ${grouped(Math.min(...totals), 'vi')} đến ${grouped(Math.max(...totals), 'vi')} đồng.`,
            ),
          ]),
      heading('III. Đề nghị'),
      paragraph(`Đề nghị ${BLANK} xem xét, bố trí kinh phí từ ngân sách thành phố.`),
      paragraph(caveat('vi', policy).replace(/\.$/, './.')),
    ],
    recipients: ['Như trên', `Lưu: VT, ${BLANK.slice(0, 6)}`],
    annexes,
  };
}
