import { frozenCopy } from '../frozen-copy.js';
import { nationalRelief } from '../law/national-relief.js';
import { groups } from '../law/resolution-03.js';
import type { Bilingual, GroupId } from '../types.js';
import { entryFactKinds, type FactKind, factKinds } from './fact-kinds.js';

/** What a fact is called, in a heading or a sentence, and the question to put to a person. */
interface Named {
  readonly label: Bilingual;
  readonly question: Bilingual;
}

/** A kind with its options in words. */
export type FactValue<K extends FactKind = FactKind> = K extends { readonly kind: 'option'; readonly options: infer O }
  ? { readonly kind: 'option'; readonly options: { readonly [Option in keyof O]: Bilingual } }
  : K;

/** How a fact is asked for and written: its words, the kind of its value, and its bounds. */
export type Fact<K extends FactKind = FactKind> = Named & FactValue<K>;

/** Words for each fact that has a kind, and for each of its options. */
type Words<Kinds> = {
  readonly [P in keyof Kinds]: Named &
    (Kinds[P] extends { readonly options: infer O } ? { readonly options: { readonly [Option in keyof O]: Bilingual } } : unknown);
};
type Facts<Kinds extends Readonly<Record<string, FactKind>>> = { readonly [P in keyof Kinds]: Fact<Kinds[P]> };

/** Kinds and words together. */
const inWords = <K extends Readonly<Record<string, FactKind>>>(kinds: K, words: Words<K>): Facts<K> =>
  frozenCopy(Object.fromEntries(Object.entries(kinds).map(([path, kind]) => [path, { ...kind, ...words[path] }])) as Facts<K>);

const localities = {
  'hai-phong': { vi: 'Hải Phòng (trước hợp nhất)', en: 'Hải Phòng before the 2025 merger' },
  'former-hai-duong': { vi: 'Hải Dương trước đây', en: 'the former Hải Dương province' },
  elsewhere: { vi: 'Nơi khác', en: 'elsewhere' },
};

const levels = {
  'under-three-months': { vi: 'Dưới 3 tháng', en: 'under three months' },
  elementary: { vi: 'Sơ cấp', en: 'elementary' },
  intermediate: { vi: 'Trung cấp', en: 'intermediate' },
  'vocational-secondary': { vi: 'Trung học nghề', en: 'vocational secondary' },
  college: { vi: 'Cao đẳng', en: 'college' },
};

const words: Words<typeof factKinds> = {
  id: {
    label: { vi: 'Số hồ sơ', en: 'Dossier number' },
    question: { vi: 'Số hồ sơ là gì?', en: 'What is the dossier number?' },
  },
  applicant: {
    label: { vi: 'Mã người đề nghị', en: 'Applicant key' },
    question: {
      vi: 'Mã số nội bộ của người đề nghị là gì (không dùng họ tên, số căn cước)?',
      en: 'What is the internal key of the applicant (neither a name nor an identity number)?',
    },
  },
  group: {
    label: { vi: 'Nhóm đối tượng', en: 'Group' },
    question: { vi: 'Người đề nghị thuộc nhóm đối tượng nào?', en: 'To which group does the applicant belong?' },
    options: Object.fromEntries(groups.map(({ id, name }) => [id, name])) as Record<GroupId, Bilingual>,
  },
  education: {
    label: { vi: 'Trình độ học vấn', en: 'Education' },
    question: { vi: 'Trình độ học vấn cao nhất đã hoàn thành là gì?', en: 'What is the highest education completed?' },
    options: {
      'below-lower-secondary': { vi: 'Chưa tốt nghiệp THCS', en: 'below lower secondary' },
      'lower-secondary': { vi: 'THCS', en: 'lower secondary' },
      'upper-secondary': { vi: 'THPT', en: 'upper secondary' },
      intermediate: { vi: 'Trung cấp', en: 'intermediate' },
      college: { vi: 'Cao đẳng', en: 'college' },
      university: { vi: 'Đại học trở lên', en: 'university or higher' },
    },
  },
  employed: {
    label: { vi: 'Đang làm việc tại doanh nghiệp', en: 'Employed' },
    question: { vi: 'Người lao động hiện có đang làm việc tại doanh nghiệp không?', en: 'Is the person working at the enterprise now?' },
  },
  'enterprise.id': {
    label: { vi: 'Mã doanh nghiệp', en: 'Enterprise id' },
    question: { vi: 'Mã số doanh nghiệp là gì?', en: 'What is the enterprise’s id?' },
  },
  'enterprise.name': {
    label: { vi: 'Tên doanh nghiệp', en: 'Enterprise name' },
    question: { vi: 'Tên doanh nghiệp là gì?', en: 'What is the enterprise’s name?' },
  },
  'enterprise.locality': {
    label: { vi: 'Địa bàn doanh nghiệp', en: 'Locality of the enterprise' },
    question: {
      vi: 'Doanh nghiệp ở Hải Phòng (trước hợp nhất), ở Hải Dương trước đây hay ở nơi khác?',
      en: 'Is the enterprise in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?',
    },
    options: localities,
  },
  'enterprise.zone': {
    label: { vi: 'Khu công nghiệp, khu kinh tế', en: 'Industrial park or economic zone' },
    question: {
      vi: 'Doanh nghiệp ở khu công nghiệp, khu kinh tế nào (hoặc ở ngoài các khu)?',
      en: 'In which industrial park or economic zone is the enterprise (or is it outside all of them)?',
    },
  },
  'enterprise.operating': {
    label: { vi: 'Doanh nghiệp đang hoạt động', en: 'Enterprise operating' },
    question: {
      vi: 'Doanh nghiệp hiện có đang hoạt động sản xuất, kinh doanh không?',
      en: 'Is the enterprise in production or business now?',
    },
  },
  hasMatchingQualification: {
    label: { vi: 'Có bằng cấp phù hợp với công việc', en: 'Has a matching qualification' },
    question: {
      vi: 'Người lao động có bằng cấp, chứng chỉ phù hợp với công việc đang làm không?',
      en: 'Does the person hold a qualification that fits the job held?',
    },
  },
  'training.occupation': {
    label: { vi: 'Nghề đào tạo', en: 'Occupation of the training' },
    question: { vi: 'Người học theo học nghề nào?', en: 'Which occupation is the training in?' },
  },
  'training.level': {
    label: { vi: 'Trình độ đào tạo', en: 'Level of the training' },
    question: { vi: 'Khóa đào tạo ở trình độ nào?', en: 'At which level is the training?' },
    options: levels,
  },
  'training.schoolLocality': {
    label: { vi: 'Địa bàn nhà trường', en: 'Locality of the school' },
    question: {
      vi: 'Nhà trường ở Hải Phòng (trước hợp nhất), ở Hải Dương trước đây hay ở nơi khác?',
      en: 'Is the school in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?',
    },
    options: localities,
  },
  'training.start': {
    label: { vi: 'Ngày bắt đầu đào tạo', en: 'First day of the training' },
    question: { vi: 'Khóa đào tạo bắt đầu ngày nào?', en: 'On which day does the training start?' },
  },
  'training.end': {
    label: { vi: 'Ngày kết thúc đào tạo', en: 'Last day of the training' },
    question: {
      vi: 'Khóa đào tạo kết thúc ngày nào (người đã thôi học: ngày học cuối cùng)?',
      en: 'On which day does the training end (for one who stopped: the last day studied)?',
    },
  },
  'training.studyMonths': {
    label: { vi: 'Số tháng thực học', en: 'Months of study' },
    question: {
      vi: 'Nhà trường xác nhận bao nhiêu tháng thực học (không kể thời gian nghỉ)?',
      en: 'How many months of actual study, holidays left out, does the school confirm?',
    },
  },
  'training.monthlyTuition': {
    label: { vi: 'Học phí một tháng', en: 'Monthly tuition' },
    question: {
      vi: 'Nhà trường thu học phí bao nhiêu đồng một tháng, trước khi miễn, giảm?',
      en: 'How many đồng a month does the school charge, before any relief?',
    },
  },
  'training.ceilingTuition': {
    label: { vi: 'Mức trần học phí công lập một tháng', en: 'Public tuition ceiling a month' },
    question: {
      vi: 'Mức trần học phí công lập của lĩnh vực và năm học này là bao nhiêu đồng một tháng?',
      en: 'How many đồng a month is the public tuition ceiling for this field and year?',
    },
  },
  'training.nationalRelief': {
    label: { vi: 'Miễn, giảm học phí theo nghị định của Chính phủ', en: 'Relief under national law' },
    question: {
      vi: 'Theo nghị định của Chính phủ về học phí (Nghị định số 81/2021/NĐ-CP, nay là Nghị định số 238/2025/NĐ-CP), người học được miễn, giảm học phí ở mức nào?',
      en: 'How much of the tuition does national law already take off?',
    },
    options: Object.fromEntries(nationalRelief.map(({ id, name }) => [id, name])) as Record<(typeof nationalRelief)[number]['id'], Bilingual>,
  },
  'teaching.active': {
    label: { vi: 'Đang giảng dạy', en: 'Teaching now' },
    question: { vi: 'Nhà giáo hiện có đang giảng dạy không?', en: 'Is the person teaching now?' },
  },
  'teaching.level': {
    label: { vi: 'Trình độ giảng dạy', en: 'Level taught' },
    question: { vi: 'Nhà giáo đang giảng dạy ở trình độ nào?', en: 'At which level does the person teach?' },
    options: levels,
  },
  'teaching.schoolLocality': {
    label: { vi: 'Địa bàn trường đang giảng dạy', en: 'Locality of the school taught at' },
    question: {
      vi: 'Trường nơi giảng dạy ở Hải Phòng (trước hợp nhất), ở Hải Dương trước đây hay ở nơi khác?',
      en: 'Is the school taught at in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?',
    },
    options: localities,
  },
  'teaching.meetsSkillCertificate': {
    label: { vi: 'Đạt chuẩn chứng chỉ kỹ năng nghề', en: 'Meets the skill-certificate criterion' },
    question: {
      vi: 'Nhà giáo có đáp ứng tiêu chuẩn về chứng chỉ kỹ năng nghề để giảng dạy không?',
      en: 'Does the teacher already meet the skill-certificate criterion?',
    },
  },
  'teaching.contract': {
    label: { vi: 'Hình thức hợp đồng', en: 'Contract' },
    question: { vi: 'Nhà giáo là cơ hữu hay thỉnh giảng?', en: 'Is the teacher permanent or a guest?' },
    options: { permanent: { vi: 'Cơ hữu', en: 'permanent' }, guest: { vi: 'Thỉnh giảng', en: 'guest' } },
  },
  background: {
    label: { vi: 'Công việc hiện nay', en: 'Background' },
    question: {
      vi: 'Người đề nghị làm công việc kỹ thuật tại doanh nghiệp, là nghệ nhân hay khác?',
      en: 'Does the person do technical work at an enterprise, is the person an artisan, or neither?',
    },
    options: {
      'technical-worker': { vi: 'Làm công việc kỹ thuật tại doanh nghiệp', en: 'technical work at an enterprise' },
      artisan: { vi: 'Nghệ nhân', en: 'artisan' },
      other: { vi: 'Khác', en: 'other' },
    },
  },
  artisanRank: {
    label: { vi: 'Cấp danh hiệu nghệ nhân', en: 'Rank of the artisan' },
    question: { vi: 'Danh hiệu nghệ nhân được công nhận ở cấp nào?', en: 'At which rank is the artisan recognised?' },
    options: {
      'below-provincial': { vi: 'Dưới cấp tỉnh', en: 'below provincial' },
      provincial: { vi: 'Cấp tỉnh (thành phố)', en: 'provincial (or city)' },
      national: { vi: 'Cấp quốc gia', en: 'national' },
    },
  },
  wishesToTeach: {
    label: { vi: 'Có nguyện vọng giảng dạy', en: 'Wishes to teach' },
    question: { vi: 'Người đề nghị có nguyện vọng tham gia giảng dạy không?', en: 'Does the person wish to teach?' },
  },
  teachingLevel: {
    label: { vi: 'Trình độ muốn giảng dạy', en: 'Level the person wishes to teach' },
    question: { vi: 'Người đề nghị muốn giảng dạy ở trình độ nào?', en: 'At which level does the person wish to teach?' },
    options: levels,
  },
  'course.occupation': {
    label: { vi: 'Nghề của khóa đào tạo, bồi dưỡng', en: 'Occupation of the course' },
    question: { vi: 'Khóa đào tạo, bồi dưỡng thuộc nghề nào?', en: 'Which occupation is the course in?' },
  },
  'course.start': {
    label: { vi: 'Ngày bắt đầu khóa', en: 'First day of the course' },
    question: { vi: 'Khóa đào tạo, bồi dưỡng bắt đầu ngày nào?', en: 'On which day does the course start?' },
  },
  'course.end': {
    label: { vi: 'Ngày kết thúc khóa', en: 'Last day of the course' },
    question: { vi: 'Khóa đào tạo, bồi dưỡng kết thúc ngày nào?', en: 'On which day does the course end?' },
  },
  'course.cost': {
    label: { vi: 'Chi phí thực tế của khóa', en: 'Real cost of the course' },
    question: {
      vi: 'Người đi học phải trả thực tế bao nhiêu đồng cho khóa đào tạo, bồi dưỡng?',
      en: 'How many đồng does the course really cost the person who takes it?',
    },
  },
};

const entryWords: Words<typeof entryFactKinds> = {
  recordedOn: {
    label: { vi: 'Ngày ghi nhận', en: 'Recorded on' },
    question: { vi: 'Tình trạng hồ sơ được ghi nhận ngày nào?', en: 'On which day was this the state of the dossier?' },
  },
  stage: {
    label: { vi: 'Tình trạng học tập', en: 'Stage of training' },
    question: { vi: 'Người đề nghị đang ở giai đoạn nào của khóa đào tạo?', en: 'At which stage of the training is the applicant?' },
    options: {
      registered: { vi: 'Đăng ký', en: 'registered' },
      studying: { vi: 'Đang học', en: 'studying' },
      completed: { vi: 'Hoàn thành', en: 'completed' },
      withdrawn: { vi: 'Thôi học', en: 'withdrawn' },
    },
  },
  dossier: {
    label: { vi: 'Tình trạng hồ sơ', en: 'State of the dossier' },
    question: { vi: 'Hồ sơ đang ở tình trạng nào?', en: 'In which state is the dossier?' },
    options: {
      incomplete: { vi: 'Chưa hoàn thiện', en: 'incomplete' },
      forwarded: { vi: 'Đã gửi', en: 'forwarded' },
      returned: { vi: 'Trả lại', en: 'returned' },
      accepted: { vi: 'Đã tiếp nhận', en: 'accepted' },
    },
  },
  paid: {
    label: { vi: 'Số tiền đã chi', en: 'Paid' },
    question: { vi: 'Đã chi hỗ trợ bao nhiêu đồng?', en: 'How many đồng of support were paid?' },
  },
};

/** The facts of a dossier entry besides its case. */
export const entryFacts: Facts<typeof entryFactKinds> = /* @__PURE__ */ inWords(entryFactKinds, entryWords);

/** The one dictionary of facts, of cases and of entries: whatever is asked or shown of them comes from here. */
export const facts: Facts<typeof factKinds & typeof entryFactKinds> = /* @__PURE__ */ (() =>
  frozenCopy({ ...inWords(factKinds, words), ...entryFacts }))();
