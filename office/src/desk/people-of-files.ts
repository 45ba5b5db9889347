import { withArchivesOpened } from '../read/archive.js';
import { FileError } from '../read/file-error.js';
import { openFile } from '../read/open-file.js';
import type { Place } from '../read/places.js';
import type { FolderFile } from '../read/read-folder.js';
import { findTables } from '../read/table.js';
import { placeKey } from './pay-list.js';
import { type Person, peopleIn } from './people.js';

/** Who stands in each row of some lists, for the office's own papers. A file that cannot be read is told with the others. */
export function peopleOfFiles(files: readonly FolderFile[]): (place: Place) => Person {
  const people = new Map<string, Person>();
  for (const { file, bytes } of withArchivesOpened(files)) {
    try {
      for (const sheet of openFile(bytes())) {
        const where = { file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
        for (const table of findTables(sheet)) for (const [line, person] of peopleIn(table)) people.set(placeKey({ ...where, line }), person);
      }
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
    }
  }
  return (place) => people.get(placeKey(place)) ?? {};
}
