import { SSF } from '@e965/xlsx';
import type { NumberFormat } from './cell.js';
import { cleanText } from './clean-text.js';

/** A format with what is asked of each cell that has it. */
export interface KnownFormat extends NumberFormat {
  /** Shows numbers as they are: what a cell has to which nobody gave a format. */
  readonly isGeneral: boolean;
  readonly isDate: boolean;
}

/** What a format code says. SheetJS shows numbers as an American computer does; here dots and commas change places, but for those that stand in the code as text. */
export function numberFormat(code: string): KnownFormat {
  const isDate = SSF.is_date(code);
  const { masked, literals } = withoutLiterals(isDate ? dayFirst(code) : code);
  const show = (number: number): string => {
    const shown = formatted(masked, number);
    const local = isDate ? shown : shown.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
    return cleanText(local.replace(PLACEHOLDER, (mark) => literals[mark.charCodeAt(0) - FIRST] ?? '')).trim();
  };
  return { code, isGeneral: /^(?:general)?$/i.test(code), isDate, show };
}

/** Excel's own short date, which a computer shows in the order of its country; and dots between days, which SheetJS takes only as text. */
const dayFirst = (code: string): string => code.replace(/^m\/d\/yy\b/, 'dd/mm/yyyy').replace(/(?<=[dmy])\.(?=[dmy ;]|$)/gi, '"."');

/** A code that is no format shows the number as it is. */
function formatted(code: string, number: number): string {
  try {
    return String(SSF.format(code, number));
  } catch {
    return String(number);
  }
}

/** Characters without meaning of their own, each in the place of a text of the code. */
const FIRST = 0xe000;
const PLACEHOLDER = /[\ue000-\uf8ff]/g;
const LITERAL = /"([^"]*)"|\\./g;

function withoutLiterals(code: string): { readonly masked: string; readonly literals: readonly string[] } {
  const literals: string[] = [];
  const masked = code.replace(
    LITERAL,
    (escaped, quoted: string | undefined) => `"${String.fromCharCode(FIRST + literals.push(quoted ?? escaped.slice(1)) - 1)}"`,
  );
  return { masked, literals };
}
