import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as conditions from '#src/law/article-1-2-conditions.js';
import type * as allowance from '#src/law/article-2-living-allowance.js';
import { ruleset } from '#src/policy/ruleset.js';
import type * as money from '#src/support/money.js';
import { makeRuleset } from '../generate/ruleset.js';

/** The digest of a library in which something is otherwise. */
async function digestOf<T extends object>(module: string, change: (original: T) => Partial<T>): Promise<string> {
  vi.resetModules();
  vi.doMock(module, async (original) => {
    const found = await original<T>();
    return { ...found, ...change(found) };
  });
  const generate = await import('../generate/ruleset.js');
  return generate.makeRuleset();
}

afterEach(() => {
  vi.doUnmock('#src/law/article-1-2-conditions.js');
  vi.doUnmock('#src/law/article-2-living-allowance.js');
  vi.doUnmock('#src/support/money.js');
  vi.resetModules();
});

describe('the ruleset', () => {
  it('is the digest of what this library answers: whoever changes an answer runs `npm run ruleset`', () => {
    expect(ruleset).toBe(makeRuleset());
  });

  it('stays when code is tidied', async () => {
    const tidied = await digestOf<typeof conditions>('#src/law/article-1-2-conditions.js', () => ({
      hasLowerSecondary: (education) => (education ? education !== 'below-lower-secondary' : 'education'),
    }));
    expect(tidied).toBe(ruleset);
  });

  it('changes with a condition', async () => {
    const fork = await digestOf<typeof conditions>('#src/law/article-1-2-conditions.js', () => ({
      hasLowerSecondary: (education) => (education ? education !== 'below-lower-secondary' && education !== 'university' : 'education'),
    }));
    expect(fork).not.toBe(ruleset);
  });

  it('changes with a figure', async () => {
    const fork = await digestOf<typeof allowance>('#src/law/article-2-living-allowance.js', ({ livingAllowance }) => ({
      livingAllowance: { ...livingAllowance, values: livingAllowance.values.map((value) => ({ ...value, value: '900001' })) as never },
    }));
    expect(fork).not.toBe(ruleset);
  });

  it('changes with a rounding', async () => {
    const fork = await digestOf<typeof money>('#src/support/money.js', ({ amountOf }) => ({
      // Half of a đồng is dropped.
      amountOf: (rate, unit, months) => {
        const halves = (rate.digits * unit.digits * months * 2) / (rate.scale * unit.scale);
        return Number.isInteger(halves) && halves % 2 === 1 ? (halves - 1) / 2 : amountOf(rate, unit, months);
      },
    }));
    expect(fork).not.toBe(ruleset);
  });
});
