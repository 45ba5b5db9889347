import { knownStatements } from '../../../../src/explain/known-statements.js';
import { phrasesIn } from '../../../../src/explain/languages.js';
import { type Benefit, type Locale, type Policy, type QuestionId, resolution03 } from '../../../../src/index.js';
import type { FollowedPart } from '../../pages/followed.js';
import { both } from '../../pages/locale.js';
import { wordsOf } from '../../pages/rule-words.js';
import { sectionNamed } from '../../pages/sections.js';
import { nothingRests, seenWords } from '../../pages/seen-words.js';
import { kindNames } from '../../pages/statement-kinds.js';
import { restingOn, type Statement, statementsOf } from '../../pages/statements.js';
import { valueInWords } from '../../pages/values.js';
import { type Line, line, list, type Piece, type Told } from './pieces.js';
import { provenanceInLine, provenanceTold } from './provenance.js';
import { answerInWords, conditionDetails, limitBeyondTitle } from './tell-changes.js';
import { tellKnown, tellSources } from './tell-section.js';

/** Under which policy a part is told, and in which language. */
interface Telling {
  readonly policy: Policy;
  readonly locale: Locale;
}

const words = {
  notJudged: both('văn bản không đặt ra, không xét nữa', 'the text does not set it; no longer judged'),
  dropped: both(
    'Theo tệp đang dùng, văn bản không đặt ra điều kiện này nên không xét nữa.',
    'Under the file in use, the text does not set this condition: it is no longer judged.',
  ),
  notChosen: both('văn bản không theo phương án này', 'not what the text says'),
  byFile: both('Theo tệp đang dùng', 'Under the file in use'),
  gone: both('không còn trong chính sách của tệp', 'no longer in the policy of the file'),
  fromStart: both('từ khi chính sách có hiệu lực', 'from the beginning'),
  from: both('từ ngày', 'from'),
  governs: both('chỉ áp dụng cho khóa bắt đầu từ ngày đó', 'for training that starts from that day'),
  limits: both('Giới hạn', 'Limits'),
  answered: both('đã có câu trả lời', 'answered'),
  chosen: both('đang chọn', 'chosen'),
  settled: both('Văn bản đã trả lời câu hỏi này', 'A text has answered this question'),
  added: both('Điều kiện bổ sung theo tệp đang dùng', 'Conditions that the file in use adds'),
  droppedOf: both('Điều kiện văn bản không đặt ra, không xét nữa', 'Conditions that the text does not set, no longer judged'),
  becameCondition: both('nay là một điều kiện được xét', 'a condition now, and judged'),
  becameLimit: both('nay là một giới hạn được tính', 'a limit now, and reckoned'),
  absent: both('đã đối chiếu, không ảnh hưởng đến kết quả', 'read, and without bearing on the result'),
  modelled: both('nay được xét', 'judged now'),
  occupations: both('Nghề mà tệp đang dùng bổ sung', 'Occupations that the file in use adds'),
  first: both('Hạn đầu tiên', 'First due'),
  last: both('Hạn cuối cùng', 'Last due'),
  published: both(
    'Phần này vẫn theo nghị quyết như đã công bố, không theo tệp.',
    'This part is of the resolution as published; it does not follow the file.',
  ),
  nothing: both('Không có.', 'None.'),
};

/** Links to the pages of this site, and to the changes of the file where a page does not exist. */
const linked = ({ path, title }: Statement, locale: Locale): Piece => ({ link: path, text: title[locale] });

const knownOf = (id: string, { policy }: Telling) => knownStatements(policy).byId.get(id);

/** What became of a statement that the policy does not make any more. */
function gone(id: string, telling: Telling): Line {
  const { policy, locale } = telling;
  const [kind, key, option] = id.split('/');
  const settled = policy.settled.find((one) => one.id === key);
  if ((kind === 'reading' || kind === 'option') && settled)
    return kind === 'option' && settled.answer !== option ? [{ small: words.notChosen[locale] }] : [{ evidence: settled.provenance.evidence }];
  const dropped = policy.dropped.find(({ rule }) => id === `rule/${rule}`);
  if (dropped) return [{ evidence: dropped.provenance.evidence }, ' ', { small: words.notJudged[locale] }];
  return [{ small: words.gone[locale] }];
}

type Tell = (of: string, telling: Telling, also: string) => readonly Told[] | undefined;

const parts: Readonly<Record<FollowedPart, Tell>> = {
  badge: (of, telling) => {
    const known = knownOf(of, telling);
    return [{ line: known ? [{ evidence: known.provenance.evidence }] : gone(of, telling) }];
  },
  'basis-inline': (of, telling) => {
    const known = knownOf(of, telling);
    return [{ line: known ? provenanceInLine(known.provenance, telling.policy, telling.locale) : gone(of, telling) }];
  },
  basis: (of, telling) => {
    const { policy, locale } = telling;
    const provenance = knownOf(of, telling)?.provenance ?? policy.dropped.find(({ rule }) => of === `rule/${rule}`)?.provenance;
    return provenance ? provenanceTold(provenance, policy, locale) : [{ line: gone(of, telling) }];
  },
  value: (of, { policy, locale }) => {
    const benefit = policy.benefits.find(({ id }) => id === of);
    return benefit && [line(valueInWords(benefit.kind, benefit.values.at(-1)?.value ?? '', locale))];
  },
  values: (of, { policy, locale }) => {
    const benefit = policy.benefits.find(({ id }) => id === of);
    const limits = policy.limits.filter((limit) => limit.benefit === of);
    return (
      benefit && [
        ...benefit.values.flatMap((value) => [valueLine(benefit, value, locale), ...provenanceTold(value.provenance, policy, locale)]),
        ...limits.flatMap((limit) => [
          line({ strong: `${words.limits[locale]}: ${limit.title[locale]}` }, ...limitBeyondTitle(limit, policy, locale).map((text) => ` – ${text}`)),
          ...provenanceTold(limit.provenance, policy, locale),
        ]),
      ]
    );
  },
  'last-day': (_, { policy, locale }) => [line(phrasesIn(locale).date(policy.lastDay.date))],
  rule: (of, { policy, locale }, also) => {
    const isDropped = policy.dropped.some(({ rule }) => rule === of);
    // A sentence tells a condition under the first readings: another answer is told beside it.
    const otherwise = also.split(' ').filter((id) => policy.reading[id as QuestionId] !== resolution03.reading[id as QuestionId]) as QuestionId[];
    return [
      ...(isDropped ? [line({ strong: words.dropped[locale] })] : []),
      line(wordsOf(of, locale, policy)),
      ...list(
        otherwise.map((id) => [
          `${words.byFile[locale]}: ${questionOf(id, policy)?.question[locale]} `,
          { strong: answerInWords(id, policy.reading[id], policy, locale) },
        ]),
      ),
    ];
  },
  conditions: (of, { policy, locale }) => {
    const added = policy.rules.filter(({ group, added: isAdded }) => group === of && isAdded);
    const dropped = policy.dropped.filter(({ rule }) => rule.startsWith(`${of}.`));
    return [
      ...(added.length > 0 ? [line({ strong: words.added[locale] })] : []),
      ...added.flatMap((rule) => [
        line({ strong: rule.title[locale] }),
        ...conditionDetails(rule, locale).map((detail) => line(detail)),
        ...provenanceTold(rule.provenance, policy, locale),
      ]),
      ...(dropped.length > 0 ? [line({ strong: words.droppedOf[locale] })] : []),
      ...list(dropped.map(({ title, provenance }) => [title[locale], ' ', ...provenanceInLine(provenance, policy, locale)])),
    ];
  },
  answer: (of, { policy, locale }) => {
    const id = of as QuestionId;
    const settled = policy.settled.find((question) => question.id === id);
    const answer = answerInWords(id, policy.reading[id], policy, locale);
    if (settled) return [line(` – ${words.answered[locale]}: `, { strong: answer }, ' ', { evidence: settled.provenance.evidence })];
    return policy.reading[id] === resolution03.reading[id] ? [] : [line(` – ${words.chosen[locale]}: `, { strong: answer })];
  },
  options: (of, { policy, locale }) => {
    const id = of as QuestionId;
    const settled = policy.settled.find((question) => question.id === id);
    if (settled)
      return [line({ strong: `${words.settled[locale]}: ${settled.label[locale]}` }), ...provenanceTold(settled.provenance, policy, locale)];
    const question = policy.questions.find((one) => one.id === id);
    const chosen = policy.reading[id];
    const isListed = question?.options.some((option) => option.id === chosen);
    return (
      question && [
        ...(isListed ? [] : [line(`${words.chosen[locale]}: `, { strong: answerInWords(id, chosen, policy, locale) })]),
        ...list(
          question.options.map((option) => [
            option.id === chosen ? { strong: `${option.label[locale]} (${words.chosen[locale]})` } : option.label[locale],
            ' ',
            { code: option.id },
            ' ',
            ...provenanceInLine(option.provenance, policy, locale),
          ]),
        ),
      ]
    );
  },
  point: (of, { policy, locale }) => {
    if (policy.notModelled.some(({ id }) => id === of)) return [];
    const absent = policy.absent.find(({ id }) => id === of);
    if (absent) return [line(` – ${words.absent[locale]} `, { evidence: absent.provenance.evidence })];
    const rule = policy.rules.find(({ added, id, group }) => added && id === `${group}.${of}`);
    if (rule) return [line(` – ${words.becameCondition[locale]} `, { evidence: rule.provenance.evidence })];
    const limit = policy.limits.find(({ id, point }) => (point ?? id) === of);
    return limit ? [line(` – ${words.becameLimit[locale]} `, { evidence: limit.provenance.evidence })] : [line(` – ${words.modelled[locale]}`)];
  },
  occupation: (of, { policy, locale }) => {
    const occupation = policy.occupations.find(({ id }) => id === of);
    const was = resolution03.occupations.find(({ id }) => id === of);
    if (!occupation) return [];
    const { name, from, until } = occupation;
    const isRenamed = name.vi !== was?.name.vi || name.en !== was.name.en;
    return [
      ...(isRenamed ? [line(`${words.byFile[locale]}: ${name.vi} – ${name.en}`)] : []),
      ...(from === undefined && until === undefined ? [] : [line(`${words.byFile[locale]}: ${phrasesIn(locale).occupationWithin(from, until)}`)]),
    ];
  },
  occupations: (_, { policy, locale }) => {
    const added = policy.occupations.filter(({ id }) => !resolution03.occupations.some((one) => one.id === id));
    if (added.length === 0) return [];
    return [
      line({ strong: words.occupations[locale] }),
      ...list(added.map(({ name, provenance }) => [{ link: 'policy#lists', text: name[locale] }, ' ', { evidence: provenance.evidence }])),
    ];
  },
  count: (of, { policy }) => [line(String(statementsOf(policy).filter(({ provenance }) => provenance.evidence === of).length))],
  level: (of, { policy, locale }) => {
    const at = statementsOf(policy).filter(({ provenance }) => provenance.evidence === of);
    if (at.length === 0) return [line(words.nothing[locale])];
    return (Object.keys(kindNames) as Statement['kind'][]).flatMap((kind) => {
      const ofKind = at.filter((statement) => statement.kind === kind);
      return ofKind.length === 0 ? [] : [line({ strong: kindNames[kind][locale] }), ...list(ofKind.map((statement) => [linked(statement, locale)]))];
    });
  },
  duty: (of, { policy, locale }) => {
    const duty = policy.reporting.find(({ kind }) => kind === of);
    const { date } = phrasesIn(locale);
    return duty && list([[`${words.first[locale]}: ${date(duty.firstDue)}`], [`${words.last[locale]}: ${date(duty.lastDue)}`]]);
  },
  seen: (of, { policy, locale }) => {
    const instrument = policy.instruments.find(({ id }) => id === of);
    return instrument && [line(seenWords[instrument.seen][locale])];
  },
  resting: (of, { policy, locale }) => {
    const resting = restingOn(of, policy);
    if (resting.length === 0) return [line(nothingRests[locale])];
    return list(resting.map((statement) => [{ evidence: statement.provenance.evidence }, ' ', linked(statement, locale)]));
  },
  known: (of, { policy, locale }) => {
    const section = sectionNamed(of);
    return section && tellKnown(section, policy, locale);
  },
  'known-from': (of, { policy, locale }) => {
    const section = sectionNamed(of);
    return section && tellSources(section, policy, locale);
  },
  published: (_, { locale }) => [line({ small: words.published[locale] })],
};

function valueLine({ kind }: Benefit, { value, from, governs }: Benefit['values'][number], locale: Locale): Told {
  const since = from === undefined ? words.fromStart[locale] : `${words.from[locale]} ${phrasesIn(locale).date(from)}`;
  return line({ strong: valueInWords(kind, value, locale) }, `, ${since}${governs === 'starts' ? ` (${words.governs[locale]})` : ''}`);
}

const questionOf = (id: QuestionId, { questions, settled }: Policy) => [...questions, ...settled].find((one) => one.id === id);

/** A part of a page under the policy of a file; undefined where the page tells it as it is. */
export const tellPart = (part: FollowedPart, of: string, also: string, policy: Policy, locale: Locale): readonly Told[] | undefined =>
  parts[part](of, { policy, locale }, also);
