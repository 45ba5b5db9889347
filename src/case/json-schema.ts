import { frozenCopy } from '../frozen-copy.js';
import { resolution03 } from '../policy/resolution-03.js';
import { termsOf } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import { caseSchemaData, entrySchemaData } from './json-schema-data.js';

type Json = Readonly<Record<string, unknown>>;

const { $schema, $defs: caseFacts, anyOf: groups } = caseSchemaData;
const { $schema: _, $defs: entryFacts, ...entry } = entrySchemaData;

/**
 * JSON Schema (draft 2020-12) of what `parseCase` takes under a policy, for systems in other languages: with its occupations as examples, and with
 * `answers` to the conditions that it adds. It refuses all that `parseCase` refuses, save contradictions and names of occupations. Deeply frozen.
 *
 * @throws PolicyError `bad-policy`.
 *
 * @example
 * caseJsonSchema(resolution03).$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function caseJsonSchema(policy: Policy): Json {
  termsOf(policy);
  return schemaUnder(policy);
}

function schemaUnder(policy: Policy): Json {
  const examples = [...policy.occupations.map(({ id }) => id), 'other'];
  return frozenCopy({
    $schema,
    title: 'Support case, Resolution 03/2024/NQ-HĐND of Hải Phòng',
    description:
      'What parseCase takes: a fact left out is unknown. Beyond this schema, parseCase refuses texts that name no occupation, and facts that contradict each other.',
    anyOf: groups.map((group) => ({
      ...group,
      properties: { ...group.properties, answers: { ...group.properties.answers, properties: answersTo(group.properties.group.const, policy) } },
    })),
    $defs: {
      ...caseFacts,
      'training.occupation': { ...caseFacts['training.occupation'], examples },
      'course.occupation': { ...caseFacts['course.occupation'], examples },
    },
  });
}

/** The answer to each condition that a policy adds to a group. */
const answersTo = (group: string, { rules }: Policy): Json =>
  Object.fromEntries(
    rules.flatMap(({ id, group: its, added }) =>
      added !== undefined && its === group ? [[id.slice(group.length + 1), { type: 'boolean', title: added.question.en }]] : [],
    ),
  );

/**
 * JSON Schema (draft 2020-12) of what `parseCase` takes under the resolution as published, for systems in other languages. Deeply frozen.
 *
 * @example
 * supportCaseJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const supportCaseJsonSchema: Json = /* @__PURE__ */ schemaUnder(resolution03);

/**
 * JSON Schema (draft 2020-12) of what `parseEntry` takes: the state of a dossier on a day, around its case. Deeply frozen.
 *
 * @example
 * dossierEntryJsonSchema.type // 'object'
 */
export const dossierEntryJsonSchema: Json = /* @__PURE__ */ (() =>
  frozenCopy({
    $schema,
    title: 'Dossier entry, Resolution 03/2024/NQ-HĐND of Hải Phòng',
    description: 'The state of a dossier on a day, as an enterprise or office knows it.',
    ...entry,
    properties: { ...entry.properties, supportCase: { anyOf: supportCaseJsonSchema['anyOf'] } },
    required: ['supportCase', ...entry.required],
    $defs: { ...(supportCaseJsonSchema['$defs'] as Json), ...entryFacts },
  }))();
