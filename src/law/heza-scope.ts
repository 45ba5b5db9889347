import type { Provenance } from './types.js';

/** Whose dossiers HEZA handles: employees of enterprises that operate in an industrial park or economic zone. Never a condition of support. */
export const boardScope: { readonly provenance: Provenance } = {
  provenance: {
    evidence: 'official',
    sources: [
      { instrument: 'KHBQL', provision: 'I' },
      { instrument: 'KHBQL', provision: 'IV.A' },
    ],
  },
};
