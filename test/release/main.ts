/**
 * Makes what a release gives into `release/`: the tarballs of both packages, the page in one file, the licences of all that is shipped, a bill of
 * materials (CycloneDX) and the checksums of all of these. Exits with 1 if the versions do not agree or, told to make everything twice, if a byte differs.
 *
 *     npm run release:files [-- --twice]
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { licencesText, type Package, packageIn } from '../../office/src/page/licences.js';
import { run } from '../matrix/run.js';
import { billOfMaterials } from './bill-of-materials.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({ options: { twice: { type: 'boolean', default: false } } });

/** The version that all parts bear. */
async function commonVersion(): Promise<string> {
  const own = await packageFile('package.json');
  const office = await packageFile('office/package.json');
  const named = office.dependencies?.[own.name];
  if (office.version !== own.version || named !== own.version)
    throw new Error(`The versions differ: ${own.name} ${own.version}, ${office.name} ${office.version}, which names ${named}.`);
  return own.version;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packageFile = async (path: string): Promise<PackageFile> => JSON.parse(await readFile(join(root, path), 'utf8')) as PackageFile;

async function make(folder: string): Promise<void> {
  const version = await commonVersion();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // Both are built as they are packed.
  for (const workspace of ['.', 'office'])
    await run('npm', ['pack', '--workspace', workspace, '--foreground-scripts=false', '--pack-destination', folder], { cwd: root });
  await run('npm', ['run', 'office:page'], { cwd: root });
  await copyFile(join(root, 'office/dist/ho-tro-dao-tao-nghe.html'), join(folder, `ho-tro-dao-tao-nghe-${version}.html`));
  const inPage = JSON.parse(await readFile(join(root, 'office/dist/page-packages.json'), 'utf8')) as readonly string[];
  const bill = await billOfMaterials(root, inPage);
  await writeFile(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
  const installed = await installedPackages();
  const packages = bill.components.flatMap((component) => installed.get(component['bom-ref']) ?? []);
  await writeFile(join(folder, 'LICENCES.txt'), `${licencesText(packages)}\n`);
  await writeFile(join(folder, 'SHA256SUMS'), await checksums(folder));
}

/** Every installed package that others wrote, by its name and version: npm notes where each lies. */
async function installedPackages(): Promise<ReadonlyMap<string, Package>> {
  const lock = JSON.parse(await readFile(join(root, 'node_modules/.package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly link?: boolean }>>;
  };
  const folders = Object.entries(lock.packages).filter(([folder, { link }]) => !link && existsSync(join(root, folder, 'package.json')));
  return new Map(
    folders.map(([folder]) => {
      const one = packageIn(join(root, folder));
      return [`${one.name}@${one.version}`, one];
    }),
  );
}

/** As `sha256sum --check` reads them. */
async function checksums(folder: string): Promise<string> {
  const lines = (await readdir(folder)).sort().map(async (file) => {
    const sum = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
    return `${sum}  ${file}\n`;
  });
  return (await Promise.all(lines)).join('');
}

const out = join(root, 'release');
await make(out);
const sums = await readFile(join(out, 'SHA256SUMS'), 'utf8');
process.stdout.write(sums);
if (values.twice) {
  const again = join(root, 'reports/release-again');
  await make(again);
  const differing = (await readFile(join(again, 'SHA256SUMS'), 'utf8')).split('\n').filter((line) => !sums.split('\n').includes(line));
  await rm(again, { recursive: true });
  console.log(differing.length === 0 ? 'Made twice, byte for byte equal.' : `Made twice, and not equal:\n${differing.join('\n')}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
}
