import { candidate, nearest } from '../words/nearest.js';

/** The call, or a file that it names, is wrong. The message is for whoever made the call. */
export class UsageError extends Error {}

/** The end of a message about a text that names none of the choices: what may have been meant, else all there is. */
export function suggestion(text: string, choices: readonly string[]): string {
  const near = nearest(
    text,
    choices.map((choice) => candidate(choice)),
  );
  return near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `The choices are ${choices.join(', ')}.`;
}
