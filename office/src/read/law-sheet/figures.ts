import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';

/** A figure that a quoted wording must hold, to be believed. */
export type Figure =
  | { readonly kind: 'share'; readonly share: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'month-day'; readonly monthDay: string }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'name'; readonly name: string };

/** Whether a wording holds a figure, in digits or in words, as Vietnamese papers write them. */
export function holds(wording: string, figure: Figure): boolean {
  const text = wording
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');
  switch (figure.kind) {
    case 'share':
      return holdsShare(text, Number(figure.share));
    case 'number':
      return numbersInWords(figure.number).some((form) => holdsForm(text, form));
    case 'day': {
      const [year = '', month = '', day = ''] = figure.date.split('-');
      return holdsDay(text, day, month, year);
    }
    case 'month-day': {
      const [month = '', day = ''] = figure.monthDay.split('-');
      return holdsDay(text, day, month);
    }
    case 'digits':
      return text.replace(/ /g, '').includes(figure.digits);
    case 'name':
      return withoutMarks(text).includes(withoutMarks(figure.name.normalize('NFC').toLowerCase()));
  }
}

/** Not within a longer number. */
const holdsForm = (text: string, form: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${form.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')}(?![\\p{L}\\d]|[.,]\\d)`, 'u').test(text);

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function holdsShare(text: string, share: number): boolean {
  const percent = Number((share * 100).toFixed(4));
  const shown = String(percent).replace('.', ',');
  const words = [...numberWords(percent), ...(percent === 50 ? ['một nửa', '1/2'] : [])];
  if (percent === 50 && words.slice(-2).some((form) => holdsForm(text, form))) return true;
  return (
    [`${shown} %`, `${shown}%`, `${percent}%`, `${percent} %`].some((form) => new RegExp(`(?<![\\d.,])${form.replace('.', '\\.')}`).test(text)) ||
    [shown, String(percent), ...words].some((form) => holdsForm(text, `${form} phần trăm`)) ||
    [String(share).replace('.', ','), String(share)].some((form) => share < 1 && holdsForm(text, form))
  );
}

function holdsDay(text: string, day: string, month: string, year?: string): boolean {
  const [d, m] = [`0?${Number(day)}`, `0?${Number(month)}`];
  const y = year === undefined ? '' : year;
  const figures = new RegExp(`(?<!\\d)${d} ?[/.-] ?${m}${y === '' ? '(?!\\d)' : ` ?[/.-] ?${y}(?!\\d)`}`);
  const words = new RegExp(`ngày ${d} tháng ${m}${y === '' ? '(?!\\d)' : `,? năm ${y}(?!\\d)`}`);
  if (figures.test(text) || words.test(text)) return true;
  // "Đến hết năm 2030" is the last day of it.
  return y !== '' && `${month}-${day}` === '12-31' && new RegExp(`hết (?:năm )?${y}(?!\\d)`).test(text);
}

/** The ways in which a whole number is written. */
function numbersInWords(number: number): readonly string[] {
  const digits = String(number);
  const dotted = digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return [
    digits,
    digits.padStart(2, '0'),
    dotted,
    dotted.replaceAll('.', ','),
    dotted.replaceAll('.', ' '),
    ...inUnit(number, 1_000_000_000, ['tỷ', 'tỉ']),
    ...inUnit(number, 1_000_000, ['triệu']),
    ...inUnit(number, 1000, ['nghìn', 'ngàn']),
    ...numberWords(number),
  ];
}

function inUnit(number: number, unit: number, names: readonly string[]): readonly string[] {
  if (number < unit || (number * 1000) % unit !== 0) return [];
  const of = String(number / unit);
  return names.flatMap((name) => [`${of} ${name}`, `${of.replace('.', ',')} ${name}`, `${of}${name}`]);
}

const reading = new ReadingConfig();
reading.unit = [];

/** A whole number in words, with the spellings of north and south. */
function numberWords(number: number): readonly string[] {
  if (!Number.isInteger(number)) return [];
  const words = doReadNumber(String(number), reading).trim();
  return [words, words.replaceAll('nghìn', 'ngàn'), words.replaceAll('lẻ', 'linh'), words.replaceAll('tỉ', 'tỷ')];
}
