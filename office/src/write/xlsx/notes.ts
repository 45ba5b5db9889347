import { columnLetters } from '../../read/cell.js';
import type { CellNote } from './plan.js';
import { attribute, attributeOrNone, escaped, HEAD, prefixed, prefixOf } from './xml.js';

/** The author and the first line of our notes: what it wrote earlier goes when a list is checked again. Some programs keep no authors. */
const AUTHOR = 'Kết quả xét hồ sơ';
/** More would make a spreadsheet program slow; what they would say stands in the column of faults too. */
export const MOST_NOTES = 5000;

/** The notes of a sheet, as the two parts of a workbook that hold them. */
export interface NoteParts {
  readonly comments: string;
  readonly drawing: string;
}

const EMPTY: NoteParts = {
  comments: `${HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList></commentList></comments>`,
  drawing:
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>',
};

/** The notes of a sheet with ours among them: those of others stay, and keep their cells. */
export function withNotes(given: NoteParts | undefined, notes: readonly CellNote[]): NoteParts {
  let { comments, drawing } = given ?? EMPTY;
  const authors = [...comments.matchAll(/<((?:\w+:)?)author(?:\/>|>([\s\S]*?)<\/(?:\w+:)?author>)/g)];
  const known = authors.findIndex(([, , name]) => name === AUTHOR);
  const prefix = prefixOf(comments, 'comments');
  const taken = new Set<string>();
  comments = comments.replace(/<(?:\w+:)?comment\s[\s\S]*?<\/(?:\w+:)?comment>/g, (comment) => {
    const tag = comment.slice(0, comment.indexOf('>'));
    const ref = attributeOrNone(tag, 'ref');
    const text = comment.replace(/<[^>]*>/g, '');
    if ((known >= 0 && attribute(tag, 'authorId') === String(known)) || text.startsWith(`${AUTHOR}:`)) {
      drawing = withoutShape(drawing, ref);
      return '';
    }
    taken.add(ref);
    return comment;
  });
  if (known < 0) {
    const author = `<${prefix}author>${AUTHOR}</${prefix}author>`;
    comments = comments.replace(
      /<((?:\w+:)?)authors(?:\s*\/>|>([\s\S]*?)<\/(?:\w+:)?authors>)/,
      (_, own: string, inside = '') => `<${own}authors>${inside}${author}</${own}authors>`,
    );
  }
  const author = known < 0 ? authors.length : known;
  const own = notes.filter(({ line, column }) => !taken.has(`${columnLetters(column)}${line}`)).slice(0, MOST_NOTES);
  const first = Math.max(1024, ...[...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id))) + 1;
  const added = own.map(({ line, column, text }) => comment(`${columnLetters(column)}${line}`, text, author, prefix)).join('');
  const shapes = own.map((note, at) => shape(note, first + at)).join('');
  return {
    comments: comments.replace(
      /<((?:\w+:)?)commentList(?:\s*\/>|>([\s\S]*)<\/(?:\w+:)?commentList>)/,
      (_, tag: string, inside = '') => `<${tag}commentList>${inside}${added}</${tag}commentList>`,
    ),
    drawing: drawing.replace(/<\/xml>\s*$/, () => `${shapes}</xml>`),
  };
}

const comment = (ref: string, text: string, author: number, prefix: string): string =>
  prefixed(
    `<comment ref="${ref}" authorId="${author}"><text><r><rPr><b/><sz val="10"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">${AUTHOR}:\n</t></r><r><rPr><sz val="10"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`,
    prefix,
  );

/** The box of a note: hidden until its cell is pointed at, and high enough for its text. */
function shape({ line, column, text }: CellNote, id: number): string {
  const rows = Math.min(12, Math.max(3, Math.ceil(text.length / 34) + 2));
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:220pt;height:${rows * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 15, ${Math.max(0, line - 2)}, 10, ${column + 3}, 15, ${Math.max(0, line - 2) + rows}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${line - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

function withoutShape(drawing: string, ref: string): string {
  const letters = ref.replace(/\d+$/, '');
  const row = Number(ref.slice(letters.length)) - 1;
  const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return drawing.replace(/<v:shape[\s>][\s\S]*?<\/v:shape>/g, (one) =>
    new RegExp(`<x:Row>${row}</x:Row>\\s*<x:Column>${column}</x:Column>`).test(one) ? '' : one,
  );
}
