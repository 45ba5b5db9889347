/**
 * A case and a reading in the part of an address after `#`, which a browser keeps to itself: no server sees it. The same for the pages that link to
 * the form and for the form.
 */
export interface CaseState {
  readonly group?: string;
  /** Answers by the path of their fact. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** The answers to open questions that differ from the default. */
  readonly reading: Readonly<Record<string, string>>;
}

const READING = 'reading.';

/** `group=vocational-student&training.level=college&reading.month-count=completed` */
export function caseToHash({ group, facts, reading }: CaseState): string {
  const parameters = new URLSearchParams();
  if (group !== undefined) parameters.set('group', group);
  for (const [path, value] of Object.entries(facts)) parameters.set(path, String(value));
  for (const [question, answer] of Object.entries(reading)) parameters.set(READING + question, answer);
  return parameters.toString();
}

/** What a hash holds, as texts: which of them are facts and answers is for the reader of the case to say. */
export function hashToCase(hash: string): {
  readonly group?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly reading: Readonly<Record<string, string>>;
} {
  const facts: [string, string][] = [];
  const reading: [string, string][] = [];
  let group: string | undefined;
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (key === 'group') group = value;
    else if (key.startsWith(READING)) reading.push([key.slice(READING.length), value]);
    else facts.push([key, value]);
  }
  return { ...(group !== undefined && { group }), facts: Object.fromEntries(facts), reading: Object.fromEntries(reading) };
}
