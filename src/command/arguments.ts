import { parseArgs } from 'node:util';
import { suggestion, UsageError } from './usage-error.js';

/** An option of a command. One without `value` is a switch. */
export interface Option {
  /** What the value is, for the help: `FILE`. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly help: string;
}

export interface Arguments {
  /** The values of each option given, in order; of a switch, none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly string[];
}

/** Reads the arguments of a command. Throws `UsageError` on an option that it does not have, a value too few or too many, and an option given twice. */
export function readArguments(args: readonly string[], known: Readonly<Record<string, Option>>): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(known).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }])),
    // What is wrong is told in our words, with what may have been meant.
    strict: false,
    tokens: true,
  });
  const options = new Map<string, readonly string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(known, name) && rawName.startsWith('--') ? known[name] : undefined;
    if (option === undefined)
      throw new UsageError(
        `There is no option ${rawName}. ${suggestion(
          rawName,
          Object.keys(known).map((key) => `--${key}`),
        )}`,
      );
    if (option.value === undefined && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    // `--period --by` lacks a value; a value that begins with a dash is written with an equals sign.
    if (option.value !== undefined && (value === undefined || (!inlineValue && value.startsWith('--')))) {
      throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}.`);
    }
    const before = options.get(name);
    if (before !== undefined && option.repeatable !== true) throw new UsageError(`${rawName} is given twice.`);
    options.set(name, [...(before ?? []), ...(value === undefined ? [] : [value])]);
  }
  return { options, files };
}
