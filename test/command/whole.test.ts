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
    expect(ran.stderr).toContain(`${broken} is not a policy that this release can make:\n`);
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

it('a question misspelt is told with what may have been meant, though other questions are settled', async () => {
  expect(await runHere(['assess', '--policy', recipe, '--reading', 'tuiton-months=actual'], input)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'haiphong-training-support: There is no open question tuiton-months. Did you mean tuition-months?\n',
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
    for (const one of cases.slice(4, 6)) expect(ran.stdout).toContain(`${formatExplanation(explain(one, 'vi', policy))}\n\n${'─'.repeat(72)}\n\n`);
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

  it('take no year in which no payment can be', async () => {
    expect(await runHere(['reconcile', '--budget', fileOf('budget.json', budget), '--year', '2101'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'haiphong-training-support: --year: A budget year is a whole number from 1990 to 2100, not 2101.\n',
    });
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
    // An empty line stands before each.
    expect(stdout.split('\n\n')).toHaveLength(1 + (command === 'questions' ? both.questions : statements(both)).length);
  });

  it('have the answers under the question, the one chosen marked', async () => {
    const { stdout } = await runHere(['questions', '--text', '--locale', 'en', '--reading', 'month-count=completed']);
    const told = (id: string) => stdout.split('\n\n').find((text) => text.startsWith(`${id}: `));
    expect(told('month-count')?.split('\n').slice(1)).toEqual([
      '  started: A month that has begun counts',
      '* completed: Only a completed month counts',
    ]);
    expect(told('effective-date')?.split('\n')).toEqual([
      'effective-date: On which day did Resolution 03/2024/NQ-HĐND take effect?',
      '* 2024-07-29: 29 July 2024: the earliest possible, ten days after it was issued',
      '  2024-08-01: 1 August 2024',
    ]);
    const { stdout: another } = await runHere(['questions', '--text', '--reading', 'effective-date=2024-09-01']);
    expect(another.split('\n\n')[1]?.split('\n')).toEqual([
      'effective-date: Nghị quyết số 03/2024/NQ-HĐND có hiệu lực từ ngày nào?',
      '* 2024-09-01: 2024-09-01',
      '  2024-07-29: Ngày 29/07/2024: sớm nhất có thể, mười ngày sau ngày ban hành',
      '  2024-08-01: Ngày 01/08/2024',
    ]);
  });
});

describe('policy', () => {
  const json = async (...args: string[]) => JSON.parse((await runHere(['policy', ...args])).stdout);

  it('says what a file changes, and what can change a result', async () => {
    const told = await json(recipe);
    expect(told).toMatchObject({ fingerprint: policy.fingerprint, amendments: [amendment.title], changes: diffPolicies(resolution03, policy) });
    const official = statements(policy).filter(({ provenance }) => provenance.evidence === 'official');
    expect(told.statements).toEqual({ all: statements(policy).length, official: official.length });
    expect(told.notModelled).toEqual(policy.notModelled.map(({ id }) => id));
    expect(await json()).toMatchObject({ fingerprint: resolution03.fingerprint, amendments: [], changes: [] });
  });

  it('is of the file that --policy names too', async () => {
    expect(await json('--policy', recipe)).toMatchObject({ fingerprint: policy.fingerprint });
  });

  it('has no amendment where only an open question is answered otherwise', async () => {
    const amended = fileOf('untitled.json', { confirmed: amendment.confirmed });
    expect(await json('--reading', 'month-count=completed')).toMatchObject({ amendments: [], changes: [{ statement: 'reading/month-count' }] });
    expect(await json('--reading', 'month-count=completed', '--amendment', amended)).toMatchObject({ amendments: [null] });
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

  it('tells in a text what can change a result, with the value before, and then what cannot', async () => {
    const file = fileOf('sections.json', {
      lastDay: { date: '2032-12-31', provenance: { evidence: 'assumed', sources: [] } },
      settled: amendment.settled,
      confirmed: [{ statement: 'value/living-allowance', provenance: read }],
    });
    const { stdout } = await runHere(['policy', '--text', '--locale', 'en', '--amendment', file]);
    const [, results = '', known = ''] = stdout.trimEnd().split('\n\n');
    expect(results.split('\n')).toEqual([
      'Changes that can change a result (3):',
      '- last-day: The last day of the policy: 2032-12-31',
      '  [assumed] Assumed, without a source (2030-12-31 → 2032-12-31)',
      '- reading/month-count: no longer stated',
      '- settled/month-count: How do dates become months when the school has not confirmed them? Only a completed month counts: completed',
      '  [official text] Article 3 of Resolution 03/2024/NQ-HĐND',
    ]);
    expect(known).toMatch(/^Changes of what is known alone, which change no result \(7\):\n- rule\//);
    expect(known).toContain(
      '\n- value/living-allowance: Monthly living allowance: 900000\n  [official text] Article 3 of Resolution 03/2024/NQ-HĐND\n',
    );
    expect(known).toMatch(/\n- option\/month-count\/started: no longer stated\n- option\/month-count\/completed: no longer stated$/);
  });
});
