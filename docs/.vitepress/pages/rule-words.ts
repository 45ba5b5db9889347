import { phrasesIn } from '../../../src/explain/languages.js';
import { type Bilingual, type Locale, resolution03, rules } from '../../../src/index.js';
import { commencements } from './cases.js';
import { both } from './locale.js';

const day = (date: string, locale: Locale) => phrasesIn(locale).date(date);
const [city, former] = commencements;
const last = resolution03.lastDay.date;
const nine = resolution03.occupations.length;

const enterpriseArea = both(
  `Doanh nghiệp ở Hải Phòng, kể cả địa bàn Hải Dương trước đây. Địa bàn nào được áp dụng từ ngày nào là nội dung của điều kiện về thời gian.`,
  `The enterprise is in Hải Phòng, the former Hải Dương province included. From which day an area is covered is for the condition on the period.`,
);
const schoolArea = both(
  `Nhà trường ở Hải Phòng, kể cả địa bàn Hải Dương trước đây. Địa bàn nào được áp dụng từ ngày nào là nội dung của điều kiện về thời gian.`,
  `The school is in Hải Phòng, the former Hải Dương province included. From which day an area is covered is for the condition on the period.`,
);
const education = both('Đã tốt nghiệp THCS hoặc có trình độ cao hơn.', 'Has finished lower secondary school, or more than that.');
const learnersOccupation = both(
  `Nghề đào tạo là một trong ${nine} nghề của danh mục. Nghề được bổ sung về sau chỉ được tính cho khóa bắt đầu từ ngày bổ sung.`,
  `The occupation is one of the ${nine} of the catalogue. One that is added later counts only for training that starts on or after its day.`,
);
const courseOccupation = both(
  `Khóa đào tạo, bồi dưỡng thuộc một trong ${nine} nghề của danh mục; theo cách hiểu “nghề nào cũng được” thì điều kiện này luôn đạt và không hỏi gì.`,
  `The course is in one of the ${nine} occupations of the catalogue; under the reading “any occupation” the condition is always met and asks nothing.`,
);
const level = both(
  'Trình độ trung cấp hoặc cao đẳng; trung học nghề tùy cách hiểu.',
  'Intermediate or college level; vocational secondary depends on the reading.',
);
const learnersPeriod = both(
  `Khóa đào tạo bắt đầu muộn nhất ngày ${day(last, 'vi')}. Khóa bắt đầu từ ngày chính sách áp dụng cho địa bàn (Hải Phòng: ${day(city.first, 'vi')}; Hải Dương trước đây: ${day(former.first, 'vi')}) thì đạt. Khóa bắt đầu sớm hơn nhưng kết thúc từ ngày đó trở đi thì tùy cách hiểu; khóa đã kết thúc trước ngày đó thì không đạt. Khi chưa biết ngày kết thúc, khóa đạt nếu tháng cuối cùng trong số tháng thực học do nhà trường xác nhận bắt đầu từ ngày đó trở đi.`,
  `The training starts no later than ${day(last, 'en')}. One that starts on or after the day on which its area is covered (Hải Phòng: ${day(city.first, 'en')}; the former Hải Dương: ${day(former.first, 'en')}) meets the condition. One that starts earlier but ends on or after that day depends on the reading; one that ended before it does not meet the condition. While the end is not known, the training meets it if the last of the months confirmed by the school begins on or after that day.`,
);

/** What each condition says, in words. Days and counts come from the policy. */
const words: Readonly<Record<string, Bilingual>> = {
  'enterprise-employee.employed': both('Người lao động hiện đang làm việc tại doanh nghiệp.', 'The person works at an enterprise now.'),
  'enterprise-employee.enterprise-in-city': enterpriseArea,
  'enterprise-employee.education': education,
  'enterprise-employee.no-matching-qualification': both(
    'Người lao động chưa có bằng cấp, chứng chỉ phù hợp với công việc đang làm.',
    'The person holds no qualification that fits the job held.',
  ),
  'enterprise-employee.occupation': learnersOccupation,
  'enterprise-employee.level': both(
    'Khóa đào tạo ở trình độ trung cấp hoặc cao đẳng; sơ cấp và trung học nghề tùy cách hiểu.',
    'The training is at intermediate or college level; elementary and vocational secondary depend on the reading.',
  ),
  'enterprise-employee.period': learnersPeriod,
  'vocational-student.education': education,
  'vocational-student.school-in-city': schoolArea,
  'vocational-student.occupation': learnersOccupation,
  'vocational-student.level': level,
  'vocational-student.period': learnersPeriod,
  'vocational-teacher.teaching': both('Nhà giáo hiện đang giảng dạy.', 'The person is teaching now.'),
  'vocational-teacher.school-in-city': both(
    `${schoolArea.vi} Theo cách hiểu “ở đâu cũng được” thì điều kiện này luôn đạt và không hỏi gì.`,
    `${schoolArea.en} Under the reading “anywhere” the condition is always met and asks nothing.`,
  ),
  'vocational-teacher.level': level,
  'vocational-teacher.lacks-skill-certificate': both(
    'Nhà giáo chưa đạt tiêu chuẩn về chứng chỉ kỹ năng nghề.',
    'The teacher does not yet meet the skill-certificate criterion.',
  ),
  'vocational-teacher.occupation': courseOccupation,
  'vocational-teacher.period': both(
    `Ngày bắt đầu khóa không sớm hơn ngày chính sách áp dụng cho địa bàn của trường (Hải Phòng: ${day(city.first, 'vi')}; Hải Dương trước đây: ${day(former.first, 'vi')}) và không muộn hơn ngày ${day(last, 'vi')}. Ngày kết thúc khóa không ảnh hưởng.`,
    `The course starts no earlier than the day on which the school’s area is covered (Hải Phòng: ${day(city.first, 'en')}; the former Hải Dương: ${day(former.first, 'en')}) and no later than ${day(last, 'en')}. The end of the course plays no part.`,
  ),
  'industry-instructor.background': both(
    'Đang làm công việc kỹ thuật tại doanh nghiệp, hoặc là nghệ nhân được công nhận từ cấp tỉnh trở lên; danh hiệu do thành phố công nhận là cấp tỉnh. Cấp danh hiệu chỉ hỏi đối với nghệ nhân.',
    'Does technical work at an enterprise, or is an artisan of provincial rank or higher; a city’s title is of provincial rank. The rank is asked of artisans only.',
  ),
  'industry-instructor.wishes-to-teach': both('Có nguyện vọng tham gia giảng dạy.', 'Wishes to teach.'),
  'industry-instructor.level': level,
  'industry-instructor.occupation': courseOccupation,
  'industry-instructor.period': both(
    `Ngày bắt đầu khóa trong khoảng từ ngày ${day(city.first, 'vi')} đến hết ngày ${day(last, 'vi')}, dù người đề nghị ở địa bàn nào. Ngày kết thúc khóa không ảnh hưởng.`,
    `The course starts from ${day(city.first, 'en')} to ${day(last, 'en')}, whatever the area. The end of the course plays no part.`,
  ),
};

/** A condition in words. Throws where this page has none for a rule of the library. */
export function wordsOf(rule: string, locale: Locale): string {
  const text = words[rule];
  if (!text) throw new Error(`There are no words for the rule "${rule}".`);
  return text[locale];
}

/** The words that no rule of the library asks for: there should be none. */
export const idleWords = (): readonly string[] => Object.keys(words).filter((id) => !rules.some((rule) => rule.id === id));
