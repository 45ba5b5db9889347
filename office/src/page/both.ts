import type { Bilingual } from 'haiphong-training-support';

/** A text of the page in both languages. */
export const both = (vi: string, en: string): Bilingual => ({ vi, en });
