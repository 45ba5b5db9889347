import { policyInWords } from 'haiphong-training-support';
import type { FolderBudget } from '../../desk/budget.js';
import { grouped } from '../../read/words.js';
import { dayInPaper, dongInWords } from '../paper/in-words.js';
import { type Annex, BLANK, heading, legalBasisLine, type Paper, paragraph, SHORT_BLANK } from '../paper/paper.js';
import { countRows, rowsInWords } from '../publish/left-out.js';
import { budgetSources, legalBasis, legalBasisLines } from '../publish/legal-basis.js';
import { amountOf, years } from '../publish/money.js';
import { caveat } from '../summary-lines.js';
import { decree238Table } from './decree-238.js';
import { apartTable, settlementTable } from './extra.js';
import { omittedInWords } from './masthead.js';
import { chosenTotal, estimateTable, sensitivityTable } from './tables.js';
import { WORDS } from './words.js';

const UNIT = 'Đơn vị tính: đồng';
const SIGNERS = ['Người lập biểu', 'Thủ trưởng đơn vị'] as const;

/** The submission (tờ trình) of an estimate, ready to be numbered and signed, with its tables as annexes. In Vietnamese, as official papers are. */
export function budgetPaper(assembled: FolderBudget, issuer: string | undefined): Paper {
  const words = WORDS.vi;
  const { policy, budget, content, sorted, scope, year, apart, sensitivity, settled } = assembled;
  const dong = (amount: number) => `${grouped(amount, 'vi')} đồng (Bằng chữ: ${dongInWords(amount)})`;
  const when = year === undefined ? 'các năm' : `năm ${year}`;
  // By how much an answer changes the estimate: the totals of two questions are not over the same dossiers.
  const changes = sensitivity.questions.flatMap(({ id, options }) => {
    const chosen = chosenTotal(id, options, policy);
    return options.map(({ total }) => total - chosen);
  });
  const apartSum = apart.reduce((all, { amount }) => all + amount, 0);
  const annexes: readonly Annex[] = [
    {
      title: `${words.title} ${when}`,
      notes: [words.scope[scope], omittedInWords(assembled, 'vi'), words.monthsNote],
      unit: UNIT,
      figures: estimateTable(assembled, 'vi'),
      below: [`Tổng dự toán: ${dong(budget.total)}.`, `${policyInWords(policy, 'vi')}.`],
      signers: SIGNERS,
    },
    {
      title: `Dự toán theo mẫu của Nghị định số 238/2025/NĐ-CP ${when}`,
      notes: [],
      unit: UNIT,
      figures: decree238Table(assembled),
      signers: SIGNERS,
    },
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
      signers: SIGNERS,
    },
  ];
  return {
    kind: 'TỜ TRÌNH',
    sign: `TTr-${SHORT_BLANK}`,
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
      ...(changes.every((change) => change === 0)
        ? []
        : [
            paragraph(
              `Tùy cách hiểu các câu hỏi còn để ngỏ, mỗi lần thay đổi một câu hỏi, tổng dự toán từ ${grouped(budget.total + Math.min(...changes), 'vi')} đến ${grouped(budget.total + Math.max(...changes), 'vi')} đồng (chênh lệch tính trên các hồ sơ so sánh được).`,
            ),
          ]),
      heading('III. Đề nghị'),
      paragraph(`Đề nghị ${BLANK} xem xét, bố trí kinh phí từ ngân sách thành phố.`),
      paragraph(caveat('vi', policy).replace(/\.$/, './.')),
    ],
    recipients: ['Như trên', `Lưu: VT, ${SHORT_BLANK}`],
    annexes,
  };
}
