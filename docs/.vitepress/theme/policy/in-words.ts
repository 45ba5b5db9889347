import { knownStatements } from '../../../../src/explain/known-statements.js';
import type { Locale, Policy } from '../../../../src/index.js';
import { both } from '../../pages/locale.js';

const words = {
  untitled: both('bản sửa đổi không có tên', 'an amendment without a title'),
  readings: both('các cách hiểu được chọn khác mặc định', 'readings other than the defaults'),
  published: both('nghị quyết như đã công bố', 'the resolution as published'),
};

/** What a policy is called: the titles of its amendments, or what else sets it apart. */
export function titleOf({ recipe }: Policy, locale: Locale): string {
  const titles = recipe.steps.flatMap((step) =>
    'amendment' in step
      ? [step.amendment.title === undefined ? words.untitled[locale] : `“${step.amendment.title[locale].replace(/\s+/g, ' ')}”`]
      : [],
  );
  if (titles.length > 0) return titles.join(', ');
  return recipe.steps.length > 0 ? words.readings[locale] : words.published[locale];
}

/** How much of a policy is read in the official text. */
export function officialIn(policy: Policy, locale: Locale): string {
  const { byId, official } = knownStatements(policy);
  return {
    vi: `${official}/${byId.size} nội dung được đọc trong văn bản chính thức`,
    en: `${official} of ${byId.size} statements read in the official text`,
  }[locale];
}
