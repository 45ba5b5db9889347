import type { Bilingual } from 'haiphong-training-support';

/** A file that holds no table of cases: one sentence for the person who chose it. */
export class FileError extends Error {
  readonly text: Bilingual;
  /** Rows of dossiers that are out of sight in it, where nothing else is found. */
  readonly hiddenRows: number;

  constructor(text: Bilingual, hiddenRows = 0) {
    super(text.en);
    this.name = 'FileError';
    this.text = text;
    this.hiddenRows = hiddenRows;
  }
}
