import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importFaults, type SourceFile } from './import-faults.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

function readSource(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('command/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(src + path, 'utf8') }));
}

describe('the source', () => {
  it('keeps the import lines of the house', () => {
    const files = readSource();
    expect(files.map((file) => file.path)).toContain('index.ts');
    expect(importFaults(files)).toEqual([]);
  });
});

describe('the office', () => {
  const office = fileURLToPath(new URL('../../office/src/', import.meta.url));
  /** What looks at this repository and not at an office's files: the audit of the site's statements; and the page, which shows components of the site. */
  const ofRepository = /^(?:cli\/audit|page\/)/;
  const parts = ['read', 'desk', 'write', 'cli'];

  const modules = readdirSync(office, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !ofRepository.test(path))
    .map((path) => ({ path, text: readFileSync(office + path, 'utf8') }));

  /** The modules of the repository that a module imports, from `office/src/`; `../` leads out of it. */
  const importedBy = ({ path, text }: SourceFile): readonly string[] =>
    [...text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)';/gms)].map(([, to = '']) => posix.join(posix.dirname(path), to));

  it('uses the library by its public face alone', () => {
    expect(modules.map(({ path }) => path)).toContain('read/table.ts');
    expect(
      modules.flatMap((one) =>
        importedBy(one)
          .filter((to) => to.startsWith('../'))
          .map((to) => `${one.path} imports ${to}`),
      ),
    ).toEqual([]);
  });

  it('imports one way: what reads nothing of what is done, and what is done nothing of how it is written', () => {
    const rank = (path: string): number => parts.indexOf(path.split('/')[0] ?? '');
    const back = modules.flatMap((one) =>
      importedBy(one)
        .filter((to) => rank(to) > rank(one.path))
        .map((to) => `${one.path} imports ${to}`),
    );
    expect(back).toEqual([]);
  });
});

describe('the checker of import lines', () => {
  /** A little library with one module in each folder, and `text` as the module at `path`. */
  function faultsOf(path: string, text: string): string[] {
    const others = ['types', 'index', 'calendar/a', 'words/a', 'law/a', 'policy/a', 'case/a', 'eligibility/a', 'support/a', 'report/a', 'explain/a'];
    const files = others.map((name) => ({ path: `${name}.ts`, text: '' }));
    return importFaults([...files.filter((file) => file.path !== path), { path, text }]);
  }

  it.each([
    ['from a folder to the left', 'report/b.ts', "import { a } from '../calendar/a.js';"],
    ['from its own folder', 'support/b.ts', "import { a } from './a.js';"],
    ['from the other end of its own folder', 'support/deep/b.ts', "import { a } from '../a.js';"],
    ['from a root module', 'calendar/b.ts', "import type { A } from '../types.js';"],
    ['between root modules', 'errors.ts', "import type { A } from './types.js';"],
    ['zod in case/', 'case/b.ts', "import * as z from 'zod';"],
    ['a path of zod in case/', 'case/b.ts', "import * as z from 'zod/mini';"],
    ['decimal.js in policy/', 'policy/b.ts', "import { Decimal } from 'decimal.js';"],
    ['types of a case in law/', 'law/b.ts', "import type { A } from '../case/a.js';"],
    ['types of a case in policy/', 'policy/b.ts', "import type { A } from '../case/a.js';"],
    ['date-fns in calendar/', 'calendar/b.ts', "import { addMonths } from 'date-fns/addMonths';\nimport { UTCDate } from '@date-fns/utc';"],
    ['Date in calendar/', 'calendar/b.ts', 'export const day = new Date(Date.UTC(2024, 0, 1));'],
    ['what is merely called Date', 'support/b.ts', 'export interface A { Date: string }\nexport const a = { Date: 1 }.Date; // new Date()'],
    ['Math that leaves nothing to chance', 'support/b.ts', 'export const a = Math.max(1, 2);'],
    ['explicit re-exports in the public face', 'index.ts', "export { a } from './case/a.js';\nexport type { B } from './explain/a.js';"],
  ])('allows %s', (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });

  it.each([
    ['a folder to the right', 'policy/b.ts', "import { a } from '../case/a.js';", 'data flows from policy/ to case/'],
    ['a type from a folder to the right', 'calendar/b.ts', "import type { A } from '../explain/a.js';", 'not back'],
    ['a type import in place', 'calendar/b.ts', "export type A = import('../policy/a.js').A;", 'not back'],
    ['a deferred import', 'case/b.ts', "export const a = import('../support/a.js');", 'not back'],
    ['a required module', 'case/b.ts', "const a = require('../support/a.js');", 'not back'],
    ['an import equals', 'case/b.ts', "import a = require('../support/a.js');", 'not back'],
    ['an import for its effect', 'case/b.ts', "import '../support/a.js';", 'not back'],
    ['a folder from a deeper one', 'case/deep/b.ts', "import { a } from '../../report/a.js';", 'data flows from case/ to report/'],
    ['zod outside case/', 'eligibility/b.ts', "import * as z from 'zod';", 'only case/ may'],
    ['a path of zod outside case/', 'eligibility/b.ts', "import * as z from 'zod/mini';", 'only case/ may'],
    ['zod in a root module', 'types.ts', "import type { ZodError } from 'zod';", 'only case/ may'],
    ['zod in the public face', 'index.ts', "export { ZodError } from 'zod';", 'only case/ may'],
    ['decimal.js outside policy/', 'support/b.ts', "import { Decimal } from 'decimal.js';", 'only policy/ may'],
    ['types of a case further left', 'words/b.ts', "import type { A } from '../case/a.js';", 'not back'],
    ['types of what is right of a case', 'law/b.ts', "import type { A } from '../support/a.js';", 'not back'],
    ['a type of a case beside a value', 'law/b.ts', "import { type A, a } from '../case/a.js';", 'not back'],
    ['date-fns outside calendar/', 'support/b.ts', "import { addMonths } from 'date-fns';", 'only calendar/ may'],
    ['a path of date-fns outside calendar/', 'support/b.ts', "import { addMonths } from 'date-fns/addMonths';", 'only calendar/ may'],
    ['@date-fns/utc outside calendar/', 'support/b.ts', "import { UTCDate } from '@date-fns/utc';", 'only calendar/ may'],
    ['another package', 'policy/b.ts', "import merge from 'lodash/merge';", 'no dependency'],
    ['a module of Node', 'policy/b.ts', "import { readFileSync } from 'node:fs';", 'no dependency'],
    ['a name that objects inherit', 'policy/b.ts', "import a from 'constructor';", 'no dependency'],
    ['the alias of tests', 'policy/b.ts', "import { a } from '#src/calendar/a.js';", 'no dependency'],
    ['a module that does not exist', 'policy/b.ts', "import { a } from '../calendar/missing.js';", 'no module of src/'],
    ['a missing .js ending', 'policy/b.ts', "import { a } from '../calendar/a';", 'no module of src/'],
    ['what lies outside src/', 'policy/b.ts', "import { a } from '../../test/a.js';", 'no module of src/'],
    ['the public face from inside', 'explain/b.ts', "import { a } from '../index.js';", 'the public face'],
    ['a folder from a root module', 'types.ts', "import type { A } from './policy/a.js';", 'imports from none'],
    ['a folder that the house does not have', 'utils/b.ts', '', 'not one of'],
    ['a barrel file by name', 'policy/index.ts', '', 'barrel file'],
    ['a barrel file by deed', 'policy/b.ts', "export { a } from './a.js';", 're-exports'],
    ['a barrel of types', 'policy/b.ts', "export type { A } from './a.js';", 're-exports'],
    ['a star in a barrel file', 'policy/b.ts', "export * from './a.js';", 're-exports'],
    ['a star in the public face', 'index.ts', "export * from './policy/a.js';", 'explicit list'],
    ['a named star in the public face', 'index.ts', "export * as policy from './policy/a.js';", 'explicit list'],
    ['an import in the public face', 'index.ts', "import './policy/a.js';", 'explicit list'],
    ['code in the public face', 'index.ts', 'export const a = 1;', 'explicit list'],
    ['Date outside calendar/', 'support/b.ts', "export const a = new Date('2024-01-01');", 'uses Date'],
    ['a static of Date outside calendar/', 'support/b.ts', 'export const a = Date.UTC(2024, 0, 1);', 'uses Date'],
    ['Date as a type outside calendar/', 'support/b.ts', 'export type A = Date;', 'uses Date'],
    ['Date by way of globalThis', 'support/b.ts', 'export const a = new globalThis.Date(0);', 'uses Date'],
    ['Date handed on under another name', 'support/b.ts', 'export const a = { D: Date };', 'uses Date'],
    ['Date handed on under its own name', 'support/b.ts', 'export const a = { Date };', 'uses Date'],
    ['Temporal outside calendar/', 'support/b.ts', "export const a = Temporal.PlainDate.from('2024-01-01');", 'uses Temporal'],
    ['today in calendar/', 'calendar/b.ts', 'export const a = () => new Date();', 'asks the clock'],
    ['now in calendar/', 'calendar/b.ts', 'export const a = () => Date.now();', 'asks the clock'],
    ['Date as a function in calendar/', 'calendar/b.ts', 'export const a = () => Date();', 'asks the clock'],
    ['the stopwatch', 'calendar/b.ts', 'export const a = () => performance.now();', 'asks the clock'],
    ['chance', 'support/b.ts', 'export const a = () => Math.random();', 'asks for chance'],
  ])('refuses %s', (_, path, text, fault) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(fault)]);
  });

  it('names the file and the line', () => {
    expect(faultsOf('policy/b.ts', "\n// above\nimport { a } from '../case/a.js';")).toEqual([
      'policy/b.ts:3 imports case/a.ts: data flows from policy/ to case/, not back',
    ]);
  });

  it('reports every fault', () => {
    expect(faultsOf('policy/b.ts', "import * as z from 'zod';\nexport * from '../case/a.js';\nnew Date();")).toHaveLength(4);
  });
});
