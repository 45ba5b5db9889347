import type { Bilingual, Policy } from '../../../../src/index.js';

/** A policy file as somebody opened it: nothing else of it is kept, and that for the session of this window alone. */
export interface PolicyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether a policy of another release is to be made anew under this one. */
  readonly onto: boolean;
}

/** One thing that is wrong with a file. */
export interface Fault {
  readonly text: Bilingual;
  /** What may have been meant, nearest first. */
  readonly suggestions: readonly string[];
}

export type ReadFile =
  | { readonly ok: true; readonly policy: Policy }
  /** `otherRelease`: it would be sound, were it made anew under this release. */
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly otherRelease: boolean };
