import { phrasesIn } from '../../../src/explain/languages.js';
import { type Locale, type Policy, resolution03 } from '../../../src/index.js';
import { rulesOf } from '../../../src/law/resolution-03.js';

/** What a sentence of the law leaves open, as the policy has it. */
function given({ reading, lastDay, occupations }: Policy, locale: Locale): Readonly<Record<string, string>> {
  const { date } = phrasesIn(locale);
  const city = reading['effective-date'];
  const merged = reading['merged-territory-from'];
  return {
    city: date(city),
    former: date(merged > city ? merged : city),
    lastDay: date(lastDay.date),
    occupations: String(occupations.length),
  };
}

/** A condition in words, as its provision has it. Throws on a rule that the law does not have. */
export function wordsOf(rule: string, locale: Locale, policy: Policy = resolution03): string {
  const sentence = Object.values(rulesOf)
    .flat()
    .find(({ id }) => id === rule)?.sentence;
  if (!sentence) throw new Error(`There is no rule "${rule}".`);
  const facts = given(policy, locale);
  return sentence[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`Nothing fills {${name}} in the words of "${rule}".`);
    return fact;
  });
}
