import type { FactPath } from '../case/types.js';
import type { GroupId } from '../types.js';

/** What one rule says of a case. */
export type Finding =
  | { readonly rule: string; readonly result: 'met' | 'unmet' }
  | { readonly rule: string; readonly result: 'unknown'; readonly missing: readonly FactPath[] };

/** What all rules of the case's group say of it. */
export interface Decision {
  readonly group: GroupId;
  /**
   * `ineligible` if any finding is unmet; else `undetermined` if any is unknown; else `eligible`: that is, under the conditions
   * modelled and the readings chosen. What Article 3 adds is in `policy.notModelled`.
   */
  readonly outcome: 'eligible' | 'ineligible' | 'undetermined';
  readonly findings: readonly Finding[];
  /** Facts to ask for next: what the unknown findings lack, in their order, without repeats. Empty unless `undetermined`. */
  readonly missing: readonly FactPath[];
}

/** Whether a case lies in the scope of HEZA's plan, and what is lacking to tell. */
export interface BoardScope {
  readonly result: 'met' | 'unmet' | 'unknown';
  readonly missing: readonly FactPath[];
}
