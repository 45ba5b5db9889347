import { assess, explain, type Policy, policyInWords, type SupportCase } from 'haiphong-training-support';
import type { Person } from '../../desk/people.js';
import { dong } from '../../read/words.js';
import { dongInWords } from '../paper/in-words.js';
import { BLANK, heading, legalBasisLine, type Paper, paragraph, SHORT_BLANK } from '../paper/paper.js';
import { RESULT } from '../phrases.js';
import { legalBasis, legalBasisLines } from '../publish/legal-basis.js';
import type { Issued } from './letter.js';

/** What the file of a letter to an applicant is called. */
export const replyName = (dossier: string): string => `tra-loi-${dossier.replace(/[^\p{L}\p{N}-]+/gu, '-')}.docx`;

/** The letter to one applicant: what was found of each condition, the amount and how it is reckoned, what to bring, and what is not yet known. */
export function applicantPaper(supportCase: SupportCase, person: Person | undefined, policy: Policy, { issuer }: Issued): Paper {
  const { calculation } = assess(supportCase, policy);
  const told = explain(supportCase, 'vi', policy);
  const part = (title: string, texts: readonly string[]) => (texts.length === 0 ? [] : [heading(title), ...texts.map(paragraph)]);
  return {
    sign: SHORT_BLANK,
    about: `kết quả rà soát hồ sơ số ${supportCase.id} đề nghị hỗ trợ đào tạo nghề`,
    ...(issuer !== undefined && { issuer }),
    to: `Ông (Bà) ${person?.name ?? BLANK}`,
    body: [
      ...legalBasisLines(legalBasis(policy, [], 'vi').slice(0, 1)).map(legalBasisLine),
      paragraph(`${told.headline}.`),
      ...part(
        'Các điều kiện đã rà soát',
        told.conditions.map(
          ({ title, result, given, basis }) =>
            `- ${title}: ${RESULT.vi[result].toLowerCase()}${given === undefined ? '' : ` (${given})`}. Căn cứ: ${basis}.`,
        ),
      ),
      ...part('Mức hỗ trợ dự kiến', [
        ...told.amounts.map(({ formula, basis }) => `- ${formula}. Căn cứ: ${basis}.`),
        ...(calculation.status === 'calculated' ? [`Tổng cộng: ${dong(calculation.total, 'vi')}. Bằng chữ: ${dongInWords(calculation.total)}.`] : []),
      ]),
      ...part(
        'Đề nghị Ông (Bà) cho biết',
        told.toAsk.map(({ question }) => `- ${question}`),
      ),
      ...part(
        'Lưu ý',
        told.notices.map((text) => `- ${text}`),
      ),
      ...part('Nội dung chưa xác định', [
        ...told.openQuestions.map(({ question, options }) => `- ${question} ${options.join('; ')}.`),
        ...told.caveats,
      ]),
      paragraph(`${policyInWords(policy, 'vi')}.`),
      paragraph('Trên đây là kết quả rà soát hồ sơ./.'),
    ],
    recipients: ['Như trên', `Lưu: VT, ${SHORT_BLANK}`],
    annexes: [],
  };
}
