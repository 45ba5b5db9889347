import { budget } from './cli/budget.js';
import { endQuietly, runScript } from './cli/folder-script.js';

process.stdout.on('error', endQuietly);
process.exitCode = await runScript(process.argv.slice(2), budget);
