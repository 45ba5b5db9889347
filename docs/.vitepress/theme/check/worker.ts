import { type Check, check } from '../../../../office/src/desk/check.js';
import { FileError } from '../../../../office/src/read/file-error.js';
import { openBytes } from '../../../../office/src/read/open-file.js';
import { jsonText } from '../../../../office/src/write/json.js';
import { faultInWords, heldInWords, missing, notices, OUTCOME, reasons, toldOnce } from '../../../../office/src/write/phrases.js';
import { type GivenList, resultWorkbook } from '../../../../office/src/write/result-workbook.js';
import { caveat, summaryLines, unreadInWords } from '../../../../office/src/write/summary-lines.js';
import { assess, type Locale } from '../../../../src/index.js';
import { policyUnder } from '../try/case-form.js';
import type { Answer, Request, Shown, ShownCase, Told } from './messages.js';

/** As many as `check-cases` prints. */
const MOST_CASES = 500;
const MOST_FAULTS = 100;
const PROGRESS_EVERY = 250;

const answer = (message: Answer): void => self.postMessage(message);

/** The file as it was last checked, for the workbook and the JSON. */
let last: { readonly checked: Check; readonly given: GivenList; readonly locale: Locale } | undefined;

function shownCase({ sheet, line, supportCase }: Check['cases'][number], { policy }: Check, locale: Locale): ShownCase {
  const assessment = assess(supportCase, policy);
  const { calculation, decision } = assessment;
  return {
    ...(sheet !== undefined && { sheet }),
    line,
    id: supportCase.id,
    outcome: OUTCOME[locale][decision.outcome],
    ...(calculation.status === 'calculated' && { amount: calculation.total }),
    reasons: reasons(assessment, locale, policy),
    missing: missing(assessment, locale, policy),
    notices: notices(assessment, policy, locale),
  };
}

const told = <T>(once: readonly T[], count: number, inWords: (one: T) => string): Told => ({
  texts: once.slice(0, MOST_FAULTS).map(inWords),
  more: Math.max(0, once.length - MOST_FAULTS),
  count,
});

const shown = (checked: Check, locale: Locale): Shown => ({
  cases: checked.cases.slice(0, MOST_CASES).map((one) => shownCase(one, checked, locale)),
  more: Math.max(0, checked.cases.length - MOST_CASES),
  unread: checked.unread.map((one) => unreadInWords(one, locale)),
  faults: told(toldOnce(checked.faults), checked.faults.length, ({ item, lines }) => faultInWords(item, locale, lines)),
  held: told(toldOnce(checked.held), checked.summary.heldRows, ({ item, lines }) => heldInWords(item, locale, lines)),
  summary: summaryLines(checked, locale),
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

async function handle(request: Request): Promise<void> {
  if (request.kind === 'check') {
    const { bytes, reading, locale } = request;
    last = undefined;
    const opened = openBytes(bytes);
    const given = { bytes, sheets: opened.sheets };
    const judged = check(given.sheets, policyUnder(reading), (rows) => {
      if (rows % PROGRESS_EVERY === 0) answer({ kind: 'progress', rows });
    });
    // Files of an archive that could not be read are told as sheets are that were not.
    const checked = { ...judged, unread: [...opened.unread.map((one) => ({ ...one, rows: 0 })), ...judged.unread] };
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
