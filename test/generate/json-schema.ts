import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { toJSONSchema } from 'zod/v4/core';
import { entryFactKinds, FIRST_DATE, factKinds, LAST_DATE } from '../../src/case/fact-kinds.js';
import { type Fact, facts } from '../../src/case/facts.js';
import { entrySchema, groupSchema, type Leaf, leafSchema, type Schema } from '../../src/case/schema.js';
import { occupations } from '../../src/law/article-1-1-occupations.js';
import { groups } from '../../src/law/resolution-03.js';

const FILE = new URL('../../src/case/json-schema-data.ts', import.meta.url);

/** The years from `FIRST_DATE` to `LAST_DATE`, before the pattern of a real date. */
const YEARS = '^(?=199[0-9]-|20[0-9][0-9]-|2100-)';

type Json = Record<string, unknown>;

/** What the schema cannot say by itself. */
function remarks(fact: Fact, { pattern }: Json): Json {
  const title = fact.label.en;
  if (fact.kind === 'date') return { title, description: `From ${FIRST_DATE} to ${LAST_DATE}.`, pattern: YEARS + String(pattern).slice(1) };
  if (fact.kind !== 'occupation') return { title };
  const ids = occupations.map(({ id }) => id);
  return { title, description: 'An id, an official code, a name or an alias of the catalogue, or other.', examples: [...ids, 'other'] };
}

/** A JSON Schema in which what several groups have is defined once, named by its path. */
function jsonSchemaOf(make: (leaf: Leaf) => Schema): Json {
  const leaves = new Map<string, Schema>();
  const known = new Map<unknown, Fact>();
  const names = z.registry<{ id?: string }>();
  const leaf: Leaf = (path) => {
    const schema = leaves.get(path) ?? leafSchema({ ...factKinds, ...entryFactKinds }[path]);
    if (!leaves.has(path)) names.add(schema, { id: path });
    leaves.set(path, schema);
    known.set(schema, facts[path]);
    return schema;
  };
  return toJSONSchema(make(leaf), {
    target: 'draft-2020-12',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const fact = known.get(zodSchema);
      if (fact) Object.assign(jsonSchema, remarks(fact, jsonSchema));
    },
  }) as Json;
}

/** Of the cases of all groups. No condition of the resolution has an answer: those are added under a policy. */
export const makeCaseSchema = (): Json =>
  jsonSchemaOf((leaf) => z.union(groups.map(({ id }) => groupSchema(id, leaf, z.strictObject({}))) as [Schema, ...Schema[]]));

/** Of an entry around a case of any kind. */
export const makeEntrySchema = (): Json => jsonSchemaOf((leaf) => entrySchema(leaf));

const written = (name: string, schema: Json): string => `export const ${name} = ${JSON.stringify(schema, null, 2)};\n`;

export const source = (): string => `// Made by test/generate/json-schema.ts from the schema that parseCase uses; do not change by hand.

${written('caseSchemaData', makeCaseSchema())}
${written('entrySchemaData', makeEntrySchema())}`;

// Written only where it differs, since what reads it may run beside a build.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && readFileSync(FILE, 'utf8') !== source())
  writeFileSync(fileURLToPath(FILE), source());
