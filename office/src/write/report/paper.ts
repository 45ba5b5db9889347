import { policyInWords } from 'haiphong-training-support';
import type { FolderReport } from '../../desk/report.js';
import { grouped } from '../../read/words.js';
import { dayInPaper, dongInWords } from '../paper/in-words.js';
import { type Annex, BLANK, heading, legalBasisLine, type Paper, paragraph, SHORT_BLANK } from '../paper/paper.js';
import { countRows, rowsInWords } from '../publish/left-out.js';
import { legalBasis, legalBasisLines, reportingSources } from '../publish/legal-basis.js';
import { caveat } from '../summary-lines.js';
import { moneyTable, summaryTable } from './tables.js';
import { WORDS } from './words.js';

const UNIT = 'Đơn vị tính: đồng';

/** The report of a period, ready to be numbered and signed: what was counted in sentences, and its tables as annexes. What nobody told is a marked blank. */
export function reportPaper(report: FolderReport, issuer: string | undefined): Paper {
  const words = WORDS.vi;
  const { policy, period, scope, content, sorted, by } = report;
  const { totals } = by.enterprise;
  const n = (value: number) => grouped(value, 'vi');
  const dong = (amount: number) => `${n(amount)} đồng (Bằng chữ: ${dongInWords(amount)})`;
  const kind = words.kinds[period.kind].replace(/^Báo cáo /, '');
  const days = `từ ngày ${dayInPaper(period.from)} đến hết ngày ${dayInPaper(period.to)}`;
  const annexes: readonly Annex[] = [
    {
      title: 'Tổng hợp kết quả thực hiện',
      notes: [`${words.scope[scope]}, ${days}.`, words.caveat],
      unit: UNIT,
      figures: summaryTable(report, 'vi'),
      below: [`${policyInWords(policy, 'vi')}.`],
      signers: ['Người lập biểu', 'Thủ trưởng đơn vị'],
    },
    { title: 'Kinh phí ước tính theo năm', notes: [words.caveat], unit: UNIT, figures: moneyTable(report, 'vi') },
  ];
  return {
    kind: 'BÁO CÁO',
    sign: `BC-${SHORT_BLANK}`,
    about: `Kết quả thực hiện chính sách hỗ trợ đào tạo nghề ${kind} (${days}) ${words.scope[scope]}`,
    ...(issuer !== undefined && { issuer }),
    to: BLANK,
    body: [
      ...legalBasisLines(legalBasis(policy, reportingSources(policy), 'vi')).map(legalBasisLine),
      heading('I. Kết quả thực hiện'),
      paragraph(
        `1. Tiếp nhận hồ sơ: trong kỳ có ${n(totals.cases)} hồ sơ; trong đó chưa hoàn thiện ${n(totals.dossiersIncomplete)}, đã gửi ${n(totals.dossiersForwarded)}, trả lại ${n(totals.dossiersReturned)}, đã tiếp nhận ${n(totals.dossiersAccepted)}.`,
      ),
      paragraph(
        `2. Tình hình học tập: đã đăng ký ${n(totals.registered)}, đang học ${n(totals.studying)}, hoàn thành ${n(totals.completed)}, thôi học ${n(totals.withdrawn)}.`,
      ),
      paragraph(
        `3. Kết quả rà soát theo các điều kiện đã biết: đáp ứng ${n(totals.eligible)} hồ sơ (trong đó ${n(totals.needsFacts)} hồ sơ thiếu số liệu để tính), không đáp ứng ${n(totals.ineligible)}, chưa đủ thông tin ${n(totals.undetermined)}.`,
      ),
      paragraph(`4. Kinh phí hỗ trợ ước tính cho cả khóa đào tạo: ${dong(totals.programmeAmount)}.`),
      paragraph(`Đã chi lũy kế: ${dong(totals.paid)}.`),
      heading('II. Hồ sơ chưa đưa vào số liệu'),
      paragraph(`${rowsInWords(countRows(content, sorted), 'vi')} Lý do của từng dòng có trong sổ tính kèm theo.`),
      heading('III. Khó khăn, vướng mắc'),
      paragraph(BLANK),
      heading('IV. Đề xuất, kiến nghị'),
      paragraph(BLANK),
      paragraph(caveat('vi', policy).replace(/\.$/, './.')),
    ],
    recipients: ['Như trên', `Lưu: VT, ${SHORT_BLANK}`],
    annexes,
  };
}
