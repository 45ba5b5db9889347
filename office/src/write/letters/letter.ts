import { type Policy, policyInWords } from 'haiphong-training-support';
import type { AskedDossier, LetterContent, Point } from '../../desk/letters.js';
import { grouped, label } from '../../read/words.js';
import { BLANK, legalBasisLine, type Paper, paragraph, SHORT_BLANK, table } from '../paper/paper.js';
import { type Figures, row } from '../publish/figures.js';
import { legalBasis, legalBasisLines } from '../publish/legal-basis.js';
import { caveat } from '../summary-lines.js';

/** Who signs and what nobody but the office knows. */
export interface Issued {
  readonly issuer?: string;
}

/** What the file of a letter is called, by its place among those that go out together. */
export const letterName = (at: number): string => `cong-van-${String(at + 1).padStart(2, '0')}.docx`;

/**
 * The letter to an enterprise or school: how many dossiers came, what is missing, doubtful or not met in each, and by which provision. In Vietnamese, as
 * official letters are. It names people, since it goes to who sent their dossiers.
 */
export function letterPaper({ to, files, dossiers, complete, asked }: LetterContent, policy: Policy, { issuer }: Issued): Paper {
  const sender = to ?? BLANK;
  const count = (n: number) => grouped(n, 'vi').padStart(2, '0');
  const came = files.map((file) => `“${file}”`).join(', ');
  const reviewed = `Qua rà soát ${count(dossiers)} hồ sơ đề nghị hỗ trợ đào tạo nghề trong danh sách (${came}) của ${sender}`;
  const request = `Đề nghị ${sender} kiểm tra, bổ sung, làm rõ các nội dung nêu trên và gửi lại danh sách đã sửa trước ngày ……/……/………; không sửa số hồ sơ của các hồ sơ đã gửi.`;
  return {
    sign: SHORT_BLANK,
    about: `${asked.length === 0 ? 'kết quả rà soát' : 'hoàn thiện'} hồ sơ đề nghị hỗ trợ đào tạo nghề`,
    ...(issuer !== undefined && { issuer }),
    to: sender,
    body: [
      ...legalBasisLines(legalBasis(policy, [], 'vi').slice(0, 1)).map(legalBasisLine),
      ...(asked.length === 0
        ? [paragraph(`${reviewed}: các hồ sơ chưa phải bổ sung thông tin theo các điều kiện đã biết.`)]
        : [
            paragraph(
              `${reviewed}: ${complete === 0 ? '' : `${count(complete)} hồ sơ chưa phải bổ sung; `}${count(asked.length)} hồ sơ cần bổ sung, làm rõ hoặc không đáp ứng điều kiện, cụ thể như sau:`,
            ),
            table(askedTable(asked, policy)),
            paragraph(request),
          ]),
      paragraph(`Kết quả rà soát theo các điều kiện đã biết. ${caveat('vi', policy)}`),
      paragraph(`${policyInWords(policy, 'vi')}./.`),
    ],
    recipients: ['Như trên', `Lưu: VT, ${SHORT_BLANK}`],
    annexes: [],
  };
}

function askedTable(asked: readonly AskedDossier[], policy: Policy): Figures {
  return {
    name: 'Hồ sơ cần bổ sung',
    columns: [
      { heading: 'TT', kind: 'place', width: 5 },
      { heading: 'Số hồ sơ', kind: 'text', width: 11 },
      { heading: 'Họ và tên', kind: 'text', width: 17 },
      { heading: 'Dòng', kind: 'place', width: 8 },
      { heading: 'Nội dung cần bổ sung, làm rõ', kind: 'text', width: 34 },
      { heading: 'Căn cứ', kind: 'text', width: 20 },
    ],
    lines: asked.flatMap(({ person, line, sheet, points }, index) =>
      points.map((point, at) =>
        at === 0
          ? row(
              index + 1,
              person.dossier ?? BLANK,
              person.name ?? BLANK,
              sheet === undefined ? String(line) : `${line} (${sheet})`,
              pointInWords(point, policy),
              basis(point),
            )
          : row(null, null, null, null, pointInWords(point, policy), basis(point)),
      ),
    ),
  };
}

function pointInWords(point: Point, policy: Policy): string {
  switch (point.kind) {
    case 'fault': {
      const meant = point.meant.length > 0 ? ` (có phải: ${point.meant.join(' / ')}?)` : '';
      const where = point.heading === undefined ? '' : `Cột “${point.heading}”${point.found === undefined ? '' : ` ghi “${point.found}”`}: `;
      return capitalised(`${where}${point.why}${meant}`);
    }
    case 'missing':
      return `Chưa có: ${label(point.path, 'vi', policy)}. ${point.question}`;
    default:
      return `Không đáp ứng điều kiện: ${point.title}`;
  }
}

const basis = (point: Point): string | null => (point.kind === 'fault' ? null : point.basis);
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
