import { readJson } from 'haiphong-training-support';
import { cleanText } from './clean-text.js';
import { FileError } from './file-error.js';

/**
 * The JSON value that a file holds.
 *
 * @throws FileError where it is no UTF-8 text, no JSON, has a key twice, of which nobody knows which is meant, or a text with signs that steer a machine.
 */
export function jsonFrom(bytes: Uint8Array, name: string): unknown {
  const { value, repeated } = parsed(textFrom(bytes, name), name);
  if (repeated.length > 0) {
    throw new FileError({
      vi: `Tệp ${name} có mục ghi hai lần: ${listed(repeated)}.`,
      en: `The file ${name} has keys that stand twice: ${listed(repeated)}.`,
    });
  }
  const steering = steeringIn(value);
  if (steering.length > 0) {
    throw new FileError({
      vi: `Tệp ${name} có ký tự điều khiển không nhìn thấy được, làm hỏng màn hình và văn bản: ${listed(steering)}. Hãy xóa các ký tự đó.`,
      en: `The file ${name} has signs that nobody sees and that steer a screen or break a document: ${listed(steering)}. Take them out.`,
    });
  }
  return value;
}

/** What JSON may spell and no words need: a terminal obeys it, it turns the direction of writing, or no document can hold it. */
const STEERING = /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

/** The places of texts and keys with such signs. One after another, since what lies deep would use up the stack. */
function steeringIn(whole: unknown): readonly string[] {
  const places: string[] = [];
  const waiting: (readonly [place: string, value: unknown])[] = [['', whole]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [place, value] = next;
    if (typeof value === 'string') {
      if (STEERING.test(value)) places.push(place);
    } else if (typeof value === 'object' && value !== null) {
      if (Object.keys(value).some((key) => STEERING.test(key))) places.push(place);
      // A place long enough to show is not made longer: of 100,000 levels each would be.
      const under = (key: string) =>
        place.length > LONGEST_PLACE ? place : Array.isArray(value) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`;
      for (const [key, inner] of Object.entries(value).reverse()) waiting.push([under(key), inner]);
    }
  }
  return places;
}

const MOST_LISTED = 5;
const LONGEST_PLACE = 100;

/** The first of some places, as they may be shown. */
function listed(places: readonly string[]): string {
  const shown = places.slice(0, MOST_LISTED).map((place) => {
    const clean = cleanText(place.slice(0, LONGEST_PLACE + 1));
    return clean.length > LONGEST_PLACE ? `${clean.slice(0, LONGEST_PLACE)}…` : clean;
  });
  return [...shown, ...(places.length > MOST_LISTED ? ['…'] : [])].join(', ');
}

function textFrom(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError({ vi: `Tệp ${name} không phải văn bản UTF-8.`, en: `The file ${name} is not UTF-8 text.` });
  }
}

function parsed(text: string, name: string) {
  try {
    return readJson(text);
  } catch {
    throw new FileError({ vi: `Tệp ${name} không phải là JSON.`, en: `The file ${name} is no JSON.` });
  }
}
