import type { Bilingual, SupportCase } from 'haiphong-training-support';
import { numberKey } from '../read/dossier-number.js';
import { enterpriseNameKey } from '../read/enterprise.js';
import type { Fault } from '../read/read-cases.js';
import { enterpriseOf } from './enterprise-of.js';
import { rowInWords } from './row-in-words.js';

interface Placed {
  readonly sheet?: string;
  readonly line: number;
  readonly supportCase: SupportCase;
}

/** The code of an enterprise that stands with two names, and the name that stands with two codes: each told once, at the first row that differs. */
export function enterpriseNotes<T extends Placed>(cases: readonly T[]): readonly Fault[] {
  const byCode = new Map<string, { readonly name: string; readonly place: Placed }>();
  const byName = new Map<string, { readonly code: string; readonly place: Placed }>();
  const told = new Set<string>();
  return cases.flatMap((place): Fault[] => {
    const { sheet, line, supportCase } = place;
    const { id, name } = enterpriseOf(supportCase);
    if (id === undefined || name === undefined) return [];
    const [code, key] = [numberKey(id), enterpriseNameKey(name)];
    const named = byCode.get(code);
    const coded = byName.get(key);
    if (!named) byCode.set(code, { name, place });
    if (!coded) byName.set(key, { code: id, place });
    const note = (found: string, other: Placed, why: (row: Bilingual) => Bilingual): Fault[] => {
      if (told.has(found)) return [];
      told.add(found);
      return [{ kind: 'note', ...(sheet !== undefined && { sheet }), line, found, why: why(rowInWords(other, sheet)), meant: [] }];
    };
    if (named && enterpriseNameKey(named.name) !== key)
      return note(id, named.place, (row) => ({
        vi: `mã doanh nghiệp này ở ${row.vi} ghi tên khác: ${named.name}`,
        en: `the code stands with another name on ${row.en}: ${named.name}`,
      }));
    if (coded && numberKey(coded.code) !== code)
      return note(name, coded.place, (row) => ({
        vi: `doanh nghiệp này ở ${row.vi} ghi mã khác: ${coded.code}`,
        en: `the enterprise stands with another code on ${row.en}: ${coded.code}`,
      }));
    return [];
  });
}
