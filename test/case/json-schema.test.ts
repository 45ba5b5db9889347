import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factKinds } from '#src/case/fact-kinds.js';
import { caseJsonSchema, dossierEntryJsonSchema, supportCaseJsonSchema } from '#src/case/json-schema.js';
import { parseCase } from '#src/case/parse-case.js';
import { parseEntry } from '#src/case/parse-entry.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { source } from '../generate/json-schema.js';
import { under } from '../helpers/amounts.js';
import { anyFacts, anyGroup, shaped } from '../helpers/any-case.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';
import { assumed, revived } from '../helpers/policies.js';
import { runs } from '../helpers/runs.js';
import { walk } from '../helpers/walk.js';

// Another library judges by the schema, as a system in another language would.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const takesCase = ajv.compile(supportCaseJsonSchema);
const takesEntry = ajv.compile(dossierEntryJsonSchema);

describe('the JSON Schemas', () => {
  it('are those that the schema of parseCase gives: npm run schema', () => {
    expect(readFileSync(new URL('../../src/case/json-schema-data.ts', import.meta.url), 'utf8')).toBe(source());
  });

  it('say what they are of', () => {
    expect(supportCaseJsonSchema).toMatchObject({
      title: 'Support case, Resolution 03/2024/NQ-HĐND of Hải Phòng',
      description: expect.stringMatching(/^What parseCase takes: a fact left out is unknown\./),
    });
    expect(dossierEntryJsonSchema).toMatchObject({
      title: 'Dossier entry, Resolution 03/2024/NQ-HĐND of Hải Phòng',
      description: 'The state of a dossier on a day, as an enterprise or office knows it.',
    });
  });

  it('are frozen throughout', () => {
    for (const [path, value] of [...walk(supportCaseJsonSchema), ...walk(dossierEntryJsonSchema), ...walk(caseJsonSchema(resolution03))]) {
      expect(Object.isFrozen(value), path).toBe(true);
    }
  });

  it('under the resolution is that of the resolution', () => {
    expect(caseJsonSchema(resolution03)).toEqual(supportCaseJsonSchema);
    expect(() => caseJsonSchema(revived(resolution03))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
  });

  it('take what the parsers take', () => {
    for (const supportCase of [student(), employee(), teacher(), instructor()]) {
      expect(takesCase(supportCase)).toBe(true);
      expect(takesEntry({ supportCase, recordedOn: '2026-02-28', stage: 'studying', dossier: 'returned', paid: 0 })).toBe(true);
    }
  });

  it.each<[sentence: string, input: unknown]>([
    ['no id', { group: 'vocational-student' }],
    ['an empty id', { id: '', group: 'vocational-student' }],
    ['an unknown group', { id: 'HS-1', group: 'driver' }],
    ['a fact of another group', { ...student(), employed: true }],
    ['an unknown key', { ...student(), foo: 1 }],
    ['null', { ...student(), education: null }],
    ['a day that there is not', student({ training: { start: '2026-02-29' } })],
    ['a day before all', student({ training: { start: '1989-12-31' } })],
    ['a day after all', student({ training: { start: '2101-01-01' } })],
    ['a leap day that there is not', student({ training: { start: '2100-02-29' } })],
    ['half a month', student({ training: { studyMonths: 1.5 } })],
    ['too many months', student({ training: { studyMonths: 121 } })],
    ['too much tuition', student({ training: { monthlyTuition: 1_000_000_001 } })],
    ['a course that costs too much', teacher({ course: { cost: 1_000_000_000_001 } })],
    ['an answer to no condition', student({ answers: { age: true } })],
  ])('refuse %s, as the parser does', (_, input) => {
    expect([parseCase(input).ok, takesCase(input)]).toEqual([false, false]);
    const entry = { supportCase: input, recordedOn: '2026-02-28', stage: 'studying', dossier: 'returned' };
    expect([parseEntry(entry).ok, takesEntry(entry)]).toEqual([false, false]);
  });

  it.each<[sentence: string, changes: object]>([
    ['no case', { supportCase: undefined }],
    ['no day', { recordedOn: undefined }],
    ['a day that there is not', { recordedOn: '2026-02-30' }],
    ['a stage that there is not', { stage: 'x' }],
    ['money owed', { paid: -1 }],
    ['an unknown key', { foo: 1 }],
  ])('refuse an entry with %s', (_, changes) => {
    const entry = JSON.parse(
      JSON.stringify({ supportCase: student(), recordedOn: '2026-02-28', stage: 'studying', dossier: 'returned', ...changes }),
    );
    expect([parseEntry(entry).ok, takesEntry(entry)]).toEqual([false, false]);
  });

  it('refuse whatever the parser refuses of a single fact', () => {
    const strange = fc.oneof(
      fc.constantFrom(null, true, 0, -1, 1e13, 1.5, '', 'x', '2026-13-01', '2026-02-29', '1989-01-01', [], {}),
      fc.string({ maxLength: 300 }),
    );
    fc.assert(
      fc.property(
        anyGroup.chain((group) => anyFacts(group)),
        fc.nat(),
        strange,
        (facts, at, value) => {
          const path = Object.keys(facts)[at % Object.keys(facts).length] ?? 'id';
          const input = JSON.parse(JSON.stringify(shaped({ ...facts, [path]: value })));
          const read = parseCase(input);
          const refused =
            !read.ok &&
            read.issues.some(({ path: where, code }) => code !== 'contradiction' && !(where.endsWith('.occupation') && code === 'not-an-option'));
          expect(takesCase(input), path).toBe(!refused);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('the schema under a policy', () => {
  const title = { vi: 'Độ tuổi', en: 'Age' };
  const policy = under(
    {},
    {
      conditions: [{ id: 'age', groups: ['vocational-student'], title, question: { vi: 'Đủ tuổi không?', en: 'Of age?' }, provenance: assumed }],
      occupations: [{ id: 'chip-design', name: { vi: 'Thiết kế vi mạch', en: 'Chip design' }, aliases: [], codes: {}, provenance: assumed }],
    },
  );
  const takes = ajv.compile(caseJsonSchema(policy));

  it('takes the answers of its conditions, of their groups, as yes or no', () => {
    expect(takes(student({ answers: { age: true } }))).toBe(true);
    expect(takes({ ...student(), answers: { age: 'yes' } })).toBe(false);
    expect(takes(student({ answers: { residence: true } }))).toBe(false);
    expect(takes(teacher({ answers: { age: true } }))).toBe(false);
  });

  it('names its occupations', () => {
    expect(JSON.stringify(caseJsonSchema(policy))).toContain('"chip-design"');
    expect(JSON.stringify(supportCaseJsonSchema)).not.toContain('"chip-design"');
    for (const path of ['training.occupation', 'course.occupation']) {
      expect(caseJsonSchema(policy)).toHaveProperty(['$defs', path, 'examples'], [...policy.occupations.map(({ id }) => id), 'other']);
    }
  });

  it('has a title for every fact', () => {
    for (const path of Object.keys(factKinds)) if (path !== 'group') expect(caseJsonSchema(policy)).toHaveProperty(['$defs', path, 'title']);
  });
});
