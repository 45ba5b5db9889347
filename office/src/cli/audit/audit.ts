import { UTCDate } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns';
import type { Statement } from '../../../../docs/.vitepress/pages/statements.js';
import type { Evidence, Instrument, IsoDate } from '../../../../src/index.js';

/** Best first. */
export const EVIDENCE = ['official', 'reported', 'inferred', 'assumed'] as const satisfies readonly Evidence[];

/** The statements that are known less well than the evidence given; the least known first, and else in their order. */
export const below = (evidence: Evidence, statements: readonly Statement[]): readonly Statement[] =>
  EVIDENCE.slice(EVIDENCE.indexOf(evidence) + 1)
    .reverse()
    .flatMap((level) => statements.filter(({ provenance }) => provenance.evidence === level));

export interface Age {
  readonly instrument: Instrument;
  /** Whole days since it was issued; absent where no date of issue is known. */
  readonly days?: number;
}

/** The instruments issued more than so many days before a day, the oldest first; then those whose age nobody can tell, which may be as old. */
export function olderThan(days: number, on: IsoDate, instruments: readonly Instrument[]): readonly Age[] {
  const dated = instruments.flatMap((instrument) =>
    instrument.issued === undefined ? [] : [{ instrument, days: differenceInCalendarDays(new UTCDate(on), new UTCDate(instrument.issued)) }],
  );
  const undated = instruments.filter(({ issued }) => issued === undefined).map((instrument) => ({ instrument }));
  return [...dated.filter((age) => age.days > days).sort((a, b) => b.days - a.days), ...undated];
}
