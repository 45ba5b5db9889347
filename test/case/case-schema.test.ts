import { describe, expect, expectTypeOf, it } from 'vitest';
import { caseSchema, type StandardSchema } from '#src/case/case-schema.js';
import { parseCase } from '#src/case/parse-case.js';
import type { SupportCase } from '#src/case/types.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import { under } from '../helpers/amounts.js';
import { student } from '../helpers/factories.js';
import { assumed, revived, untyped } from '../helpers/policies.js';

describe('parseCase as a Standard Schema', () => {
  const { validate, version, vendor } = caseSchema('en')['~standard'];

  it('is one of version 1, which carries the type of what it reads', () => {
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'haiphong-training-support' });
    expectTypeOf(caseSchema('vi')).toEqualTypeOf<StandardSchema<SupportCase>>();
    expect(Object.isFrozen(caseSchema('vi')['~standard'])).toBe(true);
  });

  it('gives the value that parseCase reads', () => {
    const input = { id: 'HS-1', group: 'vocational-student', training: { occupation: 'Hàn' } };
    const read = parseCase(input);
    expect(validate(input)).toStrictEqual({ value: read.ok ? read.value : undefined });
  });

  it.each<[sentence: string, input: unknown, paths: readonly (readonly string[])[]]>([
    ['for the whole', null, [[]]],
    ['for a fact', { ...student(), education: 'x' }, [['education']]],
    ['for a fact of a part', student({ training: { start: 'x' } }), [['training', 'start']]],
    ['for a part', { ...student(), training: 5 }, [['training']]],
    ['for an unknown key of a part', { ...student(), training: { 'a.b': 1 } }, [['training', 'a.b']]],
    ['for an unknown key that holds a dot', { ...student(), 'a.b': 1 }, [['a.b']]],
    ['for an unknown key that is all but a fact before its dot', { ...student(), 'educatio.b': 1, '.b': 1 }, [['educatio.b'], ['.b']]],
    ['for an answer', { ...student(), answers: { age: true } }, [['answers', 'age']]],
  ])('has a path of keys %s', (_, input, paths) => {
    const result = validate(input);
    expect(result.issues?.map(({ path }) => path)).toEqual(paths);
  });

  it('speaks the language asked for', () => {
    const message = (locale: 'vi' | 'en') => caseSchema(locale)['~standard'].validate({ group: 'vocational-student' }).issues?.[0]?.message;
    expect([message('vi'), message('en')]).toEqual(['Số hồ sơ: bắt buộc phải có.', 'Dossier number: required.']);
  });

  it('reads under the policy given', () => {
    const title = { vi: 'x', en: 'x' };
    const policy = under({}, { conditions: [{ id: 'age', groups: ['vocational-student'], title, question: title, provenance: assumed }] });
    expect(caseSchema('en', policy)['~standard'].validate(student({ answers: { age: true } })).issues).toBeUndefined();
  });

  it('is refused for a language or a policy that there is not', () => {
    for (const locale of ['fr', 'toString', undefined])
      expect(() => caseSchema(untyped(locale))).toThrow(expect.objectContaining({ code: 'bad-argument' }));
    expect(() => caseSchema('en', revived(resolution03))).toThrow(expect.objectContaining({ code: 'bad-policy' }));
  });
});
