import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, type ReportingDuty, resolution03 } from '../../../src/index.js';
import { asPublished, badgeOf, provenanceIn } from './evidence.js';
import { followed } from './followed.js';
import { both } from './locale.js';
import { blocks, list, type Page } from './page.js';
import { questionLink } from './question-links.js';
import { sectionLinks } from './section-links.js';
import { allPeriods, periodTable } from './time-line.js';
import { dutyTitle } from './values.js';

const words = {
  kind: both('Chế độ báo cáo', 'Reporting duty'),
  who: both(
    'Doanh nghiệp trong khu công nghiệp, khu kinh tế báo cáo Ban Quản lý Khu kinh tế số lượng người lao động tham gia học tập và hoàn thiện hồ sơ của người lao động.',
    'Enterprises in industrial parks and economic zones report to HEZA how many employees take part in training, and complete the employees’ dossiers.',
  ),
  first: both('Hạn đầu tiên', 'First due'),
  last: both('Hạn cuối cùng', 'Last due'),
  basis: both('Căn cứ', 'Basis'),
  provisions: both('Điều khoản', 'Provisions'),
  periods: both('Các kỳ báo cáo', 'Periods'),
  readings: both('Kỳ báo cáo có thể khác theo cách hiểu về câu hỏi', 'The periods depend on the answer to'),
};

function reportingPage({ kind, dueMonthDay, firstDue, lastDue, provenance }: ReportingDuty, locale: Locale): Page {
  const { date } = phrasesIn(locale);
  const title = dutyTitle(kind, dueMonthDay)[locale];
  const question = resolution03.questions.find(({ id }) => id === 'reporting-window');
  return {
    path: `reporting/${kind}`,
    follows: 'partly',
    title,
    description: words.who[locale],
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${kind}</code> · ${badgeOf(`duty/${kind}`, provenance.evidence, locale)}</p>`,
      words.who[locale],
      followed('duty', kind, list([`${words.first[locale]}: ${date(firstDue)}`, `${words.last[locale]}: ${date(lastDue)}`])),
      `## ${words.basis[locale]} {#basis}`,
      provenanceIn(`duty/${kind}`, provenance, locale),
      `${words.provisions[locale]}: ${sectionLinks('duties', kind, provenance.sources, locale).join('; ')}.`,
      `## ${words.periods[locale]} {#periods}`,
      asPublished(),
      periodTable(
        allPeriods().filter((period) => period.kind === kind),
        locale,
      ),
      question && `${words.readings[locale]}: ${questionLink(question, locale)}`,
    ),
  };
}

export const reportingPages = (locale: Locale): readonly Page[] => resolution03.reporting.map((duty) => reportingPage(duty, locale));
