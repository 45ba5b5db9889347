import type { BeneficiaryGroup, Provenance } from './types.js';

const provenance: Provenance = {
  evidence: 'reported',
  sources: [{ instrument: 'NQ03', provision: 'Khoản 2 Điều 1' }, { instrument: 'SKDS' }, { instrument: 'GDTD' }, { instrument: 'BHD' }],
};

/** The four groups of people, Article 1(2). */
export const groups: readonly BeneficiaryGroup[] = [
  {
    id: 'enterprise-employee',
    name: { vi: 'Người lao động tại doanh nghiệp', en: 'Employee of an enterprise' },
    provenance,
  },
  {
    id: 'vocational-student',
    name: { vi: 'Học sinh tốt nghiệp THCS trở lên, người có bằng THPT', en: 'Student who has finished lower secondary school or more' },
    provenance,
  },
  { id: 'vocational-teacher', name: { vi: 'Nhà giáo', en: 'Teacher at a vocational school' }, provenance },
  {
    id: 'industry-instructor',
    name: { vi: 'Người làm công việc kỹ thuật, nghệ nhân', en: 'Technical worker or artisan who wishes to teach' },
    provenance,
  },
];
