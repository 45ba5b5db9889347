import { withArchivesOpened } from '../read/archive.js';
import { FileError, madeOrUnread } from '../read/file-error.js';
import { sheetsInFile } from '../read/open-file.js';
import type { Place } from '../read/places.js';
import type { FolderFile } from '../read/read-folder.js';
import { findTables } from '../read/table.js';
import type { Told } from '../read/told.js';
import { placeKey } from './pay-list.js';
import { type Person, peopleIn } from './people.js';

/**
 * Who stands in each row of some lists, for the office's own papers; whatever is hidden in them or was told of them, since a list may have been read with that.
 * A file that cannot be read is told with the others.
 */
export function peopleOfFiles(files: readonly FolderFile[], told: Told): (place: Place) => Person {
  const people = new Map<string, Person>();
  for (const { file, bytes } of withArchivesOpened(files)) {
    const sheets = madeOrUnread(() => sheetsInFile(bytes()));
    if (sheets instanceof FileError) continue;
    for (const sheet of sheets) {
      const where = { file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
      for (const table of findTables(sheet, { ...told, file }))
        for (const [line, person] of peopleIn(table)) people.set(placeKey({ ...where, line }), person);
    }
  }
  return (place) => people.get(placeKey(place)) ?? {};
}
