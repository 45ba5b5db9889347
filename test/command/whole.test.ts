import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Amendment,
  amendPolicy,
  assess,
  budgetSensitivity,
  compareCase,
  comparePolicies,
  compareReadings,
  diffPolicies,
  estimateBudget,
  explain,
  formatExplanation,
  type Payment,
  type Provenance,
  policyInWords,
  reconcileBudget,
  resolution03,
  statements,
  withReading,
} from '../../src/index.js';
import { runHere, valuesOf } from './run-here.js';
import { caseAt, jsonLines, upTo } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
function fileOf(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

const read: Provenance = { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Điều 3' }] };
const amendment: Amendment = {
  title: { vi: 'Bản đối chiếu (ví dụ)', en: 'A comparison (example)' },
  conditions: [
    {
      id: 'residence',
      groups: ['vocational-student'],
      title: { vi: 'Thường trú tại thành phố', en: 'Resides in the city' },
      question: { vi: 'Có thường trú tại thành phố không?', en: 'Does the person reside in the city?' },
      provenance: read,
    },
  ],
  settled: [{ question: 'month-count', answer: 'completed', provenance: read }],
  confirmed: [{ statement: 'value/tuition', provenance: read }],
};
const policy = amendPolicy(resolution03, amendment);
const recipe = fileOf('recipe.json', policy.recipe);
const cases = upTo(40, caseAt);
const input = jsonLines(cases);
const sound = { code: 0, stderr: '' };

describe('--policy FILE', () => {
  it.each([
    ['a recipe', recipe],
    ['a whole policy', fileOf('whole.json', policy)],
  ])('takes %s, in every command', async (_, file) => {
    expect(valuesOf((await runHere(['assess', '--policy', file], input)).stdout)).toEqual(cases.map((one) => assess(one, policy)));
    expect(valuesOf((await runHere(['budget', '--policy', file], input)).stdout)).toEqual([estimateBudget(cases.map((one) => assess(one, policy)))]);
  });

  it('is what readings and amendments come on top of', async () => {
    const args = ['assess', '--policy', recipe, '--reading', 'tuition-months=actual'];
    const both = withReading(policy, { 'tuition-months': 'actual' });
    expect(valuesOf((await runHere(args, input)).stdout)).toEqual(cases.map((one) => assess(one, both)));
  });

  it('reads answers to the conditions that the policy adds', async () => {
    const line = jsonLines([{ id: 'A', group: 'vocational-student', answers: { residence: false } }]);
    expect((await runHere(['assess'], line)).code).toBe(1);
    expect(valuesOf((await runHere(['assess', '--policy', recipe], line)).stdout)).toMatchObject([{ decision: { outcome: 'ineligible' } }]);
  });

  it('is refused with every fault', async () => {
    const broken = fileOf('broken.json', {
      ...policy.recipe,
      steps: [{ amendment: { benefits: [{ id: 'tuiton' }], lastDay: { date: '2030-02-30' } } }],
    });
    const ran = await runHere(['assess', '--policy', broken], input);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    for (const path of ['benefits[0].id', 'benefits[0].value', 'lastDay.date']) expect(ran.stderr).toContain(`  steps[0].amendment.${path} – `);
    expect(ran.stderr).toContain('Did you mean tuition?');
  });

  it('of another release is refused, or made anew where that is asked for', async () => {
    const older = fileOf('older.json', { ...policy.recipe, ruleset: 'ffffffff' });
    expect(await runHere(['assess', '--policy', older], input)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('ruleset') });
    expect(await runHere(['assess', '--policy', older, '--onto-this-release'], input)).toMatchObject(sound);
  });

  it('does not let a settled question be answered otherwise', async () => {
    expect(await runHere(['assess', '--policy', recipe, '--reading', 'month-count=started'], input)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--reading: '),
    });
  });
});

describe('explain', () => {
  it.each(['vi', 'en'] as const)('puts out an explanation a line, in %s', async (locale) => {
    const ran = await runHere(['explain', '--locale', locale], jsonLines(cases.slice(0, 10)));
    expect(valuesOf(ran.stdout)).toEqual(cases.slice(0, 10).map((one) => explain(one, locale)));
    expect(ran).toMatchObject(sound);
  });

  it('puts out texts, Vietnamese unless asked, faulty lines on standard error', async () => {
    const ran = await runHere(['explain', '--text', '--policy', recipe], `${jsonLines(cases.slice(4, 6))}{}\n`);
    for (const one of cases.slice(4, 6)) expect(ran.stdout).toContain(formatExplanation(explain(one, 'vi', policy)));
    expect(ran.stdout).toContain(policyInWords(policy, 'vi'));
    expect(valuesOf(ran.stderr)).toMatchObject([{ line: 3 }]);
    expect(ran.code).toBe(1);
  });

  it('shows the control characters of a case instead of sending them to the terminal', async () => {
    const ran = await runHere(['explain', '--text'], jsonLines([{ ...caseAt(5), id: 'HS\u001b]0;x\u0007' }]));
    expect(ran.stdout).toContain('HS\\u001b]0;x\\u0007');
    expect(ran.stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('compare', () => {
  it('puts out what each open question does to each case', async () => {
    const ran = await runHere(['compare'], input);
    expect(valuesOf(ran.stdout)).toEqual(cases.map((one) => ({ caseId: one.id, ...compareReadings(one) })));
    expect(ran).toMatchObject(sound);
  });

  it('compares two policies over all, or case by case', async () => {
    const line = jsonLines(cases.filter(({ group }) => group !== 'vocational-student'));
    const others = cases.filter(({ group }) => group !== 'vocational-student');
    expect(valuesOf((await runHere(['compare', '--to', recipe], line)).stdout)).toEqual([comparePolicies(others, resolution03, policy)]);
    expect(valuesOf((await runHere(['compare', '--to', recipe, '--each'], line)).stdout)).toEqual(
      others.map((one) => compareCase(one, resolution03, policy)),
    );
  });
});

describe('budget, sensitivity and reconcile', () => {
  const budget = estimateBudget(cases.map((one) => assess(one)));

  it('put out what the library makes of all cases, and tell of faulty lines', async () => {
    const ran = await runHere(['budget'], `${input}{}\n`);
    expect(valuesOf(ran.stdout)).toEqual([budget]);
    expect(valuesOf(ran.stderr)).toMatchObject([{ line: 41 }]);
    expect(ran.code).toBe(1);
    expect(valuesOf((await runHere(['sensitivity'], input)).stdout)).toEqual([budgetSensitivity(cases)]);
    expect(valuesOf((await runHere(['budget'])).stdout)).toEqual([estimateBudget([])]);
  });

  it('set payments beside the estimate, over the years named', async () => {
    const payments = upTo(
      5000,
      (i): Payment => ({ year: 2025 + (i % 3), group: 'vocational-student', benefit: i % 2 === 0 ? 'tuition' : 'living-allowance', amount: i - 100 }),
    );
    const file = fileOf('budget.json', budget);
    const all = await runHere(['reconcile', '--budget', file], jsonLines(payments));
    expect(valuesOf(all.stdout)).toEqual([reconcileBudget(budget, payments)]);
    const some = await runHere(['reconcile', '--budget', file, '--year', '2026', '--year=2027'], jsonLines(payments));
    expect(valuesOf(some.stdout)).toEqual([reconcileBudget(budget, payments, [2026, 2027])]);
  });

  it('tell of a payment that cannot be, and of an estimate that is none', async () => {
    const wrong = jsonLines([{ year: 2026, group: 'vocational-teacher', benefit: 'tuition', amount: 1 }]);
    const ran = await runHere(['reconcile', '--budget', fileOf('budget.json', budget)], wrong);
    expect(ran.code).toBe(1);
    expect(valuesOf(ran.stderr)).toMatchObject([{ line: 1, issues: [{ code: 'contradiction' }] }]);
    const none = await runHere(['reconcile', '--budget', fileOf('none.json', { ...budget, total: 1 })], '');
    expect(none).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/is not a budget estimate:\n {2}total – /) });
  });
});

describe('questions and statements', () => {
  it('are put out a line each, as the policy has them', async () => {
    const questions = valuesOf((await runHere(['questions', '--policy', recipe])).stdout);
    expect(questions).toEqual(policy.questions.map((question) => ({ ...question, chosen: policy.reading[question.id] })));
    expect(valuesOf((await runHere(['statements', '--policy', recipe])).stdout)).toEqual(statements(policy));
  });

  it.each(['questions', 'statements'])('are a text under the line that tells the policy: %s', async (command) => {
    const { stdout } = await runHere([command, '--text', '--locale', 'en', '--policy', recipe, '--reading', 'effective-date=2024-09-01']);
    const both = withReading(policy, { 'effective-date': '2024-09-01' });
    expect(stdout.startsWith(`${policyInWords(both, 'en')}\n`)).toBe(true);
    expect(stdout).toContain(command === 'questions' ? '* 2024-09-01' : 'A comparison (example)');
  });
});

describe('policy', () => {
  const json = async (...args: string[]) => JSON.parse((await runHere(['policy', ...args])).stdout);

  it('says what a file changes, and what can change a result', async () => {
    const told = await json(recipe);
    expect(told).toMatchObject({ fingerprint: policy.fingerprint, amendments: [amendment.title], changes: diffPolicies(resolution03, policy) });
    expect(told.statements.all).toBe(statements(policy).length);
    expect(await json()).toMatchObject({ fingerprint: resolution03.fingerprint, amendments: [], changes: [] });
  });

  it('puts out the recipe and the whole, which make the same policy again', async () => {
    expect(await json('--recipe', recipe)).toEqual(policy.recipe);
    expect(await json('--whole', recipe)).toEqual(JSON.parse(JSON.stringify(policy)));
    const file = fileOf('amendment.json', amendment);
    expect(await json('--recipe', '--amendment', file)).toEqual(policy.recipe);
  });

  it.each(['vi', 'en'] as const)('tells it as a text, in %s', async (locale) => {
    const { stdout } = await runHere(['policy', '--text', '--locale', locale, recipe]);
    expect(stdout.startsWith(policyInWords(policy, locale))).toBe(true);
    expect(stdout).toContain('settled/month-count');
    expect((await runHere(['policy', '--text', '--locale', locale])).stdout.split('\n')).toHaveLength(3);
  });
});
