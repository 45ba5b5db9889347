/**
 * Makes `office/src/read/places-data.ts` from a table of places with a heading row and, parted by tabs, the columns name, kind, level, area, source and
 * note: `tsx office/test/make-places.ts TABLE`. The table itself stays out of the repository; the policy's list of sources tells where it comes from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [table = ''] = process.argv.slice(2);
const rows = readFileSync(table, 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const KINDS = { Phường: 'ward', Xã: 'commune', 'Thị trấn': 'town', 'Đặc khu': 'special-zone' } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];
const AREAS = ['hai-phong', 'former-hai-duong'] as const;

const names = (area: string, fits: (kind: string, level: string) => boolean): string =>
  [...new Set(rows.flatMap(([name = '', kind = '', level = '', of = '']) => (of === area && fits(kind, level) ? [name] : [])))]
    .sort((a, b) => a.localeCompare(b, 'vi'))
    .join('|');

const communes = (area: string, kind: Kind): string =>
  names(area, (name, level) => level.startsWith('commune') && KINDS[name as keyof typeof KINDS] === kind);
const quoted = (text: string): string => `    '${text}',`;
const elsewhere = rows.flatMap(([name = '', , level = '', , , note = '']) =>
  level === 'commune-now' && note.includes('same-name-in=') ? [name] : [],
);

const text = `/** Made by office/test/make-places.ts: the units of today and of before July 2025, with names gone since 2019. Not to be edited. */

/** Communes by their area and kind. */
export const COMMUNES = {
${AREAS.map(
  (area) =>
    `  '${area}': {\n${Object.values(KINDS)
      .map((kind) => `    ${kind.includes('-') ? `'${kind}'` : kind}:\n  ${quoted(communes(area, kind))}`)
      .join('\n')}\n  },`,
).join('\n')}
} as const;

/** Districts, and towns and cities of their rank, until June 2025. */
export const DISTRICTS = {
${AREAS.map((area) => `  '${area}':\n${quoted(names(area, (_, level) => level.startsWith('district')))}`).join('\n')}
} as const;

/** Communes of today whose name another province has as well. */
export const ELSEWHERE_TOO =
  '${[...new Set(elsewhere)].sort((a, b) => a.localeCompare(b, 'vi')).join('|')}';
`;
writeFileSync(fileURLToPath(new URL('../src/read/places-data.ts', import.meta.url)), text);
