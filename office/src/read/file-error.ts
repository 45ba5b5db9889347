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

/** What is made of a file, or why it cannot be read. What is no fault of the file is thrown. */
export function madeOrUnread<T>(make: () => T): T | FileError {
  try {
    return make();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}
