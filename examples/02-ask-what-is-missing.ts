/** Nothing is guessed: a case that lacks facts says which to ask for next, and in which words. */
import { assess, type FactPath, factQuestion, type SupportCase } from 'haiphong-training-support';

const known: SupportCase = { id: 'HS-7', group: 'vocational-student', education: 'lower-secondary', training: { occupation: 'welding' } };

const missingOf = (supportCase: SupportCase): readonly FactPath[] => {
  const { calculation } = assess(supportCase);
  return 'missing' in calculation ? calculation.missing : [];
};

for (const path of missingOf(known)) console.log(`${path}: ${factQuestion(path, 'vi')} / ${factQuestion(path, 'en')}`);

// Each answer may make others needless: ask, assess again, and stop when nothing is missing.
const answered: SupportCase = {
  ...known,
  training: { ...known.training, level: 'intermediate', schoolLocality: 'elsewhere', start: '2025-09-08' },
};
console.log(assess(answered).decision.outcome, missingOf(answered));
