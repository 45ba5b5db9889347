import { attribute, prefixed, prefixOf } from './xml.js';

/** The places of our own styles among those of a workbook. */
export interface Styles {
  readonly heading: number;
  readonly markedHeading: number;
  readonly text: number;
  readonly plain: number;
  readonly dong: number;
  readonly date: number;
  /** The ways in which a cell is marked. */
  readonly fault: number;
  readonly ask: number;
}

const FONT = '<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>';
const BOLD = '<font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>';
const fill = (colour: string) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FF808080"/></${name}>`;
const BORDER = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const HEADING = 'FFDCE6F1';
const MARKED_HEADING = 'FFE2EFDA';
const dxf = (font: string, colour: string) =>
  `<dxf><font><color rgb="${font}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor rgb="${colour}"/></patternFill></fill></dxf>`;
const FAULT = dxf('FF9C0006', 'FFFFC7CE');
const ASK = dxf('FF7F6000', 'FFFFEB9C');

/** The styles of a workbook that has none but ours. */
const EMPTY_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="0"/></styleSheet>';

/** The styles of a workbook with ours behind them; those that it has keep their places. */
export function withOurStyles(given: string | undefined): { readonly xml: string; readonly styles: Styles } {
  // A workbook may have a part for its styles with nothing in it.
  const xml = given !== undefined && /<\/(?:\w+:)?styleSheet\s*>/.test(given) ? given : EMPTY_STYLES;
  const formats = [...xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)].map(([tag]) => Number(attribute(tag, 'numFmtId')));
  const dateFormat = Math.max(163, ...formats) + 1;
  let text = appended(xml, 'numFmts', [`<numFmt numFmtId="${dateFormat}" formatCode="dd/mm/yyyy"/>`]).xml;
  const put = (list: string, items: readonly string[]): number => {
    const { xml: longer, first } = appended(text, list, items);
    text = longer;
    return first;
  };
  const font = put('fonts', [FONT, BOLD]);
  const fills = put('fills', [fill(HEADING), fill(MARKED_HEADING)]);
  const border = put('borders', [BORDER]);
  const xf = (format: number, fontId: number, fillId: number, alignment: string) =>
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`;
  const centred = 'horizontal="center" vertical="center" wrapText="1"';
  const heading = put('cellXfs', [
    xf(0, font + 1, fills, centred),
    xf(0, font + 1, fills + 1, centred),
    xf(0, font, 0, 'vertical="top" wrapText="1"'),
    xf(0, font, 0, 'vertical="top"'),
    xf(3, font, 0, 'vertical="top"'),
    xf(dateFormat, font, 0, 'vertical="top"'),
  ]);
  const fault = put('dxfs', [FAULT, ASK]);
  return {
    xml: text,
    styles: {
      heading,
      markedHeading: heading + 1,
      text: heading + 2,
      plain: heading + 3,
      dong: heading + 4,
      date: heading + 5,
      fault,
      ask: fault + 1,
    },
  };
}

/** The lists of a style sheet, in the order that they must stand in. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;

/** A list of a style sheet with more at its end, and the place of the first of them. */
function appended(xml: string, list: string, items: readonly string[]): { readonly xml: string; readonly first: number } {
  const prefix = prefixOf(xml, 'styleSheet');
  const own = prefixed(items.join(''), prefix);
  const found = new RegExp(`<${prefix}${list}(\\s[^>]*?)?(/>|>([\\s\\S]*?)</${prefix}${list}>)`).exec(xml);
  const inside = found?.[3] ?? '';
  const first = found === null ? 0 : childrenOf(inside);
  const whole = `<${prefix}${list} count="${first + items.length}">${inside}${own}</${prefix}${list}>`;
  if (found) return { xml: xml.slice(0, found.index) + whole + xml.slice(found.index + found[0].length), first };
  const later = LISTS.slice(LISTS.indexOf(list as (typeof LISTS)[number]) + 1);
  const next = new RegExp(`<(?:${later.map((name) => prefix + name).join('|')})[\\s/>]|</${prefix}styleSheet\\s*>`);
  return { xml: xml.replace(next, (found) => whole + found), first };
}

/** How many elements stand right in a text of XML. */
function childrenOf(xml: string): number {
  let depth = 0;
  let count = 0;
  for (const [tag] of xml.matchAll(/<[^!?][^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else {
      if (depth === 0) count += 1;
      if (!tag.endsWith('/>')) depth += 1;
    }
  }
  return count;
}
