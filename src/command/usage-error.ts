import { nearestWords } from '../index.js';

/** The call, or a file that it names, is wrong. The message is for whoever made the call; `faults` are told under it, a line each. */
export class UsageError extends Error {
  readonly faults: readonly string[];

  constructor(message: string, faults: readonly string[] = []) {
    super(message);
    this.faults = faults;
  }
}

/** The end of a message about a text that names none of the choices: what may have been meant, else all there is. */
export function suggestion(text: string, choices: readonly string[]): string {
  const near = nearestWords(text, choices);
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `The choices are ${choices.join(', ')}.`;
}

/** A fault that a parser of the library found, in a line. */
export interface Fault {
  readonly path: string;
  readonly message: { readonly en: string };
  readonly suggestions?: readonly string[];
}

/** The faults of a file, of which each is told. `what` it should be: `a budget`. */
export const notSound = (origin: string, what: string, faults: readonly Fault[]): UsageError =>
  new UsageError(
    `${origin} is not ${what}:`,
    faults.map(
      ({ path, message, suggestions = [] }) =>
        `${path === '' ? '' : `${path} – `}${message.en}${suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : ''}`,
    ),
  );
