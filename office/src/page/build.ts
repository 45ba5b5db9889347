import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build, type InlineConfig, type Rollup } from 'vite';
import { leanExceljs } from './exceljs/aliases.js';
import { licencesText, packagesOf } from './licences.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
/** Where the page is written, from the root of the repository. */
const OUT = 'office/dist/ho-tro-dao-tao-nghe.html';
/** Where the names of the packages that it holds are written. */
const PACKAGES = 'office/dist/page-packages.json';
/** The most that it may weigh: it is sent by mail, and opened from sticks. */
const MOST_BYTES = 2_500_000;

/** Browsers of three years ago. */
const TARGET = ['chrome118', 'firefox118'];

interface Bundle {
  readonly code: string;
  readonly css: string;
  /** Every file that is in it. */
  readonly modules: readonly string[];
}

async function bundled(entry: string): Promise<Bundle> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [vue()],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VERSION__: JSON.stringify(version()),
    },
    resolve: {
      alias: [
        { find: /^haiphong-training-support$/, replacement: `${root}src/index.ts` },
        // The components of the site ask VitePress for the language of the page and for addresses of other pages.
        { find: /^vitepress$/, replacement: `${here}site.ts` },
        ...leanExceljs,
      ],
    },
    build: {
      write: false,
      target: TARGET,
      minify: 'esbuild',
      chunkSizeWarningLimit: 3000,
      lib: { entry: here + entry, formats: ['iife'], name: 'page' },
      rollupOptions: { onwarn: (warning, warn) => ['INVALID_ANNOTATION', 'EVAL'].includes(warning.code ?? '') || warn(warning) },
    },
  };
  const built = (await build(config)) as Rollup.RollupOutput[];
  const output = built.flatMap((one) => one.output);
  const css = output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []));
  const chunks = output.filter((one) => one.type === 'chunk');
  return { code: chunks.map(({ code }) => code).join('\n'), css: css.join('\n'), modules: chunks.flatMap(({ moduleIds }) => moduleIds) };
}

const version = (): string => (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string }).version;

/** What would end a script, or begin a comment in it, is written otherwise; both stand in texts and patterns alone. */
const inScript = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing may be fetched or sent: the page's own script and style run, and workers from its own text. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const ofWorker = await bundled('worker.ts');
const worker = inScript(ofWorker.code);
const { code, css, modules } = await bundled('main.ts');
const packages = packagesOf([...ofWorker.modules, ...modules]);
const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const [script, style] = [inScript(code), css.trim()];
const parts: Readonly<Record<string, string>> = {
  POLICY: policyOf(script, style),
  '<!--STYLE-->': `<style>${style}</style>`,
  '<!--LICENCES-->': asText(licencesText(packages)),
  // No script of the page: the text of a worker, which is started from it.
  '<!--WORKER-->': `<script type="text/plain" id="worker">${worker}</script>`,
  '<!--SCRIPT-->': `<script>${script}</script>`,
};
const page = readFileSync(`${here}page.html`, 'utf8').replace(/POLICY|<!--(?:STYLE|LICENCES|WORKER|SCRIPT)-->/g, (part) => parts[part] ?? '');
const bytes = Buffer.byteLength(page);
if (bytes > MOST_BYTES) throw new Error(`The page weighs ${bytes} bytes, more than ${MOST_BYTES}.`);
mkdirSync(`${root}office/dist`, { recursive: true });
writeFileSync(root + OUT, page);
// For the bill of materials of a release.
writeFileSync(
  root + PACKAGES,
  `${JSON.stringify(
    packages.map(({ name, version }) => `${name}@${version}`),
    null,
    2,
  )}\n`,
);
console.log(`${OUT}: ${(bytes / 1e6).toFixed(2)} MB`);
