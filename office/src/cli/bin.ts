#!/usr/bin/env node
import { budget } from './budget.js';
import { endQuietly, runScript } from './folder-script.js';
import { main as checkCases } from './main.js';
import { payList } from './pay-list.js';
import { report } from './report.js';
import { template } from './template.js';
import { whatIf } from './what-if.js';

/** Each command of the office, by its name: it takes the arguments behind the name and gives the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  'check-cases': checkCases,
  template: (args) => runScript(args, template),
  report: (args) => runScript(args, report),
  budget: (args) => runScript(args, budget),
  'pay-list': (args) => runScript(args, payList),
  'what-if': (args) => runScript(args, whatIf),
};

process.stdout.on('error', endQuietly);
// npm runs a script in the folder of the package: what staff name lies where they called it.
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  console.error(`haiphong-training-support-office ${Object.keys(commands).join(' | ')} [--help]`);
  process.exitCode = 2;
} else process.exitCode = await command(args);
