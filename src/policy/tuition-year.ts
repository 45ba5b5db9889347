import type { Provenance } from './types.js';

/** Tuition is counted in ten months a school year, at schools seen: of each twelve months from the start the last two are holidays. */
export const tuitionYear: { readonly paidMonths: number; readonly provenance: Provenance } = {
  paidMonths: 10,
  provenance: { evidence: 'reported', sources: [{ instrument: 'SCHOOLS' }] },
};
