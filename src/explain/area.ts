import { commencement } from '../law/term-and-territory.js';
import type { IsoDate, Locality } from '../types.js';
import type { Context } from './context.js';

/** The area on which the first day of the policy hangs; undefined where it is not known. Where there is none, the effective date holds, as it does in Hải Phòng. */
function areaOf({ supportCase, terms }: Context): Locality | undefined {
  switch (supportCase.group) {
    case 'enterprise-employee':
      return supportCase.enterprise?.locality;
    case 'vocational-student':
      return supportCase.training?.schoolLocality;
    case 'vocational-teacher':
      return terms.reading['teacher-school'] === 'anywhere' ? 'hai-phong' : supportCase.teaching?.schoolLocality;
    case 'industry-instructor':
      return 'hai-phong';
  }
}

/** The first day of the policy for a case; while its area is not known, the effective date. */
export const firstDayOf = (context: Context): IsoDate => commencement(areaOf(context), context.terms);

/** The period of the policy for a case, in words. */
export function periodInWords(context: Context): string {
  const { terms, words } = context;
  const former = commencement('former-hai-duong', terms);
  const isOpen = areaOf(context) === undefined && former !== firstDayOf(context);
  return words.period(firstDayOf(context), terms.lastDay, isOpen ? former : undefined);
}
