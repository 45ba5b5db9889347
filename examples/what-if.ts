import { endQuietly, runScript } from './cli/folder-script.js';
import { whatIf } from './cli/what-if.js';

process.stdout.on('error', endQuietly);
process.exitCode = await runScript(process.argv.slice(2), whatIf);
