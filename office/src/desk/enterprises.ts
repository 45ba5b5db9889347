import type { SupportCase } from 'haiphong-training-support';
import { numberKey } from '../read/dossier-number.js';
import { enterpriseNameKey } from '../read/enterprise.js';
import type { Fault } from '../read/read-cases.js';

interface Placed {
  readonly sheet?: string;
  readonly line: number;
  readonly supportCase: SupportCase;
}

/** The code of an enterprise that stands with two names, and the name that stands with two codes: each told once, at the first row that differs. */
export function enterpriseNotes<T extends Placed>(cases: readonly T[]): readonly Fault[] {
  const byCode = new Map<string, { readonly name: string; readonly line: number }>();
  const byName = new Map<string, { readonly code: string; readonly line: number }>();
  const told = new Set<string>();
  return cases.flatMap(({ sheet, line, supportCase }): Fault[] => {
    const { id, name } = (supportCase.group === 'enterprise-employee' && supportCase.enterprise) || {};
    if (id === undefined || name === undefined) return [];
    const [code, key] = [numberKey(id), enterpriseNameKey(name)];
    const named = byCode.get(code);
    const coded = byName.get(key);
    if (!named) byCode.set(code, { name, line });
    if (!coded) byName.set(key, { code: id, line });
    const note = (found: string, vi: string, en: string): Fault[] => {
      if (told.has(found)) return [];
      told.add(found);
      return [{ kind: 'note', ...(sheet !== undefined && { sheet }), line, found, why: { vi, en }, meant: [] }];
    };
    if (named && enterpriseNameKey(named.name) !== key)
      return note(
        id,
        `mã doanh nghiệp này ở dòng ${named.line} ghi tên khác: ${named.name}`,
        `the code stands with another name on row ${named.line}: ${named.name}`,
      );
    if (coded && numberKey(coded.code) !== code)
      return note(
        name,
        `doanh nghiệp này ở dòng ${coded.line} ghi mã khác: ${coded.code}`,
        `the enterprise stands with another code on row ${coded.line}: ${coded.code}`,
      );
    return [];
  });
}
