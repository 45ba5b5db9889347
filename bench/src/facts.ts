import type { GroupId, SupportCase } from '../../dist/index.js';
import type { FactName, Facts, Value } from './conditions.js';

/** What the engines are given of a case: a flat list of the facts that its conditions look at, days as whole numbers (20250908). */
export interface Question {
  readonly group: GroupId;
  readonly facts: Facts;
}

/** Made before the clock starts, so that no engine pays for reading nested data, or for dates it cannot count with. `assess` gets no such help. */
export const questionOf = (supportCase: SupportCase): Question => ({ group: supportCase.group, facts: factsOf(supportCase) });

function factsOf(c: SupportCase): Facts {
  switch (c.group) {
    case 'enterprise-employee':
      return known({
        education: c.education,
        employed: c.employed,
        qualified: c.hasMatchingQualification,
        locality: c.enterprise?.locality,
        ...trainingFacts(c.training),
      });
    case 'vocational-student':
      return known({ education: c.education, locality: c.training?.schoolLocality, ...trainingFacts(c.training) });
    case 'vocational-teacher':
      return known({
        teaching: c.teaching?.active,
        certified: c.teaching?.meetsSkillCertificate,
        level: c.teaching?.level,
        locality: c.teaching?.schoolLocality,
        occupation: c.course?.occupation,
        start: wholeOf(c.course?.start),
      });
    case 'industry-instructor':
      return known({
        background: c.background,
        rank: c.artisanRank,
        wishes: c.wishesToTeach,
        level: c.teachingLevel,
        occupation: c.course?.occupation,
        start: wholeOf(c.course?.start),
      });
  }
}

type Training = Extract<SupportCase, { group: 'vocational-student' }>['training'];

const trainingFacts = (training: Training) => ({
  occupation: training?.occupation,
  level: training?.level,
  start: wholeOf(training?.start),
  end: wholeOf(training?.end),
  lastMonth: lastMonthOf(training?.start, training?.studyMonths),
});

/** The day on which the last of the confirmed months begins: none of the engines counts months. */
function lastMonthOf(start: string | undefined, studyMonths: number | undefined): number | undefined {
  if (start === undefined || studyMonths === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + studyMonths, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return wholeOf(lastDay.toISOString().slice(0, 10));
}

const wholeOf = (date: string | undefined) => (date === undefined ? undefined : Number(date.replaceAll('-', '')));

const known = (facts: { readonly [name in FactName]?: Value | undefined }): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
