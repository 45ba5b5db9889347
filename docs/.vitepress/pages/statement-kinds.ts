import type { Bilingual } from '../../../src/index.js';
import { both } from './locale.js';
import type { Statement } from './statements.js';

/** The kinds of statements, in the order in which they are listed. */
export const kindNames: Readonly<Record<Statement['kind'], Bilingual>> = {
  group: both('Nhóm đối tượng', 'Groups'),
  rule: both('Điều kiện', 'Conditions'),
  occupation: both('Nghề', 'Occupations'),
  code: both('Mã nghề', 'Codes of occupations'),
  benefit: both('Mức hỗ trợ', 'Benefits'),
  term: both('Thời hạn', 'Term'),
  option: both('Phương án mặc định của các câu hỏi còn để ngỏ', 'Defaults of open questions'),
  relief: both('Miễn, giảm học phí theo nghị định của Chính phủ', 'National relief'),
  months: both('Số tháng thu học phí', 'Months of tuition'),
  notice: both('Lưu ý', 'Notices'),
  duty: both('Chế độ báo cáo', 'Reporting duties'),
  scope: both('Phạm vi của Ban Quản lý', 'HEZA’s scope'),
  zone: both('Khu công nghiệp, khu kinh tế', 'Parks and zones'),
  instrument: both('Văn bản', 'Instruments'),
  added: both('Điều kiện bổ sung', 'Conditions added'),
  limit: both('Giới hạn', 'Limits'),
  settled: both('Câu hỏi đã có câu trả lời', 'Questions answered'),
  dropped: both('Điều kiện văn bản không đặt ra', 'Conditions that the text does not set'),
  absent: both('Nội dung đã đối chiếu, không ảnh hưởng', 'Points read, without bearing'),
};
