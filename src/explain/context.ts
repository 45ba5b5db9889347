import type { SupportCase } from '../case/types.js';
import type { Terms } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Assessment } from '../support/types.js';
import type { Locale } from '../types.js';
import type { Compared } from './compared.js';
import type { Phrases } from './phrases.js';

/** The language of a text, and the policy it is about. */
export interface Telling {
  readonly policy: Policy;
  readonly locale: Locale;
  readonly words: Phrases;
}

/** What an explanation is made from. */
export interface Context extends Telling {
  /** Sound: each fact is one that the parser lets through. */
  readonly supportCase: SupportCase;
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly compared: readonly Compared[];
}
