import { entryFacts, type Fact, supportCaseJsonSchema } from '../index.js';

/** JSON Schema of what `parseEntry` takes: the state of a dossier on a day, around the schema of its case. */
export function entryJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...supportCase } = supportCaseJsonSchema;
  return {
    $schema,
    title: 'Dossier entry, Resolution 03/2024/NQ-HĐND of Hải Phòng',
    description: 'The state of a dossier on a day, as an enterprise or office knows it.',
    type: 'object',
    properties: { supportCase, ...Object.fromEntries(Object.entries(entryFacts).map(([key, fact]) => [key, valueSchema(fact)])) },
    required: ['supportCase', 'recordedOn', 'stage', 'dossier'],
    additionalProperties: false,
  };
}

function valueSchema(fact: Fact): Readonly<Record<string, unknown>> {
  const words = { title: fact.label.en, description: `${fact.label.vi}. ${fact.question.en}` };
  switch (fact.kind) {
    case 'date':
      return { type: 'string', format: 'date', ...words };
    case 'option':
      return { type: 'string', enum: Object.keys(fact.options), ...words };
    case 'whole-number':
      return { type: 'integer', minimum: fact.min, maximum: fact.max, ...words };
    default:
      throw new Error(`No fact of an entry is of the kind ${fact.kind}.`);
  }
}
