import type { SupportCase } from 'haiphong-training-support';

/** What a person studies: the training of a learner, or the course of who teaches. */
export const studyOf = (supportCase: SupportCase) =>
  'training' in supportCase ? supportCase.training : 'course' in supportCase ? supportCase.course : undefined;
