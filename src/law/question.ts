import type { Bilingual, Evidence, GroupId } from '../types.js';
import type { Provenance, QuestionOption, Source } from './types.js';

/** Written as keys, so that the compiler misses no group. */
const everyone: Readonly<Record<GroupId, true>> = {
  'enterprise-employee': true,
  'vocational-student': true,
  'vocational-teacher': true,
  'industry-instructor': true,
};
export const EVERYONE: readonly GroupId[] = Object.keys(everyone) as GroupId[];
export const LEARNERS = ['enterprise-employee', 'vocational-student'] as const satisfies readonly GroupId[];

const assumed: Provenance = { evidence: 'assumed', sources: [] };

/** An answer to an open question, for which nothing was seen unless a provenance is given. */
export const option = (id: string, vi: string, en: string, provenance: Provenance = assumed): QuestionOption => ({
  id,
  label: { vi, en },
  provenance,
});

export const known = (evidence: Evidence, sources: readonly Source[], note?: Bilingual): Provenance => ({ evidence, sources, ...(note && { note }) });
