import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Locale, nearestWords, PolicyError } from 'haiphong-training-support';
import { UsageError } from './usage-error.js';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** The language that a command line asks for, before it is known to be right: faults of it are told in that. */
export const localeOf = (args: readonly string[]): Locale => (/(?:^| )--lang[= ]en(?: |$)/.test(args.join(' ')) ? 'en' : 'vi');

/**
 * Reads the arguments of a command; throws `UsageError` with every option that it does not have or that is written wrongly, and on a `--lang` that the
 * tools do not speak.
 */
export function argumentsOf<T extends OptionsConfig>(args: readonly string[], options: T, locale: Locale) {
  const faults = argumentFaults(args, options, locale);
  if (faults.length > 0)
    throw new UsageError(locale === 'vi' ? `Dòng lệnh chưa đúng: ${faults.join(' ')} Xem hướng dẫn: --help.` : `${faults.join(' ')} See --help.`);
  const parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  const { lang } = parsed.values as { readonly lang?: unknown };
  if (lang !== undefined && lang !== 'vi' && lang !== 'en')
    throw new UsageError(locale === 'vi' ? `--lang chỉ nhận vi hoặc en, không nhận “${lang}”.` : `--lang takes vi or en, not “${lang}”.`);
  return parsed;
}

/** What Node refuses of a command line, which it tells in English, and the first alone. */
function argumentFaults(args: readonly string[], options: OptionsConfig, locale: Locale): readonly string[] {
  const vi = locale === 'vi';
  const { tokens } = parseArgs({ args: [...args], allowPositionals: true, strict: false, options, tokens: true });
  return tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const [meant] = nearestWords(name, Object.keys(options));
      const was = meant === undefined ? '' : vi ? ` Có phải --${meant}?` : ` Was it --${meant}?`;
      return [`${vi ? `không có tùy chọn ${rawName}.` : `There is no option ${rawName}.`}${was}`];
    }
    if (option.type === 'boolean')
      return value === undefined ? [] : [vi ? `${rawName} không kèm giá trị (“${value}”).` : `${rawName} takes no value (“${value}”).`];
    // Without “=”, what begins with a hyphen may be the next option as well as the value; a hyphen alone is none.
    const isMissing = value === undefined || (inlineValue === false && /^-./s.test(value));
    return isMissing ? [vi ? `${rawName} phải kèm giá trị.` : `${rawName} needs a value.`] : [];
  });
}

/** Tells what the library refuses as a fault of the command line. */
export function refusingAs<T>(option: string, locale: Locale, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PolicyError && error.code !== 'amount-overflow')
      throw new UsageError(`${option}: ${error.issues?.map(({ message }) => message[locale]).join(' ') ?? error.message}`);
    throw error;
  }
}
