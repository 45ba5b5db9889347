import { nationalRelief } from '../law/national-relief.js';
import { groups } from '../law/resolution-03.js';
import type { Bilingual, GroupId } from '../types.js';
import type { DossierEntry, SupportCase } from './types.js';

/** How a fact is asked for and written: its words, the kind of its value, and its bounds. */
export type Fact<Value = string> = {
  /** What it is called, in a heading or a sentence. */
  readonly label: Bilingual;
  /** The question to put to a person. */
  readonly question: Bilingual;
} & FactValue<Value>;

export type FactValue<Value = string> =
  /** `max`: the longest text, in JavaScript's length. */
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'occupation' }
  | { readonly kind: 'date' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'whole-number'; readonly unit: 'month' | 'dong'; readonly min: number; readonly max: number }
  | { readonly kind: 'option'; readonly options: Readonly<Record<Extract<Value, string>, Bilingual>> };

type Leaf = string | number | boolean | undefined;
/** Every leaf of every member of a union of records, as a dotted path with the type of its value. */
type Leaves<T> = T extends unknown
  ? { [K in keyof T & string]: Exclude<T[K], undefined> extends Leaf ? [K, Exclude<T[K], undefined>] : Nested<K, Exclude<T[K], undefined>> }[keyof T &
      string]
  : never;
type Nested<K extends string, T> = { [L in keyof T & string]: [`${K}.${L}`, Exclude<T[L], undefined>] }[keyof T & string];
type CaseLeaves = Leaves<{ [C in SupportCase['group']]: Required<Extract<SupportCase, { group: C }>> }[SupportCase['group']]>;

/** The path of a fact of a case. The dictionary below has exactly the facts of the types: neither can gain or lose one alone. */
export type CaseFactPath = CaseLeaves[0];
type Facts<L extends [string, unknown]> = { readonly [P in L[0]]: Fact<Extract<L, [P, unknown]>[1]> };

const yesNo = { kind: 'yes-no' } as const;
const date = { kind: 'date' } as const;
const text = (max: number) => ({ kind: 'text', max }) as const;
const dong = (max: number) => ({ kind: 'whole-number', unit: 'dong', min: 0, max }) as const;

/** The largest tuition of a month. */
const TUITION = 1_000_000_000;
/** The first and the last day a date may be. */
export const FIRST_DATE = '1990-01-01';
export const LAST_DATE = '2100-12-31';

const localities = {
  'hai-phong': { vi: 'Hải Phòng (trước hợp nhất)', en: 'Hải Phòng before the 2025 merger' },
  'former-hai-duong': { vi: 'Hải Dương trước đây', en: 'the former Hải Dương province' },
  elsewhere: { vi: 'Nơi khác', en: 'elsewhere' },
};

/** The levels of training, in words. */
export const levels = {
  'under-three-months': { vi: 'Dưới 3 tháng', en: 'under three months' },
  elementary: { vi: 'Sơ cấp', en: 'elementary' },
  intermediate: { vi: 'Trung cấp', en: 'intermediate' },
  'vocational-secondary': { vi: 'Trung học nghề', en: 'vocational secondary' },
  college: { vi: 'Cao đẳng', en: 'college' },
};

/** The one dictionary of facts: whatever is asked, checked or shown of a case comes from here. */
export const facts: Facts<CaseLeaves> = /* @__PURE__ */ (() => ({
  id: {
    label: { vi: 'Số hồ sơ', en: 'Dossier number' },
    question: { vi: 'Số hồ sơ là gì?', en: 'What is the dossier number?' },
    ...text(64),
  },
  applicant: {
    label: { vi: 'Mã người đề nghị', en: 'Applicant key' },
    question: {
      vi: 'Mã số nội bộ của người đề nghị là gì (không dùng họ tên, số căn cước)?',
      en: 'What is the internal key of the applicant (neither a name nor an identity number)?',
    },
    ...text(128),
  },
  group: {
    label: { vi: 'Nhóm đối tượng', en: 'Group' },
    question: { vi: 'Người đề nghị thuộc nhóm đối tượng nào?', en: 'To which group does the applicant belong?' },
    kind: 'option',
    options: Object.fromEntries(groups.map(({ id, name }) => [id, name])) as Record<GroupId, Bilingual>,
  },
  education: {
    label: { vi: 'Trình độ học vấn', en: 'Education' },
    question: { vi: 'Trình độ học vấn cao nhất đã hoàn thành là gì?', en: 'What is the highest education completed?' },
    kind: 'option',
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
    ...yesNo,
  },
  'enterprise.id': {
    label: { vi: 'Mã doanh nghiệp', en: 'Enterprise id' },
    question: { vi: 'Mã số doanh nghiệp là gì?', en: 'What is the enterprise’s id?' },
    ...text(64),
  },
  'enterprise.name': {
    label: { vi: 'Tên doanh nghiệp', en: 'Enterprise name' },
    question: { vi: 'Tên doanh nghiệp là gì?', en: 'What is the enterprise’s name?' },
    ...text(200),
  },
  'enterprise.locality': {
    label: { vi: 'Địa bàn doanh nghiệp', en: 'Locality of the enterprise' },
    question: {
      vi: 'Doanh nghiệp ở Hải Phòng (trước hợp nhất), ở Hải Dương trước đây hay ở nơi khác?',
      en: 'Is the enterprise in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?',
    },
    kind: 'option',
    options: localities,
  },
  'enterprise.zone': {
    label: { vi: 'Khu công nghiệp, khu kinh tế', en: 'Industrial park or economic zone' },
    question: {
      vi: 'Doanh nghiệp ở khu công nghiệp, khu kinh tế nào (hoặc ở ngoài các khu)?',
      en: 'In which industrial park or economic zone is the enterprise (or is it outside all of them)?',
    },
    ...text(200),
  },
  'enterprise.operating': {
    label: { vi: 'Doanh nghiệp đang hoạt động', en: 'Enterprise operating' },
    question: {
      vi: 'Doanh nghiệp hiện có đang hoạt động sản xuất, kinh doanh không?',
      en: 'Is the enterprise in production or business now?',
    },
    ...yesNo,
  },
  hasMatchingQualification: {
    label: { vi: 'Có bằng cấp phù hợp với công việc', en: 'Has a matching qualification' },
    question: {
      vi: 'Người lao động đã có bằng cấp, chứng chỉ phù hợp với công việc đang làm chưa?',
      en: 'Does the person hold a qualification that fits the job held?',
    },
    ...yesNo,
  },
  'training.occupation': {
    label: { vi: 'Nghề đào tạo', en: 'Occupation of the training' },
    question: { vi: 'Người học theo học nghề nào?', en: 'Which occupation is the training in?' },
    kind: 'occupation',
  },
  'training.level': {
    label: { vi: 'Trình độ đào tạo', en: 'Level of the training' },
    question: { vi: 'Khóa đào tạo ở trình độ nào?', en: 'At which level is the training?' },
    kind: 'option',
    options: levels,
  },
  'training.schoolLocality': {
    label: { vi: 'Địa bàn nhà trường', en: 'Locality of the school' },
    question: {
      vi: 'Nhà trường ở Hải Phòng (trước hợp nhất), ở Hải Dương trước đây hay ở nơi khác?',
      en: 'Is the school in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?',
    },
    kind: 'option',
    options: localities,
  },
  'training.start': {
    label: { vi: 'Ngày bắt đầu đào tạo', en: 'First day of the training' },
    question: { vi: 'Khóa đào tạo bắt đầu ngày nào?', en: 'On which day does the training start?' },
    ...date,
  },
  'training.end': {
    label: { vi: 'Ngày kết thúc đào tạo', en: 'Last day of the training' },
    question: {
      vi: 'Khóa đào tạo kết thúc ngày nào (người đã thôi học: ngày học cuối cùng)?',
      en: 'On which day does the training end (for one who stopped: the last day studied)?',
    },
    ...date,
  },
  'training.studyMonths': {
    label: { vi: 'Số tháng thực học', en: 'Months of study' },
    question: {
      vi: 'Nhà trường xác nhận bao nhiêu tháng thực học (không kể thời gian nghỉ)?',
      en: 'How many months of actual study, holidays left out, does the school confirm?',
    },
    kind: 'whole-number',
    unit: 'month',
    min: 1,
    max: 120,
  },
  'training.monthlyTuition': {
    label: { vi: 'Học phí một tháng', en: 'Monthly tuition' },
    question: {
      vi: 'Nhà trường thu học phí bao nhiêu đồng một tháng, trước khi miễn, giảm?',
      en: 'How many đồng a month does the school charge, before any relief?',
    },
    ...dong(TUITION),
  },
  'training.ceilingTuition': {
    label: { vi: 'Mức trần học phí công lập một tháng', en: 'Public tuition ceiling a month' },
    question: {
      vi: 'Mức trần học phí công lập của lĩnh vực và năm học này là bao nhiêu đồng một tháng?',
      en: 'How many đồng a month is the public tuition ceiling for this field and year?',
    },
    ...dong(TUITION),
  },
  'training.nationalRelief': {
    label: { vi: 'Miễn, giảm học phí theo quy định chung', en: 'Relief under national law' },
    question: {
      vi: 'Theo quy định chung của Nhà nước, người học được miễn, giảm học phí ở mức nào?',
      en: 'How much of the tuition does national law already take off?',
    },
    kind: 'option',
    options: Object.fromEntries(nationalRelief.map(({ id, name }) => [id, name])) as Record<(typeof nationalRelief)[number]['id'], Bilingual>,
  },
  'teaching.active': {
    label: { vi: 'Đang giảng dạy', en: 'Teaching now' },
    question: { vi: 'Nhà giáo hiện có đang giảng dạy không?', en: 'Is the person teaching now?' },
    ...yesNo,
  },
  'teaching.level': {
    label: { vi: 'Trình độ giảng dạy', en: 'Level taught' },
    question: { vi: 'Nhà giáo đang giảng dạy ở trình độ nào?', en: 'At which level does the person teach?' },
    kind: 'option',
    options: levels,
  },
  'teaching.schoolLocality': {
    label: { vi: 'Địa bàn trường đang giảng dạy', en: 'Locality of the school taught at' },
    question: {
      vi: 'Trường nơi giảng dạy ở Hải Phòng (trước hợp nhất), ở Hải Dương trước đây hay ở nơi khác?',
      en: 'Is the school taught at in Hải Phòng as before the 2025 merger, in the former Hải Dương province, or elsewhere?',
    },
    kind: 'option',
    options: localities,
  },
  'teaching.meetsSkillCertificate': {
    label: { vi: 'Đạt chuẩn chứng chỉ kỹ năng nghề', en: 'Meets the skill-certificate criterion' },
    question: {
      vi: 'Nhà giáo đã đạt tiêu chuẩn về chứng chỉ kỹ năng nghề để giảng dạy chưa?',
      en: 'Does the teacher already meet the skill-certificate criterion?',
    },
    ...yesNo,
  },
  'teaching.contract': {
    label: { vi: 'Hình thức hợp đồng', en: 'Contract' },
    question: { vi: 'Nhà giáo là cơ hữu hay thỉnh giảng?', en: 'Is the teacher permanent or a guest?' },
    kind: 'option',
    options: { permanent: { vi: 'Cơ hữu', en: 'permanent' }, guest: { vi: 'Thỉnh giảng', en: 'guest' } },
  },
  background: {
    label: { vi: 'Công việc hiện nay', en: 'Background' },
    question: {
      vi: 'Người đề nghị làm công việc kỹ thuật tại doanh nghiệp, là nghệ nhân hay khác?',
      en: 'Does the person do technical work at an enterprise, is the person an artisan, or neither?',
    },
    kind: 'option',
    options: {
      'technical-worker': { vi: 'Làm công việc kỹ thuật tại doanh nghiệp', en: 'technical work at an enterprise' },
      artisan: { vi: 'Nghệ nhân', en: 'artisan' },
      other: { vi: 'Khác', en: 'other' },
    },
  },
  artisanRank: {
    label: { vi: 'Cấp danh hiệu nghệ nhân', en: 'Rank of the artisan' },
    question: { vi: 'Danh hiệu nghệ nhân được công nhận ở cấp nào?', en: 'At which rank is the artisan recognised?' },
    kind: 'option',
    options: {
      'below-provincial': { vi: 'Dưới cấp tỉnh', en: 'below provincial' },
      provincial: { vi: 'Cấp tỉnh (thành phố)', en: 'provincial (or city)' },
      national: { vi: 'Cấp quốc gia', en: 'national' },
    },
  },
  wishesToTeach: {
    label: { vi: 'Có nguyện vọng giảng dạy', en: 'Wishes to teach' },
    question: { vi: 'Người đề nghị có nguyện vọng tham gia giảng dạy không?', en: 'Does the person wish to teach?' },
    ...yesNo,
  },
  teachingLevel: {
    label: { vi: 'Trình độ muốn giảng dạy', en: 'Level the person wishes to teach' },
    question: { vi: 'Người đề nghị muốn giảng dạy ở trình độ nào?', en: 'At which level does the person wish to teach?' },
    kind: 'option',
    options: levels,
  },
  'course.occupation': {
    label: { vi: 'Nghề của khóa đào tạo, bồi dưỡng', en: 'Occupation of the course' },
    question: { vi: 'Khóa đào tạo, bồi dưỡng thuộc nghề nào?', en: 'Which occupation is the course in?' },
    kind: 'occupation',
  },
  'course.start': {
    label: { vi: 'Ngày bắt đầu khóa', en: 'First day of the course' },
    question: { vi: 'Khóa đào tạo, bồi dưỡng bắt đầu ngày nào?', en: 'On which day does the course start?' },
    ...date,
  },
  'course.end': {
    label: { vi: 'Ngày kết thúc khóa', en: 'Last day of the course' },
    question: { vi: 'Khóa đào tạo, bồi dưỡng kết thúc ngày nào?', en: 'On which day does the course end?' },
    ...date,
  },
}))();

/** The facts of a dossier entry besides its case. */
export const entryFacts: Facts<Leaves<Required<Omit<DossierEntry, 'supportCase'>>>> = /* @__PURE__ */ (() => ({
  recordedOn: {
    label: { vi: 'Ngày ghi nhận', en: 'Recorded on' },
    question: { vi: 'Tình trạng hồ sơ được ghi nhận ngày nào?', en: 'On which day was this the state of the dossier?' },
    ...date,
  },
  stage: {
    label: { vi: 'Tình trạng học tập', en: 'Stage of training' },
    question: { vi: 'Người đề nghị đang ở giai đoạn nào của khóa đào tạo?', en: 'At which stage of the training is the applicant?' },
    kind: 'option',
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
    kind: 'option',
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
    ...dong(1_000_000_000_000),
  },
}))();

const base: readonly CaseFactPath[] = ['id', 'applicant', 'group'];

/** The facts of each group, in the order in which a form would ask. */
export const groupFacts: Readonly<Record<GroupId, readonly CaseFactPath[]>> = /* @__PURE__ */ (() => {
  const training: readonly CaseFactPath[] = [
    'training.occupation',
    'training.level',
    'training.schoolLocality',
    'training.start',
    'training.end',
    'training.studyMonths',
    'training.monthlyTuition',
    'training.ceilingTuition',
    'training.nationalRelief',
  ];
  const course: readonly CaseFactPath[] = ['course.occupation', 'course.start', 'course.end'];
  return {
    'enterprise-employee': [
      ...base,
      'education',
      'employed',
      'enterprise.id',
      'enterprise.name',
      'enterprise.locality',
      'enterprise.zone',
      'enterprise.operating',
      'hasMatchingQualification',
      ...training,
    ],
    'vocational-student': [...base, 'education', ...training],
    'vocational-teacher': [
      ...base,
      'teaching.active',
      'teaching.level',
      'teaching.schoolLocality',
      'teaching.meetsSkillCertificate',
      'teaching.contract',
      ...course,
    ],
    'industry-instructor': [...base, 'background', 'artisanRank', 'wishesToTeach', 'teachingLevel', ...course],
  };
})();
