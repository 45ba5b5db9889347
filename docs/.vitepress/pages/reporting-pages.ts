import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, type ReportingDuty, resolution03 } from '../../../src/index.js';
import { badge, provenanceIn } from './evidence.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page } from './page.js';
import { dutyTitle } from './statements.js';
import { allPeriods, periodTable } from './time-line.js';

const words = {
  kind: both('Chế độ báo cáo', 'Reporting duty'),
  who: both(
    'Doanh nghiệp trong khu công nghiệp, khu kinh tế báo cáo Ban Quản lý Khu kinh tế số lượng người lao động tham gia học tập và hoàn thiện hồ sơ của người lao động.',
    'Enterprises in industrial parks and economic zones report to HEZA how many employees take part in training, and complete the employees’ dossiers.',
  ),
  first: both('Hạn đầu tiên', 'First due'),
  last: both('Hạn cuối cùng', 'Last due'),
  basis: both('Căn cứ', 'Basis'),
  periods: both('Các kỳ báo cáo', 'Periods'),
  readings: both('Kỳ báo cáo có thể khác theo cách hiểu về câu hỏi', 'The periods depend on the answer to'),
};

function reportingPage({ kind, dueMonthDay, firstDue, lastDue, provenance }: ReportingDuty, locale: Locale): Page {
  const { date } = phrasesIn(locale);
  const title = dutyTitle(kind, dueMonthDay)[locale];
  const question = resolution03.questions.find(({ id }) => id === 'reporting-window');
  return {
    path: `reporting/${kind}`,
    title,
    description: words.who[locale],
    body: blocks(
      `<p class="kind">${words.kind[locale]} · <code>${kind}</code> · ${badge(provenance.evidence, locale)}</p>`,
      words.who[locale],
      list([`${words.first[locale]}: ${date(firstDue)}`, `${words.last[locale]}: ${date(lastDue)}`]),
      `## ${words.basis[locale]} {#basis}`,
      provenanceIn(provenance, locale),
      `## ${words.periods[locale]} {#periods}`,
      periodTable(
        allPeriods().filter((period) => period.kind === kind),
        locale,
      ),
      question && `${words.readings[locale]}: ${linkTo(locale, `questions/${question.id}`, question.question[locale])}`,
    ),
  };
}

export const reportingPages = (locale: Locale): readonly Page[] => resolution03.reporting.map((duty) => reportingPage(duty, locale));
