import {
  assess,
  type BenefitId,
  type FactPath,
  factAt,
  type Locale,
  type Policy,
  type Provenance,
  rules,
  type SupportCase,
} from 'haiphong-training-support';
import type { Check, CheckedCase } from '../desk/check.js';
import { type Cell, isError, isNumber, textOf } from '../read/cell.js';
import { pathsInGroup } from '../read/headings.js';
import type { Fault } from '../read/read-cases.js';
import type { Column, Table } from '../read/table.js';
import { grouped, inWords, label } from '../read/words.js';
import { basisOf, EVIDENCE, faultInWords, missing, NO_CASE, notices, OUTCOME, question, RESULT, reasons, ruleTitle, TEXT } from './phrases.js';
import { summaryLines } from './summary-lines.js';
import type { OutCell, SheetPlan } from './write-workbook.js';

/** The workbook of results: a sheet for each table of the input, and sheets of the summary, the conditions, the faults, and how sure the law is. */
export function reportSheets(check: Check, locale: Locale): readonly SheetPlan[] {
  return [
    ...check.tables.map((table, index) => resultSheet(table, check.widths[index] ?? 0, check, locale)),
    summarySheet(check, locale),
    conditionSheet(check, locale),
    faultSheet(check, locale),
    lawSheet(check.policy, locale),
    sourceSheet(check.policy, locale),
  ];
}

const NAME = {
  vi: { results: 'Kết quả', summary: 'Tóm tắt', conditions: 'Điều kiện', faults: 'Lỗi', law: 'Mức độ chắc chắn', sources: 'Nguồn' },
  en: { results: 'Results', summary: 'Summary', conditions: 'Conditions', faults: 'Faults', law: 'How sure the law is', sources: 'Sources' },
} as const;

const RESULT_COLUMNS = {
  vi: ['Kết quả xét', 'Mức hỗ trợ (đồng)', 'Lý do', 'Thông tin cần bổ sung', 'Lưu ý', 'Phụ thuộc câu hỏi còn để ngỏ'],
  en: ['Outcome', 'Support (VND)', 'Reasons', 'Facts to ask for', 'Notices', 'Hangs on open questions'],
} as const;
const RESULT_WIDTHS = [24, 18, 44, 30, 44, 44] as const;

/** The dossier number stays in sight, unless it stands so far to the right that little else would. */
const MOST_FROZEN = 4;

function resultSheet(table: Table, width: number, check: Check, locale: Locale): SheetPlan {
  const own = Array.from({ length: width }, (_, index) => table.columns[index]);
  const idColumn = table.columns.findIndex(({ paths }) => paths.includes('id'));
  return {
    name: table.sheetName ?? NAME[locale].results,
    frozen: idColumn < MOST_FROZEN ? idColumn + 1 : 0,
    columns: [
      ...own.map((column) => ({ heading: column?.heading ?? '', width: 18, wrap: true, ...(column && columnFormat(column)) })),
      ...RESULT_COLUMNS[locale].map((heading, index) => ({
        heading,
        width: RESULT_WIDTHS[index] ?? 16,
        ...(index === 1 ? { format: 'dong' as const } : { wrap: true }),
        mark: true,
      })),
    ],
    rows: () => resultRows(table, width, check, locale),
  };
}

const columnFormat = ({ paths }: Column): { format?: 'dong' } => {
  const fact = factAt(paths[0] ?? '');
  return fact?.kind === 'whole-number' && fact.unit === 'dong' ? { format: 'dong' } : {};
};

function* resultRows(table: Table, width: number, check: Check, locale: Locale): Generator<readonly OutCell[]> {
  const here = ({ sheet }: { readonly sheet?: string }) => sheet === table.sheetName;
  const cases = new Map(check.cases.filter(here).map((one) => [one.line, one]));
  const faults = new Map<number, Fault[]>();
  for (const fault of check.faults) if (here(fault) && fault.kind === 'cell') faults.set(fault.line, [...(faults.get(fault.line) ?? []), fault]);
  for (const { line, cells, noCase } of table.body()) {
    const checked = cases.get(line);
    const own = Array.from({ length: width }, (_, index) => carried(cells[index] ?? null, table.columns[index], checked?.supportCase));
    if (noCase) yield [...own, TEXT[locale].noCase(NO_CASE[locale][noCase])];
    else if (checked) yield [...own, ...resultCells(checked, check.policy, locale)];
    else yield [...own, TEXT[locale].faultyRow, null, lines((faults.get(line) ?? []).map((fault) => faultInWords(fault, locale)))];
  }
}

/** An input cell as it was; a date or number that was written as text is one again. */
function carried(cell: Cell, column: Column | undefined, supportCase: SupportCase | undefined): OutCell {
  const [path] = column && supportCase ? pathsInGroup(column.paths, supportCase.group) : [];
  if (supportCase && path !== undefined && cell !== null) {
    const value = factIn(supportCase, path);
    const kind = factAt(path)?.kind;
    if (kind === 'date' && typeof value === 'string') return { date: value };
    if (kind === 'whole-number' && typeof value === 'number') return value;
  }
  if (cell === null || !(isError(cell) || isNumber(cell))) return cell;
  // Zeros in front, and what else a format alone shows, would be gone without the format.
  const text = textOf(cell);
  return isNumber(cell) && (text === grouped(cell.number, 'vi') || text === String(cell.number)) ? cell.number : text;
}

/** The value of a fact in a case. */
function factIn(supportCase: SupportCase, path: FactPath): unknown {
  const [outer = path, inner] = path.split('.');
  const part = (supportCase as unknown as Readonly<Record<string, unknown>>)[outer];
  return inner === undefined ? part : (part as Readonly<Record<string, unknown>> | undefined)?.[inner];
}

function resultCells({ supportCase, hangsOn }: CheckedCase, policy: Policy, locale: Locale): readonly OutCell[] {
  const assessment = assess(supportCase, policy);
  const { calculation, decision } = assessment;
  return [
    OUTCOME[locale][decision.outcome],
    calculation.status === 'calculated' ? calculation.total : null,
    lines(reasons(assessment, locale)),
    lines(missing(assessment, locale)),
    lines(notices(assessment, policy, locale)),
    lines(hangsOn.map((id) => question(id, policy, locale))),
  ];
}

const lines = (texts: readonly string[]): OutCell => (texts.length === 0 ? null : texts.join('\n'));

function summarySheet(check: Check, locale: Locale): SheetPlan {
  return {
    name: NAME[locale].summary,
    columns: [
      { heading: locale === 'vi' ? 'Nội dung' : 'What', width: 90, wrap: true },
      { heading: locale === 'vi' ? 'Số lượng' : 'How many', width: 20, format: 'dong' },
    ],
    rows: () => summaryLines(check, locale).map(({ text, value, indent }) => [`${'    '.repeat(indent)}${text}`, value ?? null]),
  };
}

function conditionSheet(check: Check, locale: Locale): SheetPlan {
  const headings =
    locale === 'vi'
      ? ['Trang', 'Dòng', 'Số hồ sơ', 'Điều kiện', 'Kết quả', 'Thông tin đã khai', 'Cần bổ sung', 'Căn cứ', 'Mức độ chắc chắn']
      : ['Sheet', 'Row', 'Dossier number', 'Condition', 'Result', 'What was given', 'Facts to ask for', 'Basis', 'Evidence'];
  const widths = [18, 8, 16, 44, 16, 50, 30, 40, 20];
  return {
    name: NAME[locale].conditions,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 16, wrap: true })),
    rows: () => conditionRows(check, locale),
  };
}

function* conditionRows({ cases, policy }: Check, locale: Locale): Generator<readonly OutCell[]> {
  const infos = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { sheet, line, supportCase } of cases) {
    for (const { rule, result, missing: lacking } of assess(supportCase, policy).decision.findings) {
      const info = infos.get(rule);
      const given = (info?.asks ?? []).flatMap((path) => {
        const value = factIn(supportCase, path);
        return value === undefined ? [] : [`${label(path, locale)}: ${inWords(path, value, locale, policy)}`];
      });
      yield [
        sheet ?? null,
        line,
        supportCase.id,
        ruleTitle(rule, locale),
        RESULT[locale][result],
        lines(given),
        lines((lacking ?? []).map((path) => label(path, locale))),
        info ? basisOf(info.provenance) : null,
        info ? EVIDENCE[locale][info.provenance.evidence] : null,
      ];
    }
  }
}

function faultSheet({ faults, passedOver }: Check, locale: Locale): SheetPlan {
  const headings =
    locale === 'vi'
      ? ['Loại', 'Trang', 'Dòng', 'Cột', 'Tiêu đề cột', 'Nội dung trong ô', 'Vì sao', 'Có phải là']
      : ['Kind', 'Sheet', 'Row', 'Column', 'Heading', 'What stands there', 'Why', 'Was it'];
  const widths = [20, 18, 8, 8, 30, 30, 60, 30];
  const kinds = TEXT[locale].faultKinds;
  return {
    name: NAME[locale].faults,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 16, wrap: true })),
    rows: () => [
      ...faults.map((fault): readonly OutCell[] => faultCells(fault, kinds[fault.kind], locale)),
      ...passedOver.map(({ sheet, line, why }): readonly OutCell[] => [
        locale === 'vi' ? 'Dòng được bỏ qua' : 'Row passed over',
        sheet ?? null,
        line,
        null,
        null,
        null,
        NO_CASE[locale][why],
      ]),
    ],
  };
}

const faultCells = (fault: Fault, kind: string, locale: Locale): readonly OutCell[] => [
  kind,
  fault.sheet ?? null,
  fault.line,
  fault.column ?? null,
  fault.heading ?? null,
  fault.found ?? null,
  fault.why[locale],
  lines(fault.meant),
];

/** Each statement of law on which a result rests, with what it rests on itself. */
function lawSheet(policy: Policy, locale: Locale): SheetPlan {
  const headings =
    locale === 'vi'
      ? ['Loại', 'Nội dung', 'Giá trị, cách hiểu', 'Mức độ chắc chắn', 'Căn cứ', 'Ghi chú']
      : ['Kind', 'Statement', 'Value or reading', 'Evidence', 'Basis', 'Note'];
  const widths = [26, 60, 50, 20, 40, 70];
  return {
    name: NAME[locale].law,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 16, wrap: true })),
    rows: () => lawRows(policy, locale),
  };
}

function* lawRows(policy: Policy, locale: Locale): Generator<readonly OutCell[]> {
  const vi = locale === 'vi';
  const row = (kind: string, text: string, value: OutCell, provenance: Provenance, extra?: string): readonly OutCell[] => [
    kind,
    text,
    value,
    EVIDENCE[locale][provenance.evidence],
    basisOf(provenance),
    [extra, provenance.note?.[locale]].filter((part) => part !== undefined).join('\n') || null,
  ];
  for (const { name, provenance } of policy.occupations) yield row(vi ? 'Nghề được hỗ trợ' : 'Occupation', name[locale], null, provenance);
  for (const { name, provenance } of policy.groups) yield row(vi ? 'Nhóm đối tượng' : 'Group', name[locale], null, provenance);
  for (const { group, title, provenance } of rules) {
    yield row(vi ? 'Điều kiện' : 'Condition', title[locale], policy.groups.find(({ id }) => id === group)?.name[locale] ?? group, provenance);
  }
  for (const { id, name, values } of policy.benefits) {
    for (const { from, value, provenance } of values) {
      const since = from === undefined ? undefined : vi ? `từ ${inWords('training.start', from, 'vi', policy)}` : `from ${from}`;
      yield row(vi ? 'Mức hỗ trợ' : 'Support', name[locale], benefitValue(id, value, policy, locale), provenance, since);
    }
  }
  yield row(
    vi ? 'Thời hạn' : 'Term',
    vi ? 'Ngày cuối cùng của chính sách' : 'Last day of the policy',
    { date: policy.lastDay.date },
    policy.lastDay.provenance,
  );
  for (const { id, question: asked, options } of policy.questions) {
    const chosen = options.find((option) => option.id === policy.reading[id]);
    const others = options.filter((option) => option !== chosen).map((option) => option.label[locale]);
    yield row(
      vi ? 'Câu hỏi còn để ngỏ' : 'Open question',
      asked[locale],
      `${vi ? 'Đã chọn' : 'Chosen'}: ${chosen?.label[locale] ?? policy.reading[id]}`,
      chosen?.provenance ?? { evidence: 'assumed', sources: [] },
      `${vi ? 'Cách hiểu khác' : 'Other readings'}: ${others.join('; ')}`,
    );
  }
  for (const { title, reason } of policy.notModelled) yield [vi ? 'Chưa xét' : 'Not judged', title[locale], null, null, null, reason[locale]];
}

/** A share in per cent, or đồng. */
function benefitValue(id: BenefitId, value: string, policy: Policy, locale: Locale): OutCell {
  const kind = policy.benefits.find((benefit) => benefit.id === id)?.kind;
  const number = Number(value);
  if (kind === 'share-of-tuition') return `${Number((number * 100).toFixed(4))}%`;
  return Number.isInteger(number) ? `${inWords('training.monthlyTuition', number, locale, policy)} ${locale === 'vi' ? 'đồng' : 'VND'}` : value;
}

function sourceSheet(policy: Policy, locale: Locale): SheetPlan {
  const headings =
    locale === 'vi' ? ['Ký hiệu', 'Văn bản, nguồn tin', 'Ngày', 'Đã đọc', 'Địa chỉ'] : ['Id', 'Text or publication', 'Date', 'Read', 'Address'];
  const widths = [12, 90, 14, 22, 70];
  const seen = {
    vi: { whole: 'Toàn văn', part: 'Một phần', named: 'Chỉ biết tên' },
    en: { whole: 'the whole', part: 'a part', named: 'its name only' },
  } as const;
  return {
    name: NAME[locale].sources,
    columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 16, wrap: true })),
    rows: () =>
      policy.instruments.map((one): readonly OutCell[] => [
        one.id,
        one.title[locale],
        one.issued === undefined ? null : { date: one.issued },
        seen[locale][one.seen],
        one.url ?? null,
      ]),
  };
}
