import { matterOf } from './fingerprint.js';
import { draftOf } from './made.js';
import { statements } from './statements.js';
import type { Policy, Statement, StatementChange } from './types.js';

/**
 * What two policies state differently, in the order of `statements`: those of the second, and those of the first that it does not have, where they stood.
 * `changesResults` tells what can change a result from what is only known better.
 *
 * @throws PolicyError `bad-policy`.
 *
 * @example
 * diffPolicies(resolution03, withReading(resolution03, { 'month-count': 'completed' })).map(({ statement }) => statement) // ['reading/month-count']
 */
export function diffPolicies(before: Policy, after: Policy): readonly StatementChange[] {
  const matterBefore = matterOf(draftOf(before));
  const matterAfter = matterOf(draftOf(after));
  const old = new Map(statements(before).map((statement) => [statement.id, statement]));
  const now = new Map(statements(after).map((statement) => [statement.id, statement]));
  return order([...old.keys()], [...now.keys()]).flatMap((statement) => {
    const was = old.get(statement);
    const is = now.get(statement);
    const matter = statement.replace(/^settled\//, 'reading/');
    const changesResults = JSON.stringify(matterBefore.get(matter)) !== JSON.stringify(matterAfter.get(matter));
    if (!changesResults && said(was) === said(is)) return [];
    return [{ statement, ...(was && { before: was }), ...(is && { after: is }), changesResults }];
  });
}

/** What a statement says, whoever brought it. */
const said = (statement: Statement | undefined): string => JSON.stringify({ ...statement, amendment: undefined });

/** Two lists that agree on the order of what both have, as one. */
function order(before: readonly string[], after: readonly string[]): readonly string[] {
  const inAfter = new Set(after);
  const merged: string[] = [];
  let next = 0;
  for (const id of before) {
    if (!inAfter.has(id)) merged.push(id);
    else {
      const at = after.indexOf(id, next);
      if (at < 0) continue;
      merged.push(...after.slice(next, at + 1));
      next = at + 1;
    }
  }
  return [...merged, ...after.slice(next)];
}
