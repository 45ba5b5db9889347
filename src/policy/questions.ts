import type { Bilingual, Evidence, GroupId } from '../types.js';
import type { OpenQuestion, Provenance, QuestionOption, Source } from './types.js';

const EVERYONE: readonly GroupId[] = ['enterprise-employee', 'vocational-student', 'vocational-teacher', 'industry-instructor'];
const LEARNERS: readonly GroupId[] = ['enterprise-employee', 'vocational-student'];

const assumed: Provenance = { evidence: 'assumed', sources: [] };

/** An option for which nothing was seen, unless a provenance is given. */
const option = (id: string, vi: string, en: string, provenance: Provenance = assumed): QuestionOption => ({ id, label: { vi, en }, provenance });

const known = (evidence: Evidence, sources: readonly Source[], note?: Bilingual): Provenance => ({ evidence, sources, ...(note && { note }) });

/** Every point the law leaves open, or that nobody has read. The first option is the default. */
export const questions: readonly OpenQuestion[] = /* @__PURE__ */ (() => [
  {
    id: 'effective-date',
    kind: 'date',
    question: {
      vi: 'Nghị quyết số 03/2024/NQ-HĐND có hiệu lực từ ngày nào?',
      en: 'On which day did Resolution 03/2024/NQ-HĐND take effect?',
    },
    groups: EVERYONE,
    options: [
      option(
        '2024-07-29',
        'Ngày 29/07/2024: sớm nhất có thể, mười ngày sau ngày ban hành',
        '29 July 2024: the earliest possible, ten days after it was issued',
      ),
      option('2024-08-01', 'Ngày 01/08/2024', '1 August 2024'),
    ],
  },
  {
    id: 'merged-territory-from',
    kind: 'date',
    question: {
      vi: 'Chính sách áp dụng cho địa bàn Hải Dương trước đây từ ngày nào?',
      en: 'From which day is the area of the former Hải Dương province covered?',
    },
    groups: ['enterprise-employee', 'vocational-student', 'vocational-teacher'],
    options: [
      option(
        '2025-11-05',
        'Ngày 05/11/2025: mười ngày sau ngày khai mạc kỳ họp 26/10/2025',
        '5 November 2025: ten days after the session opened on 26 October 2025',
        {
          evidence: 'assumed',
          sources: [{ instrument: 'TBTC' }, { instrument: 'LDO' }],
          note: {
            vi: 'Việc áp dụng trên toàn thành phố mới là theo báo đưa tin; ngày bắt đầu chưa thấy.',
            en: 'That the whole merged city is covered is reported; the first day was not seen.',
          },
        },
      ),
      option('2025-07-01', 'Ngày 01/07/2025: ngày hợp nhất', '1 July 2025: the day of the merger'),
    ],
  },
  {
    id: 'ongoing-training',
    kind: 'choice',
    question: {
      vi: 'Khóa đào tạo bắt đầu trước khi chính sách áp dụng cho địa bàn có được hỗ trợ không?',
      en: 'Is training that began before its area was covered still supported?',
    },
    groups: LEARNERS,
    options: [option('remaining-months', 'Hỗ trợ các tháng còn lại', 'Yes, for the months that remain'), option('excluded', 'Không hỗ trợ', 'No')],
  },
  {
    id: 'training-past-end',
    kind: 'choice',
    question: {
      vi: 'Các tháng học sau ngày cuối cùng thực hiện chính sách có được hỗ trợ không?',
      en: 'Are months of study after the last day of the policy supported?',
    },
    groups: LEARNERS,
    options: [
      option('stop-at-last-day', 'Không, dừng ở ngày cuối cùng', 'No, support stops on the last day'),
      option('to-course-end', 'Có, đến hết khóa đào tạo', 'Yes, to the end of the training'),
    ],
  },
  {
    id: 'employee-levels',
    kind: 'choice',
    question: {
      vi: 'Người lao động được hỗ trợ ở những trình độ đào tạo nào?',
      en: 'At which levels is an employee’s training supported?',
    },
    groups: ['enterprise-employee'],
    options: [
      option(
        'intermediate-and-college',
        'Trung cấp và cao đẳng',
        'Intermediate and college',
        known('inferred', [{ instrument: 'BHD' }, { instrument: 'QD53' }], {
          vi: 'Báo chỉ nêu hai trình độ này; trình độ thấp hơn đã có Quyết định số 53/2019/QĐ-UBND.',
          en: 'The paper names these two levels; Decision 53/2019/QĐ-UBND covers the lower ones.',
        }),
      ),
      option('elementary-too', 'Cả trình độ sơ cấp', 'Elementary as well'),
    ],
  },
  {
    id: 'vocational-secondary',
    kind: 'choice',
    question: {
      vi: 'Trung học nghề (có từ năm 2026) có được coi là trình độ trung cấp không?',
      en: 'Does vocational secondary school (trung học nghề, new in 2026) count as intermediate level?',
    },
    groups: EVERYONE,
    options: [
      option('no', 'Không', 'No', known('assumed', [{ instrument: 'LVE2025' }])),
      option('yes', 'Có', 'Yes', known('assumed', [{ instrument: 'LVE2025' }])),
    ],
  },
  {
    id: 'employee-living-allowance',
    kind: 'choice',
    question: {
      vi: 'Người lao động có được hỗ trợ sinh hoạt phí hằng tháng không?',
      en: 'Do employees get the monthly living allowance?',
    },
    groups: ['enterprise-employee'],
    options: [
      option(
        'no',
        'Không',
        'No',
        known('inferred', [{ instrument: 'BHD' }], {
          vi: 'Báo chỉ nói tới người tốt nghiệp phổ thông đi học nghề.',
          en: 'The paper speaks of school graduates who study.',
        }),
      ),
      option('yes', 'Có', 'Yes', known('reported', [{ instrument: 'VZP' }])),
    ],
  },
  {
    id: 'tuition-price',
    kind: 'choice',
    question: { vi: 'Hỗ trợ học phí tính trên mức giá nào?', en: 'On which price is tuition support calculated?' },
    groups: LEARNERS,
    options: [
      option('school-price', 'Mức thu của nhà trường', 'The price the school charges'),
      option(
        'public-ceiling',
        'Mức thu của nhà trường nhưng không quá mức trần học phí công lập',
        'The price the school charges, at most the ceiling of public tuition',
      ),
    ],
  },
  {
    id: 'tuition-relief',
    kind: 'choice',
    question: {
      vi: 'Hỗ trợ học phí được tính thế nào khi người học đã được miễn, giảm học phí theo quy định chung?',
      en: 'How is tuition support calculated where national law already gives relief?',
    },
    groups: LEARNERS,
    options: [
      option('after-relief', 'Tính trên phần học phí còn phải đóng', 'On what is left to pay'),
      option(
        'capped',
        'Tính trên toàn bộ mức học phí, nhưng không quá phần còn phải đóng',
        'On the full price, but no more than what is left to pay',
      ),
      option('excluded', 'Người đã được miễn, giảm thì không được hỗ trợ học phí', 'No tuition support for those who have relief'),
    ],
  },
  {
    id: 'tuition-months',
    kind: 'choice',
    question: { vi: 'Hỗ trợ học phí tính theo bao nhiêu tháng?', en: 'For how many months is tuition supported?' },
    groups: LEARNERS,
    options: [
      option(
        'ten-per-year',
        'Tối đa mười tháng trong mỗi mười hai tháng kể từ ngày bắt đầu',
        'At most ten in each twelve from the start',
        known('assumed', [{ instrument: 'SCHOOLS' }]),
      ),
      option('actual', 'Số tháng thực học', 'The months of study'),
    ],
  },
  {
    id: 'allowance-months',
    kind: 'choice',
    question: { vi: 'Sinh hoạt phí tính theo bao nhiêu tháng?', en: 'For how many months is the living allowance paid?' },
    groups: LEARNERS,
    options: [
      option('actual', 'Số tháng thực học', 'The months of study'),
      option('ten-per-year', 'Tối đa mười tháng trong mỗi mười hai tháng kể từ ngày bắt đầu', 'At most ten in each twelve from the start'),
    ],
  },
  {
    id: 'month-count',
    kind: 'choice',
    question: {
      vi: 'Khi nhà trường chưa xác nhận số tháng thực học, tháng lẻ được tính thế nào?',
      en: 'How do dates become months when the school has not confirmed them?',
    },
    groups: LEARNERS,
    options: [
      option('started', 'Tháng đã bắt đầu thì tính', 'A month that has begun counts'),
      option('completed', 'Chỉ tính tháng đã học đủ', 'Only a completed month counts'),
    ],
  },
  {
    id: 'course-amount-by',
    kind: 'choice',
    question: {
      vi: 'Nhà giáo thỉnh giảng được hỗ trợ mức nào cho một khóa?',
      en: 'Which course sum applies to a guest teacher?',
    },
    groups: ['vocational-teacher'],
    options: [
      option(
        'contract',
        'Theo hình thức hợp đồng (cơ hữu hoặc thỉnh giảng)',
        'By contract (permanent or guest)',
        known('reported', [{ instrument: 'BHD' }]),
      ),
      option('group', 'Áp dụng mức cao hơn cho mọi nhà giáo', 'The larger sum for every teacher'),
    ],
  },
  {
    id: 'course-sum',
    kind: 'choice',
    question: { vi: 'Mức hỗ trợ cho một khóa là mức cố định hay mức tối đa?', en: 'Is the sum for a course fixed, or a ceiling?' },
    groups: ['vocational-teacher', 'industry-instructor'],
    options: [
      option('fixed', 'Mức cố định', 'Fixed'),
      option('at-most-cost', 'Mức tối đa, không quá chi phí thực tế của khóa', 'A ceiling: no more than the course really costs'),
    ],
  },
  {
    id: 'teacher-school',
    kind: 'choice',
    question: {
      vi: 'Trường nơi nhà giáo giảng dạy có phải ở trên địa bàn thành phố không?',
      en: 'Must a teacher’s school lie in the city?',
    },
    groups: ['vocational-teacher'],
    options: [
      option(
        'in-city',
        'Phải ở trên địa bàn thành phố',
        'Yes, in the city',
        known('inferred', [{ instrument: 'NQ03' }], {
          vi: 'Suy luận từ tên gọi của chính sách, vốn giới hạn ở địa bàn thành phố.',
          en: 'Inferred from the title of the policy, which limits it to the city.',
        }),
      ),
      option('anywhere', 'Ở đâu cũng được', 'No, anywhere'),
    ],
  },
  {
    id: 'teaching-occupation',
    kind: 'choice',
    question: {
      vi: 'Khóa đào tạo, bồi dưỡng của nhà giáo, người làm công việc kỹ thuật, nghệ nhân có phải thuộc một nghề trong danh mục không?',
      en: 'Must a teacher’s or instructor’s course be in an occupation of the catalogue?',
    },
    groups: ['vocational-teacher', 'industry-instructor'],
    options: [
      option(
        'nine-occupations',
        'Phải thuộc một nghề trong danh mục',
        'Yes, in one of the catalogue',
        known('inferred', [{ instrument: 'NQ03', provision: 'Khoản 1 Điều 1' }, { instrument: 'SKDS' }]),
      ),
      option('any-occupation', 'Nghề nào cũng được', 'No, any occupation'),
    ],
  },
  {
    id: 'reporting-window',
    kind: 'choice',
    question: { vi: 'Báo cáo định kỳ tính từ thời điểm nào?', en: 'What does a periodic report cover?' },
    groups: [],
    options: [
      option('between-deadlines', 'Từ hạn báo cáo cuối năm trước', 'From the last year-end deadline'),
      option('cumulative', 'Lũy kế từ ngày nghị quyết có hiệu lực', 'From the effective date, cumulative'),
    ],
  },
])();
