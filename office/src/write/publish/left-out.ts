import type { IsoDate, Locale, Policy } from 'haiphong-training-support';
import { groupBy } from '../../desk/group-by.js';
import type { Scope, SortedEntries } from '../../desk/sort-out.js';
import type { Place, PlacedFault } from '../../read/places.js';
import type { FolderContent } from '../../read/read-folder.js';
import { inWords, label } from '../../read/words.js';
import { NO_CASE, stretches } from '../phrases.js';
import { faultText, heldText, toldOnce } from './account.js';
import { columnsUnder, type Figures, type Line, row, section, type Value } from './figures.js';

/** How many rows of dossiers the files hold, and where each of them went. The parts add up to `rows`. */
export interface RowCounts {
  readonly rows: number;
  readonly counted: number;
  readonly faulty: number;
  readonly held: number;
  readonly unread: number;
  readonly superseded: number;
  readonly recordedLater: number;
  readonly notInPeriod: number;
  readonly outsideScope: number;
}

export function countRows({ faults, held, unread }: FolderContent, sorted: SortedEntries): RowCounts {
  const faulty = new Set(faults.filter(({ kind }) => kind === 'row').map(({ place }) => JSON.stringify(place)));
  const heldAlone = new Set(held.map(({ place }) => JSON.stringify(place)).filter((place) => !faulty.has(place)));
  const parts = {
    counted: sorted.counted.length,
    faulty: faulty.size,
    held: heldAlone.size,
    unread: unread.reduce((all, { rows }) => all + rows, 0),
    superseded: sorted.superseded.length,
    recordedLater: sorted.recordedLater.length,
    notInPeriod: sorted.notInPeriod.length,
    outsideScope: sorted.outsideScope.length,
  };
  return { rows: Object.values(parts).reduce((all, part) => all + part, 0), ...parts };
}

const WORDS = {
  vi: {
    name: 'Phần chưa tính',
    headings: ['TT', 'Tệp', 'Trang tính', 'Dòng', 'Cột', 'Lý do'],
    rows: (n: number) => `Các tệp có ${n} dòng hồ sơ`,
    counted: (n: number) => `đã tính ${n}`,
    faulty: (n: number) => `có lỗi ${n}`,
    held: (n: number) => `chờ làm rõ ${n}`,
    unread: (n: number) => `trong bảng không đọc được ${n}`,
    superseded: (n: number) => `đã được thay bằng tình trạng cập nhật sau ${n}`,
    recordedLater: (n: number) => `ghi nhận sau ngày chốt ${n}`,
    notInPeriod: (n: number) => `không thuộc kỳ ${n}`,
    outsideScope: (n: number) => `ngoài phạm vi ${n}`,
    none: 'không có',
    sections: {
      faulty: 'Dòng có lỗi, chưa tính',
      held: 'Dòng chờ làm rõ, chưa tính',
      unread: 'Tệp, trang tính, dòng chưa đọc',
      superseded: 'Đã được thay bằng tình trạng cập nhật sau',
      recordedLater: (day: string) => `Ghi nhận sau ngày ${day}`,
      notInPeriod: 'Ghi nhận trước kỳ và khóa đào tạo không diễn ra trong kỳ',
      outsideScope: 'Ngoài phạm vi của Ban Quản lý Khu kinh tế',
      passedOver: 'Dòng không phải hồ sơ, đã bỏ qua',
      repeats:
        'Đã tính, cần rà soát: người đề nghị có nhiều hồ sơ (tính từng hồ sơ, vì chưa rõ một người có được hỗ trợ nhiều lần hay không – Điều 3)',
      scopeUnknown: 'Đã tính, cần rà soát: chưa rõ có thuộc phạm vi của Ban Quản lý Khu kinh tế hay không',
      headings: 'Tiêu đề cột cần sửa, điểm cần xem lại',
      unused: 'Cột không được dùng',
    },
    replacedIn: (file: string) => `đã được thay bằng tình trạng cập nhật sau trong ${file}`,
    later: 'ghi nhận sau ngày chốt số liệu',
    outOfPeriod: 'không ghi nhận trong kỳ, khóa đào tạo không diễn ra trong kỳ',
    outside: {
      group: 'không phải người lao động tại doanh nghiệp',
      'not-operating': 'doanh nghiệp không hoạt động',
      'no-zone': 'doanh nghiệp không thuộc khu công nghiệp, khu kinh tế nào',
    },
    repeat: (person: number, enterprises: number, overlapping: boolean) =>
      `người thứ ${person}: ${enterprises > 1 ? `hồ sơ tại ${enterprises} doanh nghiệp` : 'nhiều hồ sơ'}${overlapping ? ', thời gian học trùng nhau' : ''}`,
    lacks: (facts: string) => `chưa có: ${facts}`,
  },
  en: {
    name: 'Left out',
    headings: ['No.', 'File', 'Sheet', 'Row', 'Column', 'Why'],
    rows: (n: number) => `The files hold ${n} ${n === 1 ? 'row' : 'rows'} of dossiers`,
    counted: (n: number) => `${n} counted`,
    faulty: (n: number) => `${n} with faults`,
    held: (n: number) => `${n} to be cleared up`,
    unread: (n: number) => `${n} in tables that cannot be read`,
    superseded: (n: number) => `${n} earlier ${n === 1 ? 'state' : 'states'}`,
    recordedLater: (n: number) => `${n} recorded later`,
    notInPeriod: (n: number) => `${n} not in the period`,
    outsideScope: (n: number) => `${n} outside the scope`,
    none: 'none',
    sections: {
      faulty: 'Rows with faults, not counted',
      held: 'Rows to be cleared up, not counted',
      unread: 'Files, sheets and rows not read',
      superseded: 'Earlier states of dossiers, since replaced',
      recordedLater: (day: string) => `Recorded after ${day}`,
      notInPeriod: 'Recorded before the period, of training that does not touch it',
      outsideScope: 'Outside the scope of the Economic Zone Authority',
      passedOver: 'Rows that are no dossier, passed over',
      repeats:
        'Counted, to be looked at: applicants with more than one dossier (each is counted, since Article 3 may or may not allow support more than once)',
      scopeUnknown: 'Counted, to be looked at: not known to be in the scope of the Economic Zone Authority',
      headings: 'Headings to be corrected, and what to look at again',
      unused: 'Columns that are not used',
    },
    replacedIn: (file: string) => `a later state stands in ${file}`,
    later: 'recorded after the day of the figures',
    outOfPeriod: 'not recorded in the period, and the training does not touch it',
    outside: {
      group: 'no employee of an enterprise',
      'not-operating': 'the enterprise does not operate',
      'no-zone': 'the enterprise lies outside every park and zone',
    },
    repeat: (person: number, enterprises: number, overlapping: boolean) =>
      `person ${person}: ${enterprises > 1 ? `dossiers at ${enterprises} enterprises` : 'several dossiers'}${overlapping ? ', the times of study overlap' : ''}`,
    lacks: (facts: string) => `lacks: ${facts}`,
  },
} as const;

/** The account of the rows in a sentence. */
export function rowsInWords(counts: RowCounts, locale: Locale): string {
  const words = WORDS[locale];
  const parts = (['counted', 'faulty', 'held', 'unread', 'superseded', 'recordedLater', 'notInPeriod', 'outsideScope'] as const)
    .filter((part) => part === 'counted' || counts[part] > 0)
    .map((part) => words[part](counts[part]));
  return `${words.rows(counts.rows)}: ${parts.join('; ')}.`;
}

/** What was asked to be counted. Where nothing was cut, nothing is said of it. */
export interface Cut {
  readonly lastDay?: IsoDate;
  readonly hasPeriod: boolean;
  readonly scope: Scope;
}

/** Every row that was not counted and why, and what was counted but is worth a look. Rows are named by file and line, never by what they hold. */
export function leftOut(content: FolderContent, sorted: SortedEntries, { lastDay, hasPeriod, scope }: Cut, policy: Policy, locale: Locale): Figures {
  const { headings, name, none, sections, ...words } = WORDS[locale];
  const rowFaults = content.faults.filter(({ kind }) => kind === 'row');
  const lines: Line[] = [];
  let sectionNumber = 0;
  const add = (title: string, rows: readonly (readonly Value[])[], count = rows.length) => {
    sectionNumber += 1;
    lines.push(section(`${sectionNumber}. ${title}: ${count === 0 ? none : count}`));
    rows.forEach((cells, index) => {
      lines.push(row(index + 1, ...cells));
    });
  };
  const at = ({ file, sheet, line }: Place, why: string, column: string | null = null): readonly Value[] => [file, sheet ?? null, line, column, why];
  const together = (rows: readonly { readonly place: Place; readonly why: string }[]) =>
    groupedByReason(rows).map(({ place: { file, sheet }, lines: of, why }): readonly Value[] => [file, sheet ?? null, of, null, why]);
  const inColumn = (column: PlacedFault['column']) => (column ? `${column.letters} (${column.heading})` : null);
  const told = (faults: readonly PlacedFault[]) =>
    toldOnce(faults).map(({ item, lines: of }): readonly Value[] => [
      item.place.file,
      item.place.sheet ?? null,
      inCell(of),
      inColumn(item.column),
      faultText(item, locale),
    ]);
  const counts = countRows(content, sorted);
  add(sections.faulty, told(rowFaults), counts.faulty);
  add(
    sections.held,
    toldOnce(content.held).map(({ item, lines: of }): readonly Value[] => [
      item.place.file,
      item.place.sheet ?? null,
      inCell(of),
      inColumn(item.column),
      heldText(item, locale),
    ]),
    counts.held,
  );
  add(
    sections.unread,
    content.unread.map(({ file, sheet, lines: of, why }) => [file, sheet ?? null, of ? inCell(stretches(of)) : null, null, why[locale]]),
  );
  add(sections.superseded, together(sorted.superseded.map(({ place, by }) => ({ place, why: words.replacedIn(by.file) }))), sorted.superseded.length);
  if (lastDay !== undefined) {
    add(
      sections.recordedLater(inWords('recordedOn', lastDay, locale, policy)),
      together(sorted.recordedLater.map(({ place }) => ({ place, why: words.later }))),
      sorted.recordedLater.length,
    );
  }
  if (hasPeriod) {
    add(sections.notInPeriod, together(sorted.notInPeriod.map(({ place }) => ({ place, why: words.outOfPeriod }))), sorted.notInPeriod.length);
  }
  if (scope === 'board') {
    add(
      sections.outsideScope,
      together(sorted.outsideScope.map(({ place, why }) => ({ place, why: words.outside[why] }))),
      sorted.outsideScope.length,
    );
  }
  add(sections.passedOver, together(content.passedOver.map(({ place, why }) => ({ place, why: NO_CASE[locale][why] }))), content.passedOver.length);
  add(
    sections.repeats,
    sorted.repeats.flatMap(({ places, enterprises, overlapping }, index) =>
      places.map((place) => at(place, words.repeat(index + 1, enterprises, overlapping))),
    ),
    sorted.repeats.length,
  );
  if (scope === 'board') {
    add(
      sections.scopeUnknown,
      sorted.scopeUnknown.map(({ place, missing }) => at(place, words.lacks(missing.map((path) => label(path, locale)).join('; ')))),
    );
  }
  add(sections.headings, told(content.faults.filter(({ kind }) => kind !== 'row')));
  add(
    sections.unused,
    content.unusedColumns.map(({ place: { file, sheet }, column, heading }) => [file, sheet ?? null, null, `${column} (${heading})`, null]),
  );
  return {
    name,
    columns: columnsUnder(headings, [
      ['place', 6],
      ['text', 34],
      ['text', 20],
      ['place', 14],
      ['text', 28],
      ['text', 74],
    ]),
    lines,
  };
}

/** A row alone is a number. */
const inCell = (lines: string): Value => (/^\d+$/.test(lines) ? Number(lines) : lines);

/** Rows of a sheet that are left out for the same reason, in one line: "2–6, 9". */
export function groupedByReason(rows: readonly { readonly place: Place; readonly why: string }[]) {
  return groupBy(rows, ({ place: { file, sheet = '' }, why }) => JSON.stringify([file, sheet, why])).map(([, some]) => ({
    ...some[0],
    lines: stretches(some.map(({ place }) => place.line)),
    count: some.length,
  }));
}
