import { citation, citedAs, instrumentOf } from '../../../../src/explain/citations.js';
import type { Locale, Policy } from '../../../../src/index.js';
import { both } from '../../pages/locale.js';
import { provisionOf, restingOnSection, type Section } from '../../pages/sections.js';
import { type Line, line, list, type Told } from './pieces.js';
import { provenanceInLine } from './provenance.js';

const words = {
  unknown: {
    vi: (cited: string) => `Bộ công cụ không có nội dung nào nêu ${cited} quy định thế nào.`,
    en: (cited: string) => `The library states nothing of what ${cited} says.`,
  },
  only: both('Chỉ có chính văn bản này.', 'This text alone.'),
  nowhere: both('Chưa biết từ nguồn nào.', 'From nowhere yet.'),
  count: {
    vi: (count: number) => `${count} nội dung`,
    en: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  },
};

const cited = (section: Section, provision: string, policy: Policy, locale: Locale): string =>
  citation(provision, citedAs(instrumentOf({ instrument: section.instrument }, policy), locale), locale);

/** What is known of a section, by the provision cited: each statement with how well and from where it is known. */
export function tellKnown(section: Section, policy: Policy, locale: Locale): readonly Told[] {
  const resting = restingOnSection(section, policy);
  if (resting.size === 0) return [line(words.unknown[locale](cited(section, provisionOf(section), policy, locale)))];
  return [...resting].flatMap(([provision, statements]) => [
    line({ strong: cited(section, provision, policy, locale) }),
    ...list(
      statements.map(
        ({ path, title, provenance }): Line => [{ link: path, text: title[locale] }, ': ', ...provenanceInLine(provenance, policy, locale)],
      ),
    ),
  ]);
}

/** From which other texts and publications that is known. */
export function tellSources(section: Section, policy: Policy, locale: Locale): readonly Told[] {
  const counts = new Map<string, number>();
  const statements = new Map([...restingOnSection(section, policy).values()].flat().map((statement) => [statement.id, statement]));
  for (const { provenance } of statements.values())
    for (const id of new Set(provenance.sources.map(({ instrument }) => instrument).filter((one) => one !== section.instrument)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  if (counts.size === 0) return [line((statements.size === 0 ? words.nowhere : words.only)[locale])];
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return list(byCount.map(([id, count]) => [instrumentOf({ instrument: id }, policy).title[locale], ` – ${words.count[locale](count)}`]));
}
