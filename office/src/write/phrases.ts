import type { Assessment, Decision, Evidence, Finding, Locale, Policy, Provenance, SupportCase } from 'haiphong-training-support';
import { explain } from 'haiphong-training-support';
import type { FirstReason } from '../desk/check.js';
import { certain } from '../read/certain.js';
import type { Fault, Held } from '../read/read-cases.js';
import type { NoCase } from '../read/table.js';
import { label } from '../read/words.js';

type Words<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/** Never that somebody is entitled: only that the conditions known are met. */
export const OUTCOME: Words<Decision['outcome']> = {
  vi: { eligible: 'Đáp ứng các điều kiện đã biết', ineligible: 'Không đáp ứng', undetermined: 'Chưa đủ thông tin' },
  en: { eligible: 'meets the known conditions', ineligible: 'does not meet them', undetermined: 'not enough is known' },
};

export const RESULT: Words<Finding['result']> = {
  vi: { met: 'Đáp ứng', unmet: 'Không đáp ứng', unknown: 'Chưa rõ' },
  en: { met: 'met', unmet: 'not met', unknown: 'not known' },
};

export const EVIDENCE: Words<Evidence> = {
  vi: { official: 'Văn bản chính thức', reported: 'Theo báo chí', inferred: 'Suy luận', assumed: 'Giả định' },
  en: { official: 'official text', reported: 'reported', inferred: 'inferred', assumed: 'assumed' },
};

export const NO_CASE: Words<NoCase> = {
  vi: {
    numbering: 'dòng đánh số cột',
    'repeated-header': 'tiêu đề lặp lại',
    total: 'dòng tổng cộng',
    example: 'dòng ví dụ',
    units: 'dòng đơn vị tính',
    section: 'dòng tiêu đề của một phần danh sách',
    signature: 'phần ký',
    note: 'dòng ghi chú, không có số hồ sơ',
  },
  en: {
    numbering: 'numbers of the columns',
    'repeated-header': 'header repeated',
    total: 'total',
    example: 'example',
    units: 'units',
    section: 'title of a part of the list',
    signature: 'signatures',
    note: 'a note, without a dossier number',
  },
};

export const TEXT = {
  vi: {
    faultyRow: 'Dòng có lỗi, chưa xét',
    noCase: (why: string) => `Không phải hồ sơ: ${why}`,
    notMet: (title: string) => `Không đáp ứng: ${title}`,
    basis: (evidence: string, basis: string) => `Căn cứ (${evidence}): ${basis}`,
    notKnown: (title: string) => `Chưa rõ: ${title}`,
    lacks: (fact: string) => `Đáp ứng, nhưng thiếu số liệu để tính: ${fact}`,
    fault: (place: string, found: string, why: string, meant: string) => `${place}: ${found}${why}${meant}`,
    row: (lines: string) => `Dòng ${lines}`,
    onSheet: (sheet: string) => `trang “${sheet}”`,
    column: (letters: string, heading: string) => `cột ${letters} (${heading})`,
    found: (text: string) => `“${text}” – `,
    meant: (texts: readonly string[]) => `. Có phải: ${texts.join(' / ')}?`,
    heldRow: 'Chờ làm rõ, chưa xét',
    likely: (text: string) => `. Có thể là: ${text}`,
    faultKinds: { repeat: 'Trùng người đề nghị', heading: 'Tiêu đề cột', cell: 'Giá trị', note: 'Cần xem lại', held: 'Chờ làm rõ' },
  },
  en: {
    faultyRow: 'row with faults, not judged',
    noCase: (why: string) => `no case: ${why}`,
    notMet: (title: string) => `Not met: ${title}`,
    basis: (evidence: string, basis: string) => `Basis (${evidence}): ${basis}`,
    notKnown: (title: string) => `Not known: ${title}`,
    lacks: (fact: string) => `Met, but a figure is lacking: ${fact}`,
    fault: (place: string, found: string, why: string, meant: string) => `${place}: ${found}${why}${meant}`,
    row: (lines: string) => (/[–,]/.test(lines) ? `Rows ${lines}` : `Row ${lines}`),
    onSheet: (sheet: string) => `sheet “${sheet}”`,
    column: (letters: string, heading: string) => `column ${letters} (${heading})`,
    found: (text: string) => `“${text}” – `,
    meant: (texts: readonly string[]) => `. Was it: ${texts.join(' / ')}?`,
    heldRow: 'to be cleared up, not judged',
    likely: (text: string) => `. Likely: ${text}`,
    faultKinds: { repeat: 'Applicant twice', heading: 'Heading', cell: 'Value', note: 'To look at again', held: 'To be cleared up' },
  },
} as const;

export const ruleTitle = (id: string, locale: Locale, policy: Policy): string => certain(policy.rules.find((rule) => rule.id === id)).title[locale];

function reasonOf({ rule, result }: Finding, locale: Locale, policy: Policy): string {
  const { notMet, notKnown } = TEXT[locale];
  return (result === 'unmet' ? notMet : notKnown)(ruleTitle(rule, locale, policy));
}

/** The conditions not met or not known, in the order of the law. */
export const reasons = ({ decision }: Assessment, locale: Locale, policy: Policy): readonly string[] =>
  decision.findings.filter(({ result }) => result !== 'met').map((finding) => reasonOf(finding, locale, policy));

/** The same with the provision that each condition not met rests on, and how surely it is known. */
export function reasonsWithBasis(supportCase: SupportCase, assessment: Assessment, policy: Policy, locale: Locale): readonly string[] {
  // Only one who is not eligible has a condition that is not met, and an explanation takes long.
  if (assessment.decision.outcome !== 'ineligible') return reasons(assessment, locale, policy);
  const conditions = new Map(explain(supportCase, locale, policy).conditions.map((condition) => [condition.rule, condition]));
  return assessment.decision.findings.flatMap((finding) => {
    if (finding.result === 'met') return [];
    const condition = conditions.get(finding.rule);
    const basis = finding.result === 'unmet' && condition && TEXT[locale].basis(EVIDENCE[locale][condition.evidence].toLowerCase(), condition.basis);
    return [reasonOf(finding, locale, policy), ...(basis ? [basis] : [])];
  });
}

/** The facts to ask for, by their names. */
export const missing = ({ calculation }: Assessment, locale: Locale, policy: Policy): readonly string[] =>
  'missing' in calculation ? calculation.missing.map((path) => label(path, locale, policy)) : [];

export const notices = ({ notices: ids }: Assessment, policy: Policy, locale: Locale): readonly string[] =>
  ids.map((id) => certain(policy.notices.find((notice) => notice.id === id)).text[locale]);

export const question = (id: string, policy: Policy, locale: Locale): string =>
  certain(policy.questions.find((one) => one.id === id)).question[locale];

export function reasonInWords(reason: FirstReason, locale: Locale, policy: Policy): string {
  const { notMet, notKnown, lacks } = TEXT[locale];
  if (reason.kind === 'lacks') return lacks(label(reason.path, locale, policy));
  return reason.kind === 'unmet' ? notMet(ruleTitle(reason.rule, locale, policy)) : notKnown(ruleTitle(reason.rule, locale, policy));
}

/** Where a fault stands, or equal ones on several rows. */
function placeOf({ sheet, column, heading }: Pick<Fault, 'sheet' | 'column' | 'heading'>, lines: readonly number[], locale: Locale): string {
  const { row, onSheet, column: ofColumn } = TEXT[locale];
  return [
    row(stretches(lines)),
    ...(sheet === undefined ? [] : [onSheet(sheet)]),
    ...(column === undefined ? [] : [ofColumn(column, certain(heading))]),
  ].join(', ');
}

/** A fault in one sentence, or equal ones with their rows. */
export function faultInWords(fault: Fault, locale: Locale, lines: readonly number[] = [fault.line]): string {
  const { found, meant, fault: sentence } = TEXT[locale];
  // The heading itself already stands in the place.
  const given = fault.kind === 'heading' || fault.found === undefined ? '' : found(shortened(fault.found));
  return sentence(placeOf(fault, lines, locale), given, fault.why[locale], fault.meant.length > 0 ? meant(fault.meant) : '');
}

/** What a row is held for, in one sentence, or equal ones with their rows. */
export function heldInWords(held: Held, locale: Locale, lines: readonly number[] = [held.line]): string {
  const { found, likely, fault: sentence } = TEXT[locale];
  const given = held.given === '' ? '' : found(shortened(held.given));
  return sentence(placeOf(held, lines, locale), given, held.why[locale], held.likely === undefined ? '' : likely(held.likely));
}

/** What is told of several rows in the same words, once, with their rows. */
export function toldOnce<T extends Fault | Held>(items: readonly T[]): readonly { readonly item: T; readonly lines: readonly number[] }[] {
  const found = new Map<string, { readonly item: T; readonly lines: number[] }>();
  for (const item of items) {
    const key = JSON.stringify({ ...item, line: 0 });
    const before = found.get(key);
    if (before) before.lines.push(item.line);
    else found.set(key, { item, lines: [item.line] });
  }
  return [...found.values()];
}

/** Rows as they are told: "2–6, 9". */
export function stretches(numbers: readonly number[]): string {
  const found: { readonly first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open && number === open.last + 1) open.last = number;
    else found.push({ first: number, last: number });
  }
  return found.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

const LONGEST_SHOWN = 60;
const shortened = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** The sources of a statement by the ids of the list of instruments. */
export const basisOf = ({ sources }: Provenance): string =>
  sources.map(({ instrument, provision }) => (provision === undefined ? instrument : `${instrument} ${provision}`)).join('; ');
