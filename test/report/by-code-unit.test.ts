import { expect, it } from 'vitest';
import { byCodeUnit } from '#src/report/by-code-unit.js';

it.each<[a: string[], order: '<' | '=' | '>', b: string[]]>([
  [['a'], '<', ['b']],
  [['b'], '>', ['a']],
  [['Z'], '<', ['a']],
  [['😀'], '<', ['\uff5e']],
  [['a', 'z'], '<', ['b', 'a']],
  [['a', 'b'], '>', ['a', 'a']],
  [['a', 'b'], '=', ['a', 'b']],
  [[], '=', []],
])('%j %s %j by code unit', (a, order, b) => {
  expect({ '<': -1, '=': 0, '>': 1 }[order]).toBe(byCodeUnit(a, b));
});
