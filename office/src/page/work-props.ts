import type { Locale, Policy } from 'haiphong-training-support';
import type { Desk } from './desk.js';

/** What every part of the page has that works on the lists that are open. */
export interface WorkProps {
  readonly policy: Policy;
  readonly locale: Locale;
  readonly desk: Desk;
  readonly busy: boolean;
  /** Does some work, telling its progress and its faults; nothing comes of it where it fails. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}
