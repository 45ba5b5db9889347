import { strToU8 } from 'fflate';
import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { placeInWords } from '../../src/read/places.js';
import { readFiles } from '../../src/read/read-folder.js';
import type { Told } from '../../src/read/told.js';
import { workbookOf } from './sheets.js';

const read = (bytes: Uint8Array, told: Told = {}) => readFiles([{ file: 'ds', bytes: () => bytes }], resolution03, told);
const ofText = (...lines: readonly string[]) => read(strToU8(lines.join('\n')));

const HEAD = ['Số hồ sơ', 'Nhóm', 'Nghề', 'Ngày ghi nhận', 'Tình trạng học tập', 'Tình trạng hồ sơ'];
const ENTRY = ['HS-1', 'HS', 'Hàn', '31/03/2026', 'Đang học', 'Đã tiếp nhận'];

describe('a fact of an entry', () => {
  test('of which a cell leaves a doubt waits, with what is likely meant where that is known', () => {
    const row = (day: string) => ENTRY.with(3, day).join(';');
    const { entries, held } = ofText(HEAD.join(';'), row('2026-03-31T17:00:00Z'), row('3/2026'), row('31/03/2026'));
    expect(entries.map(({ place }) => place.line)).toEqual([4]);
    expect(held.map(({ place, column, path, given, likely }) => [place.line, column?.letters, path, given, likely])).toEqual([
      [2, 'D', 'recordedOn', '2026-03-31T17:00:00Z', '01/04/2026'],
      [3, 'D', 'recordedOn', '3/2026', undefined],
    ]);
  });

  test('that two columns tell otherwise waits, and what may be a name is not told', () => {
    const row = (...stages: readonly string[]) => [...ENTRY.with(4, stages[0] ?? ''), stages[1]].join(';');
    const { entries, held } = ofText(
      [...HEAD, 'Tình trạng học'].join(';'),
      row('Đang học', 'Đang học'),
      row('Đang học', 'Bỏ Học'),
      row('Bỏ Học', 'Đang Đào Tạo'),
    );
    expect(entries.map(({ place }) => place.line)).toEqual([2]);
    expect(held.map(({ place, column, path, given }) => [place.line, column?.letters, path, given])).toEqual([
      [3, 'E', 'stage', 'Đang học'],
      [4, 'E', 'stage', undefined],
    ]);
  });

  test('that is lacking is told by its column', () => {
    const { faults } = ofText(HEAD.join(';'), ENTRY.with(5, '').join(';'));
    expect(faults).toEqual([
      {
        place: { file: 'ds', line: 2 },
        kind: 'row',
        column: { letters: 'F', heading: 'Tình trạng hồ sơ' },
        why: { vi: 'bắt buộc phải có Tình trạng hồ sơ', en: 'State of the dossier is required' },
      },
    ]);
  });
});

test('what is said of a whole table stands in no column', () => {
  const { faults } = ofText(['Họ và tên', ...HEAD.slice(1)].join(';'), ['Lê Thị A', ...ENTRY.slice(1)].join(';'));
  expect(faults.map(({ place, kind, column }) => [place, kind, column])).toEqual([[{ file: 'ds', line: 1 }, 'note', undefined]]);
});

describe('what is out of sight', () => {
  const hidden = { name: 'Ẩn', rows: [HEAD, ENTRY], hidden: true };
  const rows = { name: 'DS', rows: [HEAD, ENTRY, ENTRY.with(0, 'HS-2')], hiddenRows: [3] };
  const lists = { name: 'Danh mục', rows: [['Hàn'], ['Tiện']], hidden: true };

  test('is told, with the rows of dossiers that are lost', () => {
    const { unread } = read(workbookOf(rows, hidden, lists));
    expect(
      unread.map(({ sheet, lines, rows: lost, why }) => [sheet, lines, lost, why.vi.split(';')[0], why.en.split(';').slice(0, 2).join(';')]),
    ).toEqual([
      [
        'DS',
        [3],
        0,
        'dòng bị ẩn nên chưa được xét',
        'the rows are hidden, so they are not judged; show them, or choose to read what is hidden too, if they are to be judged',
      ],
      ['Ẩn', undefined, 1, 'trang bị ẩn nên không được đọc, có 1 dòng hồ sơ', 'the sheet is hidden, so it is not read; it has 1 row of dossiers'],
      [
        'Danh mục',
        undefined,
        0,
        'trang bị ẩn nên không được đọc',
        'the sheet is hidden, so it is not read; show it, or choose to read what is hidden too, if it is to be judged',
      ],
    ]);
  });

  test('is read where somebody says so', () => {
    const { entries, unread } = read(workbookOf(rows, hidden), { hidden: true });
    expect(entries).toHaveLength(3);
    expect(unread).toEqual([]);
  });
});

test.each([
  [{ file: 'ds.csv', line: 3 }, undefined, 'ds.csv, dòng 3', 'ds.csv, row 3'],
  [{ file: 'ds.xlsx', sheet: 'A', line: 3 }, '3–5', 'ds.xlsx, trang “A”, dòng 3–5', 'ds.xlsx, sheet “A”, rows 3–5'],
  [{ file: 'ds.xlsx', sheet: 'A', line: 3 }, '3, 7', 'ds.xlsx, trang “A”, dòng 3, 7', 'ds.xlsx, sheet “A”, rows 3, 7'],
])('%o is told as a place', (place, rows, vi, en) => {
  expect([placeInWords(place, 'vi', rows), placeInWords(place, 'en', rows)]).toEqual([vi, en]);
});
