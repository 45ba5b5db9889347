import { describe, expect, expectTypeOf, it } from 'vitest';
import * as library from '#src/index.js';
import { FUNCTIONS, faultsOf, type Promised, VALUES } from './consumer.js';
import type * as contract from './contract.js';

// The compiler holds this line: every function takes what the contract says it takes, and returns what it says it returns.
const promised: Promised = library;

describe('the public face', () => {
  it.each(FUNCTIONS)('has the function %s', (name) => {
    expect(typeof promised[name]).toBe('function');
  });

  it.each(VALUES)('has the value %s, plain data', (name) => {
    expect(JSON.parse(JSON.stringify(promised[name]))).toStrictEqual(promised[name]);
  });

  it('has the error, with a stable code', () => {
    const error = new library.PolicyError('bad-argument', 'why');
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.message]).toEqual(['PolicyError', 'bad-argument', 'why']);
    expectTypeOf<library.PolicyError>().toExtend<contract.PolicyError>();
  });

  it('answers a consumer as it must', () => {
    expect(faultsOf(library)).toEqual([]);
  });

  it('would be found out if it lacked a function, or counted otherwise', () => {
    expect(faultsOf({ ...library, assess: undefined } as never)).toEqual(['typeof assess: "undefined", not "function"']);
    const short = library.withReading(library.resolution03, { 'month-count': 'completed' });
    expect(faultsOf({ ...library, assess: (supportCase) => library.assess(supportCase, short) })).toContainEqual(
      expect.stringMatching(/^the total: /),
    );
  });
});

describe('types', () => {
  it('that callers read extend those of the contract', () => {
    expectTypeOf<library.Policy>().toExtend<contract.Policy>();
    expectTypeOf<library.Instrument>().toExtend<contract.Instrument>();
    expectTypeOf<library.Decision>().toExtend<contract.Decision>();
    expectTypeOf<library.RuleInfo>().toExtend<contract.RuleInfo>();
    expectTypeOf<library.Calculation>().toExtend<contract.Calculation>();
    expectTypeOf<library.Assessment>().toExtend<contract.Assessment>();
    expectTypeOf<library.ReadingComparison>().toExtend<contract.ReadingComparison>();
    expectTypeOf<library.PolicyComparison>().toExtend<contract.PolicyComparison>();
    expectTypeOf<library.ParseResult<library.SupportCase>>().toExtend<contract.ParseResult<contract.SupportCase>>();
    expectTypeOf<library.Explanation>().toExtend<contract.Explanation>();
    expectTypeOf<library.SupportReport>().toExtend<contract.SupportReport>();
    expectTypeOf<library.Budget>().toExtend<contract.Budget>();
    expectTypeOf<library.BudgetSensitivity>().toExtend<contract.BudgetSensitivity>();
    expectTypeOf<library.Reconciliation>().toExtend<contract.Reconciliation>();
  });

  it('that callers write are no narrower than those of the contract', () => {
    expectTypeOf<contract.SupportCase>().toExtend<library.SupportCase>();
    expectTypeOf<contract.DossierEntry>().toExtend<library.DossierEntry>();
    expectTypeOf<contract.Amendment>().toExtend<library.Amendment>();
    expectTypeOf<contract.ReportOptions>().toExtend<library.ReportOptions>();
    expectTypeOf<contract.Payment>().toExtend<library.Payment>();
    expectTypeOf<contract.Policy>().toExtend<library.Policy>();
    expectTypeOf<contract.Explanation>().toExtend<library.Explanation>();
    expectTypeOf<contract.Assessment>().toExtend<library.Assessment>();
  });

  it('of closed lists have exactly their members', () => {
    expectTypeOf<library.GroupId>().toEqualTypeOf<contract.GroupId>();
    expectTypeOf<library.OccupationId>().toEqualTypeOf<contract.OccupationId>();
    expectTypeOf<library.TrainingLevel>().toEqualTypeOf<contract.TrainingLevel>();
    expectTypeOf<library.Education>().toEqualTypeOf<contract.Education>();
    expectTypeOf<library.Locality>().toEqualTypeOf<contract.Locality>();
    expectTypeOf<library.NationalRelief>().toEqualTypeOf<contract.NationalRelief>();
    expectTypeOf<library.BenefitId>().toEqualTypeOf<contract.BenefitId>();
    expectTypeOf<library.Evidence>().toEqualTypeOf<contract.Evidence>();
    expectTypeOf<library.Reading>().toEqualTypeOf<contract.Reading>();
    expectTypeOf<library.QuestionId>().toEqualTypeOf<contract.QuestionId>();
    expectTypeOf<library.NoticeId>().toEqualTypeOf<contract.NoticeId>();
    expectTypeOf<library.Dimension>().toEqualTypeOf<contract.Dimension>();
    expectTypeOf<library.PolicyErrorCode>().toEqualTypeOf<contract.PolicyErrorCode>();
    expectTypeOf<library.CaseIssue['code']>().toEqualTypeOf<contract.CaseIssue['code']>();
    expectTypeOf<library.Decision['outcome']>().toEqualTypeOf<contract.Decision['outcome']>();
    expectTypeOf<library.Calculation['status']>().toEqualTypeOf<contract.Calculation['status']>();
    expectTypeOf<library.DossierEntry['stage']>().toEqualTypeOf<contract.DossierEntry['stage']>();
    expectTypeOf<library.DossierEntry['dossier']>().toEqualTypeOf<contract.DossierEntry['dossier']>();
    expectTypeOf<library.Period['kind']>().toEqualTypeOf<contract.Period['kind']>();
    expectTypeOf<keyof library.Measures>().toEqualTypeOf<keyof contract.Measures>();
  });

  it('of functions and values are declared, none of them any', () => {
    type Undeclared = { [Name in keyof Promised]: 0 extends 1 & (typeof library)[Name] ? Name : never }[keyof Promised];
    expectTypeOf<Undeclared>().toBeNever();
  });

  it('bear nothing of the library that reads input', () => {
    expectTypeOf(library.parseCase).returns.toEqualTypeOf<library.ParseResult<library.SupportCase>>();
    expectTypeOf<Extract<library.ParseResult<unknown>, { ok: false }>>().toEqualTypeOf<{
      readonly ok: false;
      readonly issues: readonly library.CaseIssue[];
    }>();
    expectTypeOf(library.supportCaseJsonSchema).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  });
});
