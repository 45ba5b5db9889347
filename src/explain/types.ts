import type { Finding } from '../eligibility/types.js';
import type { QuestionId } from '../policy/types.js';
import type { BenefitId, Evidence, FactPath } from '../types.js';

/** A case in plain words, in parts that a page, a sheet or a letter can lay out. */
export interface Explanation {
  readonly headline: string;
  readonly conditions: readonly {
    readonly rule: string;
    readonly result: Finding['result'];
    readonly title: string;
    readonly given?: string;
    readonly basis: string;
    readonly evidence: Evidence;
  }[];
  readonly amounts: readonly { readonly benefit: BenefitId; readonly formula: string; readonly basis: string; readonly evidence: Evidence }[];
  readonly total?: string;
  /** What to ask the person, for what is missing. */
  readonly toAsk: readonly { readonly path: FactPath; readonly question: string }[];
  readonly notices: readonly string[];
  /** The open questions whose effect is `changes`, with what each option would give. */
  readonly openQuestions: readonly { readonly id: QuestionId; readonly question: string; readonly options: readonly string[] }[];
  /** That Article 3 is not judged, and that the result does not replace the decision of the competent body. */
  readonly caveats: readonly string[];
}
