import type { Bilingual } from 'haiphong-training-support';
import type { Answer, Kind, Progress, Request, Results } from './messages.js';

/** Why something asked of the worker did not come about, in a sentence. */
export class Refused extends Error {
  readonly text: Bilingual;
  /** Rows of dossiers out of sight, where nothing was refused but them. */
  readonly hiddenRows: number;
  constructor(text: Bilingual, hiddenRows = 0) {
    super(text.en);
    this.text = text;
    this.hiddenRows = hiddenRows;
  }
}

const DIED: Bilingual = {
  vi: 'Phần xử lý đã dừng giữa chừng, có thể vì tệp quá lớn so với bộ nhớ của máy. Hãy chọn lại tệp, hoặc chia tệp thành nhiều tệp nhỏ hơn.',
  en: 'The work stopped half-way, perhaps since the file is too large for the memory of this machine. Choose the file again, or split it.',
};

interface Waiting {
  done(result: Results[Kind]): void;
  fail(error: Refused): void;
  progress(progress: Progress): void;
}

export interface Desk {
  ask<K extends Kind>(request: Extract<Request, { readonly kind: K }>, onProgress?: (progress: Progress) => void): Promise<Results[K]>;
  /** Ends whatever is being done. What was open is gone with it. */
  stop(): void;
}

/** Asks a worker, which is started with the first request, and again after it died. */
export function openDesk(start: () => Worker): Desk {
  let worker: Worker | undefined;
  let number = 0;
  const waiting = new Map<number, Waiting>();

  function drop(): void {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const { fail } of all) fail(new Refused(DIED));
  }

  function receive(answer: Answer): void {
    const one = waiting.get(answer.number);
    if (!one) return;
    if (answer.kind === 'progress') {
      one.progress(answer.progress);
      return;
    }
    waiting.delete(answer.number);
    if (answer.kind === 'done') one.done(answer.result);
    else if (answer.kind === 'refused') one.fail(new Refused(answer.why, answer.hiddenRows));
    else one.fail(new Refused({ vi: `Không xử lý được: ${answer.message}`, en: `This could not be done: ${answer.message}` }));
  }

  return {
    ask(request, onProgress = () => {}) {
      if (!worker) {
        worker = start();
        worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => receive(data));
        worker.addEventListener('error', drop);
        worker.addEventListener('messageerror', drop);
      }
      number += 1;
      const own = number;
      const answered = new Promise((done, fail) => waiting.set(own, { done, fail, progress: onProgress }));
      worker.postMessage({ ...request, number: own });
      return answered as Promise<never>;
    },
    stop: drop,
  };
}
