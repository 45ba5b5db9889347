import { type Budget, buildReport, type Dimension, estimateBudget, type Period, type Policy, type SupportReport } from 'haiphong-training-support';
import type { PlacedEntry } from '../read/places.js';
import type { FolderContent } from '../read/read-folder.js';
import { assessed } from './assessed.js';
import { enterpriseKey, withNumbersApart } from './dossier-numbers.js';
import { groupBy } from './group-by.js';
import { lastNameIn } from './last-name.js';
import { type Scope, type SortedEntries, sortOut } from './sort-out.js';

/** All that a report of a folder says, before it is laid out. */
export interface FolderReport {
  readonly policy: Policy;
  readonly period: Period;
  readonly scope: Scope;
  readonly content: FolderContent;
  readonly sorted: SortedEntries;
  /** By one dimension each. */
  readonly by: Readonly<Record<(typeof dimensions)[number], SupportReport>>;
  readonly budget: Budget;
  readonly enterprises: readonly EnterpriseReport[];
}

export interface EnterpriseReport {
  /** As a report names it: the id, else the name, else `unknown`. */
  readonly key: string;
  readonly name: string | undefined;
  readonly byZone: SupportReport;
  readonly byProgramme: SupportReport;
}

const dimensions = ['enterprise', 'zone', 'occupation', 'level', 'group'] as const satisfies readonly Dimension[];

/** Sorts out what the files of a folder hold, and counts what belongs to a period. */
export function assemble(read: FolderContent, period: Period, scope: Scope, policy: Policy): FolderReport {
  const content = withNumbersApart(read, period.to);
  const sorted = sortOut(content.entries, period, scope, policy);
  const report = (counted: readonly PlacedEntry[], by: readonly Dimension[]) =>
    buildReport(
      counted.map(({ entry }) => entry),
      { period, by },
      policy,
    );
  const by = Object.fromEntries(dimensions.map((dimension) => [dimension, report(sorted.counted, [dimension])])) as FolderReport['by'];
  const byEnterprise = groupBy(sorted.counted, ({ entry }) => enterpriseKey(entry.supportCase) ?? 'unknown');
  const enterprises = byEnterprise.map(([key, own]): EnterpriseReport => {
    return {
      key,
      name: lastNameIn(own),
      byZone: report(own, ['zone']),
      byProgramme: report(own, ['occupation', 'level']),
    };
  });
  return { policy, period, scope, content, sorted, by, budget: estimateBudget(assessed(sorted.counted, policy)), enterprises };
}
