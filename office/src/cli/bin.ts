#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import type { Locale } from 'haiphong-training-support';
import { localeOf } from './arguments.js';
import { endQuietly, runScript } from './run-script.js';

/**
 * Each command of the office, by its name: it takes the arguments behind the name and gives the exit code. Only the one that is called is loaded, with
 * the libraries that it needs: checking a list draws no chart.
 */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  'check-cases': async (args) => (await import('./main.js')).main(args),
  template: async (args) => runScript(args, (await import('./template.js')).template),
  report: async (args) => runScript(args, (await import('./report.js')).report),
  budget: async (args) => runScript(args, (await import('./budget.js')).budget),
  'pay-list': async (args) => runScript(args, (await import('./pay-list.js')).payList),
  'what-if': async (args) => runScript(args, (await import('./what-if.js')).whatIf),
  'verify-law': async (args) => runScript(args, (await import('./verify-law.js')).verifyLaw),
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

// Left to itself, V8 lets twice of what a long list needs lie until it looks for what is no longer used; a computer in an office has other work to do.
setFlagsFromString('--heap-growing-percent=10');
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
