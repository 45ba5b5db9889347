import { describe, expect, it } from 'vitest';
import { valueInWords } from '#src/explain/facts-in-words.js';
import { phrasesIn } from '#src/explain/languages.js';
import { type FactPath, type Locale, resolution03 } from '#src/index.js';

const telling = (locale: Locale) => ({ policy: resolution03, locale, words: phrasesIn(locale) });

describe('the value of a fact in words', () => {
  it.each<[FactPath, unknown, string, string]>([
    ['training.monthlyTuition', 934_951, '934.951 đ', '934,951 đ'],
    ['training.studyMonths', 1, '1 tháng', '1 month'],
    ['training.studyMonths', 30, '30 tháng', '30 months'],
    ['training.start', '2026-03-02', '02/03/2026', '2 March 2026'],
    ['training.level', 'college', 'Cao đẳng', 'college'],
    ['training.occupation', 'welding', 'Hàn', 'Welding'],
    ['wishesToTeach', true, 'có', 'yes'],
    ['wishesToTeach', false, 'không', 'no'],
    ['enterprise.name', 'Công ty A', 'Công ty A', 'Công ty A'],
    ['answers.residence', false, 'không', 'no'],
  ])('%s %s is %s, in English %s', (path, value, vi, en) => {
    expect(valueInWords(path, value, telling('vi'))).toBe(vi);
    expect(valueInWords(path, value, telling('en'))).toBe(en);
  });
});
