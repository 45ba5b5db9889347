import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Locale, resolution03, rules } from '#src/index.js';
import { workedCases } from '../../docs/.vitepress/data/worked-cases.js';
import { workedExample } from '../../docs/.vitepress/data/worked-examples.data.js';
import { markdown, pagesIn } from '../../docs/.vitepress/pages/all.js';
import { toCheck } from '../../docs/.vitepress/pages/certainty-pages.js';
import { locales, pathIn } from '../../docs/.vitepress/pages/locale.js';
import { rulePath } from '../../docs/.vitepress/pages/paths.js';
import { type Provision, provisionFaults, provisions } from '../../docs/.vitepress/pages/provisions.js';
import { splits } from '../../docs/.vitepress/pages/relief-picture.js';
import { exampleOf } from '../../docs/.vitepress/pages/rule-examples.js';
import { wordsOf } from '../../docs/.vitepress/pages/rule-words.js';
import { idOf, pathOfSection, restingOnSection, sectionOf, sections } from '../../docs/.vitepress/pages/sections.js';
import { statements } from '../../docs/.vitepress/pages/statements.js';
import { wrapped } from '../../docs/.vitepress/pages/svg.js';
import { root } from './all-samples.js';

const pagesOf = (locale: Locale): ReadonlyMap<string, string> => new Map(pagesIn(locale).map((one) => [one.path, markdown(one)]));
const pages: Readonly<Record<Locale, ReadonlyMap<string, string>>> = { vi: pagesOf('vi'), en: pagesOf('en') };
const page = (locale: Locale, path: string): string => pages[locale].get(path) ?? '';

describe.each(locales)('the reference in %s', (locale) => {
  it('has a page for every group, rule, occupation, benefit, question, notice, duty and instrument', () => {
    const { groups, occupations, benefits, questions, notices, reporting, instruments } = resolution03;
    const wanted = [
      ...groups.map(({ id }) => `groups/${id}`),
      ...rules.map(({ id }) => rulePath(id)),
      ...occupations.map(({ id }) => `occupations/${id}`),
      ...benefits.map(({ id }) => `benefits/${id}`),
      ...questions.map(({ id }) => `questions/${id}`),
      ...notices.map(({ id }) => `notices/${id}`),
      ...reporting.map(({ kind }) => `reporting/${kind}`),
      ...instruments.map(({ id }) => `instruments/${id}`),
    ];
    expect(wanted.filter((path) => !pages[locale].has(path))).toEqual([]);
  });

  it('holds no word that was left out, and no text of the other language’s label', () => {
    for (const [path, text] of pages[locale]) {
      // Code that mutation testing changed may well say “undefined”.
      const words = text.replace(/<details class="survivors">.*?<\/details>/s, '');
      expect(`${path}: ${words.match(/undefined|\[object|NaN|null/)?.[0] ?? 'whole'}`).toBe(`${path}: whole`);
    }
  });

  it('links both ways between rule and group, rule and question, rule and instrument', () => {
    const link = (path: string) => `](/${pathIn(locale, path)})`;
    for (const { id, group, provenance } of rules) {
      const text = page(locale, rulePath(id));
      expect(text).toContain(link(`groups/${group}`));
      expect(page(locale, `groups/${group}`)).toContain(link(rulePath(id)));
      for (const { instrument } of provenance.sources) {
        expect(text).toContain(link(`instruments/${instrument}`));
        expect(page(locale, `instruments/${instrument}`)).toContain(link(rulePath(id)));
      }
      for (const question of resolution03.questions)
        expect([id, question.id, text.slice(text.indexOf('{#related}')).includes(link(`questions/${question.id}`))]).toEqual([
          id,
          question.id,
          page(locale, `questions/${question.id}`).includes(link(rulePath(id))),
        ]);
    }
  });

  it('has a page for each article and each part of the plan, which links both ways with what rests on it', () => {
    const link = (path: string) => `](/${pathIn(locale, path)})`;
    expect(sections.map(pathOfSection)).toHaveLength(8);
    const linked = (path: string) => sections.filter((section) => page(locale, path).includes(link(pathOfSection(section))));
    const { benefits, questions, reporting } = resolution03;
    for (const path of [
      ...rules.map(({ id }) => rulePath(id)),
      ...benefits.map(({ id }) => `benefits/${id}`),
      ...questions.map(({ id }) => `questions/${id}`),
      ...reporting.map(({ kind }) => `reporting/${kind}`),
    ]) {
      const rests = linked(path);
      // What rests on the title alone has no section.
      if (path !== 'questions/teacher-school') expect([path, rests.length > 0]).toEqual([path, true]);
      for (const section of rests)
        expect([path, section.number, page(locale, pathOfSection(section)).includes(link(path))]).toEqual([path, section.number, true]);
    }
    for (const section of sections) {
      const text = page(locale, pathOfSection(section));
      expect(page(locale, 'provisions')).toContain(link(pathOfSection(section)));
      expect(page(locale, `instruments/${section.instrument}`)).toContain(link(pathOfSection(section)));
      const resting = [...restingOnSection(section, resolution03).values()].flat();
      for (const { title, path } of resting) expect(text).toContain(`[${title[locale]}](/${pathIn(locale, path)})`);
      if (resting.length === 0) expect(text).toContain({ vi: 'Bộ công cụ không có nội dung nào', en: 'The library states nothing' }[locale]);
    }
    expect(sections.filter((section) => restingOnSection(section, resolution03).size === 0).map(idOf)).toEqual(['NQ03 3', 'NQ03 4', 'KHBQL III']);
    for (const { title, source } of resolution03.notModelled) {
      const section = source && sectionOf(source);
      expect(page(locale, section ? pathOfSection(section) : '')).toContain(title[locale]);
    }
  });

  it('shows every statement where it says it stands: how sure it is, every source, every wording', () => {
    for (const { title, path, provenance } of statements) {
      const text = page(locale, path);
      const shown = [
        text.includes(`class="evidence ${provenance.evidence}"`),
        ...provenance.sources.map(({ instrument }) => text.includes(`](/${pathIn(locale, `instruments/${instrument}`)})`)),
        ...provenance.sources.map(({ wording }) => wording === undefined || text.includes(`<q lang="${wording.lang}">${wording.text}</q>`)),
        provenance.note === undefined || text.includes(provenance.note[locale]),
      ];
      expect([title.en, ...shown]).toEqual([title.en, ...shown.map(() => true)]);
    }
  });

  it('tells of every rule its sources on other sites, its code and tests, when they were last checked, and how to send a wording or an error', () => {
    for (const { id, provenance } of rules) {
      const text = page(locale, rulePath(id));
      for (const { instrument } of provenance.sources) {
        const url = resolution03.instruments.find((one) => one.id === instrument)?.url;
        if (url !== undefined) expect(text).toContain(`](${url})`);
      }
      const checked = text.slice(text.indexOf('{#checked}'), text.indexOf('{#send}'));
      expect(checked).toMatch(/`src\/law\/[a-z0-9-]+\.ts`/);
      expect(checked).toMatch(/`test\/[a-z-]+\/[a-z0-9-]+\.test\.ts`/);
      expect(checked).toContain({ vi: 'Chưa có ai đối chiếu', en: 'Nobody has checked' }[locale]);
      const send = text.slice(text.indexOf('{#send}'));
      expect(send).toContain(`\`rule/${id}\``);
      expect(send).toContain(`](/${pathIn(locale, 'send')})`);
    }
    // Who puts the site up without an address leaves a form to print.
    expect(page(locale, 'send')).toContain({ vi: 'chưa có địa chỉ nhận', en: 'no address of its own' }[locale]);
    expect(page(locale, 'send').split('class="signature"')).toHaveLength(8);
  });

  it('sends wordings and errors to the address of the settings, where one is set', async () => {
    const built = async (contact: string) => {
      vi.stubEnv('DOCS_CONTACT', contact);
      vi.resetModules();
      const { sendIn, sendPage } = await import('../../docs/.vitepress/pages/send-page.js');
      vi.unstubAllEnvs();
      return [sendIn('rule/x', locale), sendPage(locale).body];
    };
    for (const text of await built('nghe@example.org')) expect(text).toContain('[nghe@example.org](mailto:nghe@example.org');
    for (const text of await built('https://example.org/gui')) expect(text).toContain('<https://example.org/gui>');
  });

  it('says how sure every statement is, and lists every option and everything that is not modelled', () => {
    const certainty = page(locale, 'certainty');
    for (const { title } of statements) expect(certainty).toContain(title[locale]);
    for (const { options } of resolution03.questions) for (const { label } of options) expect(certainty).toContain(label[locale]);
    for (const { title, reason } of resolution03.notModelled) {
      expect(certainty).toContain(title[locale]);
      expect(certainty).toContain(reason[locale]);
    }
  });

  it('gives whoever has the text a list of everything to check, with its address', () => {
    const checklist = page(locale, 'checklist');
    expect(checklist).toContain(resolution03.instruments.find(({ id }) => id === 'NQ03')?.url);
    const open = statements.filter(({ provenance, kind }) => provenance.evidence !== 'official' && kind !== 'option' && kind !== 'zone');
    const onTexts = open.filter(({ provenance }) => provenance.sources.some(({ instrument }) => instrument === 'NQ03'));
    expect(onTexts.length).toBeGreaterThan(30);
    for (const { title } of onTexts) expect(checklist).toContain(`> ${title[locale]}</label>`);
    for (const { question, options } of resolution03.questions) {
      expect(checklist).toContain(question[locale]);
      for (const { label } of options) expect(checklist).toContain(`> ${label[locale]}</label>`);
    }
    for (const { title } of resolution03.notModelled) expect(checklist).toContain(`> ${title[locale]}</label>`);
  });

  it('has no two pages of one title, and none of three lines', () => {
    const titles = pagesIn(locale).map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    for (const [path, text] of pages[locale]) {
      const words = text.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? [];
      expect([path, words.length > 60]).toEqual([path, true]);
    }
  });

  it('never says that someone is entitled', () => {
    for (const text of pages[locale].values()) expect(text).not.toMatch(/entitled|được hưởng/);
  });
});

describe('the words of a rule', () => {
  it.each(rules.map(({ id }) => id))('%s leave nothing open, and end as sentences do', (id) => {
    for (const locale of locales) expect(wordsOf(id, locale)).toMatch(/^[^{}]+\.$/u);
  });

  it('are those of rules that exist', () => {
    expect(() => wordsOf('vocational-student.age', 'vi')).toThrow('There is no rule');
  });
});

describe('examples of a rule', () => {
  it.each(rules)('are found for $id, one that meets it and one that does not', (rule) => {
    expect(exampleOf(rule, 'met')).not.toEqual(exampleOf(rule, 'unmet'));
  });

  it('fail the build where none can be found', () => {
    const [rule] = rules;
    expect(() => rule && exampleOf({ ...rule, id: 'enterprise-employee.no-such-rule' }, 'unmet')).toThrow('No case was found');
  });
});

describe('what is left to check', () => {
  it('names texts that were not read as a whole, and no press', () => {
    for (const { citation } of toCheck().values()) {
      const instrument = resolution03.instruments.find(({ id }) => id === citation.instrument);
      expect(['law', 'plan']).toContain(instrument?.kind);
      expect(instrument?.seen).not.toBe('whole');
    }
  });
});

describe('from provision to code', () => {
  const exists = (file: string) => existsSync(join(root, file));

  it('has an answer, a file and a test for every provision, and a provision for everything in the library', () => {
    expect(provisionFaults(provisions, exists)).toEqual([]);
  });

  const first = provisions[1] as Provision;
  const without = (...keys: readonly (keyof Provision)[]) =>
    Object.fromEntries(Object.entries(first).filter(([key]) => !keys.includes(key as keyof Provision))) as unknown as Provision;
  const rest = provisions.filter((provision) => provision !== first);
  it.each([
    ['a provision that is not listed', provisions.filter(({ provision }) => provision !== 'Điều 2'), 'NQ03 Điều 2 is not listed'],
    ['a section of the plan that is not listed', provisions.filter(({ provision }) => provision !== 'IV.B.4'), 'KHBQL IV.B.4 is not listed'],
    ['no answer', [...rest, without('rules', 'questions')], 'has no rule'],
    ['no data', [...rest, { ...first, data: [] }], 'names no file with its data'],
    ['no test', [...rest, { ...first, tests: [] }], 'names no test'],
    ['a rule that does not exist', [...rest, { ...first, rules: ['vocational-student.age'] }], 'which the library does not have'],
    ['a function that does not exist', [...rest, { ...first, functions: ['decideAll'] }], 'no function'],
    ['a file that does not exist', [...rest, { ...first, data: ['src/policy/catalogue.ts'] }], 'does not exist'],
    [
      'a rule without a provision',
      provisions.map((provision) => ({ ...provision, rules: provision.rules?.filter((id) => id !== 'vocational-student.level') ?? [] })),
      'no provision names "vocational-student.level"',
    ],
    [
      'an entry under “not modelled” without a provision',
      provisions.map((provision) => ({ ...provision, notModelled: provision.notModelled?.filter((id) => id !== 'age') ?? [] })),
      'no provision names "age"',
    ],
  ] as const)('notices %s', (_, listed, fault) => {
    expect(provisionFaults(listed as readonly Provision[], exists).join('\n')).toContain(fault);
  });
});

describe('the picture of national relief', () => {
  it('divides the whole of the tuition among the three who bear it', () => {
    expect(splits()).toHaveLength(12);
    for (const { national, support, learner } of splits()) {
      expect(national + support + learner).toBe(1000);
      expect(Math.min(national, support, learner)).toBeGreaterThanOrEqual(0);
    }
  });

  it.each([
    ['after-relief', 'seventy-percent', 150],
    ['capped', 'seventy-percent', 300],
    ['excluded', 'seventy-percent', 0],
    ['capped', 'half', 500],
    ['after-relief', 'full', 0],
    ['excluded', 'none', 500],
  ])('under %s and %s relief has the resolution bear %i of a thousand', (option, relief, support) => {
    expect(splits().find((split) => split.option === option && split.relief === relief)?.support).toBe(support);
  });
});

describe('words in a picture', () => {
  it('are broken between words, none lost', () => {
    const text = 'Khóa đào tạo bắt đầu hoặc còn tiếp diễn trong thời gian thực hiện chính sách';
    const lines = wrapped(text, 120, 13);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
  });
});

describe('the worked examples', () => {
  /** As the semantics have them. */
  const totals = [
    44_624_265,
    41_024_265,
    34_807_280,
    39_014_559,
    30_600_000,
    2_800_001,
    1_400_001,
    6_000_000,
    5_600_000,
    14_422_716,
    961_860,
    undefined,
    3_000_000,
  ];

  it.each(workedCases.map((one, i) => [one.shows.en, one, totals[i]] as const))('%s', (_, one, total) => {
    const { total: shown = '' } = workedExample(one, 'vi');
    expect(shown === '' ? undefined : Number(shown.replace(/\D/g, ''))).toBe(total);
  });
});
