import { assess, type Locale, type Policy } from 'haiphong-training-support';
import type { CheckedCase } from '../desk/check.js';
import { dong } from '../read/words.js';
import { missing, notices, OUTCOME, reasonsWithBasis } from '../write/phrases.js';
import { type TableCell, terminalTable } from './terminal-table.js';

const HEAD = {
  vi: ['Dòng', 'Số hồ sơ', 'Kết quả', 'Mức hỗ trợ', 'Lý do, thông tin cần bổ sung (→), lưu ý (!)'],
  en: ['Row', 'Dossier', 'Outcome', 'Support', 'Reasons, facts to ask for (→), notices (!)'],
} as const;
/** Widths without their borders; the last column takes what is left of the screen. */
const WIDTHS = [7, 14, 20, 19] as const;
const NARROWEST = 40;

/** Cases of a list as tables for the terminal, one for each sheet. */
export function caseTables(cases: readonly CheckedCase[], policy: Policy, locale: Locale, screen: number): string {
  const bySheet = new Map<string | undefined, CheckedCase[]>();
  for (const one of cases) {
    const others = bySheet.get(one.sheet);
    if (others) others.push(one);
    else bySheet.set(one.sheet, [one]);
  }
  return [...bySheet].map(([sheet, some]) => `${sheet === undefined ? '' : `\n${sheet}\n`}${caseTable(some, policy, locale, screen)}`).join('\n');
}

function caseTable(cases: readonly CheckedCase[], policy: Policy, locale: Locale, screen: number): string {
  const rest = Math.max(NARROWEST, screen - WIDTHS.reduce((sum, width) => sum + width, 0) - HEAD.vi.length - 1);
  const rows = cases.map(({ line, supportCase }): readonly TableCell[] => {
    const assessment = assess(supportCase, policy);
    const { calculation, decision } = assessment;
    const notes = [
      ...reasonsWithBasis(supportCase, assessment, policy, locale),
      ...missing(assessment, locale, policy).map((text) => `→ ${text}`),
      ...notices(assessment, policy, locale).map((text) => `! ${text}`),
    ];
    return [
      { text: String(line) },
      { text: supportCase.id },
      { text: OUTCOME[locale][decision.outcome] },
      { text: calculation.status === 'calculated' ? dong(calculation.total, locale) : '', alignRight: true },
      { text: notes.join('\n') },
    ];
  });
  return terminalTable([...WIDTHS, rest], HEAD[locale], rows);
}
