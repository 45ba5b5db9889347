import type { Option } from './arguments.js';
import type { Command } from './command.js';

/** The name under which the package installs the command. */
export const NAME = 'haiphong-training-support';

/** The help of the whole. */
export const overview = (commands: Readonly<Record<string, Command>>): string =>
  `Usage: ${NAME} COMMAND [OPTION]… [FILE]…

Vocational training support in Hải Phòng, Resolution 03/2024/NQ-HĐND: for systems that are not JavaScript.

Commands:
${table(Object.entries(commands).map(([name, { summary }]) => [name, summary]))}

Options:
${table(Object.entries({ ...helpOption, version: { help: 'put out the version of the package' } }).map(optionRow))}

${EXIT_CODES}

See also: ${NAME} COMMAND --help`;

/** The help of a command. */
export const helpOf = (name: string, { summary, operands, details, options }: Command): string =>
  `Usage: ${NAME} ${name} ${operands}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.

${details}

Options:
${table(Object.entries({ ...options, ...helpOption }).map(optionRow))}

${EXIT_CODES}`;

/** What every command takes. */
export const helpOption: Readonly<Record<'help', Option>> = { help: { help: 'put out this help' } };

const EXIT_CODES = `Exit codes:
  0  all that was read is sound, or the reader of the output closed the pipe
  1  some lines are faulty; the rest is done
  2  the call, or a file that it names, is wrong; nothing is put out
  3  the work could not be finished`;

const optionRow = ([name, { value, repeatable, help }]: [string, Option]): readonly [string, string] => [
  `--${name}${value === undefined ? '' : ` ${value}`}`,
  `${help}${repeatable === true ? '; repeatable' : ''}`,
];

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
