import { createRequire } from 'node:module';
import { format, inspect } from 'node:util';
import ts from 'typescript';
import * as library from '#src/index.js';

/** A block of code in a text, and where it stands. */
export interface Sample {
  readonly file: string;
  /** Of the first line of the code, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** The output that a block of text straight after it promises. */
  readonly promised?: string;
}

const FENCE = /^(\s*)```(\S*)[^\n]*\n([\s\S]*?)^\1```\s*$/gm;

/** The fenced blocks of a Markdown text. A block of `text` straight after another is its output, and no sample of its own. */
export function samplesIn(file: string, markdown: string): readonly Sample[] {
  const found = [...markdown.matchAll(FENCE)].map((match) => ({
    file,
    line: markdown.slice(0, match.index).split('\n').length + 1,
    language: match[2] ?? '',
    code: (match[3] ?? '').trimEnd(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.flatMap(({ start: _, end, ...sample }, i): readonly Sample[] => {
    const before = found[i - 1];
    const isOutput =
      sample.language === 'text' && before !== undefined && isRun(before.language) && markdown.slice(before.end, found[i]?.start).trim() === '';
    if (isOutput) return [];
    const after = found[i + 1];
    const promised = isRun(sample.language) && after?.language === 'text' && markdown.slice(end, after.start).trim() === '' ? after.code : undefined;
    return [{ ...sample, ...(promised !== undefined && { promised }) }];
  });
}

const isRun = (language: string): boolean => ['ts', 'js', 'sh'].includes(language);

const require = createRequire(import.meta.url);

/** Runs code as a module of a caller, with the library under its own name, and gives the lines it prints. */
export function run(code: string): readonly string[] {
  const compiled = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  }).outputText;
  const printed: string[] = [];
  const console = { log: (...values: readonly unknown[]) => printed.push(...format(...values).split('\n')) };
  const load = (name: string): unknown => (name === 'haiphong-training-support' ? library : require(name));
  new Function('require', 'exports', 'console', compiled)(load, {}, console);
  return printed;
}

/** What a sample says that it prints: the comments at the beginning of a line. */
export const promisedOutput = (code: string): readonly string[] =>
  code
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .map((line) => line.slice('// '.length));

/** An example in the comment of a function: expressions, each with its value behind it. */
export function examplesIn(file: string, source: string): readonly Sample[] {
  return [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap((comment) => {
    const [, ...examples] = (comment[1] ?? '').split(/^\s*\*\s*@example\s*$/m);
    return examples.map((example) => ({
      file,
      line: source.slice(0, comment.index).split('\n').length,
      language: 'ts',
      code: example
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, ''))
        .join('\n')
        .trim(),
    }));
  });
}

/** What an example promises of each of its expressions, and what it gives: `expression // value`, where `…` stands for anything. */
export function valuesOf(code: string): readonly { readonly promised: string; readonly given: string }[] {
  const parsed = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const checks: string[] = [];
  let body = '';
  for (const statement of parsed.statements) {
    const comment = commentAfter(statement, code);
    if (ts.isExpressionStatement(statement) && comment !== undefined) {
      body += `__check(${checks.length}, (${statement.expression.getText()}));\n`;
      checks.push(comment);
    } else body += `${statement.getText()}\n`;
  }
  const given: string[] = [];
  const names = Object.keys(library).join(', ');
  const compiled = ts.transpileModule(`const { ${names} } = __library;\n${body}`, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText;
  new Function('__library', '__check', compiled)(library, (i: number, value: unknown) => {
    given[i] = inspect(value, { depth: null, breakLength: Number.POSITIVE_INFINITY, compact: true });
  });
  return checks.map((promised, i) => ({ promised, given: given[i] ?? 'not reached' }));
}

/** The comment on the same line as a statement's end, or the lines of comment under it. */
function commentAfter(statement: ts.Statement, code: string): string | undefined {
  const [first = '', ...rest] = code.slice(statement.getEnd()).split('\n');
  const same = /^\s*\/\/ (.*)$/.exec(first)?.[1];
  if (same !== undefined) return same;
  const under: string[] = [];
  for (const line of rest) {
    const comment = /^\/\/ (.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    under.push(comment);
  }
  return under.length > 0 ? under.join(' ') : undefined;
}

/** Lists are written with and without spaces inside their brackets. */
const tight = (text: string): string => text.replace(/\[\s+/g, '[').replace(/\s+\]/g, ']');

/** Whether a text is as promised, where `…` stands for anything. */
export function isAsPromised(promised: string, given: string): boolean {
  const pattern = tight(promised)
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
  return new RegExp(`^${pattern}$`, 'u').test(tight(given));
}
