import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { amendPolicy, type GroupId, type Locale, resolution03 } from 'haiphong-training-support';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../src/cli/main.js';
import { lettersOf } from '../src/desk/letters.js';
import { letterPaper } from '../src/write/letters/letter.js';
import { dayInPaper, dongInWords } from '../src/write/paper/in-words.js';
import { BLANK } from '../src/write/paper/paper.js';
import { legalBasis } from '../src/write/publish/legal-basis.js';
import { docxPart, docxText } from './docx.js';
import { newFolder } from './folder-support.js';
import { checked } from './read/sheets.js';

const HEAD =
  'Số hồ sơ;Họ và tên;Ngày sinh;Tên doanh nghiệp;Địa bàn doanh nghiệp;Trình độ học vấn;Đang làm việc tại doanh nghiệp;Có bằng cấp phù hợp với công việc;Nghề đào tạo;Trình độ đào tạo;Ngày bắt đầu đào tạo;Ngày kết thúc đào tạo;Học phí một tháng;Miễn, giảm học phí theo quy định chung;Nhóm đối tượng';
const worker = (id: string, name: string, firm: string, tuition: string, employed = 'Có', start = '08/09/2025') =>
  `${id};${name};01/02/1999;${firm};Hải Phòng cũ;THPT;${employed};Không;Hàn;Trung cấp;${start};30/06/2027;${tuition};Không;Người lao động`;

/** Runs check-cases and keeps what it prints. */
async function run(...args: readonly string[]) {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  const error = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    return { code: await main(args), printed: printed.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

describe('a folder of lists', () => {
  const folder = newFolder();
  const out = newFolder();
  let printed: string;
  let letters: Record<string, string>;
  beforeAll(async () => {
    mkdirSync(join(folder, 'quy-1'));
    writeFileSync(
      join(folder, 'quy-1', 'a.csv'),
      [HEAD, worker('HS-1', 'Nguyễn Thị Ánh', 'Công ty Ví Dụ A', '801550'), worker('HS-2', 'Trần Văn Bình', 'Công ty Ví Dụ A', '')].join('\n'),
    );
    writeFileSync(
      join(folder, 'b.csv'),
      [
        HEAD,
        worker('HS-3', 'Lê Văn Cường', 'CÔNG TY VÍ DỤ A', '801550', 'Không'),
        worker('HS-4', 'Phạm Thị Dung', 'Công ty Ví Dụ B', '801550', 'Có', '31/09/2025'),
      ].join('\n'),
    );
    writeFileSync(join(folder, 'ghi-chu.txt'), 'không phải danh sách');
    ({ printed } = await run(folder, '--out', out, '--issuer', 'Phòng Ví Dụ'));
    letters = Object.fromEntries(
      readdirSync(out)
        .filter((name) => name.endsWith('.docx'))
        .map((name) => [name, docxText(readFileSync(join(out, name)))]),
    );
  });

  test('gives results for each file, tells what could not be read, and one letter for each enterprise, however it is written', () => {
    expect(readdirSync(out).sort()).toEqual(['b.ket-qua.json', 'b.ket-qua.xlsx', 'cong-van-01.docx', 'cong-van-02.docx', 'quy-1']);
    expect(readdirSync(join(out, 'quy-1')).sort()).toEqual(['a.ket-qua.json', 'a.ket-qua.xlsx']);
    expect(printed).toContain('ghi-chu.txt: KHÔNG ĐỌC ĐƯỢC');
    expect(printed).toContain('Đã xét 2 tệp, không đọc được 1 tệp.');
  });

  test('of an enterprise whose dossiers are complete tells that, and asks for nothing', async () => {
    const [lists, letters] = [newFolder(), newFolder()];
    writeFileSync(join(lists, 'a.csv'), [HEAD, worker('HS-1', 'Nguyễn Thị Ánh', 'Công ty Ví Dụ A', '801550')].join('\n'));
    await run(lists, '--out', letters);
    const text = docxText(readFileSync(join(letters, 'cong-van-01.docx')));
    expect(text).toContain('V/v kết quả rà soát hồ sơ đề nghị hỗ trợ đào tạo nghề');
    expect(text).toContain('của Công ty Ví Dụ A: các hồ sơ chưa phải bổ sung thông tin theo các điều kiện đã biết.');
    expect(text).not.toMatch(/00 hồ sơ|Đề nghị Công ty/);
  });

  test('a letter lists what is missing, doubtful or not met, and by which provision', () => {
    const [first = '', second = ''] = Object.values(letters);
    expect(first).toContain('Kính gửi: Công ty Ví Dụ A');
    expect(first).toContain('03 hồ sơ đề nghị hỗ trợ đào tạo nghề');
    expect(first).toContain('01 hồ sơ chưa phải bổ sung; 02 hồ sơ cần bổ sung');
    expect(first).toMatch(/HS-2\nTrần Văn Bình\n3[^\n]*\nChưa có: Học phí một tháng[^\n]*\nĐiều 2 Nghị quyết số 03\/2024\/NQ-HĐND/);
    expect(first).toMatch(
      /HS-3\nLê Văn Cường\n2[^\n]*\nKhông đáp ứng điều kiện: Đang làm việc[^\n]*\nKhoản 2 Điều 1 Nghị quyết số 03\/2024\/NQ-HĐND/,
    );
    expect(first).not.toContain('HS-1');
    expect(second).toContain('Kính gửi: Công ty Ví Dụ B');
    expect(second).toMatch(/HS-4\nPhạm Thị Dung\n3[^\n]*\n[^\n]*ghi “31\/09\/2025”: [^\n]*\(có phải: 30\/09\/2025/);
  });

  test('a letter has the form of Decree 30: motto, number, place and day, legal basis, recipients, a place to sign, nothing invented', () => {
    for (const text of Object.values(letters)) {
      for (const part of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'PHÒNG VÍ DỤ',
        'V/v hoàn thiện hồ sơ',
        'Nơi nhận:',
        '- Như trên;',
      ])
        expect(text).toContain(part);
      expect(text).toMatch(/Số: ……/);
      expect(text).toContain('Hải Phòng, ngày …… tháng …… năm ………');
      expect(text).toContain(
        'Căn cứ Nghị quyết số 03/2024/NQ-HĐND ngày 19/7/2024 của Hội đồng nhân dân thành phố Hải Phòng quy định chính sách hỗ trợ đào tạo một số nghề',
      );
    }
    const bytes = readFileSync(join(out, 'cong-van-01.docx'));
    const [, top, right, bottom, left] = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(docxPart(bytes)) ?? [];
    const mm = (twips = '0') => (Number(twips) / 1440) * 25.4;
    for (const [value, low, high] of [
      [mm(top), 20, 25],
      [mm(bottom), 20, 25],
      [mm(left), 30, 35],
      [mm(right), 15, 20],
    ] as const) {
      expect(value).toBeGreaterThan(low - 0.1);
      expect(value).toBeLessThan(high + 0.1);
    }
    expect(docxPart(bytes)).toContain('<w:titlePg/>');
    expect(docxPart(bytes)).toContain('Times New Roman');
  });

  test('names and birthdays stand in the lists and the letters, and in nothing else', () => {
    const json = ['b.ket-qua.json', 'quy-1/a.ket-qua.json'].map((name) => readFileSync(join(out, name), 'utf8')).join('');
    for (const name of ['Nguyễn Thị Ánh', 'Trần Văn Bình', 'Lê Văn Cường', 'Phạm Thị Dung', '01/02/1999', '1999-02-01']) {
      expect(json).not.toContain(name);
      expect(printed).not.toContain(name);
    }
  });
});

test.each<[GroupId, readonly [string, string], string | undefined]>([
  ['enterprise-employee', ['Công ty A', 'Trường B'], 'Công ty A'],
  ['enterprise-employee', ['', 'Trường B'], 'Trường B'],
  ['vocational-student', ['Công ty A', 'Trường B'], 'Trường B'],
  ['vocational-student', ['Công ty A', ''], 'Công ty A'],
  ['vocational-student', ['', ''], undefined],
])('in a list of the group %s, of a dossier with the enterprise and the school %j the letter goes to %s', (group, units, to) => {
  const rows = [
    ['Số hồ sơ', 'Họ và tên', 'Nghề', 'Tên doanh nghiệp', 'Tên trường'],
    ['HS-1', 'Lê Văn Ví Dụ', 'Hàn', ...units],
  ];
  expect(lettersOf([{ file: 'a.xlsx', check: checked({ rows }, { group }) }]).map((letter) => letter.to)).toEqual([to]);
});

test('--explain writes the letter to the applicant, with the amount in words', async () => {
  const [folder, out] = [newFolder(), newFolder()];
  writeFileSync(join(folder, 'a.csv'), [HEAD, worker('HS-1', 'Nguyễn Thị Ánh', 'Công ty Ví Dụ A', '801550')].join('\n'));
  const { code, printed } = await run(join(folder, 'a.csv'), '--explain', 'HS-1', '--out', out);
  expect(code).toBe(0);
  expect(printed).not.toContain('Nguyễn Thị Ánh');
  const text = docxText(readFileSync(join(out, 'tra-loi-HS-1.docx')));
  expect(text).toContain('Kính gửi: Ông (Bà) Nguyễn Thị Ánh');
  expect(text).toContain('Tổng cộng: 8.015.500 đ. Bằng chữ: Tám triệu không trăm mười lăm nghìn năm trăm đồng.');
  for (const { title } of resolution03.notModelled) expect(text.toLowerCase()).toContain(title.vi.toLowerCase());
});

test('--explain names who writes, and of a dossier that cannot be reckoned yet tells what to bring and no amount', async () => {
  const [folder, out] = [newFolder(), newFolder()];
  writeFileSync(join(folder, 'a.csv'), ['Số hồ sơ;Nhóm đối tượng', 'HS-2;Người lao động'].join('\n'));
  await run(join(folder, 'a.csv'), '--explain', 'HS-2', '--out', out, '--issuer', 'Phòng Ví Dụ');
  const text = docxText(readFileSync(join(out, 'tra-loi-HS-2.docx')));
  expect(text).toContain('PHÒNG VÍ DỤ');
  expect(text).toMatch(/\n- Đang làm việc tại doanh nghiệp: chưa rõ\. Căn cứ: /);
  expect(text).toContain('Đề nghị Ông (Bà) cho biết');
  expect(text).not.toContain('Tổng cộng');
});

test('a letter tells a fault as far as its place is known, and leaves what nobody told blank', () => {
  const point = { kind: 'fault', why: 'trùng với dòng 4', meant: [] } as const;
  const points = [
    point,
    { ...point, heading: 'Ngày sinh', why: 'để trống' },
    { ...point, heading: 'Ngày sinh', found: '31/09', why: 'sai ngày', meant: ['30/09'] },
  ];
  const asked = [{ file: 'a.csv', line: 7, person: {}, points }];
  const { body, issuer } = letterPaper({ files: ['a.csv'], dossiers: 1, complete: 0, asked }, resolution03, {});
  const rows = body.flatMap((block) => (block.kind === 'table' ? block.figures.lines.map(({ cells }) => cells) : []));
  expect(rows).toEqual([
    [1, BLANK, BLANK, '7', 'Trùng với dòng 4', null],
    [null, null, null, null, 'Cột “Ngày sinh”: để trống', null],
    [null, null, null, null, 'Cột “Ngày sinh” ghi “31/09”: sai ngày (có phải: 30/09?)', null],
  ]);
  expect(issuer).toBeUndefined();
});

test.each<[Locale, string]>([
  ['vi', 'Kế hoạch số 12/KH ngày 05/02/2026'],
  ['en', 'Plan 12 of 2026-02-05'],
])('the legal basis tells in %s the day of a plan whose title names no body', (locale, text) => {
  const plan = { id: 'KH12', kind: 'plan', title: { vi: 'Kế hoạch số 12/KH', en: 'Plan 12' }, issued: '2026-02-05', seen: 'named' } as const;
  expect(legalBasis(amendPolicy(resolution03, { instruments: [plan] }), [], locale)).toContain(text);
});

describe('amounts in words', () => {
  test.each([
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [25, 'Hai mươi lăm đồng'],
    [105, 'Một trăm linh năm đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [1_010, 'Một nghìn không trăm mười đồng'],
    [12_023_250, 'Mười hai triệu không trăm hai mươi ba nghìn hai trăm năm mươi đồng'],
    [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
    [76_700_000_000, 'Bảy mươi sáu tỷ bảy trăm triệu đồng'],
    [1_000_000_000_000, 'Một nghìn tỷ đồng'],
    [-900_000, 'Âm chín trăm nghìn đồng'],
  ])('%i', (amount, words) => expect(dongInWords(amount)).toBe(words));

  test('no two amounts read alike', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 1_000_000 }), (amount, more) => dongInWords(amount) !== dongInWords(amount + more)),
    );
  });
});

test.each([
  ['2024-07-19', '19/7/2024'],
  ['2025-02-05', '05/02/2025'],
  ['2026-10-09', '09/10/2026'],
  ['2026-01-15', '15/01/2026'],
])('the day %s stands in papers as %s', (date, text) => expect(dayInPaper(date)).toBe(text));
