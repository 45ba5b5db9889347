import type { CaseFactPath, Course, SupportCase, Training } from '../case/types.js';
import type { GroupId, Locality, TrainingLevel } from '../types.js';

/** What is supported in a case: the training of a learner, or the course of one who teaches or wishes to. */
export type Study = StudyOf<'training', Training> | StudyOf<'course', Course>;

interface StudyOf<Part extends 'training' | 'course', Facts> {
  readonly part: Part;
  readonly facts: Facts;
  /** Of the training; of those who take a course, the level taught. */
  readonly level: TrainingLevel | undefined;
  readonly levelAt: CaseFactPath;
  /** Of a training, which is paid from the day on which its area is covered. */
  readonly area: Locality | undefined;
  readonly areaAt: CaseFactPath | undefined;
}

type CaseOf<G extends GroupId> = Extract<SupportCase, { readonly group: G }>;

const NOTHING = {};

const training = (facts: Training = NOTHING, area: Locality | undefined, areaAt: CaseFactPath): Study => ({
  part: 'training',
  facts,
  level: facts.level,
  levelAt: 'training.level',
  area,
  areaAt,
});

const course = (facts: Course = NOTHING, level: TrainingLevel | undefined, levelAt: CaseFactPath): Study => ({
  part: 'course',
  facts,
  level,
  levelAt,
  area: undefined,
  areaAt: undefined,
});

/** What differs between the groups: what is supported, and which facts tell its level and its area. A group forgotten here does not compile. */
const studies: { readonly [G in GroupId]: (supportCase: CaseOf<G>) => Study } = {
  'enterprise-employee': (employee) => training(employee.training, employee.enterprise?.locality, 'enterprise.locality'),
  'vocational-student': (student) => training(student.training, student.training?.schoolLocality, 'training.schoolLocality'),
  'vocational-teacher': (teacher) => course(teacher.course, teacher.teaching?.level, 'teaching.level'),
  'industry-instructor': (instructor) => course(instructor.course, instructor.teachingLevel, 'teachingLevel'),
};

/** What is supported in a case of a group that exists. */
export const studyOf = (supportCase: SupportCase): Study => studies[supportCase.group](supportCase as never);
