import type { GroupId, Locale } from '../../../src/index.js';
import { caseToHash } from '../shared/case-link.js';
import type { Facts } from './cases.js';
import { both, pathIn } from './locale.js';

const words = both('Mở trường hợp này trong biểu mẫu', 'Open this case in the form');

/** A link that opens the form with a case, and with answers to open questions where they are not the defaults. */
export const tryLink = (
  locale: Locale,
  group: GroupId,
  facts: Facts,
  reading: Readonly<Record<string, string>> = {},
  text: string = words[locale],
): string =>
  `[${text}](/${pathIn(locale, 'try')}#${caseToHash({ group, facts: facts as Readonly<Record<string, string | number | boolean>>, reading })})`;
