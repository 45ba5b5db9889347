import * as fc from 'fast-check';
import { amendmentFor } from './arbitraries.js';
import type { Amendment, IssueCode } from './types.js';

// Valid amendments of the resolution with one fault put in, and where it must be told.

type Loose = Record<string, unknown>;

interface Broken {
  /** The fault in a few words. */
  readonly what: string;
  readonly amendment: unknown;
  readonly path: string;
  /** Where the semantics name it. */
  readonly code?: IssueCode;
}

const provenance = { evidence: 'assumed', sources: [] };
const words = { vi: 'Chữ', en: 'Words' };
const value = { id: 'tuition', from: '2099-03-07', value: '0.4', provenance };
const condition = { id: 'broken', groups: ['vocational-student'], title: words, question: words, provenance };
const limit = { id: 'broken', title: words, benefit: 'tuition', months: 5, provenance };
const occupation = { id: 'broken', name: { vi: 'Nghề hỏng', en: 'Broken occupation' }, aliases: [], codes: {}, provenance };

/** One more of a list, which holds the fault at `at`. */
type Fault = readonly [what: string, list: keyof Amendment, item: unknown, at: string, code?: IssueCode];

const faults: readonly Fault[] = [
  ['a benefit that there is not', 'benefits', { ...value, id: 'bonus' }, '.id', 'not-an-option'],
  ['a share above 1', 'benefits', { ...value, value: '1.000001' }, '.value', 'range'],
  ['a value that is a number', 'benefits', { ...value, value: 0.4 }, '.value', 'type'],
  ['13 digits before the point', 'benefits', { ...value, id: 'living-allowance', value: '1000000000000' }, '.value'],
  ['7 digits after the point', 'benefits', { ...value, value: '0.1234567' }, '.value'],
  ['a negative value', 'benefits', { ...value, value: '-0.1' }, '.value'],
  ['a day that there is not', 'benefits', { ...value, from: '2026-02-29' }, '.from', 'not-a-date'],
  ['a value without a day', 'benefits', { id: 'tuition', value: '0.4', provenance }, '.from', 'required'],
  ['a value that governs ends', 'benefits', { ...value, governs: 'ends' }, '.governs', 'not-an-option'],
  ['a null', 'benefits', null, '', 'type'],
  ['a key that there is not', 'benefits', { ...value, form: '2027-01-01' }, '.form', 'unknown-key'],
  [
    'an instrument that there is not',
    'benefits',
    { ...value, provenance: { evidence: 'reported', sources: [{ instrument: 'NQ-X' }] } },
    '.provenance',
  ],
  ['official without a source', 'benefits', { ...value, provenance: { evidence: 'official', sources: [] } }, '.provenance', 'no-source'],
  ['a correction of a day without a value', 'corrected', { id: 'tuition', from: '2099-01-01', value: '0.4', provenance }, '.from'],
  ['a rule that there is not', 'dropped', { rule: 'vocational-student.residence', provenance }, '.rule', 'no-such-id'],
  ['a question that there is not', 'settled', { question: 'month', answer: 'started', provenance }, '.question', 'not-an-option'],
  ['an answer that it does not take', 'settled', { question: 'month-count', answer: 'begun', provenance }, '.answer', 'not-an-option'],
  ['a day that it does not take', 'settled', { question: 'effective-date', answer: '2025-02-30', provenance }, '.answer', 'not-a-date'],
  ['a point that there is not', 'absent', { id: 'shoe-size', provenance }, '.id', 'no-such-id'],
  ['a statement that there is not', 'confirmed', { statement: 'value/bonus', provenance }, '.statement', 'no-such-id'],
  ['a limit of no benefit', 'limits', { ...limit, benefit: 'bonus' }, '.benefit', 'not-an-option'],
  ['a limit to 0 months', 'limits', { ...limit, months: 0 }, '.months', 'range'],
  ['a limit to 121 months', 'limits', { ...limit, months: 121 }, '.months', 'range'],
  ['a limit below 0', 'limits', { ...limit, amount: -1 }, '.amount', 'range'],
  ['a limit to a half', 'limits', { ...limit, amount: 0.5 }, '.amount', 'range'],
  ['a course limited in months', 'limits', { ...limit, benefit: 'guest-teacher-course' }, '.months'],
  ['a limit for no group', 'limits', { ...limit, groups: [] }, '.groups'],
  ['a limit for no level', 'limits', { ...limit, levels: [] }, '.levels'],
  ['a limit for a group that does not get it', 'limits', { ...limit, groups: ['vocational-teacher'] }, '.groups[0]'],
  ['a window that ends before it begins', 'limits', { ...limit, from: '2027-01-02', until: '2027-01-01' }, '.until', 'contradiction'],
  ['an id that is no words', 'conditions', { ...condition, id: 'Broken one' }, '.id'],
  ['the id of a rule of the group', 'conditions', { ...condition, id: 'education' }, '.id', 'ambiguous'],
  ['a condition for no group', 'conditions', { ...condition, groups: [] }, '.groups'],
  ['a condition for another group', 'conditions', { ...condition, groups: ['everyone'] }, '.groups[0]', 'not-an-option'],
  ['a condition in one language', 'conditions', { ...condition, title: { vi: 'Chữ' } }, '.title.en', 'required'],
  ['a condition met by perhaps', 'conditions', { ...condition, metBy: 'perhaps' }, '.metBy', 'not-an-option'],
  ['a window that ends before it begins', 'conditions', { ...condition, from: '2027-01-02', until: '2027-01-01' }, '.until', 'contradiction'],
  ['an occupation named other', 'occupations', { ...occupation, id: 'other' }, '.id'],
  ['the name of another occupation', 'occupations', { ...occupation, name: { vi: 'điện công nghiệp', en: 'Broken' } }, '.name.vi', 'ambiguous'],
  ['an alias of another occupation', 'occupations', { ...occupation, aliases: ['LOGICSTIC'] }, '.aliases[0]', 'ambiguous'],
  ['a code of another', 'occupations', { ...occupation, codes: { college: { code: '6340113', provenance } } }, '.codes.college.code', 'ambiguous'],
  ['a window that ends before it begins', 'occupations', { ...occupation, from: '2027-01-02', until: '2027-01-01' }, '.until', 'contradiction'],
];

export const brokenAmendment: fc.Arbitrary<Broken> = fc
  .tuple(amendmentFor('2024-07-29'), fc.constantFrom(...faults))
  .map(([valid, [what, list, item, at, code]]): Broken => {
    const items = ((valid as Loose)[list] ?? []) as readonly unknown[];
    return {
      what,
      amendment: { ...valid, [list]: [...items, item] },
      path: `${list}[${items.length}]${at}`,
      ...(code === undefined ? {} : { code }),
    };
  });
