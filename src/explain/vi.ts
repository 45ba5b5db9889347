import { evidenceWords } from '../policy/evidence.js';
import type { IsoDate } from '../types.js';
import { dayInVietnamese } from '../words/days.js';
import { grouped } from '../words/thousands.js';
import type { Phrases } from './phrases.js';
import { product, sequence } from './text.js';

const number = (text: string): string => grouped(text, '.', ',');
const date = dayInVietnamese;

/** `bắt đầu từ ngày 01/01/2026 đến hết ngày 31/12/2026`, or one end of that. */
const starting = (from: IsoDate | undefined, until: IsoDate | undefined): string =>
  `bắt đầu${from === undefined ? '' : ` từ ngày ${date(from)}`}${until === undefined ? '' : ` ${from === undefined ? 'chậm nhất' : 'đến hết'} ngày ${date(until)}`}`;

/** Vietnamese, in the manner of an office. */
export const vi: Phrases = {
  dong: (amount) => `${number(amount)} đ`,
  percent: (share) => `${number(product(share, '100'))}%`,
  months: (count) => `${count} tháng`,
  date,
  dateAnswer: (day) => `Ngày ${date(day)}`,
  yes: 'có',
  no: 'không',
  otherOccupation: 'nghề khác, ngoài danh mục',

  known: (areAll) => (areAll ? '' : ' đã biết'),
  headline: {
    eligible: (known) => `Đáp ứng các điều kiện${known}`,
    needsFacts: 'chưa đủ số liệu để tính mức hỗ trợ',
    ineligible: (unmet, all, known) => `Không đáp ứng ${unmet.length} trong ${all} điều kiện${known}: ${unmet.join('; ')}`,
    undetermined: (unknown, all, known) => `Chưa đủ thông tin để kết luận: còn ${unknown} trong ${all} điều kiện${known} chưa rõ`,
    notJudged: (points, provision) => `chưa xét ${points} nội dung${provision === '' ? '' : ` tại ${provision}`}`,
  },
  result: { met: 'Đáp ứng', unmet: 'Không đáp ứng', unknown: 'Chưa rõ' },
  evidence: {
    official: evidenceWords.official.vi,
    reported: evidenceWords.reported.vi,
    inferred: evidenceWords.inferred.vi,
    assumed: evidenceWords.assumed.vi,
  },

  sources: (provisions, publications) =>
    [...(provisions.length > 0 ? [provisions.join('; ')] : []), ...(publications.length > 0 ? [`theo ${sequence(publications, 'và')}`] : [])].join(
      ', ',
    ),
  noSource: 'Giả định, chưa có nguồn',
  basedOnAnswer: (basis, question, answer, isSettled) => `${basis}; ${isSettled ? 'đã xác định' : 'cách hiểu đã chọn'}: ${question} ${answer}`,
  accordingTo: (basis, title) => `${basis}; theo “${title}”`,

  period: (first, last, former) =>
    `Thời gian thực hiện chính sách đối với trường hợp này: từ ngày ${date(first)} đến hết ngày ${date(last)}${former === undefined ? '' : `; đối với địa bàn Hải Dương trước đây, từ ngày ${date(former)}`}.`,
  waived: 'Theo cách hiểu đã chọn, điều kiện này luôn được coi là đáp ứng.',
  occupationWithin: (from, until) => `Nghề này thuộc danh mục đối với các khóa ${starting(from, until)}.`,
  conditionWithin: (from, until) => `Điều kiện này áp dụng đối với các khóa ${starting(from, until)}.`,
  outsideWindow: (isMet) => `Khóa này bắt đầu ngoài thời gian đó nên ${isMet ? 'được coi là đáp ứng' : 'không đáp ứng'}.`,

  formula: {
    course: '1 khóa',
    rounded: (exact, rounded) => `${exact}, làm tròn thành ${rounded}`,
    cut: (result, amount) => `${result}; theo mức giới hạn còn ${amount}`,
  },
  studied: {
    confirmed: (months) => `Nhà trường xác nhận ${months} tháng thực học`,
    started: (months, from, to) => `Từ ngày ${date(from)} đến ngày ${date(to)} có ${months} tháng học (tháng đã bắt đầu thì tính)`,
    completed: (months, from, to) => `Từ ngày ${date(from)} đến ngày ${date(to)} có ${months} tháng học đủ`,
    before: (months, day) => `Không tính ${months} tháng bắt đầu trước ngày ${date(day)}`,
    after: (months, day) => `Không tính ${months} tháng bắt đầu sau ngày ${date(day)}`,
    holidays: (benefit, months, paidMonths) =>
      `${benefit} không tính ${months} tháng, vì trong mỗi 12 tháng kể từ ngày bắt đầu chỉ tính ${paidMonths} tháng đầu`,
  },
  detail: {
    monthsFrom: (first, last) =>
      first === last ? `Tháng bắt đầu ngày ${date(first)}` : `Các tháng bắt đầu từ ngày ${date(first)} đến ngày ${date(last)}`,
    ceiling: (ceiling, charged) => `Tính theo mức trần học phí công lập ${ceiling} một tháng, thấp hơn mức thu ${charged} của nhà trường`,
    left: (relief, share, price, left) => `Học phí còn phải đóng một tháng (${relief}): ${share} × ${price} = ${left}`,
    capped: (relief, rate, benefitRate) => `Chỉ tính ${rate} thay vì ${benefitRate}, vì không quá phần học phí còn phải đóng (${relief})`,
    cost: (cost, sum) => `Tính theo chi phí thực tế của khóa là ${cost}, thấp hơn mức hỗ trợ ${sum}`,
    limit: (title, months, amount) =>
      `Giới hạn áp dụng (${title}): tối đa ${[...(months === undefined ? [] : [`${months} tháng`]), ...(amount === undefined ? [] : [amount])].join(', ')}`,
  },
  noTuition: {
    exempt: (laws) => `Không có khoản hỗ trợ học phí: người học đã được miễn học phí theo ${sequence(laws, 'hoặc')}.`,
    excluded: 'Không có khoản hỗ trợ học phí: theo cách hiểu đã chọn, không hỗ trợ học phí cho người đã được miễn, giảm.',
    holidays: (paidMonths) =>
      `Không có khoản hỗ trợ học phí: chỉ tính ${paidMonths} tháng đầu của mỗi 12 tháng kể từ ngày bắt đầu, và các tháng đó đều nằm ngoài thời gian được tính.`,
  },
  year: (year, amount) => `Năm ${year}: ${amount}`,

  option: {
    eligible: (known, total) => `đáp ứng các điều kiện${known}, mức hỗ trợ ${total}`,
    needsFacts: (known) => `đáp ứng các điều kiện${known}, chưa đủ số liệu để tính mức hỗ trợ`,
    undetermined: 'chưa đủ thông tin để kết luận',
    ineligible: (known) => `không đáp ứng các điều kiện${known}`,
    lacking: (result, facts) => `${result} (cần biết: ${facts.join('; ')})`,
    of: (answer, result, chosen) => `${answer} – ${result}${chosen ? ' [cách hiểu đã chọn]' : ''}`,
  },
  outcome: { eligible: 'đáp ứng', ineligible: 'không đáp ứng', undetermined: 'chưa đủ thông tin để kết luận' },
  range: {
    over: (results) => `Kết hợp mọi cách hiểu: ${results.join('; ')}.`,
    outcomes: (outcomes) => `kết quả có thể là ${outcomes.join(' hoặc ')}`,
    amounts: (min, max, complete) =>
      `mức hỗ trợ, nếu đáp ứng, từ ${min} đến ${max}${complete ? '' : ', chưa kể các trường hợp chưa đủ số liệu để tính'}`,
  },

  caveat: {
    unread: (instrument) => `Chưa đọc được toàn văn ${instrument}.`,
    weakest: (evidence, all) => `Mức độ chắc chắn thấp nhất của các căn cứ đã dùng: ${evidence} (các mức, từ cao xuống thấp: ${all.join(', ')}).`,
    yearsAssumed: 'Việc chia theo năm là giả định, vì chưa biết những tháng nào là tháng nghỉ.',
    notCompared: 'Khi còn thiếu thông tin, chưa xác định được hết các câu hỏi còn để ngỏ có thể làm thay đổi kết quả.',
    notComparedFor: (question, facts) => `Chưa đủ số liệu để so sánh các cách hiểu: ${question} (cần biết: ${facts.join('; ')}).`,
    competentBody: 'Kết quả này không thay thế quyết định của cơ quan có thẩm quyền.',
  },

  policy: ({ number, amendments, readings, official, statements, fingerprint }) =>
    [
      `Chính sách: Nghị quyết số ${number}`,
      ...(amendments.length > 0 ? [`theo ${sequence(amendments, 'và')}`] : []),
      ...(readings.length > 0 ? [`cách hiểu khác mặc định: ${readings.join(', ')}`] : []),
      `${official} trong ${statements} nội dung được đọc trong văn bản chính thức`,
      `mã nhận dạng ${fingerprint}`,
    ].join('; '),
  untitled: 'một văn bản sửa đổi không ghi tên',

  heading: {
    conditions: 'Điều kiện',
    given: 'Thông tin đã cung cấp',
    basis: 'Căn cứ',
    amounts: 'Mức hỗ trợ',
    total: 'Tổng cộng',
    toAsk: 'Cần hỏi thêm',
    notices: 'Lưu ý',
    openQuestions: 'Câu hỏi còn để ngỏ có thể làm thay đổi kết quả',
    caveats: 'Giới hạn của kết quả này',
  },
};
