import type { FactPath } from '../case/types.js';
import type { Finding } from '../eligibility/types.js';
import type { QuestionId } from '../law/types.js';
import type { BenefitId, Evidence, Locale } from '../types.js';

/** A case in plain words, in parts that a page, a sheet or a letter can lay out. */
export interface Explanation {
  /** The language of the texts; where it is absent, Vietnamese. */
  readonly locale?: Locale;
  /** Of the policy the case was judged under. */
  readonly fingerprint: string;
  /** The same policy in words: the titles of its amendments, and how many of its statements are read in the official text. */
  readonly policy?: string;
  readonly headline: string;
  /** Whose case this is: the number of the dossier and the group. */
  readonly subject?: string;
  readonly conditions: readonly {
    readonly rule: string;
    readonly result: Finding['result'];
    readonly title: string;
    /** The facts given that the rule asks for. */
    readonly given?: string;
    /** The provisions and sources, and the reading chosen where the result hangs on it. */
    readonly basis: string;
    readonly evidence: Evidence;
    /** The dates it hangs on, the step of reasoning, or what part of the basis is known less well. */
    readonly note?: string;
  }[];
  /** How many months are studied, and which of them lie outside the period of the policy. Only of a learner whose support is calculated. */
  readonly months?: string;
  readonly amounts: readonly {
    readonly benefit: BenefitId;
    readonly title?: string;
    readonly formula: string;
    /** How the figures of the formula came about, where they are not simply those given. */
    readonly details?: readonly string[];
    readonly basis: string;
    readonly evidence: Evidence;
    readonly note?: string;
  }[];
  /** Why a learner has no tuition line, where the months alone do not tell. */
  readonly noTuition?: string;
  readonly total?: string;
  readonly byYear?: readonly string[];
  /** What to ask the person, for what is missing. */
  readonly toAsk: readonly { readonly path: FactPath; readonly question: string }[];
  readonly notices: readonly string[];
  /** The open questions whose effect is `changes`, with what each option would give. */
  readonly openQuestions: readonly { readonly id: QuestionId; readonly question: string; readonly options: readonly string[] }[];
  /** What all combinations of readings give, where they do not all give the same. */
  readonly range?: string;
  /** What is not judged, as `policy.notModelled` has it, how well the law is known, and last that the result does not replace the decision of the competent body. */
  readonly caveats: readonly string[];
}
