import { describe, expect, it } from 'vitest';
import { type BudgetSensitivity, budgetSensitivity, mergeSensitivities, resolution03, type SupportCase, withReading } from '#src/index.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { withCode } from './factories.js';

const of = (...cases: readonly SupportCase[]): BudgetSensitivity => budgetSensitivity(cases);

describe('mergeSensitivities', () => {
  const one = [student(), instructor(), student({ training: { monthlyTuition: undefined } })];
  const other = [employee(), teacher({ teaching: { contract: undefined } }), teacher({ teaching: { contract: 'guest' } })];

  it('makes the sensitivities of parts into that of the whole, the widest swing of the whole first', () => {
    const merged = mergeSensitivities(of(...one), of(...other));
    expect(merged).toStrictEqual(of(...one, ...other));
    const order = (questions: BudgetSensitivity['questions']) => questions.map(({ id }) => id);
    expect(order(merged.questions)).not.toEqual(order(of(...one).questions));
  });

  it('has that of nothing for its neutral', () => {
    expect(mergeSensitivities(of(), of(...one))).toStrictEqual(of(...one));
    expect(mergeSensitivities(of(...one), of())).toStrictEqual(of(...one));
  });

  it('keeps the order of the policy where swings are alike, however the parts had them', () => {
    const reversed = { ...of(), questions: of().questions.toReversed() };
    expect(mergeSensitivities(reversed, reversed)).toStrictEqual(of());
  });

  const sound = of(student());
  const [first, ...rest] = sound.questions;

  it.each<[string, BudgetSensitivity]>([
    ['under another reading', budgetSensitivity([], withReading(resolution03, { 'month-count': 'completed' }))],
    ['without a question', { ...sound, questions: rest }],
    ['with another question in its place', { ...sound, questions: first ? [{ ...first, id: 'reporting-window' }, ...rest] : [] }],
    ['without the first answer', { ...sound, questions: first ? [{ ...first, options: first.options.slice(1) }, ...rest] : [] }],
    ['without the last answer', { ...sound, questions: first ? [{ ...first, options: first.options.slice(0, -1) }, ...rest] : [] }],
    ['with its answers in another order', { ...sound, questions: first ? [{ ...first, options: first.options.toReversed() }, ...rest] : [] }],
  ])('refuses one %s', (_, faulty) => {
    expect(() => mergeSensitivities(sound, faulty)).toThrow(withCode('different-basis'));
    expect(() => mergeSensitivities(faulty, sound)).toThrow(withCode('different-basis'));
  });

  it('refuses a sum past the safe integers', () => {
    expect(() => mergeSensitivities({ ...sound, total: Number.MAX_SAFE_INTEGER }, sound)).toThrow(withCode('amount-overflow'));
  });
});
