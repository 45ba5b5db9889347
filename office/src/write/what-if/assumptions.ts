import {
  type Amendment,
  amendPolicy,
  type BenefitId,
  type Bilingual,
  type IsoDate,
  type Locale,
  type Occupation,
  type Policy,
  type Provenance,
  type Reading,
  withReading,
} from 'haiphong-training-support';
import { limitInWords } from '../../desk/limit-in-words.js';
import { certain } from '../../read/certain.js';
import { inWords, nameIn } from '../../read/words.js';
import { rateInWords } from '../publish/money.js';
import { answerInWords } from '../publish/readings.js';

/** What is assumed to change. */
export interface Assumptions {
  /** Decimal texts: a share, or đồng. */
  readonly rates: readonly { readonly benefit: BenefitId; readonly value: string }[];
  /** The day from which rates hold, and occupations that do not tell their own. */
  readonly from?: IsoDate;
  readonly occupations: readonly Occupation[];
  readonly reading: Partial<Reading>;
  readonly lastDay?: IsoDate;
}

/** Nothing but the question "what if". */
const assumed: Provenance = { evidence: 'assumed', sources: [] };

/**
 * The policy as it would be.
 *
 * @throws PolicyError where no amendment could say so.
 */
export function policyUnder(before: Policy, { rates, from, occupations, reading, lastDay }: Assumptions): Policy {
  const amended = amendPolicy(before, {
    benefits: rates.map(({ benefit, value }) => ({ id: benefit, from: certain(from), value, provenance: assumed })),
    occupations: occupations.map((one) => (from === undefined || one.from !== undefined ? one : { ...one, from })),
    ...(lastDay !== undefined && { lastDay: { date: lastDay, provenance: assumed } }),
  });
  return withReading(amended, reading);
}

const WORDS = {
  vi: {
    since: (day: string) => ` từ ngày ${day}`,
    instead: (value: string) => ` (hiện tính: ${value})`,
    occupation: (name: string) => `Thêm nghề: ${name}`,
    started: (day: string) => `, khóa bắt đầu từ ngày ${day}`,
    lastDay: (day: string) => `Ngày cuối cùng thực hiện chính sách: ${day}`,
    condition: (group: string, title: string) => `Thêm điều kiện đối với ${group}: ${title}`,
    dropped: (group: string, title: string) => `Bỏ điều kiện đối với ${group}: ${title}`,
    limit: (text: string) => `Giới hạn – ${text}`,
  },
  en: {
    since: (day: string) => ` from ${day}`,
    instead: (value: string) => ` (as it is counted now: ${value})`,
    occupation: (name: string) => `Another occupation: ${name}`,
    started: (day: string) => `, training that starts from ${day}`,
    lastDay: (day: string) => `The last day of the policy: ${day}`,
    condition: (group: string, title: string) => `Another condition for ${group}: ${title}`,
    dropped: (group: string, title: string) => `A condition dropped for ${group}: ${title}`,
    limit: (text: string) => `Limit – ${text}`,
  },
} as const;

/** What changes between two policies, a sentence each. */
export function changesInWords(before: Policy, after: Policy, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const day = (date: string) => inWords('training.start', date, locale, after);
  const rates = after.benefits.flatMap(({ id, kind, name, values }) => {
    const old = certain(before.benefits.find((one) => one.id === id)).values;
    const shown = (value: string) => rateInWords(kind, value, locale);
    return values
      .filter((value) => !old.some(({ from, value: same }) => from === value.from && same === value.value))
      .map(({ from, value }) => {
        const now = certain(old.filter((one) => (one.from ?? '') <= (from ?? '')).at(-1));
        return `${name[locale]}: ${shown(value)}${from === undefined ? '' : words.since(day(from))}${words.instead(shown(now.value))}`;
      });
  });
  const occupations = after.occupations
    .filter((one) => !before.occupations.some((old) => JSON.stringify(old) === JSON.stringify(one)))
    .map(({ name, from }) => `${words.occupation(name[locale])}${from === undefined ? '' : words.started(day(from))}`);
  const readings = [...after.questions, ...after.settled]
    .filter(({ id }) => before.reading[id] !== after.reading[id])
    .map(({ id, question }) => {
      const answer = (policy: Policy) => answerInWords(policy, id, policy.reading[id], locale);
      return `${question[locale]} ${answer(after)}${words.instead(answer(before))}`;
    });
  const lastDay =
    before.lastDay.date === after.lastDay.date ? [] : [`${words.lastDay(day(after.lastDay.date))}${words.instead(day(before.lastDay.date))}`];
  return [...rates, ...lastDay, ...occupations, ...readings, ...conditionsChanged(before, after, locale), ...limitsChanged(before, after, locale)];
}

const differs = (one: object, all: readonly object[]): boolean => !all.some((other) => JSON.stringify(other) === JSON.stringify(one));

/** The conditions that only one of two policies has. */
function conditionsChanged(before: Policy, after: Policy, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const group = (id: string) => nameIn(after.groups, id, locale);
  const matter = ({ rules }: Policy) => rules.map(({ id, added }) => ({ id, added }));
  const only = (one: Policy, other: Policy) => one.rules.filter(({ id, added }) => differs({ id, added }, matter(other)));
  return [
    ...only(after, before).map((rule) => words.condition(group(rule.group), rule.title[locale])),
    ...only(before, after)
      .filter(({ id }) => !after.rules.some((rule) => rule.id === id))
      .map((rule) => words.dropped(group(rule.group), rule.title[locale])),
  ];
}

const limitsChanged = (before: Policy, after: Policy, locale: Locale): readonly string[] =>
  after.limits.filter((limit) => differs(limit, before.limits)).map((limit) => WORDS[locale].limit(limitInWords(limit, after, locale)));

/** An occupation as a file tells it: what is left out is empty, and nothing but assumed. */
export function occupationFrom(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const { codes = {}, ...given } = input as { readonly codes?: unknown };
  return { aliases: [], provenance: assumed, ...given, codes: codesFrom(codes) };
}

/** A code may stand alone, as a text. */
const codesFrom = (codes: unknown): unknown =>
  typeof codes === 'object' && codes !== null && !Array.isArray(codes)
    ? Object.fromEntries(Object.entries(codes).map(([level, code]) => [level, typeof code === 'string' ? { code, provenance: assumed } : code]))
    : codes;

/** For the help: what a file of an occupation looks like. */
export const OCCUPATION_EXAMPLE: { readonly id: string; readonly name: Bilingual } = {
  id: 'metal-cutting',
  name: { vi: 'Cắt gọt kim loại', en: 'Metal cutting' },
};

/** For the help: what a file of an amendment looks like. */
export const AMENDMENT_EXAMPLE: Amendment = {
  title: { vi: 'Giả định: không quá 20 tháng', en: 'What if: at most 20 months' },
  limits: [{ id: 'course-cap', title: { vi: 'Không quá 20 tháng', en: 'At most 20 months' }, benefit: 'tuition', months: 20, provenance: assumed }],
};
