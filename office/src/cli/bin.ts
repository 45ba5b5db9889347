#!/usr/bin/env node
import type { Locale } from 'haiphong-training-support';
import { localeOf } from './arguments.js';
import { budget } from './budget.js';
import { endQuietly, runScript } from './folder-script.js';
import { main as checkCases } from './main.js';
import { payList } from './pay-list.js';
import { report } from './report.js';
import { template } from './template.js';
import { verifyLaw } from './verify-law.js';
import { whatIf } from './what-if.js';

/** Each command of the office, by its name: it takes the arguments behind the name and gives the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  'check-cases': checkCases,
  template: (args) => runScript(args, template),
  report: (args) => runScript(args, report),
  budget: (args) => runScript(args, budget),
  'pay-list': (args) => runScript(args, payList),
  'what-if': (args) => runScript(args, whatIf),
  'verify-law': (args) => runScript(args, verifyLaw),
};

/** What each command is for, in the order of an office's year. */
const PURPOSE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  vi: {
    template: 'ghi mẫu danh sách gửi doanh nghiệp, nhà trường',
    'check-cases': 'xét một danh sách hoặc một thư mục; trả lại sổ có ghi chú lỗi và công văn yêu cầu bổ sung',
    report: 'lập báo cáo 6 tháng, cuối năm hoặc đột xuất',
    budget: 'lập dự toán, đối chiếu và quyết toán',
    'pay-list': 'lập danh sách chi trả và dự thảo quyết định',
    'what-if': 'so sánh khi mức, danh mục, điều kiện hoặc cách hiểu thay đổi',
    'verify-law': 'ghi và đọc lại phiếu đối chiếu văn bản, lập tệp chính sách cho mọi lệnh (--policy)',
  },
  en: {
    template: 'writes the blank list for enterprises and schools',
    'check-cases': 'judges a list or a folder; gives it back with faults noted, and letters that ask for what is missing',
    report: 'reports on six months, a year or any days',
    budget: 'estimates, reconciles and settles the budget',
    'pay-list': 'lists what is to be paid and drafts the decision',
    'what-if': 'compares when values, the catalogue, conditions or a reading changes',
    'verify-law': 'writes and reads the sheet for whoever holds the text, and makes the policy file (--policy)',
  },
};

function overview(locale: Locale): string {
  const lines = Object.entries(PURPOSE[locale]).map(([name, purpose]) => `  ${name.padEnd(12)} ${purpose}`);
  return locale === 'vi'
    ? `Công cụ cho cán bộ thực hiện Nghị quyết số 03/2024/NQ-HĐND.

Cách dùng:
  haiphong-training-support-office LỆNH [tùy chọn]
  haiphong-training-support-office LỆNH --help

Lệnh:
${lines.join('\n')}

Mã kết thúc: 0 – đã làm xong; 1 – danh sách có lỗi (check-cases --strict); 2 – không đọc được tệp hoặc ghi sai dòng lệnh.`
    : `Tools for the staff who carry out Resolution 03/2024/NQ-HĐND.

Usage:
  haiphong-training-support-office COMMAND [options]
  haiphong-training-support-office COMMAND --help

Commands:
${lines.join('\n')}

Exit codes: 0 done; 1 the list has faults (check-cases --strict); 2 a file cannot be read, or the command line is wrong.`;
}

process.stdout.on('error', endQuietly);
// npm runs a script in the folder of the package: what staff name lies where they called it.
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command !== undefined) process.exitCode = await command(args);
else {
  const asked = name === '' || name === '--help' || name === '-h' || name === 'help';
  const text = overview(localeOf(process.argv));
  if (asked) console.log(text);
  else console.error(text);
  process.exitCode = asked && name !== '' ? 0 : 2;
}
