import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amendPolicy,
  assess,
  compareReadings,
  type Explanation,
  explain,
  factQuestion,
  formatExplanation,
  type Locale,
  resolution03,
  type SupportCase,
  withReading,
} from '#src/index.js';
import { remade } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';
import * as draw from '../oracle/arbitraries.js';
import { fractionOf, isEqual, roundHalfUp, times, whole } from '../oracle/fraction.js';

const locale = fc.constantFrom<Locale>('vi', 'en');
const policy = fc.oneof(
  { weight: 1, arbitrary: fc.constant(resolution03) },
  { weight: 3, arbitrary: draw.readingAndAmendment.map(({ reading, amendment }) => amendPolicy(withReading(resolution03, reading), amendment)) },
);
/** A case whose texts are the dictionary's, so that whatever is strange in an explanation is the library's own. */
const supportCase = draw.consistentCase.map((drawn): SupportCase => ({ ...drawn, id: 'HS-1' }));

const check = (
  property: (explained: Explanation, given: { supportCase: SupportCase; locale: Locale; policy: typeof resolution03 }) => void,
  times: number,
) =>
  fc.assert(
    fc.property(supportCase, locale, policy, (drawn, language, terms) => {
      property(explain(drawn, language, terms), { supportCase: drawn, locale: language, policy: terms });
    }),
    { numRuns: runs(times) },
  );

/** All texts of an explanation, but no ids. */
const textsOf = (explained: Explanation): string[] => {
  const { locale: _, conditions, amounts, toAsk, openQuestions, ...rest } = explained;
  return [
    ...Object.values(rest).flat(),
    ...conditions.flatMap(({ title, given = title, basis, note = title }) => [title, given, basis, note]),
    ...amounts.flatMap(({ title = '', formula, details = [], basis, note = basis }) => [title, formula, ...details, basis, note]),
    ...toAsk.map(({ question }) => question),
    ...openQuestions.flatMap(({ question, options }) => [question, ...options]),
  ];
};

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** A number as a language writes it, as a decimal text. */
const plain = (written: string, language: Locale): string =>
  (language === 'vi' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '')).replace(/[^\d.]/g, '');

describe('an explanation', () => {
  it('has every finding once, in the order of the law, under its title', () => {
    check((explained, { supportCase, locale, policy }) => {
      const { findings } = assess(supportCase, policy).decision;
      expect(explained.conditions.map(({ rule, result }) => ({ rule, result }))).toEqual(findings.map(({ rule, result }) => ({ rule, result })));
      for (const { rule, title } of explained.conditions) expect(title).toBe(policy.rules.find(({ id }) => id === rule)?.title[locale]);
    }, 100);
  });

  it('asks for every missing fact once, and for nothing else', () => {
    check((explained, { supportCase, locale, policy }) => {
      const { calculation } = assess(supportCase, policy);
      const missing = 'missing' in calculation ? calculation.missing : [];
      expect(explained.toAsk).toEqual(missing.map((path) => ({ path, question: factQuestion(path, locale, policy) })));
    }, 100);
  });

  it('has every line once, as a formula that is true, rounded half up to its amount', () => {
    check((explained, { supportCase, locale, policy }) => {
      const { calculation } = assess(supportCase, policy);
      const lines = calculation.status === 'calculated' ? calculation.lines : [];
      expect(explained.amounts.map(({ benefit }) => benefit)).toEqual(lines.map(({ benefit }) => benefit));
      explained.amounts.forEach(({ formula }, i) => {
        const [left = '', right = ''] = formula.split(' = ');
        const factors = left.split(' × ').map((factor) => {
          const value = fractionOf(plain(factor, locale));
          return factor.endsWith('%') ? times(value, { over: 1n, under: 100n }) : value;
        });
        const exact = factors.reduce(times, whole(1));
        const [before = '', cut] = right.split(/; (?:theo mức giới hạn còn|limited to) /);
        const [stated = '', rounded = stated] = before.split(/, (?:làm tròn thành|rounded to) /);
        expect(isEqual(fractionOf(plain(stated, locale)), exact)).toBe(true);
        expect(plain(rounded, locale)).toBe(String(lines[i]?.beforeLimit ?? lines[i]?.amount));
        expect(plain(cut ?? rounded, locale)).toBe(String(lines[i]?.amount));
        expect(cut === undefined).toBe(lines[i]?.beforeLimit === undefined);
        expect(BigInt(plain(rounded, locale))).toBe(roundHalfUp(exact));
      });
      expect(explained.total === undefined ? undefined : plain(explained.total, locale)).toBe(
        calculation.status === 'calculated' ? String(calculation.total) : undefined,
      );
      expect(explained.byYear?.map((text) => plain(text.split(': ')[1] ?? '', locale)) ?? []).toEqual(
        calculation.status === 'calculated' ? calculation.byYear.map(({ amount }) => String(amount)) : [],
      );
    }, 200);
  });

  it('has the open questions that would change the result, each with the total of every option, one of them marked as chosen', () => {
    check((explained, { supportCase, locale, policy }) => {
      const changing = compareReadings(supportCase, policy).questions.filter(({ effect }) => effect === 'changes');
      expect(explained.openQuestions.map(({ id }) => id)).toEqual(changing.map(({ id }) => id));
      explained.openQuestions.forEach(({ id, options }, i) => {
        const chosen = options.map((text) => /\[(cách hiểu đã chọn|reading chosen)\]$/.test(text));
        expect(chosen).toEqual(changing[i]?.options.map((option) => option.id === policy.reading[id]));
        const totals = options.map((text) => /(?:mức hỗ trợ|, support) ([\d.,]+) đ/.exec(text)?.[1]);
        expect(totals.map((total) => (total === undefined ? undefined : Number(plain(total, locale))))).toEqual(
          changing[i]?.options.map(({ total }) => total),
        );
      });
    }, 100);
  });

  it('has every notice, and last that it does not replace the decision of the competent body', () => {
    check((explained, { supportCase, locale, policy }) => {
      const { notices } = assess(supportCase, policy);
      expect(explained.notices).toEqual(notices.map((id) => policy.notices.find((notice) => notice.id === id)?.text[locale]));
      const { vi, en } = {
        vi: 'Kết quả này không thay thế quyết định của cơ quan có thẩm quyền.',
        en: 'This result does not replace the decision of the competent body.',
      };
      expect(explained.caveats.at(-1)).toBe(locale === 'vi' ? vi : en);
      // What is not judged is told for as long as something is not.
      expect(/Điều 3|Article 3/.test([explained.headline, ...explained.caveats].join(' '))).toBe(policy.notModelled.length > 0);
    }, 100);
  });

  it('says of nobody that they are entitled, and lets nothing through that is no text', () => {
    check((explained) => {
      const text = formatExplanation(explained);
      expect(text).not.toMatch(/entitle|được hưởng|undefined|NaN|\[object|null|Infinity/i);
      expect(text).not.toMatch(/ {2,}\S* {2,}|[^.]\.\.(?!\.)|;;|, ,|: *$|\(\)/m);
      for (const part of textsOf(explained)) expect(part.trim()).not.toBe('');
    }, 150);
  });

  it('is the same in both languages but for the words', () => {
    const shapeOf = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((item) => shapeOf(item));
      if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shapeOf(v, k)]));
      return ['rule', 'result', 'evidence', 'benefit', 'path', 'id'].includes(key) ? value : typeof value;
    };
    fc.assert(
      fc.property(supportCase, policy, (drawn, terms) => {
        const [vi, en] = [explain(drawn, 'vi', terms), explain(drawn, 'en', terms)];
        expect(shapeOf(vi)).toEqual(shapeOf(en));
        expect(formatExplanation(vi).split('\n').length).toBe(formatExplanation(en).split('\n').length);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is plain JSON data, the same each time, and leaves the case as it was', () => {
    fc.assert(
      fc.property(draw.supportCase, locale, policy, (drawn, language, terms) => {
        const before = JSON.stringify(drawn);
        const explained = explain(drawn, language, terms);
        expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
        expect(explain(drawn, language, remade(terms))).toStrictEqual(explained);
        expect(JSON.stringify(drawn)).toBe(before);
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the explanation as text', () => {
  it('leaves nothing out, and starts with the headline', () => {
    check((explained) => {
      const text = formatExplanation(explained);
      for (const part of textsOf(explained)) expect(text).toContain(part);
      expect(text.split('\n')[0]).toBe(explained.headline);
    }, 100);
  });

  it('says nothing twice', () => {
    check((explained) => {
      const lines = formatExplanation(explained).split('\n');
      const once = [
        ...explained.toAsk.map(({ question }) => question),
        ...explained.notices,
        ...explained.caveats,
        ...explained.openQuestions.map(({ question }) => question),
      ];
      for (const part of once) expect(lines.filter((line) => line.replace(/^\d+\. /, '') === part)).toHaveLength(1);
      expect(new Set(explained.caveats).size).toBe(explained.caveats.length);
      for (const { title } of explained.conditions) expect(lines.filter((line) => line.endsWith(`] ${title}`))).toHaveLength(1);
      expect(occurrences(lines.join('\n'), explained.caveats.at(-1) ?? '-')).toBe(1);
    }, 100);
  });
});
