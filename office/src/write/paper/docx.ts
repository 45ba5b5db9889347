import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  type ITableCellOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locale } from 'haiphong-training-support';
import { certain } from '../../read/certain.js';
import { grouped } from '../../read/words.js';
import type { Column, Figures, Value } from '../publish/figures.js';
import { type Annex, BLANK, type Block, type Paper, SHORT_BLANK } from './paper.js';
import { roman } from './roman.js';

const FONT = 'Times New Roman';
/** Sizes in half points: 14 in the text, 13 in heads, 12 and 11 in tables and lists of recipients. */
const SIZE = { text: 28, head: 26, list: 24, small: 22 } as const;
/** The margins of Decree 30/2020/NĐ-CP, in millimetres: 20–25 above and below, 30–35 left, 15–20 right. */
const MARGIN = { top: 20, bottom: 20, left: 30, right: 20 } as const;
const A4 = { width: 210, height: 297 } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** A paper as a Word document (.docx): head, text, place to sign, recipients, and each annex on pages of its own. */
export async function paperDocx(papers: readonly Paper[], locale: Locale): Promise<Uint8Array> {
  const document = new Document({
    creator: '',
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.text, language: { value: locale === 'vi' ? 'vi-VN' : 'en-GB' } } } },
    },
    sections: papers.flatMap((paper) => [
      section([...head(paper), ...body(paper, locale), ...foot(paper)], false),
      ...paper.annexes.map((annex, at) => section(annexParts(annex, paper, at, locale), isWide(annex.figures))),
    ]),
  });
  return withShortEnds(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const DOCUMENT = 'word/document.xml';

/** The paragraph that ends a section takes no line of its own: behind a place to sign it would begin a page that nothing else stands on. */
function withShortEnds(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const text = strFromU8(certain(parts[DOCUMENT]));
  const short = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr><w:sectPr';
  return zipSync({ ...parts, [DOCUMENT]: strToU8(text.replaceAll('<w:p><w:pPr><w:sectPr', short)) }, { mtime: new Date(1980, 1, 1) });
}

/** Pages that begin anew, with their own numbers: above and in the middle, from the second page on. */
function section(children: readonly (Paragraph | Table)[], isLandscape: boolean): ISectionOptions {
  const page = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.head })],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: convertMillimetersToTwip(A4.width),
          height: convertMillimetersToTwip(A4.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: convertMillimetersToTwip(MARGIN.top),
          bottom: convertMillimetersToTwip(MARGIN.bottom),
          left: convertMillimetersToTwip(isLandscape ? MARGIN.bottom : MARGIN.left),
          right: convertMillimetersToTwip(isLandscape ? MARGIN.top : MARGIN.right),
          header: convertMillimetersToTwip(10),
          footer: convertMillimetersToTwip(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [page] }), first: new Header({ children: [new Paragraph({})] }) },
    footers: { default: new Footer({ children: [new Paragraph({})] }), first: new Footer({ children: [new Paragraph({})] }) },
    children: [...children],
  };
}

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number; readonly allCaps?: boolean };
const run = (text: string, look: Look = {}): TextRun => new TextRun({ text, font: FONT, size: SIZE.text, ...look });

/** Lines of a column of the head, in the middle. */
const line = (children: readonly ParagraphChild[], after = 0): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [...children] });

/** The short line below the name of an office, the motto and a title. */
const rule = (width: string): Paragraph => line([new TextRun({ text: width, font: FONT, size: 12, bold: true })], 60);

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

function head({ kind, sign, about, issuer, to, draft }: Paper): readonly (Paragraph | Table)[] {
  const office = line([run((issuer ?? BLANK).toUpperCase(), { bold: true, size: SIZE.head })]);
  const number = line([run(`Số: ${SHORT_BLANK}/${sign}`, { size: SIZE.head })]);
  const subject = kind === undefined ? [line([run(`V/v ${about}`, { size: SIZE.list })], 120)] : [];
  const drafted = draft ? [line([run('DỰ THẢO', { bold: true, size: SIZE.list })])] : [];
  const left = [...drafted, line([run(`(${PARENT})`, { size: SIZE.list, italics: true })]), office, rule('_______'), number, ...subject];
  const right = [
    line([run(NATION, { bold: true, size: SIZE.list })]),
    line([run(MOTTO, { bold: true, size: SIZE.head })]),
    rule('________________________'),
    line([run('Hải Phòng, ngày …… tháng …… năm ………', { italics: true, size: SIZE.head })]),
  ];
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({ children: [...children], borders: NO_BORDERS, width: { size: width, type: WidthType.DXA } });
  const [narrow, wide] = [3370, 5700];
  const top = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [narrow, wide],
    width: { size: narrow + wide, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ children: [cell(left, narrow), cell(right, wide)] })],
  });
  const title =
    kind === undefined
      ? []
      : [
          new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 280 }, children: [run(kind, { bold: true })] }),
          new Paragraph({ alignment: AlignmentType.CENTER, children: [run(about, { bold: true })] }),
          rule('________________'),
        ];
  const addressee =
    to === undefined
      ? []
      : [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 200, after: 120 }, children: [run(`Kính gửi: ${to}`)] })];
  return [top, ...title, ...addressee];
}

/** What stands in the place of the office above the one that signs. */
const PARENT = 'cơ quan chủ quản';

function body({ body: blocks }: Paper, locale: Locale): readonly (Paragraph | Table)[] {
  // A place to sign never stands alone on a page: the last paragraphs go with it.
  return blocks.flatMap((block, at) => blockParts(block, locale, at >= blocks.length - 2));
}

function blockParts(block: Block, locale: Locale, goesWithNext: boolean): readonly (Paragraph | Table)[] {
  if (block.kind === 'table') return [tableOf(block.figures, locale), new Paragraph({ spacing: { after: 60 } })];
  const { text, look } = block;
  const isHeading = look === 'heading' || look === 'centred-heading';
  const isCentred = look === 'centred' || look === 'centred-heading';
  return [
    new Paragraph({
      alignment: isCentred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
      keepNext: isHeading || goesWithNext,
      keepLines: goesWithNext,
      indent: isCentred ? {} : { firstLine: convertMillimetersToTwip(10) },
      spacing: { before: 60, after: 60, line: 276 },
      children: [run(text, { bold: isHeading, italics: look === 'legal-basis' })],
    }),
  ];
}

function foot({ recipients, signer }: Paper): readonly (Paragraph | Table)[] {
  const small = (text: string, look: Look = {}) => new Paragraph({ keepLines: true, children: [run(text, { size: SIZE.small, ...look })] });
  const left = [
    small('Nơi nhận:', { bold: true, italics: true, size: SIZE.list }),
    ...recipients.map((one, at) => small(`- ${one}${at === recipients.length - 1 ? '.' : ';'}`)),
  ];
  const right = [
    line([run((signer ?? `${BLANK}${BLANK}`).toUpperCase(), { bold: true })]),
    line([run('(Chữ ký của người có thẩm quyền, dấu của cơ quan)', { italics: true, size: SIZE.small })]),
    ...[0, 1, 2, 3].map(() => line([run('')])),
    line([run('(Họ và tên)', { bold: true })]),
  ];
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({ children: [...children], borders: NO_BORDERS, width: { size: width, type: WidthType.DXA } });
  const half = 4535;
  return [
    new Paragraph({ spacing: { before: 120 }, keepNext: true }),
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: [half, half],
      width: { size: 2 * half, type: WidthType.DXA },
      borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
      rows: [new TableRow({ cantSplit: true, children: [cell(left, half), cell(right, half)] })],
    }),
  ];
}

/** A table wider than this, in characters, stands on its side. */
const PORTRAIT_WIDTH = 95;
const widthOf = ({ columns }: Figures): number => columns.reduce((all, { width }) => all + width, 0);
const isWide = (figures: Figures): boolean => widthOf(figures) > PORTRAIT_WIDTH;

function annexParts(annex: Annex, { kind, sign, annexes }: Paper, at: number, locale: Locale): readonly (Paragraph | Table)[] {
  const note = `(Kèm theo ${kind === undefined ? 'Công văn' : sentence(kind)} số ……/${sign} ngày …… tháng …… năm ……… của ${BLANK})`;
  const { below = [] } = annex;
  const centred = (text: string, look: Look, after = 0) =>
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing: { after }, children: [run(text, look)] });
  return [
    centred(annexes.length > 1 ? `Phụ lục ${roman(at + 1)}` : 'Phụ lục', { bold: true }),
    centred(annex.title.toUpperCase(), { bold: true }),
    centred(note, { italics: true, size: SIZE.head }, 120),
    ...annex.notes.map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          keepNext: true,
          spacing: { after: 40 },
          children: [run(text, { size: SIZE.small, italics: true })],
        }),
    ),
    ...(annex.unit === undefined
      ? []
      : [new Paragraph({ alignment: AlignmentType.RIGHT, keepNext: true, children: [run(annex.unit, { size: SIZE.small, italics: true })] })]),
    tableOf(annex.figures, locale, isWide(annex.figures), below.length > 0 || annex.signers !== undefined),
    ...below.map(
      (text, index) =>
        new Paragraph({
          spacing: { before: 80 },
          keepNext: annex.signers !== undefined || index < below.length - 1,
          children: [run(text, { italics: true, size: SIZE.list })],
        }),
    ),
    // A table right behind a table would become a part of it.
    ...(annex.signers === undefined
      ? []
      : [new Paragraph({ keepNext: true, spacing: { line: 120 } }), signatures(annex.signers, isWide(annex.figures))]),
  ];
}

const sentence = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

function signatures(roles: readonly string[], isLandscape: boolean): Table {
  const width = Math.floor(inside(isLandscape) / roles.length);
  const cell = (role: string) =>
    new TableCell({
      borders: NO_BORDERS,
      width: { size: width, type: WidthType.DXA },
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 160 },
          children: [run(role.toUpperCase(), { bold: true, size: SIZE.list })],
        }),
        line([run('(Ký, ghi rõ họ tên)', { italics: true, size: SIZE.small })]),
        ...[0, 1, 2].map(() => line([run('')])),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: roles.map(() => width),
    width: { size: width * roles.length, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ cantSplit: true, children: roles.map(cell) })],
  });
}

/** The width between the margins. */
const inside = (isLandscape: boolean): number =>
  convertMillimetersToTwip(isLandscape ? A4.height - MARGIN.top - MARGIN.bottom : A4.width - MARGIN.left - MARGIN.right);

const ALIGN = { text: AlignmentType.LEFT, place: AlignmentType.CENTER, count: AlignmentType.RIGHT, dong: AlignmentType.RIGHT } as const;

/** What a letter of a table takes, in twips for each half point of its size: wide enough for bold digits and for Vietnamese. */
const LETTER = 5.3;
const CELL_MARGIN = 60;

/** A column: as wide as it asks to be beside the others, and how wide it has to be at least, in twips. */
interface Sized {
  readonly width: number;
  readonly least: number;
}

/** The columns of a table in letters of a size, each wide enough that no number and no word is cut in two. */
function sizedColumns({ columns, lines }: Figures, size: number, locale: Locale): readonly Sized[] {
  return columns.map((column, at) => {
    const rows = lines.filter(({ kind }) => kind !== 'section' && kind !== 'remark');
    const texts = [column.heading, ...rows.map(({ cells }) => shown(cells[at] ?? null, column, locale))];
    // Where a program breaks a line; the space that holds a unit to its number is none.
    const words = texts.flatMap((text) => text.split(/[ \n\-–]+/));
    return { width: column.width, least: Math.ceil(Math.max(...words.map((word) => word.length)) * size * LETTER) + 2 * CELL_MARGIN };
  });
}

/** How wide columns are, in twips: as they ask for, but none narrower than it has to be, at the cost of those that have room. */
function columnWidths(columns: readonly Sized[], whole: number): readonly number[] {
  const all = sumOf(columns.map(({ width }) => width));
  const wide = columns.map(({ width, least }) => ({ least, width: Math.max((width / all) * whole, least) }));
  const excess = sumOf(wide.map(({ width }) => width)) - whole;
  // At most to the least that each has to have; less room than a twip is none.
  const room = Math.max(1, sumOf(wide.map(({ width, least }) => width - least)));
  const fitting = wide.map(({ width, least }) => Math.max(least, width - ((width - least) * excess) / room));
  return fitting.map((width) => Math.floor(width * Math.min(1, whole / sumOf(fitting))));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A table with its headings repeated on every page, no row cut in two, and no heading or sum alone on a page. */
function tableOf(figures: Figures, locale: Locale, isLandscape = false, isFollowed = false): Table {
  const { columns, lines } = figures;
  const usual = columns.length > 9 ? 18 : columns.length > 6 ? 20 : SIZE.small;
  const whole = inside(isLandscape);
  const fits = (size: number) => sumOf(sizedColumns(figures, size, locale).map(({ least }) => least)) <= whole;
  const size = [usual, usual - 2, usual - 4].find(fits) ?? usual - 4;
  const widths = columnWidths(sizedColumns(figures, size, locale), whole);
  const text = (value: string, look: Look, alignment: (typeof ALIGN)[keyof typeof ALIGN], keepNext = false) =>
    new Paragraph({
      alignment,
      keepNext,
      spacing: { before: 20, after: 20 },
      children: value.split('\n').flatMap((part, at) => [...(at > 0 ? [new TextRun({ break: 1 })] : []), run(part, { size, ...look })]),
    });
  const cell = (options: ITableCellOptions) =>
    new TableCell({ verticalAlign: VerticalAlignTable.CENTER, margins: { left: CELL_MARGIN, right: CELL_MARGIN }, ...options });
  const headings = headingRows(columns).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(({ heading, columnSpan, rowSpan }) =>
          cell({ columnSpan, rowSpan, children: [text(heading, { bold: true }, AlignmentType.CENTER)], shading: { fill: 'E8EEF7' } }),
        ),
      }),
  );
  const rows = lines.map(({ kind, cells }, index) => {
    const bold = kind === 'section' || kind === 'sum';
    const next = lines[index + 1];
    // What a person gets besides stands under his name.
    const isContinued = kind === 'row' && cells[0] !== null && next?.kind === 'row' && next.cells[0] === null;
    const keepNext = kind === 'section' || isContinued || next?.kind === 'sum' || (isFollowed && index >= lines.length - 2);
    const own = kind === 'section' || kind === 'remark' ? cells : columns.map((_, at) => cells[at] ?? null);
    return new TableRow({
      cantSplit: true,
      children: own.map((value, at) => {
        const column = certain(columns[at]);
        const span = at === own.length - 1 ? columns.length - at : 1;
        const alignment = kind === 'section' ? AlignmentType.LEFT : ALIGN[column.kind];
        return cell({
          columnSpan: span,
          children: [text(shown(value, column, locale), { bold }, alignment, keepNext)],
          ...(kind === 'section' && { shading: { fill: 'F5F5F5' } }),
        });
      }),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: sumOf(widths), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    rows: [...headings, ...rows],
  });
}

interface HeadingCell {
  readonly heading: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The rows of headings, one or two. */
function headingRows(columns: readonly Column[]): readonly (readonly HeadingCell[])[] {
  if (columns.every(({ over }) => over === undefined)) return [columns.map(({ heading }) => ({ heading, columnSpan: 1, rowSpan: 1 }))];
  const upper: HeadingCell[] = [];
  for (let first = 0; first < columns.length; ) {
    const { over, heading } = certain(columns[first]);
    let last = first;
    while (over !== undefined && columns[last + 1]?.over === over) last += 1;
    upper.push(over === undefined ? { heading, columnSpan: 1, rowSpan: 2 } : { heading: over, columnSpan: last - first + 1, rowSpan: 1 });
    first = last + 1;
  }
  return [upper, columns.filter(({ over }) => over !== undefined).map(({ heading }) => ({ heading, columnSpan: 1, rowSpan: 1 }))];
}

function shown(value: Value, column: Column, locale: Locale): string {
  if (typeof value !== 'number') return value ?? '';
  if (column.kind === 'place') return String(value);
  return value === 0 ? '–' : `${value < 0 ? '−' : ''}${grouped(Math.abs(value), locale)}`;
}
