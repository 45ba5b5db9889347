import type { Bilingual, Evidence, GroupId } from '../types.js';
import type { Provenance, QuestionOption, Source } from './types.js';

export const EVERYONE: readonly GroupId[] = ['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'];
export const LEARNERS: readonly GroupId[] = ['enterprise-employee', 'vocational-student'];

const assumed: Provenance = { evidence: 'assumed', sources: [] };

/** An answer to an open question, for which nothing was seen unless a provenance is given. */
export const option = (id: string, vi: string, en: string, provenance: Provenance = assumed): QuestionOption => ({
  id,
  label: { vi, en },
  provenance,
});

export const known = (evidence: Evidence, sources: readonly Source[], note?: Bilingual): Provenance => ({ evidence, sources, ...(note && { note }) });
