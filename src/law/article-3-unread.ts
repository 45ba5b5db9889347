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
export const notModelled: readonly NotModelled[] = /* @__PURE__ */ Object.entries(titles).map(([id, title]) => ({ id, title, reason }));

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
