import type { Course, SupportCase, Training } from '../case/types.js';
import type { GroupId, Locality, TrainingLevel } from '../types.js';

/** What is supported in a case: the training of a learner, or the course of one who teaches or wishes to. */
export type Study = StudyOf<'training', Training> | StudyOf<'course', Course>;

interface StudyOf<Part extends 'training' | 'course', Facts> {
  readonly part: Part;
  readonly facts: Facts;
  /** Of the training; of those who take a course, the level taught. */
  readonly level: TrainingLevel | undefined;
  /** Where the policy begins on a day of its own; courses have none that counts for what is paid. */
  readonly area: Locality | undefined;
}

type CaseOf<G extends GroupId> = Extract<SupportCase, { readonly group: G }>;

const NOTHING = {};

const training = (facts: Training = NOTHING, area: Locality | undefined = undefined): Study => ({
  part: 'training',
  facts,
  level: facts.level,
  area,
});
const course = (facts: Course = NOTHING, level: TrainingLevel | undefined = undefined): Study => ({ part: 'course', facts, level, area: undefined });

/** What differs between the groups: what is supported, and which facts tell its level and its area. A group forgotten here does not compile. */
const studies: { readonly [G in GroupId]: (supportCase: CaseOf<G>) => Study } = {
  'enterprise-employee': (employee) => training(employee.training, employee.enterprise?.locality),
  'vocational-student': (student) => training(student.training, student.training?.schoolLocality),
  'vocational-teacher': (teacher) => course(teacher.course, teacher.teaching?.level),
  'industry-instructor': (instructor) => course(instructor.course, instructor.teachingLevel),
};

/** What is supported in a case. Of a group that exists. */
export const studyOf = (supportCase: SupportCase): Study => studies[supportCase.group](supportCase as never);
