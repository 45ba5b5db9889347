import { estimateBudget, type Payment, parseBudget, parsePayment, reconcileBudget } from '../index.js';
import type { Arguments } from './arguments.js';
import type { Command } from './command.js';
import type { Counting } from './counter.js';
import { countLines } from './each-line.js';
import { jsonIn } from './input.js';
import { refusingAs } from './policy-options.js';
import { notSound, UsageError } from './usage-error.js';

export const reconcileCommand: Command = {
  summary: 'set payments, one JSON value a line, beside the budget estimate',
  operands: '--budget FILE [--year YEAR]… [FILE]',
  details: `Reads payments from standard input where no FILE is given: {"year":2026,"group":"vocational-student",
"benefit":"tuition","amount":4674755}, money recovered negative. The result is one JSON value. A faulty line is
not counted: it is told on standard error as {"line":N,"issues":[…]}, and makes the exit code 1.`,
  options: {
    budget: { value: 'FILE', help: 'the estimate, as `budget` or `merge` put it out' },
    year: { value: 'YEAR', repeatable: true, help: 'only this year on both sides' },
  },
  async run(given, streams) {
    const [file] = given.options.get('budget') ?? [];
    if (file === undefined) throw new UsageError('--budget is needed: the file with the estimate.');
    const years = yearsOf(given);
    const budget = parseBudget(await jsonIn(file));
    if (!budget.ok) throw notSound(file, 'a budget estimate', budget.issues);
    // A reconciliation of nothing checks the rest.
    refusingAs('--year', () => reconcileBudget(budget.value, [], years));
    return countLines(given, streams, parsePayment, summedUp, (payments) => reconcileBudget(budget.value, payments, years));
  },
};

/** Payments of one year, group and benefit are one: so many are kept, and no more. */
const summedUp: Counting<Payment, readonly Payment[]> = {
  nothing: [],
  count: (payments) => payments,
  merge: (so, payments) =>
    reconcileBudget(estimateBudget([]), [...so, ...payments]).rows.map(({ year, group, benefit, spent }) => ({
      year,
      group,
      benefit,
      amount: spent,
    })),
};

function yearsOf({ options }: Arguments): readonly number[] | undefined {
  return options.get('year')?.map((text) => {
    if (!/^\d{4}$/.test(text)) throw new UsageError(`--year takes a year such as 2026, not ${text}.`);
    return Number(text);
  });
}
