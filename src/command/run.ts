import { readFileSync } from 'node:fs';
import { PolicyError } from '../index.js';
import { readArguments } from './arguments.js';
import type { Streams } from './command.js';
import { commands } from './commands.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { helpOf, helpOption, NAME, overview } from './help.js';
import { ClosedPipe, escaped, say } from './output.js';
import { suggestion, UsageError } from './usage-error.js';

/** Runs the command that the arguments name. Every failure that can be foreseen is told on standard error and by the exit code. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await runNamed(args, streams);
  } catch (error) {
    // Whoever closed the pipe has what they wanted.
    if (error instanceof ClosedPipe) return exitCodes.fine;
    const [code, message] = told(error);
    // Where that cannot be told either, the exit code must do.
    await say(`${NAME}: ${message}`, streams.stderr).catch(() => {});
    return code;
  }
}

async function runNamed([name, ...args]: readonly string[], streams: Streams): Promise<ExitCode> {
  if (name === undefined) throw new UsageError(`A command is needed: ${Object.keys(commands).join(', ')}. See ${NAME} --help.`);
  if (name === '--help' || name === '--version') {
    await say(name === '--help' ? overview(commands) : version(), streams.stdout);
    return exitCodes.fine;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new UsageError(`There is no command ${name}. ${suggestion(name, Object.keys(commands))}`);
  const given = readArguments(args, { ...command.options, ...helpOption });
  if (!given.options.has('help')) return command.run(given, streams);
  await say(helpOf(name, command), streams.stdout);
  return exitCodes.fine;
}

/** The built command stands one folder below the package, as its source does. */
const version = (): string => JSON.parse(String(readFileSync(new URL('../../package.json', import.meta.url)))).version;

/** What was given may hold line breaks, and a message must not pass for two. */
const onOneLine = (message: string): string => message.replace(/\p{Cc}/gu, escaped);

/** The most faults of a file that are told. */
const MOST_FAULTS = 100;

function told(error: unknown): readonly [ExitCode, string] {
  if (error instanceof UsageError) return [exitCodes.usage, [error.message, ...indented(error.faults)].map(onOneLine).join('\n')];
  if (error instanceof PolicyError || (error instanceof Error && 'syscall' in error)) return [exitCodes.failed, onOneLine(error.message)];
  // A defect of this program: with the place where it was found.
  return [exitCodes.failed, error instanceof Error ? String(error.stack) : String(error)];
}

function indented(faults: readonly string[]): readonly string[] {
  const more = faults.length - MOST_FAULTS;
  return [...faults.slice(0, MOST_FAULTS).map((fault) => `  ${fault}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}
