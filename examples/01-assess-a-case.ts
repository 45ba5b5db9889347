/** Reads a case from outside, judges it, and says why and for how much. */
import { readFileSync } from 'node:fs';
import { assess, explain, formatExplanation, parseCase } from 'haiphong-training-support';

const input: unknown = JSON.parse(readFileSync(new URL('./data/student.json', import.meta.url), 'utf8'));

const parsed = parseCase(input);
if (parsed.ok) {
  const { decision, calculation, notices } = assess(parsed.value);
  console.log(decision.outcome, calculation, notices);
  console.log(formatExplanation(explain(parsed.value, 'en')));
}

// What is wrong is told all at once, with what may have been meant.
const faulty = parseCase({ id: 'S', group: 'vocational-student', training: { level: 'colege', start: '31/02/2025' } });
if (!faulty.ok) for (const { path, code, message, suggestions } of faulty.issues) console.log(path, code, message.en, suggestions ?? []);
