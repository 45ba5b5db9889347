/** Each office reports on its own dossiers; the report of the city is merged from the parts, and is the same as if it had been made in one. */
import { readFileSync } from 'node:fs';
import { buildReport, type DossierEntry, mergeReports, parseCase, reportingPeriods } from 'haiphong-training-support';

const parsed = parseCase(JSON.parse(readFileSync(new URL('./data/student.json', import.meta.url), 'utf8')));
if (!parsed.ok) throw new Error('The sample is not a case.');
const student = parsed.value;
const [sixMonths] = reportingPeriods(2026);
if (sixMonths === undefined) throw new Error('No report is due in 2026.');
const options = { period: sixMonths, by: ['group', 'occupation'] } as const;

const entry = (id: string, dossier: DossierEntry['dossier']): DossierEntry => ({
  supportCase: { ...student, id },
  recordedOn: '2026-01-31',
  stage: 'studying',
  dossier,
});
const ofOneSchool = [entry('A-1', 'accepted'), entry('A-2', 'incomplete')];
const ofAnother = [entry('B-1', 'forwarded')];

const merged = mergeReports(buildReport(ofOneSchool, options), buildReport(ofAnother, options));
console.log(sixMonths, merged.totals);
console.log(JSON.stringify(merged) === JSON.stringify(buildReport([...ofOneSchool, ...ofAnother], options)));
