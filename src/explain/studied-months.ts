import { tuitionYear } from '../law/article-2-tuition.js';
import type { SupportLine } from '../support/types.js';
import type { BenefitId } from '../types.js';
import { firstDayOf } from './area.js';
import type { Context } from './context.js';
import { holidaysOf, type Study } from './paid-months.js';

/** How many months are studied, and why some of them are not paid. */
export function monthsInWords(lines: readonly SupportLine[], study: Study, context: Context): string {
  const { policy, terms, locale, words } = context;
  const { studied, range } = study;
  const before = Math.min(range.from, studied);
  const after = studied - before - (range.to - range.from);
  const parts = [studiedInWords(study, context)];
  if (before > 0) parts.push(words.studied.before(before, firstDayOf(context)));
  if (after > 0) parts.push(words.studied.after(after, terms.lastDay));
  for (const { id, name } of policy.benefits) {
    const own = linesOf(id, lines);
    const holidays = own.length > 0 ? holidaysOf(own, range) : 0;
    if (holidays > 0) parts.push(words.studied.holidays(name[locale], holidays, tuitionYear.paidMonths));
  }
  return parts.map((part) => `${part}.`).join(' ');
}

function studiedInWords({ learner, span: { confirmed, start }, studied }: Study, { terms, words }: Context): string {
  const end = learner.training?.end;
  if (confirmed || end === undefined) return words.studied.confirmed(studied);
  return words.studied[terms.reading['month-count']](studied, start.date, end);
}

/** Why a learner has no tuition line although months are paid; undefined where there is one, or no month. */
export function reasonForNoTuition(lines: readonly SupportLine[], { learner, range }: Study, { terms, words }: Context): string | undefined {
  if (range.to === range.from || linesOf('tuition', lines).length > 0) return undefined;
  const relief = learner.training?.nationalRelief ?? 'none';
  if (relief === 'full') return words.noTuition.exempt;
  return relief !== 'none' && terms.reading['tuition-relief'] === 'excluded'
    ? words.noTuition.excluded
    : words.noTuition.holidays(tuitionYear.paidMonths);
}

const linesOf = (benefit: BenefitId, lines: readonly SupportLine[]): readonly SupportLine[] => lines.filter((line) => line.benefit === benefit);
