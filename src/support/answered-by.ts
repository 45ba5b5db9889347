import { questions } from '../law/resolution-03.js';
import type { QuestionId, Reading } from '../law/types.js';

/** A reading that puts each question, when it is looked at, to a function. */
class Asking {
  constructor(readonly answer: (id: QuestionId) => string) {}
}

let isReady = false;

/** A reading whose answers a function gives, so that it can be told which questions a calculation puts. */
export function answeredBy(answer: (id: QuestionId) => string): Reading {
  // On the prototype, made once: making them for each reading would take longer than the calculation.
  if (!isReady)
    for (const { id } of questions)
      Object.defineProperty(Asking.prototype, id, {
        get(this: Asking) {
          return this.answer(id);
        },
      });
  isReady = true;
  return new Asking(answer) as unknown as Reading;
}
