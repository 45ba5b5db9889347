import { assess, type BenefitId, type Locale, type Policy, type Provenance, statements } from 'haiphong-training-support';
import type { Check } from '../desk/check.js';
import { limitInWords } from '../desk/limit-in-words.js';
import { certain } from '../read/certain.js';
import { OWN_SHEETS } from '../read/own-sheets.js';
import type { Fault } from '../read/read-cases.js';
import { groupedText, inWords, label, nameIn } from '../read/words.js';
import { factIn } from './fact-in.js';
import { basisOf, EVIDENCE, NO_CASE, RESULT, ruleTitle, stretches, TEXT } from './phrases.js';
import { percentText } from './publish/money.js';
import { answerInWords } from './publish/readings.js';
import { summaryLines } from './summary-lines.js';
import { atMost, type OutCell, type SheetColumn, type SheetPlan } from './xlsx/plan.js';

/** The sheets added behind a list that was checked: the summary, what is not met or not known, the faults, and how sure the law is. */
export const reportSheets = (check: Check, locale: Locale): readonly SheetPlan[] => [
  summarySheet(check, locale),
  conditionSheet(check, locale),
  faultSheet(check, locale),
  lawSheet(check.policy, locale),
  sourceSheet(check.policy, locale),
];

/** A column that wraps its texts, so many characters wide. */
type Heading = readonly [vi: string, en: string, width: number];

const columnsOf = (headings: readonly Heading[], locale: Locale): readonly SheetColumn[] =>
  headings.map(([vi, en, width]) => ({ heading: locale === 'vi' ? vi : en, width, wrap: true }));

/** Fewer than Excel holds. */
const MOST_ROWS = 1_000_000;

const lines = (texts: readonly string[]): OutCell => (texts.length === 0 ? null : texts.join('\n'));

function summarySheet(check: Check, locale: Locale): SheetPlan {
  return {
    name: OWN_SHEETS[locale].summary,
    columns: [
      { heading: locale === 'vi' ? 'Nội dung' : 'What', width: 90, wrap: true },
      { heading: locale === 'vi' ? 'Số lượng' : 'How many', width: 20, format: 'dong' },
    ],
    rows: () => summaryLines(check, locale).map(({ text, value, indent }) => [`${'    '.repeat(indent)}${text}`, value ?? null]),
  };
}

function conditionSheet(check: Check, locale: Locale): SheetPlan {
  const rest =
    locale === 'vi'
      ? 'Còn nữa: xem cột “Lý do” bên cạnh từng dòng của danh sách'
      : 'There are more: see the column “Reasons” beside each row of the list';
  return {
    name: OWN_SHEETS[locale].conditions,
    columns: columnsOf(
      [
        ['Trang tính', 'Sheet', 18],
        ['Dòng', 'Row', 8],
        ['Số hồ sơ', 'Dossier number', 16],
        ['Điều kiện', 'Condition', 44],
        ['Kết quả', 'Result', 16],
        ['Thông tin đã khai', 'What was given', 50],
        ['Cần bổ sung', 'Facts to ask for', 30],
        ['Căn cứ', 'Basis', 40],
        ['Mức độ chắc chắn', 'Evidence', 20],
      ],
      locale,
    ),
    rows: () => atMost(MOST_ROWS, conditionRows(check, locale), [null, null, null, rest]),
  };
}

function* conditionRows({ cases, policy }: Check, locale: Locale): Generator<readonly OutCell[]> {
  const infos = new Map(policy.rules.map((rule) => [rule.id, rule]));
  const known = provenances(policy);
  for (const { sheet, line, supportCase } of cases) {
    for (const finding of assess(supportCase, policy).decision.findings) {
      const { rule, result } = finding;
      if (result === 'met') continue;
      const lacking = finding.result === 'unknown' ? finding.missing : [];
      const provenance = known(`rule/${rule}`);
      const given = certain(infos.get(rule)).asks.flatMap((path) => {
        const value = factIn(supportCase, path);
        return value === undefined ? [] : [`${label(path, locale, policy)}: ${inWords(path, value, locale, policy)}`];
      });
      yield [
        sheet ?? null,
        line,
        supportCase.id,
        ruleTitle(rule, locale, policy),
        RESULT[locale][result],
        lines(given),
        lines(lacking.map((path) => label(path, locale, policy))),
        basisOf(provenance),
        EVIDENCE[locale][provenance.evidence],
      ];
    }
  }
}

function faultSheet({ faults, held, passedOver, unread }: Check, locale: Locale): SheetPlan {
  const kinds = TEXT[locale].faultKinds;
  return {
    name: OWN_SHEETS[locale].faults,
    columns: columnsOf(
      [
        ['Loại', 'Kind', 20],
        ['Trang tính', 'Sheet', 18],
        ['Dòng', 'Row', 8],
        ['Cột', 'Column', 8],
        ['Tiêu đề cột', 'Heading', 30],
        ['Nội dung trong ô', 'What stands there', 30],
        ['Vì sao', 'Why', 60],
        ['Có phải là', 'Was it', 30],
      ],
      locale,
    ),
    rows: () => [
      ...held.map(({ line, sheet, column, heading, given, why, likely }): readonly OutCell[] => [
        kinds.held,
        sheet ?? null,
        line,
        column ?? null,
        heading ?? null,
        given === '' ? null : given,
        why[locale],
        likely ?? null,
      ]),
      ...faults.map((fault): readonly OutCell[] => faultCells(fault, kinds[fault.kind], locale)),
      ...unread.map((one): readonly OutCell[] => [
        locale === 'vi' ? 'Phần chưa đọc' : 'Not read',
        one.sheet ?? null,
        one.lines ? stretches(one.lines) : null,
        null,
        null,
        null,
        one.why[locale],
      ]),
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
  return {
    name: OWN_SHEETS[locale].law,
    columns: columnsOf(
      [
        ['Loại', 'Kind', 26],
        ['Nội dung', 'Statement', 60],
        ['Giá trị, cách hiểu', 'Value or reading', 50],
        ['Mức độ chắc chắn', 'Evidence', 20],
        ['Căn cứ', 'Basis', 40],
        ['Ghi chú', 'Note', 70],
      ],
      locale,
    ),
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
  const known = provenances(policy);
  for (const { id, group, title } of policy.rules)
    yield row(vi ? 'Điều kiện' : 'Condition', title[locale], nameIn(policy.groups, group, locale), known(`rule/${id}`));
  for (const { title, provenance } of policy.dropped)
    yield row(vi ? 'Điều kiện không còn xét' : 'Condition no longer judged', title[locale], null, provenance);
  for (const { id, name, values } of policy.benefits) {
    for (const { from, value, provenance } of values) {
      const since = from === undefined ? undefined : `${vi ? 'từ' : 'from'} ${inWords('training.start', from, locale, policy)}`;
      yield row(vi ? 'Mức hỗ trợ' : 'Support', name[locale], benefitValue(id, value, policy, locale), provenance, since);
    }
  }
  for (const limit of policy.limits) yield row(vi ? 'Giới hạn' : 'Limit', limit.title[locale], limitInWords(limit, policy, locale), limit.provenance);
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
      `${vi ? 'Đã chọn' : 'Chosen'}: ${answerInWords(policy, id, policy.reading[id], locale)}`,
      chosen?.provenance ?? ASSUMED,
      `${vi ? 'Cách hiểu khác' : 'Other readings'}: ${others.join('; ')}`,
    );
  }
  for (const { question, label: answer, provenance } of policy.settled)
    yield row(vi ? 'Câu hỏi đã có văn bản trả lời' : 'Question settled by a text', question[locale], answer[locale], provenance);
  for (const { title, provenance } of policy.absent)
    yield row(vi ? 'Đã đối chiếu, không ảnh hưởng' : 'Read, without bearing', title[locale], null, provenance);
  for (const { title, reason } of policy.notModelled) yield [vi ? 'Chưa xét' : 'Not judged', title[locale], null, null, null, reason[locale]];
}

/** A day that is none of the candidates is only assumed. */
const ASSUMED: Provenance = { evidence: 'assumed', sources: [] };

/** What is known of each statement of a policy, by its id. */
function provenances(policy: Policy): (id: string) => Provenance {
  const known = new Map(statements(policy).map(({ id, provenance }) => [id, provenance]));
  return (id) => certain(known.get(id));
}

/** A share in per cent, or đồng. */
function benefitValue(id: BenefitId, value: string, policy: Policy, locale: Locale): OutCell {
  const kind = policy.benefits.find((benefit) => benefit.id === id)?.kind;
  return kind === 'share-of-tuition' ? `${percentText(value, locale)}%` : `${groupedText(value, locale)} ${locale === 'vi' ? 'đồng' : 'VND'}`;
}

function sourceSheet(policy: Policy, locale: Locale): SheetPlan {
  const seen = {
    vi: { whole: 'Toàn văn', part: 'Một phần', named: 'Chỉ biết tên' },
    en: { whole: 'the whole', part: 'a part', named: 'its name only' },
  } as const;
  return {
    name: OWN_SHEETS[locale].sources,
    columns: columnsOf(
      [
        ['Ký hiệu', 'Id', 12],
        ['Văn bản, nguồn tin', 'Text or publication', 90],
        ['Ngày', 'Date', 14],
        ['Đã đọc', 'Read', 22],
        ['Địa chỉ', 'Address', 70],
      ],
      locale,
    ),
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
