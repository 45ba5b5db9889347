import * as fc from 'fast-check';
import { type FactKind, factKinds, groupFacts } from '#src/case/fact-kinds.js';
import type { SupportCase } from '#src/case/types.js';
import { occupations } from '#src/law/article-1-1-occupations.js';
import type { Reading } from '#src/law/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';

// Cases of every group in which each fact is told or not, whether or not they fit together.

/** Around the days that matter: commencement in either area, months' ends, the last day. */
const days = fc.oneof(
  fc.constantFrom(
    '2024-07-28',
    '2024-07-29',
    '2024-08-01',
    '2025-06-30',
    '2025-07-01',
    '2025-11-04',
    '2025-11-05',
    '2026-01-31',
    '2030-12-31',
    '2031-01-01',
  ),
  fc
    .date({ min: new Date('2023-01-01T00:00:00Z'), max: new Date('2032-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** No policy takes effect after its last day. */
const daysOfTerm = days.filter((day) => day <= resolution03.lastDay.date);

function anyValue(fact: FactKind): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'text':
      return fc.constantFrom('a', 'none', 'vsip', 'Khu khác');
    case 'occupation':
      return fc.constantFrom('other', ...occupations.flatMap(({ id, codes }) => [id, codes.college?.code ?? id]));
    case 'date':
      return days;
    case 'yes-no':
      return fc.boolean();
    case 'whole-number':
      return fc.integer({ min: fact.min, max: Math.min(fact.max, fact.unit === 'month' ? 48 : 3_000_000) });
    case 'option':
      return fc.constantFrom(...Object.keys(fact.options));
  }
}

/** Facts by path, put into the shape of a case. */
export function shaped(flat: Readonly<Record<string, unknown>>): SupportCase {
  const shape: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const [part = path, fact] = path.split('.');
    if (fact === undefined) shape[part] = value;
    else shape[part] = { ...(shape[part] as object | undefined), [fact]: value };
  }
  return shape as unknown as SupportCase;
}

/** The facts of a case by path, of one group. */
export const anyFacts = (group: SupportCase['group']): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc.record(Object.fromEntries(groupFacts[group].map((path) => [path, path === 'group' ? fc.constant(group) : anyValue(factKinds[path])])), {
    requiredKeys: ['id', 'group'],
  });

export const anyGroup: fc.Arbitrary<SupportCase['group']> = fc.constantFrom(
  'enterprise-employee',
  'vocational-student',
  'vocational-teacher',
  'industry-instructor',
);

export const anyCase: fc.Arbitrary<SupportCase> = anyGroup.chain(anyFacts).map(shaped);

export const anyReading: fc.Arbitrary<Reading> = fc.record(
  Object.fromEntries(
    resolution03.questions.map(({ id, kind, options }) => [
      id,
      kind === 'date' ? daysOfTerm : fc.constantFrom(...options.map((option) => option.id)),
    ]),
  ),
) as unknown as fc.Arbitrary<Reading>;
