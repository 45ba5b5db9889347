import { runScript } from './cli/folder-script.js';
import { whatIf } from './cli/what-if.js';

process.exitCode = await runScript(process.argv.slice(2), whatIf);
