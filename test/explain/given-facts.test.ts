import { describe, expect, it } from 'vitest';
import { valueInWords } from '#src/explain/given-facts.js';
import { phrasesIn } from '#src/explain/languages.js';
import { assess, type Locale, resolution03 } from '#src/index.js';
import { termsOf } from '#src/policy/terms.js';
import { student } from '../helpers/factories.js';

const context = (locale: Locale) => ({
  supportCase: student(),
  policy: resolution03,
  terms: termsOf(resolution03),
  assessment: assess(student()),
  locale,
  words: phrasesIn(locale),
});

describe('the value of a fact in words', () => {
  it.each([
    ['training.monthlyTuition', 934_951, '934.951 đ', '934,951 đ'],
    ['training.studyMonths', 1, '1 tháng', '1 month'],
    ['training.studyMonths', 30, '30 tháng', '30 months'],
    ['training.start', '2026-03-02', '02/03/2026', '2 March 2026'],
    ['training.level', 'college', 'Cao đẳng', 'college'],
    ['training.occupation', 'welding', 'Hàn', 'Welding'],
    ['wishesToTeach', true, 'có', 'yes'],
    ['wishesToTeach', false, 'không', 'no'],
    ['enterprise.name', 'Công ty A', 'Công ty A', 'Công ty A'],
    ['dossier', 'accepted', 'Đã tiếp nhận', 'accepted'],
  ])('%s %s is %s, in English %s', (path, value, vi, en) => {
    expect(valueInWords(path, value, context('vi'))).toBe(vi);
    expect(valueInWords(path, value, context('en'))).toBe(en);
  });
});
