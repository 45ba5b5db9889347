import { FileError } from '../read/file-error.js';
import type { Answer, Request } from './messages.js';
import { openSession } from './session.js';

const answer = (message: Answer): void => self.postMessage(message);

let number = 0;
const handle = openSession((progress) => answer({ number, kind: 'progress', progress }));

/** Requests in the order in which they came: one is done before the next begins. */
let before: Promise<void> = Promise.resolve();

async function take(request: Request & { readonly number: number }): Promise<void> {
  number = request.number;
  try {
    answer({ number, kind: 'done', result: await handle(request) });
  } catch (error) {
    if (error instanceof FileError) answer({ number, kind: 'refused', why: error.text, hiddenRows: error.hiddenRows });
    else answer({ number, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request & { readonly number: number }>) => {
  before = before.then(() => take(data));
});
