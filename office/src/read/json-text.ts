import { readJson } from 'haiphong-training-support';
import { FileError } from './file-error.js';

/**
 * The JSON value that a file holds.
 *
 * @throws FileError where it is no UTF-8 text, no JSON, or has a key twice, of which nobody knows which is meant.
 */
export function jsonFrom(bytes: Uint8Array, name: string): unknown {
  const { value, repeated } = parsed(textFrom(bytes, name), name);
  if (repeated.length === 0) return value;
  throw new FileError({
    vi: `Tệp ${name} có mục ghi hai lần: ${repeated.join(', ')}.`,
    en: `The file ${name} has keys that stand twice: ${repeated.join(', ')}.`,
  });
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
