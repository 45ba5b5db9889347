import { partOf } from '../law/article-1-2-conditions.js';
import type { Provenance, QuestionId, RuleInfo, Source } from '../law/types.js';
import type { Bilingual, Evidence, GroupId } from '../types.js';
import type { Draft } from './made.js';

const LEVELS: readonly Evidence[] = ['official', 'reported', 'inferred', 'assumed'];
/** The levels of evidence, in words. */
export const evidenceWords: Readonly<Record<Evidence, Bilingual>> = {
  official: { vi: 'văn bản chính thức', en: 'official text' },
  reported: { vi: 'theo báo chí', en: 'reported' },
  inferred: { vi: 'suy luận', en: 'inferred' },
  assumed: { vi: 'giả định', en: 'assumed' },
};

/** What is known of an answer that was chosen: its option's evidence, or that of the text that settles the question. Nothing is known of a date that is no candidate. */
export function answerProvenance({ settled, questions, reading, datesKnown }: Draft, id: QuestionId): Provenance {
  const answer = reading[id];
  const option = questions.find((question) => question.id === id)?.options.find((candidate) => candidate.id === answer);
  const date = datesKnown[id];
  return (
    settled.find((question) => question.id === id)?.provenance ??
    option?.provenance ??
    (date?.answer === answer ? date.provenance : { evidence: 'assumed', sources: [] })
  );
}

/** Something that a statement rests on, and how well it is known. */
interface Part {
  readonly name: Bilingual;
  readonly provenance: Provenance;
}

/** The provenance of what rests on several parts: the weakest evidence, every source, and which part is known how where they differ. */
function together(parts: readonly Part[]): Provenance {
  const levels = parts.map(({ provenance }) => provenance.evidence);
  const evidence = LEVELS.findLast((level) => levels.includes(level)) ?? 'assumed';
  const sources = new Map<string, Source>();
  for (const { provenance } of parts) for (const source of provenance.sources) sources.set(`${source.instrument} ${source.provision ?? ''}`, source);
  const say = (locale: 'vi' | 'en'): string =>
    parts.map(({ name, provenance }) => `${name[locale]}: ${evidenceWords[provenance.evidence][locale]}`).join('; ');
  return {
    evidence,
    sources: [...sources.values()],
    ...(new Set(levels).size > 1 && { note: { vi: `${say('vi')}.`, en: `${say('en')}.` } }),
  };
}

/** Whether a rule is the one on the period of the policy, which rests on dates that stand elsewhere. */
export const isPeriod = ({ id, added }: RuleInfo): boolean => added === undefined && id.endsWith('.period');

/** Whether the first day of the policy for a group depends on an area. */
const hasArea = (group: GroupId, { reading }: Draft): boolean =>
  partOf[group] === 'training' || (group === 'vocational-teacher' && reading['teacher-school'] === 'in-city');

/**
 * How well a rule is known. That on the period bears the weakest of its own and of the dates it rests on.
 *
 * @param inOldCity - of a case there, for which the day of the former Hải Dương area does not count
 */
export function ruleProvenance(rule: RuleInfo, draft: Draft, inOldCity = false): Provenance {
  // A rule of the policy itself need not be looked for by its name: of thousands of added ones that would take the square of their number.
  const own = (draft.rules.includes(rule) ? rule : draft.rules.find(({ id }) => id === rule.id))?.provenance ?? rule.provenance;
  if (!isPeriod(rule)) return own;
  return together([
    { name: { vi: 'Điều kiện', en: 'The condition' }, provenance: own },
    { name: { vi: 'ngày có hiệu lực', en: 'the effective date' }, provenance: answerProvenance(draft, 'effective-date') },
    { name: { vi: 'ngày cuối cùng', en: 'the last day' }, provenance: draft.lastDay.provenance },
    ...(hasArea(rule.group, draft) && !inOldCity
      ? [
          {
            name: { vi: 'ngày áp dụng cho địa bàn Hải Dương trước đây', en: 'the day for the former Hải Dương area' },
            provenance: answerProvenance(draft, 'merged-territory-from'),
          },
        ]
      : []),
  ]);
}
