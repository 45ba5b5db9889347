import type { Locale } from 'haiphong-training-support';
import { FileError } from '../read/file-error.js';
import { localeOf } from './arguments.js';
import { UsageError } from './usage-error.js';

/** A reader such as `head` may close the pipe before all is printed. */
export const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Does what a command line asks for, and gives the exit code. */
export type Script = (args: readonly string[], locale: Locale) => Promise<number>;

/** Runs a script and gives its exit code: its own, or 2 where the folder or the command line is wrong, with one sentence that says why. */
export async function runScript(args: readonly string[], script: Script): Promise<number> {
  const locale = localeOf(args);
  try {
    return await script(args, locale);
  } catch (error) {
    if (error instanceof FileError) console.error(error.text[locale]);
    else if (error instanceof UsageError) console.error(error.message);
    else throw error;
    return 2;
  }
}
