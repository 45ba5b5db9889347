/** A later resolution, a text that somebody has now read, or a what-if: data that gives another policy, with its own fingerprint. */
import { readFileSync } from 'node:fs';
import { type Amendment, amendPolicy, assess, diffPolicies, parseCase, resolution03 } from 'haiphong-training-support';

const parsed = parseCase(JSON.parse(readFileSync(new URL('./data/student.json', import.meta.url), 'utf8')));
if (!parsed.ok) throw new Error('The sample is not a case.');

const assumed = { evidence: 'assumed', sources: [] } as const;
const whatIf: Amendment = {
  title: { vi: 'Phương án giả định', en: 'What if' },
  benefits: [{ id: 'tuition', from: '2027-01-01', value: '0.7', provenance: assumed }],
  limits: [
    {
      id: 'course-cap',
      title: { vi: 'Tối đa 20 tháng', en: 'At most 20 months' },
      benefit: 'living-allowance',
      months: 20,
      provenance: assumed,
    },
  ],
};
const amended = amendPolicy(resolution03, whatIf);

for (const { statement, before, after, changesResults } of diffPolicies(resolution03, amended)) {
  console.log(statement, before?.value ?? 'none', '->', after?.value ?? 'stated', changesResults);
}
console.log(assess(parsed.value, amended).calculation);
