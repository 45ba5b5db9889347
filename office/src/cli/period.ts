import { type IsoDate, type Locale, nextReport, type Period, type Policy, reportingPeriods } from 'haiphong-training-support';
import { dayOf } from './folder-script.js';
import { UsageError } from './usage-error.js';

/** The kinds of report, by the words of the command line. */
const KINDS: ReadonlyMap<string, Period['kind']> = new Map([
  ['six-month', 'six-month'],
  ['6-thang', 'six-month'],
  ['year-end', 'year-end'],
  ['cuoi-nam', 'year-end'],
  ['ad-hoc', 'ad-hoc'],
  ['dot-xuat', 'ad-hoc'],
]);

/**
 * The period that `--period` names: a periodic report by the year in which it falls due, or any days. Without it the one that falls due next.
 *
 * @throws UsageError where there is none.
 */
export function periodOf(text: string | undefined, today: IsoDate, policy: Policy, locale: Locale): Period {
  const vi = locale === 'vi';
  if (text === undefined) {
    const next = nextReport(today, policy);
    if (next) return next;
    throw new UsageError(vi ? 'Không còn kỳ báo cáo nào đến hạn; hãy ghi --period.' : 'No report falls due any more; give --period.');
  }
  const [name = '', ...rest] = text.split(':');
  const which = rest.join(':');
  const kind = KINDS.get(name);
  if (kind === undefined) throw new UsageError(`--period ${text}: ${vi ? 'phải là' : 'must be'} ${PERIODS[locale].join(', ')}.`);
  if (kind === 'ad-hoc') return adHoc(text, which, locale);
  const years = everyYear(policy);
  const found = years.flatMap((year) => reportingPeriods(year, policy)).find((one) => one.kind === kind && one.dueOn?.slice(0, 4) === which);
  if (found) return found;
  throw new UsageError(
    vi
      ? `--period ${text}: không có báo cáo này; năm đến hạn là từ ${years[0]} đến ${years.at(-1)}.`
      : `--period ${text}: there is no such report; they fall due from ${years[0]} to ${years.at(-1)}.`,
  );
}

const PERIODS = {
  vi: ['6-thang:NĂM', 'cuoi-nam:NĂM', 'dot-xuat:TỪ-NGÀY..ĐẾN-NGÀY'],
  en: ['six-month:YEAR', 'year-end:YEAR', 'ad-hoc:FROM..TO'],
} as const satisfies Record<Locale, readonly string[]>;

function adHoc(text: string, which: string, locale: Locale): Period {
  const [first = '', last = '', ...more] = which.split('..');
  if (more.length > 0 || last === '') throw new UsageError(`--period ${text}: ${locale === 'vi' ? 'phải là' : 'must be'} ${PERIODS[locale][2]}.`);
  const from = dayOf('--period', first, locale);
  const to = dayOf('--period', last, locale);
  if (from > to) throw new UsageError(`--period ${text}: ${locale === 'vi' ? 'ngày đầu sau ngày cuối' : 'the first day lies after the last'}.`);
  return { kind: 'ad-hoc', from, to };
}

function everyYear({ reporting }: Policy): readonly number[] {
  const first = Math.min(...reporting.map(({ firstDue }) => Number(firstDue.slice(0, 4))));
  const last = Math.max(...reporting.map(({ lastDue }) => Number(lastDue.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
