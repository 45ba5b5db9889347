/** What the law leaves open is a question: choose another answer, and see what hangs on it. */
import { readFileSync } from 'node:fs';
import { assess, compareReadings, parseCase, resolution03, withReading } from 'haiphong-training-support';

const parsed = parseCase(JSON.parse(readFileSync(new URL('./data/student.json', import.meta.url), 'utf8')));
if (!parsed.ok) throw new Error('The sample is not a case.');
const student = parsed.value;

const { questions, range } = compareReadings(student);
for (const { id, effect, options } of questions) {
  if (effect === 'changes') console.log(id, options.map((option) => `${option.id}: ${option.total ?? option.status}`).join(', '));
}
console.log('over all readings', range);

const strict = withReading(resolution03, { 'month-count': 'completed', 'allowance-months': 'ten-per-year' });
const { calculation } = assess(student, strict);
console.log(calculation.status === 'calculated' && calculation.total, strict.fingerprint !== resolution03.fingerprint);
