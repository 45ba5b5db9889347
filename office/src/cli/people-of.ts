import type { Person } from '../desk/people.js';
import { peopleOfFiles } from '../desk/people-of-files.js';
import type { Place } from '../read/places.js';
import type { Told } from '../read/told.js';
import { filesOf } from './files-of.js';

/** Who stands in each row of the lists of a folder, for the office's own papers. */
export const peopleOf = async (folder: string, told: Told): Promise<(place: Place) => Person> => peopleOfFiles(await filesOf(folder), told);
