import type { Check } from '../../../../office/src/desk/check.js';
import { checkFile } from '../../../../office/src/desk/check-file.js';
import { shownCase, shownCheck } from '../../../../office/src/page/lists.js';
import { FileError } from '../../../../office/src/read/file-error.js';
import { jsonText } from '../../../../office/src/write/json.js';
import { type GivenList, resultWorkbook } from '../../../../office/src/write/result-workbook.js';
import { caveat } from '../../../../office/src/write/summary-lines.js';
import { type Locale, type Policy, type PolicyRecipe, parsePolicy } from '../../../../src/index.js';
import { policyUnder } from '../try/case-form.js';
import type { Answer, Request, Shown } from './messages.js';

/** More stand in the workbook. */
const MOST_CASES = 500;
const PROGRESS_EVERY = 250;

const answer = (message: Answer): void => self.postMessage(message);

/** The file as it was last checked, for the workbook and the JSON. */
let last: { readonly checked: Check; readonly given: GivenList; readonly locale: Locale } | undefined;

const shown = (checked: Check, locale: Locale): Shown => ({
  ...shownCheck(checked, locale),
  cases: checked.cases.slice(0, MOST_CASES).map((one) => shownCase(one, checked.policy, locale)),
  more: Math.max(0, checked.cases.length - MOST_CASES),
  caveat: caveat(locale, checked.policy),
});

function workbook({ checked, given, locale }: NonNullable<typeof last>): Uint8Array {
  const pieces = [...resultWorkbook(checked, given, locale)];
  const whole = new Uint8Array(pieces.reduce((all, { length }) => all + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A policy crosses from the page as the recipe by which it is made. */
function policyMade(recipe: PolicyRecipe): Policy {
  const made = parsePolicy(recipe);
  if (!made.ok) throw new Error(made.issues.map(({ message }) => message.en).join(' '));
  return made.value;
}

async function handle(request: Request): Promise<void> {
  if (request.kind === 'check') {
    const { bytes, recipe, reading, locale } = request;
    last = undefined;
    const { check: checked, given } = checkFile(bytes, policyUnder(reading, policyMade(recipe)), (rows) => {
      if (rows % PROGRESS_EVERY === 0) answer({ kind: 'progress', rows });
    });
    last = { checked, given, locale };
    answer({ kind: 'checked', shown: shown(checked, locale) });
  } else if (last) {
    const bytes = request.kind === 'workbook' ? workbook(last) : new TextEncoder().encode([...jsonText(last.checked)].join(''));
    answer({ kind: 'file', type: request.kind, bytes });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  handle(data).catch((error: unknown) => {
    if (error instanceof FileError) answer({ kind: 'refused', why: error.text });
    else answer({ kind: 'failed', message: String(error) });
  });
});
