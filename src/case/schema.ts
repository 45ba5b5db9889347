import * as z from 'zod/mini';
import type { GroupId } from '../types.js';
import { type CaseFactPath, entryFacts, type Fact, FIRST_DATE, facts, groupFacts, LAST_DATE } from './facts.js';

export type Schema = z.ZodMiniType;

const newDay = () => z.iso.date().check(z.refine((text) => text >= FIRST_DATE && text <= LAST_DATE));

/** What a value of a fact must be, as far as it can be told without the others and without a catalogue. */
export function leafSchema(fact: Fact): Schema {
  let schema = leaves.get(fact);
  if (schema === undefined) {
    schema = newLeaf(fact);
    leaves.set(fact, schema);
  }
  return schema;
}

/** One schema for each fact, however many groups have it. */
const leaves = /* @__PURE__ */ new Map<Fact, Schema>();

function newLeaf(fact: Fact): Schema {
  switch (fact.kind) {
    case 'text':
      // JSON Schema counts characters, as `maxLength` does; the bound itself is JavaScript's length.
      return z.string().check(
        z.minLength(1),
        z.maxLength(fact.max),
        z.refine((text) => text.length <= fact.max),
      );
    case 'occupation':
      return z.string();
    case 'date':
      return newDay();
    case 'yes-no':
      return z.boolean();
    case 'whole-number':
      // Adding 0 turns −0 into 0.
      return z.int().check(
        z.gte(fact.min),
        z.lte(fact.max),
        z.overwrite((value) => value + 0),
      );
    case 'option':
      return z.enum(Object.keys(fact.options));
  }
}

/** What a case, and an entry besides its case, must have. */
const REQUIRED: ReadonlySet<string> = /* @__PURE__ */ new Set(['id', 'group', 'recordedOn', 'stage', 'dossier']);
/** Whether a path must have a value. */
export const isRequired = (path: string): boolean => REQUIRED.has(path);

type Tree = { [key: string]: Schema | Tree };

const isSchema = (node: Schema | Tree): node is Schema => '_zod' in node;

const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set();

const strict = (tree: Tree, required: ReadonlySet<string>): Schema =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(tree).map(([key, node]) => {
        const schema = isSchema(node) ? node : strict(node, NOTHING);
        return [key, required.has(key) ? schema : z.optional(schema)];
      }),
    ),
  );

/** The schema of a case of a group, made from the dictionary of facts. `visit` is told of each leaf. */
export function caseSchema(group: GroupId, visit: (leaf: Schema, path: CaseFactPath) => void = () => {}): Schema {
  const tree: Tree = {};
  for (const path of groupFacts[group]) {
    const leaf = path === 'group' ? z.literal(group) : leafSchema(facts[path]);
    visit(leaf, path);
    const [outer = path, inner] = path.split('.');
    if (inner === undefined) tree[outer] = leaf;
    else tree[outer] = { ...(tree[outer] as Tree | undefined), [inner]: leaf };
  }
  return strict(tree, REQUIRED);
}

/** The schema of a dossier entry; its case is read by `parseCase`. */
export const entrySchema = (): Schema =>
  strict({ supportCase: z.unknown(), ...Object.fromEntries(Object.entries(entryFacts).map(([key, fact]) => [key, leafSchema(fact)])) }, REQUIRED);
