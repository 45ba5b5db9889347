/** Lists facts below a given evidence and sources older than a given age, with an exit code for a scheduled job: `npm run audit:policy -- --help`. */
import { format } from 'date-fns';
import { statements } from '../../../docs/.vitepress/pages/statements.js';
import { resolution03 } from '../../../src/index.js';
import { auditPolicy } from './audit/run.js';

const { instruments } = resolution03;
const { code, out, err } = auditPolicy(process.argv.slice(2), { statements, instruments, today: format(new Date(), 'yyyy-MM-dd') });
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
