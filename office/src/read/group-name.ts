import { facts, type GroupId } from 'haiphong-training-support';
import { optionOf } from './words.js';

/** Words by which a title, a sheet's name or a line over some rows names a group. */
const WORDS: Readonly<Record<GroupId, RegExp>> = {
  'enterprise-employee': /người lao động|công nhân|nguoi lao dong|cong nhan|(?<!\p{L})nlđ(?!\p{L})|(?<!\p{L})nld(?!\p{L})/iu,
  'vocational-student': /học sinh|sinh viên|hoc sinh|sinh vien|(?<!\p{L})hssv(?!\p{L})/iu,
  'vocational-teacher': /nhà giáo|giáo viên|giảng viên|nha giao|giao vien|giang vien/iu,
  'industry-instructor': /nghệ nhân|nghe nhan|người làm công việc kỹ thuật/iu,
};

const ENTERPRISE = String.raw`(?:các\s+)?(?:doanh nghiệp|dn|công ty|cty|nhà máy|xí nghiệp|kcn|khu công nghiệp)`;
/** A group with where its people work or study: "Người lao động đang làm việc trong các doanh nghiệp". */
const IN_PLACE: readonly (readonly [GroupId, RegExp])[] = [
  [
    'enterprise-employee',
    new RegExp(String.raw`^(?:người lao động|nlđ|lao động|công nhân|cn)\s+(?:đang\s+)?(?:làm việc\s+)?(?:tại|trong|ở|của)\s+${ENTERPRISE}$`, 'iu'),
  ],
  [
    'vocational-student',
    /^(?:học sinh|sinh viên|hssv|hs|sv|học viên)(?:\s*[,/]\s*(?:sinh viên|sv))?\s+(?:học nghề|(?:hệ\s+)?(?:cao đẳng|trung cấp|cđ|tc))$/iu,
  ],
  ['vocational-teacher', /^(?:nhà giáo|giáo viên|giảng viên|gv)\s+(?:dạy nghề|gdnn|giáo dục nghề nghiệp|trường nghề|cơ hữu|thỉnh giảng)$/iu],
];
const COUNTED = /^(?:nhóm\s+)?(?:\d|[IVX]{1,3}|[a-d])\s*[.:)–-]\s*/iu;

/** The group that the cell of a row tells: by the words of the group, counted or not, or with where its people work or study. */
export function groupToldBy(text: string): GroupId | undefined {
  const bare = text.normalize('NFC').replace(COUNTED, '').trim();
  const exact = optionOf('group', facts.group.options, bare);
  return (exact as GroupId | undefined) ?? IN_PLACE.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** What names a group in its own column alone: a title, a sheet or a section "2", "Nhóm 1", "HS" may be of anything. */
const IN_ITS_COLUMN = /^(?:nhóm\s*)?\d*[.)]?$|^(?:cn|hs|lđ|ld|nhom\s*\d)$/iu;

/** The group that a text names, if it names one alone. */
export function groupNamedIn(text: string): GroupId | undefined {
  if (IN_ITS_COLUMN.test(text.normalize('NFC').trim())) return undefined;
  const exact = optionOf('group', facts.group.options, text.replace(/^\d+\.\s*/, ''));
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
