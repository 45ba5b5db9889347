import { endQuietly, runScript } from './cli/folder-script.js';
import { report } from './cli/report.js';

process.stdout.on('error', endQuietly);
process.exitCode = await runScript(process.argv.slice(2), report);
