import * as z from 'zod/mini';
import type { GroupId } from '../types.js';
import { entryFactKinds, type FactKind, FIRST_DATE, factKinds, groupFacts, isRequired, LAST_DATE } from './fact-kinds.js';

export type Schema = z.ZodMiniType;

/** What a value of a fact must be, as far as it can be told without the others and without a policy. */
export function leafSchema(fact: FactKind): Schema {
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
      return z.iso.date().check(z.refine((text) => text >= FIRST_DATE && text <= LAST_DATE));
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

type Tree = { [key: string]: Schema | Tree };

const isSchema = (node: Schema | Tree): node is Schema => '_zod' in node;

const strict = (tree: Tree, isWhole = false): Schema =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(tree).map(([key, node]) => {
        const schema = isSchema(node) ? node : strict(node);
        return [key, isWhole && isRequired(key) ? schema : z.optional(schema)];
      }),
    ),
  );

/** Of facts by dotted path; `leaf` gives the schema of each. `more`: keys that are no facts. */
function schemaOf<P extends string>(paths: readonly P[], leaf: (path: P) => Schema, more: Tree): Schema {
  const tree: Tree = {};
  for (const path of paths) {
    const [outer = path, inner] = path.split('.');
    if (inner === undefined) tree[outer] = leaf(path);
    else tree[outer] = { ...(tree[outer] as Tree | undefined), [inner]: leaf(path) };
  }
  return strict({ ...tree, ...more }, true);
}

/** What a leaf of a schema is told of. */
export type Leaf = (path: keyof typeof factKinds | keyof typeof entryFactKinds) => Schema;

const newLeaf: Leaf = (path) => leafSchema({ ...factKinds, ...entryFactKinds }[path]);

/** The schema of a case of a group, made from the dictionary of facts. What answers it takes is the policy's to say. */
export const groupSchema = (group: GroupId, leaf: Leaf = newLeaf, answers: Schema = z.unknown()): Schema =>
  schemaOf(groupFacts[group], (path) => (path === 'group' ? z.literal(group) : leaf(path)), { answers });

/** The schema of a dossier entry; its case is read by `parseCase`. */
export const entrySchema = (leaf: Leaf = newLeaf, supportCase: Schema = z.unknown()): Schema =>
  schemaOf(Object.keys(entryFactKinds) as (keyof typeof entryFactKinds)[], leaf, { supportCase });
