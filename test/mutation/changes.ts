import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { ignoreTexts } from './ignore-texts.js';

/** A change: what stands in a place of a file instead. Lines and columns count from 1. */
export interface Change {
  readonly file: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutator: string;
  readonly replacement: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Files with every change built in, each of which can be switched on by its number. */
interface Changeable {
  readonly contents: ReadonlyMap<string, string>;
  readonly changes: ReadonlyMap<string, Change>;
}

const silent = () => undefined;
const no = () => false;
const LOGGER = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
};

/** Every way in which Stryker would change some files, texts for people aside. */
export async function makeChangeable(files: readonly string[]): Promise<Changeable> {
  const sources = files.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true }));
  const { files: changeable, mutants } = await new Instrumenter(LOGGER).instrument(sources, {
    ignorers: [ignoreTexts],
    excludedMutations: [],
    plugins: null,
  });
  const fromOne = ({ line, column }: Position) => ({ line: line + 1, column: column + 1 });
  return {
    contents: new Map(changeable.map(({ name, content }) => [name, content])),
    changes: new Map(
      mutants
        .filter(({ status }) => status !== 'Ignored')
        .map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => [
          id,
          { file: fileName, location: { start: fromOne(start), end: fromOne(end) }, mutator: mutatorName, replacement },
        ]),
    ),
  };
}

/** From where to where the code of a change reaches in the text of its file. */
export function stretchOf(text: string, { start, end }: Change['location']): readonly [from: number, to: number] {
  const lines = text.split('\n');
  const offset = ({ line, column }: Position) => lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return [offset(start), offset(end)];
}
