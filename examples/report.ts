import { runScript } from './cli/folder-script.js';
import { report } from './cli/report.js';

process.exitCode = await runScript(process.argv.slice(2), report);
