import { SSF } from '@e965/xlsx';
import { Parser } from 'htmlparser2';
import { encodingOfFont, type FontEncoding } from './old-encodings.js';

/** What the font of a cell says of its text. */
export interface FontMarks {
  readonly struck: boolean;
  /** The font's own encoding, in which the text may be. */
  readonly encoding?: FontEncoding;
  /** The font shows all letters as capitals. */
  readonly capitals: boolean;
  /** A font of signs, in which a letter is a tick. */
  readonly signs?: string;
}

const START = '\ue000';
const END = '\ue001';
/** SheetJS keeps formats by numbers up to this, and takes what is above for any that is free below it. */
const LAST_FORMAT = 392;
const FIRST_OWN_FORMAT = 164;

/**
 * The styles of a workbook (`xl/styles.xml`) with what matters of a cell's font written into the code of its number format. The library that reads
 * the cells tells the format of each, and not the font; most workbooks have no such font, and stay as they are.
 */
export function markedStyles(xml: string): string {
  const { fonts, cellFormats, formats, root } = stylesOf(xml);
  const notable = cellFormats.filter(({ font }) => fonts[font] !== undefined);
  if (notable.length === 0 || root < 0) return xml;
  const builtIn = SSF.get_table() as Readonly<Record<number, string>>;
  const taken = new Set(formats.keys());
  const numbers = new Map<string, number>();
  let pieces = '';
  let at = root;
  let free = LAST_FORMAT;
  for (const { font, format, start, end } of notable) {
    const code = `${START}${fonts[font]}${END}${formats.get(format) ?? builtIn[format] ?? ''}`;
    while (!numbers.has(code) && taken.has(free)) free -= 1;
    if (!numbers.has(code)) {
      if (free < FIRST_OWN_FORMAT) break;
      numbers.set(code, free);
      taken.add(free);
    }
    const tag = xml.slice(start, end).replace(/\snumFmtId\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    pieces += xml.slice(at, start) + tag.replace(/^<[\w:]+/, (name) => `${name} numFmtId="${numbers.get(code)}"`);
    at = end;
  }
  // The first list of formats is the one that counts.
  const list = [...numbers.entries()].map(([code, id]) => [id, code] as const).concat([...formats]);
  const all = list.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`).join('');
  return `${xml.slice(0, root)}<numFmts count="${list.length}">${all}</numFmts>${pieces}${xml.slice(at)}`;
}

/** A format code as the workbook has it, and what was written into it. */
export function unmarked(code: string): { readonly code: string; readonly marks?: FontMarks } {
  const end = code.indexOf(END);
  if (!code.startsWith(START) || end < 0) return { code };
  const [struck = '', ...name] = code.slice(1, end);
  const font = name.join('');
  const encoding = encodingOfFont(font);
  return {
    code: code.slice(end + 1),
    marks: {
      struck: struck === '1',
      capitals: encoding === 'TCVN3' && /h$/.test(font),
      ...(encoding && { encoding }),
      ...(SIGN_FONT.test(font) && { signs: font }),
    },
  };
}

const SIGN_FONT = /^(?:wingdings|webdings|marlett)/;

const TICKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { ü: '✓', û: '✗', þ: '☑', ý: '☒', '¨': '☐', o: '☐', q: '☐' },
  'wingdings 2': { P: '✓', O: '✗', R: '☑', S: '☒', T: '☒', '£': '☐' },
  webdings: { a: '✓', r: '✗' },
  marlett: { a: '✓', b: '✓', r: '✗' },
};

/** A letter in a font of signs as the sign that it shows; what is none that we know stays. */
export const signOf = (font: string, text: string): string => TICKS[font]?.[text.trim()] ?? text;

interface Styles {
  /** Only fonts that say something of the text, by their number. */
  readonly fonts: readonly (string | undefined)[];
  readonly cellFormats: readonly { readonly font: number; readonly format: number; readonly start: number; readonly end: number }[];
  /** The workbook's own format codes by their numbers. */
  readonly formats: ReadonlyMap<number, string>;
  /** Where the content of the root begins. */
  readonly root: number;
}

function stylesOf(xml: string): Styles {
  const fonts: (string | undefined)[] = [];
  const cellFormats: { font: number; format: number; start: number; end: number }[] = [];
  const formats = new Map<number, string>();
  let root = -1;
  let within = '';
  let struck = false;
  let name = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const local = tag.slice(tag.indexOf(':') + 1);
        if (local === 'styleSheet') root = parser.endIndex + 1;
        else if (local === 'fonts' || local === 'cellXfs' || local === 'dxfs' || local === 'cellStyleXfs') within = local;
        else if (local === 'numFmt' && within === '') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        else if (within === 'fonts' && local === 'font') {
          struck = false;
          name = '';
        } else if (within === 'fonts' && local === 'strike') struck = !/^(?:0|false)$/.test(attributes['val'] ?? '1');
        else if (within === 'fonts' && local === 'name') name = (attributes['val'] ?? '').toLowerCase();
        else if (within === 'cellXfs' && local === 'xf') {
          const { fontId = '0', numFmtId = '0' } = attributes;
          cellFormats.push({ font: Number(fontId), format: Number(numFmtId), start: parser.startIndex, end: parser.endIndex + 1 });
        }
      },
      onclosetag(tag) {
        const local = tag.slice(tag.indexOf(':') + 1);
        if (local === within) within = '';
        if (within !== 'fonts' || local !== 'font') return;
        const tells = encodingOfFont(name) !== undefined || SIGN_FONT.test(name);
        fonts.push(struck || tells ? `${struck ? 1 : 0}${tells ? name : ''}` : undefined);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return { fonts, cellFormats, formats, root };
}

const escaped = (code: string): string => code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
