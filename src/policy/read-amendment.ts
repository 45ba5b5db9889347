import { isRealDate } from '../calendar/civil.js';
import { shown } from '../errors.js';
import { notModelled } from '../law/article-3-unread.js';
import { benefits as publishedBenefits, questions as publishedQuestions } from '../law/resolution-03.js';
import type { OpenQuestion, Provenance } from '../law/types.js';
import { dayMeant } from '../words/days.js';
import { textKey } from '../words/text-key.js';
import { amendmentShape, type SoundAmendment } from './amendment-shape.js';
import { applied, pointsOf } from './apply-amendment.js';
import { decimalText } from './decimal-text.js';
import { LONGEST_TEXT, occupationTexts } from './find-occupation.js';
import type { Draft } from './made.js';
import { fault, nearestOf, type Tell, under } from './shape.js';
import { entriesOf, statementsBrought } from './statements.js';
import type { Amendment, PolicyIssue } from './types.js';

/** An amendment as read: what is sound of it, item by item, and every fault of the rest. Without faults the whole is sound. */
export interface ReadAmendment {
  readonly sound: Amendment;
  readonly issues: readonly PolicyIssue[];
}

/** Reads an amendment of a draft, of which each place begins with `path`. */
export function readAmendment(input: unknown, draft: Draft, path: string): ReadAmendment {
  const issues: PolicyIssue[] = [];
  const tell: Tell = (issue) => issues.push(issue);
  const found = amendmentShape.read(input, path, tell) ?? {};
  checkIds(found, path, tell);
  checkProvenances(found, draft, path, tell);
  checkValues(found, draft, path, tell);
  checkWindows(found, path, tell);
  checkOccupations(found, draft, path, tell);
  checkConditions(found, draft, path, tell);
  checkLimits(found, path, issues, tell);
  checkAnswers(found, draft, path, tell);
  checkDropped(found, draft, path, tell);
  checkAbsent(found, draft, path, tell);
  const sound = withoutFaults(found, issues, path);
  checkConfirmed(found, applied(draft, { ...sound, confirmed: [] }), statementsBrought(found), path, tell);
  return { sound: withoutFaults(sound, issues, path), issues };
}

/** What has no fault: of the lists, the items that have none. */
function withoutFaults(found: SoundAmendment, issues: readonly PolicyIssue[], path: string): Amendment {
  const faulty = placesOf(issues);
  const parts = Object.entries(found).flatMap(([key, part]) => {
    const place = under(path, key);
    if (Array.isArray(part)) return [[key, part.filter((_, i) => !faulty.has(`${place}[${i}]`))]];
    return faulty.has(place) ? [] : [[key, part]];
  });
  return Object.fromEntries(parts) as Amendment;
}

/** The places of faults and all that they lie in: looked up item by item, so that a long list with many faults takes no square of its length. */
function placesOf(issues: readonly PolicyIssue[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { path } of issues) {
    places.add(path);
    for (let at = 1; at < path.length; at += 1) if (path[at] === '.' || path[at] === '[') places.add(path.slice(0, at));
  }
  return places;
}

/** The items of a list that were read, with their places. */
function* itemsOf<T>(list: readonly (T | undefined)[] | undefined, place: string): Generator<readonly [at: string, item: T]> {
  for (const [i, item] of (list ?? []).entries()) if (item !== undefined) yield [`${place}[${i}]`, item];
}

/** No id stands twice in a list. */
function checkIds(found: SoundAmendment, path: string, tell: Tell): void {
  const check = <T>(
    key: keyof SoundAmendment & string,
    name: string,
    list: readonly (T | undefined)[] | undefined,
    idOf: (item: T) => string | undefined,
  ) => {
    const seen = new Set<string>();
    for (const [at, item] of itemsOf(list, under(path, key))) {
      const id = idOf(item);
      if (id === undefined) continue;
      if (seen.has(id)) tell(fault(`${at}.${name}`, 'ambiguous', { vi: `${shown(id)} ghi hai lần`, en: `${shown(id)} stands twice` }));
      seen.add(id);
    }
  };
  check('instruments', 'id', found.instruments, ({ id }) => id);
  check('corrected', 'id', found.corrected, ({ id, from = '' }) => (id === undefined ? undefined : `${id} ${from}`.trim()));
  check('occupations', 'id', found.occupations, ({ id }) => id);
  check('conditions', 'id', found.conditions, ({ id }) => id);
  check('limits', 'id', found.limits, ({ id }) => id);
  check('settled', 'question', found.settled, ({ question }) => question);
  check('dropped', 'rule', found.dropped, ({ rule }) => rule);
  check('absent', 'id', found.absent, ({ id }) => id);
  check('confirmed', 'statement', found.confirmed, ({ statement }) => statement);
}

/** Every provenance in what was read, which is no deeper than its shape. */
function* provenancesIn(value: unknown, path: string): Generator<readonly [at: string, provenance: Provenance]> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* provenancesIn(item, `${path}[${i}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'provenance') yield [under(path, key), inner as Provenance];
      else yield* provenancesIn(inner, under(path, key));
    }
  }
}

function checkProvenances(found: SoundAmendment, draft: Draft, path: string, tell: Tell): void {
  const instruments = [...draft.instruments.map(({ id }) => id), ...(found.instruments ?? []).flatMap((instrument) => instrument?.id ?? [])];
  const known = new Set(instruments);
  for (const [at, { evidence, sources }] of provenancesIn(found, path)) {
    if (evidence !== 'assumed' && sources.length === 0) {
      tell(
        fault(`${at}.sources`, 'no-source', { vi: 'phải có nguồn, trừ khi là giả định (assumed)', en: 'a source is needed, unless it is assumed' }),
      );
    } else if (evidence === 'official' && !sources.some(({ provision }) => provision !== undefined)) {
      tell(
        fault(`${at}.sources`, 'no-source', {
          vi: 'nội dung đọc trong văn bản chính thức (official) phải ghi điều, khoản (provision)',
          en: 'what is official needs a source with its provision',
        }),
      );
    }
    for (const [i, { instrument }] of sources.entries()) {
      if (known.has(instrument)) continue;
      const should = {
        vi: `${shown(instrument)} không phải văn bản, nguồn nào của chính sách hay của bản sửa đổi`,
        en: `${shown(instrument)} is no instrument of the policy or the amendment`,
      };
      tell(fault(`${at}.sources[${i}].instrument`, 'no-such-id', should, nearestOf(instrument, instruments)));
    }
  }
}

function checkValues({ benefits, corrected }: SoundAmendment, draft: Draft, path: string, tell: Tell): void {
  const valuesOf = (id: string | undefined) => draft.benefits.find((benefit) => benefit.id === id)?.values ?? [];
  const checkShare = (at: string, id: string | undefined, value: string | undefined) => {
    const text = value === undefined ? undefined : decimalText(value);
    if (text === undefined || draft.benefits.find((benefit) => benefit.id === id)?.kind !== 'share-of-tuition') return;
    if (text === '1' || /^0(\.|$)/.test(text)) return;
    const percent = /^\d{2}$/.test(text) ? [`${Number(text) / 100}`] : [];
    tell(fault(`${at}.value`, 'range', { vi: 'tỷ lệ không được quá 1', en: 'a share is at most 1' }, percent));
  };
  const given = new Set<string>();
  for (const [at, { id, from, value }] of itemsOf(benefits, under(path, 'benefits'))) {
    checkShare(at, id, value);
    if (id === undefined || from === undefined) continue;
    const key = `${id} ${from}`;
    if (given.has(key) || valuesOf(id).some((standing) => standing.from === from)) {
      tell(
        fault(`${at}.from`, 'contradiction', {
          vi: `khoản hỗ trợ này đã có mức từ ngày ${from}; sửa mức đó bằng corrected`,
          en: `the benefit already has a value from ${from}; correct that one with corrected`,
        }),
      );
    }
    given.add(key);
  }
  for (const [at, { id, from, value }] of itemsOf(corrected, under(path, 'corrected'))) {
    checkShare(at, id, value);
    if (id === undefined || valuesOf(id).some((standing) => standing.from === from)) continue;
    const days = valuesOf(id).flatMap((standing) => standing.from ?? []);
    tell(
      fault(
        `${at}.from`,
        'no-such-id',
        { vi: 'khoản hỗ trợ này không có mức nào từ ngày đó', en: 'the benefit has no value from that day' },
        from === undefined ? days : nearestOf(from, days),
      ),
    );
  }
}

/** A window does not end before it begins. */
function checkWindows({ occupations, conditions, limits }: SoundAmendment, path: string, tell: Tell): void {
  for (const [key, list] of Object.entries({ occupations, conditions, limits })) {
    for (const [at, { from, until }] of itemsOf<{ readonly from?: string; readonly until?: string }>(list, under(path, key))) {
      if (from !== undefined && until !== undefined && until < from) {
        tell(fault(`${at}.until`, 'contradiction', { vi: 'sớm hơn ngày bắt đầu (from)', en: 'before the day it begins (from)' }));
      }
    }
  }
}

/** `'other'` means an occupation outside the catalogue, so it can name none inside. */
const RESERVED = 'other';

/** No text may mean two occupations, and no code two levels. */
function checkOccupations({ occupations }: SoundAmendment, draft: Draft, path: string, tell: Tell): void {
  const given = [...itemsOf(occupations, under(path, 'occupations'))];
  const meanings = new Map<string, string>();
  const meaningOf = (id: string | undefined, level: string | undefined): string => JSON.stringify([id ?? '', level ?? null]);
  const replaced = new Set(given.map(([, { id }]) => id));
  for (const standing of draft.occupations) {
    if (replaced.has(standing.id)) continue;
    for (const { text, level } of occupationTexts(standing)) meanings.set(textKey(text), meaningOf(standing.id, level));
  }
  for (const [at, { id, name, aliases, codes }] of given) {
    const texts = [
      [`${at}.id`, id],
      [`${at}.name.vi`, name?.vi],
      [`${at}.name.en`, name?.en],
      ...(aliases ?? []).map((alias, i) => [`${at}.aliases[${i}]`, alias] as const),
      [`${at}.codes.intermediate.code`, codes?.intermediate?.code, 'intermediate'],
      [`${at}.codes.college.code`, codes?.college?.code, 'college'],
    ] as const;
    for (const [place, text, level] of texts) {
      if (text === undefined) continue;
      const key = text.length > LONGEST_TEXT ? '' : textKey(text);
      if (key === '') {
        tell(fault(place, 'range', { vi: `${shown(text)} không thể là tên nghề`, en: `${shown(text)} can name no occupation` }));
        continue;
      }
      const meaning = meaningOf(id, level);
      const other = key === RESERVED ? RESERVED : meanings.get(key);
      if (other !== undefined && other !== meaning) {
        tell(
          fault(place, 'ambiguous', {
            vi: `${shown(text)} đã chỉ một nghề hoặc trình độ khác`,
            en: `${shown(text)} already means another occupation or level`,
          }),
        );
      } else meanings.set(key, meaning);
    }
  }
}

/** A point that an item says it models is one that was once listed. */
function checkPoint(at: string, point: string | undefined, tell: Tell): void {
  const points = notModelled.map(({ id }) => id);
  if (point === undefined || points.includes(point)) return;
  const should = { vi: `${shown(point)} không phải điểm nào chưa được mô hình hóa`, en: `${shown(point)} is no point of those not modelled` };
  tell(fault(`${at}.point`, 'no-such-id', should, nearestOf(point, points)));
}

function checkConditions({ conditions }: SoundAmendment, draft: Draft, path: string, tell: Tell): void {
  const published = [...draft.rules.filter(({ added }) => added === undefined).map(({ id }) => id), ...draft.dropped.map(({ rule }) => rule)];
  for (const [at, { id, groups, point }] of itemsOf(conditions, under(path, 'conditions'))) {
    checkPoint(at, point, tell);
    const taken = groups?.find((group) => published.includes(`${group}.${id}`));
    if (taken !== undefined) {
      tell(
        fault(`${at}.id`, 'ambiguous', {
          vi: `nhóm ${taken} đã có điều kiện mang tên ${shown(id)}`,
          en: `the group ${taken} already has a rule ${shown(id)}`,
        }),
      );
    }
  }
}

function checkLimits({ limits }: SoundAmendment, path: string, issues: readonly PolicyIssue[], tell: Tell): void {
  const faulty = placesOf(issues);
  for (const [at, { benefit: id, groups, months, amount, point }] of itemsOf(limits, under(path, 'limits'))) {
    checkPoint(at, point, tell);
    if (months === undefined && amount === undefined && !faulty.has(`${at}.months`) && !faulty.has(`${at}.amount`)) {
      const should = { vi: 'phải có số tháng (months), số tiền (amount), hoặc cả hai', en: 'needs months, an amount, or both' };
      tell(fault(at, 'required', should, ['months', 'amount']));
    }
    const benefit = publishedBenefits.find((candidate) => candidate.id === id);
    for (const [i, group] of (groups ?? []).entries()) {
      if (benefit === undefined || benefit.groups.includes(group)) continue;
      const should = { vi: `nhóm ${group} không được hưởng khoản ${benefit.id}`, en: `the group ${group} does not get the benefit ${benefit.id}` };
      tell(fault(`${at}.groups[${i}]`, 'contradiction', should, benefit.groups));
    }
    if (benefit?.kind === 'per-course' && months !== undefined) {
      const should = { vi: 'khoản hỗ trợ theo khóa không tính theo tháng', en: 'a benefit by the course is not counted in months' };
      tell(fault(`${at}.months`, 'contradiction', should));
    }
  }
}

/** Whether a question takes an answer; undefined where it does, else the fault. */
export function answerFault(question: OpenQuestion, answer: unknown, path: string): PolicyIssue | undefined {
  if (question.kind === 'date') {
    if (isRealDate(answer)) return undefined;
    const meant = typeof answer === 'string' ? dayMeant(answer) : undefined;
    const should = {
      vi: `phải là ngày có thật dạng YYYY-MM-DD; nhận được ${shown(answer)}`,
      en: `must be a real date YYYY-MM-DD; got ${shown(answer)}`,
    };
    return fault(path, 'not-a-date', should, meant === undefined ? [] : [meant]);
  }
  const options = question.options.map(({ id }) => id);
  if (options.some((option) => option === answer)) return undefined;
  const ids = options.join(', ');
  const should = { vi: `phải là một trong: ${ids}; nhận được ${shown(answer)}`, en: `must be one of: ${ids}; got ${shown(answer)}` };
  return fault(path, typeof answer === 'string' ? 'not-an-option' : 'type', should, nearestOf(answer, options));
}

/** The first day of a policy lies after its last. */
export const endsBeforeItBegins = (path: string, effective: string, last: string): PolicyIssue =>
  fault(path, 'contradiction', {
    vi: `ngày có hiệu lực ${effective} muộn hơn ngày cuối cùng ${last}`,
    en: `the effective date ${effective} lies after the last day ${last}`,
  });

/** The answers of a text, and the last day beside the first. */
function checkAnswers({ settled, lastDay }: SoundAmendment, draft: Draft, path: string, tell: Tell): void {
  const last = lastDay?.date ?? draft.lastDay.date;
  let first = draft.reading['effective-date'];
  let firstAt: string | undefined;
  for (const [at, { question: id, answer }] of itemsOf(settled, under(path, 'settled'))) {
    const question = publishedQuestions.find((candidate) => candidate.id === id);
    if (question === undefined || answer === undefined) continue;
    const found = answerFault(question, answer, `${at}.answer`);
    if (found) tell(found);
    else if (id === 'effective-date') {
      first = answer;
      firstAt = `${at}.answer`;
    }
  }
  if (first <= last) return;
  // A policy begins before it ends: what is new is the first day or, where that is not, the last.
  tell(endsBeforeItBegins(firstAt ?? under(path, 'lastDay.date'), first, last));
}

function checkDropped({ dropped }: SoundAmendment, draft: Draft, path: string, tell: Tell): void {
  const published = draft.rules.filter(({ added }) => added === undefined).map(({ id }) => id);
  for (const [at, { rule }] of itemsOf(dropped, under(path, 'dropped'))) {
    if (rule === undefined || published.includes(rule)) continue;
    const should = { vi: `${shown(rule)} không phải điều kiện nào của chính sách`, en: `${shown(rule)} is no published rule of the policy` };
    tell(fault(`${at}.rule`, 'no-such-id', should, nearestOf(rule, published)));
  }
}

function checkAbsent({ absent, conditions, limits }: SoundAmendment, draft: Draft, path: string, tell: Tell): void {
  const points = draft.notModelled.map(({ id }) => id);
  const modelled = new Set([...(conditions ?? []), ...(limits ?? [])].flatMap((item) => (item === undefined ? [] : pointsOf(item))));
  for (const [at, { id }] of itemsOf(absent, under(path, 'absent'))) {
    if (id === undefined) continue;
    if (modelled.has(id)) {
      tell(
        fault(`${at}.id`, 'contradiction', {
          vi: `chính bản sửa đổi này có điều kiện hoặc giới hạn về ${shown(id)}`,
          en: `this amendment has a condition or a limit on ${shown(id)}`,
        }),
      );
    } else if (!points.includes(id)) {
      const should = {
        vi: `${shown(id)} không phải điểm nào chưa được mô hình hóa của chính sách`,
        en: `${shown(id)} is no point that the policy leaves unmodelled`,
      };
      tell(fault(`${at}.id`, 'no-such-id', should, nearestOf(id, points)));
    }
  }
}

/** `brought`: what the amendment brings, also where that is at fault itself. */
function checkConfirmed({ confirmed }: SoundAmendment, amended: Draft, brought: readonly string[], path: string, tell: Tell): void {
  if (confirmed === undefined || confirmed.length === 0) return;
  const ids = [...entriesOf(amended).map(({ id }) => id), ...brought];
  const known = new Set(ids);
  for (const [at, { statement }] of itemsOf(confirmed, under(path, 'confirmed'))) {
    if (statement === undefined || known.has(statement)) continue;
    const should = { vi: `chính sách không có nội dung nào mang tên ${shown(statement)}`, en: `the policy has no statement ${shown(statement)}` };
    tell(fault(`${at}.statement`, 'no-such-id', should, nearestOf(statement, ids)));
  }
}
