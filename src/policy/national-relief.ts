import type { Bilingual, NationalRelief } from '../types.js';
import type { Provenance } from './types.js';

/** A relief from tuition under national law, which the 50% of Article 2 meets. */
export interface ReliefRate {
  readonly id: NationalRelief;
  readonly name: Bilingual;
  /** The share of the tuition that is left to pay, a decimal text. */
  readonly left: string;
  readonly provenance: Provenance;
}

/** The levels of national relief, in the order of what they take off. */
export const nationalRelief: readonly ReliefRate[] = [
  {
    id: 'none',
    name: { vi: 'không được miễn, giảm', en: 'none' },
    left: '1',
    provenance: { evidence: 'reported', sources: [{ instrument: 'ND81' }, { instrument: 'ND238' }] },
  },
  {
    id: 'half',
    name: { vi: 'giảm 50%', en: '50% off' },
    left: '0.5',
    provenance: {
      evidence: 'reported',
      sources: [
        { instrument: 'ND81', provision: 'Khoản 2 Điều 16' },
        { instrument: 'ND238', provision: 'Khoản 2 Điều 16' },
      ],
    },
  },
  {
    id: 'seventy-percent',
    name: { vi: 'giảm 70%', en: '70% off' },
    left: '0.3',
    provenance: {
      evidence: 'reported',
      sources: [
        { instrument: 'ND81', provision: 'Điểm b khoản 1 Điều 16' },
        { instrument: 'ND238', provision: 'Điểm b khoản 1 Điều 16' },
      ],
    },
  },
  {
    id: 'full',
    name: { vi: 'miễn học phí', en: 'exempt from tuition' },
    left: '0',
    provenance: { evidence: 'reported', sources: [{ instrument: 'ND81' }, { instrument: 'ND238' }] },
  },
];
