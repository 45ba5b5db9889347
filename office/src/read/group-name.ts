import { facts, type GroupId } from 'haiphong-training-support';
import { optionOf } from './words.js';

/** Words by which a title, a sheet's name or a line over some rows names a group. */
const WORDS: Readonly<Record<GroupId, RegExp>> = {
  'enterprise-employee': /người lao động|công nhân|nguoi lao dong|cong nhan|(?<!\p{L})nlđ(?!\p{L})|(?<!\p{L})nld(?!\p{L})/iu,
  'vocational-student': /học sinh|sinh viên|hoc sinh|sinh vien|(?<!\p{L})hssv(?!\p{L})/iu,
  'vocational-teacher': /nhà giáo|giáo viên|giảng viên|nha giao|giao vien|giang vien/iu,
  'industry-instructor': /nghệ nhân|nghe nhan|người làm công việc kỹ thuật/iu,
};

/** The group that a text names, if it names one alone. */
export function groupNamedIn(text: string): GroupId | undefined {
  const exact = facts.group.kind === 'option' ? optionOf('group', facts.group.options, text.replace(/^\d+\.\s*/, '')) : undefined;
  if (exact !== undefined) return exact as GroupId;
  const named = (Object.keys(WORDS) as GroupId[]).filter((group) => WORDS[group].test(text));
  return named.length === 1 ? named[0] : undefined;
}

/** The group that several texts name, if they name one alone: of a sheet's name and titles that contradict each other none is believed. */
export function groupNamedBy(texts: readonly string[]): GroupId | undefined {
  const named = new Set(texts.flatMap((text) => groupNamedIn(text) ?? []));
  const severalInOne = texts.some((text) => (Object.keys(WORDS) as GroupId[]).filter((group) => WORDS[group].test(text)).length > 1);
  return named.size === 1 && !severalInOne ? [...named][0] : undefined;
}
