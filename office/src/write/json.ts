import { assess, type Policy, policyInWords } from 'haiphong-training-support';
import type { Check } from '../desk/check.js';
import { withoutNames } from '../read/without-names.js';

/**
 * The results as JSON text, in pieces, so that a long list need not be one text in memory. Only facts that a case has go in: no other column of
 * the input, so neither names nor identity numbers.
 */
export function* jsonText({ policy, summary, cases, faults, held, passedOver, unusedColumns, unread }: Check): Generator<string> {
  const head = {
    policy: policy.id,
    fingerprint: policy.fingerprint,
    reading: policy.reading,
    policyInWords: inBoth(policy),
    recipe: policy.recipe,
    summary,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "results": [`;
  yield* list(cases, ({ sheet, line, supportCase, hangsOn }) => ({
    ...(sheet !== undefined && { sheet }),
    line,
    case: supportCase,
    assessment: assess(supportCase, policy),
    hangsOn,
  }));
  yield '],\n  "faults": [';
  yield* list(faults, ({ found, ...fault }) => ({ ...fault, ...publicText('found', found) }));
  yield '],\n  "held": [';
  yield* list(held, ({ given, ...one }) => ({ ...one, ...publicText('given', given) }));
  yield '],\n  "passedOver": [';
  yield* list(passedOver, (row) => row);
  yield '],\n  "unusedColumns": [';
  yield* list(unusedColumns, (column) => column);
  yield '],\n  "unread": [';
  yield* list(unread, (one) => one);
  yield ']\n}\n';
}

const inBoth = (policy: Policy) => ({ vi: policyInWords(policy, 'vi'), en: policyInWords(policy, 'en') });

const publicText = <K extends string>(key: K, text: string | undefined) => {
  const shown = text === undefined ? undefined : withoutNames(text);
  return shown === undefined ? {} : { [key]: shown };
};

function* list<T>(items: readonly T[], shown: (item: T) => unknown): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(shown(item))}`;
  if (items.length > 0) yield '\n  ';
}
