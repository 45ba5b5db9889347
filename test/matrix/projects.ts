import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { EXPECT_TYPE, install } from './tools.js';

export const NAME = 'haiphong-training-support';
export type System = 'esm' | 'cjs';

/** What the tests of types need of vitest: that they are functions. The claims on types come from the library that vitest itself has them from. */
const VITEST = `export { expectTypeOf } from 'expect-type';
type Claim = (...values: readonly any[]) => any;
export declare const describe: (name: string, body: () => void) => void;
export declare const it: {
  (name: string, body: () => void): void;
  each<T>(values: readonly T[]): (name: string, body: (value: T) => void) => void;
};
export declare const expect: { (value: unknown): Record<string, Claim>; stringMatching: Claim };
`;

/** If the types of the package were not found or were all \`any\`, this would be no error, and that would be one. */
const CONTROL = `import * as library from '${NAME}';
// @ts-expect-error
export const outcome: 'granted' = library.assess({ id: 'S', group: 'vocational-student' }).decision.outcome;
// @ts-expect-error
library.assess({ id: 'S', group: 'vocational-student', training: { monthlyTuition: '934951' } });
`;

const MODULE_OPTIONS = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};
export type Resolution = keyof typeof MODULE_OPTIONS;

const MODULES: Record<System, { type: 'module' | 'commonjs'; node: string }> = {
  esm: {
    type: 'module',
    node: `import * as library from '${NAME}';\nimport { faultsOf } from './consumer.js';\nconsole.log(process.version, JSON.stringify(faultsOf(library)));\n`,
  },
  cjs: {
    type: 'commonjs',
    node: `const library = require('${NAME}');\nconst { faultsOf } = require('./consumer.js');\nconsole.log(process.version, JSON.stringify(faultsOf(library)));\n`,
  },
};

const BROWSER = `import * as library from '${NAME}';\nimport { faultsOf } from './consumer.js';\nglobalThis.faults = faultsOf(library);\n`;

/** Every warning of Rollup is a fault, but those on zod's own files, about which nothing can be done here. */
const ROLLUP = `const ofZod = (file) => file?.includes('/node_modules/zod/') ?? false;
export default {
  onwarn({ id, ids, loc, message }) {
    const files = [id ?? loc?.file, ...(ids ?? [])].filter((file) => file !== undefined);
    if (files.length === 0 || !files.every(ofZod)) throw new Error(message);
  },
};
`;

/** An empty project with the tarball as its one dependency, and the programs that use it. Gives its folder. */
export async function makeProject(root: string, folder: string, system: System, tarball: string): Promise<string> {
  const { type, node } = MODULES[system];
  await install(folder, [tarball], { type });
  const consumer = await readFile(join(root, 'test/package/consumer.ts'), 'utf8');
  const { code } = await transform(consumer, { loader: 'ts', format: system, target: 'es2022' });
  await writeFile(join(folder, 'consumer.js'), code);
  await writeFile(join(folder, 'node.js'), node);
  if (system === 'esm') {
    await writeFile(join(folder, 'browser.js'), BROWSER);
    await writeFile(join(folder, 'rollup.config.js'), ROLLUP);
  }
  return folder;
}

/** A project in which the repository's own test of the contract is compiled against the tarball instead of the source. Gives its folder. */
export async function makeTypesProject(root: string, folder: string, system: System, tarball: string): Promise<string> {
  await install(folder, [tarball, EXPECT_TYPE], { type: MODULES[system].type });
  const fromTests = (name: string) => readFile(join(root, 'test/package', name), 'utf8');
  const test = await fromTests('contract.test.ts');
  const moved = test.replace(`'#src/index.js'`, `'${NAME}'`).replace(`'vitest'`, `'./vitest.js'`);
  if (!moved.includes(`'${NAME}'`) || !moved.includes(`'./vitest.js'`))
    throw new Error('test/package/contract.test.ts no longer imports what it did.');
  const contract = await fromTests('contract.d.ts');
  // `StandardSchemaV1` is the standard's name, of which the package has a part under its own.
  const names = [...contract.matchAll(/^export (?:declare )?(?:type|interface|function|const|class) (\w+)/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'StandardSchemaV1');
  const files = {
    'contract.d.ts': contract,
    // Every name of the contract, the types that no test speaks of among them.
    'names.ts': `export type { ${names.join(', ')} } from '${NAME}';\n`,
    'consumer.ts': await fromTests('consumer.ts'),
    'contract.test.ts': moved,
    'vitest.d.ts': VITEST,
    'control.ts': CONTROL,
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const [resolution, options] of Object.entries(MODULE_OPTIONS)) {
    const compilerOptions = { strict: true, skipLibCheck: false, noEmit: true, target: 'es2022', lib: ['es2022'], types: [], ...options };
    await writeFile(
      join(folder, `tsconfig.${resolution}.json`),
      JSON.stringify({ compilerOptions, files: ['contract.test.ts', 'names.ts', 'control.ts'] }),
    );
  }
  return folder;
}
