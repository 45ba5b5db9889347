import { describe, expect, it } from 'vitest';
import { cutAt } from '#src/words/cut-at.js';

describe('a text cut at the first of some marks', () => {
  it.each([
    ['month-count=completed', '=', ['month-count', 'completed']],
    ['month-count=a=b', '=', ['month-count', 'a=b']],
    ['=completed', '=', ['', 'completed']],
    ['month-count=', '=', ['month-count', '']],
    ['month-count', '=', ['month-count', undefined]],
    ['', '=', ['', undefined]],
    ['2026-01-01..2026-06-30', '..', ['2026-01-01', '2026-06-30']],
  ])('“%s” at “%s”', (text, mark, parts) => {
    expect(cutAt(text, mark)).toEqual(parts);
  });
});
