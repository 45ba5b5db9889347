import type { IsoDate } from '../types.js';
import type { Provenance } from './types.js';

/** The last day of the policy. Source: HEZA's plan II.6 for the plan itself, and the title's "2024-2030". */
export const lastDay: { readonly date: IsoDate; readonly provenance: Provenance } = {
  date: '2030-12-31',
  provenance: {
    evidence: 'inferred',
    sources: [{ instrument: 'KHBQL', provision: 'II.6', wording: { text: 'đến hết ngày 31/12/2030', lang: 'vi' } }, { instrument: 'NQ03' }],
    note: {
      vi: 'Là thời hạn của kế hoạch; đối với Nghị quyết số 03/2024/NQ-HĐND, ngày này suy ra từ kế hoạch và từ giai đoạn nêu trong tên gọi.',
      en: 'It is the plan’s own term; for Resolution 03/2024/NQ-HĐND it is inferred from the plan and from the period that the title names.',
    },
  },
};
