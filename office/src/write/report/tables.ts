import { entryFacts, type Locale, type Measures, type Policy, type ReportRow } from 'haiphong-training-support';
import { assessed } from '../../desk/assessed.js';
import type { EnterpriseReport, FolderReport } from '../../desk/report.js';
import { certain } from '../../read/certain.js';
import { roman } from '../paper/roman.js';
import { type Column, type Figures, type Line, row, section, sum } from '../publish/figures.js';
import { moneyByYear } from '../publish/money.js';
import { enterpriseInWords, inOrder, keyInWords } from '../publish/names.js';
import { WORDS } from './words.js';

/** What is counted of each row, in the order of the columns. */
export function measureColumns(locale: Locale): readonly (Column & { readonly measure: keyof Measures })[] {
  const words = WORDS[locale];
  const stage = (measure: 'registered' | 'studying' | 'completed' | 'withdrawn') =>
    count(measure, entryFacts.stage.options[measure][locale], words.stage);
  const dossier = (measure: keyof Measures, state: 'incomplete' | 'forwarded' | 'returned' | 'accepted') =>
    count(measure, entryFacts.dossier.options[state][locale], words.dossier);
  return [
    count('cases', words.cases),
    stage('registered'),
    stage('studying'),
    stage('completed'),
    stage('withdrawn'),
    dossier('dossiersIncomplete', 'incomplete'),
    dossier('dossiersForwarded', 'forwarded'),
    dossier('dossiersReturned', 'returned'),
    dossier('dossiersAccepted', 'accepted'),
    count('eligible', words.eligible, words.outcome),
    count('needsFacts', words.needsFacts, words.outcome),
    count('ineligible', words.ineligible, words.outcome),
    count('undetermined', words.undetermined, words.outcome),
    { measure: 'programmeAmount', heading: words.programmeAmount, over: words.money, kind: 'dong', width: 20 },
    { measure: 'paid', heading: words.paid, over: words.money, kind: 'dong', width: 18 },
  ];
}

const count = (measure: keyof Measures, heading: string, over?: string) => ({
  measure,
  heading,
  ...(over !== undefined && { over }),
  kind: 'count' as const,
  width: 11,
});

const columns = (naming: string, locale: Locale): readonly Column[] => [
  { heading: WORDS[locale].number, kind: 'place', width: 6 },
  { heading: naming, kind: 'text', width: 46 },
  ...measureColumns(locale).map(({ measure: _, ...column }) => column),
];

const figures = (measures: Measures, locale: Locale): readonly number[] => measureColumns(locale).map(({ measure }) => measures[measure]);

/** The whole by enterprise, park, occupation, level and, where groups may differ, group: each section shares out the same total. */
export function summaryTable(report: FolderReport, locale: Locale): Figures {
  const words = WORDS[locale];
  const parts = (['enterprise', 'zone', 'occupation', 'level', 'group'] as const).filter((part) => part !== 'group' || report.scope === 'all');
  return {
    name: words.summary,
    columns: columns(words.what, locale),
    lines: parts.flatMap((part, index): readonly Line[] => [
      section(`${roman(index + 1)}. ${words.by[part]}`),
      ...inOrder(report.by[part].rows, ({ keys }) => certain(keys[part]), part, report.policy).map((one, at) =>
        row(at + 1, rowName(one, part, report, locale), ...figures(one, locale)),
      ),
      sum(null, words.sum, ...figures(report.by[part].totals, locale)),
    ]),
  };
}

function rowName({ keys }: ReportRow, part: keyof FolderReport['by'], { enterprises, policy }: FolderReport, locale: Locale): string {
  const key = certain(keys[part]);
  if (part !== 'enterprise') return keyInWords(part, key, policy, locale);
  return enterpriseInWords(key, enterprises.find((one) => one.key === key)?.name, locale);
}

/** The name of an enterprise, and its id where it has one. */
export const enterpriseName = ({ key, name }: EnterpriseReport, locale: Locale): string => enterpriseInWords(key, name, locale);

/** One enterprise by occupation and level. */
export function enterpriseTable(enterprise: EnterpriseReport, place: number, policy: Policy, locale: Locale): Figures {
  const words = WORDS[locale];
  const { rows, totals } = enterprise.byProgramme;
  return {
    name: `${place}. ${shortName(enterprise, locale)}`,
    columns: columns(words.programme, locale),
    lines: [
      ...rows.map((one, index) => {
        const occupation = keyInWords('occupation', certain(one.keys.occupation), policy, locale);
        const level = keyInWords('level', certain(one.keys.level), policy, locale);
        return row(index + 1, `${occupation} – ${level.toLowerCase()}`, ...figures(one, locale));
      }),
      sum(null, words.total, ...figures(totals, locale)),
    ],
  };
}

const LEGAL_FORM = /^(?:công ty|cty|ct)\s+(?:tnhh|cổ phần|cp)(?:\s+(?:mtv|một thành viên))?\s+/i;

/** A name that fits the tab of a sheet, where the legal form says least. */
const shortName = (enterprise: EnterpriseReport, locale: Locale): string =>
  enterprise.name === undefined ? enterpriseName(enterprise, locale) : enterprise.name.replace(LEGAL_FORM, '');

export const moneyTable = ({ budget, sorted, policy }: FolderReport, locale: Locale): Figures =>
  moneyByYear(WORDS[locale].moneyByYear, budget, assessed(sorted.counted, policy), policy, locale);

/** What a chart of dossiers shows, as a table. */
export function countTable(
  name: string,
  naming: string,
  counts: readonly { readonly label: string; readonly value: number }[],
  locale: Locale,
): Figures {
  const words = WORDS[locale];
  return {
    name,
    columns: [
      { heading: naming, kind: 'text', width: 40 },
      { heading: words.cases, kind: 'count', width: 10 },
    ],
    lines: [
      ...counts.map(({ label, value }) => row(label, value)),
      sum(
        words.total,
        counts.reduce((all, { value }) => all + value, 0),
      ),
    ],
  };
}
