import type { Bilingual } from 'haiphong-training-support';

/** A file that holds no table of cases: one sentence for the person who chose it. */
export class FileError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.name = 'FileError';
    this.text = text;
  }
}
