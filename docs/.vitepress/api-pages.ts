import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../en/api/', import.meta.url));

/** The pages that typedoc wrote (`npm run docs:api`), from `docs/en/api/`, without ending; none before it has run. */
export const apiPages = (): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => path.endsWith('.md'))
        .map((path) => path.slice(0, -'.md'.length))
        .sort()
    : [];
