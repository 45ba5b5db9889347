import type { IsoDate } from '../types.js';
import { known, option } from './question.js';
import { isWithin, type RuleTerms, type Truth } from './rule.js';
import type { Occupation, OpenQuestion, Provenance } from './types.js';

/** The first six are named by two papers; the other three by one, which another's count of nine supports. */
const byTwoPapers: Provenance = {
  evidence: 'reported',
  sources: [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 1' }, { instrument: 'SKDS' }, { instrument: 'GDTD' }, { instrument: 'BHD' }],
};
const byOnePaper: Provenance = {
  evidence: 'reported',
  sources: [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 1' }, { instrument: 'SKDS' }, { instrument: 'BHD' }],
};

/** Each name as its source prints it. */
const named = (provenance: Provenance, text: string): Provenance => ({
  ...provenance,
  sources: provenance.sources.map((source) => (source.instrument === 'SKDS' ? { ...source, wording: { text, lang: 'vi' } } : source)),
});

const inSchools: Provenance = { evidence: 'reported', sources: [{ instrument: 'SCHOOLS' }, { instrument: 'TT26' }] };
const notSeen: Provenance = {
  evidence: 'assumed',
  sources: [],
  note: { vi: 'Chưa thấy mã này trong nguồn nào.', en: 'This code was not seen in any source.' },
};
const weldingInSchools: Provenance = {
  ...inSchools,
  note: { vi: 'Có trường dùng mã này với tên “Công nghệ hàn”.', en: 'One college uses this code under the name “Công nghệ hàn”.' },
};

/** The catalogue, Article 1(1). */
export const occupations = /* @__PURE__ */ (
  [
    {
      id: 'logistics',
      name: { vi: 'Logistics', en: 'Logistics' },
      aliases: ['Logistic', 'Logicstic'],
      codes: { intermediate: { code: '5340113', provenance: notSeen }, college: { code: '6340113', provenance: inSchools } },
      provenance: byTwoPapers,
    },
    {
      id: 'industrial-electronics',
      name: { vi: 'Điện tử công nghiệp', en: 'Industrial electronics' },
      aliases: [],
      codes: { intermediate: { code: '5520225', provenance: notSeen }, college: { code: '6520225', provenance: notSeen } },
      provenance: byTwoPapers,
    },
    {
      id: 'industrial-electricity',
      name: { vi: 'Điện công nghiệp', en: 'Industrial electricity' },
      aliases: [],
      codes: { intermediate: { code: '5520227', provenance: inSchools }, college: { code: '6520227', provenance: inSchools } },
      provenance: byTwoPapers,
    },
    {
      id: 'welding',
      name: { vi: 'Hàn', en: 'Welding' },
      aliases: ['Công nghệ hàn'],
      codes: {
        intermediate: { code: '5520123', provenance: weldingInSchools },
        college: { code: '6520123', provenance: weldingInSchools },
      },
      provenance: byTwoPapers,
    },
    {
      id: 'automotive-technology',
      name: { vi: 'Công nghệ ô tô', en: 'Automotive technology' },
      aliases: [],
      codes: { intermediate: { code: '5510216', provenance: inSchools }, college: { code: '6510216', provenance: inSchools } },
      provenance: byTwoPapers,
    },
    {
      id: 'software-applications',
      name: { vi: 'Công nghệ thông tin (ứng dụng phần mềm)', en: 'Information technology (software applications)' },
      aliases: ['CNTT (ƯDPM)', 'CNTT (ứng dụng phần mềm)'],
      codes: { intermediate: { code: '5480202', provenance: inSchools }, college: { code: '6480202', provenance: inSchools } },
      provenance: byTwoPapers,
    },
    {
      id: 'hotel-management',
      name: { vi: 'Quản trị khách sạn', en: 'Hotel management' },
      aliases: [],
      codes: { intermediate: { code: '5810201', provenance: inSchools }, college: { code: '6810201', provenance: inSchools } },
      provenance: byOnePaper,
    },
    {
      id: 'nursing',
      name: { vi: 'Điều dưỡng', en: 'Nursing' },
      aliases: [],
      codes: { intermediate: { code: '5720301', provenance: inSchools }, college: { code: '6720301', provenance: inSchools } },
      provenance: byOnePaper,
    },
    {
      id: 'marine-aquaculture',
      name: { vi: 'Nuôi trồng thủy sản nước mặn, nước lợ', en: 'Saltwater and brackish-water aquaculture' },
      aliases: ['Nuôi trồng thuỷ sản nước mặn, nước lợ'],
      codes: { intermediate: { code: '5620304', provenance: notSeen }, college: { code: '6620304', provenance: notSeen } },
      provenance: byOnePaper,
    },
  ] satisfies Occupation[]
).map((occupation): Occupation => ({ ...occupation, provenance: named(occupation.provenance, occupation.name.vi) }));

/** Article 1(1) limits the policy to the nine occupations. */
export const fromCatalogue: Provenance = {
  evidence: 'inferred',
  sources: [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 1' }, { instrument: 'SKDS' }, { instrument: 'BHD' }],
  note: {
    vi: 'Suy luận: chính sách chỉ dành cho các nghề trong danh mục.',
    en: 'Inferred: the policy is limited to the occupations of the catalogue.',
  },
};

/** One of the catalogue; one that holds for some time only needs a training or course that starts within it. */
export function isInCatalogue(
  part: { readonly occupation?: string | undefined; readonly start?: IsoDate | undefined } | undefined,
  name: 'training' | 'course',
  { catalogue }: RuleTerms,
): Truth {
  const occupation = part?.occupation;
  if (occupation === undefined) return `${name}.occupation`;
  const window = catalogue.get(occupation);
  if (window === undefined) return false;
  if (window.from === undefined && window.until === undefined) return true;
  const start = part?.start;
  return start === undefined ? `${name}.start` : isWithin(start, window);
}

/** The same for the course of a teacher or an instructor, under the question whether it must be in one of the nine. */
export const isCourseInCatalogue = (course: Parameters<typeof isInCatalogue>[0], terms: RuleTerms): Truth =>
  terms.reading['teaching-occupation'] === 'any-occupation' || isInCatalogue(course, 'course', terms);

export const learnersOccupation = {
  vi: 'Nghề đào tạo là một trong {occupations} nghề của danh mục. Nghề chỉ thuộc danh mục trong một thời gian thì chỉ được tính cho khóa bắt đầu trong thời gian đó.',
  en: 'The occupation is one of the {occupations} of the catalogue. One that is in it for some time only counts for training that starts within that time.',
};

export const courseOccupation = {
  vi: 'Khóa đào tạo, bồi dưỡng thuộc một trong {occupations} nghề của danh mục; theo cách hiểu “nghề nào cũng được” thì điều kiện này luôn được đáp ứng và không hỏi gì.',
  en: 'The course is in one of the {occupations} occupations of the catalogue; under the reading “any occupation” the condition is always met and asks nothing.',
};

export const teachingOccupation: OpenQuestion = {
  id: 'teaching-occupation',
  kind: 'choice',
  question: {
    vi: 'Khóa đào tạo, bồi dưỡng của nhà giáo, người làm công việc kỹ thuật, nghệ nhân có phải thuộc một nghề trong danh mục không?',
    en: 'Must a teacher’s or instructor’s course be in an occupation of the catalogue?',
  },
  groups: ['vocational-teacher', 'industry-instructor'],
  options: [
    option(
      'nine-occupations',
      'Phải thuộc một nghề trong danh mục',
      'Yes, in one of the catalogue',
      known('inferred', [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 1' }, { instrument: 'SKDS' }]),
    ),
    option('any-occupation', 'Nghề nào cũng được', 'No, any occupation'),
  ],
};
