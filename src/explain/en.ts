import { evidenceWords } from '../policy/evidence.js';
import type { IsoDate } from '../types.js';
import { dayInEnglish } from '../words/days.js';
import { grouped } from '../words/thousands.js';
import type { Phrases } from './phrases.js';
import { product, sequence } from './text.js';

const number = (text: string): string => grouped(text, ',', '.');

const date = dayInEnglish;

/** `start from 1 January 2026 to 31 December 2026`, or one end of that. */
const starting = (from: IsoDate | undefined, until: IsoDate | undefined): string => {
  if (from === undefined) return `start on or before ${date(until ?? '')}`;
  return until === undefined ? `start on or after ${date(from)}` : `start from ${date(from)} to ${date(until)}`;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const months = (count: number): string => counted(count, 'month', 'months');

/** English, for readers who do not know the resolution. */
export const en: Phrases = {
  dong: (amount) => `${number(amount)} đ`,
  percent: (share) => `${number(product(share, '100'))}%`,
  months,
  date,
  dateAnswer: date,
  yes: 'yes',
  no: 'no',
  otherOccupation: 'another occupation, outside the catalogue',

  known: (areAll) => (areAll ? '' : 'known '),
  headline: {
    eligible: (known) => `Meets the ${known}conditions`,
    needsFacts: 'figures are missing to calculate the support',
    ineligible: (unmet, all, known) => `Does not meet ${unmet.length} of the ${all} ${known}conditions: ${unmet.join('; ')}`,
    undetermined: (unknown, all, known) =>
      `Not enough information to conclude: it is not known whether ${unknown} of the ${all} ${known}conditions ${unknown === 1 ? 'is' : 'are'} met`,
    notJudged: (points, provision) =>
      `${counted(points, 'point', 'points')}${provision === '' ? '' : ` of ${provision}`} ${points === 1 ? 'is' : 'are'} not judged`,
  },
  result: { met: 'Met', unmet: 'Not met', unknown: 'Not known' },
  evidence: {
    official: evidenceWords.official.en,
    reported: evidenceWords.reported.en,
    inferred: evidenceWords.inferred.en,
    assumed: evidenceWords.assumed.en,
  },

  sources: (provisions, publications) =>
    [
      ...(provisions.length > 0 ? [provisions.join('; ')] : []),
      ...(publications.length > 0 ? [`known from ${sequence(publications, 'and')}`] : []),
    ].join(', '),
  noSource: 'Assumed, without a source',
  basedOnAnswer: (basis, question, answer, isSettled) => `${basis}; ${isSettled ? 'settled' : 'reading chosen'}: ${question} ${answer}`,
  accordingTo: (basis, title) => `${basis}; according to “${title}”`,

  period: (first, last, former) =>
    `The period that applies to this case: ${date(first)} to ${date(last)}${former === undefined ? '' : `; in the former Hải Dương province, from ${date(former)}`}.`,
  waived: 'Under the reading chosen, this condition is always taken as met.',
  occupationWithin: (from, until) => `This occupation is in the catalogue for trainings and courses that ${starting(from, until)}.`,
  conditionWithin: (from, until) => `This condition is for trainings and courses that ${starting(from, until)}.`,
  outsideWindow: (isMet) => `This one does not, and ${isMet ? 'so counts as meeting it' : 'so fails it'}.`,

  formula: {
    course: '1 course',
    rounded: (exact, rounded) => `${exact}, rounded to ${rounded}`,
    cut: (result, amount) => `${result}; limited to ${amount}`,
  },
  studied: {
    confirmed: (count) => `The school confirms ${months(count)} of study`,
    started: (count, from, to) => `${months(count)} of study from ${date(from)} to ${date(to)} (a month that has begun counts)`,
    completed: (count, from, to) => `${counted(count, 'completed month', 'completed months')} of study from ${date(from)} to ${date(to)}`,
    before: (count, day) =>
      `${counted(count, 'month that begins', 'months that begin')} before ${date(day)} ${count === 1 ? 'is' : 'are'} not counted`,
    after: (count, day) => `${counted(count, 'month that begins', 'months that begin')} after ${date(day)} ${count === 1 ? 'is' : 'are'} not counted`,
    holidays: (benefit, count, paidMonths) =>
      `${benefit} leaves out ${months(count)}, since of every 12 months from the start only the first ${paidMonths} count`,
  },
  detail: {
    monthsFrom: (first, last) =>
      first === last ? `The month that begins on ${date(first)}` : `The months that begin from ${date(first)} to ${date(last)}`,
    ceiling: (ceiling, charged) => `Based on the public tuition ceiling of ${ceiling} a month, which is below the ${charged} that the school charges`,
    left: (relief, share, price, left) => `Tuition left to pay a month (${relief}): ${share} × ${price} = ${left}`,
    capped: (relief, rate, benefitRate) => `${rate} instead of ${benefitRate}, since support is at most the tuition left to pay (${relief})`,
    cost: (cost, sum) => `Based on the real cost of the course, ${cost}, which is below the sum of ${sum}`,
    limit: (title, count, amount) =>
      `Limit that applies (${title}): at most ${[...(count === undefined ? [] : [months(count)]), ...(amount === undefined ? [] : [amount])].join(', ')}`,
  },
  noTuition: {
    exempt: (laws) => `No tuition support: the learner is already exempt from tuition under ${sequence(laws, 'or')}.`,
    excluded: 'No tuition support: under the reading chosen, there is none for those who have relief from tuition.',
    holidays: (paidMonths) =>
      `No tuition support: of every 12 months from the start only the first ${paidMonths} count, and all of those lie outside the period.`,
  },
  year: (year, amount) => `${year}: ${amount}`,

  option: {
    eligible: (known, total) => `meets the ${known}conditions, support ${total}`,
    needsFacts: (known) => `meets the ${known}conditions, figures are missing to calculate the support`,
    undetermined: 'not enough information to conclude',
    ineligible: (known) => `does not meet the ${known}conditions`,
    lacking: (result, facts) => `${result} (to be known: ${facts.join('; ')})`,
    of: (answer, result, chosen) => `${answer} – ${result}${chosen ? ' [reading chosen]' : ''}`,
  },
  outcome: { eligible: 'conditions met', ineligible: 'conditions not met', undetermined: 'not enough information to conclude' },
  range: {
    over: (results) => `Over all combinations of readings: ${results.join('; ')}.`,
    outcomes: (outcomes) => `the outcome may be ${outcomes.map((outcome) => `“${outcome}”`).join(' or ')}`,
    amounts: (min, max, complete) =>
      `support where the conditions are met ranges from ${min} to ${max}${complete ? '' : ', leaving out the combinations for which figures are missing'}`,
  },

  caveat: {
    unread: (instrument) => `The whole text of ${instrument} could not be read.`,
    weakest: (evidence, all) => `The weakest evidence relied on: ${evidence} (the levels, surest first: ${all.join(', ')}).`,
    yearsAssumed: 'The split by year is assumed, since it is not known which months are holidays.',
    notCompared: 'While information is missing, it cannot be told of every open question whether it would change the result.',
    notComparedFor: (question, facts) => `Figures are missing to compare the readings: ${question} (to be known: ${facts.join('; ')}).`,
    competentBody: 'This result does not replace the decision of the competent body.',
  },

  policy: ({ number, amendments, readings, official, statements, fingerprint }) =>
    [
      `Policy: Resolution ${number}`,
      ...(amendments.length > 0 ? [`as in ${sequence(amendments, 'and')}`] : []),
      ...(readings.length > 0 ? [`readings other than the default: ${readings.join(', ')}`] : []),
      `${official} of ${statements} statements read in the official text`,
      `fingerprint ${fingerprint}`,
    ].join('; '),
  untitled: 'an amendment without a title',

  heading: {
    conditions: 'Conditions',
    given: 'Given',
    basis: 'Basis',
    amounts: 'Support',
    total: 'Total',
    toAsk: 'To ask',
    notices: 'Please note',
    openQuestions: 'Open questions that would change the result',
    caveats: 'Limits of this result',
  },
};
