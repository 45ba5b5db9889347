import { assessCommand } from './assess.js';
import { budgetCommand } from './budget.js';
import type { Command } from './command.js';
import { compareCommand } from './compare.js';
import { explainCommand } from './explain.js';
import { mergeCommand } from './merge.js';
import { policyCommand } from './policy.js';
import { questionsCommand } from './questions.js';
import { reconcileCommand } from './reconcile.js';
import { reportCommand } from './report.js';
import { schemaCommand } from './schema.js';
import { sensitivityCommand } from './sensitivity.js';
import { statementsCommand } from './statements.js';

/** Every command by its name, in the order in which the help has them. */
export const commands: Readonly<Record<string, Command>> = {
  assess: assessCommand,
  explain: explainCommand,
  compare: compareCommand,
  report: reportCommand,
  budget: budgetCommand,
  sensitivity: sensitivityCommand,
  reconcile: reconcileCommand,
  merge: mergeCommand,
  questions: questionsCommand,
  statements: statementsCommand,
  policy: policyCommand,
  schema: schemaCommand,
};
