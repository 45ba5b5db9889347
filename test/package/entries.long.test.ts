import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as source from '#src/index.js';
import { student } from '../helpers/factories.js';

const root = new URL('../../', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly exports: {
    readonly '.': { readonly import: Readonly<Record<'node' | 'default', string>>; readonly require: { readonly default: string } };
  };
};
const { import: esm, require: cjs } = exports['.'];

// Built by `npm run build`, which `npm ci` runs.
it.each([esm.node, esm.default, cjs.default])('%s has what the source has, and judges as it does', async (file) => {
  expect(existsSync(new URL(file, root))).toBe(true);
  const built = (await import(new URL(file, root).href)) as typeof source;
  expect(
    Object.keys(built)
      .filter((name) => name !== 'default' && name !== 'module.exports')
      .sort(),
  ).toEqual(Object.keys(source).sort());
  expect(built.assess(student())).toEqual(source.assess(student()));
});
