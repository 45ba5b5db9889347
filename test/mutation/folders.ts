import { readdirSync } from 'node:fs';

/** A part of the library or of the office, the tests that are to notice a wrong line of it, and how long that may take at most. */
export interface Folder {
  readonly folder: string;
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** For what those let pass. */
  readonly moreTests: readonly string[];
  readonly minutes: number;
}

/** What holds no code to be changed: types, lists of exports, what `npm run schema` makes, the sentences of an explanation. */
const LEFT_OUT = ['types.ts', 'json-schema-data.ts', 'places-data.ts', 'index.ts', 'vi.ts', 'en.ts', 'words.ts', 'main.ts', 'bin.ts'];

const part = (folder: string, minutes: number, tests: readonly string[], moreTests: readonly string[] = []): Folder => ({
  folder,
  files: readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !LEFT_OUT.includes(name))
    .sort()
    .map((name) => `${folder}/${name}`),
  tests: tests.map((name) => `${name}.test.ts`),
  moreTests: moreTests.map((name) => `${name}.test.ts`),
  minutes,
});

/** Quick tests of the office, but for those that want what is not copied or another Node. */
const OFFICE = ['office/test/!(audit-policy|readme)', 'office/test/!(write)/*', 'office/test/write/!(xlsx-parts)'];

export const folders: readonly Folder[] = [
  part('src', 5, ['test/strict-json', 'test/policy/*', 'test/case/*'], ['test/hostile/library']),
  part('src/calendar', 5, ['test/calendar/*']),
  part('src/words', 5, ['test/words/*', 'test/case/*'], ['test/policy/*']),
  part('src/law', 20, ['test/policy/*', 'test/eligibility/*', 'test/support/calculate-support'], ['test/explain/*']),
  part(
    'src/policy',
    40,
    ['test/policy/*', 'test/support/{calculate-support,money,notices}', 'test/report/periods'],
    ['test/support/*', 'test/properties/amendments'],
  ),
  part('src/case', 25, ['test/case/*']),
  part('src/eligibility', 10, ['test/eligibility/*', 'test/policy/sources'], ['test/support/*']),
  part('src/support', 20, ['test/support/*'], ['test/oracle/*']),
  part('src/report', 20, ['test/report/*'], ['test/properties/report']),
  part('src/explain', 25, ['test/explain/{citations,evidence,explain,text,texts}'], ['test/explain/properties']),
  part('src/command', 15, ['test/command/!(built)']),
  part('office/src/read', 60, ['office/test/read/*'], OFFICE),
  part('office/src/desk', 40, ['office/test/!(audit-policy|readme)', 'office/test/desk/*'], OFFICE),
];
