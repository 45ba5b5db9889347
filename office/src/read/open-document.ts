import { Parser } from 'htmlparser2';
import { certain } from './certain.js';

/** What is out of sight on a sheet of an OpenDocument. Rows and columns are ranges from 1, both ends included. */
export interface OutOfSight {
  readonly sheet: boolean;
  readonly rows: readonly Range[];
  readonly columns: readonly Range[];
}

type Range = readonly [first: number, last: number];

/** The sheets of an OpenDocument spreadsheet (its part `content.xml`) with what is out of sight, in their order: the library that reads the cells does not tell. */
export function outOfSight(xml: string): readonly OutOfSight[] {
  const sheets: { sheet: boolean; rows: Range[]; columns: Range[] }[] = [];
  const hiddenStyles = new Set<string | undefined>();
  let style: string | undefined;
  let row = 0;
  let column = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const sheet = sheets.at(-1);
        const isHidden = /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
        if (name === 'style:style') style = attributes['style:name'];
        else if (name === 'style:table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style);
        else if (name === 'table:table') {
          depth += 1;
          if (depth > 1) return;
          sheets.push({ sheet: hiddenStyles.has(attributes['table:style-name']), rows: [], columns: [] });
          row = 0;
          column = 0;
        } else if (name === 'table:table-row' && sheet && depth === 1) {
          const last = row + repeats(attributes['table:number-rows-repeated']);
          if (isHidden) sheet.rows.push([row + 1, last]);
          row = last;
        } else if (name === 'table:table-column' && sheet && depth === 1) {
          const last = column + repeats(attributes['table:number-columns-repeated']);
          if (isHidden) sheet.columns.push([column + 1, last]);
          column = last;
        }
      },
      onclosetag(name) {
        if (name === 'table:table') depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return sheets;
}

const repeats = (told: string | undefined): number => Math.max(1, Math.trunc(Number(told)) || 1);

/** Whether a number lies in one of the ranges, which are in order. */
export function isWithin(ranges: readonly Range[], number: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (certain(ranges[middle])[1] < number) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= number;
}
