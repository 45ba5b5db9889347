import { citation, citedAs } from '../../../src/explain/citations.js';
import type { Bilingual, Locale, Source } from '../../../src/index.js';
import { instrumentNamed } from './evidence.js';
import { both, linkTo } from './locale.js';
import { type Provision, provisions } from './provisions.js';
import { isIn, pathOfSection, provisionOf, type Section, sections } from './sections.js';

/** A section as it is cited: `Article 1 of Resolution 03/2024/NQ-HĐND`. */
export const titleOf = (section: Section, locale: Locale): string =>
  citation(provisionOf(section), citedAs(instrumentNamed(section.instrument), locale), locale);

/** The same where many stand beside one another. */
export const shortTitleOf = ({ instrument, number }: Section): Bilingual =>
  instrument === 'NQ03'
    ? both(`Điều ${number} nghị quyết`, `Article ${number} of the resolution`)
    : both(`Mục ${number} kế hoạch của Ban Quản lý`, `Section ${number} of HEZA’s plan`);

export const sectionLink = (section: Section, locale: Locale): string => linkTo(locale, pathOfSection(section), shortTitleOf(section)[locale]);

/** The provisions of the table that lie in a section. */
export const provisionsIn = (section: Section): readonly Provision[] =>
  provisions.filter(({ instrument, provision }) => provision !== undefined && isIn(section, { instrument, provision }));

/** Links to the sections on which something rests: those that the table of provisions names it under, and those that it cites. */
export const sectionLinks = (
  kind: 'rules' | 'benefits' | 'questions' | 'duties',
  id: string,
  sources: readonly Source[],
  locale: Locale,
): readonly string[] =>
  sections
    .filter((section) => provisionsIn(section).some((provision) => provision[kind]?.includes(id)) || sources.some((source) => isIn(section, source)))
    .map((section) => sectionLink(section, locale));
