import type { Bilingual, Dong, Education, IsoDate, Locality, NationalRelief, OccupationId, TrainingLevel } from '../types.js';

/**
 * Facts about one applicant. Only `id` and `group` are required: a fact left out is *unknown*, which is neither false nor zero.
 * `id` is the dossier number; `applicant` an opaque key of the person (never a name or an identity number), only used to find repeats.
 */
export type SupportCase = EmployeeCase | StudentCase | TeacherCase | InstructorCase;

/** What every case has. */
export interface CaseBase {
  /** The dossier number, 1 to 64 characters. */
  readonly id: string;
  /** An opaque key of the person, 1 to 128 characters. */
  readonly applicant?: string | undefined;
  /** The office's yes or no to the conditions that an amendment adds, by their ids. */
  readonly answers?: Readonly<Record<string, boolean | undefined>> | undefined;
}

/** Group 1: a person who works at an enterprise. */
export interface EmployeeCase extends CaseBase {
  readonly group: 'enterprise-employee';
  readonly education?: Education | undefined;
  /** Working at the enterprise now. */
  readonly employed?: boolean | undefined;
  readonly enterprise?: Enterprise | undefined;
  /** Holds a qualification that fits the job held. */
  readonly hasMatchingQualification?: boolean | undefined;
  readonly training?: Training | undefined;
}

/** Group 2: a student of a vocational school. */
export interface StudentCase extends CaseBase {
  readonly group: 'vocational-student';
  readonly education?: Education | undefined;
  readonly training?: Training | undefined;
}

/** Group 3: a teacher at a vocational school. */
export interface TeacherCase extends CaseBase {
  readonly group: 'vocational-teacher';
  readonly teaching?: Teaching | undefined;
  readonly course?: Course | undefined;
}

/** Group 4: a technical worker or artisan who wishes to teach. */
export interface InstructorCase extends CaseBase {
  readonly group: 'industry-instructor';
  readonly background?: 'technical-worker' | 'artisan' | 'other' | undefined;
  /** For artisans; a city's title is provincial. */
  readonly artisanRank?: 'below-provincial' | 'provincial' | 'national' | undefined;
  readonly wishesToTeach?: boolean | undefined;
  readonly teachingLevel?: TrainingLevel | undefined;
  readonly course?: Course | undefined;
}

export interface Enterprise {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly locality?: Locality | undefined;
  /** A zone's id, any other name as written, or `'none'` for an enterprise outside every park and zone. */
  readonly zone?: string | undefined;
  /** In production or business now. */
  readonly operating?: boolean | undefined;
}

/** A learner's programme. For one who stopped, `end` is the last day studied. */
export interface Training {
  /** `'other'` is an occupation outside the catalogue. */
  readonly occupation?: OccupationId | 'other' | undefined;
  readonly level?: TrainingLevel | undefined;
  readonly schoolLocality?: Locality | undefined;
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  /** Months of actual study, holidays left out, as the school confirms them. */
  readonly studyMonths?: number | undefined;
  /** What the school charges a month, before any relief. */
  readonly monthlyTuition?: Dong | undefined;
  /** The public ceiling a month for the field and year. */
  readonly ceilingTuition?: Dong | undefined;
  readonly nationalRelief?: NationalRelief | undefined;
}

export interface Teaching {
  /** Teaching now. */
  readonly active?: boolean | undefined;
  readonly level?: TrainingLevel | undefined;
  readonly schoolLocality?: Locality | undefined;
  readonly meetsSkillCertificate?: boolean | undefined;
  readonly contract?: 'permanent' | 'guest' | undefined;
}

/** A teacher's or instructor's training course. */
export interface Course {
  readonly occupation?: OccupationId | 'other' | undefined;
  readonly start?: IsoDate | undefined;
  readonly end?: IsoDate | undefined;
  /** What the course really costs the person who takes it. */
  readonly cost?: Dong | undefined;
}

/** The state of one dossier on a day, as an enterprise or office knows it. */
export interface DossierEntry {
  readonly supportCase: SupportCase;
  /** The day on which this was the state. */
  readonly recordedOn: IsoDate;
  readonly stage: 'registered' | 'studying' | 'completed' | 'withdrawn';
  readonly dossier: 'incomplete' | 'forwarded' | 'returned' | 'accepted';
  readonly paid?: Dong | undefined;
}

type Leaf = string | number | boolean;
/** Every leaf of every member of a union of records, as a dotted path with the type of its value. */
type Leaves<T> = T extends unknown ? { [K in keyof T & string]: LeavesAt<K, Exclude<T[K], undefined>> }[keyof T & string] : never;
type LeavesAt<K extends string, V> = V extends Leaf ? [K, V] : { [L in keyof V & string]: [`${K}.${L}`, Exclude<V[L], undefined>] }[keyof V & string];
/** Optional parts made certain, so that their leaves count too; the answers left out, which have no fixed paths. */
type Whole<T> = T extends unknown ? { [K in keyof T as Exclude<K, 'answers'>]-?: Required<Exclude<T[K], undefined>> } : never;

/** Every fact of a case with the type of its value. */
export type CaseLeaves = Leaves<Whole<SupportCase>>;
/** Every fact of a dossier entry besides its case, likewise. */
export type EntryLeaves = Leaves<Whole<Omit<DossierEntry, 'supportCase'>>>;
/** The type of the value of a fact. */
export type ValueAt<L extends [string, unknown], P extends L[0]> = Extract<L, [P, unknown]>[1];

/** The path of a fact of a case or of an entry, such as `training.monthlyTuition`. */
export type CaseFactPath = CaseLeaves[0] | EntryLeaves[0];
/** A path of the dictionary, or `answers.` and the id of a condition that an amendment adds. */
export type FactPath = CaseFactPath | `answers.${string}`;

/** Either the value read, or every fault found. */
export type ParseResult<T, I = CaseIssue> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly I[] };

/** One fault in the data given. */
export interface CaseIssue {
  /** A fact's path, a part's, an unknown key's, or empty for the whole. */
  readonly path: string;
  readonly code: 'required' | 'type' | 'range' | 'not-an-option' | 'unknown-key' | 'not-a-date' | 'contradiction';
  readonly message: Bilingual;
  /** At most three values (or keys) that may have been meant, nearest first. */
  readonly suggestions?: readonly string[];
}
