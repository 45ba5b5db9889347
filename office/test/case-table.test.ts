import { type Locale, resolution03 } from 'haiphong-training-support';
import { expect, it } from 'vitest';
import { caseTables } from '../src/cli/case-table.js';
import { terminalTable } from '../src/cli/terminal-table.js';
import { checkSample } from './support.js';

/** The table of the sample as one text, without its borders. */
const told = (locale: Locale, screen: number) =>
  caseTables(checkSample('ho-so-mau.csv', resolution03).cases, resolution03, locale, screen)
    .split('\n')
    .map((line) => line.split('│').at(-2)?.trim() ?? '')
    .join(' ');

it.each([
  ['vi', 'Không đáp ứng: Doanh nghiệp ở trên địa bàn thành phố Căn cứ (theo báo chí): Khoản 2 Điều 1 Nghị quyết số 03/2024/NQ-HĐND, theo'],
  ['en', 'Not met: The enterprise is in the city Basis (reported): Article 1(2) of Resolution 03/2024/NQ-HĐND, known from'],
] as const)('a condition not met is told with its provision and its evidence: %s', (locale, reason) => {
  expect(told(locale, 140)).toContain(reason);
});

it.each([100, 140, 200])('nothing is cut off on a screen of %i columns', (screen) => {
  for (const locale of ['vi', 'en'] as const) expect(told(locale, screen)).not.toContain('…');
});

it('a word longer than its column goes on in the next line, and tones written apart take no room', () => {
  const lines = terminalTable(
    [8, 9],
    ['Số', 'Tên'],
    [
      [{ text: 'HS-20260001' }, { text: 'Hà Nội', alignRight: true }],
      [{ text: 'Hà'.normalize('NFD') }, { text: 'một\nhai ba bốn' }],
    ],
  ).split('\n');
  expect(lines).toEqual([
    '┌────────┬─────────┐',
    '│ Số     │ Tên     │',
    '├────────┼─────────┤',
    '│ HS-202 │  Hà Nội │',
    '│ 60001  │         │',
    '├────────┼─────────┤',
    `│ ${'Hà'.normalize('NFD')}     │ một     │`,
    '│        │ hai ba  │',
    '│        │ bốn     │',
    '└────────┴─────────┘',
  ]);
});
