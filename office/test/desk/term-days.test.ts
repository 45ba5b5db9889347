import { expect, test } from 'vitest';
import { TERMS, termDays } from '../../src/desk/term-days.js';

test('the days of 2025 are, by what the command line calls them', () => {
  expect(TERMS.map((term) => [term, ...Object.values(termDays(term, 2025))])).toEqual([
    ['hk1', '2025-08-01', '2026-01-31', 'học kỳ I năm học 2025-2026'],
    ['hk2', '2026-02-01', '2026-07-31', 'học kỳ II năm học 2025-2026'],
    ['nam-hoc', '2025-08-01', '2026-07-31', 'năm học 2025-2026'],
    ['nam', '2025-01-01', '2025-12-31', 'năm ngân sách 2025'],
  ]);
});
