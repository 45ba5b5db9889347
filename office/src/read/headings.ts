import { entryFacts, type Fact, type FactPath, facts, type GroupId, groupFacts } from 'haiphong-training-support';
import { nearest, textKey, withKey } from './text-key.js';

/** Other headings under which offices put the same fact. One that stands under several facts means the one that the row's group has. */
const OTHERS: Readonly<Partial<Record<FactPath, readonly string[]>>> = {
  id: ['Mã hồ sơ', 'Số HS', 'Mã HS', 'Hồ sơ số'],
  applicant: [
    'Mã người học',
    'Mã người lao động',
    'Mã nhân viên',
    'Mã học sinh',
    'Mã sinh viên',
    'Mã HSSV',
    'MSSV',
    'Mã nhà giáo',
    'Mã giáo viên',
    'Mã cán bộ',
  ],
  group: ['Nhóm', 'Đối tượng', 'Đối tượng hỗ trợ', 'Nhóm đối tượng hỗ trợ', 'Loại đối tượng'],
  education: ['Học vấn', 'Trình độ văn hóa', 'Trình độ học vấn cao nhất', 'Trình độ'],
  employed: ['Đang làm việc', 'Còn làm việc', 'Hiện đang làm việc', 'Đang làm việc tại DN'],
  'enterprise.id': ['Mã số doanh nghiệp', 'Mã DN', 'Mã số DN', 'Mã số thuế', 'MST', 'Mã số thuế doanh nghiệp'],
  'enterprise.name': ['Doanh nghiệp', 'Tên DN', 'Công ty', 'Tên công ty', 'Nơi làm việc'],
  'enterprise.locality': ['Địa bàn DN', 'Địa bàn của doanh nghiệp', 'Địa bàn'],
  'enterprise.zone': ['Khu công nghiệp', 'KCN', 'KCN, KKT', 'Khu công nghiệp doanh nghiệp', 'KCN doanh nghiệp', 'Thuộc khu công nghiệp'],
  'enterprise.operating': ['DN đang hoạt động', 'Doanh nghiệp còn hoạt động', 'Đang hoạt động'],
  hasMatchingQualification: [
    'Có bằng cấp phù hợp',
    'Bằng cấp phù hợp',
    'Đã có bằng cấp phù hợp',
    'Bằng cấp phù hợp với công việc',
    'Có bằng cấp, chứng chỉ phù hợp với công việc',
  ],
  'training.occupation': ['Nghề', 'Ngành nghề', 'Tên nghề', 'Mã nghề', 'Mã ngành nghề', 'Nghề học', 'Ngành nghề đào tạo', 'Nghề theo học'],
  'training.level': ['Trình độ', 'Cấp trình độ', 'Cấp trình độ đào tạo', 'Bậc đào tạo', 'Hệ đào tạo'],
  'training.schoolLocality': ['Địa bàn trường', 'Địa bàn của trường', 'Địa bàn của nhà trường', 'Địa bàn trường học', 'Địa bàn'],
  'training.start': ['Ngày bắt đầu', 'Bắt đầu', 'Từ ngày', 'Ngày khai giảng', 'Khai giảng', 'Ngày nhập học', 'Ngày bắt đầu học'],
  'training.end': ['Ngày kết thúc', 'Kết thúc', 'Đến ngày', 'Ngày bế giảng', 'Bế giảng', 'Ngày kết thúc học'],
  'training.studyMonths': ['Tháng thực học', 'Số tháng học thực tế', 'Số tháng thực tế học'],
  'training.monthlyTuition': [
    'Học phí tháng',
    'Học phí đồng tháng',
    'Học phí 1 tháng',
    'Học phí mỗi tháng',
    'Mức học phí tháng',
    'Mức học phí một tháng',
  ],
  'training.ceilingTuition': ['Mức trần học phí một tháng', 'Trần học phí tháng', 'Mức trần học phí tháng', 'Trần học phí một tháng'],
  'training.nationalRelief': [
    'Miễn, giảm',
    'Miễn, giảm học phí',
    'Mức miễn, giảm',
    'Mức miễn, giảm học phí',
    'Chế độ miễn, giảm',
    'Chế độ miễn, giảm học phí',
  ],
  'teaching.active': ['Đang dạy', 'Hiện đang giảng dạy', 'Còn giảng dạy'],
  'teaching.level': ['Trình độ', 'Trình độ đang giảng dạy', 'Giảng dạy trình độ', 'Cấp trình độ giảng dạy'],
  'teaching.schoolLocality': ['Địa bàn trường', 'Địa bàn của trường', 'Địa bàn nhà trường', 'Địa bàn trường giảng dạy', 'Địa bàn'],
  'teaching.meetsSkillCertificate': ['Chứng chỉ kỹ năng nghề', 'Đạt chuẩn kỹ năng nghề', 'Đã đạt chuẩn chứng chỉ kỹ năng nghề'],
  'teaching.contract': ['Hợp đồng', 'Loại hợp đồng', 'Cơ hữu, thỉnh giảng'],
  background: ['Công việc hiện tại'],
  artisanRank: ['Cấp nghệ nhân', 'Danh hiệu nghệ nhân', 'Cấp danh hiệu'],
  wishesToTeach: ['Nguyện vọng giảng dạy', 'Có nguyện vọng tham gia giảng dạy', 'Nguyện vọng tham gia giảng dạy', 'Muốn giảng dạy'],
  teachingLevel: ['Trình độ', 'Trình độ dự kiến giảng dạy', 'Trình độ đăng ký giảng dạy', 'Trình độ muốn dạy'],
  'course.occupation': ['Nghề', 'Ngành nghề', 'Tên nghề', 'Mã nghề', 'Mã ngành nghề', 'Nghề đào tạo', 'Nghề bồi dưỡng', 'Nghề đào tạo, bồi dưỡng'],
  'course.start': ['Ngày bắt đầu', 'Bắt đầu', 'Từ ngày', 'Ngày khai giảng', 'Khai giảng'],
  'course.end': ['Ngày kết thúc', 'Kết thúc', 'Đến ngày', 'Ngày bế giảng', 'Bế giảng'],
};

/** The columns of an entry are told apart elsewhere. */
const caseFacts = (Object.entries(facts) as [FactPath, Fact][]).filter(([path]) => !Object.hasOwn(entryFacts, path));

/** Every heading with the facts it may mean. */
const index: ReadonlyMap<string, readonly FactPath[]> = (() => {
  const map = new Map<string, FactPath[]>();
  const add = (heading: string, path: FactPath) => {
    const paths = map.get(textKey(heading)) ?? [];
    if (!paths.includes(path)) paths.push(path);
    map.set(textKey(heading), paths);
  };
  for (const [path, { label }] of caseFacts) {
    add(path, path);
    add(label.vi, path);
    add(label.en, path);
    for (const other of OTHERS[path] ?? []) add(other, path);
  }
  return map;
})();

const labels = caseFacts.flatMap(([, { label }]) => [withKey(label.vi), withKey(label.en)]);
const IN_PARENTHESES = /\([^)]*\)|\[[^\]]*\]/g;
/** Amounts are read as đồng: a heading or a line above it that says otherwise must not pass. */
const OTHER_UNIT = /nghin|ngan|trieu|tydong|usd|1000d|1000000d/;
const UNIT_LINE = /(?:donvitinh|dvt)(.*)$/;

/** Whether a line such as "Đơn vị tính: nghìn đồng" says that amounts are not in đồng. */
export const tellsOtherUnit = (text: string): boolean => OTHER_UNIT.test(UNIT_LINE.exec(textKey(text))?.[1] ?? '');

/** Whether a heading such as "Học phí một tháng (nghìn đồng)" says that its amounts are not in đồng. */
export const headingTellsOtherUnit = (heading: string): boolean =>
  (heading.match(IN_PARENTHESES) ?? []).some((part) => OTHER_UNIT.test(textKey(part))) || /,\s*(nghìn|ngàn|triệu)\b/i.test(heading);

/** The facts that a heading may mean; none if it is not one of ours. What stands in parentheses, such as a unit, may be left out. */
export function pathsOf(heading: string): readonly FactPath[] {
  return index.get(textKey(heading)) ?? index.get(textKey(heading.replace(IN_PARENTHESES, ''))) ?? [];
}

/** What a heading over other headings says of them. */
const UPPER: readonly (readonly [RegExp, (path: FactPath) => boolean])[] = [
  [/doanhnghiep|congty/, (path) => path.startsWith('enterprise.')],
  [/daotao|khoahoc|boiduong|nguoihoc/, (path) => path.startsWith('training.') || path.startsWith('course.')],
  [/giangday|nhagiao/, (path) => path.startsWith('teaching.') || path === 'teachingLevel'],
  [/truong/, (path) => path.endsWith('.schoolLocality')],
];

/** The facts that a heading of two rows may mean: "Doanh nghiệp" over "Tên" is "Tên doanh nghiệp". */
export function pathsOfTwo(upper: string, lower: string): readonly FactPath[] {
  if (upper === '') return pathsOf(lower);
  if (lower === '') return pathsOf(upper);
  const together = [`${lower} ${upper}`, `${upper} ${lower}`].map(pathsOf).find((paths) => paths.length > 0);
  if (together) return together;
  const alone = pathsOf(lower);
  const fits = UPPER.find(([pattern]) => pattern.test(textKey(upper)))?.[1];
  const fitting = fits ? alone.filter(fits) : [];
  return fitting.length > 0 ? fitting : alone;
}

/** Of the facts that a heading may mean, those that a group has. */
export const pathsInGroup = (paths: readonly FactPath[], group: GroupId): readonly FactPath[] =>
  paths.filter((path) => (groupFacts[group] as readonly FactPath[]).includes(path));

/** The headings that may have been meant by one that is none of ours: a slip of the pen, or one cut short. */
export function headingsNear(heading: string): readonly string[] {
  const bare = heading.replace(IN_PARENTHESES, '');
  const key = textKey(bare);
  if (key.length < 4) return [];
  const longer = key.length < 6 ? [] : labels.filter((label) => label.key.startsWith(key)).map(({ text }) => text);
  return [...new Set([...nearest(bare, labels), ...longer])].slice(0, 3);
}
