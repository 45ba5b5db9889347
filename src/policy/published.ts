import { occupations } from '../law/article-1-1-occupations.js';
import { benefits, groups, notices, number, questions, rulesOf } from '../law/resolution-03.js';
import { lastDay } from '../law/term-and-territory.js';
import type { Reading } from '../law/types.js';
import type { Governing } from './made.js';

/** The resolution as published under the default readings, as far as it governs results: without the sources, places and points that only a whole policy tells. */
export const published: Governing = /* @__PURE__ */ (() => ({
  id: number,
  reading: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id])) as unknown as Reading,
  occupations,
  groups,
  benefits,
  notices,
  lastDay,
  rules: Object.values(rulesOf)
    .flat()
    .map(({ id, group, title, asks, provenance }) => ({ id, group, title, asks, provenance })),
  limits: [],
  dropped: [],
}))();
