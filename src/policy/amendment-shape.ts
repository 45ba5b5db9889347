import { frozenCopy } from '../frozen-copy.js';
import { benefits, groups, questions } from '../law/resolution-03.js';
import type { Instrument, Provenance, QuestionId } from '../law/types.js';
import type { BenefitId, Evidence, GroupId, TrainingLevel } from '../types.js';
import { bilingual, day, decimal, idInWords, list, oneOf, type Read, record, someOf, text, whole, wholeNumber } from './shape.js';

const oneBenefit = /* @__PURE__ */ (() => oneOf(benefits.map(({ id }): BenefitId => id)))();
const someGroups = /* @__PURE__ */ (() => someOf(groups.map(({ id }): GroupId => id)))();
const levels: readonly TrainingLevel[] = ['under-three-months', 'elementary', 'intermediate', 'vocational-secondary', 'college'];

const provenance = /* @__PURE__ */ (() =>
  whole<Provenance>(
    record(
      {
        evidence: oneOf<Evidence>(['official', 'reported', 'inferred', 'assumed']),
        sources: list(whole(record({ instrument: text }, { provision: text, wording: whole(record({ text, lang: oneOf(['vi', 'en']) })) }))),
      },
      { note: bilingual },
    ),
  ))();

const code = /* @__PURE__ */ (() => record({ code: text, provenance }))();
const window = { from: day, until: day };

/** The most of months, and of money, that a limit may name. */
const MOST_MONTHS = 120;
const MOST_MONEY = 1_000_000_000_000;

/** What an amendment looks like; what it says of a policy is for `read-amendment`. */
export const amendmentShape = /* @__PURE__ */ (() => {
  const limit = record(
    { id: text, title: bilingual, benefit: oneBenefit, provenance },
    {
      point: text,
      groups: someGroups,
      levels: someOf(levels),
      months: wholeNumber(1, MOST_MONTHS),
      amount: wholeNumber(0, MOST_MONEY),
      ...window,
    },
  );
  return record(
    {},
    {
      title: bilingual,
      instruments: list(
        record(
          {
            id: text,
            kind: oneOf<Instrument['kind']>(['law', 'plan', 'press', 'authority']),
            title: bilingual,
            seen: oneOf<Instrument['seen']>(['whole', 'part', 'named']),
          },
          { issued: day, url: text, provenance },
        ),
      ),
      benefits: list(record({ id: oneBenefit, from: day, value: decimal, provenance }, { governs: oneOf(['starts']) })),
      corrected: list(record({ id: oneBenefit, value: decimal, provenance }, { from: day })),
      occupations: list(
        record({ id: text, name: bilingual, aliases: list(text), codes: record({}, { intermediate: code, college: code }), provenance }, window),
      ),
      lastDay: record({ date: day, provenance }),
      conditions: list(
        record(
          { id: idInWords, groups: someGroups, title: bilingual, question: bilingual, provenance },
          { metBy: oneOf(['yes', 'no']), ...window, outside: oneOf(['met', 'unmet']), point: text },
        ),
      ),
      limits: list({ ...limit, schema: { ...limit.schema, anyOf: [{ required: ['months'] }, { required: ['amount'] }] } }),
      settled: list(record({ question: oneOf(questions.map(({ id }): QuestionId => id)), answer: text, provenance })),
      dropped: list(record({ rule: text, provenance })),
      absent: list(record({ id: text, provenance })),
      confirmed: list(record({ statement: text, provenance })),
    },
  );
})();

/** An amendment as far as it is sound: what is at fault in it is absent. */
export type SoundAmendment = Read<typeof amendmentShape>;

/**
 * JSON Schema (draft 2020-12) of what `parseAmendment` takes. It cannot tell what refers to a policy, such as ids, and what contradicts itself.
 *
 * @example
 * amendmentJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const amendmentJsonSchema: Readonly<Record<string, unknown>> = /* @__PURE__ */ (() =>
  frozenCopy({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Amendment of a policy on Resolution 03/2024/NQ-HĐND of Hải Phòng',
    ...amendmentShape.schema,
  }))();
