import {
  assess,
  budgetSensitivity,
  buildReport,
  compareReadings,
  type DossierEntry,
  explain,
  parseCase,
  type SupportCase,
} from '../../dist/index.js';

/** Something else that the library does, beside assessing the same cases. */
export interface Work {
  readonly name: string;
  /** What it is measured beside: `assess` on the measured cases, unless another work is named. */
  readonly beside?: string;
  /** How many times as long it may take at most. */
  readonly atMost: number;
  /** How many cases one pass goes over. */
  readonly cases: number;
  /** A pass over the cases, prepared before the clock starts. */
  prepare(cases: readonly SupportCase[]): () => unknown;
}

const MILLION = 1_000_000;
const ENTRIES = 'assess alone, of a million entries';

/** A million dossiers of the cases given, each with a number of its own, made while they are read. */
function* millionOf(cases: readonly SupportCase[]): Generator<DossierEntry> {
  for (let i = 0; i < MILLION; i += 1) {
    const supportCase = cases[i % cases.length];
    if (supportCase)
      yield { supportCase: { ...supportCase, id: `HS-${i}` }, recordedOn: '2026-09-01', stage: 'studying', dossier: 'accepted', paid: 0 };
  }
}

/** Each case in turn; the last result is kept in view, so that no compiler may leave the work out. */
const eachCase =
  (judge: (supportCase: SupportCase) => unknown) =>
  (cases: readonly SupportCase[]): (() => unknown) =>
  () => {
    let last: unknown;
    for (const supportCase of cases) last = judge(supportCase);
    return last;
  };

export const works = (cases: number): readonly Work[] => [
  { name: 'parseCase', atMost: 2, cases, prepare: (all) => eachCase(parseCase)(JSON.parse(JSON.stringify(all)) as readonly SupportCase[]) },
  { name: 'compareReadings', atMost: 40, cases, prepare: eachCase((supportCase) => compareReadings(supportCase)) },
  { name: 'explain', atMost: 60, cases, prepare: eachCase((supportCase) => explain(supportCase, 'vi')) },
  { name: 'budgetSensitivity', atMost: 6, cases, prepare: (all) => () => budgetSensitivity(all) },
  {
    name: ENTRIES,
    beside: ENTRIES,
    atMost: 1,
    cases: MILLION,
    prepare: (all) => () => {
      let last: unknown;
      for (const { supportCase } of millionOf(all)) last = assess(supportCase);
      return last;
    },
  },
  {
    name: 'buildReport, of a million entries',
    beside: ENTRIES,
    // Assessing alone has 0.85 of its time.
    atMost: 1 / 0.85,
    cases: MILLION,
    prepare: (all) => () => buildReport(millionOf(all), { period: { kind: 'year-end', from: '2026-01-01', to: '2026-12-31' }, by: ['group'] }),
  },
];
