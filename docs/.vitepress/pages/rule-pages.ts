import { phrasesIn } from '../../../src/explain/languages.js';
import { facts, type Locale, type RuleInfo, resolution03, rules } from '../../../src/index.js';
import { assess } from '../../../src/support/assess.js';
import { storedProof } from '../data/stored-proof.js';
import { caseOf, type Facts, factsInWords, resultInWords } from './cases.js';
import { asPublished, badgeOf, instrumentNamed, provenanceIn } from './evidence.js';
import { followed } from './followed.js';
import { both, linkTo } from './locale.js';
import { blocks, list, type Page, table } from './page.js';
import { rulePath } from './paths.js';
import { provisions } from './provisions.js';
import { questionLink } from './question-links.js';
import { type Answer, answersTo, exampleOf, questionsOn } from './rule-examples.js';
import { wordsOf } from './rule-words.js';
import { sectionLinks } from './section-links.js';
import { sendIn } from './send-page.js';
import { tryLink } from './try-link.js';

export const ruleLink = (id: string, locale: Locale): string => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`There is no rule "${id}".`);
  return linkTo(locale, rulePath(id), rule.title[locale]);
};

const words = {
  of: both('Điều kiện', 'Condition'),
  group: both('Nhóm đối tượng', 'Group'),
  number: {
    vi: (i: number, all: number) => `Điều kiện ${i} trong ${all} điều kiện của nhóm`,
    en: (i: number, all: number) => `Condition ${i} of the ${all} of this group`,
  },
  basis: both('Căn cứ', 'Basis'),
  asks: both('Thông tin cần hỏi', 'What it asks'),
  question: both('Câu hỏi', 'Question'),
  fact: both('Thông tin', 'Fact'),
  path: both('Tên trong dữ liệu', 'Name in the data'),
  answers: both('Trả lời và kết quả', 'Answers and what they come to'),
  answersNote: both(
    'Mọi thông tin khác đều đáp ứng. Kết quả do công cụ tính khi dựng trang này.',
    'All other facts meet their conditions. The library computed these results as this page was built.',
  ),
  answer: both('Trả lời', 'Answer'),
  result: both('Kết quả', 'Result'),
  otherwise: both('Theo cách hiểu khác', 'Under another reading'),
  next: both('hỏi tiếp', 'asks on'),
  examples: both('Hai ví dụ', 'Two examples'),
  meets: both('Một trường hợp đáp ứng', 'A case that meets it'),
  fails: both('Một trường hợp không đáp ứng', 'A case that does not meet it'),
  onlyThis: both('Các điều kiện khác đều đáp ứng; chỉ điều kiện này quyết định kết quả.', 'Every other condition is met: this one alone decides.'),
  gives: both('Kết quả', 'Result'),
  related: both('Xem thêm', 'See also'),
  questions: both('Câu hỏi còn để ngỏ có thể làm thay đổi điều kiện này', 'Open questions that can change this condition'),
  noQuestion: both('Không có câu hỏi còn để ngỏ nào làm thay đổi điều kiện này.', 'No open question changes this condition.'),
  same: both('Điều kiện tương ứng của các nhóm khác', 'The same condition in other groups'),
  provisions: both('Điều khoản', 'Provisions'),
  outside: both('Nguồn ở trang khác', 'Sources on other sites'),
  checked: both('Mã nguồn, phép thử và lần kiểm tra gần nhất', 'The code, its tests, and when it was last checked'),
  code: both('Mã nguồn', 'Code'),
  tests: both('Phép thử', 'Tests'),
  text: {
    open: both('Chưa có ai đối chiếu nội dung này với văn bản.', 'Nobody has checked this against the text yet.'),
    official: both('Nội dung này đã đọc trong chính văn bản.', 'This was read in the text itself.'),
  },
  proved: both(
    'Mọi loại trường hợp đã được tính lại bằng một cách tính thứ hai; kết quả như nhau.',
    'Every class of case was reckoned a second time by another implementation, with the same result.',
  ),
  mutated: {
    vi: (day: string) => `Lần gần nhất đổi thử từng dòng mã nguồn của các quy định để xem phép thử có nhận ra không: ngày ${day}.`,
    en: (day: string) => `Every line of the code of the provisions was last changed, to see whether the tests notice, on ${day}.`,
  },
  how: both('Cách kiểm chứng', 'How it is proved'),
  send: both('Gửi nguyên văn hoặc báo lỗi', 'Send the wording, or tell of an error'),
  traced: both('Đối chiếu từ quy định đến mã nguồn', 'From provision to code'),
};

/** What a rule says, in words and with a shape that tells the results apart without colour. */
export function resultMark(result: Answer['result'], locale: Locale): string {
  const shape = { met: '✓', unmet: '✗', unknown: '?' }[result];
  return `<span class="result ${result}"><span aria-hidden="true">${shape}</span> ${phrasesIn(locale).result[result]}</span>`;
}

function answersTable(rule: RuleInfo, locale: Locale): string {
  const answers = answersTo(rule);
  const hasOtherwise = answers.some(({ otherwise }) => otherwise.length > 0);
  return table(
    [words.answer[locale], words.result[locale], ...(hasOtherwise ? [words.otherwise[locale]] : [])],
    answers.map(({ changes, result, otherwise }) => [
      factsInWords(rule.group, changes, locale).join('; '),
      result === 'unknown' ? `${resultMark(result, locale)} – ${words.next[locale]}` : resultMark(result, locale),
      ...(hasOtherwise ? [otherwise.map(({ question, option }) => linkTo(locale, `questions/${question.id}`, option.label[locale])).join('; ')] : []),
    ]),
  );
}

/** A case in words, what comes of it, and the way to the form. */
export function exampleIn(rule: { readonly group: RuleInfo['group'] }, given: Facts, locale: Locale): string {
  const result = resultInWords(assess(caseOf('example', rule.group, given)), locale);
  return blocks(list(factsInWords(rule.group, given, locale)), `${words.gives[locale]}: **${result}**. ${tryLink(locale, rule.group, given)}`);
}

/** The files that state a rule and test it; those of the resolution's own provision, where it has one, since the plan's repeat them. */
function filesOf(id: string): { readonly code: readonly string[]; readonly tests: readonly string[] } {
  const named = provisions.filter((provision) => provision.rules?.includes(id));
  const own = named.filter(({ instrument }) => instrument === 'NQ03');
  const of = own.length > 0 ? own : named;
  return { code: [...new Set(of.flatMap(({ data }) => data))], tests: [...new Set(named.flatMap(({ tests }) => tests))] };
}

/** Links to what a rule rests on outside this site. */
function outsideOf({ provenance }: RuleInfo, locale: Locale): readonly string[] {
  const ids = [...new Set(provenance.sources.map(({ instrument }) => instrument))];
  return ids.flatMap((id) => {
    const { url, title } = instrumentNamed(id);
    return url === undefined ? [] : [`[${title[locale]}](${url})`];
  });
}

function checkedIn(rule: RuleInfo, locale: Locale): string {
  const { code, tests } = filesOf(rule.id);
  const lastRun = storedProof().mutation?.folders.find(({ folder }) => folder === 'src/law')?.date;
  const named = (files: readonly string[]) => files.map((file) => `\`${file}\``).join(', ');
  return blocks(
    asPublished(),
    words.text[rule.provenance.evidence === 'official' ? 'official' : 'open'][locale],
    list([`${words.code[locale]}: ${named(code)}`, `${words.tests[locale]}: ${named(tests)}`]),
    `${words.proved[locale]} ${lastRun === undefined ? '' : words.mutated[locale](phrasesIn(locale).date(lastRun))} ${linkTo(locale, 'proof', words.how[locale])}.`,
  );
}

function rulePage(rule: RuleInfo, locale: Locale): Page {
  const ofGroup = rules.filter(({ group }) => group === rule.group);
  const group = resolution03.groups.find(({ id }) => id === rule.group);
  const name = rule.id.slice(rule.group.length + 1);
  const same = rules.filter(({ id, group: other }) => other !== rule.group && id === `${other}.${name}`);
  const questions = questionsOn(rule);
  const outside = outsideOf(rule, locale);
  return {
    path: rulePath(rule.id),
    follows: 'partly',
    // Groups share conditions, and no two pages a title.
    title: rules.some(({ id, title }) => id !== rule.id && title[locale] === rule.title[locale])
      ? `${rule.title[locale]} (${group?.name[locale] ?? rule.group})`
      : rule.title[locale],
    description: wordsOf(rule.id, locale),
    body: blocks(
      `<p class="kind">${words.of[locale]} · <code>${rule.id}</code> · ${badgeOf(`rule/${rule.id}`, rule.provenance.evidence, locale)}</p>`,
      `${words.group[locale]}: ${linkTo(locale, `groups/${rule.group}`, group?.name[locale] ?? rule.group)}. ${words.number[locale](ofGroup.indexOf(rule) + 1, ofGroup.length)}.`,
      followed('rule', rule.id, wordsOf(rule.id, locale), questions.map(({ id }) => id).join(' ')),
      `## ${words.basis[locale]} {#basis}`,
      provenanceIn(`rule/${rule.id}`, rule.provenance, locale),
      outside.length > 0 && `${words.outside[locale]}: ${outside.join('; ')}.`,
      `## ${words.asks[locale]} {#asks}`,
      table(
        [words.fact[locale], words.question[locale], words.path[locale]],
        rule.asks.map((path) => {
          const fact = facts[path as keyof typeof facts];
          return [fact.label[locale], fact.question[locale], `\`${path}\``];
        }),
      ),
      `## ${words.answers[locale]} {#answers}`,
      asPublished(),
      words.answersNote[locale],
      answersTable(rule, locale),
      `## ${words.examples[locale]} {#examples}`,
      asPublished(),
      words.onlyThis[locale],
      `### ${words.meets[locale]} {#met}`,
      exampleIn(rule, exampleOf(rule, 'met'), locale),
      `### ${words.fails[locale]} {#unmet}`,
      exampleIn(rule, exampleOf(rule, 'unmet'), locale),
      `## ${words.related[locale]} {#related}`,
      questions.length > 0
        ? `${words.questions[locale]}:\n\n${list(questions.map((question) => questionLink(question, locale)))}`
        : words.noQuestion[locale],
      same.length > 0 &&
        `${words.same[locale]}: ${same.map(({ id, group: other }) => linkTo(locale, rulePath(id), resolution03.groups.find((g) => g.id === other)?.name[locale] ?? id)).join('; ')}.`,
      `${words.provisions[locale]}: ${sectionLinks('rules', rule.id, rule.provenance.sources, locale).join('; ')}.`,
      `## ${words.checked[locale]} {#checked}`,
      checkedIn(rule, locale),
      `${linkTo(locale, 'provisions', words.traced[locale])}.`,
      `## ${words.send[locale]} {#send}`,
      sendIn(`rule/${rule.id}`, locale),
    ),
  };
}

export const rulePages = (locale: Locale): readonly Page[] => rules.map((rule) => rulePage(rule, locale));
