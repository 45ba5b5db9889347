import { type Period, type Policy, reportingPeriods } from '../index.js';
import { cutAt } from '../words/cut-at.js';
import { suggestion, UsageError } from './usage-error.js';

const KINDS = ['six-month', 'year-end', 'ad-hoc'];

/** The period that `--period` names: a periodic report by the year in which it falls due, or any days. Throws `UsageError` where there is none. */
export function periodOf(text: string, policy: Policy): Period {
  const [kind, which = ''] = cutAt(text, ':');
  if (!KINDS.includes(kind)) throw new UsageError(`There is no period ${text}. ${suggestion(kind, KINDS)}`);
  if (kind === 'ad-hoc') {
    const [from, to] = cutAt(which, '..');
    if (to === undefined || to.includes('..'))
      throw new UsageError(`An ad hoc period is ad-hoc:FROM..TO, such as ad-hoc:2026-01-01..2026-06-30, not ${text}.`);
    return { kind, from, to };
  }
  const found = /^\d{1,4}$/.test(which) ? reportingPeriods(Number(which), policy).find((period) => period.kind === kind) : undefined;
  if (found !== undefined) return found;
  throw new UsageError(`No ${kind} report falls due in "${which}". Those that do: ${yearsDue(kind, policy)}.`);
}

/** `six-month:2025 to six-month:2031`. */
function yearsDue(kind: string, { reporting }: Policy): string {
  const duty = reporting.find((one) => one.kind === kind);
  const year = (day: string): string => `${kind}:${day.slice(0, 4)}`;
  return duty === undefined ? 'none' : `${year(duty.firstDue)} to ${year(duty.lastDue)}`;
}
