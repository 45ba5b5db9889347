import { describe, expect, it } from 'vitest';
import { assess, type FactPath, type GroupId, parseCase, resolution03 } from '#src/index.js';
import { baseFacts, caseOf, type Facts } from '../../docs/.vitepress/pages/cases.js';
import { caseToHash, hashToCase } from '../../docs/.vitepress/shared/case-link.js';
import {
  answerInWords,
  askable,
  CASE_ID,
  caseAsCode,
  type Fields,
  fieldsToShow,
  hashOf,
  needed,
  openHash,
  policyUnder,
  readFields,
  withoutFaulty,
} from '../../docs/.vitepress/theme/try/case-form.js';
import { run } from './samples.js';

const groups = resolution03.groups.map(({ id }) => id);
const fieldsOf = (facts: Facts): Fields => Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, String(value)]));

/** Answers whatever is asked, round after round, as a person does. */
function answerAll(group: GroupId, answers: Fields): { readonly fields: Fields; readonly rounds: number } {
  let fields: Fields = {};
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const parsed = readFields(group, fields, resolution03);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const wanted = needed(assess(parsed.value));
    if (wanted.length === 0) return { fields, rounds };
    fields = { ...fields, ...Object.fromEntries(wanted.map((path) => [path, answers[path] ?? ''])) };
  }
  throw new Error('The form asks without end.');
}

describe.each(groups)('the form of %s', (group) => {
  const answers = fieldsOf(baseFacts(group));

  it('reads the same case as the fields say', () => {
    const parsed = readFields(group, answers, resolution03);
    expect(parsed).toEqual({ ok: true, value: caseOf(CASE_ID, group, baseFacts(group)) });
  });

  it('comes to a result by asking only what is needed', () => {
    const { fields, rounds } = answerAll(group, answers);
    expect(rounds).toBeGreaterThan(0);
    expect(Object.keys(fields).every((path) => (askable(group) as readonly string[]).includes(path))).toBe(true);
    const parsed = readFields(group, fields, resolution03);
    expect(parsed.ok && assess(parsed.value).calculation.status).toBe('calculated');
  });

  it('opens from its own link as it was', () => {
    const reading = { ...resolution03.reading, 'month-count': 'completed', 'effective-date': '2024-09-01' } as const;
    const opened = openHash(`#${hashOf(group, answers, reading)}`);
    expect(opened).toEqual({ group, fields: answers, reading, ignored: [] });
  });

  it('gives code that gives its result', () => {
    const reading = { ...resolution03.reading, 'vocational-secondary': 'yes' } as const;
    const supportCase = caseOf(CASE_ID, group, baseFacts(group));
    const printed = run(caseAsCode(supportCase, reading)).join('\n');
    expect(printed).toContain(policyUnder(reading).fingerprint);
    expect(printed).toContain("outcome: 'eligible'");
  });
});

describe('a field', () => {
  const read = (fields: Fields) => {
    const parsed = readFields('vocational-student', fields, resolution03);
    return parsed.ok ? parsed.value : parsed.issues.map(({ path, code }) => `${path} ${code}`);
  };
  const tuition = (monthlyTuition: unknown) => ({ id: CASE_ID, group: 'vocational-student', training: { monthlyTuition } });

  it.each([
    ['934951', 934_951],
    ['934.951', 934_951],
    ['934,951', 934_951],
    ['1 934 951', 1_934_951],
    ['934.951 đ', 934_951],
    ['0', 0],
  ])('%s is %i đồng', (text, amount) => {
    expect(read({ 'training.monthlyTuition': text })).toEqual(tuition(amount));
  });

  it.each(['934.95', '93.4951', '-5', 'nhiều', '9e5', '1.5'])('%s is no amount, and is said to be none', (text) => {
    expect(read({ 'training.monthlyTuition': text })).toEqual([expect.stringContaining('training.monthlyTuition')]);
  });

  it('left empty is an unknown fact', () => {
    expect(read({ education: '', 'training.start': '  ' })).toEqual({ id: CASE_ID, group: 'vocational-student' });
  });

  it('with a day that does not exist is said to be none', () => {
    expect(read({ 'training.start': '2026-02-30' })).toEqual(['training.start not-a-date']);
  });
});

describe('fields to show', () => {
  it('stay in the order in which they were asked', () => {
    expect(fieldsToShow(['employed', 'education'], { education: '1', employed: '1' }, ['background'], [])).toEqual([
      'employed',
      'education',
      'background',
    ]);
  });
  it('go when they are neither answered nor needed', () => {
    expect(fieldsToShow(['education', 'employed'], { education: '1' }, [], [])).toEqual(['education']);
  });
  it('stay when they were added by hand', () => {
    expect(fieldsToShow(['education', 'employed'], {}, [], ['employed'])).toEqual(['employed']);
  });
});

describe('a link', () => {
  it.each([
    ['no such group', 'group=mayor&education=college', ['group=mayor', 'education']],
    ['a fact of another group', 'group=vocational-student&teaching.level=college', ['teaching.level']],
    ['a fact that names a person', 'group=vocational-student&applicant=Nguyen', ['applicant']],
    ['a question that does not exist', 'group=vocational-student&reading.height=yes', ['height=yes']],
    ['an answer that does not exist', 'group=vocational-student&reading.month-count=halves', ['month-count=halves']],
    ['a key that objects inherit', 'group=vocational-student&__proto__=x&constructor=y', ['__proto__', 'constructor']],
  ])('with %s opens without it, and says so', (_, hash, ignored) => {
    const opened = openHash(hash);
    expect(opened.ignored).toEqual(ignored);
    expect(opened.fields).toEqual({});
    expect(opened.reading).toEqual(resolution03.reading);
  });

  it('carries any text unharmed', () => {
    const facts = { 'enterprise.zone': 'Khu “A & B” = 50 % #1', 'training.start': '2026-09-07' };
    const { facts: back } = hashToCase(caseToHash({ group: 'enterprise-employee', facts, reading: {} }));
    expect(back).toEqual(facts);
  });

  it('of an example on the site opens as that example', () => {
    const facts = baseFacts('industry-instructor');
    const opened = openHash(caseToHash({ group: 'industry-instructor', facts: facts as Record<string, string | number | boolean>, reading: {} }));
    expect(opened.fields).toEqual(fieldsOf(facts));
    expect(parseCase(caseOf('x', 'industry-instructor', facts)).ok).toBe(true);
  });
});

describe('an answer that was given', () => {
  it.each<[FactPath, string, string, string]>([
    ['training.start', '2025-09-08', '08/09/2025', 'a day'],
    ['training.start', '08/09/2025', '08/09/2025', 'what is no day, as it is written'],
    ['training.monthlyTuition', '900000', '900.000 đ', 'an amount'],
    ['training.monthlyTuition', '900.000,50', '900.000,50', 'what is no amount, as it is written'],
    ['employed', 'true', 'có', 'a yes'],
    ['education', 'lower-secondary', 'THCS', 'an option'],
    ['training.occupation', 'other', 'Nghề khác, ngoài danh mục', 'another occupation'],
  ])('of %s, “%s”, is told as “%s”: %s', (path, text, told) => {
    expect(answerInWords(path, text, resolution03, 'vi')).toBe(told);
  });
});

describe('a case of which an answer is at fault', () => {
  const fields = { ...fieldsOf(baseFacts('vocational-student')), 'training.end': '2020-01-01', 'training.monthlyTuition': '900.000,50' };
  const read = readFields('vocational-student', fields, resolution03);
  if (read.ok) throw new Error('nothing is at fault');

  it('is judged without it, and that answer named', () => {
    const partial = withoutFaulty('vocational-student', fields, read.issues, resolution03);
    expect(partial?.faulty).toEqual(['training.end', 'training.monthlyTuition']);
    const { 'training.end': _, 'training.monthlyTuition': __, ...sound } = fields;
    expect(partial?.supportCase).toEqual((readFields('vocational-student', sound, resolution03) as { value: unknown }).value);
  });

  it('is not where no field is at fault', () => {
    expect(withoutFaulty('vocational-student', fields, [], resolution03)).toBeUndefined();
  });
});
