import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import {
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
} from 'haiphong-training-support';
import { columnLetters } from '../read/cell.js';
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
};

const FONT = { name: 'Calibri', size: 11 } as const;
const FIRST_ROW = 6;
/** Rows prepared with lists and checks; more may be added below. */
const ROWS = 1000;

/** Longer messages make Excel refuse the file. */
const MOST_ERROR = 225;
const MOST_TITLE = 32;

/** The rows of the header, of the numbers of columns and of the example, for the tests. */
export const TEMPLATE_ROWS = { header: 3, example: 5, first: FIRST_ROW } as const;

/** Writes the blank list into an empty workbook: instructions, a sheet for each group, and the lists to choose from. */
export function writeTemplate(workbook: Workbook, policy: Policy, locale: Locale): void {
  writeInstructions(workbook.addWorksheet(locale === 'vi' ? 'Hướng dẫn' : 'Instructions'), policy, locale);
  const groups = policy.groups.map(({ id, name }) => ({ id, title: name[locale], sheet: workbook.addWorksheet(SHEET[locale][id]) }));
  const lists = listsIn(workbook.addWorksheet('lists', { state: 'hidden' }), policy, locale);
  for (const { id, title, sheet } of groups) writeGroup(sheet, id, title, lists, policy, locale);
}

const TITLE = {
  vi: (group: string) => `DANH SÁCH ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO – ${group.toUpperCase()}`,
  en: (group: string) => `LIST OF CASES FOR TRAINING SUPPORT – ${group.toUpperCase()}`,
} as const;
const UNITS = {
  vi: 'Đơn vị tính: đồng. Ngày ghi dạng dd/mm/yyyy. Điều chưa biết thì để trống, không ghi 0.',
  en: 'Unit: đồng (Đơn vị tính: đồng). Dates as dd/mm/yyyy. Leave empty what is not known; do not write 0.',
} as const;

function writeGroup(sheet: Worksheet, group: GroupId, title: string, lists: Lists, policy: Policy, locale: Locale): void {
  // The name of the sheet tells the group.
  const paths = (groupFacts[group] as readonly FactPath[]).filter((path) => path !== 'group');
  const remarks = locale === 'vi' ? 'Ghi chú' : 'Remarks';
  sheet.addRow([TITLE[locale](title)]).font = { ...FONT, bold: true, size: 13 };
  sheet.addRow([UNITS[locale]]).font = { ...FONT, italic: true };
  const header = sheet.addRow([...paths.map((path) => label(path, locale)), remarks]);
  const numbers = sheet.addRow([...paths, remarks].map((_, index) => `(${index + 1})`));
  const example = sheet.addRow(paths.map((path) => exampleCell(path, policy, locale)));
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: TEMPLATE_ROWS.header }];

  header.height = 48;
  header.eachCell((cell) => {
    cell.font = { ...FONT, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
    cell.border = { top: { style: 'thin' }, bottom: { style: 'thin' }, left: { style: 'thin' }, right: { style: 'thin' } };
  });
  numbers.alignment = { horizontal: 'center' };
  numbers.font = { ...FONT, italic: true, color: { argb: 'FF7F7F7F' } };
  example.font = { ...FONT, italic: true, color: { argb: 'FF7F7F7F' } };
  paths.forEach((path, index) => {
    const column = index + 1;
    const fact = factAt(path);
    if (!fact) return;
    sheet.getColumn(column).width = fact.kind === 'option' || fact.kind === 'occupation' || path === 'enterprise.name' ? 26 : 16;
    header.getCell(column).note = `${fact.question[locale]}\n${sentence(expected(path)[locale])}`;
    const validation = validationOf(path, fact, lists, locale);
    const format = formatOf(fact);
    const letters = columnLetters(column);
    // exceljs types lack the collection of rules that its worksheets have.
    if (validation) rulesOf(sheet).add(`${letters}${FIRST_ROW}:${letters}${FIRST_ROW + ROWS - 1}`, validation);
    if (format) sheet.getColumn(column).numFmt = format;
  });
  sheet.getColumn(paths.length + 1).width = 30;
}

const rulesOf = (sheet: Worksheet) => (sheet as Worksheet & { dataValidations: { add(range: string, rule: DataValidation): void } }).dataValidations;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

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
  const choices: (readonly [FactPath, readonly string[]])[] = (Object.keys(facts) as FactPath[])
    .filter((path) => !Object.hasOwn(entryFacts, path))
    .flatMap((path): (readonly [FactPath, readonly string[]])[] => {
      const fact = factAt(path);
      if (fact?.kind === 'option') return [[path, Object.values(fact.options).map((words) => words[locale])]];
      if (fact?.kind === 'occupation') return [[path, [...policy.occupations.map(({ name }) => name[locale]), otherOccupation[locale]]]];
      return path === 'enterprise.zone' ? [[path, [...policy.zones.map(({ name }) => name[locale]), noZone[locale]]]] : [];
    });
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

function validationOf(path: FactPath, fact: Fact, lists: Lists, locale: Locale): DataValidation | undefined {
  const list = lists.get(path);
  const error = {
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: fact.label[locale].slice(0, MOST_TITLE),
    error: sentence(expected(path)[locale]).slice(0, MOST_ERROR),
  };
  // An occupation may also be given by its code, and a zone that the list lacks by its name.
  if (list !== undefined) return { type: 'list', formulae: [list], ...error, ...(fact.kind !== 'option' && { showErrorMessage: false }) };
  switch (fact.kind) {
    case 'yes-no':
      return { type: 'list', formulae: [`"${yesNo(true, locale)},${yesNo(false, locale)}"`], ...error };
    case 'date':
      return { type: 'date', operator: 'between', formulae: [new Date(`${FIRST_DATE}T00:00:00Z`), new Date(`${LAST_DATE}T00:00:00Z`)], ...error };
    case 'whole-number':
      return { type: 'whole', operator: 'between', formulae: [fact.min, fact.max], ...error };
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [fact.max], ...error };
    default:
      return undefined;
  }
}

function writeInstructions(sheet: Worksheet, policy: Policy, locale: Locale): void {
  const lines = INSTRUCTIONS[locale](policy.id, TEMPLATE_ROWS.example, FIRST_ROW);
  sheet.getColumn(1).width = 110;
  lines.forEach((line, index) => {
    const row = sheet.addRow([line]);
    row.alignment = { wrapText: true, vertical: 'top' };
    if (index === 0) row.font = { ...FONT, bold: true, size: 14 };
  });
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
    '8. Có thể thêm cột khác, như Họ và tên, ở bất kỳ đâu: cột đó được giữ nguyên trong sổ kết quả và không được dùng để xét.',
    '9. Đưa con trỏ lên tiêu đề cột để xem giải thích của cột.',
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
    '8. Other columns, such as a name, may be added anywhere: they are carried along to the workbook of results and play no part.',
    '9. Point at a heading to see what it asks for.',
    'The list is for review only. Its results do not replace the decision of the competent body.',
  ],
} as const;
