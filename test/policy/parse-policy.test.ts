import { describe, expect, it } from 'vitest';
import { parsePolicy } from '#src/policy/parse-policy.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { PolicyIssue } from '#src/policy/types.js';

/** As a text that was read would be cited; the wording is nobody's business here. */
const officially = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 2' }] };
const both = (text: string) => ({ vi: text, en: text });
const amendment = (parts: object) => ({ amendment: { title: both('Ví dụ'), ...parts } });
const reading = (answers: object) => ({ reading: answers });
const [{ id: point = '' } = {}] = resolution03.notModelled;
const condition = (more: object) => ({
  id: 'x',
  groups: ['vocational-student'],
  title: both('x'),
  question: both('x?'),
  provenance: officially,
  ...more,
});
const limit = (more: object) => ({ id: 'x', benefit: 'tuition', title: both('x'), provenance: officially, ...more });
const settled = (question: string, answer: string) => amendment({ settled: [{ question, answer, provenance: officially }] });

/** The faults of a recipe as a table shows them: place, code, and what may have been meant. */
function faultsOf(...steps: readonly object[]): readonly string[] {
  const parsed = parsePolicy({ ...resolution03.recipe, steps });
  const told = ({ path, code, suggestions = [] }: PolicyIssue) => [path.replace(/^steps/, ''), code, ...suggestions].join(' ');
  return parsed.ok ? [] : parsed.issues.map(told);
}

describe('a recipe whose steps are at fault is refused, at the place of each', () => {
  it.each<[sentence: string, steps: readonly object[], faults: readonly string[]]>([
    [
      'another answer than the one that a text has given',
      [settled('month-count', 'started'), reading({ 'month-count': 'completed' })],
      ['[1].reading.month-count not-an-option started'],
    ],
    ['an answer that is no text', [reading({ 'month-count': 3 })], ['[0].reading.month-count type']],
    ['an answer misspelt', [reading({ 'month-count': 'complete' })], ['[0].reading.month-count not-an-option completed']],
    ['a day written as people write it', [reading({ 'effective-date': '15/08/2024' })], ['[0].reading.effective-date not-a-date 2024-08-15']],
    ['a day that no month has, of which none is meant', [reading({ 'effective-date': '45/08/2024' })], ['[0].reading.effective-date not-a-date']],
    ['a question that there is not', [reading({ 'month-cuont': 'started' })], ['[0].reading.month-cuont unknown-key month-count']],
    ['a reading that begins after the last day', [reading({ 'effective-date': '2031-01-01' })], ['[0].reading.effective-date contradiction']],
    ['a text by which it begins after the last day', [settled('effective-date', '2031-01-01')], ['[0].amendment.settled[0].answer contradiction']],
    [
      'a last day before the first',
      [amendment({ lastDay: { date: '2024-07-01', provenance: officially } })],
      ['[0].amendment.lastDay.date contradiction'],
    ],
    [
      'a value put right that there is not',
      [amendment({ corrected: [{ id: 'tuition', from: '2026-01-01', value: '0.6', provenance: officially }] })],
      ['[0].amendment.corrected[0].from no-such-id'],
    ],
    [
      'a share told in percent',
      [amendment({ corrected: [{ id: 'tuition', value: '60', provenance: officially }] })],
      ['[0].amendment.corrected[0].value range 0.6'],
    ],
    [
      'two values from one day',
      [amendment({ benefits: ['0.6', '0.7'].map((value) => ({ id: 'tuition', from: '2027-01-01', value, provenance: officially })) })],
      ['[0].amendment.benefits[1].from contradiction'],
    ],
    [
      'a group named twice',
      [amendment({ conditions: [condition({ groups: ['vocational-student', 'vocational-student'] })] })],
      ['[0].amendment.conditions[0].groups[1] ambiguous'],
    ],
    ['no group', [amendment({ conditions: [condition({ groups: [] })] })], ['[0].amendment.conditions[0].groups range']],
    [
      'a limit for a group that does not get the benefit',
      [amendment({ limits: [limit({ months: 3, groups: ['vocational-teacher'] })] })],
      ['[0].amendment.limits[0].groups[0] contradiction enterprise-employee vocational-student'],
    ],
    [
      'a limit in months on what is paid by the course',
      [amendment({ limits: [limit({ benefit: 'permanent-teacher-course', months: 3 })] })],
      ['[0].amendment.limits[0].months contradiction'],
    ],
    ['a limit of nothing', [amendment({ limits: [limit({})] })], ['[0].amendment.limits[0] required months amount']],
    [
      'a point that is absent and has a condition',
      [amendment({ absent: [{ id: point, provenance: officially }], conditions: [condition({ point })] })],
      ['[0].amendment.absent[0].id contradiction'],
    ],
  ])('%s', (_, steps, faults) => {
    expect(faultsOf(...steps)).toEqual(faults);
  });
});
