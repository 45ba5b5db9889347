import { describe, expect, it } from 'vitest';
import { parseCase } from '#src/case/parse-case.js';
import { PolicyError } from '#src/errors.js';
import type { Occupation, Provenance } from '#src/law/types.js';
import { amendPolicy } from '#src/policy/amend.js';
import { findOccupation } from '#src/policy/find-occupation.js';
import { parsePolicy } from '#src/policy/parse-policy.js';
import { resolution03 } from '#src/policy/resolution-03.js';
import type { Amendment, Policy } from '#src/policy/types.js';
import { withReading } from '#src/policy/with-reading.js';
import { calculateSupport } from '#src/support/calculate-support.js';
import { student } from '../helpers/factories.js';
import { assumed, revived, untyped } from '../helpers/policies.js';
import { walk } from '../helpers/walk.js';

const resolution = {
  id: 'NQ99',
  kind: 'law',
  title: { vi: 'Nghị quyết số 99/2027/NQ-HĐND', en: 'Resolution 99/2027/NQ-HĐND' },
  issued: '2026-12-10',
  url: 'https://example.org/nq99',
  seen: 'whole',
} as const;
const official = { evidence: 'official', sources: [{ instrument: 'NQ99', provision: 'Điều 1' }] } as const;
const barber: Occupation = {
  id: 'barber',
  name: { vi: 'Cắt tóc', en: 'Barber' },
  aliases: ['Hớt tóc'],
  codes: { intermediate: { code: '5810404', provenance: official }, college: { code: '6810404', provenance: assumed } },
  from: '2027-01-01',
  provenance: official,
};
const occupation = (id: string): Occupation => {
  const found = resolution03.occupations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const takenOver = (policy: Policy): Policy => {
  const read = parsePolicy(revived(policy).recipe);
  if (!read.ok) throw new Error(read.issues[0]?.message.en);
  return read.value;
};
const valuesOf = (policy: Policy, id: string) =>
  policy.benefits.find((benefit) => benefit.id === id)?.values.map(({ from, value }) => [from ?? 'the beginning', value]);
const rate = (value: string, from = '2027-01-01') => ({ benefits: [{ id: 'tuition', from, value, provenance: assumed }] }) satisfies Amendment;
const allowance = (value: string, from = '2027-01-01') =>
  ({ benefits: [{ id: 'living-allowance', from, value, provenance: assumed }] }) satisfies Amendment;
const lastDay = (date: string) => ({ lastDay: { date, provenance: assumed } }) satisfies Amendment;

describe('an amendment', () => {
  it('of nothing is the same policy', () => {
    expect(amendPolicy(resolution03, {})).toEqual(resolution03);
    expect(amendPolicy(resolution03, { instruments: [], benefits: [], occupations: [] })).toEqual(resolution03);
  });

  it('gives a benefit another value from a day on', () => {
    const policy = amendPolicy(resolution03, { ...rate('0.7'), instruments: [resolution] });
    expect(valuesOf(policy, 'tuition')).toEqual([
      ['the beginning', '0.5'],
      ['2027-01-01', '0.7'],
    ]);
    expect(valuesOf(policy, 'living-allowance')).toEqual([['the beginning', '900000']]);
  });

  it('puts values in order of time, however they are given', () => {
    const policy = amendPolicy(
      amendPolicy(resolution03, { benefits: [...rate('0.7', '2029-01-01').benefits, ...rate('0.6').benefits] }),
      rate('0.8', '2028-01-01'),
    );
    expect(valuesOf(policy, 'tuition')).toEqual([
      ['the beginning', '0.5'],
      ['2027-01-01', '0.6'],
      ['2028-01-01', '0.8'],
      ['2029-01-01', '0.7'],
    ]);
  });

  it('keeps where the value comes from', () => {
    const policy = amendPolicy(resolution03, {
      instruments: [resolution],
      benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: official }],
    });
    expect(policy.benefits[0]?.values[1]?.provenance).toEqual(official);
    expect(policy.instruments.at(-1)).toEqual(resolution);
  });

  it.each([
    ['0', '0'],
    ['0.5', '0.5'],
    ['0.50', '0.5'],
    ['0.500000', '0.5'],
    ['00.5', '0.5'],
    ['1', '1'],
    ['1.0', '1'],
    ['1.000000', '1'],
    ['01', '1'],
    ['0.000001', '0.000001'],
    ['0.999999', '0.999999'],
    ['0.0', '0'],
  ])('takes the share %s, which is %s', (given, rateUsed) => {
    const policy = amendPolicy(resolution03, rate(given, '2024-01-01'));
    const calculation = calculateSupport(student(), policy);
    expect(calculation).toMatchObject({ status: 'calculated', lines: [{ rate: rateUsed }, {}] });
  });

  it.each([
    ['0', '0'],
    ['900000.5', '900000.5'],
    ['1000000.500000', '1000000.5'],
    ['000000000001', '1'],
    ['100', '100'],
    ['100.00', '100'],
    ['2.000001', '2.000001'],
    ['999999999999.999999', '999999999999.999999'],
    ['999999999999', '999999999999'],
  ])('takes the sum %s, which is %s', (given, unitAmount) => {
    const policy = amendPolicy(resolution03, allowance(given, '2024-01-01'));
    expect(calculateSupport(student(), policy)).toMatchObject({ status: 'calculated', lines: [{}, { unitAmount }] });
  });

  it('adds an occupation', () => {
    const policy = amendPolicy(resolution03, { occupations: [barber], instruments: [resolution] });
    expect(policy.occupations.map(({ id }) => id)).toEqual([...resolution03.occupations.map(({ id }) => id), 'barber']);
    expect(findOccupation('hớt tóc', policy)).toEqual(barber);
    expect(parseCase({ id: '1', group: 'vocational-student', training: { occupation: '5810404' } }, policy)).toEqual({
      ok: true,
      value: { id: '1', group: 'vocational-student', training: { occupation: 'barber', level: 'intermediate' } },
    });
  });

  it('replaces an occupation where it stood', () => {
    const policy = amendPolicy(resolution03, {
      occupations: [{ ...occupation('welding'), name: { vi: 'Hàn cơ khí', en: 'Mechanical welding' }, aliases: [] }],
    });
    expect(policy.occupations.map(({ id }) => id)).toEqual(resolution03.occupations.map(({ id }) => id));
    expect(findOccupation('Hàn cơ khí', policy)?.id).toBe('welding');
    expect(findOccupation('Công nghệ hàn', policy)).toBeUndefined();
  });

  it('lets one occupation take the name that another gives up with it', () => {
    const policy = amendPolicy(resolution03, {
      occupations: [
        { ...barber, provenance: assumed, codes: {}, name: { vi: 'Hàn', en: 'Barber' }, aliases: [] },
        { ...occupation('welding'), name: { vi: 'Hàn cũ', en: 'Old welding' } },
      ],
    });
    expect(findOccupation('Hàn', policy)?.id).toBe('barber');
  });

  it('takes an occupation with a text given twice, since it stays unambiguous', () => {
    expect(
      findOccupation('x', amendPolicy(resolution03, { occupations: [{ ...barber, provenance: assumed, codes: {}, aliases: ['X', 'x', 'barber'] }] }))
        ?.id,
    ).toBe('barber');
  });

  it('takes hostile words for what they are: words', () => {
    const policy = amendPolicy(resolution03, {
      occupations: [{ ...barber, id: '__proto__', provenance: assumed, codes: {}, aliases: ['constructor', 'toString'] }],
    });
    expect(findOccupation('__proto__', policy)?.id).toBe('__proto__');
    expect(findOccupation('constructor', policy)?.id).toBe('__proto__');
    expect(findOccupation('valueOf', policy)).toBeUndefined();
  });

  it('replaces an instrument where it stood', () => {
    const read = { ...resolution03.instruments[0], seen: 'whole' };
    const policy = amendPolicy(resolution03, { instruments: [untyped(read)] });
    expect(policy.instruments).toHaveLength(resolution03.instruments.length);
    expect(policy.instruments[0]).toEqual(read);
  });

  it('moves the last day, the reporting years and the notice with it', () => {
    const policy = amendPolicy(resolution03, lastDay('2032-12-31'));
    expect(policy.lastDay).toEqual({ date: '2032-12-31', provenance: assumed });
    expect(policy.reporting.map(({ firstDue, lastDue }) => [firstDue, lastDue])).toEqual([
      ['2025-02-15', '2033-02-15'],
      ['2025-09-15', '2033-09-15'],
    ]);
    expect(policy.reporting.map(({ provenance }) => provenance)).toEqual(resolution03.reporting.map(({ provenance }) => provenance));
  });

  it.each([
    // The last reporting year is the one in which the policy ends: from 16 September to 15 September.
    ['2030-09-15', '2030'],
    ['2030-09-16', '2031'],
    ['2031-01-01', '2031'],
    ['2027-02-28', '2027'],
    ['2025-09-15', '2025'],
    // The first reports were due in 2025, whatever the last day.
    ['2024-07-29', '2025'],
    ['2024-09-15', '2025'],
    // No date can be written in the year after.
    ['9999-12-31', '9999'],
  ])('to %s: the last reports are due in %s', (date, year) => {
    const policy = amendPolicy(resolution03, lastDay(date));
    expect(policy.reporting.map(({ lastDue }) => lastDue.slice(0, 4))).toEqual([year, year]);
  });

  it('may make the effective date the last day', () => {
    expect(amendPolicy(resolution03, lastDay('2024-07-29')).lastDay.date).toBe('2024-07-29');
    const later = withReading(resolution03, { 'effective-date': '2025-01-01' });
    expect(amendPolicy(later, lastDay('2025-01-01')).lastDay.date).toBe('2025-01-01');
  });

  it('may amend an amended policy, and one taken over from its recipe', () => {
    const once = amendPolicy(takenOver(amendPolicy(resolution03, { instruments: [resolution] })), {
      benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: official }],
    });
    expect(amendPolicy(once, rate('0.6', '2028-01-01')).benefits[0]?.values).toHaveLength(3);
  });

  it('may name an instrument of its own, before or after others that do', () => {
    const note = { vi: 'ghi chú', en: 'a note' };
    const wording = { text: 'mức hỗ trợ', lang: 'vi' } as const;
    const amended = amendPolicy(resolution03, {
      lastDay: {
        date: '2031-12-31',
        provenance: { evidence: 'inferred', sources: [{ instrument: 'NQ99', wording }, { instrument: 'KHBQL' }], note },
      },
      occupations: [barber],
      instruments: [resolution, { ...resolution, id: 'NQ100', provenance: { evidence: 'reported', sources: [{ instrument: 'NQ99' }] } }],
    });
    expect(amended.lastDay.provenance).toEqual({ evidence: 'inferred', sources: [{ instrument: 'NQ99', wording }, { instrument: 'KHBQL' }], note });
    expect(amended.instruments.slice(-2).map(({ id }) => id)).toEqual(['NQ99', 'NQ100']);
  });

  it('is deeply frozen, and plain data', () => {
    const policy = amendPolicy(resolution03, { ...rate('0.7'), ...lastDay('2031-12-31'), occupations: [barber], instruments: [resolution] });
    expect([...walk(policy)].filter(([, value]) => !Object.isFrozen(value)).map(([path]) => path)).toEqual([]);
    expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
  });

  it('leaves out what is given as undefined', () => {
    const policy = amendPolicy(
      resolution03,
      untyped({
        occupations: [{ ...barber, provenance: assumed, codes: { intermediate: undefined }, from: undefined }],
        benefits: undefined,
        lastDay: undefined,
      }),
    );
    expect(policy.occupations.at(-1)).toStrictEqual({ id: 'barber', name: barber.name, aliases: barber.aliases, codes: {}, provenance: assumed });
  });

  it('neither freezes nor shares what the caller gave', () => {
    const amendment = structuredClone({ ...rate('0.7'), ...lastDay('2031-12-31'), occupations: [barber], instruments: [resolution] }) as Amendment;
    const policy = amendPolicy(resolution03, amendment);
    const copy = revived(policy);
    for (const [path, value] of walk(amendment)) {
      if (typeof value === 'object') expect(Object.isFrozen(value), path).toBe(false);
    }
    scribble(amendment);
    expect(policy).toEqual(copy);
  });

  /** Changes every text inside some data, in place. */
  function scribble(data: unknown): void {
    for (const [, value] of [...walk(data)]) {
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, inner] of Object.entries(value)) if (typeof inner === 'string') Object.assign(value, { [key]: `${inner}!` });
      if (Array.isArray(value)) value.push('!');
    }
  }
});

describe('nonsense is refused', () => {
  /** An occupation to which only what a row says is done. */
  const dancer: Occupation = {
    id: 'dancer',
    name: { vi: 'Múa', en: 'Dance' },
    aliases: ['Khiêu vũ'],
    codes: { intermediate: { code: '5210207', provenance: assumed }, college: { code: '6210207', provenance: assumed } },
    from: '2027-01-01',
    provenance: assumed,
  };

  it('and nothing is refused that has no fault', () => {
    for (const amendment of [rate('0.7'), allowance('1'), lastDay('2031-12-31'), { occupations: [dancer] }, { instruments: [resolution] }]) {
      expect(() => amendPolicy(resolution03, amendment)).not.toThrow();
    }
  });

  const bad: readonly (readonly [why: string, amendment: unknown])[] = [
    ['no object: null', null],
    ['no object: a list', []],
    ['no object: a text', 'rates'],
    ['no object: nothing', undefined],
    ['no object: a number', 5],
    ['no object: yes', true],
    ['a new group', { groups: [{ id: 'driver' }] }],
    ['new conditions', { rules: [] }],
    ['another reading', { reading: { 'month-count': 'completed' } }],
    ['a misspelt part', { benefit: [] }],
    ['"__proto__"', JSON.parse('{"__proto__":{"benefits":[]}}')],
    ['"constructor"', { constructor: {} }],

    ['benefits that are no list', { benefits: {} }],
    ['null for benefits', { benefits: null }],
    ['a list with gaps', { benefits: new Array(2) }],
    ['null for occupations', { occupations: null }],
    ['null for instruments', { instruments: null }],
    ['a benefit that is no object', { benefits: ['tuition'] }],
    ['a value that is null', { benefits: [null] }],
    ['a benefit that does not exist', { benefits: [{ id: 'travel', from: '2027-01-01', value: '1', provenance: assumed }] }],
    ['a benefit by what objects inherit', { benefits: [{ id: 'constructor', from: '2027-01-01', value: '1', provenance: assumed }] }],
    ['a value without its benefit', { benefits: [{ from: '2027-01-01', value: '1', provenance: assumed }] }],
    ['a value without its day', { benefits: [{ id: 'tuition', value: '1', provenance: assumed }] }],
    ['a value without its provenance', { benefits: [{ id: 'tuition', from: '2027-01-01', value: '1' }] }],
    ['a benefit without its value', { benefits: [{ id: 'tuition', from: '2027-01-01', provenance: assumed }] }],
    ['a value with an unknown key', { benefits: [{ ...rate('0.7').benefits[0], until: '2028-01-01' }] }],
    [
      'a value with "__proto__"',
      {
        benefits: [JSON.parse('{"id":"tuition","from":"2027-01-01","value":"0.7","provenance":{"evidence":"assumed","sources":[]},"__proto__":{}}')],
      },
    ],
    ['a day that is no real date', rate('0.7', '2027-02-29')],
    ['a day written as in Viet Nam', rate('0.7', '01/01/2027')],
    ['a day with a time', rate('0.7', '2027-01-01T00:00:00Z')],
    ['an empty day', rate('0.7', '')],
    ['two values from one day', { benefits: [...rate('0.7').benefits, ...rate('0.8').benefits] }],
    ['the same value twice', { benefits: [...rate('0.7').benefits, ...rate('0.7').benefits] }],

    ...['1.000001', '1.1', '2', '50', '50%', '11', '10', '1.5'].map((value) => [`a share above 1: ${value}`, rate(value)] as const),
    ...[
      '',
      ' ',
      '.5',
      '0.',
      '-0.5',
      '+0.5',
      '0,5',
      '5e-1',
      'NaN',
      'Infinity',
      '0x1',
      ' 0.5',
      '0.5 ',
      '0.5\n',
      '0.0000001',
      '0.1234567',
      'half',
      '1/2',
      '٠.٥',
    ].map((value) => [`what is no decimal text: ${JSON.stringify(value)}`, rate(value)] as const),
    ...['1000000000000', '0000000000000', '0000000000001', '900.000,5', '900,000', '900_000', '9e5'].map(
      (value) => [`a sum that is no decimal text: ${JSON.stringify(value)}`, allowance(value)] as const,
    ),
    ['a value as a number', { benefits: [{ id: 'tuition', from: '2027-01-01', value: 0.7, provenance: assumed }] }],
    ['a value as null', { benefits: [{ id: 'tuition', from: '2027-01-01', value: null, provenance: assumed }] }],

    ['occupations that are no list', { occupations: dancer }],
    ['an occupation that is no object', { occupations: [5] }],
    ['an occupation without a name', { occupations: [{ ...dancer, name: undefined }] }],
    ['an occupation with a name in one language', { occupations: [{ ...dancer, name: { vi: 'Múa' } }] }],
    ['an occupation with a name in a third language', { occupations: [{ ...dancer, name: { vi: 'Múa', en: 'Dance', fr: 'Danse' } }] }],
    ['an occupation with an empty name', { occupations: [{ ...dancer, name: { vi: ' ', en: 'Dance' } }] }],
    ['an occupation with a name that folds to nothing', { occupations: [{ ...dancer, name: { vi: '\u0301', en: 'Dance' } }] }],
    ['an occupation without aliases', { occupations: [{ ...dancer, aliases: undefined }] }],
    ['an occupation with an alias that is no text', { occupations: [{ ...dancer, aliases: [5] }] }],
    ['an occupation with an empty alias', { occupations: [{ ...dancer, aliases: [''] }] }],
    ['an occupation without codes', { occupations: [{ ...dancer, codes: undefined }] }],
    ['an occupation with codes in a list', { occupations: [{ ...dancer, codes: [] }] }],
    ['an occupation with a code of another level', { occupations: [{ ...dancer, codes: { elementary: { code: '4210207', provenance: assumed } } }] }],
    ['an occupation with a code without provenance', { occupations: [{ ...dancer, codes: { college: { code: '6210207' } } }] }],
    ['an occupation with an empty code', { occupations: [{ ...dancer, codes: { college: { code: '', provenance: assumed } } }] }],
    ['an occupation with a code as a number', { occupations: [{ ...dancer, codes: { college: { code: 6210207, provenance: assumed } } }] }],
    ['an occupation without provenance', { occupations: [{ ...dancer, provenance: undefined }] }],
    ['an occupation from no real date', { occupations: [{ ...dancer, from: '2027-13-01' }] }],
    ['an occupation from null', { occupations: [{ ...dancer, from: null }] }],
    ['an occupation with an unknown key', { occupations: [{ ...dancer, level: 'college' }] }],
    ['an occupation without an id', { occupations: [{ ...dancer, id: undefined }] }],
    ['an occupation with an empty id', { occupations: [{ ...dancer, id: '' }] }],
    ['an occupation named other', { occupations: [{ ...dancer, id: 'other' }] }],
    ['an occupation given twice', { occupations: [dancer, dancer] }],
    ['the id of an occupation as a name', { occupations: [{ ...dancer, name: { vi: 'Nursing', en: 'Dance' } }] }],
    ['the name of an occupation as an id', { occupations: [{ ...dancer, id: 'Hàn' }] }],
    ['the name of an occupation as an alias', { occupations: [{ ...dancer, aliases: ['Hàn'] }] }],
    ['the name of an occupation without its diacritics', { occupations: [{ ...dancer, aliases: ['han'] }] }],
    ['an alias of an occupation', { occupations: [{ ...dancer, aliases: ['công nghệ HÀN'] }] }],
    ['a code of an occupation', { occupations: [{ ...dancer, codes: { college: { code: '6520123', provenance: assumed } } }] }],
    ['a code of an occupation as an alias', { occupations: [{ ...dancer, aliases: ['6520123'] }] }],
    ['a code of an occupation at the other level', { occupations: [{ ...dancer, codes: { college: { code: '5520123', provenance: assumed } } }] }],
    [
      'one code for two levels',
      {
        occupations: [
          { ...dancer, codes: { intermediate: { code: '6210207', provenance: assumed }, college: { code: '6210207', provenance: assumed } } },
        ],
      },
    ],
    ['two new occupations with one name', { occupations: [dancer, { ...dancer, id: 'ballet', aliases: [], codes: {} }] }],

    ['a last day that is no object', { lastDay: '2031-12-31' }],
    ['a last day of null', { lastDay: null }],
    ['a last day without a date', { lastDay: { provenance: assumed } }],
    ['a last day without provenance', { lastDay: { date: '2031-12-31' } }],
    ['a last day that is no real date', lastDay('2031-02-29')],
    ['a last day before the effective date', lastDay('2024-07-28')],
    ['a last day with an unknown key', { lastDay: { date: '2031-12-31', provenance: assumed, from: '2024-01-01' } }],

    ['an instrument that is no object', { instruments: ['NQ99'] }],
    ['an instrument without an id', { instruments: [{ ...resolution, id: undefined }] }],
    ['an instrument with an empty id', { instruments: [{ ...resolution, id: ' ' }] }],
    ['an instrument of an unknown kind', { instruments: [{ ...resolution, kind: 'rumour' }] }],
    ['an instrument without a title', { instruments: [{ ...resolution, title: undefined }] }],
    ['an instrument seen in no known way', { instruments: [{ ...resolution, seen: 'hardly' }] }],
    ['an instrument issued on no real date', { instruments: [{ ...resolution, issued: '2026-11-31' }] }],
    ['an instrument with an empty url', { instruments: [{ ...resolution, url: '' }] }],
    ['an instrument with an unknown key', { instruments: [{ ...resolution, number: 99 }] }],
    ['an instrument given twice', { instruments: [resolution, resolution] }],
    [
      'an instrument that rests on one that does not exist',
      { instruments: [{ ...resolution, provenance: { evidence: 'reported', sources: [{ instrument: 'NQ100' }] } }] },
    ],

    ...(
      [
        ['null', null],
        ['a list', []],
        ['without evidence', { sources: [] }],
        ['without sources', { evidence: 'assumed' }],
        ['with an unknown level of evidence', { evidence: 'certain', sources: [{ instrument: 'BHD' }] }],
        ['with sources in no list', { evidence: 'reported', sources: { instrument: 'BHD' } }],
        ['official, from nowhere', { evidence: 'official', sources: [] }],
        ['reported, from nowhere', { evidence: 'reported', sources: [] }],
        ['inferred, from nowhere', { evidence: 'inferred', sources: [] }],
        ['of an instrument that does not exist', { evidence: 'official', sources: [{ instrument: 'NQ99' }] }],
        ['assumed, of an instrument that does not exist', { evidence: 'assumed', sources: [{ instrument: 'NQ99' }] }],
        ['of an instrument in small letters', { evidence: 'reported', sources: [{ instrument: 'bhd' }] }],
        ['of what objects inherit', { evidence: 'reported', sources: [{ instrument: 'constructor' }] }],
        ['of no instrument', { evidence: 'reported', sources: [{ provision: 'Điều 2' }] }],
        ['with an empty provision', { evidence: 'reported', sources: [{ instrument: 'BHD', provision: '' }] }],
        ['with a source in an unknown form', { evidence: 'reported', sources: [{ instrument: 'BHD', page: 3 }] }],
        ['with a wording as text', { evidence: 'reported', sources: [{ instrument: 'BHD', wording: '70%' }] }],
        ['with a wording in no language', { evidence: 'reported', sources: [{ instrument: 'BHD', wording: { text: '70%' } }] }],
        ['with a wording in another language', { evidence: 'reported', sources: [{ instrument: 'BHD', wording: { text: '70%', lang: 'fr' } }] }],
        ['with an empty wording', { evidence: 'reported', sources: [{ instrument: 'BHD', wording: { text: '', lang: 'vi' } }] }],
        ['with a note in one language', { evidence: 'reported', sources: [{ instrument: 'BHD' }], note: { en: 'a note' } }],
        ['with an unknown key', { evidence: 'assumed', sources: [], weight: 1 }],
      ] as const
    ).flatMap(([how, provenance]) => [
      [`a value with a provenance ${how}`, { benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance }] }] as const,
      [`a last day with a provenance ${how}`, { lastDay: { date: '2031-12-31', provenance } }] as const,
      [`an occupation with a provenance ${how}`, { occupations: [{ ...dancer, codes: {}, provenance }] }] as const,
      [
        `a code with a provenance ${how}`,
        { occupations: [{ ...dancer, provenance: assumed, codes: { college: { code: '6210207', provenance } } }] },
      ] as const,
    ]),
  ];

  it.each(bad)('%s', (_, amendment) => {
    let thrown: unknown;
    try {
      amendPolicy(resolution03, untyped(amendment));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PolicyError);
    expect(thrown).toMatchObject({ code: 'bad-amendment', name: 'PolicyError' });
    expect((thrown as PolicyError).message).toMatch(/\S/);
  });

  it('names where the fault lies', () => {
    expect(() => amendPolicy(resolution03, rate('1.1'))).toThrow('benefits[0].value');
    expect(() => amendPolicy(resolution03, { occupations: [barber] })).toThrow('NQ99');
    expect(() => amendPolicy(resolution03, lastDay('2024-07-28'))).toThrow('2024-07-29');
    expect(() => amendPolicy(resolution03, { occupations: [{ ...dancer, aliases: ['công nghệ HÀN'] }] })).toThrow(
      'occupations[0].aliases[0]: "công nghệ HÀN" already means another',
    );
  });

  const source = { instrument: 'NQ03' };
  it.each<[place: string, amendment: unknown]>([
    ['rates: there is no key', { rates: [] }],
    ['benefits: must be', { benefits: {} }],
    ['benefits[0].value: required', { benefits: [{ id: 'tuition', from: '2027-01-01', provenance: assumed }] }],
    ['benefits[0].from: must be', { benefits: [{ id: 'tuition', from: '2027-02-30', value: '0.7', provenance: assumed }] }],
    ['benefits[0].provenance: must be', { benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: 'me' }] }],
    ['occupations[0].provenance.evidence', { occupations: [{ ...dancer, provenance: { evidence: 'sure', sources: [] } }] }],
    ['occupations[0].provenance.sources: must be', { occupations: [{ ...dancer, provenance: { evidence: 'assumed', sources: {} } }] }],
    [
      'occupations[0].provenance.sources[1]: must be',
      { occupations: [{ ...dancer, provenance: { evidence: 'assumed', sources: [source, 'NQ03'] } }] },
    ],
    ['sources[0].instrument: must be', { occupations: [{ ...dancer, provenance: { evidence: 'assumed', sources: [{ instrument: 3 }] } }] }],
    ['sources[0].provision: must be', { occupations: [{ ...dancer, provenance: { evidence: 'assumed', sources: [{ ...source, provision: 3 }] } }] }],
    ['sources[0].wording: must be', { occupations: [{ ...dancer, provenance: { evidence: 'assumed', sources: [{ ...source, wording: 'x' }] } }] }],
    [
      'sources[0].wording.text: must be',
      { occupations: [{ ...dancer, provenance: { evidence: 'assumed', sources: [{ ...source, wording: { text: '', lang: 'vi' } }] } }] },
    ],
    [
      'sources[0].wording.lang',
      { occupations: [{ ...dancer, provenance: { evidence: 'assumed', sources: [{ ...source, wording: { text: 'x', lang: 'fr' } }] } }] },
    ],
    ['occupations[0].provenance.note', { occupations: [{ ...dancer, provenance: { ...assumed, note: 'x' } }] }],
    ['instruments[0]: must be', { instruments: ['NQ99'] }],
    ['instruments[0].id: must be', { instruments: [{ ...resolution, id: 99 }] }],
    ['instruments[0].kind: must be', { instruments: [{ ...resolution, kind: 'rumour' }] }],
    ['instruments[0].title: must be', { instruments: [{ ...resolution, title: 'NQ99' }] }],
    ['instruments[0].issued: must be', { instruments: [{ ...resolution, issued: '2026-12' }] }],
    ['instruments[0].url: must be', { instruments: [{ ...resolution, url: '' }] }],
    ['instruments[0].seen: must be', { instruments: [{ ...resolution, seen: 'no' }] }],
    ['instruments[0].provenance: must be', { instruments: [{ ...resolution, provenance: 'me' }] }],
    ['occupations[0].id: must be', { occupations: [{ ...dancer, id: '' }] }],
    ['occupations[0].name.vi: must be', { occupations: [{ ...dancer, name: { vi: 3, en: 'x' } }] }],
    ['occupations[0].aliases: must be', { occupations: [{ ...dancer, aliases: 'x' }] }],
    ['occupations[0].aliases[1]: must be', { occupations: [{ ...dancer, aliases: ['x', 3] }] }],
    ['occupations[0].from: must be', { occupations: [{ ...dancer, from: '2027' }] }],
    ['occupations[0].codes: must be', { occupations: [{ ...dancer, codes: [] }] }],
    ['occupations[0].codes.college: must be', { occupations: [{ ...dancer, codes: { college: '6210207' } }] }],
    ['occupations[0].codes.college.code: must be', { occupations: [{ ...dancer, codes: { college: { code: 6210207, provenance: assumed } } }] }],
    [
      'occupations[0].codes.intermediate.provenance: must be',
      { occupations: [{ ...dancer, codes: { intermediate: { code: '5210207', provenance: 'me' } } }] },
    ],
    ['lastDay: must be', { lastDay: '2031-12-31' }],
    ['lastDay.date: must be', { lastDay: { date: '2031', provenance: assumed } }],
    ['lastDay.provenance: must be', { lastDay: { date: '2031-12-31', provenance: 'me' } }],
    [
      'instruments[0].provenance.sources[0].instrument: "NQ98" is no instrument',
      { instruments: [{ ...resolution, provenance: { evidence: 'reported', sources: [{ instrument: 'NQ98' }] } }] },
    ],
  ])('and tells the place: %s', (place, amendment) => {
    expect(() => amendPolicy(resolution03, untyped(amendment))).toThrow(place);
  });

  it('tells data that cannot be read from data that is wrong, and reads what JSON would hand over', () => {
    const unreadable = {
      get benefits(): never {
        throw new Error('Not now.');
      },
    };
    expect(() => amendPolicy(resolution03, unreadable)).toThrow('cannot be read as JSON data');
    const written = Object.defineProperty({ toJSON: () => rate('0.7') }, 'benefits', { enumerable: true, get: () => unreadable.benefits });
    expect(amendPolicy(resolution03, untyped(written)).fingerprint).toBe(amendPolicy(resolution03, rate('0.7')).fingerprint);
  });

  it('takes a name of 1,000 characters, and none that is longer', () => {
    const named = (length: number) => ({ occupations: [{ ...dancer, aliases: ['x'.repeat(length)] }] });
    expect(() => amendPolicy(resolution03, named(1000))).not.toThrow();
    expect(() => amendPolicy(resolution03, named(1001))).toThrow('can name no occupation');
  });

  it('takes an instrument of any kind, however much of it was seen', () => {
    for (const kind of ['law', 'plan', 'press', 'authority'] as const) {
      for (const seen of ['whole', 'part', 'named'] as const) {
        expect(amendPolicy(resolution03, { instruments: [{ ...resolution, kind, seen }] }).instruments.at(-1)).toMatchObject({ kind, seen });
      }
    }
  });

  it('takes a wording in either language', () => {
    for (const lang of ['vi', 'en'] as const) {
      const provenance: Provenance = { evidence: 'reported', sources: [{ instrument: 'NQ03', wording: { text: 'x', lang } }] };
      expect(amendPolicy(resolution03, { occupations: [{ ...dancer, provenance }] }).occupations.at(-1)?.provenance).toEqual(provenance);
    }
  });

  it('a value from a day that the policy already has', () => {
    const once = amendPolicy(resolution03, rate('0.7'));
    expect(() => amendPolicy(once, rate('0.7'))).toThrow(expect.objectContaining({ code: 'bad-amendment' }));
  });

  it('a last day before the effective date of the reading', () => {
    const later = withReading(resolution03, { 'effective-date': '2024-08-01' });
    expect(() => amendPolicy(later, lastDay('2024-07-31'))).toThrow(expect.objectContaining({ code: 'bad-amendment' }));
  });

  it('and leaves the policy as it was', () => {
    const before = JSON.stringify(resolution03);
    for (const [, amendment] of bad) {
      expect(() => amendPolicy(resolution03, untyped(amendment))).toThrow();
    }
    expect(JSON.stringify(resolution03)).toBe(before);
  });
});
