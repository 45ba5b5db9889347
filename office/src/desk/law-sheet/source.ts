import type { Bilingual, Provenance } from 'haiphong-training-support';
import { dayMonthYear, textOf } from '../../read/cell.js';
import { articleIn, clauseIn, dayIn, instrumentIn, pointIn, provisionText, wordingIn } from '../../read/law-sheet/cells.js';
import { type Figure, holds } from '../../read/law-sheet/figures.js';
import { type FilledColumn, GENERAL } from '../../read/law-sheet/layout.js';
import type { FilledRow } from '../../read/law-sheet/read.js';
import { cellsRead, placeOf, type Taking } from './building.js';

interface Needed {
  readonly figures: readonly Figure[];
  /** What is not in the text has no place in it. */
  readonly needsWording: boolean;
  readonly instrument: string;
}

export function sourceOf(filled: FilledRow, { policy, general, building }: Taking, needed: Needed): Provenance | undefined {
  const before = building.faults.length;
  const { cells } = filled;
  const at = (column: FilledColumn) => placeOf(filled, column);
  const of = cellsRead(filled, building);
  const instrument = of('instrument', (cell) => instrumentIn(cell, policy)) ?? needed.instrument;
  const article = of('article', articleIn);
  const clause = of('clause', clauseIn);
  const point = of('point', pointIn);
  const wording = of('wording', wordingIn);
  if (needed.needsWording && cells.article === undefined)
    building.tell(at('article'), {
      vi: 'phải ghi số của điều (hoặc mục) có nội dung này',
      en: 'the article (or section) in which it stands is needed',
    });
  if (!needed.needsWording && cells.article === undefined && (cells.clause !== undefined || cells.point !== undefined))
    building.tell(at('article'), { vi: 'có khoản hoặc điểm thì phải ghi điều', en: 'a clause or a point needs its article' });
  if (
    needed.needsWording &&
    (wording === undefined || wording === '') &&
    !building.faults.slice(before).some(({ cell }) => cell === at('wording').cell)
  )
    building.tell(at('wording'), { vi: 'phải chép nguyên văn của điều, khoản đã ghi', en: 'the wording of the provision is needed' });
  for (const figure of needed.figures)
    if (wording !== undefined && wording !== '' && needed.needsWording && !holds(wording, figure))
      building.tell(at('wording'), {
        vi: `nguyên văn không có ${figureInWords(figure).vi}`,
        en: `the wording does not hold ${figureInWords(figure).en}`,
      });
  const person = textOf(cells.person ?? null).trim() || general.person;
  if (person === undefined)
    building.tell(at('person'), {
      vi: `phải ghi người đối chiếu, ở dòng này hoặc ở ô “${GENERAL.person.vi}” đầu trang 1`,
      en: `who checked it is needed, here or at the head of sheet 1 (“${GENERAL.person.en}”)`,
    });
  const day = cells.day === undefined ? general.day : of('day', dayIn);
  if (day === undefined && cells.day === undefined)
    building.tell(at('day'), {
      vi: `phải ghi ngày đối chiếu, ở dòng này hoặc ở ô “${GENERAL.day.vi}” đầu trang 1`,
      en: `the day it was checked is needed, here or at the head of sheet 1 (“${GENERAL.day.en}”)`,
    });
  const issued = policy.instruments.find(({ id }) => id === instrument)?.issued;
  if (day !== undefined && issued !== undefined && day < issued)
    building.tell(cells.day === undefined ? at('conclusion') : at('day'), {
      vi: `ngày đối chiếu ${dayMonthYear(day)} sớm hơn ngày ban hành văn bản, ${dayMonthYear(issued)}`,
      en: `it was checked on ${dayMonthYear(day)}, before the instrument was issued on ${dayMonthYear(issued)}`,
    });
  if (building.faults.length > before || person === undefined || day === undefined) return undefined;
  const provision =
    article === undefined ? WHOLE_TEXT : provisionText({ article, ...(clause !== undefined && { clause }), ...(point !== undefined && { point }) });
  return {
    evidence: 'official',
    sources: [{ instrument, provision, ...(wording !== undefined && wording !== '' && { wording: { text: wording, lang: 'vi' } }) }],
    note: { vi: `Đối chiếu: ${person}, ngày ${dayMonthYear(day)}.`, en: `Checked by ${person} on ${day}.` },
  };
}

/** What a text does not have, it does not have anywhere. */
export const WHOLE_TEXT = 'toàn văn';

function figureInWords(figure: Figure): Bilingual {
  const both = (text: string): Bilingual => ({ vi: text, en: text });
  switch (figure.kind) {
    case 'share':
      return both(`${String(Number((Number(figure.share) * 100).toFixed(4))).replace('.', ',')}%`);
    case 'number': {
      const shown = String(figure.number).replace(/\B(?=(?:\d{3})+$)/g, '.');
      return { vi: `số ${shown}`, en: shown };
    }
    case 'day':
      return { vi: `ngày ${dayMonthYear(figure.date)}`, en: `the day ${dayMonthYear(figure.date)}` };
    case 'month-day':
      return { vi: `ngày ${figure.monthDay.split('-').reverse().join('/')}`, en: `the day ${figure.monthDay.split('-').reverse().join('/')}` };
    case 'digits':
      return { vi: `mã ${figure.digits}`, en: `the code ${figure.digits}` };
    case 'name':
      return { vi: `tên “${figure.name}”`, en: `the name “${figure.name}”` };
  }
}
