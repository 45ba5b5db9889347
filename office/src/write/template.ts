import type { DataValidation, PaperSize, Workbook, Worksheet } from 'exceljs';
import {
  type EmployeeCase,
  entryFacts,
  type Fact,
  type FactPath,
  FIRST_DATE,
  factAt,
  facts,
  type GroupId,
  groupFacts,
  LAST_DATE,
  type Locale,
  type Policy,
  policyInWords,
  type RuleInfo,
} from 'haiphong-training-support';
import { columnLetters } from '../read/cell.js';
import { certain } from '../read/certain.js';
import { expected, inWords, label, noZone, otherOccupation, yesNo } from '../read/words.js';

/** Names of the sheets, from which `check-cases` takes the group. */
const SHEET: Readonly<Record<Locale, Readonly<Record<GroupId, string>>>> = {
  vi: {
    'enterprise-employee': 'Người lao động',
    'vocational-student': 'Học sinh, sinh viên',
    'vocational-teacher': 'Nhà giáo',
    'industry-instructor': 'Nghệ nhân',
  },
  en: {
    'enterprise-employee': 'Employees',
    'vocational-student': 'Students',
    'vocational-teacher': 'Teachers',
    'industry-instructor': 'Instructors',
  },
};

/** Values of the example row, as far as an example helps. It stands for no one, and its number keeps it from being counted. */
const EXAMPLE: Readonly<Partial<Record<FactPath, unknown>>> = {
  applicant: 'NV-0001',
  education: 'upper-secondary',
  employed: true,
  'enterprise.id': 'DN-01',
  'enterprise.name': 'Công ty TNHH Ví Dụ',
  'enterprise.locality': 'hai-phong',
  'enterprise.zone': 'trang-due',
  'enterprise.operating': true,
  hasMatchingQualification: false,
  'training.occupation': 'welding',
  'training.level': 'intermediate',
  'training.schoolLocality': 'hai-phong',
  'training.start': '2025-09-08',
  'training.end': '2027-06-30',
  'training.studyMonths': 20,
  'training.monthlyTuition': 801_550,
  'training.nationalRelief': 'seventy-percent',
  'teaching.active': true,
  'teaching.level': 'college',
  'teaching.schoolLocality': 'hai-phong',
  'teaching.meetsSkillCertificate': false,
  'teaching.contract': 'permanent',
  background: 'artisan',
  artisanRank: 'provincial',
  wishesToTeach: true,
  teachingLevel: 'intermediate',
  'course.occupation': 'welding',
  'course.start': '2026-03-02',
  'course.end': '2026-04-30',
  recordedOn: '2026-02-15',
  stage: 'studying',
  dossier: 'forwarded',
  paid: 0,
};

const FONT = { name: 'Times New Roman', size: 11 } as const;
const FIRST_ROW = 6;
/** Number, dossier number and name stand on both pages of a sheet, and stay on the screen. */
const REPEATED_COLUMNS = 3;
/** Rows prepared with lists and checks, down to the places to sign; more may be put in between. */
const ROWS = 100;

/** Longer messages make Excel refuse the file. */
const MOST_ERROR = 225;
const MOST_TITLE = 32;

/** The rows of the header, of the numbers of columns and of the example, for the tests. */
export const TEMPLATE_ROWS = { header: 3, example: 5, first: FIRST_ROW } as const;

/** An enterprise that a blank list is made for: what is the same in each of its rows. */
export type TemplateEnterprise = NonNullable<EmployeeCase['enterprise']>;

/**
 * Writes the blank list into an empty workbook: instructions, a sheet for each group, and the lists to choose from. It serves for everything: its columns are
 * those of a list of cases and those of a report. Made for one enterprise, it has the sheet of employees alone, in which the enterprise fills itself in.
 */
export function writeTemplate(workbook: Workbook, policy: Policy, locale: Locale, enterprise?: TemplateEnterprise): void {
  writeInstructions(workbook.addWorksheet(locale === 'vi' ? 'Hướng dẫn' : 'Instructions'), policy, locale);
  const groups = policy.groups
    .filter(({ id }) => enterprise === undefined || id === 'enterprise-employee')
    .map(({ id, name }) => ({ id, title: name[locale], sheet: workbook.addWorksheet(SHEET[locale][id]) }));
  const lists = listsIn(workbook.addWorksheet('lists', { state: 'veryHidden' }), policy, locale);
  for (const { id, title, sheet } of groups) writeGroup(sheet, { group: id, title, ...(enterprise && { enterprise }) }, lists, policy, locale);
}

const TITLE = {
  vi: (group: string) => `DANH SÁCH ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO – ${group.toUpperCase()}`,
  en: (group: string) => `LIST OF CASES FOR TRAINING SUPPORT – ${group.toUpperCase()}`,
} as const;
const UNITS = {
  vi: 'Đơn vị tính: đồng. Ngày ghi dạng dd/mm/yyyy. Điều chưa biết thì để trống, không ghi 0.',
  en: 'Unit: đồng (Đơn vị tính: đồng). Dates as dd/mm/yyyy. Leave empty what is not known; do not write 0.',
} as const;

/** A column of the blank list. Those without a fact are the office's own: they are carried along, and play no part. */
interface TemplateColumn {
  readonly heading: string;
  readonly note: string;
  readonly width: number;
  readonly path?: FactPath;
  readonly example: string | number | Date | null;
}

const OWN = {
  vi: {
    number: ['STT', 'Số thứ tự, tự hiện khi ghi số hồ sơ.'],
    name: ['Họ và tên', 'Chỉ dùng trong sổ và công văn của cơ quan; không đưa vào báo cáo.'],
    born: ['Ngày sinh', 'Ngày/tháng/năm. Chỉ dùng trong sổ và công văn của cơ quan.'],
    school: ['Tên trường', 'Trường nơi học hoặc giảng dạy; dùng để lập danh sách chi trả và công văn theo trường.'],
    remarks: ['Ghi chú', 'Không dùng để xét.'],
    examples: ['Nguyễn Văn A', '01/01/2000', 'Trường Cao đẳng Ví Dụ'],
    cumulated: 'lũy kế, đồng',
  },
  en: {
    number: ['No.', 'Appears with the dossier number.'],
    name: ['Full name', 'For the files and letters of the office alone; never part of a report.'],
    born: ['Date of birth', 'For the files and letters of the office alone.'],
    school: ['School', 'Where the person studies or teaches; lists to pay and letters go by it.'],
    remarks: ['Remarks', 'Plays no part.'],
    examples: ['Nguyễn Văn A', '01/01/2000', 'Trường Cao đẳng Ví Dụ'],
    cumulated: 'in all so far, VND',
  },
} as const;

function columnsOf(group: GroupId, policy: Policy, locale: Locale): readonly TemplateColumn[] {
  const own = OWN[locale];
  const office = ([heading, note]: readonly [string, string], width: number, example: string | null = null): TemplateColumn => ({
    heading,
    note,
    width,
    example,
  });
  /** A condition that the policy adds, answered by yes or no under its title. */
  const asked = ({ title, asks, added }: RuleInfo): readonly TemplateColumn[] => {
    const path = asks.find((one) => one.startsWith('answers.'));
    if (added === undefined || path === undefined) return [];
    const note = `${added.question[locale]}\n${sentence(expected(path)[locale])}`;
    return [{ heading: title[locale], note, width: 17, path, example: yesNo(added.metBy === 'yes', locale) }];
  };
  const told = (path: FactPath): TemplateColumn => {
    const fact = certain(factAt(path));
    const wide = fact.kind === 'option' || fact.kind === 'occupation' || path === 'enterprise.name';
    const heading = path === 'paid' ? `${label(path, locale)} (${own.cumulated})` : label(path, locale);
    return {
      heading,
      note: `${fact.question[locale]}\n${sentence(expected(path)[locale])}`,
      width: wide ? 17 : 12,
      path,
      example: exampleCell(path, policy, locale),
    };
  };
  // The name of the sheet tells the group.
  const facts = (groupFacts[group] as readonly FactPath[]).filter((path) => path !== 'id' && path !== 'group');
  return [
    office(own.number, 5),
    told('id'),
    office(own.name, 22, own.examples[0]),
    office(own.born, 12, own.examples[1]),
    office(own.school, 20, own.examples[2]),
    ...facts.map(told),
    ...policy.rules.filter((rule) => rule.group === group).flatMap(asked),
    ...(Object.keys(entryFacts) as FactPath[]).map(told),
    office(own.remarks, 16),
  ];
}

/** The column of the dossier number, from 1: a row is begun when it has one. */
const ID_COLUMN = 2;

interface GroupSheet {
  readonly group: GroupId;
  readonly title: string;
  readonly enterprise?: TemplateEnterprise;
}

function writeGroup(sheet: Worksheet, { group, title, enterprise }: GroupSheet, lists: Lists, policy: Policy, locale: Locale): void {
  const columns = columnsOf(group, policy, locale);
  // Within the columns that are printed on both pages, so that it is cut off on neither.
  for (const [text, font, height] of [
    [TITLE[locale](title), { bold: true, size: 13 }, 54],
    [UNITS[locale], { italic: true }, 48],
  ] as const) {
    const row = sheet.addRow([text]);
    row.height = height;
    sheet.mergeCells(row.number, 1, row.number, REPEATED_COLUMNS);
    Object.assign(row.getCell(1), { font: { ...FONT, ...font }, alignment: { wrapText: true, vertical: 'middle' } });
  }
  const header = sheet.addRow(columns.map(({ heading }) => heading));
  const numbers = sheet.addRow(columns.map((_, index) => `(${index + 1})`));
  const example = sheet.addRow(columns.map((column) => column.example));
  sheet.views = [{ state: 'frozen', xSplit: REPEATED_COLUMNS, ySplit: TEMPLATE_ROWS.header }];

  header.height = 62;
  header.eachCell((cell) => {
    cell.font = { ...FONT, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  });
  numbers.alignment = { horizontal: 'center' };
  example.height = 32;
  example.alignment = { vertical: 'middle', wrapText: true };
  for (const row of [numbers, example]) row.font = { ...FONT, italic: true, color: { argb: 'FF7F7F7F' } };
  const last = FIRST_ROW + ROWS - 1;
  columns.forEach(({ heading, note, width, path }, index) => {
    const column = sheet.getColumn(index + 1);
    const letters = columnLetters(index + 1);
    column.width = width;
    header.getCell(index + 1).note = note;
    const fact = path === undefined ? undefined : factAt(path);
    const format = index === 0 ? '0' : fact ? formatOf(fact) : '@';
    if (format) column.numFmt = format;
    const validation = path === undefined ? undefined : fact ? validationOf(path, fact, lists, locale) : yesOrNoRule(heading, locale);
    // exceljs types lack the collection of rules that its worksheets have.
    if (validation) rulesOf(sheet).add(`${letters}${FIRST_ROW}:${letters}${last}`, validation);
    const fixed = path === undefined || !enterprise ? undefined : fixedText(path, enterprise, policy, locale);
    for (let line = TEMPLATE_ROWS.header; line <= last; line += 1) {
      const cell = sheet.getCell(line, index + 1);
      cell.border = BORDER;
      if (line < FIRST_ROW) continue;
      cell.font = FONT;
      cell.alignment = { vertical: 'middle', wrapText: true };
      // What fills itself in appears with the dossier number, so that a row nobody began stays blank.
      const begun = `$${columnLetters(ID_COLUMN)}${line}<>""`;
      if (index === 0) cell.value = { formula: `IF(${begun},ROW()-${FIRST_ROW - 1},"")`, result: '' };
      else if (fixed !== undefined) cell.value = { formula: `IF(${begun},"${fixed.replaceAll('"', '""')}","")`, result: '' };
    }
  });
  for (let line = FIRST_ROW; line <= last; line += 1) sheet.getRow(line).height = 22;
  addPlacesToSign(sheet, columns.length, locale);
  sheet.pageSetup = {
    paperSize: A3,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 2,
    fitToHeight: 0,
    margins: MARGINS,
    // Two pages side by side, each with the headings, the dossier number and the name.
    printTitlesRow: `${TEMPLATE_ROWS.header}:${TEMPLATE_ROWS.header + 1}`,
    printTitlesColumn: `A:${columnLetters(REPEATED_COLUMNS)}`,
    pageOrder: 'overThenDown',
  };
  sheet.headerFooter.oddFooter = '&C&P/&N';
}

/** In the numbers of Excel. */
const A4 = 9 as PaperSize;
const A3 = 8 as PaperSize;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
const THIN = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;

/** A fact of the enterprise as its cells show it. */
function fixedText(path: FactPath, enterprise: TemplateEnterprise, policy: Policy, locale: Locale): string | undefined {
  const [part, fact = ''] = path.split('.');
  const value = part === 'enterprise' ? (enterprise as Readonly<Record<string, unknown>>)[fact] : undefined;
  return value === undefined ? undefined : inWords(path, value, locale, policy);
}

const SIGN = {
  vi: {
    date: 'Hải Phòng, ngày … tháng … năm …',
    roles: ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'],
    hints: ['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
  },
  en: { date: 'Date: …', roles: ['PREPARED BY', 'HEAD OF THE UNIT'], hints: ['(signature, full name)', '(signature, seal)'] },
} as const;

function addPlacesToSign(sheet: Worksheet, width: number, locale: Locale): void {
  const { date, roles, hints } = SIGN[locale];
  const first = FIRST_ROW + ROWS + 1;
  // Both on the second of the pages side by side.
  const [left, right] = [width - 8, width - 3];
  const put = (line: number, column: number, text: string, font: object) =>
    Object.assign(sheet.getCell(line, column), { value: text, font: { ...FONT, ...font }, alignment: { horizontal: 'center' } });
  put(first, right, date, { italic: true });
  put(first + 1, left, roles[0], { bold: true });
  put(first + 1, right, roles[1], { bold: true });
  put(first + 2, left, hints[0], { italic: true });
  put(first + 2, right, hints[1], { italic: true });
}

const rulesOf = (sheet: Worksheet) => (sheet as Worksheet & { dataValidations: { add(range: string, rule: DataValidation): void } }).dataValidations;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What the example row holds of a fact. It stands for nobody. */
function exampleCell(path: FactPath, policy: Policy, locale: Locale): string | number | Date | null {
  if (path === 'id') return locale === 'vi' ? 'Ví dụ' : 'Example';
  const value = EXAMPLE[path];
  if (value === undefined) return null;
  const kind = factAt(path)?.kind;
  if (kind === 'date') return new Date(`${String(value)}T00:00:00Z`);
  return kind === 'whole-number' ? Number(value) : inWords(path, value, locale, policy);
}

const formatOf = (fact: Fact): string | undefined => {
  if (fact.kind === 'date') return 'dd/mm/yyyy';
  if (fact.kind === 'whole-number') return fact.unit === 'dong' ? '#,##0' : '0';
  // Keeps the zeros before a number.
  return fact.kind === 'text' ? '@' : undefined;
};

/** The ranges of the hidden sheet that hold what may be chosen. */
type Lists = ReadonlyMap<FactPath, string>;

function listsIn(sheet: Worksheet, policy: Policy, locale: Locale): Lists {
  const choices: (readonly [FactPath, readonly string[]])[] = ([...Object.keys(facts), ...Object.keys(entryFacts)] as FactPath[]).flatMap(
    (path): (readonly [FactPath, readonly string[]])[] => {
      const fact = factAt(path);
      if (fact?.kind === 'option') return [[path, Object.values(fact.options).map((words) => words[locale])]];
      if (fact?.kind === 'occupation') return [[path, [...policy.occupations.map(({ name }) => name[locale]), otherOccupation[locale]]]];
      return path === 'enterprise.zone' ? [[path, [...policy.zones.map(({ name }) => name[locale]), noZone[locale]]]] : [];
    },
  );
  return new Map(
    choices.map(([path, texts], index) => {
      const letters = columnLetters(index + 1);
      texts.forEach((text, at) => {
        sheet.getCell(at + 1, index + 1).value = text;
      });
      return [path, `lists!$${letters}$1:$${letters}$${texts.length}`];
    }),
  );
}

function validationOf(path: FactPath, fact: Fact, lists: Lists, locale: Locale): DataValidation {
  const error = {
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: fact.label[locale].slice(0, MOST_TITLE),
    error: sentence(expected(path)[locale]).slice(0, MOST_ERROR),
  };
  // An occupation may also be given by its code, and a zone that the list lacks by its name.
  if (fact.kind === 'option' || fact.kind === 'occupation' || path === 'enterprise.zone')
    return { type: 'list', formulae: [certain(lists.get(path))], ...error, ...(fact.kind !== 'option' && { showErrorMessage: false }) };
  switch (fact.kind) {
    case 'yes-no':
      return yesOrNoRule(fact.label[locale], locale);
    case 'date':
      return { type: 'date', operator: 'between', formulae: [new Date(`${FIRST_DATE}T00:00:00Z`), new Date(`${LAST_DATE}T00:00:00Z`)], ...error };
    case 'whole-number':
      return { type: 'whole', operator: 'between', formulae: [fact.min, fact.max], ...error };
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [fact.max], ...error };
  }
}

const yesOrNoRule = (title: string, locale: Locale): DataValidation => ({
  type: 'list',
  formulae: [`"${yesNo(true, locale)},${yesNo(false, locale)}"`],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: title.slice(0, MOST_TITLE),
  error: YES_OR_NO[locale],
});

const YES_OR_NO = { vi: 'Phải là Có hoặc Không.', en: 'Must be Có or Không (yes or no).' } as const;

function writeInstructions(sheet: Worksheet, policy: Policy, locale: Locale): void {
  const lines = [...INSTRUCTIONS[locale](policy.id, TEMPLATE_ROWS.example, FIRST_ROW), policyInWords(policy, locale)];
  // One column: a program that fits sheets to a page breaks none in two, so it has to fit with any font.
  const width = 80;
  sheet.getColumn(1).width = width;
  lines.forEach((line, index) => {
    const row = sheet.addRow([line]);
    row.alignment = { wrapText: true, vertical: 'top' };
    row.font = index === 0 ? { ...FONT, bold: true, size: 14 } : { ...FONT, size: 12 };
    // About the letters that such a row takes; not every program finds the height of a row by itself.
    row.height = Math.ceil(line.length / (index === 0 ? 50 : 80)) * 18 + 4;
  });
  sheet.pageSetup = { paperSize: A4, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0, margins: MARGINS };
}

const INSTRUCTIONS = {
  vi: (policy: string, example: number, first: number): readonly string[] => [
    `HƯỚNG DẪN LẬP DANH SÁCH ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO THEO NGHỊ QUYẾT ${policy}`,
    '1. Mỗi nhóm đối tượng có một trang; mỗi người ghi một dòng, ở trang của nhóm mình. Không đổi tên trang.',
    `2. Dòng ${example} của mỗi trang là ví dụ, không được tính. Ghi từ dòng ${first}; có thể ghi tiếp xuống dưới bao nhiêu dòng cũng được.`,
    '3. Bắt buộc phải có Số hồ sơ; mỗi hồ sơ một số, không trùng nhau. Điều gì chưa biết thì để trống: ô trống nghĩa là chưa biết, không phải là “không” và không phải là 0.',
    '4. Cột có danh sách thả xuống thì chọn trong danh sách. Nghề có thể ghi tên hoặc mã nghề; nghề ngoài danh mục thì chọn “Nghề khác”. Khu công nghiệp chưa có trong danh sách thì ghi tên.',
    '5. Ngày ghi dạng dd/mm/yyyy, đủ bốn chữ số của năm. Số tiền ghi bằng đồng, là số nguyên, không ghi nghìn đồng hay triệu đồng.',
    '6. Địa bàn phải phân biệt Hải Phòng (trước hợp nhất) và Hải Dương trước đây, vì thời điểm áp dụng chính sách khác nhau.',
    '7. Mã người đề nghị là mã nội bộ, chỉ dùng để tìm hồ sơ trùng người. Không ghi họ tên, số căn cước vào cột này.',
    '8. Họ và tên, Ngày sinh, Tên trường chỉ dùng trong sổ và công văn của cơ quan. Có thể thêm cột khác ở bất kỳ đâu: cột đó được giữ nguyên và không được dùng để xét.',
    '9. Khi báo cáo thì ghi thêm Ngày ghi nhận, Tình trạng học tập, Tình trạng hồ sơ và Số tiền đã chi lũy kế từ đầu khóa đến ngày ghi nhận. Hết dòng kẻ sẵn thì chèn thêm dòng phía trên phần ký.',
    '10. Đưa con trỏ lên tiêu đề cột để xem giải thích của cột.',
    'Danh sách này chỉ để rà soát. Kết quả rà soát không thay thế quyết định của cơ quan có thẩm quyền.',
  ],
  en: (policy: string, example: number, first: number): readonly string[] => [
    `HOW TO FILL IN THE LIST OF CASES FOR TRAINING SUPPORT UNDER RESOLUTION ${policy}`,
    '1. Each group has a sheet; each person has one row, on the sheet of their group. Do not rename the sheets.',
    `2. Row ${example} of each sheet is an example and does not count. Start at row ${first}, and go on below for as many rows as you need.`,
    '3. The dossier number is required, one for each dossier. Leave empty what is not known: an empty cell means unknown, neither “no” nor 0.',
    '4. Where a column has a list, choose from it. An occupation may be given by name or code; for one outside the catalogue choose “another occupation”. Write the name of a park that the list lacks.',
    '5. Write dates as dd/mm/yyyy with all four digits of the year. Write amounts in đồng, as whole numbers, never in thousands or millions.',
    '6. Tell Hải Phòng before the 2025 merger from the former Hải Dương province, since the policy applies to them from different days.',
    '7. The applicant key is internal and only used to find people with two cases. Write neither a name nor an identity number there.',
    '8. Full name, date of birth and school are for the files and letters of the office alone. Other columns may be added anywhere: they are carried along and play no part.',
    '9. For a report, fill in the day recorded, the stage of training, the state of the dossier, and what was paid in all up to that day. Put more rows in above the places to sign.',
    '10. Point at a heading to see what it asks for.',
    'The list is for review only. Its results do not replace the decision of the competent body.',
  ],
} as const;
