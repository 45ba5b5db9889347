import type { Statement } from '../../../../docs/.vitepress/pages/statements.js';
import { isRealDate } from '../../../../src/calendar/civil.js';
import { readArguments } from '../../../../src/command/arguments.js';
import { suggestion, UsageError } from '../../../../src/command/usage-error.js';
import type { Evidence, Instrument, IsoDate } from '../../../../src/index.js';
import { type Age, below, EVIDENCE, olderThan } from './audit.js';

/** What the exit code says to a scheduled job. */
const EXIT = { nothing: 0, listed: 1, usage: 2 } as const;

export interface Answer {
  readonly code: (typeof EXIT)[keyof typeof EXIT];
  readonly out: string;
  readonly err: string;
}

/** What is audited: the statements of the library, its sources, and the day that is today. */
export interface Subject {
  readonly statements: readonly Statement[];
  readonly instruments: readonly Instrument[];
  readonly today: IsoDate;
}

const OPTIONS = {
  evidence: { value: 'LEVEL', help: `facts known less well than LEVEL: ${EVIDENCE.join(', ')}` },
  'older-than': { value: 'DAYS', help: 'sources issued more than DAYS ago, and sources without a date' },
  on: { value: 'YYYY-MM-DD', help: 'the day from which the age is counted; today unless given' },
  json: { help: 'as one JSON value' },
  help: { help: 'this text' },
} as const;

const DEFAULTS = { evidence: 'reported', olderThan: 365 } as const;

const HELP = `Lists what of the policy ought to be looked at again: facts that are not known well enough, and sources that have grown old.

Usage: npm run audit:policy -- [OPTION]…

${Object.entries(OPTIONS)
  .map(([name, option]) => `  ${`--${name}${'value' in option ? ` ${option.value}` : ''}`.padEnd(20)}  ${option.help}`)
  .join('\n')}

Only what is asked for is looked at; without --evidence and --older-than, --evidence ${DEFAULTS.evidence} and --older-than ${DEFAULTS.olderThan} are.
A fact is what results rest on: of an open question, the answer chosen by default.

Exit code: ${EXIT.nothing} nothing to list, ${EXIT.listed} something is listed, ${EXIT.usage} the call is wrong.
`;

interface Asked {
  readonly evidence?: Evidence;
  readonly olderThan?: number;
  readonly on: IsoDate;
  readonly json: boolean;
}

/** Audits the policy as the arguments ask. */
export function auditPolicy(args: readonly string[], subject: Subject): Answer {
  try {
    const { options, files } = readArguments(args, OPTIONS);
    if (options.has('help')) return { code: EXIT.nothing, out: HELP, err: '' };
    if (files.length > 0) throw new UsageError(`${files[0]} is no option.`);
    return answerTo(askedBy(options, subject.today), subject);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: EXIT.usage, out: '', err: `${error.message}\nnpm run audit:policy -- --help tells more.\n` };
  }
}

function askedBy(options: ReadonlyMap<string, readonly string[]>, today: IsoDate): Asked {
  const one = (name: keyof typeof OPTIONS): string | undefined => options.get(name)?.[0];
  const [evidence, days, on = today] = [one('evidence'), one('older-than'), one('on')];
  if (!isRealDate(on)) throw new UsageError(`--on needs a real date, YYYY-MM-DD, and not ${on}.`);
  if (days !== undefined && !/^\d{1,6}$/.test(days)) throw new UsageError(`--older-than needs a whole number of days, and not ${days}.`);
  const json = options.has('json');
  if (evidence === undefined && days === undefined) return { ...DEFAULTS, on, json };
  return {
    ...(evidence !== undefined && { evidence: evidenceNamed(evidence) }),
    ...(days !== undefined && { olderThan: Number(days) }),
    on,
    json,
  };
}

function evidenceNamed(text: string): Evidence {
  const level = EVIDENCE.find((candidate) => candidate === text);
  if (level === undefined) throw new UsageError(`There is no evidence ${text}. ${suggestion(text, EVIDENCE)}`);
  return level;
}

function answerTo({ evidence, olderThan: days, on, json }: Asked, { statements, instruments }: Subject): Answer {
  const facts = evidence && below(evidence, statements);
  const age = days === undefined ? undefined : { days, sources: olderThan(days, on, instruments) };
  const listed = (facts?.length ?? 0) + (age?.sources.length ?? 0);
  const parts = [
    ...(facts ? [list(`${counted(facts.length, 'fact')} below ${evidence}`, facts.map(factLine))] : []),
    ...(age
      ? [
          list(
            `${counted(age.sources.length, 'source')} older than ${counted(age.days, 'day')} on ${on}, or without a date`,
            age.sources.map((source) => sourceLine(source, statements)),
          ),
        ]
      : []),
  ];
  const value = {
    ...(facts && { evidence, facts }),
    ...(age && {
      olderThan: age.days,
      on,
      sources: age.sources.map(({ instrument, days: old }) => ({ ...instrument, ...(old !== undefined && { days: old }) })),
    }),
  };
  return { code: listed === 0 ? EXIT.nothing : EXIT.listed, out: json ? `${JSON.stringify(value, null, 2)}\n` : parts.join('\n'), err: '' };
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const list = (heading: string, lines: readonly string[]): string =>
  `${heading}${lines.length > 0 ? ':' : '.'}\n${lines.map((line) => `  ${line}\n`).join('')}`;

const factLine = ({ kind, title, provenance }: Statement): string =>
  `${provenance.evidence.padEnd(8)}  ${kind.padEnd(10)}  ${title.en} [${provenance.sources.map(({ instrument }) => instrument).join(', ') || 'no source'}]`;

function sourceLine({ instrument: { id, issued, title }, days }: Age, statements: readonly Statement[]): string {
  const resting = statements.filter(({ provenance }) => provenance.sources.some(({ instrument }) => instrument === id)).length;
  const age = days === undefined ? 'no date' : `${days} days`;
  return `${(issued ?? '').padEnd(10)}  ${age.padStart(9)}  ${id.padEnd(8)}  ${title.en} (${counted(resting, 'fact')} from it)`;
}
