import type { Occupation, Provenance } from './types.js';

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
