import type { CaseFactPath, Course, SupportCase, Training } from '../case/types.js';
import type { partOf } from '../law/article-1-2-conditions.js';
import type { Reading } from '../law/types.js';
import type { GroupId, Locality, TrainingLevel } from '../types.js';

/** What is supported in a case: the training of a learner, or the course of one who teaches or wishes to. */
export type Study = StudyOf<'training', Training> | StudyOf<'course', Course>;

interface StudyOf<Part extends 'training' | 'course', Facts> {
  readonly part: Part;
  readonly facts: Facts;
  /** Of the training; of those who take a course, the level taught. */
  readonly level: TrainingLevel | undefined;
  readonly levelAt: CaseFactPath;
  /** Where the area is told from whose day on the policy pays; undefined where there is none. */
  readonly areaAt: CaseFactPath | undefined;
  readonly area: Locality | undefined;
}

type PartOf = typeof partOf;
type CaseOf<G extends GroupId> = Extract<SupportCase, { readonly group: G }>;

const NOTHING: Training & Course = {};

/** What differs between the groups: what is supported, and which facts tell its level and its area. A group forgotten here does not compile. */
const studies: { readonly [G in GroupId]: (supportCase: CaseOf<G>, reading: Reading | undefined) => Extract<Study, { part: PartOf[G] }> } = {
  'enterprise-employee': ({ training = NOTHING, enterprise }) => ({
    part: 'training',
    facts: training,
    level: training.level,
    levelAt: 'training.level',
    areaAt: 'enterprise.locality',
    area: enterprise?.locality,
  }),
  'vocational-student': ({ training = NOTHING }) => ({
    part: 'training',
    facts: training,
    level: training.level,
    levelAt: 'training.level',
    areaAt: 'training.schoolLocality',
    area: training.schoolLocality,
  }),
  'vocational-teacher': ({ teaching, course = NOTHING }, reading) => {
    const isAnywhere = reading?.['teacher-school'] === 'anywhere';
    return {
      part: 'course',
      facts: course,
      level: teaching?.level,
      levelAt: 'teaching.level',
      areaAt: isAnywhere ? undefined : 'teaching.schoolLocality',
      area: isAnywhere ? undefined : teaching?.schoolLocality,
    };
  },
  'industry-instructor': ({ teachingLevel, course = NOTHING }) => ({
    part: 'course',
    facts: course,
    level: teachingLevel,
    levelAt: 'teachingLevel',
    areaAt: undefined,
    area: undefined,
  }),
};

/** What is supported in a case of a group that exists. `reading`: where its area counts. */
export const studyOf = (supportCase: SupportCase, reading?: Reading): Study => studies[supportCase.group](supportCase as never, reading);
