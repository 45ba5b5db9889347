import type { SupportCase } from '../case/types.js';
import type { Terms } from '../policy/terms.js';
import type { Policy } from '../policy/types.js';
import type { Assessment } from '../support/types.js';
import type { Locale } from '../types.js';
import type { Phrases } from './phrases.js';

/** What an explanation is made from. */
export interface Context {
  readonly supportCase: SupportCase;
  readonly policy: Policy;
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly locale: Locale;
  readonly words: Phrases;
}
