import type { Bilingual, IsoDate, SupportCase } from 'haiphong-training-support';
import { certain } from '../read/certain.js';
import { isRunning, numberIn, numberKey } from '../read/dossier-number.js';
import { enterpriseNameKey } from '../read/enterprise.js';
import type { Person } from '../read/read-cases.js';
import { enterpriseOf } from './enterprise-of.js';
import { type Alike, byKey, groupBy } from './group-by.js';
import { studyOf } from './study.js';

/** A row that was read, as far as it matters whose dossier it is. */
export interface DossierRow {
  readonly supportCase: SupportCase;
  readonly person: Person;
  /** The list it stands in. */
  readonly source: string;
  /** The day whose state it tells, and the rest of that state. */
  readonly recordedOn?: IsoDate;
  readonly state?: string;
}

/** Whether a row counts, and under which number; or what has to be answered before it can. */
export type Settled = { readonly id: string; readonly renumbered?: true } | { readonly why: Bilingual };

/**
 * Settles whose dossier each row is, by its number and its person. Rows of one number and one person are states of one dossier; the same row again, two
 * contents of one day, and one number for two people are held: neither their order nor the name of a file decides. Two lists that both only count their
 * rows do not speak of the same dossiers. `placeOf` tells where a row stands, in words.
 */
export function settleDossiers<Row extends DossierRow>(rows: readonly Row[], placeOf: (row: Row) => Bilingual): readonly Settled[] {
  const settled = rows.map(({ supportCase }): Settled => ({ id: supportCase.id }));
  for (const alike of byKey(rows.entries(), ([at, row]) => keyOf(row, at)).values()) {
    // Of a hundred thousand rows hardly one is like another.
    if (alike.length === 1) continue;
    const same = alike.map(([at, row]): Numbered => ({ ...row, at, place: placeOf(row) }));
    const people = byPerson(same);
    if (!people) {
      for (const row of same) settled[row.at] = { why: severalPeople(others(row, same)) };
      continue;
    }
    for (const states of people) {
      const [{ source, supportCase }] = states;
      const own: Settled = people.length > 1 ? { id: numberIn(source, supportCase.id), renumbered: true } : { id: supportCase.id };
      for (const { at } of states) settled[at] = own;
      settleStates(states, settled);
    }
  }
  return settled;
}

/** A row with its place among the others, and where it stands in words. */
type Numbered = DossierRow & { readonly at: number; readonly place: Bilingual };

/** Rows with the same key may be of one dossier. Without a number, those of one person in one training may be. */
function keyOf({ supportCase, person, source }: DossierRow, at: number): string {
  if (!person.numberIsMade) return numberKey(supportCase.id);
  const who = supportCase.applicant ?? person.identity ?? person.name;
  const study = studyOf(supportCase);
  return who === undefined ? `${source} ${at}` : JSON.stringify([who, person.name, supportCase.group, study?.occupation, study?.start]);
}

/** Rows of one number apart by who they are of; nothing where they are of several people, and not as lists are that only count their rows. */
function byPerson(rows: readonly Numbered[]): readonly Alike<Numbered>[] | undefined {
  const onlyCount = rows.every(({ supportCase }) => isRunning(supportCase.id));
  const people: [Numbered, ...Numbered[]][] = [];
  const ofList = new Map<string, Alike<Numbered>>();
  for (const row of rows) {
    let own = people.find(([one]) => !areDifferent(one, row));
    if (own) own.push(row);
    else {
      own = [row];
      people.push(own);
    }
    const other = ofList.get(row.source);
    ofList.set(row.source, own);
    // Ends at the second person of a list, so that there are never more people than lists.
    if (people.length > 1 && !(onlyCount && (other === undefined || other === own))) return undefined;
  }
  return people;
}

/** Whether two rows are certainly of two dossiers: of two people, or, where that is not known, of two groups or enterprises. */
function areDifferent(a: DossierRow, b: DossierRow): boolean {
  const [one, other] = [a.supportCase, b.supportCase];
  if (differ(a.person.name, b.person.name)) return !(a.person.identity !== undefined && a.person.identity === b.person.identity);
  if (one.applicant !== undefined && other.applicant !== undefined) return numberKey(one.applicant) !== numberKey(other.applicant);
  if (a.person.name === undefined && differ(a.person.identity, b.person.identity)) return true;
  return one.group !== other.group || differ(comparableEnterprise(one), comparableEnterprise(other));
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

function comparableEnterprise(supportCase: SupportCase): string | undefined {
  const { id, name } = enterpriseOf(supportCase);
  return id !== undefined ? numberKey(id) : name !== undefined ? enterpriseNameKey(name) : undefined;
}

/** Of one dossier: the same row again, and two contents of one day. What the last day leaves open, the days before it do not tell. */
function settleStates(states: readonly Numbered[], settled: Settled[]): void {
  const days = groupBy(states, ({ recordedOn = '' }) => recordedOn).map(([, ofDay]) => ofDay);
  const last = certain(days.at(-1));
  const isOpen = last.some((row) => contentOf(row) !== contentOf(last[0]));
  for (const ofDay of days) {
    const [first] = ofDay;
    for (const row of ofDay) {
      if (isOpen) settled[row.at] = { why: ofDay === last ? twoContents(others(row, last)) : laterIsOpen(last[0].place) };
      else if (row !== first && contentOf(row) === contentOf(first)) settled[row.at] = { why: sameRow(first.place) };
    }
  }
}

const contentOf = ({ supportCase, state }: DossierRow): string => JSON.stringify([{ ...supportCase, id: undefined }, state]);

const MOST_NAMED = 3;
/** Where the others stand: as many as are told, and one more. */
const others = (row: Numbered, rows: readonly Numbered[]): readonly Bilingual[] =>
  rows
    .slice(0, MOST_NAMED + 2)
    .filter((one) => one !== row)
    .map(({ place }) => place);

const list = (places: readonly Bilingual[], locale: keyof Bilingual): string =>
  `${places
    .slice(0, MOST_NAMED)
    .map((place) => place[locale])
    .join('; ')}${places.length > MOST_NAMED ? '; …' : ''}`;

const severalPeople = (places: readonly Bilingual[]): Bilingual => ({
  vi: `số hồ sơ này còn ghi cho người khác, ở ${list(places, 'vi')}; cần cho biết số nào của ai`,
  en: `the dossier number also stands for somebody else, on ${list(places, 'en')}; whose it is must be told`,
});
const sameRow = (place: Bilingual): Bilingual => ({
  vi: `trùng với ${place.vi}, đã tính một lần; cần xóa một dòng, hoặc ghi số hồ sơ khác nếu là hồ sơ khác`,
  en: `the same as ${place.en}, which counts once; delete one of them, or give another number if it is another dossier`,
});
const twoContents = (places: readonly Bilingual[]): Bilingual => ({
  vi: `hồ sơ này ghi nội dung khác ở ${list(places, 'vi')}; cần cho biết nội dung nào đúng`,
  en: `the dossier reads otherwise on ${list(places, 'en')}; which of them is right must be told`,
});
const laterIsOpen = (place: Bilingual): Bilingual => ({
  vi: `trạng thái sau của hồ sơ này, ở ${place.vi}, còn phải làm rõ`,
  en: `a later state of the dossier, on ${place.en}, is still open`,
});
