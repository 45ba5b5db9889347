import { type Policy, resolution03, type Source } from '../../../src/index.js';
import { otherOptionsOf, type Statement, statements, statementsOf } from './statements.js';

/** An article of the resolution, or a part of HEZA's plan: what has a page of its own. */
export interface Section {
  readonly instrument: 'NQ03' | 'KHBQL';
  /** As the instrument numbers it: `1`, or `II`. */
  readonly number: string;
}

/** The full text goes on to Article 4; the plan has four parts. */
export const sections: readonly Section[] = [
  ...['1', '2', '3', '4'].map((number): Section => ({ instrument: 'NQ03', number })),
  ...['I', 'II', 'III', 'IV'].map((number): Section => ({ instrument: 'KHBQL', number })),
];

export const idOf = ({ instrument, number }: Section): string => `${instrument} ${number}`;
export const pathOfSection = ({ instrument, number }: Section): string => `provisions/${instrument === 'NQ03' ? 'article' : 'plan'}-${number}`;

/** As instruments number it in Vietnamese: `Điều 1`, `II`. */
export const provisionOf = ({ instrument, number }: Section): string => (instrument === 'NQ03' ? `Điều ${number}` : number);

/** The section that holds what a source cites; none where it names no provision of the two. */
export function sectionOf({ instrument, provision = '' }: Source): Section | undefined {
  const number = instrument === 'NQ03' ? /điều (\d+)/i.exec(provision)?.[1] : /^([IVX]+)(?:\.|$)/.exec(provision)?.[1];
  return sections.find((section) => section.instrument === instrument && section.number === number);
}

export const sectionNamed = (id: string): Section | undefined => sections.find((section) => idOf(section) === id);

export const isIn = (section: Section, source: Source): boolean => sectionOf(source) === section;

/** The sections that a statement cites, in their order. */
export const sectionsOf = (sources: readonly Source[]): readonly Section[] =>
  sections.filter((section) => sources.some((source) => isIn(section, source)));

/** What rests on a section, by the provision cited, in the order of the statements. */
export function restingOnSection(section: Section, policy: Policy): ReadonlyMap<string, readonly Statement[]> {
  const all = [...(policy === resolution03 ? statements : statementsOf(policy)), ...otherOptionsOf(policy)];
  const found = new Map<string, Statement[]>();
  for (const statement of all)
    for (const provision of new Set(statement.provenance.sources.filter((source) => isIn(section, source)).map((source) => source.provision ?? '')))
      found.set(provision, [...(found.get(provision) ?? []), statement]);
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b, 'vi')));
}
