import { type Bilingual, editDistance, entryFacts, type FactPath, factAt, facts, type GroupId, groupFacts } from 'haiphong-training-support';
import { textKey } from './text-key.js';
import { unitInHeadings, unitOf } from './units.js';

/** An occupation is called the same of a training and of a course. */
const OCCUPATION = [
  'Nghề',
  'Ngành',
  'Ngành nghề',
  'Ngành, nghề',
  'Ngành/nghề',
  'Tên nghề',
  'Tên ngành',
  'Tên ngành, nghề',
  'Tên ngành, nghề đào tạo',
  'Tên nghề đào tạo',
  'Mã nghề',
  'Mã ngành',
  'Mã ngành nghề',
  'Ngành nghề đào tạo',
  'Ngành đào tạo',
  'Nghề đào tạo',
];

/** Other headings under which offices put the same fact, and that can mean nothing else. */
type Headings = Readonly<Partial<Record<FactPath, readonly string[]>>>;

const OTHERS: Headings = {
  id: ['Mã hồ sơ', 'Số HS', 'Mã HS', 'Hồ sơ số', 'Số hiệu hồ sơ', 'Mã số hồ sơ', 'Số thứ tự hồ sơ'],
  applicant: [
    'Mã người học',
    'Mã người lao động',
    'Mã NLĐ',
    'Mã nhân viên',
    'Mã NV',
    'Mã số nhân viên',
    'Mã công nhân',
    'Mã học sinh',
    'Mã sinh viên',
    'Mã số sinh viên',
    'Mã số học sinh',
    'Mã học viên',
    'Mã HSSV',
    'Mã HS, SV',
    'MSSV',
    'MSHS',
    'MSNV',
    'Mã nhà giáo',
    'Mã giáo viên',
    'Mã cán bộ',
  ],
  group: ['Nhóm', 'Đối tượng', 'Đối tượng hỗ trợ', 'Nhóm đối tượng hỗ trợ', 'Loại đối tượng', 'Thuộc nhóm đối tượng', 'Nhóm hỗ trợ'],
  education: [
    'Học vấn',
    'Trình độ văn hóa',
    'TĐ văn hóa',
    'TĐVH',
    'Văn hóa',
    'Trình độ học vấn cao nhất',
    'Trình độ giáo dục phổ thông',
    'Trình độ phổ thông',
    'Trình độ văn hóa phổ thông',
  ],
  employed: [
    'Đang làm việc',
    'Còn làm việc',
    'Còn làm',
    'Đang làm',
    'Hiện đang làm việc',
    'Đang làm việc tại DN',
    'Đang làm việc tại công ty',
    'Tình trạng làm việc',
    'Tình trạng việc làm',
    'Đang công tác',
    'Còn làm việc tại doanh nghiệp',
    'Trạng thái làm việc',
    'Hiện còn làm việc',
    'Tình trạng lao động',
  ],
  'enterprise.id': [
    'Mã số doanh nghiệp',
    'Mã DN',
    'Mã số DN',
    'Mã số thuế',
    'MST',
    'MSDN',
    'Mã số thuế doanh nghiệp',
    'MST doanh nghiệp',
    'Mã số thuế công ty',
    'Mã công ty',
  ],
  'enterprise.name': ['Doanh nghiệp', 'Tên DN', 'Công ty', 'Tên công ty', 'Tên đơn vị sử dụng lao động', 'Đơn vị sử dụng lao động'],
  'enterprise.locality': [
    'Địa bàn DN',
    'Địa bàn của doanh nghiệp',
    'Địa bàn công ty',
    'Địa bàn hoạt động của doanh nghiệp',
    'Doanh nghiệp thuộc địa bàn',
    'Khu vực doanh nghiệp',
  ],
  'enterprise.zone': [
    'Khu công nghiệp',
    'KCN',
    'KKT',
    'Khu kinh tế',
    'KCN, KKT',
    'Khu CN',
    'Tên KCN',
    'Tên khu công nghiệp',
    'Khu công nghiệp doanh nghiệp',
    'KCN doanh nghiệp',
    'Thuộc khu công nghiệp',
    'Thuộc KCN',
    'Thuộc KCN, KKT',
    'Doanh nghiệp trong KCN',
  ],
  'enterprise.operating': [
    'DN đang hoạt động',
    'Doanh nghiệp còn hoạt động',
    'Tình trạng hoạt động của doanh nghiệp',
    'Tình trạng hoạt động doanh nghiệp',
  ],
  hasMatchingQualification: [
    'Có bằng cấp phù hợp',
    'Bằng cấp phù hợp',
    'Đã có bằng cấp phù hợp',
    'Có bằng phù hợp',
    'Bằng cấp phù hợp với công việc',
    'Đã có bằng cấp phù hợp với công việc',
    'Có bằng cấp, chứng chỉ phù hợp',
    'Bằng cấp, chứng chỉ phù hợp',
    'Bằng cấp, chứng chỉ phù hợp với công việc',
    'Có bằng cấp, chứng chỉ phù hợp với công việc',
    'Đã có bằng cấp, chứng chỉ phù hợp với công việc',
  ],
  'training.occupation': [
    'Nghề học',
    'Nghề theo học',
    'Ngành học',
    'Ngành/nghề học',
    'Ngành, nghề theo học',
    'Ngành/nghề theo học',
    'Nghề đang học',
    'Ngành, nghề đang học',
    'Nghề đăng ký học',
    'Chuyên ngành',
    'Chuyên ngành đào tạo',
  ],
  'training.level': [
    'Cấp trình độ',
    'Cấp trình độ đào tạo',
    'Bậc đào tạo',
    'Hệ đào tạo',
    'Bậc học',
    'Hệ học',
    'Trình độ theo học',
    'Trình độ đang học',
    'Trình độ khóa học',
    'Cấp đào tạo',
    'Bậc trình độ đào tạo',
  ],
  'training.schoolLocality': [
    'Địa bàn của nhà trường',
    'Địa bàn trường học',
    'Địa bàn cơ sở đào tạo',
    'Địa bàn cơ sở GDNN',
    'Địa bàn CSĐT',
    'Địa bàn nơi học',
  ],
  'training.start': [
    'Ngày nhập học',
    'Ngày bắt đầu học',
    'Ngày bắt đầu khóa học',
    'Thời gian nhập học',
    'Thời điểm nhập học',
    'Bắt đầu học',
    'Ngày vào học',
    'Ngày bắt đầu khóa đào tạo',
    'Thời gian bắt đầu học',
    'Thời gian bắt đầu đào tạo',
  ],
  'training.end': [
    'Ngày kết thúc học',
    'Ngày kết thúc khóa học',
    'Kết thúc học',
    'Ngày tốt nghiệp dự kiến',
    'Ngày kết thúc khóa đào tạo',
    'Thời gian kết thúc học',
    'Thời gian kết thúc đào tạo',
    'Ngày ra trường',
  ],
  'training.studyMonths': [
    'Tháng thực học',
    'Số tháng học thực tế',
    'Số tháng thực tế học',
    'Số tháng thực học tại trường',
    'Thời gian thực học (tháng)',
    'Số tháng đã học thực tế',
    'Thực học (tháng)',
  ],
  'training.monthlyTuition': [
    'Học phí tháng',
    'Học phí đồng tháng',
    'Học phí 1 tháng',
    'Học phí mỗi tháng',
    'Học phí hằng tháng',
    'Học phí hàng tháng',
    'Học phí theo tháng',
    'Học phí bình quân tháng',
    'Mức học phí',
    'Mức học phí tháng',
    'Mức học phí 1 tháng',
    'Mức học phí một tháng',
    'Mức học phí hằng tháng',
    'Mức học phí hàng tháng',
    'Mức thu học phí',
    'Mức thu học phí tháng',
    'Mức thu học phí một tháng',
    'Mức thu học phí 1 tháng',
    'Mức thu học phí hằng tháng',
    'Mức thu học phí tháng của đơn vị',
    'Mức thu HP tháng',
    'Mức thu HP tháng của đơn vị',
    'Mức thu HP',
    'Mức đóng học phí',
    'Mức đóng học phí tháng',
    'Học phí phải đóng một tháng',
    'HP tháng',
    'HP 1 tháng',
    'HP một tháng',
    'HP hàng tháng',
    'HP hằng tháng',
  ],
  'training.ceilingTuition': [
    'Mức trần học phí một tháng',
    'Trần học phí tháng',
    'Mức trần học phí tháng',
    'Trần học phí một tháng',
    'Trần học phí',
    'Mức trần học phí',
    'Mức trần học phí công lập',
    'Trần học phí công lập',
    'Mức trần học phí của cơ sở công lập',
  ],
  'training.nationalRelief': [
    'Miễn, giảm',
    'Miễn, giảm HP',
    'Miễn, giảm học phí',
    'Mức miễn, giảm',
    'Mức miễn, giảm HP',
    'Mức miễn, giảm học phí',
    'Tỷ lệ miễn, giảm',
    'Tỷ lệ miễn, giảm học phí',
    'Tỷ lệ miễn giảm HP',
    'Tỉ lệ miễn, giảm',
    'Tỉ lệ miễn, giảm học phí',
    'Chế độ miễn, giảm',
    'Chế độ miễn, giảm học phí',
    'Đối tượng miễn, giảm học phí',
    'Diện miễn, giảm',
    'Diện miễn, giảm học phí',
    'Được miễn, giảm học phí',
    'MGHP',
    'MG',
    'Hình thức miễn, giảm',
    'Hình thức miễn, giảm học phí',
    'Miễn, giảm theo quy định',
    'Miễn, giảm học phí theo quy định chung',
    'Mức được miễn, giảm',
    'Mức được miễn, giảm học phí',
  ],
  'teaching.active': ['Đang dạy', 'Hiện đang giảng dạy', 'Còn giảng dạy', 'Đang tham gia giảng dạy', 'Tình trạng giảng dạy'],
  'teaching.level': ['Trình độ đang giảng dạy', 'Giảng dạy trình độ', 'Cấp trình độ giảng dạy', 'Trình độ đang dạy', 'Dạy trình độ'],
  'teaching.schoolLocality': ['Địa bàn trường giảng dạy', 'Địa bàn trường đang dạy', 'Địa bàn nơi giảng dạy', 'Địa bàn cơ sở giảng dạy'],
  'teaching.meetsSkillCertificate': [
    'Chứng chỉ kỹ năng nghề',
    'Có chứng chỉ kỹ năng nghề',
    'Đạt chuẩn kỹ năng nghề',
    'Đã đạt chuẩn kỹ năng nghề',
    'Đã đạt chuẩn chứng chỉ kỹ năng nghề',
  ],
  'teaching.contract': [
    'Cơ hữu, thỉnh giảng',
    'Loại nhà giáo',
    'Loại giáo viên',
    'Hợp đồng giảng dạy',
    'Loại hợp đồng giảng dạy',
    'Hình thức hợp đồng giảng dạy',
  ],
  background: ['Công việc hiện tại', 'Công việc đang làm'],
  artisanRank: ['Cấp nghệ nhân', 'Danh hiệu nghệ nhân', 'Cấp danh hiệu', 'Hạng nghệ nhân'],
  wishesToTeach: [
    'Nguyện vọng giảng dạy',
    'Có nguyện vọng tham gia giảng dạy',
    'Nguyện vọng tham gia giảng dạy',
    'Muốn giảng dạy',
    'Đăng ký giảng dạy',
  ],
  teachingLevel: ['Trình độ dự kiến giảng dạy', 'Trình độ đăng ký giảng dạy', 'Trình độ muốn dạy'],
  'course.occupation': ['Nghề bồi dưỡng', 'Nghề đào tạo, bồi dưỡng', 'Nghề của khóa bồi dưỡng'],
  'course.start': ['Ngày bắt đầu khóa bồi dưỡng', 'Ngày bắt đầu bồi dưỡng', 'Ngày bắt đầu khóa đào tạo, bồi dưỡng'],
  'course.end': ['Ngày kết thúc khóa bồi dưỡng', 'Ngày kết thúc bồi dưỡng', 'Ngày kết thúc khóa đào tạo, bồi dưỡng'],
  recordedOn: ['Ngày cập nhật', 'Ngày báo cáo', 'Ngày ghi', 'Tính đến ngày', 'Thời điểm ghi nhận', 'Ngày ghi nhận tình trạng'],
  stage: ['Tình hình học tập', 'Tình trạng học', 'Tình trạng đào tạo', 'Giai đoạn', 'Giai đoạn đào tạo'],
  dossier: ['Trạng thái hồ sơ', 'Tình trạng HS', 'Trạng thái HS', 'Tình hình hồ sơ'],
  paid: ['Đã chi', 'Kinh phí đã chi', 'Số tiền đã chi trả', 'Đã chi trả', 'Số tiền đã hỗ trợ'],
};

/**
 * Headings that tell a fact only by what stands over them or beside them: "Từ ngày" is the first day of a training, unless it stands under "Hợp đồng lao
 * động", or another column tells that day by its full name. One that stands under several facts means the one that the row's group has.
 */
const SHORT: Headings = {
  education: ['Trình độ'],
  'training.level': ['Trình độ', 'Hệ', 'Bậc'],
  'teaching.level': ['Trình độ'],
  teachingLevel: ['Trình độ'],
  'enterprise.id': ['Mã', 'Mã số'],
  'enterprise.name': ['Nơi làm việc', 'Đơn vị công tác'],
  'enterprise.locality': [
    'Địa bàn',
    'Địa chỉ DN',
    'Địa chỉ doanh nghiệp',
    'Địa chỉ công ty',
    'Địa chỉ nơi làm việc',
    'Trụ sở doanh nghiệp',
    'Địa điểm doanh nghiệp',
    'Nơi đặt trụ sở',
    'Địa chỉ trụ sở',
    'Địa chỉ trụ sở chính',
    'Trụ sở chính',
  ],
  'enterprise.operating': ['Đang hoạt động', 'Còn hoạt động'],
  'training.schoolLocality': [
    'Địa bàn',
    'Địa bàn trường',
    'Địa bàn của trường',
    'Địa chỉ trường',
    'Địa chỉ nhà trường',
    'Địa chỉ cơ sở đào tạo',
    'Địa điểm đào tạo',
  ],
  'teaching.schoolLocality': ['Địa bàn', 'Địa bàn trường', 'Địa bàn của trường', 'Địa bàn nhà trường', 'Địa chỉ trường'],
  'teaching.contract': ['Hợp đồng', 'Loại hợp đồng'],
  'training.occupation': OCCUPATION,
  'course.occupation': OCCUPATION,
  'training.start': [
    'Từ ngày',
    'Bắt đầu từ ngày',
    'Ngày KG',
    'Khai giảng ngày',
    'Ngày bắt đầu',
    'Bắt đầu',
    'Ngày khai giảng',
    'Khai giảng',
    'Thời gian bắt đầu',
    'Thời điểm bắt đầu',
  ],
  'course.start': [
    'Từ ngày',
    'Bắt đầu từ ngày',
    'Khai giảng ngày',
    'Ngày bắt đầu',
    'Bắt đầu',
    'Ngày khai giảng',
    'Khai giảng',
    'Thời gian bắt đầu',
    'Thời điểm bắt đầu',
    'Ngày bắt đầu đào tạo',
  ],
  'training.end': [
    'Đến ngày',
    'Dự kiến kết thúc',
    'Ngày dự kiến kết thúc',
    'Ngày kết thúc dự kiến',
    'Kết thúc ngày',
    'Ngày kết thúc',
    'Kết thúc',
    'Ngày bế giảng',
    'Bế giảng',
    'Thời gian kết thúc',
    'Thời điểm kết thúc',
  ],
  'course.end': [
    'Đến ngày',
    'Dự kiến kết thúc',
    'Ngày dự kiến kết thúc',
    'Ngày kết thúc dự kiến',
    'Ngày kết thúc',
    'Kết thúc',
    'Ngày bế giảng',
    'Bế giảng',
    'Thời gian kết thúc',
    'Thời điểm kết thúc',
    'Ngày kết thúc đào tạo',
  ],
};

/** What means a fact only under a heading that tells whose it is: "Tên" alone is a person's. */
const UNDER_A_HEADING: Headings = {
  'enterprise.name': ['Tên', 'Tên gọi'],
  'enterprise.locality': ['Địa chỉ', 'Trụ sở', 'Địa điểm'],
  'enterprise.zone': ['Khu'],
  'training.schoolLocality': ['Địa chỉ'],
  'teaching.schoolLocality': ['Địa chỉ'],
  'training.start': ['Từ', 'Từ tháng', 'Ngày vào', 'BĐ'],
  'training.end': ['Đến', 'Đến tháng', 'Ngày ra', 'KT'],
  'course.start': ['Từ', 'BĐ'],
  'course.end': ['Đến', 'KT'],
};

/** Headings that say the opposite of a fact: a tick under one of them means no. */
const OPPOSITES: Headings = {
  employed: ['Đã nghỉ việc', 'Đã nghỉ', 'Nghỉ việc', 'Đã thôi việc', 'Thôi việc', 'Không còn làm việc', 'Không làm việc', 'Chấm dứt hợp đồng'],
  'enterprise.operating': ['Ngừng hoạt động', 'Đã ngừng hoạt động', 'Tạm ngừng hoạt động', 'Không hoạt động', 'Giải thể', 'Đã giải thể'],
  hasMatchingQualification: ['Chưa có bằng', 'Không có bằng', 'Chưa có bằng cấp', 'Không có bằng cấp', 'Chưa có'],
  'teaching.active': ['Đã nghỉ dạy', 'Thôi giảng dạy', 'Không giảng dạy'],
  'teaching.meetsSkillCertificate': ['Chưa đạt chuẩn', 'Chưa đạt'],
};
const NEGATION = /^(?:chưa|không|chua|khong)\s+(?=\S)/iu;

const together = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((all, own) => all.flatMap((text) => own.map((part) => `${text} ${part}`)), ['']);
const DAY = ['Ngày', 'Thời gian', 'Thời điểm', 'Ngày tháng', 'Ngày tháng năm'];
const STUDY = ['học', 'đào tạo', 'khóa học', 'khóa đào tạo', 'học nghề', 'theo học', 'lớp học'];

const SCHOOL_PLACES = [
  ...together(
    ['Địa bàn', 'Địa chỉ', 'Địa điểm', 'Nơi đặt', 'Nơi đóng'],
    ['trường học', 'trường đóng', 'trường đào tạo', 'cơ sở đào tạo', 'CSĐT', 'cơ sở GDNN'],
  ),
  ...together(['Địa điểm', 'Nơi đặt', 'Nơi đóng'], ['trường', 'nhà trường']),
];

/** Headings that offices put together from the same few words. */
const COMPOSED: Headings = {
  education: [
    ...together(['Trình độ', 'Học vấn', 'Văn hóa'], ['đầu vào', 'khi nhập học', 'trước khi học', 'trước khi đào tạo', 'trước đào tạo']),
    ...together(['Trình độ'], ['VH', 'học vấn đầu vào', 'văn hóa đầu vào', 'học vấn phổ thông']),
  ],
  'training.start': [
    ...together(DAY, ['bắt đầu', 'khai giảng', 'nhập học'], STUDY),
    ...together(DAY, ['bắt đầu'], ['năm học']),
    ...together(DAY, ['nhập học', 'vào học', 'nhập trường', 'học đầu tiên']),
    ...together(['Nhập học', 'Khai giảng', 'Bắt đầu học', 'Bắt đầu đào tạo', 'Bắt đầu khóa học'], ['ngày', 'từ ngày']),
  ],
  'training.end': [
    ...together(DAY, ['kết thúc', 'bế giảng'], STUDY),
    ...together(DAY, ['tốt nghiệp', 'ra trường', 'tốt nghiệp dự kiến', 'dự kiến tốt nghiệp', 'dự kiến ra trường']),
    ...together(['Kết thúc học', 'Kết thúc đào tạo', 'Kết thúc khóa học', 'Dự kiến tốt nghiệp', 'Dự kiến ra trường'], ['', 'ngày', 'dự kiến']),
  ],
  'training.schoolLocality': [...SCHOOL_PLACES, ...together(['Địa bàn', 'Địa điểm'], ['nơi học', 'học', 'học tập'])],
  'teaching.schoolLocality': SCHOOL_PLACES,
  'training.level': [
    ...together(['Cấp độ', 'Trình độ', 'Bậc', 'Cấp', 'Hệ'], ['đào tạo', 'khóa học', 'theo học', 'đang theo học', 'ngành học', 'nghề học']),
    ...together(['Bậc', 'Hệ'], ['học']),
  ],
  'training.occupation': together(
    ['', 'Tên', 'Mã'],
    ['nghề', 'ngành', 'ngành nghề', 'chuyên ngành', 'ngành, nghề'],
    ['học', 'theo học', 'đang học', 'đăng ký', 'đăng ký học', 'đăng ký đào tạo', 'được đào tạo', 'được học'],
  ),
  'training.monthlyTuition': together(
    ['', 'Mức', 'Mức thu', 'Mức đóng', 'Mức nộp', 'Tiền', 'Số tiền', 'Đơn giá'],
    ['học phí'],
    ['', 'phải đóng', 'phải nộp', 'phải thu', 'của trường', 'của nhà trường', 'nhà trường thu', 'đồng'],
    ['tháng', 'một tháng', '1 tháng', '01 tháng', 'mỗi tháng', 'hằng tháng', 'hàng tháng', 'theo tháng', 'bình quân tháng', 'trên tháng'],
  ),
  'training.nationalRelief': [
    ...together(
      ['', 'Mức', 'Tỷ lệ', 'Tỉ lệ', 'Chế độ', 'Diện', 'Chính sách', 'Hình thức', 'Đối tượng', 'Đang hưởng', 'Được hưởng', 'Được'],
      ['miễn, giảm', 'được miễn, giảm'],
      [
        '',
        'học phí',
        'HP',
        'theo quy định',
        'học phí theo quy định',
        'theo NĐ 238',
        'theo NĐ 81',
        'học phí theo NĐ 238',
        'học phí theo NĐ 81',
        'HP theo NĐ 238',
      ],
    ),
  ],
  group: [
    'Nhóm đối tượng hưởng',
    'Loại đối tượng hỗ trợ',
    'Đối tượng thụ hưởng',
    'Đối tượng được hỗ trợ',
    'Đối tượng đề nghị hỗ trợ',
    'Diện đối tượng',
    'Nhóm đối tượng thụ hưởng',
  ],
};

/** Headings of columns that are none of ours, so that none of them passes for one that is misspelt. */
const NOT_OURS: readonly string[] = [
  ...['STT', 'TT', 'Số TT', 'Số thứ tự', 'Ghi chú', 'Ký nhận', 'Ký tên', 'Chữ ký', 'Ảnh', 'Minh chứng', 'Tài liệu kèm theo'],
  ...[
    'Họ và tên',
    'Họ tên',
    'Họ',
    'Tên',
    'Họ và lót',
    'Họ lót',
    'Họ đệm',
    'Họ và chữ đệm',
    'Họ và tên đệm',
    'Họ tên người lao động',
    'Họ tên học sinh',
  ],
  ...[
    'Họ và tên người lao động',
    'Họ và tên học sinh',
    'Họ và tên sinh viên',
    'Họ và tên HSSV',
    'Họ và tên nhà giáo',
    'Người đề nghị',
    'Tên người lao động',
  ],
  ...['Ngày sinh', 'Năm sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Tuổi', 'Giới tính', 'Nam', 'Nữ', 'Dân tộc', 'Tôn giáo', 'Quốc tịch'],
  ...[
    'Số CCCD',
    'CCCD',
    'CMND',
    'Số CMND',
    'Số căn cước',
    'Số định danh',
    'Số CCCD/CMND',
    'Số CCCD/CMND/Hộ chiếu',
    'Hộ chiếu',
    'Ngày cấp',
    'Nơi cấp',
  ],
  ...['Địa chỉ', 'Nơi ở', 'Hộ khẩu', 'Hộ khẩu thường trú', 'Thường trú', 'Tạm trú', 'Quê quán', 'Nơi sinh', 'Xã', 'Phường', 'Quận', 'Huyện', 'Tỉnh'],
  ...[
    'Điện thoại',
    'Số điện thoại',
    'SĐT',
    'ĐT',
    'Email',
    'Số tài khoản',
    'Ngân hàng',
    'Chủ tài khoản',
    'Số BHXH',
    'Mã số BHXH',
    'Mã số bảo hiểm xã hội',
  ],
  ...[
    'Lớp',
    'Khoa',
    'Khóa',
    'Niên khóa',
    'Năm học',
    'Học kỳ',
    'Trường',
    'Tên trường',
    'Nơi học',
    'Cơ sở đào tạo',
    'Hình thức đào tạo',
    'Nhóm ngành',
    'Nhóm ngành, nghề',
  ],
  ...[
    'Chức vụ',
    'Chức danh',
    'Vị trí',
    'Vị trí việc làm',
    'Bộ phận',
    'Phòng ban',
    'Công việc',
    'Nghề nghiệp',
    'Thâm niên',
    'Lương',
    'Mức lương',
    'Hệ số',
  ],
  ...[
    'Ngày vào làm',
    'Ngày vào công ty',
    'Ngày ký hợp đồng',
    'Số hợp đồng',
    'Trình độ chuyên môn',
    'Trình độ tay nghề',
    'Bậc thợ',
    'Điểm',
    'Xếp loại',
  ],
  ...[
    'Số tháng',
    'Số tháng học',
    'Số tháng đào tạo',
    'Số tháng hỗ trợ',
    'Số tháng miễn giảm',
    'Thời gian',
    'Thời gian đào tạo',
    'Thời gian học',
    'Số tiết',
  ],
  ...[
    'Tổng học phí',
    'Thành tiền',
    'Tổng tiền',
    'Tổng cộng',
    'Kinh phí',
    'Mức hỗ trợ',
    'Số tiền',
    'Số tiền hỗ trợ',
    'Kinh phí hỗ trợ',
    'Tổng mức thu',
  ],
  // What the workbook of results adds to a list.
  ...['Kết quả xét', 'Mức hỗ trợ (đồng)', 'Lý do', 'Thông tin cần bổ sung', 'Lưu ý', 'Phụ thuộc câu hỏi còn để ngỏ', 'Xác nhận số liệu'],
  ...[
    'Outcome',
    'Support (VND)',
    'Reasons',
    'Facts to ask for',
    'Notices',
    'Hangs on open questions',
    'No.',
    'Full name',
    'Name',
    'Note',
    'Notes',
    'Remarks',
  ],
];

/** Under these a name of a person stands. */
const NAMES = [
  'Họ và tên',
  'Họ tên',
  'Họ',
  'Tên',
  'Họ và lót',
  'Họ lót',
  'Họ đệm',
  'Họ và chữ đệm',
  'Họ và tên đệm',
  'Người đề nghị',
  'Full name',
  'Name',
];
const nameKeys = new Set(NAMES.map(textKey));
export const isNameHeading = (heading: string): boolean => {
  const key = keyOf(heading);
  return nameKeys.has(key) || /^ho(?:va)?ten/.test(key);
};
/** Under these stands what tells one person from another of the same name. */
const identityKeys = /^(?:so)?(?:cccd|cmnd|cancuoc|dinhdanh|hochieu)|^(?:ngay(?:thangnam)?|nam)sinh|bhxh|dienthoai|^sdt/;
export const isIdentityHeading = (heading: string): boolean => identityKeys.test(keyOf(heading));
const counterKeys = new Set(['STT', 'TT', 'Số TT', 'Số thứ tự', 'No.'].map(textKey));
export const isCounterHeading = (heading: string): boolean => counterKeys.has(keyOf(heading));

const IN_BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
/** "1.", "IV.", "b)" before a heading, and the marks behind one that must be filled in. */
const AROUND =
  /^\s*(?:(?:\d{1,2}|[IVX]{1,4}|[A-Za-zĐđ])[.)]\s*)?|\s+(?:hay|hoặc)\s+(?:chưa|không)[\s*:.;?]*$|(?:\s+(?:chưa|không|chua|khong)(?=\s*\?))?[\s*:.;?]+$|\s+hay\s+(?:chua|khong)[\s*:.;?]*$/giu;
/** Of the headings over a column its own, which stands lowest; none where nothing stands over it. */
export const ownHeading = (headings: readonly string[]): string => headings.at(-1) ?? '';

/** What heads a column of amounts or times, standing alone below its heading. */
const UNIT =
  /^[([]?\s*(?:(?:nghìn|ngàn|triệu|nghin|ngan|trieu|1\.?000|1\.?000\.?000)\s*)?(?:đồng|đ|dong|vnđ|vnd|tháng|thang|ngày|ngay|năm|nam|%|người|nguoi|usd|tr\.?đ|k|dd\/mm\/yyyy|x|có\/không)(?:\s*\/\s*(?:tháng|thang|năm|nam|kỳ|ky|khóa|khoa|người|nguoi))?\s*[)\]]?$/i;
export const isUnit = (text: string): boolean => UNIT.test(text.trim());

/** Amounts are read as đồng: a heading or a line above it that says otherwise must not pass. */
const OTHER_UNIT = /nghin|ngan|trieu|tydong|usd|1000d|1000000d/;
const UNIT_LINE = /(?:donvitinh|dvt)(.*)$/;

/** Whether a line such as "Đơn vị tính: nghìn đồng" says that amounts are not in đồng. */
export const tellsOtherUnit = (text: string): boolean => OTHER_UNIT.test(UNIT_LINE.exec(textKey(text))?.[1] ?? '');

/** Whether a heading such as "Học phí một tháng (nghìn đồng)" says that its amounts are not in đồng. */
export const headingTellsOtherUnit = (heading: string): boolean =>
  (heading.match(IN_BRACKETS) ?? []).some((part) => OTHER_UNIT.test(textKey(part))) || /,\s*(nghìn|ngàn|triệu)\b/i.test(heading);

/** A heading without what stands in brackets and around it. */
export const bareHeading = (heading: string): string => strip(heading);
const strip = (heading: string): string => withoutUnit(heading.replace(IN_BRACKETS, ' ')).replace(AROUND, '').trim();
/** "Học phí hằng tháng, nghìn đồng" without its unit. */
const withoutUnit = (heading: string): string => {
  const [, own, unit] = /^(.*\S)\s*[,;:]\s*([^,;:]+)$/s.exec(heading.trim()) ?? [];
  return own !== undefined && unit !== undefined && unitOf(unit.replace(/\s+/g, ' '))?.money !== undefined ? own : heading;
};
const keyOf = (heading: string): string => textKey(strip(heading)) || textKey(heading);

interface Known {
  readonly paths: readonly FactPath[];
  /** Whether it tells the fact only by what stands over it or beside it. */
  readonly short: boolean;
}

const listed = (words: Headings, path: FactPath): readonly string[] => words[path] ?? [];

const headingsIn = (words: Headings) => Object.entries(words) as (readonly [FactPath, readonly string[]])[];

const allFacts: readonly (readonly [FactPath, Bilingual])[] = [...Object.entries(facts), ...Object.entries(entryFacts)].map(([path, { label }]) => [
  path as FactPath,
  label,
]);

/** Every heading with the facts it may mean. */
const index: ReadonlyMap<string, Known> = (() => {
  const map = new Map<string, { paths: FactPath[]; short: boolean }>();
  const add = (heading: string, path: FactPath, short: boolean) => {
    const known = map.get(textKey(heading)) ?? { paths: [], short };
    if (!known.paths.includes(path)) known.paths.push(path);
    map.set(textKey(heading), known);
  };
  for (const [path, { vi, en }] of allFacts)
    for (const heading of [path, vi, en, ...listed(OTHERS, path), ...listed(COMPOSED, path)]) add(heading, path, false);
  for (const [path] of allFacts) for (const heading of listed(SHORT, path)) add(heading, path, true);
  return map;
})();

const underHeading: ReadonlyMap<string, readonly FactPath[]> = (() => {
  const map = new Map<string, FactPath[]>();
  for (const [path, headings] of headingsIn(UNDER_A_HEADING))
    for (const heading of headings) map.set(textKey(heading), [...(map.get(textKey(heading)) ?? []), path]);
  return map;
})();

const notOurs = new Set(NOT_OURS.flatMap((heading) => [textKey(heading), keyOf(heading)]));

/** Whether a text is a heading that lists have for what is none of our facts, such as "Ngày sinh". */
export const isOtherHeading = (heading: string): boolean => notOurs.has(keyOf(heading));

/** "HS-2025-0001": no heading of ours holds a number of four digits but in brackets or behind a mark, as a unit. */
const CODE = /^[^\s()[\],;:]*\d{4}[^\s()[\],;:]*$/;

/** The facts that a heading may mean by itself; none if it is not one of ours. What stands in brackets, such as a unit, may be left out. */
export const pathsOf = (heading: string): readonly FactPath[] => knownAs(heading)?.paths ?? [];
function knownAs(heading: string): Known | undefined {
  if (CODE.test(heading)) return undefined;
  const own = index.get(textKey(heading)) ?? index.get(keyOf(heading));
  if (own) return own;
  const key = keyOf(spelledOut(heading));
  const ofMonth = index.get(`${key}thang`);
  return index.get(key) ?? (ofMonth && unitInHeadings([heading]).per === 'month' ? ofMonth : undefined);
}

/** Short forms that offices write within headings. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  DN: 'doanh nghiệp',
  CTY: 'công ty',
  HP: 'học phí',
  TĐ: 'trình độ',
  ĐT: 'đào tạo',
  BĐ: 'bắt đầu',
  KT: 'kết thúc',
  NLĐ: 'người lao động',
  NG: 'nhà giáo',
  MG: 'miễn, giảm',
  HĐ: 'hợp đồng',
  CC: 'chứng chỉ',
  KNN: 'kỹ năng nghề',
  HS: 'hồ sơ',
};

/** "MST DN", "TĐ ĐT", "Ngày BĐ" with their words in full; a short form that stands alone is none of these. */
function spelledOut(heading: string): string {
  const words = heading.trim().split(/\s+/);
  if (words.length < 2) return heading;
  return words
    .map((word) => {
      const own = word.replace(/[.,;:/]+$/u, '');
      const mark = word.slice(own.length);
      const full = SHORT_WORDS[own.toUpperCase().normalize('NFC')];
      return full === undefined || own !== own.toUpperCase() ? (/^c(?:ô|o)?\.?ty$/iu.test(own) ? `công ty${mark}` : word) : `${full}${mark}`;
    })
    .join(' ');
}

const opposites: ReadonlyMap<string, FactPath> = new Map(
  headingsIn(OPPOSITES).flatMap(([path, headings]) => headings.map((heading) => [textKey(heading), path] as const)),
);

/** The fact of which a heading says the opposite, as "Chưa có bằng cấp phù hợp" does. */
export function oppositeOf(heading: string): FactPath | undefined {
  const listedUnder = opposites.get(keyOf(heading));
  if (listedUnder !== undefined) return listedUnder;
  const rest = strip(heading).replace(NEGATION, '');
  if (rest === strip(heading)) return undefined;
  return [rest, `có ${rest}`].flatMap(pathsOf).find((path) => factAt(path)?.kind === 'yes-no');
}

/** What a heading over others says: whose facts they are, that they are facts of something else, or nothing. */
type Over = 'nothing' | 'something-else' | ((path: FactPath) => boolean);
const OVER: readonly (readonly [RegExp, Over])[] = [
  [
    /hopdong|hdld|bhxh|baohiem|quyetdinh|cccd|cmnd|cancuoc|hochieu|tru$|taikhoan|nganhang|nghiavu|thaisan|thuviec|congtac|khenthuong|thuctap/,
    'something-else',
  ],
  [/vanbang|chungchi|nguoithan|giadinh|hocbong|(?<!noi)lamviec$|quatrinh|thanhtoan|giayto|lienhe/, 'something-else'],
  [/giangday|nhagiao|giaovien/, (path) => path.startsWith('teaching.') || path === 'teachingLevel'],
  [/truong|cosodaotao|cosogdnn|csdt/, (path) => path.endsWith('.schoolLocality')],
  [
    /daotao|khoahoc|boiduong|nguoihoc|hoctap|nganhhoc|nghehoc|hocnghe|theohoc|thoigianhoc|^lophoc/,
    (path) => path.startsWith('training.') || path.startsWith('course.'),
  ],
  [/doanhnghiep|congty|noilamviec|sudunglaodong|^dn$/, (path) => path.startsWith('enterprise.')],
  [
    /^thongtin|^thoi(?:gian|diem|han|ky)|^trongdo|^noidung|^nguoilaodong|^hocsinh|^sinhvien|^hocvien|^doituong|^lylich|^nhanthan|^ngaythang|^hocphi|^kinhphi|^muc/,
    'nothing',
  ],
];

/** What stands over a column, from the nearest heading up: the first that tells anything. */
function over(uppers: readonly string[]): Over | 'unknown' {
  let unknown = false;
  for (const upper of [...uppers].reverse()) {
    const key = keyOf(upper);
    const found = OVER.find(([pattern]) => pattern.test(key))?.[1];
    if (found !== undefined && found !== 'nothing') return found;
    unknown ||= found === undefined;
  }
  return unknown ? 'unknown' : 'nothing';
}

/** Headings under which offices write the first and the last day of a training in one cell: "08/09/2025 – 30/06/2028". Some write a number of months there. */
const OF_A_SPAN =
  /^(?:thoigian(?:cua)?(?:khoa)?(?:daotao|hoc|theohoc|hocnghe|hoctap|khoahoc|boiduong|thuchien)*|khoahoc|(?:thoigian)?tungay(?:thangnam)?denngay(?:thangnam)?)$/;
/** The same, of which a heading may be a slip. */
const SPAN_KEYS = ['Thời gian đào tạo', 'Thời gian học', 'Thời gian khóa học', 'Thời gian theo học', 'Thời gian học tập', 'Thời gian học nghề'].map(
  textKey,
);
const isSlipOfSpan = (key: string): boolean =>
  SPAN_KEYS.some((own) => key.length >= own.length - 1 && key.length <= own.length + 1 && editDistance(key, own) <= 1);

export const isSpanHeading = (headings: readonly string[]): boolean =>
  [ownHeading(headings), headings.join(' ')].some((heading) => {
    const key = textKey(strip(heading));
    return OF_A_SPAN.test(key) || isSlipOfSpan(key);
  });

/** What the headings over a column come to. */
export interface Meaning {
  /** The facts that it may give. */
  readonly paths: readonly FactPath[];
  /** Whether only what stands over it or beside it tells which. */
  readonly short: boolean;
  /** The facts that it may have been meant to give: it is misspelt, or nobody can tell whose it is. */
  readonly near: readonly FactPath[];
  /** Where another column tells such a fact, this one is plainly of something else: "Học phí" beside "Học phí một tháng", or its amount after relief. */
  readonly isAside?: true;
}

const NOTHING: Meaning = { paths: [], short: false, near: [] };

type Guess = Pick<Meaning, 'near' | 'isAside'>;
const NO_GUESS: Guess = { near: [] };

/** What headings over each other mean, the uppermost first: "Doanh nghiệp" over "Tên" is "Tên doanh nghiệp", and "Từ ngày" under "Hợp đồng lao động" no day of a training. */
export const meaningOf = (headings: readonly string[]): Meaning => meant(headings, factsNear);

/** The facts that a column may give by its headings, without a guess where they are none of ours: that takes long, and most rows of a file are no headings. */
export const pathsUnder = (headings: readonly string[]): readonly FactPath[] => meant(headings, () => NO_GUESS).paths;

function meant(headings: readonly string[], guess: (heading: string) => Guess): Meaning {
  const own = headings.at(-1);
  if (own === undefined || isSpanHeading(headings)) return NOTHING;
  const uppers = headings.slice(0, -1);
  const above = over(uppers);
  for (const upper of [...uppers].reverse()) {
    const together = [`${own} ${upper}`, `${upper} ${own}`].map(pathsOf).find((paths) => paths.length > 0);
    if (together && above !== 'something-else') return { paths: together, short: false, near: [] };
  }
  if (typeof above === 'function') {
    const under = [...(underHeading.get(keyOf(own)) ?? []), ...pathsOf(own)].filter(above);
    if (under.length > 0) return { paths: [...new Set(under)], short: false, near: [] };
  }
  const known = knownAs(own);
  if (known && !known.short) return { ...known, near: [] };
  if (known) {
    if (above === 'something-else') return NOTHING;
    return above === 'unknown' || typeof above === 'function'
      ? { paths: [], short: false, near: known.paths, isAside: true }
      : { ...known, near: [] };
  }
  if (notOurs.has(keyOf(own)) || notOurs.has(textKey(own)) || oppositeOf(own) !== undefined || above === 'something-else') return NOTHING;
  // Two lines of one heading: what is known of the upper may be what is meant.
  const ofUpper = uppers.map(knownAs).findLast((one) => one !== undefined && !one.short);
  return { paths: [], short: false, ...(ofUpper ? { near: ofUpper.paths } : guess(own)) };
}

/** Of the facts that a heading may mean, those that a group has. */
export const pathsInGroup = (paths: readonly FactPath[], group: GroupId): readonly FactPath[] =>
  paths.filter((path) => (groupFacts[group] as readonly FactPath[]).includes(path));

/** Letters that may be wrong: one in six, and never more than two. */
const MOST_SLIPS = 2;
const LETTERS_A_SLIP = 6;
/** A heading that says more than one of ours may mean it, if ours is long enough to be no part of another word. */
const LONG_ENOUGH = 9;

const headings: readonly { readonly key: string; readonly paths: readonly FactPath[]; readonly short: boolean }[] = [...index]
  .filter(([key, { short }]) => key.length >= (short ? LONG_ENOUGH : LETTERS_A_SLIP - 1))
  .map(([key, { paths, short }]) => ({ key, paths, short }));

/** What a heading says besides one of ours where it is of something else: "Học phí một tháng sau giảm", "Tên doanh nghiệp cũ". */
const ASIDE =
  /^(?:tong|tran|mucho|sotienho|kinhphi|du(?:toan|kien))|sau(?:khi)?(?:mien|giam|tru)|(?:duoc|denghi|dexuat|muc)hotro|^hotro|thanhtien|conlai|cakhoa|toankhoa|cu$|truoc(?:day|do)$|namtruoc|(?:cua)?(?:vo|chong|cha|bo|me|con)$/;

/** The facts that a heading that is none of ours may have been meant for: a slip of the pen, one cut short, or one that says more than ours. */
function factsNear(heading: string): Guess {
  const key = keyOf(heading);
  const slips = Math.min(MOST_SLIPS, Math.floor(key.length / LETTERS_A_SLIP));
  let slipped: { readonly paths: readonly FactPath[]; readonly distance: number } | undefined;
  for (const one of slips > 0 ? headings : []) {
    if (Math.abs(one.key.length - key.length) > slips) continue;
    const distance = editDistance(key, one.key);
    if (distance <= slips && distance < (slipped?.distance ?? Number.POSITIVE_INFINITY)) slipped = { paths: one.paths, distance };
  }
  if (slipped) return { near: slipped.paths };
  const longer = key.length < LETTERS_A_SLIP ? undefined : headings.find((one) => !one.short && one.key.startsWith(key));
  if (longer) return { near: longer.paths, ...(key.length < LONG_ENOUGH && { isAside: true as const }) };
  const [within] = headings
    .filter((one) => !one.short && one.key.length >= LONG_ENOUGH && key.includes(one.key))
    .sort((a, b) => b.key.length - a.key.length);
  return within ? { near: within.paths, ...(ASIDE.test(key.replace(within.key, '')) && { isAside: true as const }) } : NO_GUESS;
}
