import {
  type Amendment,
  amendPolicy,
  assess,
  buildReport,
  calculateSupport,
  checkEligibility,
  compareReadings,
  explain,
  factAt,
  factQuestion,
  findOccupation,
  latestEntries,
  nextReport,
  parseCase,
  parseEntry,
  reconcileBudget,
  reportingPeriods,
  resolution03,
  withReading,
} from '#src/index.js';
import { employee, instructor, teacher } from '../helpers/factories.js';
import { assumed, untyped } from '../helpers/policies.js';
import { longerThan } from './harmless.js';
import { leavesIn, nameOf, objectsIn, type Place, placesIn, put } from './places.js';

/** A case of each group; the first has every fact of a learner. */
export const cases: readonly object[] = [
  employee({ applicant: 'P-1', enterprise: { id: 'DN-1', name: 'A' }, training: { studyMonths: 9, ceilingTuition: 900_000 } }),
  // With an occupation by its code.
  { id: 'S', group: 'vocational-student', education: 'upper-secondary', training: { occupation: '6340113', start: '2025-09-08' } },
  teacher(),
  instructor(),
];

export const entry: object = { supportCase: cases[1], recordedOn: '2026-01-31', stage: 'studying', dossier: 'forwarded', paid: 900_000 };

const sourced = {
  evidence: 'official',
  sources: [{ instrument: 'NQ-1', provision: '1', wording: { text: 'x', lang: 'vi' } }],
  note: { vi: 'x', en: 'x' },
};

export const amendment: Amendment = untyped({
  instruments: [
    { id: 'NQ-1', kind: 'law', title: { vi: 'x', en: 'x' }, issued: '2026-07-01', url: 'https://example.test', seen: 'whole', provenance: sourced },
  ],
  benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: sourced }],
  occupations: [
    {
      id: 'ship-building',
      name: { vi: 'Đóng tàu', en: 'Shipbuilding' },
      aliases: ['Đóng mới tàu'],
      codes: { intermediate: { code: '5999901', provenance: assumed }, college: { code: '6999901', provenance: assumed } },
      from: '2027-01-01',
      provenance: assumed,
    },
  ],
  lastDay: { date: '2031-12-31', provenance: sourced },
});

const reportOptions = { period: { kind: 'ad-hoc', from: '2026-01-01', to: '2026-06-30', dueOn: '2026-07-15' }, by: ['zone', 'level'] };
const payment = { year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 1 };

/** A public function with a hostile value in one place of what it is given; `check` looks at what it returns. */
export interface Call {
  readonly what: string;
  readonly call: (value: unknown) => unknown;
  readonly check?: (result: unknown) => string | undefined;
}

/** Faults of a case with every fact wrong, in both languages. */
const MOST_FAULTS = 20_000;

function inPlaces(name: string, call: (data: never) => unknown, data: unknown, places: readonly Place[], most?: number): readonly Call[] {
  return places.map((place) => ({
    what: `${name}: ${nameOf(place)}`,
    call: (value) => call(put<never>(data, place, value)),
    ...(most !== undefined && { check: longerThan(most) }),
  }));
}

/** An argument by itself. */
const alone = (name: string, call: (value: never) => unknown): Call => ({ what: name, call: (value) => call(value as never) });

/** Every place of what is read from outside: whatever a program may hand over. */
export const readers: readonly Call[] = [
  ...cases.flatMap((one) => inPlaces('parseCase', parseCase, one, placesIn(one), MOST_FAULTS)),
  ...inPlaces('parseEntry', parseEntry, entry, placesIn(entry), MOST_FAULTS),
  alone('findOccupation', findOccupation),
  ...inPlaces('amendPolicy', (data) => amendPolicy(resolution03, data), amendment, placesIn(amendment)),
  ...inPlaces('withReading', (data) => withReading(resolution03, data), resolution03.reading, placesIn(resolution03.reading)),
];

/** What takes the values of a program that may have read them from outside: whatever a file may hold. */
export const others: readonly Call[] = [
  ...[checkEligibility, assess, calculateSupport, compareReadings].map((judge) =>
    alone(`${judge.name}: group`, (group) => judge({ id: 'X', group })),
  ),
  alone('explain: locale', (locale) => explain(untyped(cases[0]), locale)),
  alone('factAt', factAt),
  alone('factQuestion: path', (path) => factQuestion(path, 'vi')),
  alone('reportingPeriods', (year) => reportingPeriods(year)),
  alone('nextReport', (date) => nextReport(date)),
  alone('latestEntries: day', (day) => latestEntries([], day)),
  ...inPlaces('buildReport', (options) => buildReport([], options), reportOptions, leavesIn(reportOptions)),
  ...inPlaces('reconcileBudget', (one) => reconcileBudget(untyped({ rows: [] }), [one]), payment, leavesIn(payment)),
];

/** A further key in every object of what comes from outside. */
export const keyedCalls: readonly { readonly what: string; readonly call: (key: string, value: unknown) => unknown }[] = [
  ...[...cases.map((one) => [parseCase, one] as const), [parseEntry, entry] as const].flatMap(([parse, data]) =>
    objectsIn(data).map((place) => ({
      what: `${parse.name}: in ${nameOf(place)}`,
      call: (key: string, value: unknown) => parse(put(data, [...place, key], value)),
    })),
  ),
  ...objectsIn(amendment).map((place) => ({
    what: `amendPolicy: in ${nameOf(place)}`,
    call: (key: string, value: unknown) => amendPolicy(resolution03, put(amendment, [...place, key], value)),
  })),
  { what: 'withReading', call: (key, value) => withReading(resolution03, put({}, [key], value)) },
];
