import type { Issue, ParseResult } from '../index.js';
import { readJson, type StrictJson } from '../strict-json.js';
import type { Line } from './lines.js';

/** The most bytes of a line that holds a case or an entry: a thousand times what one needs. */
export const LONGEST_LINE = 1024 * 1024;

/** What a line holds, as the parser reads it. A line that holds no JSON is one issue of the whole; a key that stands twice is an issue beside the parser's. */
export function readLine<T>(line: Line, parse: (input: unknown) => ParseResult<T, Issue>): ParseResult<T, Issue> {
  if ('fault' in line) return { ok: false, issues: [issues[line.fault]] };
  let json: StrictJson;
  try {
    json = readJson(line.text);
  } catch {
    return { ok: false, issues: [issues['not-json']] };
  }
  const result = parse(json.value);
  if (json.repeated.length === 0) return result;
  return { ok: false, issues: [...json.repeated.map(repeatedKey), ...(result.ok ? [] : result.issues)] };
}

/** What is put out for a line that could not be read. */
export const faultyLine = (line: Line, issues: readonly Issue[]): string => JSON.stringify({ line: line.number, issues });

/** Which of the two was meant cannot be told. */
const repeatedKey = (path: string): Issue => ({
  path,
  code: 'contradiction',
  message: {
    vi: `Khóa “${path}” xuất hiện nhiều lần; chỉ được ghi một lần.`,
    en: `The key “${path}” stands more than once; it may stand only once.`,
  },
});

const issues: Readonly<Record<'too-long' | 'not-utf8' | 'not-json', Issue>> = {
  'too-long': { path: '', code: 'range', message: { vi: 'Dòng này dài hơn 1 MiB.', en: 'The line is longer than 1 MiB.' } },
  'not-utf8': { path: '', code: 'type', message: { vi: 'Dòng này không phải là văn bản UTF-8.', en: 'The line is not UTF-8 text.' } },
  'not-json': { path: '', code: 'type', message: { vi: 'Dòng này không phải là một giá trị JSON.', en: 'The line is not a JSON value.' } },
};
