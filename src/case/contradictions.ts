import { monthsBegunBy, startOn } from '../calendar/civil.js';
import type { Zone } from '../law/types.js';
import { facts } from './facts.js';
import type { CaseIssue, Course, Enterprise, InstructorCase, Training } from './types.js';
import { issue } from './unfit-value.js';

/** The parts of a case of any group that can contradict each other. What is not given, or is at fault by itself, is absent. */
export interface SoundParts {
  readonly training?: Training | undefined;
  readonly course?: Course | undefined;
  readonly enterprise?: Enterprise | undefined;
  /** The zone that the enterprise's is read as. */
  readonly zone?: Zone | undefined;
  readonly background?: InstructorCase['background'];
  readonly artisanRank?: InstructorCase['artisanRank'];
}

export type CodeLevel = 'intermediate' | 'college';

/** Facts that cannot hold together. `codeLevel`: the level that the code of the training's occupation tells, where it is given as a code. */
export function contradictions(
  { training, course, enterprise, zone, background, artisanRank }: SoundParts,
  codeLevel: CodeLevel | undefined,
): readonly CaseIssue[] {
  const issues: CaseIssue[] = [];
  if (training !== undefined) {
    const { start, end, studyMonths, level } = training;
    if (endsTooEarly(training)) issues.push(endsBeforeStart('training.end'));
    if (studyMonths !== undefined && start !== undefined && end !== undefined) {
      const most = monthsBegunBy(startOn(start), end);
      if (studyMonths > most) issues.push(tooManyMonths(most));
    }
    if (
      codeLevel !== undefined &&
      level !== undefined &&
      level !== codeLevel &&
      !(level === 'vocational-secondary' && codeLevel === 'intermediate')
    ) {
      issues.push(codeOfAnotherLevel(codeLevel));
    }
  }
  if (course !== undefined && endsTooEarly(course)) issues.push(endsBeforeStart('course.end'));
  if (zone !== undefined && enterprise?.locality !== undefined && enterprise.locality !== zone.area) issues.push(zoneElsewhere(zone));
  if (artisanRank !== undefined && background !== undefined && background !== 'artisan') issues.push(rankOfNoArtisan());
  return issues;
}

const endsTooEarly = ({ start, end }: Training | Course): boolean => start !== undefined && end !== undefined && end < start;

function endsBeforeStart(path: 'training.end' | 'course.end'): CaseIssue {
  const { label } = facts[path];
  return issue(path, 'contradiction', { vi: `${label.vi}: sớm hơn ngày bắt đầu.`, en: `${label.en}: before the first day.` });
}

function tooManyMonths(begun: number): CaseIssue {
  const { label } = facts['training.studyMonths'];
  return issue('training.studyMonths', 'contradiction', {
    vi: `${label.vi}: nhiều hơn ${begun} tháng tính từ ngày bắt đầu đến ngày kết thúc.`,
    en: `${label.en}: more than the ${begun} months begun between the first and the last day.`,
  });
}

function codeOfAnotherLevel(codeLevel: CodeLevel): CaseIssue {
  const { label } = facts['training.occupation'];
  return issue('training.occupation', 'contradiction', {
    vi: `${label.vi}: mã nghề này thuộc trình độ ${facts['training.level'].options[codeLevel].vi.toLowerCase()}, khác trình độ đào tạo đã ghi.`,
    en: `${label.en}: this code belongs to ${facts['training.level'].options[codeLevel].en} level, not to the level given.`,
  });
}

function zoneElsewhere({ name, area }: Zone): CaseIssue {
  const { label } = facts['enterprise.zone'];
  const { vi, en } = facts['enterprise.locality'].options[area];
  return issue('enterprise.zone', 'contradiction', {
    vi: `${label.vi}: ${name.vi} thuộc địa bàn ${vi}, khác địa bàn doanh nghiệp đã ghi.`,
    en: `${label.en}: ${name.en} lies in ${en}, not in the locality given.`,
  });
}

function rankOfNoArtisan(): CaseIssue {
  const { label } = facts.artisanRank;
  return issue('artisanRank', 'contradiction', { vi: `${label.vi}: chỉ ghi cho nghệ nhân.`, en: `${label.en}: given for one who is no artisan.` });
}
