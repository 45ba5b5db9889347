import { resolution03 } from 'haiphong-training-support';
import type { Dice } from './dice.js';
import type { Content, Facts, Light } from './model.js';
import { ANSWERS, BRANDS, DARK, NO_PARK, OWN_ANSWERS, PARKS, WORDS } from './words.js';

/** What is written into a cell, and what that does to its row. */
export interface Written {
  readonly content: Content;
  readonly kind?: string;
  readonly light?: Light;
  /** What the sheet tells, where it is another fact than the one given. */
  readonly tells?: unknown;
}
export type Writer = (value: unknown, facts: Facts) => Written;

/** What limits the forms of a sheet. */
export interface Limits {
  /** The file keeps formats of numbers. */
  readonly formats: boolean;
  /** Days may be told by their numbers: not where a workbook counts from 1904. */
  readonly serials: boolean;
  /** No diacritics: only words that mean the same without them. */
  readonly plain: boolean;
  /** The file may come in an encoding of Vietnamese letters alone. */
  readonly oldLetters: boolean;
  /** Days may be swapped by Excel: of two tables one would hide what shows it. */
  readonly swaps: boolean;
}

/** The writer of a column: one hand, with its habits, for all who stand in it. */
export function writerOf(path: string, values: readonly unknown[], dice: Dice, limits: Limits): Writer {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (last === 'start' || last === 'end') return days(values as readonly string[], dice, limits);
  if (last === 'monthlyTuition') return money(dice, limits);
  if (last === 'studyMonths')
    return (value) => ({ content: dice.one([Number(value), String(value), `${value} tháng`, String(value).padStart(2, '0')]) });
  if (last === 'occupation') return occupations(path, dice, limits);
  if (last === 'zone') return parks(dice, limits);
  if (path in OWN_ANSWERS) return answers(path, values, dice, limits);
  if (path === 'applicant' || path === 'enterprise.id') return codes(path, dice, limits);
  const words = last === 'nationalRelief' ? 'relief' : last.toLowerCase().endsWith('level') ? 'level' : last.endsWith('ocality') ? 'locality' : last;
  if (words in WORDS) return options(words, path, dice, limits);
  return (value) => ({ content: String(value) });
}

function options(words: string, path: string, dice: Dice, { formats, plain }: Limits): Writer {
  const dark = DARK[words] ?? {};
  const percent = words === 'relief' && formats && dice.in100(20);
  const asDate = path === 'education' && formats && dice.in100(12);
  const rich = !plain && dice.in100(70);
  return (value) => {
    const id = String(value);
    const shares: Readonly<Record<string, number>> = { none: 0, half: 0.5, 'seventy-percent': 0.7, full: 1 };
    if (percent) return { content: { n: shares[id] ?? 0, z: '0%', w: `${(shares[id] ?? 0) * 100}%` }, kind: 'relief: percent cells' };
    if (asDate && id === 'lower-secondary') return { content: { n: 46_000, z: 'd/m', w: '9/12' }, kind: 'schooling: class that became a day' };
    const doubtful = dark[id];
    if (doubtful && dice.in100(2)) return { content: dice.one(doubtful), kind: `${words}: word of two meanings`, light: 'dark' };
    const all = WORDS[words]?.[id] ?? [id];
    const word = dice.one(rich ? all : all.slice(0, 2));
    return { content: word, ...(all.indexOf(word) > 1 && { kind: `${words}: words of offices` }) };
  };
}

function answers(path: string, values: readonly unknown[], dice: Dice, { plain, oldLetters }: Limits): Writer {
  const own = OWN_ANSWERS[path];
  if (own && !plain && dice.in100(30)) return (value) => ({ content: dice.one(own[value === true ? 0 : 1]), kind: 'answers: words of the fact' });
  const hands = ANSWERS.filter(([kind]) => !(oldLetters && kind === 'answers: signs') && !(plain && kind === 'answers: short words'));
  const [kind, yes, no] = dice.one([...hands.slice(0, 1), ...hands]);
  // "Dung" is both "Đúng" and "Dừng".
  if (plain && kind === 'answers: words') return (value) => ({ content: value === true ? 'Có' : 'Không' });
  // Signs for no alone may be ticks of another hand.
  const crosses = kind === 'answers: signs' && !values.includes(true);
  return (value) => ({
    content: dice.one(value === true ? yes : no),
    ...(kind !== 'answers: words' && { kind }),
    ...(crosses && { light: 'doubtful' as const }),
  });
}

function occupations(path: string, dice: Dice, { plain }: Limits): Writer {
  return (value, facts) => {
    if (value === 'other') {
      if (dice.in100(10))
        return {
          content: dice.one(['May thời trang', 'Công nghệ thông tin', 'Điện dân dụng']),
          kind: 'occupation: outside the catalogue',
          light: 'doubtful',
        };
      return { content: dice.one(['Nghề khác', 'Khác']) };
    }
    const found = resolution03.occupations.find(({ id }) => id === value);
    const name = found?.name.vi ?? '';
    const level = path.startsWith('training.') ? facts['training.level'] : 'college';
    const code = level === 'college' || level === 'intermediate' ? found?.codes[level]?.code : undefined;
    if (plain || dice.in100(50)) return { content: name };
    if (code === undefined)
      return {
        content: dice.one([`Nghề ${name}`, `nghề: ${name}`, name.toUpperCase(), ...(found?.aliases ?? [])]),
        kind: 'occupation: with its kind',
      };
    const form = dice.one<readonly [Content, string]>([
      [`${name} - ${code}`, 'occupation: code behind'],
      [`${name} (${code})`, 'occupation: code behind'],
      [`${code} - ${name}`, 'occupation: code in front'],
      [`${code} ${name}`, 'occupation: code in front'],
      [`${name} (mã ${code})`, 'occupation: code behind'],
      [code, 'occupation: code alone'],
      [Number(code), 'occupation: code alone'],
      [`Nghề ${name}`, 'occupation: with its kind'],
      [`Ngành ${name}`, 'occupation: with its kind'],
    ]);
    return { content: form[0], kind: form[1] };
  };
}

function parks(dice: Dice, { plain }: Limits): Writer {
  return (value, facts) => {
    const id = String(value);
    if (id === 'none') return { content: dice.one(plain ? NO_PARK.slice(0, 1) : NO_PARK), kind: 'parks: none' };
    const brand = BRANDS[id];
    if (brand !== undefined && dice.in100(8)) {
      const light = brand.endsWith('VSIP') && facts['enterprise.locality'] !== undefined ? 'doubtful' : 'dark';
      return { content: brand, kind: 'parks: brand of several', light };
    }
    const zone = resolution03.zones.find((one) => one.id === id);
    const name = zone?.name.vi ?? id;
    if (plain || dice.in100(50)) return { content: name };
    const bare = name.replace(/^K(?:CN|KT) /, '');
    const long = zone?.kind === 'economic-zone' ? 'Khu kinh tế' : 'Khu công nghiệp';
    return {
      content: dice.one([
        `${long} ${bare}`,
        `Lô CN5, ${name}`,
        ...(zone?.area === 'hai-phong' ? [`${name}, Hải Phòng`] : []),
        bare,
        name.replaceAll('–', '-'),
        `Lô A2 ${name}`,
        ...(PARKS[id] ?? []),
      ]),
      kind: 'parks: brands, lots and short names',
    };
  };
}

function codes(path: string, dice: Dice, { formats }: Limits): Writer {
  const hand = dice.one(path === 'applicant' ? ['text', 'text', 'format', 'cut'] : ['text', 'text', 'format']);
  return (value) => {
    const text = String(value);
    if (hand === 'format' && formats) return { content: { n: Number(text), z: '0'.repeat(text.length), w: text }, kind: 'codes: zeros of a format' };
    if (hand === 'cut' && dice.in100(15))
      return {
        content: `${(Number(text) / 10 ** (String(Number(text)).length - 1)).toFixed(5)}E+${String(Number(text)).length - 1}`,
        kind: 'codes: cut to a power of ten',
        light: 'dark',
      };
    return { content: text };
  };
}

const dmy = (date: string, mark = '/'): string => date.split('-').reverse().join(mark);
const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
const bare = (number: string): string => String(Number(number));
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const realDay = (date: string): Content => ({ n: serial(date), z: 'dd/mm/yyyy', w: dmy(date) });

function days(values: readonly string[], dice: Dice, { formats, swaps, serials }: Limits): Writer {
  const past12 = values.some((date) => Number(date.slice(8)) > 12);
  const hand = dice.one([
    ...(formats ? ['real', 'real', 'real and text', ...(serials ? ['serial'] : ['real']), 'hair', 'short format'] : ['text', 'text']),
    'text',
    'text',
    'text',
    ...(past12 ? ['month first', ...(formats && swaps ? ['swapped'] : [])] : []),
  ]);
  return (value) => {
    const date = String(value);
    const [year = '', month = '', day = ''] = date.split('-');
    const real = hand === 'real' || (hand === 'real and text' && dice.in100(50));
    if (hand !== 'swapped' && hand !== 'month first' && dice.in100(1))
      return {
        content: dice.one([`${bare(month)}/${year}`, `T${bare(month)}/${year}`, `tháng ${bare(month)}/${year}`]),
        kind: 'days: month alone',
        light: 'dark',
      };
    if (real) return { content: realDay(date), kind: hand === 'real' ? 'days: real' : 'days: real and text' };
    switch (hand) {
      case 'serial':
        return { content: dice.in100(50) ? serial(date) : String(serial(date)), kind: 'days: serial numbers' };
      case 'hair':
        return dice.in100(50)
          ? { content: { n: serial(date) - 1e-9, z: 'dd/mm/yyyy', w: dmy(date) }, kind: 'days: a hair below midnight' }
          : { content: { n: serial(date) + 0.3125, z: 'dd/mm/yyyy hh:mm', w: `${dmy(date)} 07:30` }, kind: 'days: with a time' };
      case 'short format':
        return {
          content: { n: serial(date), z: 'd-mmm-yy', w: `${bare(day)}-${MONTHS[Number(month) - 1]}-${year.slice(2)}` },
          kind: 'days: short format',
        };
      case 'month first':
        return { content: `${month}/${day}/${year}`, kind: 'days: month first' };
      case 'swapped':
        // What an American Excel makes of "08/09/2025", and of "15/09/2025".
        return Number(day) > 12
          ? { content: dmy(date), kind: 'days: swapped by Excel', light: 'doubtful' }
          : { content: realDay(`${year}-${day}-${month}`), kind: 'days: swapped by Excel', light: 'doubtful' };
      default: {
        const form = dice.one<readonly [string, string]>([
          [dmy(date), ''],
          [`${bare(day)}/${bare(month)}/${year}`, ''],
          [dmy(date, '-'), 'days: dashes and dots'],
          [dmy(date, '.'), 'days: dashes and dots'],
          [`${bare(day)}.${bare(month)}.${year}`, 'days: dashes and dots'],
          [date, 'days: year first'],
          [`ngày ${bare(day)} tháng ${bare(month)} năm ${year}`, 'days: in words'],
          [`${bare(day)} tháng ${bare(month)} năm ${year}`, 'days: in words'],
          [`${day}/${month}/${year.slice(2)}`, 'days: two digits'],
          [`${dmy(date)} 07:30`, 'days: with a time'],
          [`${year}${month}${day}`, 'days: without marks'],
          [`Ngày ${dmy(date)}`, 'days: in words'],
          [`${day}/${bare(month)}/${year}`, ''],
          [`${bare(day)}-${bare(month)}-${year}`, 'days: dashes and dots'],
          [`${day} / ${month} / ${year}`, 'days: spaces'],
        ]);
        return { content: form[0], ...(form[1] !== '' && { kind: form[1] }) };
      }
    }
  };
}

const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
const comma = (value: number): string => String(value).replace('.', ',');

/** Amounts in đồng; what the unit of a table makes of them is done with `inUnit`. */
function money(dice: Dice, { formats, oldLetters }: Limits): Writer {
  const hand = dice.one([
    ...(formats ? ['number', 'number', 'noise', 'format', 'lost dot', 'zeros of the format'] : ['number']),
    'text',
    'text',
    'text',
  ]);
  const mixed = dice.in100(15);
  return (value) => {
    const amount = Number(value);
    if (mixed && dice.in100(40)) return { content: amount, kind: 'money: numbers and texts' };
    if (dice.in100(1)) return { content: `${grouped(amount * 5, '.')} đ/kỳ`, kind: 'money: for a term', light: 'dark' };
    switch (hand) {
      case 'number':
        return { content: amount };
      case 'noise':
        return { content: amount + amount * 1e-16 * dice.upTo(2, 9), kind: 'money: noise of floating numbers' };
      case 'format':
        return { content: { n: amount, z: '#,##0', w: grouped(amount, '.') }, kind: 'money: under a format' };
      case 'lost dot':
        return { content: amount < 1_000_000 ? amount / 1000 : grouped(amount, '.'), kind: 'money: thousands lost to the dot', light: 'doubtful' };
      case 'zeros of the format':
        return amount % 1000 === 0 && amount < 1_000_000
          ? { content: { n: amount / 1000, z: '#,##0".000"', w: grouped(amount, '.') }, kind: 'money: zeros of the format', light: 'doubtful' }
          : { content: { n: amount, z: '#,##0', w: grouped(amount, '.') }, kind: 'money: under a format' };
      default: {
        const short: (readonly [string, string])[] = [];
        if (amount % 1000 === 0) short.push([`${amount / 1000}K`, 'money: K'], [`${amount / 1000} nghìn`, 'money: thousands in words']);
        if (amount % 100_000 === 0 && amount > 1_000_000 && amount % 1_000_000 !== 0)
          short.push([`${Math.floor(amount / 1e6)}tr${(amount % 1e6) / 1e5}`, 'money: tr']);
        if (amount % 100_000 === 0)
          short.push([`${comma(amount / 1e6)} triệu`, 'money: millions in words'], [`${comma(amount / 1e6)}tr`, 'money: tr']);
        const form = dice.one<readonly [string, string]>([
          [grouped(amount, '.'), 'money: dots'],
          [grouped(amount, ','), 'money: commas'],
          [`${grouped(amount, '.')} đ`, 'money: đ and ₫'],
          [oldLetters ? `${grouped(amount, '.')}đ` : `${grouped(amount, '.')} ₫`, 'money: đ and ₫'],
          [`${grouped(amount, '.')} đồng/tháng`, 'money: with its month'],
          [`${grouped(amount, '.')} VNĐ`, 'money: đ and ₫'],
          [grouped(amount, ' '), 'money: spaces'],
          [String(amount), 'money: text'],
          [`${grouped(amount, '.')}đ/th`, 'money: with its month'],
          ...short,
          ...short,
        ]);
        return { content: form[0], kind: form[1] };
      }
    }
  };
}

/** The same amounts in thousands or millions, as numbers or in a Vietnamese text. */
export function inUnit(factor: number, dice: Dice, { formats }: Limits): Writer {
  const asText = !formats || dice.in100(50);
  const kind = factor === 1000 ? 'money: unit of thousands' : 'money: unit of millions';
  return (value) => {
    const share = Math.round((Number(value) / factor) * 1e6) / 1e6;
    return { content: asText ? comma(share) : share, kind };
  };
}
