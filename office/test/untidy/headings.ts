/** Headings that offices put over facts, from the plainest on. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  id: ['Số hồ sơ', 'Mã hồ sơ', 'Số HS', 'Mã HS', 'Hồ sơ số'],
  applicant: ['Mã người đề nghị', 'Mã người học', 'Mã nhân viên', 'Mã NV', 'Mã sinh viên'],
  group: ['Nhóm đối tượng', 'Nhóm', 'Đối tượng', 'Đối tượng hỗ trợ'],
  education: ['Trình độ học vấn', 'Trình độ văn hóa', 'Học vấn', 'TĐ văn hóa', 'Văn hóa'],
  employed: [
    'Đang làm việc tại doanh nghiệp',
    'Đang làm việc',
    'Còn làm việc',
    'Tình trạng làm việc',
    'Hiện đang làm việc',
    'Còn làm việc hay không',
    'Đang làm việc không?',
  ],
  'enterprise.id': ['Mã doanh nghiệp', 'Mã số thuế', 'MST', 'Mã số doanh nghiệp', 'Mã số thuế doanh nghiệp', 'Mã số thuế DN'],
  'enterprise.name': ['Tên doanh nghiệp', 'Doanh nghiệp', 'Tên công ty', 'Công ty', 'Tên DN', 'Đơn vị sử dụng lao động'],
  'enterprise.locality': [
    'Địa bàn doanh nghiệp',
    'Địa bàn DN',
    'Địa chỉ doanh nghiệp',
    'Địa chỉ công ty',
    'Địa bàn của doanh nghiệp',
    'Trụ sở doanh nghiệp',
  ],
  'enterprise.zone': ['Khu công nghiệp, khu kinh tế', 'Khu công nghiệp', 'KCN', 'Thuộc KCN', 'Tên KCN', 'KCN, KKT'],
  'enterprise.operating': ['Doanh nghiệp đang hoạt động', 'DN đang hoạt động', 'Tình trạng hoạt động của doanh nghiệp', 'Doanh nghiệp còn hoạt động'],
  hasMatchingQualification: [
    'Có bằng cấp phù hợp với công việc',
    'Bằng cấp phù hợp',
    'Có bằng cấp phù hợp',
    'Đã có bằng cấp phù hợp',
    'Có bằng phù hợp',
  ],
  'training.occupation': ['Nghề đào tạo', 'Nghề học', 'Ngành học', 'Ngành, nghề theo học', 'Nghề', 'Ngành nghề', 'Tên nghề'],
  'training.level': ['Trình độ đào tạo', 'Hệ đào tạo', 'Cấp trình độ', 'Bậc đào tạo', 'Cấp trình độ đào tạo'],
  'training.schoolLocality': ['Địa bàn nhà trường', 'Địa bàn trường', 'Địa chỉ trường', 'Địa bàn cơ sở đào tạo', 'Địa chỉ nhà trường'],
  'training.start': ['Ngày bắt đầu đào tạo', 'Từ ngày', 'Ngày nhập học', 'Ngày bắt đầu', 'Thời gian bắt đầu', 'Ngày khai giảng', 'Ngày bắt đầu học'],
  'training.end': ['Ngày kết thúc đào tạo', 'Đến ngày', 'Ngày kết thúc', 'Thời gian kết thúc', 'Ngày bế giảng', 'Ngày kết thúc khóa học'],
  'training.studyMonths': ['Số tháng thực học', 'Số tháng học thực tế', 'Tháng thực học', 'Số tháng thực tế học'],
  'training.monthlyTuition': [
    'Học phí một tháng',
    'Học phí tháng',
    'Mức học phí',
    'Học phí hằng tháng',
    'Mức thu học phí/tháng',
    'Học phí 1 tháng',
    'Mức thu HP/tháng',
    'Học phí phải nộp 1 tháng',
    'Mức thu học phí theo tháng',
  ],
  'training.nationalRelief': [
    'Miễn, giảm học phí theo quy định chung',
    'Miễn giảm',
    'Miễn, giảm học phí',
    'Mức miễn giảm',
    'Tỷ lệ miễn giảm',
    'Chế độ miễn giảm',
  ],
  'teaching.active': ['Đang giảng dạy', 'Còn giảng dạy', 'Đang dạy', 'Hiện đang giảng dạy'],
  'teaching.level': ['Trình độ giảng dạy', 'Trình độ đang dạy', 'Trình độ đang giảng dạy'],
  'teaching.schoolLocality': ['Địa bàn trường đang giảng dạy', 'Địa bàn nhà trường', 'Địa bàn trường', 'Địa chỉ trường'],
  'teaching.meetsSkillCertificate': ['Đạt chuẩn chứng chỉ kỹ năng nghề', 'Chứng chỉ kỹ năng nghề', 'Đạt chuẩn kỹ năng nghề'],
  'teaching.contract': ['Hình thức hợp đồng', 'Loại hợp đồng', 'Loại nhà giáo', 'Hợp đồng giảng dạy'],
  background: ['Công việc hiện nay', 'Công việc hiện tại'],
  artisanRank: ['Cấp danh hiệu nghệ nhân', 'Cấp nghệ nhân', 'Danh hiệu nghệ nhân'],
  wishesToTeach: ['Có nguyện vọng giảng dạy', 'Nguyện vọng giảng dạy', 'Muốn giảng dạy'],
  teachingLevel: ['Trình độ muốn giảng dạy', 'Trình độ dự kiến giảng dạy'],
  'course.occupation': ['Nghề của khóa đào tạo, bồi dưỡng', 'Nghề bồi dưỡng', 'Nghề', 'Ngành nghề'],
  'course.start': ['Ngày bắt đầu khóa', 'Ngày bắt đầu', 'Từ ngày', 'Ngày bắt đầu khóa bồi dưỡng', 'Ngày khai giảng'],
  'course.end': ['Ngày kết thúc khóa', 'Ngày kết thúc', 'Đến ngày', 'Ngày bế giảng'],
};

/** Facts under one heading that spans them, with what they are called there. */
export const SPANS: Readonly<Record<string, { readonly uppers: readonly string[]; readonly children: Readonly<Record<string, readonly string[]>> }>> =
  {
    enterprise: {
      uppers: ['Doanh nghiệp', 'Thông tin doanh nghiệp', 'Công ty', 'Doanh nghiệp nơi làm việc'],
      children: {
        'enterprise.id': ['Mã số thuế', 'Mã số', 'MST'],
        'enterprise.name': ['Tên', 'Tên doanh nghiệp', 'Tên công ty'],
        'enterprise.locality': ['Địa bàn', 'Địa chỉ'],
        'enterprise.zone': ['Khu công nghiệp', 'KCN'],
        'enterprise.operating': ['Đang hoạt động', 'Còn hoạt động'],
      },
    },
    training: {
      uppers: ['Khóa đào tạo', 'Thông tin khóa học', 'Khóa học', 'Đào tạo nghề', 'Thông tin đào tạo'],
      children: {
        'training.occupation': ['Nghề', 'Ngành nghề', 'Tên nghề', 'Nghề đào tạo'],
        'training.level': ['Trình độ', 'Trình độ đào tạo', 'Hệ'],
        'training.schoolLocality': ['Địa bàn trường', 'Địa bàn nhà trường'],
        'training.start': ['Từ ngày', 'Bắt đầu', 'Ngày bắt đầu'],
        'training.end': ['Đến ngày', 'Kết thúc', 'Ngày kết thúc'],
        'training.studyMonths': ['Số tháng thực học', 'Số tháng học thực tế'],
        'training.monthlyTuition': ['Học phí một tháng', 'Học phí tháng', 'Mức học phí'],
        'training.nationalRelief': ['Miễn giảm', 'Miễn, giảm học phí'],
      },
    },
    teaching: {
      uppers: ['Giảng dạy', 'Tình hình giảng dạy'],
      children: {
        'teaching.active': ['Đang giảng dạy', 'Còn giảng dạy'],
        'teaching.level': ['Trình độ', 'Trình độ giảng dạy'],
        'teaching.schoolLocality': ['Địa bàn trường'],
        'teaching.meetsSkillCertificate': ['Chứng chỉ kỹ năng nghề'],
        'teaching.contract': ['Loại hợp đồng', 'Hợp đồng'],
      },
    },
    course: {
      uppers: ['Khóa bồi dưỡng', 'Khóa đào tạo, bồi dưỡng'],
      children: {
        'course.occupation': ['Nghề', 'Ngành nghề'],
        'course.start': ['Từ ngày', 'Bắt đầu'],
        'course.end': ['Đến ngày', 'Kết thúc'],
      },
    },
  };

/** Answers as headings of boxes to tick. */
export const BOXES: Readonly<Record<string, readonly (readonly [heading: string, value: unknown])[]>> = {
  employed: [
    ['Còn làm', true],
    ['Đã nghỉ', false],
  ],
  hasMatchingQualification: [
    ['Có', true],
    ['Không', false],
  ],
  'enterprise.operating': [
    ['Đang hoạt động', true],
    ['Ngừng hoạt động', false],
  ],
  education: [
    ['THCS', 'lower-secondary'],
    ['THPT', 'upper-secondary'],
    ['Trung cấp', 'intermediate'],
  ],
  'training.level': [
    ['Sơ cấp', 'elementary'],
    ['Trung cấp', 'intermediate'],
    ['Cao đẳng', 'college'],
  ],
  'training.nationalRelief': [
    ['Không', 'none'],
    ['50%', 'half'],
    ['70%', 'seventy-percent'],
    ['100%', 'full'],
  ],
};

/** The names of sheets and the title lines that name a group. */
export const SHEETS_OF: Readonly<Record<string, readonly string[]>> = {
  'enterprise-employee': ['Người lao động', 'DS NLĐ', 'Công nhân 2025'],
  'vocational-student': ['HSSV', 'Học sinh, sinh viên', 'DS sinh viên'],
  'vocational-teacher': ['Nhà giáo', 'Giáo viên'],
  'industry-instructor': ['Nghệ nhân', 'Người làm công việc kỹ thuật'],
};
export const TITLES_OF: Readonly<Record<string, readonly string[]>> = {
  'enterprise-employee': ['DANH SÁCH NGƯỜI LAO ĐỘNG ĐỀ NGHỊ HỖ TRỢ ĐÀO TẠO NGHỀ', 'DANH SÁCH CÔNG NHÂN ĐƯỢC CỬ ĐI HỌC NGHỀ'],
  'vocational-student': ['DANH SÁCH HỌC SINH, SINH VIÊN ĐỀ NGHỊ HỖ TRỢ', 'Danh sách sinh viên đề nghị hỗ trợ học phí'],
  'vocational-teacher': ['DANH SÁCH NHÀ GIÁO THAM GIA BỒI DƯỠNG', 'Danh sách giáo viên được cử đi bồi dưỡng'],
  'industry-instructor': ['DANH SÁCH NGHỆ NHÂN THAM GIA ĐÀO TẠO', 'Danh sách nghệ nhân, người làm công việc kỹ thuật'],
};

/** Over a cell that holds the first and the last day. */
export const DAYS_TOGETHER = ['Thời gian đào tạo', 'Thời gian học', 'Thời gian khóa học', 'Thời gian học (từ ngày - đến ngày)'];
