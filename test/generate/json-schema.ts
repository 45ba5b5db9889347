/** Writes src/case/json-schema.ts from the schema that `parseCase` uses, so that the package does not make it when it loads. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { toJSONSchema } from 'zod/v4/core';
import { type Fact, FIRST_DATE, facts, LAST_DATE } from '../../src/case/facts.js';
import { caseSchema, type Schema } from '../../src/case/schema.js';
import { groups } from '../../src/law/resolution-03.js';
import { resolution03 } from '../../src/policy/resolution-03.js';

const FILE = new URL('../../src/case/json-schema.ts', import.meta.url);

/** What the schema cannot say by itself. */
function remarks(fact: Fact): Record<string, unknown> {
  const title = fact.label.en;
  if (fact.kind === 'date') return { title, description: `From ${FIRST_DATE} to ${LAST_DATE}.` };
  if (fact.kind !== 'occupation') return { title };
  const ids = resolution03.occupations.map(({ id }) => id);
  return { title, description: 'An id, an official code, a name or an alias of the catalogue, or other.', examples: [...ids, 'other'] };
}

export function makeJsonSchema(): Record<string, unknown> {
  const known = new Map<unknown, Fact>();
  const names = z.registry<{ id?: string }>();
  const union = z.union(
    groups.map(({ id: group }) =>
      caseSchema(group, (leaf: Schema, path) => {
        if (known.has(leaf)) return;
        known.set(leaf, facts[path]);
        // What several groups have is defined once; the group itself differs.
        if (path !== 'group') names.add(leaf, { id: path });
      }),
    ) as [Schema, ...Schema[]],
  );
  const { $schema, ...body } = toJSONSchema(union, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const fact = known.get(zodSchema);
      if (fact) Object.assign(jsonSchema, remarks(fact));
    },
  });
  return {
    $schema,
    title: 'Support case, Resolution 03/2024/NQ-HĐND of Hải Phòng',
    description:
      'What parseCase takes: a fact left out is unknown. Beyond this schema, parseCase refuses texts that name no occupation, dates out of bounds, and facts that contradict each other.',
    ...body,
  };
}

export const source = (): string => `// Made by test/generate/json-schema.ts from the schema that parseCase uses; do not change by hand.

/**
 * JSON Schema (draft 2020-12) of what \`parseCase\` takes, for systems in other languages.
 *
 * @example
 * supportCaseJsonSchema.$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const supportCaseJsonSchema: Readonly<Record<string, unknown>> = ${JSON.stringify(makeJsonSchema(), null, 2)};
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(fileURLToPath(FILE), source());
