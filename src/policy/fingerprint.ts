import { tuitionYear } from '../law/article-2-tuition.js';
import { likelyHazardous, nationalRelief } from '../law/national-relief.js';
import type { Policy } from './types.js';

/**
 * A short text over all that can change a result: readings, catalogue, values, term, questions, reporting duties and the national rules that meet them; not sources, wordings or
 * titles. It does not depend on the order in which amendments were made or keys were written.
 */
export function fingerprintOf(policy: Omit<Policy, 'fingerprint' | 'recipe'>): string {
  const matter = [
    policy.id,
    byKey(Object.entries(policy.reading)),
    byKey(
      policy.occupations.map(({ id, name, aliases, codes, from }) => [
        id,
        name.vi,
        name.en,
        [...aliases].sort(),
        codes.intermediate?.code ?? null,
        codes.college?.code ?? null,
        from ?? null,
      ]),
    ),
    policy.benefits.map(({ id, kind, groups, values }) => [id, kind, groups, values.map(({ from, value }) => [from ?? null, value])]),
    policy.questions.map(({ id, kind, groups, options }) => [id, kind, groups, options.map((option) => option.id)]),
    policy.notices.map(({ id }) => id),
    policy.lastDay.date,
    nationalRelief.map(({ id, left }) => [id, left]),
    likelyHazardous,
    tuitionYear.paidMonths,
    policy.reporting.map(({ kind, dueMonthDay, firstDue, lastDue }) => [kind, dueMonthDay, firstDue, lastDue]),
  ];
  const text = JSON.stringify(matter);
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}

const byKey = <T extends readonly unknown[]>(rows: readonly T[]): readonly T[] => [...rows].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** FNV-1a over UTF-16 code units with a final mix, as eight hexadecimal digits. It tells versions apart; it is no protection against forgery. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
