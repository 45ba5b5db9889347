import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { run } from './run.js';

const DOCUMENTS = ['package.json', 'README.md', 'README.vi.md', 'LICENSE', 'CHANGELOG.md'];
const BUNDLES = ['dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts', 'dist/command/main.js'];

/** Every file that the package has, and no other: the documents, one module for each of src/ but for the command, and the bundles. */
async function expectedFiles(root: string): Promise<string[]> {
  const sources = (await readdir(join(root, 'src'), { recursive: true })).filter((path) => path.endsWith('.ts') && !path.startsWith('command'));
  return [...DOCUMENTS, ...BUNDLES, ...sources.map((path) => `dist/${path.split(sep).join('/').replace(/\.ts$/, '.js')}`)].sort();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** Packs a package as it would be published, building it first, and gives the tarball's path. The library is the workspace `.`. */
export async function pack(root: string, folder: string, workspace: '.' | 'office'): Promise<string> {
  // What the build prints would stand before the JSON.
  const printed = await run('npm', ['pack', '--workspace', workspace, '--json', '--foreground-scripts=false', '--pack-destination', folder], {
    cwd: root,
  });
  const [packed] = JSON.parse(printed) as readonly { readonly filename: string }[];
  if (packed === undefined) throw new Error(`npm pack named no file: ${printed}`);
  return join(folder, packed.filename);
}

/** Throws where the installed package has a file that it must not have, lacks one that it must, or names sources that it does not ship. */
export async function checkFiles(root: string, installed: string): Promise<void> {
  const [expected, found] = await Promise.all([expectedFiles(root), filesIn(installed)]);
  const faults = [
    ...found.filter((file) => !expected.includes(file)).map((file) => `${file} must not be there`),
    ...expected.filter((file) => !found.includes(file)).map((file) => `${file} is lacking`),
  ];
  for (const file of found) {
    const text = await readFile(join(installed, file), 'utf8');
    if (text.includes('sourceMappingURL')) faults.push(`${file} names a source map`);
    if (text.includes(root.replace(/[\\/]$/, ''))) faults.push(`${file} names a folder of the machine on which it was built`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
