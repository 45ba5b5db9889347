/** A hostile value and what it is. Those that are large are made when they are asked for. */
export type Hostile<T = unknown> = readonly [what: string, value: T];

/** Also `__proto__` becomes a key of the object itself, as `JSON.parse` makes it. */
const json = (text: string): unknown => JSON.parse(text);

/** Lists in lists, or objects in objects under a key that cases have. */
const lists = (levels: number): unknown => json(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const objects = (levels: number): unknown => json(`${'{"training":'.repeat(levels)}1${'}'.repeat(levels)}`);

export const texts: readonly Hostile<string>[] = [
  ['nothing', ''],
  ['spaces', ' \t\u00a0 '],
  ['NUL', '\u0000'],
  ['NUL in the middle', 'welding\u0000'],
  ['line ends', 'welding\r\nnursing\r\n'],
  ['a line separator', '\u2028'],
  ['a byte order mark', '\ufeffwelding'],
  ['escapes of a terminal', '\u001b[2J\u0007'],
  ['the first half of a surrogate pair', '\ud83d'],
  ['the second half of a surrogate pair', 'a\ude00'],
  ['halves the wrong way round', '\ude00\ud83d'],
  ['the last code unit', '\uffff'],
  ['marks on nothing', '\u0301\u0323\u0300'],
  ['a hundred marks on a letter', `a${'\u0301\u0323'.repeat(50)}`],
  ['written from right to left', '\u202egnidlew\u202c'],
  ['zero width', 'wel\u200bding\u2060'],
  ['a family of one letter', '👨‍👩‍👧‍👦'],
  ['letters that grow when folded', 'ﷺİßŉ'],
  ['a formula', '=1+1'],
  ['a formula with a link', '=HYPERLINK("http://example.test","x")'],
  ['a formula of another program', '@SUM(A1:A9)'],
  ['a formula by its sign', '+1-1'],
  ['a negative formula', '-2+3'],
  ['a formula behind a tab', '\t=1+1'],
  ['a formula behind a carriage return', '\r=1+1'],
  ['a command of DDE', "=cmd|' /C calc'!A0"],
  ['HTML', '<script>alert(1)</script>'],
  ['JSON', '{"id":"HS-1"}'],
  ['JSON cut short', '{"id":"HS-1","training":{"occ'],
  ['SQL', "'; DROP TABLE cases; --"],
  ['a path', '../../etc/passwd'],
  ['a pattern', '(a+)+$'],
  ['a replacement', '$& $1 $$'],
  ['a key of every object', '__proto__'],
  ['another', 'constructor'],
  ['another', 'toString'],
  ['another', 'hasOwnProperty'],
  ['a key of lists', 'length'],
  ['a path to the prototype', '__proto__.polluted'],
  ['what JavaScript calls absent', 'undefined'],
  ['what is no number', 'NaN'],
  ['a number past all numbers', '1e999'],
  ['a number of another base', '0x10'],
  ['digits of another script', '٢٠٢٦-٠١-٠١'],
  ['wide digits', '２０２６－０１－０１'],
  ['a day that is none', '2026-02-30'],
  ['a day and a line end', '2026-01-01\n'],
  ['a year of six digits', '+012026-01-01'],
  ['a text of a thousand letters', 'x'.repeat(1000)],
];

export const numbers: readonly Hostile<number>[] = [
  ['no number', Number.NaN],
  ['less than nothing', -0],
  ['infinity', Number.POSITIVE_INFINITY],
  ['minus infinity', Number.NEGATIVE_INFINITY],
  ['the smallest', Number.MIN_VALUE],
  ['the largest', Number.MAX_VALUE],
  ['past the safe integers', 2 ** 53],
  ['below them', -(2 ** 53)],
  ['nearly one', 1 - Number.EPSILON],
  ['a fraction', 0.1 + 0.2],
  ['minus one', -1],
  ['32 bits', 2 ** 32],
];

/** Keys that objects have or that are spelt like paths. */
export const keys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'toJSON',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'length',
  '0',
  '',
  ' ',
  '.',
  'training.occupation',
  '__proto__.polluted',
  'іd',
  '\ud800',
  '\u0000',
];

const cyclic: Record<string, unknown> = {};
cyclic['id'] = cyclic;
cyclic['training'] = cyclic;
const cyclicList: unknown[] = [];
cyclicList.push(cyclicList);

/** Whatever JSON can say that is no text or number. */
export const data: readonly Hostile[] = [
  ['null', null],
  ['yes', true],
  ['an object', {}],
  ['a list', []],
  ['a list of null', [null]],
  ['a prototype', json('{"__proto__":{"polluted":true,"id":"HS-1","group":"vocational-student"}}')],
  ['a prototype of null', json('{"__proto__":null}')],
  ['a constructor', json('{"constructor":{"prototype":{"polluted":true}}}')],
  ['texts that are numbers', json('{"toString":1,"valueOf":1,"toJSON":1}')],
  ['a length', json('{"length":4294967295,"0":"x"}')],
  ['a list of such', json('[{"toString":null,"length":-1}]')],
  ['10,000 levels of lists', lists(10_000)],
  ['10,000 levels of objects', objects(10_000)],
  ['100,000 levels of lists', lists(100_000)],
  ['100,000 levels of objects', objects(100_000)],
];

function fails(): never {
  throw new TypeError('This is not to be looked at.');
}

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** A proxy whose every trap throws. */
const untouchable = new Proxy({}, new Proxy({}, { get: () => fails }));

class Case {
  id = 'HS-1';
  group = 'vocational-student';
  get training() {
    return fails();
  }
}

/** What no JSON says, but a program may hand over. */
export const objectsOfPrograms: readonly Hostile[] = [
  ['undefined', undefined],
  ['a symbol', Symbol('x')],
  ['a big whole number', 10n ** 40n],
  ['a function', () => 'x'],
  ['a function without a text', Object.assign(() => 'x', { toString: fails })],
  ['an object without a prototype', Object.create(null)],
  ['an object that inherits a case', Object.create({ id: 'HS-1', group: 'vocational-student' })],
  ['an object in itself', cyclic],
  ['a list in itself', cyclicList],
  ['an instance with a getter that throws', new Case()],
  ['a getter that throws', Object.defineProperty({ group: 'vocational-student' }, 'id', { get: fails, enumerable: true })],
  ['a toString that throws', { toString: fails, valueOf: fails }],
  ['a toJSON that throws', { toJSON: fails }],
  ['a primitive that throws', { [Symbol.toPrimitive]: fails }],
  ['a list whose element throws', Object.defineProperty([], '0', { get: fails, enumerable: true })],
  ['a list that cannot be gone through', Object.assign([1], { [Symbol.iterator]: fails })],
  ['a proxy that cannot be touched', untouchable],
  ['a proxy that is revoked', revoked({})],
  ['a list that is revoked', revoked([])],
  ['a list of four thousand million gaps', new Array(2 ** 32 - 1)],
  ['a list with a gap', Object.assign(new Array(2), { 1: 1 })],
  ['a day that is none', new Date(Number.NaN)],
  ['a text in a box', new String('welding')],
  ['a number in a box', new Number(1)],
  ['a map', new Map([['id', 'HS-1']])],
  ['bytes', new Uint8Array(8)],
  ['an error', new Error('x')],
  ['a promise', Promise.resolve()],
  ['what may be awaited', Object.fromEntries([['then', fails]])],
];

/** What a file or a line may hold. */
export const ofJson: readonly Hostile[] = [...texts, ...numbers, ...data];

const repeated = (unit: string, length: number): string => unit.repeat(length / unit.length);
const MILLION = 1_000_000;

/**
 * Texts of one or ten million characters, one after the other, each of a kind that some pattern or some folding could take the square of its length for:
 * many minutes, where a pass takes a hundredth of a second.
 */
export function* longTexts(): Generator<Hostile<string>> {
  yield ['one letter', repeated('x', 10 * MILLION)];
  yield ['spaces before a letter', `${repeated(' ', 10 * MILLION)}x`];
  yield ['marks out of order', `a${repeated('\u0301\u0323', 10 * MILLION)}`];
  yield ['spaces after a digit', `1${repeated(' ', MILLION)}x`];
  yield ['line ends', repeated('\r\n', MILLION)];
  yield ['digits', `${repeated('1', MILLION)}x`];
  yield ['groups of digits', `${repeated('1.000', MILLION)}x`];
  yield ['decimals', `0.${repeated('0', MILLION)}x`];
  yield ['a day and spaces', `2026-1-1${repeated(' ', MILLION)}x`];
  yield ['open parentheses', repeated('(', MILLION)];
  yield ['open brackets', repeated('[', MILLION)];
  yield ['quotation marks', repeated('"', MILLION)];
  yield ['halves of surrogate pairs', repeated('\ud800', MILLION)];
  yield ['NUL', repeated('\u0000', MILLION)];
}
