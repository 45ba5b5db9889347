import ExcelJS from 'exceljs';
import { type Locale, policyInWords } from 'haiphong-training-support';
import type { PayList } from '../../desk/pay-list.js';
import { grouped } from '../../read/words.js';
import { dayInPaper, dongInWords } from '../paper/in-words.js';
import { BLANK, legalBasisLine, type Paper, paragraph, SHORT_BLANK } from '../paper/paper.js';
import { countRows, leftOut, rowsInWords } from '../publish/left-out.js';
import { budgetSources, legalBasis, legalBasisInWords, legalBasisLines } from '../publish/legal-basis.js';
import { readings } from '../publish/readings.js';
import { addFigures } from '../publish/sheet.js';
import type { Signatures } from '../publish/signatures.js';
import { caveat } from '../summary-lines.js';
import { APART, apartTable, unitName, unitsTable, unitTable } from './tables.js';

/** What the days of a list are called, and who issues it. */
export interface PayListTitle {
  readonly name: string;
  readonly issuer?: string;
}

const TITLE = 'DANH SÁCH CHI TRẢ KINH PHÍ HỖ TRỢ ĐÀO TẠO NGHỀ';

/** How an amount is split, told on every list. */
const howSplit = ({ days: { from, to } }: PayList): string =>
  `Kỳ chi trả từ ngày ${dayInPaper(from)} đến hết ngày ${dayInPaper(to)}. Mỗi tháng học, mỗi khóa bồi dưỡng thuộc kỳ có ngày bắt đầu của tháng, của khóa đó; số tiền của kỳ bằng lũy kế đến hết kỳ trừ lũy kế trước kỳ, nên các kỳ cộng lại đúng bằng mức hỗ trợ của cả khóa. Ngày đầu, ngày cuối của học kỳ, năm học do cơ quan chọn, chưa có văn bản quy định.`;

const inAll = (total: number): readonly string[] => [`Tổng số tiền: ${grouped(total, 'vi')} đồng.`, `Bằng chữ: ${dongInWords(total)}.`];

const SIGNERS = ['Người lập', 'Kế toán', 'Thủ trưởng đơn vị'] as const;
const SIGNED: Signatures = { date: 'Ngày … tháng … năm …', signers: SIGNERS.map((role) => ({ role, hint: '(Ký, ghi rõ họ tên)' })) };

/** The list as a workbook: the whole, a sheet for each enterprise or school with room to sign, what is not on it, and what it rests on. */
export function payListWorkbook(list: PayList, { name }: PayListTitle): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const { policy, content, sorted, total, units, scope, asOf } = list;
  const masthead = {
    title: TITLE,
    subtitles: [name],
    notes: [legalBasisInWords(legalBasis(policy, budgetSources, 'vi'), 'vi'), `${howSplit(list)} ${caveat('vi', policy)}`],
    policy: [policyNote(list)],
  };
  const unit = 'Đơn vị tính: đồng';
  addFigures(workbook, unitsTable(list), { ...masthead, notes: [...masthead.notes, inAll(total).join(' ')], unit }, SIGNED);
  units.forEach((one, at) => {
    const told = { ...masthead, subtitles: [unitName(one, 'vi'), name], notes: [...masthead.notes, inAll(one.total).join(' ')], unit };
    addFigures(workbook, unitTable(one, at + 1, policy), told, SIGNED);
  });
  const rows = rowsInWords(countRows(content, sorted), 'vi');
  addFigures(workbook, apartTable(list), { ...masthead, notes: [accountOf(list, 'vi'), rows] });
  const cut = { ...(asOf !== undefined && { lastDay: asOf }), hasPeriod: false, scope };
  addFigures(workbook, leftOut(content, sorted, cut, policy, 'vi'), { ...masthead, notes: [rows] });
  addFigures(workbook, readings(policy, 'vi'), { ...masthead, notes: [caveat('vi', policy)] });
  return workbook;
}

/** Where everybody went, in a sentence. */
export function accountOf({ sorted, units, apart }: PayList, locale: Locale): string {
  const [all, listed, not] = [sorted.counted.length, units.reduce((sum, { people }) => sum + people.length, 0), apart.length].map((count) =>
    grouped(count, locale),
  );
  return locale === 'vi'
    ? `Trong ${all} hồ sơ: ${listed} hồ sơ đưa vào danh sách chi trả; không gồm ${not} hồ sơ nêu lý do trong trang “${APART}”.`
    : `Of ${all} dossiers: ${listed} on the list to pay; not on it: ${not}, with the reason on the sheet “${APART}”.`;
}

/** The draft of the decision that approves the list, which is its annex. */
export function decisionPaper(list: PayList, { name, issuer }: PayListTitle): Paper {
  const { policy, units, total } = list;
  const people = units.reduce((all, unit) => all + unit.people.length, 0);
  const count = grouped(people, 'vi').padStart(2, '0');
  return {
    kind: 'QUYẾT ĐỊNH',
    sign: `QĐ-${SHORT_BLANK}`,
    draft: true,
    about: `Phê duyệt danh sách và kinh phí hỗ trợ đào tạo nghề ${name}`,
    ...(issuer !== undefined && { issuer }),
    body: [
      { kind: 'paragraph', text: BLANK, look: 'centred' },
      ...legalBasisLines([`${BLANK} quy định chức năng, nhiệm vụ, quyền hạn của cơ quan ban hành`, ...legalBasis(policy, budgetSources, 'vi')]).map(
        (text) => legalBasisLine(text.replace(/\.$/, ';')),
      ),
      legalBasisLine(`Theo đề nghị của ${BLANK}.`),
      { kind: 'paragraph', text: 'QUYẾT ĐỊNH:', look: 'centred-heading' },
      paragraph(
        `Điều 1. Phê duyệt danh sách ${count} người được hỗ trợ đào tạo nghề ${name} (các tháng, khóa bắt đầu từ ngày ${dayInPaper(list.days.from)} đến hết ngày ${dayInPaper(list.days.to)}) với tổng kinh phí là ${grouped(total, 'vi')} đồng (Bằng chữ: ${dongInWords(total)}), theo các phụ lục kèm theo.`,
      ),
      paragraph(`Điều 2. Nguồn kinh phí: ngân sách thành phố, từ dự toán năm ${BLANK}.`),
      paragraph(
        `Điều 3. Quyết định này có hiệu lực kể từ ngày ký. ${BLANK} và các cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`,
      ),
    ],
    recipients: ['Như Điều 3', `Lưu: VT, ${SHORT_BLANK}`],
    annexes: [
      {
        title: 'Tổng hợp kinh phí chi trả',
        notes: [howSplit(list), accountOf(list, 'vi').replace(/\.$/, ' của sổ tính kèm theo.')],
        unit: 'Đơn vị tính: đồng',
        figures: unitsTable(list),
        below: [...inAll(total), policyNote(list)],
      },
      ...units.map((unit, at) => ({
        title: `Danh sách chi trả – ${unitName(unit, 'vi')}`,
        notes: [],
        unit: 'Đơn vị tính: đồng',
        figures: unitTable(unit, at + 1, policy),
        below: inAll(unit.total),
        signers: SIGNERS,
      })),
    ],
  };
}

const policyNote = ({ policy }: PayList): string => `${policyInWords(policy, 'vi')}.`;
