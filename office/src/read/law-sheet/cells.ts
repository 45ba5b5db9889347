import { type Bilingual, facts, type GroupId, nearestWords, type Policy, resolution03, type TrainingLevel } from 'haiphong-training-support';
import { bare, type Cell, isDate, isError, isNumber, textOf } from '../cell.js';
import { groupNamedIn } from '../group-name.js';
import { textKey } from '../text-key.js';
import { factValue } from '../values.js';
import { grouped } from '../words.js';
import { ALL_GROUPS, CONCLUSION_WORDS, CONCLUSIONS, type Conclusion, instrumentName } from './layout.js';

/** What a cell says, or why it says nothing, with the nearest right value. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Bilingual; readonly meant: readonly string[] };

const fine = <T>(value: T): Read<T> => ({ ok: true, value });
const wrong = (why: Bilingual, meant: readonly string[] = []): Read<never> => ({ ok: false, why, meant });

/** One of a few, by any of its texts; the nearest texts where it is none. */
function oneOf<T>(cell: Cell, choices: readonly (readonly [value: T, texts: readonly string[]])[], why?: Bilingual): Read<T> {
  const text = textOf(cell);
  const found = choices.find(([, texts]) => texts.some((one) => textKey(one) === textKey(text)));
  if (found) return fine(found[0]);
  return wrong(
    why ?? mustBeOneOf(choices.map(([, [vi = '', en = '']]) => ({ vi, en }))),
    nearestWords(
      text,
      choices.flatMap(([, texts]) => texts.slice(0, 2)),
    ),
  );
}

const mustBeOneOf = (texts: readonly Bilingual[]): Bilingual => ({
  vi: `phải là một trong: ${texts.map(({ vi }) => vi).join('; ')}`,
  en: `must be one of: ${texts.map(({ en }) => en).join('; ')}`,
});

export const conclusionIn = (cell: Cell, allowed: readonly Conclusion[]): Read<Conclusion> =>
  oneOf(
    cell,
    CONCLUSIONS.map((one) => [one, [CONCLUSION_WORDS[one].vi, CONCLUSION_WORDS[one].en]] as const),
    mustBeOneOf(allowed.map((one) => CONCLUSION_WORDS[one])),
  );

export const answerIn = (cell: Cell, answers: readonly { readonly id: string; readonly label: Bilingual }[]): Read<string> =>
  oneOf(
    cell,
    answers.map(({ id, label }) => [id, [label.vi, label.en, id]] as const),
  );

/** One of a few choices, by its words. */
export const choiceIn = <K extends string>(cell: Cell, choices: Readonly<Record<K, Bilingual>>): Read<K> =>
  oneOf(
    cell,
    (Object.keys(choices) as K[]).map((key) => [key, [choices[key].vi, choices[key].en]] as const),
  );

export const benefitIn = (cell: Cell, { benefits }: Policy): Read<Policy['benefits'][number]> =>
  oneOf(
    cell,
    benefits.map((benefit) => [benefit, [benefit.name.vi, benefit.name.en, benefit.id]] as const),
  );

/** An instrument, by its id, the short name that the sheet gives it, or its title. */
export function instrumentIn(cell: Cell, { instruments }: Policy): Read<string> {
  const known = instruments.map(
    (one) => [one.id, [one.id, one.title.vi, one.title.en, instrumentName(one, 'vi'), instrumentName(one, 'en')]] as const,
  );
  return oneOf(cell, known, {
    vi: `phải là một văn bản trong danh sách (${instruments.map(({ id }) => id).join(', ')})`,
    en: `must be a text of the list (${instruments.map(({ id }) => id).join(', ')})`,
  });
}

const parts = (cell: Cell): readonly string[] =>
  textOf(cell)
    .split(/[;\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Groups by their names, several separated by semicolons; undefined for all of them. */
export function groupsIn(cell: Cell, { groups }: Policy): Read<readonly GroupId[] | undefined> {
  const names = parts(cell);
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0 && [ALL_GROUPS.vi, ALL_GROUPS.en].some((all) => textKey(all) === textKey(only)))
    return fine(undefined);
  const found = new Set<GroupId>();
  for (const name of names) {
    const group = groups.find(({ id, name: own }) => [id, own.vi, own.en].some((one) => textKey(one) === textKey(name)))?.id ?? groupNamedIn(name);
    if (group === undefined) {
      const all = groups.map((one) => one.name);
      return wrong(
        mustBeOneOf([ALL_GROUPS, ...all]),
        nearestWords(
          name,
          all.flatMap(({ vi, en }) => [vi, en]),
        ),
      );
    }
    found.add(group);
  }
  return fine(groups.flatMap(({ id }) => (found.has(id) ? [id] : [])));
}

/** Levels of training, several separated by semicolons. */
export function levelsIn(cell: Cell): Read<readonly TrainingLevel[]> {
  const options = Object.entries(facts['training.level'].options);
  const found = new Set<string>();
  for (const name of parts(cell)) {
    const level = options.find(([id, { vi, en }]) => [id, vi, en].some((one) => textKey(one) === textKey(name)))?.[0];
    if (level === undefined) {
      const all = options.map(([, words]) => words);
      return wrong(
        mustBeOneOf(all),
        nearestWords(
          name,
          all.flatMap(({ vi, en }) => [vi, en]),
        ),
      );
    }
    found.add(level);
  }
  return fine([...found] as TrainingLevel[]);
}

/** A real day, as a list would tell it. */
export function dayIn(cell: Cell): Read<string> {
  const spelt = /^(?:hết )?ngày (\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/iu.exec(textOf(cell).normalize('NFC'));
  const value = factValue('recordedOn', spelt ? spelt.slice(1).join('/') : (cell ?? ''), resolution03);
  if (value.ok && value.value !== undefined) return fine(String(value.value));
  return wrong(
    value.ok ? { vi: 'phải là ngày có thật dạng dd/mm/yyyy', en: 'must be a real date dd/mm/yyyy' } : value.why,
    value.ok ? [] : value.meant,
  );
}

/** A whole number within bounds, with dots between thousands or words for them. */
export function numberIn(cell: Cell, min: number, max: number): Read<number> {
  const value = amountOf(cell);
  if (value !== undefined && Number.isInteger(value) && value >= min && value <= max) return fine(value);
  return wrong(
    { vi: `phải là số nguyên từ ${grouped(min, 'vi')} đến ${grouped(max, 'vi')}`, en: `must be a whole number from ${min} to ${grouped(max, 'en')}` },
    value !== undefined && value > 0 && Number.isInteger(Math.round(value)) && Math.round(value) >= min && Math.round(value) <= max
      ? [String(Math.round(value))]
      : [],
  );
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/t[ỷỉ]$/u, 1e9],
  [/tri[ệê]u$/u, 1e6],
  [/(?:ngh[ìi]n|ng[àa]n)$/u, 1e3],
];

/** What a cell tells of money or months: `900.000 đồng/tháng`, `1,2 triệu`, `20 tháng`. */
function amountOf(cell: Cell): number | undefined {
  if (typeof cell === 'number' || (cell !== null && isNumber(cell))) return Number(bare(cell));
  if (typeof cell !== 'string') return undefined;
  const text = cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\/.*$/u, '')
    .replace(/(?:đồng|vnđ|vnd|đ|tháng)$/u, '')
    .trim();
  const unit = UNITS.find(([name]) => name.test(text));
  const digits = (unit ? text.replace(unit[0], '') : text).replace(/\s/g, '');
  const factor = unit?.[1] ?? 1;
  if (/^\d+$/.test(digits)) return Number(digits) * factor;
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits) && unit === undefined) return Number(digits.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d+$/.test(digits) && unit !== undefined) return Math.round(Number(digits.replace(',', '.')) * factor);
  return undefined;
}

/** Less money than this was meant in thousands. */
const LEAST_MONEY = 10_000;

/** A value of support: a share of tuition, or đồng. */
export function valueIn(cell: Cell, kind: Policy['benefits'][number]['kind']): Read<string> {
  return kind === 'share-of-tuition' ? shareIn(cell) : moneyIn(cell);
}

function shareIn(cell: Cell): Read<string> {
  const why: Bilingual = { vi: 'phải là tỷ lệ phần trăm từ 0% đến 100%, ví dụ 50%', en: 'must be a percentage from 0% to 100%, such as 50%' };
  const text = typeof cell === 'string' ? cell.trim() : cell !== null && (typeof cell === 'number' || isNumber(cell)) ? String(bare(cell)) : '';
  const percent = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:%|phần trăm)$/iu.exec(text.normalize('NFC'))?.[1];
  const plain = /^\d{1,3}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  const share = percent === undefined ? plain : Number(percent.replace(',', '.')) / 100;
  if (share === undefined) return wrong(why);
  if (share <= 1) return fine(decimalText(share));
  return wrong(why, percent === undefined && share <= 100 ? [`${text}%`] : []);
}

function moneyIn(cell: Cell): Read<string> {
  const why: Bilingual = { vi: 'phải là số đồng nguyên, ví dụ 900.000', en: 'must be a whole number of đồng, such as 900.000' };
  const value = amountOf(cell);
  if (value === undefined || !Number.isInteger(value) || value < 0 || value > 999_999_999_999) return wrong(why);
  if (value > 0 && value < LEAST_MONEY) return wrong(why, [grouped(value * 1000, 'vi')]);
  return fine(String(value));
}

/** Six digits behind the point, without zeros at the end. */
const decimalText = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '');

/** Text as it stands, without the quotation marks around it. */
export const wordingIn = (cell: Cell): Read<string> =>
  isError(cell) || isDate(cell)
    ? wrong({ vi: 'phải là chữ', en: 'must be text' })
    : fine(
        textOf(cell)
          .replace(/^[“"«]\s*|\s*[”"»]$/gu, '')
          .trim(),
      );

/** Where a wording stands, as the library cites it: `Điểm a khoản 2 Điều 3`, or the section of a plan. */
export interface Provision {
  readonly article: string;
  readonly clause?: string;
  readonly point?: string;
}

const SECTION = /^[IVX]+(?:\.[A-Z\d]+)*$/;

/** The number of an article, or of a section of a plan. */
export function articleIn(cell: Cell): Read<string> {
  const text = textOf(cell)
    .normalize('NFC')
    .replace(/^(?:điều|mục)\s+/iu, '')
    .replace(/\.$/, '');
  if (/^\d{1,3}[a-zđ]?$/u.test(text) || SECTION.test(text)) return fine(text);
  const first = /\d{1,3}/.exec(text)?.[0];
  return wrong(
    {
      vi: 'phải là số của điều, ví dụ 3 (khoản, điểm ghi ở cột bên cạnh)',
      en: 'must be the number of the article, such as 3 (clause and point have columns of their own)',
    },
    first === undefined ? [] : [first],
  );
}

export function clauseIn(cell: Cell): Read<string> {
  const text = textOf(cell)
    .normalize('NFC')
    .replace(/^khoản\s+/iu, '')
    .replace(/\.$/, '');
  if (/^\d{1,3}[a-zđ]?$/u.test(text)) return fine(text);
  const first = /\d{1,3}/.exec(text)?.[0];
  return wrong({ vi: 'phải là số của khoản, ví dụ 2', en: 'must be the number of the clause, such as 2' }, first === undefined ? [] : [first]);
}

export function pointIn(cell: Cell): Read<string> {
  const text = textOf(cell)
    .normalize('NFC')
    .replace(/^điểm\s+/iu, '')
    .replace(/[.)]$/, '');
  if (/^\p{L}{1,2}$/u.test(text)) return fine(text.toLowerCase());
  return wrong({ vi: 'phải là chữ của điểm, ví dụ a', en: 'must be the letter of the point, such as a' });
}

export function provisionText({ article, clause, point }: Provision): string {
  if (SECTION.test(article)) return article;
  const inner = clause === undefined ? `Điều ${article}` : `khoản ${clause} Điều ${article}`;
  const whole = point === undefined ? inner : `điểm ${point} ${inner}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}
