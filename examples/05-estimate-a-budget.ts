/** The budget estimate of many cases, how much hangs on each open question, and what was spent beside it. */
import { readFileSync } from 'node:fs';
import { assess, budgetSensitivity, estimateBudget, parseCase, reconcileBudget, type SupportCase } from 'haiphong-training-support';

const parsed = parseCase(JSON.parse(readFileSync(new URL('./data/student.json', import.meta.url), 'utf8')));
if (!parsed.ok) throw new Error('The sample is not a case.');
const student = parsed.value;
const cases: readonly SupportCase[] = Array.from({ length: 120 }, (_, i) => ({ ...student, id: `S-${i + 1}` }));

const estimate = estimateBudget(cases.map((supportCase) => assess(supportCase)));
for (const { year, benefit, months, amount } of estimate.rows) console.log(year, benefit, months, amount);

const [widest] = budgetSensitivity(cases).questions;
console.log('hangs most on', widest?.id, widest?.options);

const payments = [{ year: 2026, group: 'vocational-student', benefit: 'tuition', amount: 520_000_000 }] as const;
console.log(reconcileBudget(estimate, payments, [2026]).totals);
