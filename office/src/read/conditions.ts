import type { FactPath, GroupId, Policy } from 'haiphong-training-support';
import { ownHeading } from './headings.js';
import type { Column } from './table.js';
import { type WordIndex, wordIndex } from './word-index.js';

/** The facts that answer the conditions which a policy adds, by what a heading may say of them, for each group. */
const indexes = new WeakMap<Policy, ReadonlyMap<GroupId, WordIndex<FactPath>>>();

function indexOf(policy: Policy): ReadonlyMap<GroupId, WordIndex<FactPath>> {
  let index = indexes.get(policy);
  if (!index) {
    index = new Map(
      policy.groups.map((group) => {
        const added = policy.rules.flatMap(({ group: of, title, added: condition, asks }) => {
          const path = asks.find((one) => one.startsWith('answers.'));
          return condition && path !== undefined && of === group.id
            ? [{ path, texts: [path, title.vi, title.en, condition.question.vi, condition.question.en] }]
            : [];
        });
        return [group.id, wordIndex(added.flatMap(({ path, texts }) => texts.map((text) => [text, path] as const)))] as const;
      }),
    );
    indexes.set(policy, index);
  }
  return index;
}

/** The fact that a column tells of a condition which the policy adds for a group: its heading is the title or the question of the condition. */
export function conditionIn({ paths, entry, heading, headings }: Column, group: GroupId, policy: Policy): FactPath | undefined {
  if (paths.length > 0 || entry !== undefined) return undefined;
  const known = indexOf(policy).get(group);
  return known?.(ownHeading(headings)) ?? known?.(heading);
}
