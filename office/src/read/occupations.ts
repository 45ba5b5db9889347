import type { Bilingual, Occupation, Policy } from 'haiphong-training-support';
import { isNumber } from './cell.js';
import { certain } from './certain.js';
import { tidied } from './codes.js';
import { memoized } from './memoized.js';
import { slipsOf } from './slips.js';
import { blank, type Filled, misread, saysNothing, told, type Value } from './value.js';
import { type WordIndex, wordIndex } from './word-index.js';

/** Short forms that offices write for names of the catalogue. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'industrial-electricity': ['Điện CN', 'Điện C.nghiệp'],
  'industrial-electronics': ['Điện tử CN', 'Điện tử C.nghiệp'],
  'automotive-technology': ['Công nghệ ôtô', 'CN ô tô', 'CN ôtô', 'CNOT'],
  'software-applications': [
    'CNTT (UDPM)',
    'CNTT - ƯDPM',
    'CNTT ƯDPM',
    'Công nghệ thông tin (ƯDPM)',
    'Công nghệ thông tin (UDPM)',
    'Công nghệ thông tin - Ứng dụng phần mềm',
    'Công nghệ thông tin ứng dụng phần mềm',
  ],
  'hotel-management': ['QTKS', 'QT khách sạn'],
  'marine-aquaculture': ['Nuôi trồng thủy sản nước mặn và nước lợ', 'NTTS nước mặn, nước lợ'],
};

const OTHER = ['Khác', 'Nghề khác', 'Ngành nghề khác', 'Ngành khác', 'Nghề ngoài danh mục', 'other', 'other occupation', 'another occupation'];
const CODE = /(?:^|\D)([56]\d{6})(?!\d)/;
/** Brackets out of which the code was taken. */
const EMPTIED = /[([]\s*(?:mã(?:\s+(?:số|nghề|ngành))?\s*[:.]?\s*)?[)\]]/giu;
/** Words around a name that leave it as it is. */
const BEFORE = /^(?:(?:mã\s+)?(?:ngành|nghề|ngành nghề|ngành,\s*nghề)|mã(?:\s+số)?)\s*[:.]?\s+/iu;
/** "1. Hàn". */
const COUNTED = /^\d{1,2}(?:\.\d{1,2})*[.)]\s*(?=\p{L})/u;
const AROUND = /^[\s\-–—:,.;()[\]]+|[\s\-–—:,.;([]+$/gu;

interface Catalogue {
  readonly names: WordIndex<Occupation>;
  readonly codes: ReadonlyMap<string, Occupation>;
  readonly known: readonly string[];
}

const catalogues = new WeakMap<Policy, Catalogue>();

function catalogueOf(policy: Policy): Catalogue {
  let catalogue = catalogues.get(policy);
  if (!catalogue) {
    const texts = policy.occupations.map((one) => ({ one, texts: [one.id, one.name.vi, one.name.en, ...one.aliases, ...(SHORT[one.id] ?? [])] }));
    catalogue = {
      names: wordIndex(texts.flatMap(({ one, texts: some }) => some.map((text) => [text, one] as const))),
      codes: new Map(policy.occupations.flatMap((one) => Object.values(one.codes).map(({ code }) => [code, one] as const))),
      known: policy.occupations.flatMap(({ name }) => [name.vi, name.en]),
    };
    catalogues.set(policy, catalogue);
  }
  return catalogue;
}

const otherOccupation = wordIndex(OTHER.map((text) => [text, true] as const));

/**
 * Reads occupations by their names, or their codes, or both in one cell, which then have to agree. A name that is not in the catalogue is none of it,
 * however near: "Công nghệ thông tin", "Điện dân dụng".
 */
export function occupationReader(policy: Policy, why: Bilingual): (cell: Filled) => Value {
  const catalogue = catalogueOf(policy);
  const ofText = memoized((text) => occupationIn(text, catalogue, why));
  return (cell) => {
    if (typeof cell === 'string') return ofText(tidied(cell));
    const number = typeof cell === 'object' && isNumber(cell) ? cell.number : cell;
    return typeof number === 'number' ? ofText(String(number)) : misread(why);
  };
}

function occupationIn(text: string, { names, codes, known }: Catalogue, why: Bilingual): Value {
  if (saysNothing(text)) return blank;
  if (otherOccupation(text)) return told('other');
  const whole = names(text) ?? names(bareName(text));
  if (whole) return told(whole.id);
  const code = CODE.exec(text)?.[1];
  if (code === undefined) return misread(why, suggested(slipsOf(bareName(text), known), names));
  const coded = codes.get(code);
  const rest = bareName(text.replace(code, ' ').replace(EMPTIED, ' '));
  if (rest === '') return coded ? told(code) : misread(why);
  const named = names(rest);
  if (coded && named) return coded === named ? told(code) : misread(disagree, [coded.name.vi, named.name.vi]);
  if (named)
    return misread(
      codeOfAnother,
      Object.values(named.codes).map((one) => one.code),
    );
  const slips = suggested(slipsOf(rest, known), names);
  return coded ? misread(nameOfAnother, slips.includes(coded.name.vi) ? [coded.name.vi] : []) : misread(why, slips);
}

/** Of an occupation its Vietnamese name alone. */
const suggested = (slips: readonly string[], names: WordIndex<Occupation>): readonly string[] => [
  ...new Set(slips.map((text) => certain(names(text)).name.vi)),
];

function bareName(text: string): string {
  let bare = text;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(AROUND, '').replace(COUNTED, '').replace(BEFORE, '').trim();
  }
  return bare.includes('(') ? bare : bare.replace(/\)$/, '');
}

const disagree: Bilingual = { vi: 'mã và tên là của hai nghề khác nhau', en: 'code and name are those of two occupations' };
const codeOfAnother: Bilingual = { vi: 'mã không phải là mã của nghề có tên này', en: 'the code is not that of the occupation named' };
const nameOfAnother: Bilingual = { vi: 'tên không phải là tên của nghề có mã này', en: 'the name is not that of the occupation with this code' };
