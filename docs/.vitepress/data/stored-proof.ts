import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What `npm run prove` found. */
interface Classes {
  /** Of the policy in its default reading, as every result bears it. */
  readonly fingerprint: string;
  readonly groups: readonly {
    readonly group: string;
    readonly rules: number;
    readonly readings: number;
    readonly classesDecided: number;
    readonly eligible: number;
    readonly ineligible: number;
    readonly undetermined: number;
    readonly readingsOfAmounts: number;
    readonly classesCalculated: number;
    readonly withAmount: number;
  }[];
  /** Under amended policies, by what they amend. */
  readonly policies: readonly {
    readonly kind: string;
    readonly policies: number;
    readonly classesDecided: number;
    readonly eligible: number;
    readonly ineligible: number;
    readonly undetermined: number;
    readonly classesCalculated: number;
    readonly withAmount: number;
  }[];
  readonly faults: number;
}

/** What `npm run bench -- --out docs/evidence/bench.json` measured. */
export interface Bench {
  readonly date: string;
  readonly node: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly load: number;
  readonly agreement: { readonly cases: number; readonly measured: number };
  readonly rounds: number;
  readonly rows: readonly {
    readonly name: string;
    readonly library?: string;
    readonly version?: string;
    readonly microseconds: number;
    readonly ratio: { readonly median: number; readonly min: number; readonly max: number };
    readonly gives: readonly string[];
    readonly lacks: readonly string[];
  }[];
  /** What else the library does, as a multiple of the time of another call. */
  readonly work: readonly {
    readonly name: string;
    readonly beside: string;
    readonly microseconds: number;
    readonly ratio: { readonly median: number; readonly min: number; readonly max: number };
    readonly atMost: number;
  }[];
}

/** What mutation testing left. */
export interface Mutation {
  /** The days of the first and the last run that it holds. */
  readonly from: string;
  readonly to: string;
  /** In percent. */
  readonly score: number;
  readonly killed: number;
  readonly survived: number;
  readonly timeout: number;
  /** The folders of which there is no run yet. */
  readonly notRun: readonly string[];
  readonly folders: readonly {
    readonly folder: string;
    readonly date: string;
    readonly killed: number;
    readonly survived: number;
    readonly score: number;
  }[];
  readonly survivors: readonly {
    readonly file: string;
    readonly line: number;
    readonly mutator: string;
    readonly original: string;
    readonly replacement: string;
    readonly reason: string;
  }[];
}

/** What `npm run check:matrix` found. */
export interface Matrix {
  readonly date: string;
  readonly system: string;
  readonly cells: readonly { readonly what: string; readonly where: string; readonly passed: boolean }[];
}

/** What the commands of the proof left in `evidence/`. Only the first is there from the start. */
export interface StoredProof {
  readonly classes: Classes;
  readonly mutation?: Mutation | undefined;
  readonly matrix?: Matrix | undefined;
  readonly bench?: Bench | undefined;
}

function read<T>(name: string): T | undefined {
  const file = fileURLToPath(new URL(`../../../docs/evidence/${name}.json`, import.meta.url));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** Throws where the proof over every class of case has not been run. */
export function storedProof(): StoredProof {
  const classes = read<Classes>('prove');
  if (!classes) throw new Error('docs/evidence/prove.json is missing: run `npm run prove`.');
  return { classes, mutation: read('mutation'), matrix: read('matrix'), bench: read('bench') };
}
