import { expect } from 'vitest';
import type { DossierEntry, Payment, ReportOptions, SupportCase } from '#src/index.js';
import { student } from '../helpers/factories.js';

/** *S* of the worked examples, as the school and the office know it in January 2026. */
export const entry = (changes: Partial<DossierEntry> = {}): DossierEntry => ({
  supportCase: student(),
  recordedOn: '2026-01-15',
  stage: 'studying',
  dossier: 'forwarded',
  ...changes,
});

export const entriesOf = (...cases: readonly SupportCase[]): DossierEntry[] => cases.map((supportCase) => entry({ supportCase }));

/** The first half of 2026. */
export const halfYear = { kind: 'ad-hoc', from: '2026-01-01', to: '2026-06-30' } as const;
export const by = (...dimensions: ReportOptions['by']): ReportOptions => ({ period: halfYear, by: dimensions });

export const payment = (changes: Partial<Payment> = {}): Payment => ({
  year: 2026,
  group: 'vocational-student',
  benefit: 'tuition',
  amount: 1_000_000,
  ...changes,
});

/** Hands over one object again and again, with other contents each time: whoever keeps it instead of counting it will notice. */
export function* oneObject<T extends object>(items: Iterable<T>): Generator<T> {
  const object: Record<string, unknown> = {};
  for (const item of items) {
    for (const key of Object.keys(object)) delete object[key];
    Object.assign(object, item);
    yield object as T;
  }
}

/** Of an error with a code, and with a message where one is given. */
export const withCode = (code: string, message?: string) =>
  expect.objectContaining({ name: 'PolicyError', code, ...(message !== undefined && { message }) });
