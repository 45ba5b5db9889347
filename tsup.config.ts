import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  outDir: 'dist-next',
  target: ['node20', 'es2022'],
  platform: 'neutral',
  sourcemap: false,
  // Vietnamese stays legible, and shorter, in the built files.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  // `npm run build` empties the folder first: three builds side by side must not delete each other's files.
  // It is put in the place of dist when all is there, so that whoever reads dist meanwhile finds it whole.
  clean: false,
};

export default defineConfig([
  // ESM: one file for each module of src/, so that a bundler leaves out whole modules (`sideEffects: false`). Everything in a single
  // file could not be shaken: a schema built at the top level counts as an effect.
  { ...shared, entry: ['src/**/*.ts', '!src/command/**'], format: 'esm', bundle: false },
  // The same for Node, which shakes nothing: one file, which loads in two thirds of the time.
  { ...shared, entry: { 'index.node': 'src/index.ts' }, format: 'esm', splitting: false },
  // CommonJS: one file. Imports are written with `.js`, which would not find a `.cjs` beside it.
  { ...shared, entry: ['src/index.ts'], format: 'cjs', splitting: false },
  // The command: one file beside the modules of the library, which it imports as they are built, rather than holding them a second time.
  {
    ...shared,
    entry: ['src/command/main.ts'],
    outDir: 'dist-next/command',
    format: 'esm',
    platform: 'node',
    splitting: false,
    esbuildPlugins: [
      { name: 'library-as-built', setup: (build) => build.onResolve({ filter: /^\.\.\// }, ({ path }) => ({ path, external: true })) },
    ],
  },
  // Types of the public face, once for each module system.
  {
    ...shared,
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    dts: {
      only: true,
      // tsup hands the compiler a `baseUrl`, which TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
]);
