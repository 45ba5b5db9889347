import type { Locale } from '../../../src/index.js';
import { benefitPages } from './benefit-pages.js';
import { certaintyPages } from './certainty-pages.js';
import { groupPages } from './group-pages.js';
import { instrumentPages } from './instrument-pages.js';
import { noticePages } from './notice-pages.js';
import { occupationPages } from './occupation-pages.js';
import { overviewPages } from './overview-pages.js';
import type { Page } from './page.js';
import { proofPage } from './proof-page.js';
import { provisionPage } from './provision-page.js';
import { questionPages } from './question-pages.js';
import { reportingPages } from './reporting-pages.js';
import { rulePages } from './rule-pages.js';
import { sectionPages } from './section-pages.js';
import { sendPage } from './send-page.js';

/** Every page that is made from data, in a language. Throws where an example cannot be found, a provision has no answer, or the proof found a fault. */
export const pagesIn = (locale: Locale): readonly Page[] => [
  ...overviewPages(locale),
  ...groupPages(locale),
  ...rulePages(locale),
  ...occupationPages(locale),
  ...benefitPages(locale),
  ...questionPages(locale),
  ...noticePages(locale),
  ...reportingPages(locale),
  ...instrumentPages(locale),
  ...certaintyPages(locale),
  ...sectionPages(locale),
  provisionPage(locale),
  sendPage(locale),
  proofPage(locale),
];

/** The Markdown of a page, its title included. */
export const markdown = ({ title, body }: Page): string => `# ${title}\n\n${body}\n`;
