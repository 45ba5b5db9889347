import type { Issue, ParseResult } from '../index.js';
import type { Arguments } from './arguments.js';
import type { Streams } from './command.js';
import { type Counting, inBatches } from './counter.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { inputOf } from './input.js';
import { linesOf } from './lines.js';
import { heardOrNot, outputTo, say } from './output.js';
import { faultyLine, LONGEST_LINE, readLine } from './read-line.js';

type Parse<T> = (input: unknown) => ParseResult<T, Issue>;
type Told = Promise<void> | undefined;

/** Puts out an answer for each sound line of the input, in order, and in the place of a faulty one its issues. */
export function answerLines<T>({ files }: Arguments, { stdin, stdout }: Streams, parse: Parse<T>, answer: (value: T) => string): Promise<ExitCode> {
  const output = outputTo(stdout);
  return overLines(files, stdin, parse, {
    sound: (value) => output.line(answer(value)),
    faulty: output.line,
    // What has been read is answered before more is awaited.
    flush: output.flush,
  });
}

/** The same for answers that are texts, among which issues have no place: they are told on standard error. */
export function tellLines<T>(
  { files }: Arguments,
  { stdin, stdout, stderr }: Streams,
  parse: Parse<T>,
  answer: (value: T) => string,
): Promise<ExitCode> {
  const output = outputTo(stdout);
  const complaints = outputTo(stderr);
  return overLines(files, stdin, parse, {
    sound: (value) => output.line(answer(value)),
    faulty: (text) => heardOrNot(complaints.line(text)),
    async flush() {
      await output.flush();
      await heardOrNot(complaints.flush());
    },
  });
}

/** Counts what the sound lines hold, and puts out what it comes to, as one JSON value; the faulty lines are told on standard error. */
export async function countLines<T, R>(
  { files }: Arguments,
  { stdin, stdout, stderr }: Streams,
  parse: Parse<T>,
  counting: Counting<T, R>,
  result: (counted: R) => unknown = (counted) => counted,
): Promise<ExitCode> {
  const counter = inBatches(counting);
  const complaints = outputTo(stderr);
  const code = await overLines(files, stdin, parse, {
    sound: (value) => void counter.add(value),
    faulty: (text) => heardOrNot(complaints.line(text)),
    flush: () => heardOrNot(complaints.flush()),
  });
  await say(JSON.stringify(result(counter.result())), stdout);
  return code;
}

async function overLines<T>(
  files: readonly string[],
  stdin: Streams['stdin'],
  parse: Parse<T>,
  then: { readonly sound: (value: T) => Told; readonly faulty: (text: string) => Told; readonly flush: () => Promise<void> },
): Promise<ExitCode> {
  const input = await inputOf(files, stdin);
  let code: ExitCode = exitCodes.fine;
  for await (const lines of linesOf(input, LONGEST_LINE)) {
    for (const line of lines) {
      const parsed = readLine(line, parse);
      if (!parsed.ok) code = exitCodes.faulty;
      await (parsed.ok ? then.sound(parsed.value) : then.faulty(faultyLine(line, parsed.issues)));
    }
    await then.flush();
  }
  return code;
}
