import { type OpenQuestion, type Policy, type Reading, resolution03, withReading } from '../../../src/index.js';

/** The policy under one other option of one question, all other answers as they are. */
export interface Alternative {
  readonly question: OpenQuestion;
  readonly option: OpenQuestion['options'][number];
  readonly policy: Policy;
}

/** Each option of each open question that is not the default. */
export const alternatives: readonly Alternative[] = resolution03.questions.flatMap((question) =>
  question.options
    .filter(({ id }) => id !== resolution03.reading[question.id])
    .map((option) => ({ question, option, policy: withReading(resolution03, { [question.id]: option.id } as Partial<Reading>) })),
);
