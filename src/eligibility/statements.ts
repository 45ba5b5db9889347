import { monthsBegunBefore, startOn } from '../calendar/civil.js';
import type { Training } from '../case/types.js';
import { commencement, type Terms } from '../policy/terms.js';
import type { Education, FactPath, IsoDate, Locality, TrainingLevel } from '../types.js';
import type { Truth } from './rule.js';

/** In Hải Phòng as it was, or in the former Hải Dương province. From which day an area is covered is for the period to say. */
export const isInCity = (locality: Locality | undefined, path: FactPath): Truth => (locality === undefined ? path : locality !== 'elsewhere');

/** Finished lower secondary school or more. */
export const hasLowerSecondary = (education: Education | undefined): Truth =>
  education === undefined ? 'education' : education !== 'below-lower-secondary';

/** Intermediate or college level; vocational secondary where it counts as intermediate. */
export function isSupportedLevel(level: TrainingLevel | undefined, path: FactPath, terms: Terms): Truth {
  if (level === undefined) return path;
  if (level === 'intermediate' || level === 'college') return true;
  return level === 'vocational-secondary' && terms.reading['vocational-secondary'] === 'yes';
}

/** One of the catalogue; one that came later needs a training or course that starts on or after its day. */
export function isInCatalogue(
  part: { readonly occupation?: string | undefined; readonly start?: IsoDate | undefined } | undefined,
  name: 'training' | 'course',
  { catalogue }: Terms,
): Truth {
  const occupation = part?.occupation;
  if (occupation === undefined) return `${name}.occupation`;
  const from = catalogue.get(occupation);
  if (from === undefined) return false;
  if (from === '') return true;
  const start = part?.start;
  return start === undefined ? `${name}.start` : start >= from;
}

/**
 * The training lies in the period of the policy, which opens for each area on its own day. Where the area is not known, what all areas agree on
 * holds; where they do not, the locality is lacking.
 */
export function isTrainingInPeriod(training: Training | undefined, area: Locality | undefined, areaPath: FactPath, terms: Terms): Truth {
  return inArea(area, areaPath, terms, (first) => trainingFrom(first, training, terms));
}

function trainingFrom(first: IsoDate, training: Training | undefined, { reading, lastDay }: Terms): Truth {
  const start = training?.start;
  const end = training?.end;
  if (start !== undefined && start > lastDay) return false;
  if (end !== undefined && end < first) return false;
  if (start === undefined) return 'training.start';
  if (start >= first) return true;
  if (reading['ongoing-training'] === 'excluded') return false;
  if (end !== undefined) return true;
  const months = training?.studyMonths;
  return months !== undefined && monthsBegunBefore(startOn(start), first) < months ? true : 'training.end';
}

/** The course starts in the period of the policy. */
export function isCourseInPeriod(start: IsoDate | undefined, area: Locality | undefined, areaPath: FactPath, terms: Terms): Truth {
  return inArea(area, areaPath, terms, (first) => (start === undefined ? 'course.start' : start >= first && start <= terms.lastDay));
}

function inArea(area: Locality | undefined, areaPath: FactPath, terms: Terms, holdsFrom: (first: IsoDate) => Truth): Truth {
  if (area !== undefined) return holdsFrom(commencement(area, terms));
  const former = holdsFrom(commencement('former-hai-duong', terms));
  return former === holdsFrom(commencement('hai-phong', terms)) ? former : areaPath;
}
