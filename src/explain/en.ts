import { grouped, product } from './numbers.js';
import type { Phrases } from './phrases.js';
import { sequence } from './text.js';

const number = (text: string): string => grouped(text, ',', '.');

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
function date(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

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

  headline: {
    eligible: 'Meets the known conditions; the conditions of Article 3 are not judged',
    needsFacts: 'Meets the known conditions; the conditions of Article 3 are not judged; figures are lacking to calculate the support',
    ineligible: (unmet, all) => `Does not meet ${unmet.length} of the ${all} known conditions: ${unmet.join('; ')}`,
    undetermined: (unknown, all) =>
      `Not enough information to conclude: it is not known whether ${unknown} of the ${all} known conditions ${unknown === 1 ? 'is' : 'are'} met; the conditions of Article 3 are not judged`,
  },
  result: { met: 'Met', unmet: 'Not met', unknown: 'Not known' },
  evidence: { official: 'official text', reported: 'reported', inferred: 'inferred', assumed: 'assumed' },

  sources: (provisions, publications) =>
    [
      ...(provisions.length > 0 ? [provisions.join('; ')] : []),
      ...(publications.length > 0 ? [`known from ${sequence(publications, 'and')}`] : []),
    ].join(', '),
  noSource: 'Assumed, without a source',
  basedOnReading: (basis, question, answer) => `${basis}; reading chosen: ${question} ${answer}`,

  period: (first, last, former) =>
    `The period that applies to this case: ${date(first)} to ${date(last)}${former === undefined ? '' : `; in the former Hải Dương province, from ${date(former)}`}.`,
  waived: 'Under the reading chosen, this condition is always taken as met.',
  occupationFrom: (day) => `This occupation is in the catalogue for trainings and courses that start on or after ${date(day)}.`,

  formula: {
    course: '1 course',
    rounded: (exact, rounded) => `${exact}, rounded to ${rounded}`,
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
  },
  noTuition: {
    exempt: 'No tuition support: national law already exempts the learner from tuition.',
    excluded: 'No tuition support: under the reading chosen, there is none for those who have relief from tuition.',
    holidays: (paidMonths) =>
      `No tuition support: of every 12 months from the start only the first ${paidMonths} count, and all of those lie outside the period.`,
  },
  year: (year, amount) => `${year}: ${amount}`,

  option: {
    eligible: (total) => `meets the known conditions, support ${total}`,
    needsFacts: 'meets the known conditions, figures are lacking to calculate the support',
    undetermined: 'not enough information to conclude',
    ineligible: 'does not meet the known conditions',
    lacking: (result, facts) => `${result} (to be known: ${facts.join('; ')})`,
    of: (answer, result, chosen) => `${answer} – ${result}${chosen ? ' [reading chosen]' : ''}`,
  },
  outcome: { eligible: 'conditions met', ineligible: 'conditions not met', undetermined: 'not enough information to conclude' },
  range: {
    over: (results) => `Over all combinations of readings: ${results.join('; ')}.`,
    outcomes: (outcomes) => `the outcome may be ${outcomes.map((outcome) => `“${outcome}”`).join(' or ')}`,
    amounts: (min, max, complete) =>
      `support where the conditions are met ranges from ${min} to ${max}${complete ? '' : ', leaving out the combinations for which figures are lacking'}`,
  },

  caveat: {
    unread: (instrument) => `The whole text of ${instrument} could not be read.`,
    weakest: (evidence, all) => `The weakest evidence relied on: ${evidence} (the levels, surest first: ${all.join(', ')}).`,
    yearsAssumed: 'The split by year is assumed, since it is not known which months are holidays.',
    notCompared: 'While information is lacking, it cannot be told of every open question whether it would change the result.',
    notComparedFor: (question, facts) => `Figures are lacking to compare the readings: ${question} (to be known: ${facts.join('; ')}).`,
    competentBody: 'This result does not replace the decision of the competent body.',
  },

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
