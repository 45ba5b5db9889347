/**
 * The parts of a page that follow a policy file while one is open. What stands in the Markdown is the resolution as published, which is also what a reader
 * without a file, a search engine and a printer see.
 */
export const FOLLOWED = {
  /** How well a statement is known, by its id. */
  badge: 'inline',
  /** The same with its sources, on one line and as a block. */
  'basis-inline': 'inline',
  basis: 'block',
  /** The value of a benefit that came last, by the benefit; and all values with what limits them. */
  value: 'inline',
  values: 'block',
  'last-day': 'inline',
  /** A condition in words, by the rule; with the open questions that can change it. */
  rule: 'block',
  /** What a file adds to the conditions of a group, or drops of them. */
  conditions: 'block',
  /** After the name of an open question: how it is answered, where it is no longer open or another answer is chosen. */
  answer: 'inline',
  /** The options of a question. */
  options: 'block',
  /** After a point that is not judged: what became of it. */
  point: 'inline',
  /** Names and time of an occupation; the occupations that a file adds. */
  occupation: 'block',
  occupations: 'block',
  /** How many statements are known how well, and which. */
  count: 'inline',
  level: 'block',
  /** The due days of a report. */
  duty: 'block',
  /** How much of a text was read. */
  seen: 'inline',
  /** What rests on a text. */
  resting: 'block',
  /** What is known of an article or of a part of the plan, and from where. */
  known: 'block',
  'known-from': 'block',
  /** That what follows is of the resolution as published: examples, tables of results, pictures. */
  published: 'block',
} as const;
export type FollowedPart = keyof typeof FOLLOWED;

const quoted = (text: string): string => text.replaceAll('"', '&quot;');

/** A part of a line or a block that follows; `also` is what else it depends on. The tag is in lower case: Markdown would take one with a capital for a block. */
export function followed(part: FollowedPart, of: string, text: string, also = ''): string {
  const tag = `<followed part="${part}" of="${quoted(of)}"${also === '' ? '' : ` also="${quoted(also)}"`}>`;
  return FOLLOWED[part] === 'inline' ? `${tag}${text}</followed>` : `${tag}\n\n${text}\n\n</followed>`;
}
