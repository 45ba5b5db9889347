import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Amendment, amendPolicy, resolution03 } from 'haiphong-training-support';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { budget } from '../../src/cli/budget.js';
import { main } from '../../src/cli/main.js';
import { payList } from '../../src/cli/pay-list.js';
import { report } from '../../src/cli/report.js';
import { template } from '../../src/cli/template.js';
import { verifyLaw } from '../../src/cli/verify-law.js';
import { whatIf } from '../../src/cli/what-if.js';
import { newFolder, type Ran, run } from '../folder-support.js';
import { xmlFault } from './xml-faults.js';

/** What a cell, a name or a title may hold: each a trap for one of the programs that show it. */
const TRAPS: readonly string[] = [
  '=HYPERLINK("http://evil.test","x")',
  '=WEBSERVICE("http://evil.test")',
  "=cmd|' /C calc'!A0",
  "='http://evil.test/[x.xlsx]S'!A1",
  '+1-1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '<script>alert("evil.test")</script>',
  '"><img src=http://evil.test onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '&lt;b&gt; &amp; &#0;',
  '<![CDATA[x]]>]]>',
  '<w:instrText>INCLUDETEXT "http://evil.test"</w:instrText>',
  '{{constructor.constructor("alert(1)")()}}',
  '$& $1 $$',
  '_x000D_ _x0000_',
  'a\u202egnidlew\u202cb',
  '\u2066x\u2069',
];
/** What JSON can say, and no text file: signs that control a machine, and half a letter. */
const CONTROLS: readonly string[] = [
  'a\u001b[2J\u0007b',
  'a\u001b]0;evil\u0007b',
  'a\u009b31mb',
  'a\u0000b',
  'a\rb',
  'a\ud800b',
  'a\uffffb',
  'a\u007fb',
];

/** What a terminal would obey, or show otherwise than it stands. */
const COMMANDING = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

const HEAD = [
  'Số hồ sơ',
  'Họ và tên',
  'Tên doanh nghiệp',
  'Địa bàn doanh nghiệp',
  'Khu công nghiệp',
  'Trình độ học vấn',
  'Đang làm việc tại doanh nghiệp',
  'Có bằng cấp phù hợp với công việc',
  'Nghề đào tạo',
  'Trình độ đào tạo',
  'Ngày bắt đầu đào tạo',
  'Ngày kết thúc đào tạo',
  'Học phí một tháng',
  'Miễn, giảm học phí theo quy định chung',
  'Nhóm đối tượng',
  'Ngày ghi nhận',
  'Tình trạng học tập',
  'Tình trạng hồ sơ',
  'Ghi chú',
];
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

/** People as an office lists them; the trap stands as their name, their enterprise's, its park's and in a column of the office's own. */
const person = (trap: string, at: number, tuition = '801550'): readonly string[] => [
  `HS-${at}`,
  trap,
  trap,
  'Hải Phòng cũ',
  trap,
  'THPT',
  'Có',
  'Không',
  'Hàn',
  'Trung cấp',
  '08/09/2025',
  '30/06/2027',
  tuition,
  'Không',
  'Người lao động',
  '31/01/2026',
  'Đang học',
  'Đã gửi',
  trap,
];
const employee = (trap: string, at: number) => ({
  supportCase: employeeCase(trap, at),
  recordedOn: '2026-01-31',
  stage: 'studying',
  dossier: 'forwarded',
});
const employeeCase = (trap: string, at: number) => ({
  id: `J-${at}`,
  applicant: trap,
  group: 'enterprise-employee',
  education: 'upper-secondary',
  employed: true,
  enterprise: { name: trap, locality: 'hai-phong', zone: trap },
  hasMatchingQualification: false,
  training: {
    occupation: 'welding',
    level: 'intermediate',
    start: '2025-09-08',
    end: '2027-06-30',
    monthlyTuition: 801_550,
    nationalRelief: 'none',
  },
});

/** A policy file with signs that steer a machine is refused: see below. */
const shown = TRAPS.filter((trap) => !COMMANDING.test(trap));
const everything = shown.join(' | ');
const words = { vi: everything, en: everything };
const provenance = {
  evidence: 'reported' as const,
  sources: [{ instrument: 'NQ-EVIL', provision: everything, wording: { text: everything, lang: 'vi' as const } }],
  note: words,
};
/** Every text of an amendment that a page, a paper or a sheet may show. */
const AMENDMENT: Amendment = {
  title: words,
  instruments: [{ id: 'NQ-EVIL', kind: 'law', title: words, url: 'https://example.test/"><script>', seen: 'whole', provenance }],
  benefits: [{ id: 'living-allowance', from: '2026-03-01', value: '950000', provenance }],
  occupations: [{ id: 'evil', name: words, aliases: shown, codes: {}, provenance }],
  conditions: [{ id: 'residence', groups: ['vocational-student'], title: words, question: words, provenance }],
  limits: [{ id: 'course-cap', title: words, benefit: 'tuition', months: 20, provenance }],
  settled: [{ question: 'month-count', answer: 'started', provenance }],
  dropped: [{ rule: 'industry-instructor.wishes-to-teach', provenance }],
  absent: [{ id: 'payee', provenance }],
};

/** The files below a folder. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** All that a file says. */
const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  return /\.(?:xlsx|docx)$/.test(path)
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : bytes.toString('utf8');
};

/** What is wrong with a file that is written. */
function faultsOf(path: string): readonly string[] {
  const bytes = readFileSync(path);
  if (/\.(?:xlsx|docx)$/.test(path)) return faultsOfPackage(bytes);
  const text = bytes.toString('utf8');
  if (path.endsWith('.html')) return faultsOfPage(text);
  if (path.endsWith('.json')) {
    // For programs, which are told of signs as JSON has them: it is JSON, or this throws.
    JSON.parse(text);
    return [];
  }
  const commanding = COMMANDING.exec(text);
  return commanding ? [`has U+${commanding[0].charCodeAt(0).toString(16)}`] : [];
}

function faultsOfPackage(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (name.endsWith('/')) return [];
    if (!/\.(?:xml|rels|vml)$/.test(name)) return [`${name}: another kind of part`];
    const text = strFromU8(part);
    const wrong: string[] = [];
    const broken = xmlFault(text);
    if (broken) wrong.push(`is no XML: ${broken}`);
    // Formulas are the program's own, and name nothing that was read, but for a sheet in the quotes of its name.
    for (const [formula] of text.matchAll(/<(f|formula1|formula2|definedName)[ >][\s\S]*?<\/\1>/g)) {
      if (/evil|calc|WEBSERVICE|cmd/.test(formula.replaceAll('&apos;', "'").replace(/'[^']*'(?=!\$)/g, ''))) wrong.push(formula);
    }
    for (const [field] of text.matchAll(/<w:(?:instrText|hyperlink|fldSimple)[ >][\s\S]{0,200}/g))
      if (!/^<w:instrText[^>]*>PAGE</.test(field)) wrong.push(field);
    if (/TargetMode="External"|externalLink|ddeLink|<hyperlink /.test(text)) wrong.push('leads out of the file');
    return wrong.map((what) => `${name}: ${what.slice(0, 300)}`);
  });
}

function faultsOfPage(text: string): readonly string[] {
  const wrong: string[] = [];
  const commanding = COMMANDING.exec(text);
  if (commanding) wrong.push(`has U+${commanding[0].charCodeAt(0).toString(16)}`);
  for (const [tag] of text.matchAll(/<[^>]*>/g)) {
    if (/^<(?:script|img|iframe|object|embed|link|base|form)\b|\son\w+\s*=|javascript:|evil/i.test(tag)) wrong.push(tag.slice(0, 200));
  }
  return wrong;
}

describe('what checks the outputs', () => {
  it.each<[string, string | undefined]>([
    ['<a b="c"><d/>x &amp; y</a>', undefined],
    ['<a>\u0000</a>', 'a character that XML has not'],
    ['<a>x & y</a>', 'a bare &'],
    ['<a><b></a></b>', 'closes another'],
    ['<a>', 'never closed'],
    ['<a b=c/>', 'no tag'],
    ['<a>]]></a>', ']]>'],
  ])('%j: %s', (text, fault) => {
    if (fault === undefined) expect(xmlFault(text)).toBeUndefined();
    else expect(xmlFault(text)).toContain(fault);
  });

  it('notices what a page would run or fetch', () => {
    expect(faultsOfPage('<p>&lt;script&gt;</p>')).toEqual([]);
    for (const page of ['<script>', '<p onclick="x">', '<a href="javascript:x">', '<img src="x">', '<a href="http://evil.test">', '\u202e'])
      expect(faultsOfPage(page)).toHaveLength(1);
  });
});

describe('whatever a list and a policy file say, in every output', () => {
  const folder = newFolder();
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const lists = join(folder, 'danh-sach');
  mkdirSync(lists);
  file('danh-sach/a.csv', csv([HEAD, ...TRAPS.map((trap, at) => person(trap, at + 1, at % 2 === 0 ? '801550' : ''))]));
  // What a system calls a file may be as hostile as what it holds.
  file('danh-sach/\u001b[2J\u202ec\u009b.csv', csv([HEAD, person('Nguyễn Văn A', 100)]));
  file('danh-sach/\u0007.csv', '\u0000');
  file('danh-sach/b.json', [...TRAPS, ...CONTROLS].map(employee));
  const cases = file('ho-so.json', [...TRAPS, ...CONTROLS].map(employeeCase));
  const policy = file('chinh-sach.json', amendPolicy(resolution03, AMENDMENT).recipe);

  type Command = Parameters<typeof run>[0];
  const commands: readonly (readonly [string, Command, readonly string[], RegExp])[] = [
    ['check-cases on a list', (args) => main(args), [join(lists, 'a.csv')], /\.(?:xlsx|json)$/],
    ['check-cases on cases', (args) => main(args), [cases], /\.(?:xlsx|json)$/],
    ['check-cases on a folder', (args) => main(args), [lists, '--issuer', TRAPS.join(' ')], /\.(?:xlsx|json|docx)$/],
    ['check-cases --explain', (args) => main(args), [join(lists, 'a.csv'), '--explain', 'HS-1', '--issuer', TRAPS.join(' ')], /\.docx$/],
    ['report', report, [lists, '--period', 'cuoi-nam:2026'], /\.(?:xlsx|json|docx|html)$/],
    ['budget', budget, [lists], /\.(?:xlsx|json|docx|html)$/],
    ['pay-list', payList, [lists, '--for', 'nam:2026'], /\.(?:xlsx|json|docx|html)$/],
    ['what-if', whatIf, [lists, '--reading', 'tuition-relief=capped'], /\.(?:xlsx|json|docx|html)$/],
    ['template', template, [], /\.xlsx$/],
    ['verify-law', verifyLaw, ['--cases', join(lists, 'a.csv')], /\.xlsx$/],
  ];

  describe.each(commands)('%s', (_, command, args, kinds) => {
    let ran: Ran;
    let progress = '';
    beforeAll(async () => {
      const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
        progress += String(text);
        return true;
      });
      ran = await run(command, ...args, '--policy', policy);
      stderr.mockRestore();
    }, 60_000);

    it('prints nothing that a terminal would obey', () => {
      // 3: rows that need somebody are left out.
      expect([[0, 3].includes(ran.code), ran.complained]).toEqual([true, '']);
      for (const text of [ran.printed, progress]) expect(COMMANDING.exec(text)?.[0].charCodeAt(0).toString(16)).toBeUndefined();
      expect(ran.printed).toContain('HYPERLINK');
    });

    it('writes nothing that a program would run, fetch or refuse', () => {
      const files = filesIn(ran.out);
      // What was put in came through: there is something to be harmed by.
      expect(files.map(textOf).join('\n')).toContain('WEBSERVICE');
      expect(files.filter((path) => !kinds.test(path))).toEqual([]);
      expect(files.flatMap((path) => faultsOf(path).map((fault) => `${relative(ran.out, path)}: ${fault}`))).toEqual([]);
    });
  });
});

describe('a policy file with signs that steer a machine is refused, in a sentence that has none', () => {
  const folder = newFolder();
  const refused = async (content: string): Promise<string> => {
    const path = join(folder, 'chinh-sach.json');
    writeFileSync(path, content);
    const ran = await run(template, '--policy', path);
    expect([ran.code, filesIn(ran.out)]).toEqual([2, []]);
    return ran.complained;
  };
  const titled = (text: string) =>
    JSON.stringify({ title: { vi: text, en: text }, absent: [{ id: 'payee', provenance: { evidence: 'assumed', sources: [] } }] });

  it.each([...CONTROLS.filter((text) => !/\ud800/.test(text)), ...TRAPS.filter((text) => COMMANDING.test(text))])('%j', async (text) => {
    const complained = await refused(titled(text));
    expect(complained).toMatch(/ký tự điều khiển.*: title\.vi, title\.en\./);
    expect(complained).not.toMatch(COMMANDING);
  });

  it('but line breaks, tabs and letters of every script are none', async () => {
    const path = join(folder, 'chinh-sach.json');
    writeFileSync(path, titled('Một\n\thai\r\nba 👨‍👩‍👧 ﷺ e\u0301'));
    expect((await run(template, '--policy', path)).code).toBe(0);
  });

  it('in a key, in keys that stand twice, far down, and in more places than are told', async () => {
    expect(await refused('{"a\\u001b[2J":1}')).toMatch(/ký tự điều khiển/);
    const twice = await refused(`{"\\u001b[2J${'x'.repeat(100_000)}":1,"\\u001b[2J${'x'.repeat(100_000)}":2}`);
    expect(twice).toMatch(/mục ghi hai lần/);
    expect([twice.length < 1000, COMMANDING.test(twice)]).toEqual([true, false]);
    const levels = 100_000;
    expect((await refused(`${'{"a":'.repeat(levels)}"\\u001b"${'}'.repeat(levels)}`)).length).toBeLessThan(1000);
    expect((await refused(JSON.stringify(new Array(10_000).fill('\u0007')))).length).toBeLessThan(1000);
  });

  it('and what is refused for another fault shows none of them', async () => {
    const complained = await refused(
      JSON.stringify({ benefits: [{ id: 'x'.repeat(100_000), from: '<script>', value: '=1+1' }], ['y'.repeat(100_000)]: 1 }),
    );
    expect([complained.length < 5000, COMMANDING.test(complained)]).toEqual([true, false]);
  });
});
