/** Asks one question at a time until the case is settled: `npx tsx examples/08-wizard.ts`, in Vietnamese. */
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { assess, explain, type FactPath, factAt, factQuestion, formatExplanation, parseCase, type SupportCase } from 'haiphong-training-support';

const terminal = createInterface({ input: stdin, output: stdout });
const lines = terminal[Symbol.asyncIterator]();

/** What the person may answer, by the kind of the fact; any other text is taken as it is. */
const answerAs = (path: FactPath, text: string): unknown =>
  /^(có|không)$/.test(text) ? text === 'có' : factAt(path)?.kind === 'whole-number' ? Number(text) : text;

function withFact(supportCase: object, path: FactPath, value: unknown): Record<string, unknown> {
  const [part = '', inner] = path.split('.');
  const before: Record<string, unknown> = { ...supportCase };
  return { ...before, [part]: inner === undefined ? value : { ...Object(before[part]), [inner]: value } };
}

let known: SupportCase = { id: 'HS-1', group: 'vocational-student' };
for (;;) {
  const { calculation } = assess(known);
  const [path] = 'missing' in calculation ? calculation.missing : [];
  if (path === undefined) break;
  stdout.write(`${factQuestion(path, 'vi')}\n`);
  const { value: text, done } = await lines.next();
  if (done) break;
  const parsed = parseCase(withFact(known, path, answerAs(path, text.trim())));
  if (parsed.ok) known = parsed.value;
  else for (const { message } of parsed.issues) stdout.write(`${message.vi}\n`);
}
terminal.close();
stdout.write(`${formatExplanation(explain(known, 'vi'))}\n`);
