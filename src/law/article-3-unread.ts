import { frozenCopy } from '../frozen-copy.js';
import type { Bilingual } from '../types.js';
import type { Notice, NotModelled } from './types.js';

/** The one reason: Article 3 holds principles, conditions and times of support, but its text could not be read. */
const reason: Bilingual = {
  vi: 'Chưa đọc được nội dung Điều 3 Nghị quyết số 03/2024/NQ-HĐND nên không xét, không hỏi và không giả định nội dung này.',
  en: 'The text of Article 3 of Resolution 03/2024/NQ-HĐND could not be read, so this is not decided, asked for or assumed.',
};

const titles: Readonly<Record<string, Bilingual>> = {
  residence: { vi: 'Nơi thường trú hoặc đăng ký cư trú', en: 'Permanent residence or registration' },
  age: { vi: 'Độ tuổi', en: 'Age' },
  'first-qualification': {
    vi: 'Có chỉ hỗ trợ người chưa có bằng cấp nghề hay không',
    en: 'Whether only those without a qualification are supported',
  },
  'study-mode': { vi: 'Hình thức đào tạo (chính quy hoặc vừa làm vừa học)', en: 'Mode of study (full time or in service)' },
  'school-ownership': { vi: 'Loại hình sở hữu của nhà trường', en: 'Ownership of the school' },
  'training-place': { vi: 'Địa điểm đào tạo (ngoài thành phố, tại doanh nghiệp)', en: 'Place of training (outside the city, at an enterprise)' },
  'once-only': { vi: 'Có chỉ hỗ trợ một lần hay không', en: 'Whether support is given only once' },
  'two-groups': { vi: 'Một người thuộc hai nhóm đối tượng', en: 'One person in two groups' },
  'other-programmes': {
    vi: 'Trường hợp đã được hỗ trợ theo chính sách khác (kể cả Nghị quyết số 35/2024/NQ-HĐND của Hải Dương, Quyết định số 53/2019/QĐ-UBND và chính sách năm 2025 của thành phố về nhân lực bán dẫn, trí tuệ nhân tạo)',
    en: 'Support under another policy (Resolution 35/2024/NQ-HĐND of Hải Dương, Decision 53/2019/QĐ-UBND, and the city’s policy of 2025 on staff for semiconductors and artificial intelligence among them)',
  },
  'course-cap': { vi: 'Giới hạn số tháng hoặc số tiền cho một khóa học', en: 'A limit of months or money per course' },
  'repeat-or-suspension': { vi: 'Học lại, bảo lưu, tạm dừng học', en: 'Repeating or suspending studies' },
  'withdrawal-recovery': { vi: 'Thu hồi kinh phí khi bỏ học', en: 'Recovery of money on withdrawal' },
  'work-commitment': { vi: 'Cam kết làm việc sau đào tạo', en: 'Commitment to work after training' },
  payee: { vi: 'Người nhận kinh phí (nhà trường hay người học)', en: 'Who is paid (the school or the learner)' },
  'payment-timing': { vi: 'Thời điểm chi trả', en: 'When support is paid' },
  'application-deadline': { vi: 'Thời hạn nộp hồ sơ', en: 'Deadline for applications' },
  'dossier-content': { vi: 'Thành phần hồ sơ', en: 'What a dossier must contain' },
};

/** What Article 3 says, or may say, that is not decided here. */
export const notModelled: readonly NotModelled[] = /* @__PURE__ */ (() =>
  Object.entries(titles).map(([id, title]) => ({ id, title, reason, source: { instrument: 'NQ03', provision: 'Điều 3' } })))();

export const otherProgrammePossible: Notice = {
  id: 'other-programme-possible',
  text: {
    vi: 'Có thể còn chính sách hỗ trợ khác áp dụng cho trường hợp này (Nghị quyết số 35/2024/NQ-HĐND đối với địa bàn Hải Dương trước đây; Quyết định số 53/2019/QĐ-UBND đối với trình độ sơ cấp, khóa dưới ba tháng); đề nghị đối chiếu.',
    en: 'Another programme may cover this case (Resolution 35/2024/NQ-HĐND in the former Hải Dương area; Decision 53/2019/QĐ-UBND at elementary level or under three months); please check.',
  },
  provenance: {
    evidence: 'reported',
    sources: [{ instrument: 'NQ35HD' }, { instrument: 'QD53' }],
    note: {
      vi: 'Chưa rõ Nghị quyết số 35/2024/NQ-HĐND có còn được áp dụng hay không; nghị định làm căn cứ cho Quyết định số 53/2019/QĐ-UBND được đưa tin là đã bị thay thế.',
      en: 'Whether Resolution 35/2024/NQ-HĐND still applies is not known; the decree on which Decision 53/2019/QĐ-UBND rests is reported replaced.',
    },
  },
};

/** A condition in ready words: as a statement of the person, and as a question. */
export interface ConditionWords {
  readonly title: Bilingual;
  readonly question: Bilingual;
  /** Which answer meets it. */
  readonly metBy: 'yes' | 'no';
}

/** Title and question, in Vietnamese and in English. */
type Words = readonly [title: string, question: string];
const met = (by: 'yes' | 'no', vi: Words, en: Words): ConditionWords => ({
  title: { vi: vi[0], en: en[0] },
  question: { vi: vi[1], en: en[1] },
  metBy: by,
});

/**
 * Ready words for the points of `notModelled` that are conditions, so that an amendment needs to add no more than `groups` and `provenance`. They say nothing of
 * the law: what each asks is for whoever holds the text to make sure of.
 *
 * @example
 * conditionWords['residence']?.metBy // 'yes'
 */
export const conditionWords: Readonly<Record<string, ConditionWords>> = /* @__PURE__ */ (() =>
  frozenCopy({
    residence: met(
      'yes',
      ['Đáp ứng điều kiện về nơi cư trú', 'Người đề nghị có đáp ứng điều kiện về nơi thường trú, đăng ký cư trú không?'],
      ['Meets the condition on residence', 'Does the person meet the condition on permanent residence or registration?'],
    ),
    age: met(
      'yes',
      ['Đáp ứng điều kiện về độ tuổi', 'Người đề nghị có đáp ứng điều kiện về độ tuổi không?'],
      ['Meets the condition on age', 'Does the person meet the condition on age?'],
    ),
    'first-qualification': met(
      'no',
      ['Chưa có bằng cấp nghề', 'Người đề nghị có bằng cấp nghề nào không?'],
      ['Has no vocational qualification yet', 'Does the person already have a vocational qualification?'],
    ),
    'study-mode': met(
      'yes',
      ['Học theo hình thức đào tạo được hỗ trợ', 'Hình thức đào tạo (chính quy hoặc vừa làm vừa học) có thuộc diện được hỗ trợ không?'],
      ['Studies in a mode that is supported', 'Is the mode of study (full time or in service) one that is supported?'],
    ),
    'school-ownership': met(
      'yes',
      ['Nhà trường thuộc loại hình được hỗ trợ', 'Loại hình của nhà trường (công lập hoặc tư thục) có thuộc diện được hỗ trợ không?'],
      ['The school is of a kind that is supported', 'Is the school, public or private, of a kind that is supported?'],
    ),
    'training-place': met(
      'yes',
      ['Địa điểm đào tạo thuộc diện được hỗ trợ', 'Địa điểm đào tạo có thuộc diện được hỗ trợ không?'],
      ['The place of training is one that is supported', 'Is the place of training one that is supported?'],
    ),
    'once-only': met(
      'no',
      ['Chưa được hỗ trợ lần nào theo chính sách này', 'Người đề nghị có từng được hỗ trợ theo chính sách này không?'],
      ['Has not had this support before', 'Has the person had this support before?'],
    ),
    'two-groups': met(
      'no',
      ['Không đồng thời được hỗ trợ ở nhóm đối tượng khác', 'Người đề nghị có đồng thời được hỗ trợ ở nhóm đối tượng khác không?'],
      ['Is not supported in another group as well', 'Is the person supported in another group as well?'],
    ),
    'other-programmes': met(
      'no',
      ['Chưa được hỗ trợ theo chính sách khác cho cùng nội dung', 'Người đề nghị có được hỗ trợ theo chính sách khác cho cùng nội dung không?'],
      ['Has no support for the same under another policy', 'Does the person have support for the same under another policy?'],
    ),
    'work-commitment': met(
      'yes',
      ['Đã cam kết làm việc sau đào tạo', 'Người đề nghị có cam kết làm việc sau đào tạo theo quy định không?'],
      ['Has committed to work after the training', 'Has the person made the commitment to work after the training?'],
    ),
    'application-deadline': met(
      'yes',
      ['Nộp hồ sơ đúng thời hạn', 'Hồ sơ có được nộp đúng thời hạn không?'],
      ['Applied in time', 'Was the application made in time?'],
    ),
    'dossier-content': met(
      'yes',
      ['Hồ sơ đủ thành phần', 'Hồ sơ có đủ thành phần theo quy định không?'],
      ['The dossier is complete', 'Does the dossier hold all that it must?'],
    ),
  }))();
