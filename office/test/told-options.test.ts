import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { budget } from '../src/cli/budget.js';
import { toldBy } from '../src/cli/told-options.js';
import { UsageError } from '../src/cli/usage-error.js';
import { newFolder, run } from './folder-support.js';
import { workbookOf } from './read/sheets.js';

describe('what is told on the command line', () => {
  test.each<[object, object]>([
    [{}, {}],
    [{ group: 'HSSV' }, { group: 'vocational-student' }],
    [{ group: 'vocational-teacher' }, { group: 'vocational-teacher' }],
    [{ column: ['N=Số tháng thực học'] }, { columns: [{ column: 'N', path: 'training.studyMonths' }] }],
    [{ column: ['Tiền (a=b)=Học phí một tháng'] }, { columns: [{ column: 'Tiền (a=b)', path: 'training.monthlyTuition' }] }],
    [{ column: ['N='] }, { columns: [{ column: 'N' }] }],
    [{ hidden: true }, { hidden: true }],
    [{ days: 'month-first' }, { days: 'month-first' }],
  ])('%o', (given, told) => {
    expect(toldBy(given, 'vi')).toEqual(told);
  });

  test.each([{ group: 'Nông dân' }, { days: 'tháng trước' }, { column: ['N'] }, { column: ['=Nghề'] }, { column: ['N=Cân nặng'] }])(
    '%o is refused with what there is',
    (given) => {
      for (const locale of ['vi', 'en'] as const) expect(() => toldBy(given, locale)).toThrow(UsageError);
    },
  );
});

describe('the account of a folder', () => {
  const HEAD = ['Số hồ sơ', 'Họ và tên', 'Nhóm đối tượng', 'Nghề đào tạo', 'Ngày ghi nhận', 'Tình trạng học tập', 'Tình trạng hồ sơ'];
  const row = (id: string, name: string) => [id, name, 'Học sinh', 'Hàn', '05/02/2026', 'Đang học', 'Đã gửi'];
  const folderOf = (files: Readonly<Record<string, Uint8Array | string>>): string => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return folder;
  };
  const whole = { 'a.xlsx': workbookOf({ rows: [HEAD, row('HS-1', 'Lê Thị A')] }) };

  test.each<[string, Readonly<Record<string, Uint8Array | string>>, number, number]>([
    ['all is well', whole, 0, 0],
    ['a row at fault', { 'a.xlsx': workbookOf({ rows: [HEAD, row('HS-1', 'Lê Thị A'), row('', 'Lê Thị B')] }) }, 0, 1],
    ['one number for two people', { 'a.xlsx': workbookOf({ rows: [HEAD, row('HS-1', 'Lê Thị A'), row('HS-1', 'Lê Thị B')] }) }, 0, 1],
    ['a file that cannot be read', { ...whole, 'b.xlsx': 'PK\u0003\u0004' }, 3, 3],
    [
      'a hidden sheet with people',
      { 'a.xlsx': workbookOf({ rows: [HEAD, row('HS-1', 'Lê Thị A')] }, { rows: [HEAD, row('HS-2', 'Lê Thị B')], hidden: true }) },
      3,
      3,
    ],
    ['a hidden row', { 'a.xlsx': workbookOf({ rows: [HEAD, row('HS-1', 'Lê Thị A'), row('HS-2', 'Lê Thị B')], hiddenRows: [3] }) }, 3, 3],
    ['a sheet of notes', { 'a.xlsx': workbookOf({ rows: [HEAD, row('HS-1', 'Lê Thị A')] }, { rows: [['Ghi chú']] }) }, 0, 0],
  ])('%s: the codes that --help tells', async (_, files, code, strict) => {
    const folder = folderOf(files);
    const plain = await run(budget, folder);
    expect(plain.code).toBe(code);
    expect((await run(budget, folder, '--strict')).code).toBe(strict);
    expect(plain.printed).not.toMatch(/Lê Thị/);
  });
});
