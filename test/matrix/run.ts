import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Ask {
  readonly cwd: string;
  readonly input?: string;
}

/** No single step takes as long as this, even on a busy machine: what does hangs. */
const LIMIT_MS = 180_000;

/** Runs a program to its end and gives what it printed. Throws, with the last lines of both outputs, if it does not start, fails, or hangs. */
export async function run(command: string, args: readonly string[], { cwd, input = '' }: Ask): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(command, args, { cwd, env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' }, timeout: LIMIT_MS, killSignal: 'SIGKILL' });
  // A program that ends without reading its input breaks the pipe; its exit code tells what there is to tell.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ?? String(code)));
  });
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status === '0') return out;
  const said = `${out}\n${err}`.trim().split('\n').slice(-20).join('\n');
  throw new Error(`${[command, ...args].join(' ')}: ${status === 'SIGKILL' ? 'hung, and was ended' : `exit code ${status}`}\n${said}`);
}
