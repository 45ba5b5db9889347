import { describe, expect, it } from 'vitest';
import { statementInWords } from '../../src/command/statements.js';
import { resolution03, type Statement } from '../../src/index.js';

const tuition: Statement = {
  id: 'value/tuition',
  title: { vi: 'Hỗ trợ học phí', en: 'Tuition support' },
  value: '0.7',
  provenance: { evidence: 'assumed', sources: [] },
};

describe('a statement in words', () => {
  it.each<[string, Statement, string[]]>([
    ['tells its value and what it rests on', tuition, ['value/tuition: Tuition support: 0.7', '  [assumed] Assumed, without a source']],
    [
      'has no value where it states none',
      { id: 'board-scope', title: tuition.title, provenance: { evidence: 'official', sources: [{ instrument: 'NQ03', provision: 'Điều 3' }] } },
      ['board-scope: Tuition support', '  [official text] Article 3 of Resolution 03/2024/NQ-HĐND'],
    ],
    [
      'has its note and the amendment that brought it below',
      {
        ...tuition,
        provenance: { ...tuition.provenance, note: { vi: 'Chưa đọc được văn bản.', en: 'The text could not be read.' } },
        amendment: { vi: 'Bản đối chiếu (ví dụ)', en: 'A comparison (example)' },
      },
      ['value/tuition: Tuition support: 0.7', '  [assumed] Assumed, without a source', '  The text could not be read.', '  A comparison (example)'],
    ],
  ])('%s', (_, statement, lines) => {
    expect(statementInWords(statement, resolution03, 'en').split('\n')).toEqual(lines);
  });

  it('is told in Vietnamese', () => {
    expect(statementInWords({ ...tuition, amendment: { vi: 'Bản đối chiếu', en: 'A comparison' } }, resolution03, 'vi')).toMatch(
      /^value\/tuition: Hỗ trợ học phí: 0.7\n {2}\[giả định\] .+\n {2}Bản đối chiếu$/,
    );
  });
});
