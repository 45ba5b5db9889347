import { basename, resolve } from 'node:path';
import { LAST_DATE, type Locale, type Policy, type SupportCase } from 'haiphong-training-support';
import { check } from '../desk/check.js';
import { withNumbersApart } from '../desk/dossier-numbers.js';
import { sortOutAsOf } from '../desk/sort-out.js';
import { cleanText } from '../read/clean-text.js';
import { openFile } from '../read/open-file.js';
import { bytesOf, isFolder } from './disk.js';
import { readFolder } from './folder-script.js';
import { sample } from './samples.js';

/** The list that is read where none is named. */
export const SAMPLE_LIST = sample('ho-so-mau.csv');

/** The cases of a list, or the last states of the dossiers of a folder; of the sample list where nothing is named. */
export async function casesOf(
  path: string | undefined,
  policy: Policy,
  locale: Locale,
): Promise<{ readonly name: string; readonly cases: readonly SupportCase[] }> {
  const file = resolve(path ?? SAMPLE_LIST);
  const name = cleanText(basename(file));
  if (!(await isFolder(file))) return { name, cases: check(openFile(bytesOf(file)), policy).cases.map(({ supportCase }) => supportCase) };
  const content = withNumbersApart(await readFolder(file, policy, {}, locale));
  return { name, cases: sortOutAsOf(content.entries, LAST_DATE, 'all').counted.map(({ entry }) => entry.supportCase) };
}
