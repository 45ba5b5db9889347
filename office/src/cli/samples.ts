import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** In the package the samples stand beside the command; in the repository where developers have theirs too. */
const folder = ['./samples/', '../../../examples/data/'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));

/** The path of a sample, on which a command works where no file is named. */
export const sample = (name: string): string => fileURLToPath(new URL(name, folder));
