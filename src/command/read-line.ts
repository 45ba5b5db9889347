import type { CaseIssue, ParseResult } from '../index.js';
import type { Line } from './lines.js';

/** The most bytes of a line that holds a case or an entry: a thousand times what one needs. */
export const LONGEST_LINE = 1024 * 1024;

/** What a line holds, as the parser reads it. A line that holds no JSON is one issue of the whole. */
export function readLine<T>(line: Line, parse: (input: unknown) => ParseResult<T>): ParseResult<T> {
  if ('fault' in line) return { ok: false, issues: [issues[line.fault]] };
  let input: unknown;
  try {
    input = JSON.parse(line.text);
  } catch {
    return { ok: false, issues: [issues['not-json']] };
  }
  return parse(input);
}

/** What is put out for a line that could not be read. */
export const faultyLine = (line: Line, issues: readonly CaseIssue[]): string => JSON.stringify({ line: line.number, issues });

const issues: Readonly<Record<'too-long' | 'not-utf8' | 'not-json', CaseIssue>> = {
  'too-long': { path: '', code: 'range', message: { vi: 'Dòng này dài hơn 1 MiB.', en: 'The line is longer than 1 MiB.' } },
  'not-utf8': { path: '', code: 'type', message: { vi: 'Dòng này không phải là văn bản UTF-8.', en: 'The line is not UTF-8 text.' } },
  'not-json': { path: '', code: 'type', message: { vi: 'Dòng này không phải là một giá trị JSON.', en: 'The line is not a JSON value.' } },
};
