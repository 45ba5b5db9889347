import { type Bilingual, type FactPath, factAt, type Policy } from 'haiphong-training-support';
import { readAnswers } from './answers.js';
import { type Area, ambiguousPlace, areaIn, cityAlone, contradictoryPlace } from './areas.js';
import { type Cell, isError, isNumber, LONGEST_WORDS } from './cell.js';
import { readCodes, tidied } from './codes.js';
import { type DayEvidence, type DayOrder, evidenceOfDays, readDays } from './days.js';
import { groupToldBy } from './group-name.js';
import { memoized } from './memoized.js';
import { readMoney, readMonths } from './money.js';
import { occupationReader } from './occupations.js';
import { areaOfPark, readParks } from './parks.js';
import { reliefInWords, reliefReader } from './relief.js';
import { bareLevel, classIn, classOfDate, withoutField } from './schooling.js';
import { slipsOf } from './slips.js';
import { asked, blank, type ColumnReading, type Filled, misread, saysNothing, told, type Value } from './value.js';
import { expected, inWords, optionOf } from './words.js';

/** Stands in a cell that is merged with others of its row, so that nobody can tell which of them its value belongs to. */
export const MERGED_ACROSS = '#MERGED';
export const isMergedAcross = (cell: Cell): boolean => isError(cell) && cell.cause === 'merged-across';

/** What is known of a column besides its cells. */
export interface ColumnContext {
  readonly policy: Policy;
  /** From the uppermost heading to its own. */
  readonly headings?: readonly string[];
  /** Its cell in a row of units under the headings. */
  readonly unit?: string;
  /** What is written above and below the table. */
  readonly lines?: readonly string[];
  /** What its own cells prove of the order of days, where that is known already, and what the other columns of days of the table do. */
  readonly ownDays?: DayEvidence;
  readonly otherDays?: readonly DayEvidence[];
  /** How days are to be read, where somebody was asked. */
  readonly days?: DayOrder;
}

/** Understands a column as one thing: what it says of a fact, cell by cell. */
export function readColumn(path: FactPath, cells: readonly Filled[], context: ColumnContext): ColumnReading {
  const sound = cells.filter((cell) => !isError(cell) && !isEndless(cell));
  const reading = readingOf(path, sound, context);
  return {
    words: reading.words,
    read: (cell) => (isError(cell) ? unreadable(cell) : isEndless(cell) ? misread(expected(path)) : reading.read(cell)),
  };
}

/** No fact is told in so many letters, and what looks for one in them may take the square of their number. */
const isEndless = (cell: Filled): boolean => typeof cell === 'string' && cell.trim().length > LONGEST_WORDS;

/** What a cell that stands alone says of a fact. */
export const factValue = (path: FactPath, cell: Filled, policy: Policy): Value => readColumn(path, [cell], { policy }).read(cell);

function readingOf(
  path: FactPath,
  cells: readonly Filled[],
  { policy, headings = [], unit, lines = [], ownDays, otherDays = [], days }: ColumnContext,
): ColumnReading {
  const fact = factAt(path);
  const why = expected(path);
  // The yes or no to a condition that the policy adds.
  if (path.startsWith('answers.')) return readAnswers(path, cells, why);
  switch (fact?.kind) {
    case 'date':
      return readDays(ownDays ?? evidenceOfDays(cells), otherDays, headings, why, days);
    case 'yes-no':
      return readAnswers(path, cells, why);
    case 'whole-number':
      if (fact.unit === 'month') return { words: [], read: (cell) => readMonths(cell, fact, why) };
      return readMoney(cells, { headings, under: unit, lines }, { ...fact, monthly: path.endsWith('Tuition') }, why);
    case 'option':
      return readOptions(path, fact.options, cells, why, policy);
    case 'occupation':
      return { words: [], read: occupationReader(policy, why) };
    default:
      return path === 'enterprise.zone' ? readParks(cells, policy, why) : readCodes(path, headings, cells, why);
  }
}

const unreadable = (cell: Cell): Value =>
  isMergedAcross(cell)
    ? misread({ vi: 'ô bị gộp ngang với ô của cột khác; hãy bỏ gộp ô', en: 'the cell is merged with a cell of another column; unmerge them' })
    : isError(cell) && cell.cause === 'too-narrow'
      ? misread({
          vi: 'cột quá hẹp nên ô chỉ hiện dấu #; hãy nới cột rồi lưu lại',
          en: 'the column is too narrow, so that the cell shows # alone; widen it and save again',
        })
      : misread({ vi: 'ô báo lỗi hoặc công thức chưa có kết quả', en: 'the cell shows an error, or a formula without a result' });

type Options = Readonly<Record<string, Bilingual>>;

function readOptions(path: FactPath, options: Options, cells: readonly Filled[], why: Bilingual, policy: Policy): ColumnReading {
  const numbers = path === 'training.nationalRelief' ? reliefReader(cells, why) : undefined;
  const ofText = memoized((text) => optionIn(path, options, text, why, policy));
  return {
    words: [],
    read(cell) {
      const special = numbers?.(cell) ?? (path === 'education' ? classOfDate(cell) : undefined);
      if (special) return special;
      const text = typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : isNumber(cell) ? cell.format.show(cell.number) : '';
      return ofText(tidied(text));
    },
  };
}

function optionIn(path: FactPath, options: Options, text: string, why: Bilingual, policy: Policy): Value {
  const id = optionOf(path, options, text);
  if (id !== undefined) return told(id);
  if (saysNothing(text)) return blank;
  if ('hai-phong' in options) return areaOption(path, text, why, policy);
  if (path === 'training.nationalRelief') return reliefInWords(text, why) ?? misread(why, suggestions(text, options));
  const group = path === 'group' ? groupToldBy(text) : undefined;
  if (group !== undefined) return told(group);
  if (path === 'education') {
    const found = classIn(text);
    const rest = found && optionOf(path, options, bareLevel(found.rest));
    if (found && (found.rest === '' || rest === found.education || ADDS_NOTHING.test(found.rest))) return told(found.education);
    const level = optionOf(path, options, withoutField(text));
    if (level !== undefined) return told(level);
  }
  const level = optionOf(path, options, bareLevel(text));
  return level !== undefined && (path === 'education' || path.toLowerCase().endsWith('level'))
    ? told(level)
    : misread(why, suggestions(text, options));
}

/** What stands beside a class and leaves it as it is. */
const ADDS_NOTHING =
  /^(?:btvh|bổ túc(?: văn hóa)?|văn hóa|bt|gdtx|(?:hệ\s+)?chính quy|(?:trình độ|văn hóa|học vấn|hết|học hết|tốt nghiệp|tn|đã tốt nghiệp)(?:\s+(?:văn hóa|lớp))?)$/iu;

/** The option of which a text is a slip; none where it may be a slip of several. */
function suggestions(text: string, options: Options): readonly string[] {
  const slips = slipsOf(
    text,
    Object.values(options).flatMap(({ vi, en }) => [vi, en]),
  );
  return slips.length === 1 ? slips : [];
}

function areaOption(path: FactPath, text: string, why: Bilingual, policy: Policy): Value {
  const words = (areas: readonly Area[]): readonly string[] => areas.map((area) => inWords(path, area, 'vi', policy));
  const named = areaIn(text);
  // Who gives a park and the city alone has told its area all the same.
  const area = named === 'city-alone' || named === 'unknown' ? (areaOfPark(text, policy) ?? named) : named;
  switch (area) {
    case 'city-alone':
      return misread(cityAlone, words(['hai-phong', 'former-hai-duong']));
    case 'ambiguous':
      return asked(ambiguousPlace);
    case 'contradicts':
      return asked(contradictoryPlace);
    case 'unknown':
      return slipsOf(text, ['Hải Phòng']).length > 0 ? misread(cityAlone, words(['hai-phong', 'former-hai-duong'])) : misread(why);
    default:
      return told(area);
  }
}
