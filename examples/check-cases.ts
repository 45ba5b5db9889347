import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { parse } from 'csv-parse/sync';
import { type Assessment, assess, factAt, facts, parseCase, resolution03, rules, type SupportCase } from 'haiphong-training-support';

const file = process.argv[2] ?? fileURLToPath(new URL('./data/ho-so-mau.csv', import.meta.url));

const key = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, '').toLowerCase().replaceAll('đ', 'd');
const money = (dong: number): string => `${String(dong).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;

const paths = new Map(Object.entries(facts).map(([path, { label }]) => [key(label.vi), path]));

/** A cell in the words of a spreadsheet, as the value that a case takes. */
function factValue(path: string, text: string): unknown {
  const fact = factAt(path);
  switch (fact?.kind) {
    case 'date':
      return /^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').reverse().join('-') : text;
    case 'yes-no':
      return { co: true, khong: false }[key(text)] ?? text;
    case 'whole-number':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'occupation':
      return key(text) === 'khac' ? 'other' : text;
    case 'option':
      return Object.entries(fact.options).find(([, words]) => key(words.vi) === key(text))?.[0] ?? text;
    default:
      if (path !== 'enterprise.zone') return text;
      if (key(text) === key('không thuộc khu nào')) return 'none';
      return resolution03.zones.find(({ name }) => key(name.vi) === key(text))?.id ?? text;
  }
}

function caseOf(row: Readonly<Record<string, string>>): unknown {
  const tree: Record<string, unknown> = {};
  for (const [heading, text] of Object.entries(row)) {
    const path = paths.get(key(heading));
    if (path === undefined || text === '') continue;
    const [outer = path, inner] = path.split('.');
    if (inner === undefined) tree[outer] = factValue(path, text);
    else tree[outer] = { ...(tree[outer] as object | undefined), [inner]: factValue(path, text) };
  }
  return tree;
}

const rows: Record<string, string>[] = parse(readFileSync(file), { bom: true, columns: true, skip_empty_lines: true, trim: true });
const results: { supportCase: SupportCase; assessment: Assessment }[] = [];
rows.forEach((row, index) => {
  const parsed = parseCase(caseOf(row));
  if (parsed.ok) results.push({ supportCase: parsed.value, assessment: assess(parsed.value) });
  else for (const issue of parsed.issues) console.error(`Dòng ${index + 2}: ${issue.message.vi}`);
});

const OUTCOMES = { eligible: 'Đáp ứng các điều kiện đã biết', ineligible: 'Không đáp ứng', undetermined: 'Chưa xác định' };
const ruleTitle = new Map(rules.map(({ id, title }) => [id, title.vi]));
const noticeText = new Map(resolution03.notices.map(({ id, text }) => [id as string, text.vi]));

const reasons = ({ decision }: Assessment): string =>
  decision.findings
    .filter(({ result }) => result !== 'met')
    .map(({ rule, result }) => `${result === 'unmet' ? 'Không đạt' : 'Chưa rõ'}: ${ruleTitle.get(rule)}`)
    .join('\n');
const missing = ({ calculation }: Assessment): string =>
  'missing' in calculation ? calculation.missing.map((path) => factAt(path)?.label.vi ?? path).join('\n') : '';
const amount = ({ calculation }: Assessment): string => (calculation.status === 'calculated' ? money(calculation.total) : '');

const table = new Table({
  head: ['Số hồ sơ', 'Kết quả', 'Lý do', 'Cần bổ sung', 'Số tiền', 'Lưu ý'],
  colWidths: [10, 16, 38, 24, 14, 38],
  wordWrap: true,
  style: { head: [], border: [] },
});
for (const { supportCase, assessment } of results) {
  table.push([
    supportCase.id,
    OUTCOMES[assessment.decision.outcome],
    reasons(assessment),
    missing(assessment),
    { content: amount(assessment), hAlign: 'right' },
    assessment.notices.map((id) => noticeText.get(id) ?? id).join('\n'),
  ]);
}
console.log(table.toString());

const count = (test: (assessment: Assessment) => boolean): number => results.filter(({ assessment }) => test(assessment)).length;
const total = results.reduce((sum, { assessment: { calculation } }) => sum + (calculation.status === 'calculated' ? calculation.total : 0), 0);
console.log(`\n${results.length} hồ sơ, trong đó:`);
for (const [outcome, words] of Object.entries(OUTCOMES)) console.log(`  ${words}: ${count(({ decision }) => decision.outcome === outcome)}`);
console.log(`  Thiếu số liệu để tính tiền: ${count(({ calculation }) => calculation.status === 'needs-facts')}`);
console.log(`  Tổng số tiền tính được: ${money(total)}`);
console.log('\nKết quả chỉ để tham khảo, chưa xét các điều kiện tại Điều 3 và không thay thế quyết định của cơ quan có thẩm quyền.');
