import type { Window } from '../law/rule.js';
import type { Governing } from './made.js';
import { ruleset } from './ruleset.js';

type Matter = readonly [statement: string, matter: unknown];

/**
 * All that an amendment or a reading changes and that can change a decision, a calculation, a report or a budget, by the statement that says it. Titles,
 * evidence and sources do not; nor does it matter in which order amendments were made or keys were written.
 */
export function matterOf(draft: Governing): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(draft.reading).map(([id, answer]) => [`reading/${id}`, answer] as Matter),
    ...draft.occupations.flatMap(({ id, name, aliases, codes, from, until }) => [
      [`occupation/${id}`, [name.vi, name.en, [...aliases].sort(), from ?? null, until ?? null]] as const,
      ...Object.entries(codes).map(([level, { code }]) => [`code/${id}/${level}`, code] as const),
    ]),
    ...draft.benefits.flatMap(({ id, values }) =>
      values.map(({ from, governs, value }) => [from === undefined ? `value/${id}` : `value/${id}/${from}`, [value, governs ?? null]] as const),
    ),
    ['last-day', draft.lastDay.date],
    ...draft.rules.map(({ id, added }): Matter => [`rule/${id}`, added ? windowed(added, [added.metBy, added.outside ?? null]) : null]),
    ...draft.limits.map(
      (limit): Matter => [
        `limit/${limit.id}`,
        windowed(limit, [limit.benefit, sorted(limit.groups), sorted(limit.levels), limit.months ?? null, limit.amount ?? null]),
      ],
    ),
    ...draft.dropped.map(({ rule }) => [`dropped/${rule}`, true] as const),
  ]);
}

const windowed = ({ from, until }: Window, matter: readonly unknown[]): readonly unknown[] => [...matter, from ?? null, until ?? null];

const sorted = (list: readonly string[] | undefined): readonly string[] | null => (list === undefined ? null : [...list].sort());

/** A short text over the ruleset and all that can change a result. */
export function fingerprintOf(draft: Governing): string {
  const matter = [...matterOf(draft)].sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify([draft.id, ruleset, matter]));
}

/** A text as sixteen hexadecimal digits. It tells versions apart; it is no protection against forgery. */
export const digest = (text: string): string => hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);

/** FNV-1a over UTF-16 code units with a final mix, as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
