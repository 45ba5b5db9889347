import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that somebody else wrote and that is shipped. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As its package file names it (SPDX); `NOASSERTION` where it names none. */
  readonly licence: string;
  /** The texts of its licence and notices, which must go wherever its code goes. */
  readonly text: string;
}

/** The folder of a package below a `node_modules` within which a module lies; the innermost, where packages hold others. */
const packageFolderOf = (modulePath: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(modulePath.replace(/^\0/, '').replace(/[?#].*$/, ''))?.[0];

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

export function packageIn(folder: string): Package {
  const {
    name,
    version,
    license: licence = 'NOASSERTION',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  return { name, version, licence, text: files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n') };
}

/** The packages in which some modules lie, by name. */
export function packagesOf(modulePaths: Iterable<string>): readonly Package[] {
  const folders = new Set(
    [...modulePaths].flatMap((path) => packageFolderOf(path) ?? []).filter((folder) => existsSync(join(folder, 'package.json'))),
  );
  return [...folders].map(packageIn).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licences of packages one after another, equal texts once. */
export function licencesText(packages: readonly Package[]): string {
  const byText = new Map<string, Package[]>();
  for (const one of packages) {
    const text = `${one.licence}\n${one.text}`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  return [...byText.values()]
    .map((same) => {
      const [first] = same;
      return `${same.map(({ name, version }) => `${name} ${version}`).join(', ')} (${first?.licence})${first?.text ? `\n\n${first.text}` : ''}`;
    })
    .join('\n\n----------\n\n');
}
