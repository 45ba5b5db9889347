import { readdirSync } from 'node:fs';

/** A part of `src/`, the tests that are to notice a wrong line of it, and how long that may take at most. */
export interface Folder {
  readonly folder: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** For what those let pass. */
  readonly moreTests: readonly string[];
  readonly minutes: number;
}

/** What holds no code to be changed: types, lists of exports, what `npm run schema` makes, the sentences of an explanation. */
const LEFT_OUT = ['types.ts', 'json-schema-data.ts', 'index.ts', 'vi.ts', 'en.ts'];

const part = (folder: string, minutes: number, tests: readonly string[], moreTests: readonly string[] = []): Folder => ({
  folder,
  files: readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !LEFT_OUT.includes(name))
    .sort()
    .map((name) => `${folder}/${name}`),
  tests: tests.map((name) => `test/${name}.test.ts`),
  moreTests: moreTests.map((name) => `test/${name}.test.ts`),
  minutes,
});

export const folders: readonly Folder[] = [
  part('src', 5, ['policy/*', 'case/*'], ['hostile/library']),
  part('src/calendar', 5, ['calendar/*']),
  part('src/policy', 40, ['policy/*', 'support/{calculate-support,money,notices}', 'report/periods'], ['support/*']),
  part('src/case', 25, ['case/*']),
  part('src/eligibility', 10, ['eligibility/*', 'policy/sources']),
  part('src/support', 20, ['support/*']),
  part('src/report', 15, ['report/*']),
  part('src/explain', 20, ['explain/{citations,explain,given-facts,numbers,texts}'], ['explain/properties']),
];
