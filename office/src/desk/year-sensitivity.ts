import { type Assessment, assess, type BudgetSensitivity, type Policy, type SupportCase, withReading } from 'haiphong-training-support';

/**
 * What the estimate of one year would be under each option of each open question that bears on cases, all other readings as chosen: `budgetSensitivity`, of a
 * year alone. A question's totals are over the cases whose amount is known under every one of its options.
 */
export function yearSensitivity(cases: readonly SupportCase[], policy: Policy, year: number): Pick<BudgetSensitivity, 'total' | 'questions'> {
  const chosen = cases.map((one) => amountIn(assess(one, policy), year));
  const questions = policy.questions
    .filter(({ groups }) => groups.length > 0)
    .map(({ id, groups, options }) => {
      const answers = [...new Set([...options.map((option) => option.id), policy.reading[id]])];
      const under = answers.map((answer) => ({
        id: answer,
        policy: answer === policy.reading[id] ? undefined : withReading(policy, { [id]: answer }),
        total: 0,
      }));
      let omitted = 0;
      for (const [at, one] of cases.entries()) {
        const bears = groups.includes(one.group);
        const known = under.flatMap((option) => {
          const amount = option.policy === undefined || !bears ? chosen[at] : amountIn(assess(one, option.policy), year);
          return amount === undefined ? [] : [{ option, amount }];
        });
        if (known.length < under.length) omitted += 1;
        else for (const { option, amount } of known) option.total += amount;
      }
      return { id, options: under.map((option) => ({ id: option.id, total: option.total })), omitted };
    });
  const swing = (totals: readonly { readonly total: number }[]) =>
    Math.max(...totals.map(({ total }) => total)) - Math.min(...totals.map(({ total }) => total));
  return {
    total: chosen.reduce<number>((all, amount) => all + (amount ?? 0), 0),
    questions: questions.sort((a, b) => swing(b.options) - swing(a.options)),
  };
}

/** The amount of a case in a year: nothing for one who is not eligible, undefined where it is not known. */
export function amountIn({ calculation }: Assessment, year: number | undefined): number | undefined {
  if (calculation.status === 'not-eligible') return 0;
  if (calculation.status !== 'calculated') return undefined;
  if (year === undefined) return calculation.total;
  return calculation.byYear.find((one) => one.year === year)?.amount ?? 0;
}
