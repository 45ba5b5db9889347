import { type Locale, type OpenQuestion, resolution03 } from '../../../src/index.js';
import { badgeOf } from './evidence.js';
import { followed } from './followed.js';
import { linkTo } from './locale.js';

/** A link to a question, and how it is answered where a policy file answers it. */
export const questionLink = ({ id, question }: OpenQuestion, locale: Locale): string =>
  `${linkTo(locale, `questions/${id}`, question[locale])}${followed('answer', id, '')}`;

/** The badge of a question: how well its default is known. */
export const questionBadge = ({ id, options }: OpenQuestion, locale: Locale): string =>
  badgeOf(`reading/${id}`, options.find((option) => option.id === resolution03.reading[id])?.provenance.evidence ?? 'assumed', locale);
