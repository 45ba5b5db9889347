import type { Locale } from '../index.js';
import type { Arguments, Option } from './arguments.js';
import { suggestion, UsageError } from './usage-error.js';

const LOCALES: readonly Locale[] = ['vi', 'en'];

export const localeOption: Option = { value: 'LOCALE', help: 'the language of the texts: vi (unless given) or en' };

export const textOption: Option = { help: 'put out a text to be read, instead of JSON' };

/** The language chosen. Throws `UsageError` on one that the library does not speak. */
export function localeOf({ options }: Arguments): Locale {
  const [given = 'vi'] = options.get('locale') ?? [];
  const locale = LOCALES.find((one) => one === given);
  if (locale === undefined) throw new UsageError(`There is no language ${given}. ${suggestion(given, LOCALES)}`);
  return locale;
}
