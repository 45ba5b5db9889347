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
  type Policy,
  parseCase,
  parseEntry,
  parsePolicy,
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
  title: { vi: 'x', en: 'x' },
  corrected: [{ id: 'living-allowance', value: '950000', provenance: assumed }],
  conditions: [
    {
      id: 'residence',
      groups: ['vocational-student', 'enterprise-employee'],
      title: { vi: 'x', en: 'x' },
      question: { vi: 'x', en: 'x' },
      metBy: 'no',
      from: '2026-01-01',
      until: '2030-12-31',
      outside: 'unmet',
      provenance: assumed,
    },
    {
      id: 'constructor',
      groups: ['vocational-teacher'],
      title: { vi: 'y', en: 'y' },
      question: { vi: 'y', en: 'y' },
      point: 'age',
      provenance: assumed,
    },
  ],
  limits: [
    {
      id: 'course-cap',
      title: { vi: 'x', en: 'x' },
      benefit: 'tuition',
      groups: ['vocational-student'],
      levels: ['college'],
      months: 20,
      amount: 10_000_000,
      from: '2026-01-01',
      until: '2030-12-31',
      provenance: assumed,
    },
  ],
  settled: [{ question: 'month-count', answer: 'completed', provenance: assumed }],
  dropped: [{ rule: 'vocational-student.education', provenance: assumed }],
  absent: [{ id: 'payee', provenance: assumed }],
  confirmed: [{ statement: 'occupation/logistics', provenance: assumed }],
});

/** The parts of the amendment, each with the instruments that it names: to read the whole of it for every value would take long. */
export const parts: readonly { readonly data: object; readonly places: readonly Place[] }[] = Object.entries(amendment).map(([key, part]) => {
  const data = key === 'instruments' ? { instruments: part } : { instruments: amendment.instruments, [key]: part };
  return { data, places: placesIn(part, [key]) };
});

/** A policy of every kind of change, and how it is made. */
export const amended: Policy = amendPolicy(withReading(resolution03, { 'tuition-relief': 'capped' }), amendment);
const recipe: object = JSON.parse(JSON.stringify(amended.recipe));
/** As far as the lists of its amendment: what stands in them is read by what reads an amendment. */
const ofRecipes = ({ length }: Place): boolean => length <= 4;

/** Cases with an answer to a condition, one of which is called as something that every object has. */
export const answered: readonly object[] = [
  { id: 'S', group: 'vocational-student', answers: { residence: false } },
  { id: 'T', group: 'vocational-teacher', answers: { constructor: true } },
];

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
  ...answered.flatMap((one) => inPlaces('parseCase with answers', (data) => parseCase(data, amended), one, placesIn(one), MOST_FAULTS)),
  alone('amendPolicy', (data) => amendPolicy(resolution03, data)),
  ...parts.flatMap(({ data, places }) => inPlaces('amendPolicy', (one) => amendPolicy(resolution03, one), data, places)),
  ...inPlaces('parsePolicy', (data) => parsePolicy(data), recipe, placesIn(recipe).filter(ofRecipes)),
  alone('parsePolicy, anew', (data) => parsePolicy(data, { onto: 'this-release' })),
  ...['', 'recipe', 'fingerprint', 'reading', 'limits'].map(
    (key): Call => ({
      what: `parsePolicy: ${key} of a whole policy`,
      call: (value) => parsePolicy(key === '' ? value : { ...JSON.parse(JSON.stringify(amended)), [key]: value }),
    }),
  ),
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
  ...answered.flatMap((data) =>
    objectsIn(data).map((place) => ({
      what: `parseCase with answers: in ${nameOf(place)}`,
      call: (key: string, value: unknown) => parseCase(put(data, [...place, key], value), amended),
    })),
  ),
  ...objectsIn(recipe)
    .filter(ofRecipes)
    .map((place) => ({
      what: `parsePolicy: in ${nameOf(place)}`,
      call: (key: string, value: unknown) => parsePolicy(put(recipe, [...place, key], value)),
    })),
  ...objectsIn(amendment).map((place) => ({
    what: `amendPolicy: in ${nameOf(place)}`,
    call: (key: string, value: unknown) => amendPolicy(resolution03, put(amendment, [...place, key], value)),
  })),
  { what: 'withReading', call: (key, value) => withReading(resolution03, put({}, [key], value)) },
];
