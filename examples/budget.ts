import { budget } from './cli/budget.js';
import { runScript } from './cli/folder-script.js';

process.exitCode = await runScript(process.argv.slice(2), budget);
