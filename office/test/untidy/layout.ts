import { type GroupId, groupFacts } from 'haiphong-training-support';
import type { Dice } from './dice.js';
import { inUnit, type Limits, type Writer, writerOf } from './forms.js';
import { BOXES, DAYS_TOGETHER, HEADINGS, SHEETS_OF, SPANS, TITLES_OF } from './headings.js';
import type { Content, DrawnFile, DrawnSheet, Format, Human, Light, Merge, TrueRow } from './model.js';
import { FORMATS, isWorkbook, keepsFormats } from './model.js';
import { GROUPS, human } from './people.js';
import { OWN_ANSWERS, WORDS } from './words.js';

/** A column of a table: what stands over it, uppermost first, and what is written into it. */
interface Column {
  readonly over: readonly string[];
  /** The fact that it tells, if any. */
  readonly path?: string;
  write(row: Row): Content;
}

/** A row of somebody while it is written. */
interface Row {
  readonly human: Human;
  readonly place: number;
  readonly facts: Record<string, unknown>;
  readonly kinds: Set<string>;
  light: Light;
}

const WORSE: Readonly<Record<Light, number>> = { clear: 0, doubtful: 1, dark: 2 };
function dim(row: Row, light: Light): void {
  if (WORSE[light] > WORSE[row.light]) row.light = light;
}

/** How the groups of a table's rows are told. */
type Telling = 'column' | 'sheet name' | 'title' | 'sections' | 'nothing';

/** Draws a file of one or two sheets, in any format. */
export function drawnFile(dice: Dice): DrawnFile {
  const format = dice.one<Format>(['xlsx', 'xlsx', 'xlsx', 'xlsx', ...FORMATS]);
  const several = isWorkbook(format) && dice.in100(20);
  const sheets = Array.from({ length: several ? 2 : 1 }, (_, at) => drawnSheet(dice, format, at, several));
  return { format, sheets };
}

function drawnSheet(dice: Dice, format: Format, at: number, several: boolean): DrawnSheet {
  const tables = dice.in100(15) ? 2 : 1;
  const limits: Limits = {
    formats: keepsFormats(format),
    serials: format !== 'xlsx from 1904',
    plain: dice.in100(6),
    oldLetters: format === 'csv TCVN3' || format === 'csv VNI' || format === 'csv Windows-1258',
    swaps: tables === 1,
  };
  const group = dice.one(['enterprise-employee', 'enterprise-employee', 'vocational-student', ...GROUPS] as const);
  const telling = dice.one<Telling>([
    'column',
    'column',
    'column',
    ...(isWorkbook(format) ? (['sheet name', 'sheet name'] as const) : []),
    'title',
    'title',
    'sections',
    ...(dice.in100(10) ? (['nothing'] as const) : []),
  ]);
  const paper = new Paper(dice, limits, format, at * 500);
  if (dice.in100(40))
    paper.text(dice.one(['CÔNG TY TNHH VÍ DỤ', 'TRƯỜNG CAO ĐẲNG VÍ DỤ', 'Mẫu số 02', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']), 'notes above');
  if (telling === 'title') paper.text(dice.one(TITLES_OF[group] ?? []), 'group: by the title');
  else if (dice.in100(8)) {
    paper.rows.push(['Tên doanh nghiệp:', 'Công ty TNHH Ví dụ'], ['Mã số thuế:', '0200999999', null, 'Địa chỉ:', 'Hải Phòng']);
    paper.has('notes above: keys and values');
  } else if (dice.in100(30)) paper.text('DANH SÁCH ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO NGHỀ NĂM 2025', 'notes above');
  const mixed = telling === 'column' && dice.in100(25);
  for (let table = 0; table < tables; table += 1) {
    if (table > 0) for (let blank = dice.upTo(0, 2); blank > 0; blank -= 1) paper.rows.push([]);
    paper.table(group, telling, mixed, table > 0);
  }
  paper.unitBelow();
  if (dice.in100(30)) paper.signatures();
  const name =
    telling === 'sheet name'
      ? `${dice.one(SHEETS_OF[group] ?? [])}${at > 0 ? ' (2)' : ''}`
      : at > 0
        ? 'Đợt 2'
        : dice.one(['Sheet1', 'Danh sách', 'DS2025']);
  const sheetKinds = [...(telling === 'sheet name' ? ['group: by the name of the sheet'] : []), `file: ${format}`];
  return paper.done(name, several && at > 0 && keepsFormats(format) && dice.in100(50), sheetKinds);
}

/** A sheet while it is written, from its first row down. */
class Paper {
  readonly rows: Content[][] = [];
  readonly #merges: Merge[] = [];
  readonly #people: (Row & { line: number })[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #kinds = new Set<string>();
  readonly #twins: (readonly [number, number])[] = [];
  #headerLine = 0;
  #unit = 1;

  constructor(
    readonly dice: Dice,
    readonly limits: Limits,
    readonly format: Format,
    readonly first: number,
  ) {}

  has(kind: string): void {
    this.#kinds.add(kind);
  }

  /** A line of text alone. */
  text(text: string, kind: string): void {
    this.rows.push(this.dice.in100(30) ? [null, null, text] : [text]);
    this.#kinds.add(kind);
  }

  table(group: GroupId, telling: Telling, mixed: boolean, isSecond: boolean): void {
    const { dice } = this;
    if (isSecond) this.#kinds.add('layout: a second table');
    const groups = (place: number): GroupId => (mixed || telling === 'sections' ? (GROUPS[place % 2 === 0 ? 0 : 1] ?? group) : group);
    const people = Array.from({ length: dice.upTo(1, 6) }, (_, at) => human(dice, groups(at), this.first + this.#people.length + at + 1));
    if (telling === 'sections') people.sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
    const numbered = dice.in100(88);
    const unitRow = this.#drawUnit(people);
    let columns = this.#columns(people, { group: telling === 'column', numbered, mixed: mixed || telling === 'sections' });
    if (mixed || telling === 'sections') this.#kinds.add(mixed ? 'layout: groups mixed' : 'group: by lines over the rows');
    const long = columns.filter(
      ({ path, over }) => path !== undefined && path !== 'id' && path !== 'group' && over.length === 1 && (over[0]?.length ?? 0) > 11,
    );
    const misspelt =
      long.length > 0 && !columns.some(({ over }) => over.length === 1 && Object.values(SECOND).includes(over[0] ?? '')) && dice.in100(4)
        ? dice.one(long)
        : undefined;
    columns = columns.map((column) => (column === misspelt ? { ...column, over: column.over.map(misspell) } : column));
    const dress = dice.in100(80) ? undefined : dice.one(DRESSES);
    if (dress) {
      this.#kinds.add(dress[0]);
      columns = columns.map((column, at) => ({
        ...column,
        over: column.over.map((text, row) => (row === column.over.length - 1 ? dress[1](text, at) : text)),
      }));
    }
    const headTop = this.rows.length;
    this.#headings(columns);
    if (dice.in100(12)) {
      this.rows.push(columns.map((_, at) => `(${at + 1})`));
      this.#kinds.add('layout: numbers of columns');
    }
    if (unitRow)
      this.rows.push(
        columns.map(({ path }) =>
          path === 'training.monthlyTuition' ? (this.#unit === 1000 ? 'nghìn đồng' : 'triệu đồng') : path === 'training.studyMonths' ? 'tháng' : null,
        ),
      );
    let section: GroupId | undefined;
    let number = 0;
    const written: Row[] = [];
    const again = dice.in100(8) ? dice.upTo(1, 3) : -1;
    const depth = Math.max(...columns.map(({ over }) => over.length));
    const head = this.rows.slice(headTop, headTop + depth);
    for (const one of people) {
      if (written.length === again && section === undefined) {
        const shift = this.rows.length - headTop;
        const own = this.#merges.filter(({ top }) => top > headTop && top <= headTop + depth);
        this.rows.push(...head.map((row) => [...row]));
        this.#merges.push(...own.map((merge) => ({ ...merge, top: merge.top + shift, bottom: merge.bottom + shift })));
        this.#kinds.add('layout: headings again');
      }
      if (telling === 'sections' && one.group !== section) {
        section = one.group;
        const roman = ['I', 'II', 'III', 'IV'][number] ?? '';
        const words = WORDS['group']?.[one.group]?.[1] ?? '';
        const isCounted = ['STT', 'TT', 'Số TT'].includes(columns[0]?.over[0] ?? '') && dice.in100(50);
        if (isCounted) this.#kinds.add('layout: sections counted in a column');
        this.rows.push(isCounted ? [roman, dice.in100(50) ? null : words, words].slice(0, 3) : [`${roman}. ${words}`]);
        number += 1;
      }
      const row: Row = { human: one, place: written.length + 1, facts: {}, kinds: new Set(), light: 'clear' };
      if (telling === 'nothing') {
        dim(row, 'dark');
        row.kinds.add('group: told by nothing');
      }
      if (misspelt) {
        dim(row, 'doubtful');
        row.kinds.add('headings: misspelt');
      }
      row.facts['group'] = one.group;
      this.#person(row, columns);
      written.push(row);
    }
    // Where one column of days is written month first, or swapped, nobody can be sure of the other.
    const hands = new Set(written.flatMap(({ kinds }) => [...kinds]));
    if (hands.has('days: month first') || hands.has('days: swapped by Excel'))
      for (const row of written) if (DAYS.some((path) => row.facts[path] !== undefined)) dim(row, 'doubtful');
    this.#mergeDown(columns, written);
    this.#twice(columns, numbered, people.length);
    if (dice.in100(35)) this.#total(columns, people);
  }

  /** The unit of the amounts of the sheet, told above the table or in a row under its headings; whether there is such a row. */
  #drawUnit(people: readonly Human[]): boolean {
    const { dice } = this;
    if (this.#headerLine > 0 || !people.some(({ facts }) => facts['training.monthlyTuition'] !== undefined) || !dice.in100(18)) return this.#unitRow;
    this.#unit = dice.one([1000, 1000, 1_000_000]);
    const thousand = this.#unit === 1000;
    const where = dice.one(['line', 'line', 'row', 'heading', ...(this.limits.swaps ? ['below'] : [])]);
    if (where === 'line')
      this.text(
        thousand
          ? dice.one(['Đơn vị tính: nghìn đồng', 'ĐVT: nghìn đồng', '(Đơn vị: 1.000 đồng)', 'Đơn vị: ngàn đồng', 'ĐVT: 1.000đ'])
          : dice.one(['Đơn vị tính: triệu đồng', 'ĐVT: triệu đồng', 'Đơn vị: tr.đ']),
        'money: unit above the table',
      );
    if (where === 'below') this.#below = thousand ? 'Ghi chú: đơn vị tính nghìn đồng' : 'Ghi chú: đơn vị tính triệu đồng';
    if (where === 'heading')
      this.#unitHeading = thousand
        ? dice.one(['(nghìn đồng)', '(1.000đ)', '(ngàn đồng/tháng)', ', nghìn đồng'])
        : dice.one(['(triệu đồng)', '(tr.đ)']);
    if (where === 'row') this.#kinds.add('money: unit in a row under the headings');
    this.#unitRow = where === 'row';
    return this.#unitRow;
  }
  #unitRow = false;
  #below = '';
  #unitHeading = '';

  #columns(
    people: readonly Human[],
    { group, numbered, mixed }: { readonly group: boolean; readonly numbered: boolean; readonly mixed: boolean },
  ): readonly Column[] {
    const { dice, limits } = this;
    const groups = [...new Set(people.map((one) => one.group))];
    const paths = [...new Set(groups.flatMap((one) => groupFacts[one] as readonly string[]))].filter(
      (path) => path !== 'group' && path !== 'id' && HEADINGS[path] !== undefined && people.some(({ facts }) => facts[path] !== undefined),
    );
    const plain = mixed || dice.in100(30);
    const spans = dice.in100(40)
      ? Object.keys(SPANS).filter((key) => paths.filter((path) => path in (SPANS[key]?.children ?? {})).length > 1 && dice.in100(75))
      : [];
    const factColumns = (path: string): readonly Column[] => {
      const span = spans.find((key) => path in (SPANS[key]?.children ?? {}));
      const child = span === undefined ? undefined : SPANS[span]?.children[path];
      const uppers = span === undefined ? [] : [this.#upper(span)];
      const boxes = BOXES[path];
      const parent = dice.one((plain || span !== undefined ? HEADINGS[path]?.slice(0, 1) : HEADINGS[path]) ?? []);
      if (boxes && dice.in100(10) && people.every(({ facts }) => facts[path] === undefined || boxes.some(([, value]) => value === facts[path])))
        return boxColumns(path, boxes, [...uppers, parent], dice);
      const heading = child ? dice.one(child) : parent;
      return [this.#factColumn(path, [...uppers, heading], people)];
    };
    const facts = dice.in100(25) && spans.length === 0 ? dice.shuffled(paths) : paths;
    if (spans.length > 0) this.#kinds.add('headings: spans over others');
    const before: Column[] = [];
    if (dice.in100(70)) before.push({ over: [dice.one(['STT', 'TT', 'Số TT'])], write: ({ place }) => place });
    if (numbered) before.push({ over: [dice.one(HEADINGS['id'] ?? [])], path: 'id', write: (row) => told(row, 'id', String(row.human.facts['id'])) });
    else this.#kinds.add('layout: no number column');
    const splitName = dice.in100(8);
    if (splitName) {
      before.push(
        { over: ['Họ và tên đệm'], write: ({ human: one }) => one.name.replace(/ \S+$/, '') },
        { over: ['Tên'], write: ({ human: one }) => one.name.replace(/^.* /, '') },
      );
      this.#kinds.add('layout: name in two columns');
    } else
      before.push({
        over: [dice.one(['Họ và tên', 'Họ tên', 'Họ và tên người lao động', 'Họ và tên học sinh'].slice(0, mixed ? 2 : 4))],
        write: ({ human: one }) => one.name,
      });
    if (group)
      before.push({
        over: [dice.one(HEADINGS['group'] ?? [])],
        path: 'group',
        write: (row) =>
          told(
            row,
            'group',
            dice.one((limits.plain ? WORDS['group']?.[row.human.group]?.slice(0, 2) : WORDS['group']?.[row.human.group]) ?? []),
            row.human.group,
          ),
      });
    const asides: Column[] = [
      { over: [dice.one(['Ngày sinh', 'Ngày tháng năm sinh'])], write: ({ human: one }) => one.born.split('-').reverse().join('/') },
      { over: [dice.one(['Số CCCD', 'CCCD'])], write: ({ human: one }) => one.identity },
      { over: ['Giới tính'], write: ({ place }) => (place % 2 === 0 ? 'Nam' : 'Nữ') },
      { over: ['Địa chỉ thường trú'], write: () => 'Thôn 2, xã Kiến Thụy, TP Hải Phòng' },
      { over: ['Điện thoại'], write: ({ place }) => `0912 345 6${place % 10}8` },
    ];
    before.push(...asides.filter(() => dice.in100(15)));
    const after: Column[] = [];
    if (spans.length === 0 && paths.includes('training.start') && paths.includes('training.end') && dice.in100(8)) {
      this.#kinds.add('days: first and last in one cell');
      const own = this.#daysTogether();
      return [
        ...before,
        ...paths.filter((path) => path !== 'training.end').flatMap((path) => (path === 'training.start' ? [own] : factColumns(path))),
      ];
    }
    if (dice.in100(12) && groups.includes('enterprise-employee') && isFree(paths, spans)) {
      after.push(
        { over: ['Hợp đồng lao động', 'Từ ngày'], write: () => '01/03/2024' },
        { over: ['Hợp đồng lao động', 'Đến ngày'], write: () => '28/02/2027' },
      );
      this.#kinds.add('headings: days of the contract');
    }
    if (dice.in100(5) && !mixed) {
      const path = dice.one(['training.monthlyTuition', 'education'].filter((one) => paths.includes(one)).concat('nothing'));
      const heading = SECOND[path];
      if (heading !== undefined && this.#unit === 1) {
        const isMisspelt = dice.in100(40);
        after.push(this.#second(path, isMisspelt ? misspell(heading) : heading, isMisspelt));
      }
    }
    if (dice.in100(30)) after.push({ over: ['Ghi chú'], write: (row) => this.#note(row) });
    return [...before, ...(dice.in100(50) ? after.splice(0, 2) : []), ...facts.flatMap(factColumns), ...after];
  }

  /** A column of two days each. */
  #daysTogether(): Column {
    const { dice } = this;
    const form = dice.one<(start: string, end: string) => string>([
      (start, end) => `${start} - ${end}`,
      (start, end) => `${start} – ${end}`,
      (start, end) => `Từ ${start} đến ${end}`,
      (start, end) => `từ ngày ${start} đến ngày ${end}`,
    ]);
    return {
      over: [dice.one(DAYS_TOGETHER)],
      path: 'training.start',
      write: (row) => {
        const [start, end] = [row.human.facts['training.start'], row.human.facts['training.end']];
        if (typeof start !== 'string' || typeof end !== 'string') return null;
        row.facts['training.start'] = start;
        row.facts['training.end'] = end;
        return form(start.split('-').reverse().join('/'), end.split('-').reverse().join('/'));
      },
    };
  }

  #upper(span: string): string {
    const known = this.#uppers.get(span) ?? this.dice.one(SPANS[span]?.uppers ?? []);
    this.#uppers.set(span, known);
    return known;
  }
  readonly #uppers = new Map<string, string>();

  #note(row: Row): Content {
    const { dice, format } = this;
    if (format.startsWith('csv') && dice.in100(6)) {
      row.kinds.add('text: an opened quotation mark');
      dim(row, 'doubtful');
      return '\u0000"chưa rõ';
    }
    if (dice.in100(10)) {
      row.kinds.add('text: control characters');
      return 'học\u001ekèm\u0007';
    }
    return dice.one([null, null, 'bổ sung sau', 'Đã nộp đủ giấy tờ', 'x']);
  }

  /** A second column for a fact: empty, or with something else. That of a misspelt one is read if it changes nothing. */
  #second(path: string, heading: string, isMisspelt: boolean): Column {
    const { dice } = this;
    return {
      over: [heading],
      write: (row) => {
        const value = row.human.facts[path];
        row.kinds.add(isMisspelt ? 'headings: misspelt beside the right one' : 'headings: two columns for one fact');
        dim(row, 'doubtful');
        if (value === undefined || dice.in100(70)) return null;
        if (!isMisspelt) dim(row, 'dark');
        if (path === 'training.monthlyTuition') return Number(value) + 10_000;
        return value === 'upper-secondary' ? 'THCS' : 'THPT';
      },
    };
  }

  #factColumn(path: string, over: readonly string[], people: readonly Human[]): Column {
    const { dice, limits } = this;
    const values = people.flatMap(({ facts }) => (facts[path] === undefined ? [] : [facts[path]]));
    const isMoney = path === 'training.monthlyTuition';
    const write: Writer = isMoney && this.#unit !== 1 ? inUnit(this.#unit, dice, limits) : writerOf(path, values, dice, limits);
    const heading = over.at(-1) ?? '';
    const unit = isMoney && this.#unitHeading !== '' ? this.#unitHeading : isMoney && this.#unit === 1 && dice.in100(25) ? '(đồng)' : '';
    if (isMoney && this.#unitHeading !== '') this.#kinds.add('money: unit in the heading');
    const saysNothing = dice.in100(10) && !(path in OWN_ANSWERS) && !FREE.has(path) && path !== 'enterprise.zone';
    const own = unit === '' ? heading : unit.startsWith(',') ? `${heading}${unit}` : `${heading} ${unit}`;
    return {
      over: [...over.slice(0, -1), dice.in100(8) && own.includes(' ') ? own.replace(/ (?=\S+$)/, '\n') : own],
      path,
      write: (row) => {
        const value = row.human.facts[path];
        if (value === undefined) {
          if (!saysNothing || !dice.in100(25)) return null;
          row.kinds.add('cells that say nothing');
          return dice.one(['chưa rõ', 'không rõ', '…', '?']);
        }
        if (this.format === 'xlsx' && !DAYS.includes(path) && dice.in100(1) && dice.in100(30)) {
          row.kinds.add('cells with an error');
          dim(row, 'dark');
          return { fault: '#N/A' };
        }
        const { content, kind, light, tells = value } = write(value, row.human.facts);
        row.facts[path] = tells;
        if (kind !== undefined) row.kinds.add(kind);
        if (light) dim(row, light);
        return content;
      },
    };
  }

  /** Writes the headings in as many rows as the deepest has: what stands over less is merged down. */
  #headings(columns: readonly Column[]): void {
    const depth = Math.max(...columns.map(({ over }) => over.length));
    const top = this.rows.length + 1;
    for (let row = 0; row < depth; row += 1) {
      this.rows.push(
        columns.map(({ over }, at) => {
          const isSpanned = row < over.length - 1 && columns[at - 1]?.over.slice(0, row + 1).join('\n') === over.slice(0, row + 1).join('\n');
          return isSpanned ? null : (over[row] ?? null);
        }),
      );
    }
    for (const [at, { over }] of columns.entries()) {
      for (let row = 0; row < over.length - 1; row += 1) {
        const same = (other: number) =>
          columns[other]?.over.slice(0, row + 1).join('\n') === over.slice(0, row + 1).join('\n') && (columns[other]?.over.length ?? 0) > row + 1;
        if (same(at - 1)) continue;
        let right = at;
        while (same(right + 1)) right += 1;
        if (right > at) this.#merges.push({ top: top + row, bottom: top + row, left: at + 1, right: right + 1 });
      }
      if (over.length < depth) this.#merges.push({ top: top + over.length - 1, bottom: top + depth - 1, left: at + 1, right: at + 1 });
    }
    if (depth > 1) this.#kinds.add('headings: two rows and more');
    if (this.#headerLine === 0) this.#headerLine = top + depth - 1;
    if (
      this.format === 'xlsx' &&
      !columns.some(({ over }) => Object.values(SECOND).some((own) => over.at(-1)?.toLowerCase().includes(own.toLowerCase()))) &&
      this.dice.in100(4)
    ) {
      this.#hiddenColumns.push(this.dice.upTo(1, columns.length));
      this.#kinds.add('layout: a hidden column');
    }
  }

  #person(row: Row, columns: readonly Column[]): void {
    this.rows.push(columns.map((column) => column.write(row)));
    const line = this.rows.length;
    this.#people.push(Object.assign(row, { line }));
    if (this.format === 'xlsx' && this.dice.in100(2)) {
      this.#hiddenRows.push(line);
      dim(row, 'dark');
      row.kinds.add('layout: a hidden row');
    }
    if (this.dice.in100(2)) this.rows.push([]);
  }

  /** Cells of rows right below each other that say the same, merged into one. */
  #mergeDown(columns: readonly Column[], written: readonly Row[]): void {
    if ((this.format !== 'xlsx' && this.format !== 'html') || !this.dice.in100(12)) return;
    const lines = new Map(this.#people.map((row) => [row.human, row.line]));
    for (const [at, { path }] of columns.entries()) {
      if (path === undefined || !path.startsWith('enterprise.')) continue;
      for (let first = 0; first < written.length; first += 1) {
        const row = written[first];
        const top = row && lines.get(row.human);
        const content = top === undefined ? null : (this.rows[top - 1]?.[at] ?? null);
        if (top === undefined || typeof content !== 'string') continue;
        let last = first;
        while (
          written[last + 1] &&
          lines.get(written[last + 1]?.human as Human) === top + last + 1 - first &&
          this.rows[top + last - first]?.[at] === content
        )
          last += 1;
        for (let line = top + 1; line <= top + last - first; line += 1) {
          const other = this.rows[line - 1];
          if (other) other[at] = null;
        }
        if (last > first) {
          this.#merges.push({ top, bottom: top + last - first, left: at + 1, right: at + 1 });
          for (const one of written.slice(first, last + 1)) one.kinds.add('layout: cells merged down');
        }
        first = last;
      }
    }
  }

  /** The same row again, and the number of one person for another. */
  #twice(columns: readonly Column[], numbered: boolean, count: number): void {
    const { dice } = this;
    const own = this.#people.slice(-count);
    const last = own.at(-1);
    const first = own[0];
    if (!last || !first) return;
    if (dice.in100(4) && last.light !== 'dark') {
      if (last.kinds.has('layout: cells merged down')) return;
      this.rows.push([...(this.rows[last.line - 1] ?? [])]);
      last.kinds.add('layout: the same row twice');
      dim(last, 'doubtful');
      this.#people.push({ ...last, kinds: new Set(last.kinds), line: this.rows.length });
      this.#twins.push([last.line, this.rows.length]);
      return;
    }
    const at = columns.findIndex(({ path }) => path === 'id');
    if (numbered && at >= 0 && first !== last && dice.in100(4) && first.human.name !== last.human.name) {
      const row = this.rows[last.line - 1];
      if (!row) return;
      row[at] = first.human.facts['id'] as string;
      last.facts['id'] = first.human.facts['id'];
      for (const one of [first, last]) {
        dim(one, 'doubtful');
        one.kinds.add('layout: one number for two people');
      }
      this.#twins.push([first.line, last.line]);
    }
  }

  #total(columns: readonly Column[], people: readonly Human[]): void {
    const { dice } = this;
    this.#kinds.add('layout: a total row');
    const n = people.length;
    const label = dice.one([
      'Cộng',
      'Tổng cộng',
      `Cộng: ${n} người`,
      'TỔNG CỘNG',
      'Tổng',
      'Tổng số',
      `Tổng cộng: ${String(n).padStart(2, '0')} hồ sơ`,
    ]);
    const at = dice.upTo(0, Math.min(2, columns.length - 1));
    const sum = people.reduce((all, { facts }) => all + Number(facts['training.monthlyTuition'] ?? 0), 0) / this.#unit;
    this.rows.push(
      columns.map(({ path }, place) => (place === at ? label : path === 'training.monthlyTuition' && sum > 0 ? Math.round(sum * 1000) / 1000 : null)),
    );
  }

  /** What is written right below the last table. */
  unitBelow(): void {
    if (this.dice.in100(10)) {
      for (const note of this.dice.one([
        ['* Ghi chú: số liệu tính đến 30/9/2025'],
        ['(1) Học phí theo thông báo số 12/TB-CĐ', '(2) Không kể thời gian nghỉ hè'],
        ['Danh sách này có 12 người'],
        ['Số tiền bằng chữ: Tám triệu đồng chẵn'],
      ]))
        this.rows.push([note]);
      this.#kinds.add('layout: notes below');
    }
    if (this.#below !== '') this.text(this.#below, 'money: unit below the table');
  }

  signatures(): void {
    const { dice } = this;
    this.#kinds.add('layout: signatures');
    if (dice.in100(50)) this.rows.push([]);
    if (dice.in100(50)) this.rows.push([null, null, null, null, 'Hải Phòng, ngày 05 tháng 10 năm 2025']);
    this.rows.push([null, dice.one(['NGƯỜI LẬP BIỂU', 'Người lập']), null, null, dice.one(['GIÁM ĐỐC', 'THỦ TRƯỞNG ĐƠN VỊ', 'HIỆU TRƯỞNG'])]);
    if (dice.in100(50)) this.rows.push([null, '(Ký, ghi rõ họ tên)', null, null, '(Ký tên, đóng dấu)']);
    this.rows.push([], []);
    if (dice.in100(60)) this.rows.push([null, 'Nguyễn Thị Hoa', null, null, 'Trần Văn Nam']);
  }

  done(name: string, hidden: boolean, kinds: readonly string[]): DrawnSheet {
    const { dice, limits } = this;
    const plain = limits.plain ? (text: string) => withoutMarks(text) : (text: string) => text;
    const mess = dice.in100(75) ? undefined : dice.one(TEXT_MESS.filter(([kind]) => !limits.oldLetters || kind === 'text: spaces around'));
    const all = [
      ...this.#kinds,
      ...kinds,
      ...(limits.plain ? ['text: no diacritics'] : []),
      ...(mess ? [mess[0]] : []),
      ...(hidden ? ['layout: a hidden sheet'] : []),
    ];
    const untidy = (text: string) => (mess ? mess[1](plain(text)) : plain(text));
    const aside = dice.in100(6) ? dice.upTo(1, 2) : 0;
    if (aside > 0) all.push('layout: begins further right');
    const indent: readonly null[] = Array.from({ length: aside }, () => null);
    return {
      name: plain(name).slice(0, 31),
      rows: this.rows.map((row) =>
        (row.length === 0 ? [] : [...indent, ...row]).map((content) =>
          typeof content === 'string' && !content.startsWith('\u0000') ? untidy(content) : content,
        ),
      ),
      merges: this.#merges.map((merge) => ({ ...merge, left: merge.left + aside, right: merge.right + aside })),
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns.map((column) => column + aside),
      hidden,
      headerLine: this.#headerLine,
      twins: this.#twins,
      people: this.#people.map(
        ({ line, light, facts, kinds: own }): TrueRow => ({
          line,
          light: hidden ? 'dark' : light,
          facts: Object.fromEntries(
            Object.entries(facts).map(([path, value]) => [path, FREE.has(path) && typeof value === 'string' ? plain(value) : value]),
          ),
          kinds: new Set([...own, ...all]),
        }),
      ),
    };
  }
}

/** Second headings for a fact, which no other column has. */
const SECOND: Readonly<Record<string, string>> = {
  'training.monthlyTuition': 'Mức đóng học phí',
  education: 'Trình độ phổ thông',
};

const DAYS = ['training.start', 'training.end', 'course.start', 'course.end'];

/** Facts whose text is itself what the list tells. */
const FREE = new Set(['id', 'applicant', 'enterprise.name', 'enterprise.id']);

const told = (row: Row, path: string, content: Content, value: unknown = content): Content => {
  row.facts[path] = value;
  return content;
};

const isFree = (paths: readonly string[], spans: readonly string[]): boolean => spans.includes('training') || !paths.includes('training.start');

function boxColumns(path: string, boxes: readonly (readonly [string, unknown])[], over: readonly string[], dice: Dice): readonly Column[] {
  const tick = dice.one(['x', 'X', 'v', 1]);
  const none = dice.one([null, null, '-', 0]);
  return boxes.map(([heading, value], place) => ({
    over: [...over, heading],
    ...(place === 0 && { path }),
    write: (row) => {
      const given = row.human.facts[path];
      if (given === undefined) return null;
      row.facts[path] = given;
      row.kinds.add('headings: boxes to tick');
      return given === value ? tick : none;
    },
  }));
}

/** What is written around headings, or how. */
const DRESSES: readonly (readonly [kind: string, of: (heading: string, place: number) => string])[] = [
  ['headings: numbered', (heading, place) => `${place + 1}. ${heading}`],
  ['headings: starred', (heading) => `${heading} (*)`],
  ['headings: capitals', (heading) => heading.toUpperCase()],
  ['headings: starred', (heading) => `${heading} *`],
];

/** A letter left out of the longest word. */
function misspell(heading: string): string {
  const words = heading.split(' ');
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return heading.replace(longest, longest.slice(0, -2) + longest.slice(-1));
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const TEXT_MESS: readonly (readonly [kind: string, of: (text: string) => string])[] = [
  ['text: spaces around', (text) => ` ${text} `],
  ['text: letters and marks apart', (text) => text.normalize('NFD')],
  ['text: Ð for Đ', (text) => text.replaceAll('Đ', 'Ð')],
  ['text: unseen characters', (text) => `\u200b${text.replace(' ', '\u00a0')}`],
];
