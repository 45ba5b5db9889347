import type { OldEncoding } from './cell.js';
import { certain } from './certain.js';
import { isSyllable } from './syllable.js';

/** The encodings whose texts a workbook holds as if each byte were a letter of Western Europe; a font made Vietnamese of them. */
export type FontEncoding = Exclude<OldEncoding, 'Windows-1258'>;

/** TCVN 5712:1993 (VN3), of the fonts `.Vn…`: the letters from byte A1 on; a space where there is none. */
const TCVN3 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const FIRST_BYTE = 0xa1;

/** VNI, of the fonts `VNI-…`: a vowel, and behind it a letter that stands for its marks. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** What VNI writes as one letter. */
const VNI_LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };
const VNI = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ñôöìíæóòî]/gi;

const cased = (letter: string, like: string): string => (like === like.toLowerCase() ? letter : letter.toUpperCase());
const vniLetter = (letter: string): string => cased(VNI_LETTERS[letter.toLowerCase()] ?? letter, letter);

const FROM: Readonly<Record<FontEncoding, (text: string) => string>> = {
  TCVN3: (text) => text.replace(/[\u00a1-\u00fe]/g, (byte) => TCVN3.charAt(byte.charCodeAt(0) - FIRST_BYTE).replace(' ', byte)),
  VNI: (text) =>
    text
      .replace(VNI, (both, vowel?: string, mark?: string) =>
        vowel === undefined || mark === undefined ? vniLetter(both) : vniLetter(vowel) + certain(VNI_MARKS[mark.toLowerCase()]),
      )
      .normalize('NFC'),
};

/** A text as an encoding means it. Letters that it does not have stay. */
export const convertedFrom = (encoding: FontEncoding, text: string): string => FROM[encoding](text);

/** The encoding that the name of a font tells. */
export const encodingOfFont = (font: string): FontEncoding | undefined =>
  /^\.vn/i.test(font) ? 'TCVN3' : /^vni[-\s]/i.test(font) ? 'VNI' : undefined;

/** What a word is made of in these encodings: letters, and the signs of Western Europe that stand for letters. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
const WESTERN = /[\u00a1-\u00ff]/;
/** Letters that only Unicode has: a text with one is in no other encoding. */
const UNICODE = /[ăđĩũơư\u1ea0-\u1ef9]/i;
/** So many words show what a sheet is; more would only take time. */
const ENOUGH = 2000;
/** No text that is longer is taken for words. */
const LONGEST = 500;

/** How many words are Vietnamese only before a conversion, and only after it. */
interface Count {
  readonly before: number;
  readonly after: number;
}

function count(encoding: FontEncoding, words: Iterable<string>): Count {
  let before = 0;
  let after = 0;
  for (const word of words) {
    const was = isSyllable(word);
    const is = isSyllable(convertedFrom(encoding, word));
    if (is && !was) after += 1;
    if (was && !is) before += 1;
  }
  return { before, after };
}

/** Capitals with the Icelandic letter that some keyboards give for Đ: "CÐ", "LÐ", which would be "Cé" and "Lé" in TCVN3. */
const WITH_ETH = /^[A-ZÐ]+$/;

const wordsOf = (text: string): readonly string[] =>
  WESTERN.test(text) && text.length <= LONGEST && !UNICODE.test(text)
    ? Array.from(text.matchAll(WORD), ([word]) => word).filter((word) => WESTERN.test(word) && !WITH_ETH.test(word))
    : [];

/** Fewer words may be chance. */
export const FEWEST_WORDS = 3;

/** Turns the texts of a sheet, or of the cells under one font, into what they mean. */
export interface Conversion {
  readonly encoding: FontEncoding;
  /** How many different words are Vietnamese only after it. */
  readonly words: number;
  readonly convert: (text: string) => string;
}

/**
 * Gathers evidence for one of these encodings over many texts: words that are Vietnamese after the conversion and not before. Words that are so before
 * it alone speak against it.
 */
export class Evidence {
  readonly #words = new Set<string>();
  #unicode = false;

  add(text: string): void {
    if (!this.#unicode && UNICODE.test(text)) this.#unicode = true;
    if (this.#words.size < ENOUGH) for (const word of wordsOf(text)) this.#words.add(word);
  }

  /**
   * How to convert the texts, if it is beyond doubt that they are in an old encoding, which takes at least `fewest` words: fewer may be chance.
   * Beside texts in Unicode a single text is converted on its own evidence; where there are none, also one that could be either.
   */
  conversion(fewest: number): Conversion | undefined {
    const [best, second] = (['TCVN3', 'VNI'] as const)
      .map((encoding) => ({ encoding, ...count(encoding, this.#words) }))
      .sort((a, b) => b.after - a.after);
    if (!best || !second || best.after < fewest || best.after < 2 * second.after || best.after < 3 * best.before) return undefined;
    const { encoding } = best;
    const doubt = this.#unicode ? 0 : 1;
    return {
      encoding,
      words: best.after,
      convert: (text) => {
        const { before, after } = count(encoding, wordsOf(text));
        return after + doubt > before ? convertedFrom(encoding, text) : text;
      },
    };
  }
}
