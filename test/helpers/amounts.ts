import type { SupportCase } from '#src/case/types.js';
import type { Reading } from '#src/law/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Amendment, Policy } from '#src/policy/types.js';
import { withReading } from '#src/policy/with-reading.js';
import { calculateSupport } from '#src/support/calculate-support.js';
import type { Calculation, SupportLine } from '#src/support/types.js';

/** A line as a table shows it: `tuition: 0.5 × 934951 × 30 = 14024265`. */
const shownLine = ({ benefit, rate, unitAmount, months, amount }: SupportLine): string =>
  `${benefit}: ${[rate, unitAmount, months].filter((factor) => factor !== undefined).join(' × ')} = ${amount}`;

/** A calculation as a table shows it: its lines, or its status with what is lacking. */
function shown(calculation: Calculation): readonly string[] {
  if (calculation.status === 'calculated') return calculation.lines.map(shownLine);
  return [calculation.status, ...('missing' in calculation ? calculation.missing : [])];
}

export const under = (reading: Partial<Reading>, ...amendments: readonly Amendment[]): Policy =>
  amendments.reduce(amendPolicy, withReading(resolution03, reading));

export const linesOf = (supportCase: SupportCase, policy: Policy = resolution03): readonly string[] => shown(calculateSupport(supportCase, policy));

/** Amounts by year: of a line, or of the whole calculation. */
export const yearsOf = (
  whole: { readonly byYear: readonly { readonly year: number; readonly amount: number }[] } | undefined,
): Record<string, number> => Object.fromEntries((whole?.byYear ?? []).map(({ year, amount }) => [year, amount]));

export function calculated(supportCase: SupportCase, policy: Policy = resolution03): Calculation & { status: 'calculated' } {
  const calculation = calculateSupport(supportCase, policy);
  if (calculation.status !== 'calculated') throw new Error(shown(calculation).join(' '));
  return calculation;
}
