import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, resolution03 } from '../../../src/index.js';
import { rulesOf } from '../../../src/law/resolution-03.js';
import { commencements } from './cases.js';

const [city, former] = commencements;

/** What a sentence of the law leaves open, as the policy has it. */
function given(locale: Locale): Readonly<Record<string, string>> {
  const { date } = phrasesIn(locale);
  return {
    city: date(city.first),
    former: date(former.first),
    lastDay: date(resolution03.lastDay.date),
    occupations: String(resolution03.occupations.length),
  };
}

/** A condition in words, as its provision has it. Throws on a rule that the law does not have. */
export function wordsOf(rule: string, locale: Locale): string {
  const sentence = Object.values(rulesOf)
    .flat()
    .find(({ id }) => id === rule)?.sentence;
  if (!sentence) throw new Error(`There is no rule "${rule}".`);
  const facts = given(locale);
  return sentence[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`Nothing fills {${name}} in the words of "${rule}".`);
    return fact;
  });
}
