import { describe, expect, it } from 'vitest';
import type { Enterprise } from '#src/case/types.js';
import { checkBoardScope } from '#src/eligibility/check-board-scope.js';
import { checkEligibility } from '#src/eligibility/check-eligibility.js';
import { employee, instructor, student, teacher } from '../helpers/factories.js';

describe('HEZA handles the dossier of an employee whose enterprise', () => {
  it.each<[string, Enterprise | undefined, string, readonly string[]]>([
    ['operates in a park', { zone: 'vsip', operating: true }, 'met', []],
    ['operates in the economic zone', { zone: 'dinh-vu-cat-hai', operating: true }, 'met', []],
    ['operates in a park that is not in the list', { zone: 'KCN Đại An', operating: true }, 'met', []],
    ['operates outside every park and zone', { zone: 'none', operating: true }, 'unmet', []],
    ['does not operate', { zone: 'vsip', operating: false }, 'unmet', []],
    ['does not operate, its zone not told', { zone: undefined, operating: false }, 'unmet', []],
    ['lies outside every park and zone, whether or not it operates', { zone: 'none', operating: undefined }, 'unmet', []],
    ['lies in a park, but is not known to operate', { zone: 'vsip', operating: undefined }, 'unknown', ['enterprise.operating']],
    ['operates, but nobody knows where', { zone: undefined, operating: true }, 'unknown', ['enterprise.zone']],
    ['is not told of in these respects', { zone: undefined, operating: undefined }, 'unknown', ['enterprise.operating', 'enterprise.zone']],
    ['is not told of at all', undefined, 'unknown', ['enterprise.operating', 'enterprise.zone']],
  ])('%s', (_, enterprise, result, missing) => {
    expect(checkBoardScope(employee({ enterprise }))).toEqual({ result, missing });
  });

  it('lies elsewhere, since its plan asks for the zone alone', () => {
    expect(checkBoardScope(employee({ enterprise: { locality: 'elsewhere' } })).result).toBe('met');
  });
});

it.each([
  ['a student', student()],
  ['a teacher', teacher()],
  ['an instructor', instructor()],
])('HEZA does not handle the dossier of %s', (_, supportCase) => {
  expect(checkBoardScope(supportCase)).toEqual({ result: 'unmet', missing: [] });
});

it('is never a condition of support', () => {
  for (const enterprise of [{ zone: 'none' }, { operating: false }, { zone: undefined, operating: undefined }]) {
    expect(checkEligibility(employee({ enterprise })).outcome).toBe('eligible');
  }
});
