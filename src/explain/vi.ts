import { grouped, product } from './numbers.js';
import type { Phrases } from './phrases.js';
import { sequence } from './text.js';

const number = (text: string): string => grouped(text, '.', ',');
const date = (day: string): string => day.split('-').reverse().join('/');

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

  headline: {
    eligible: 'Đáp ứng các điều kiện đã biết; chưa xét các điều kiện tại Điều 3',
    needsFacts: 'Đáp ứng các điều kiện đã biết; chưa xét các điều kiện tại Điều 3; chưa đủ số liệu để tính mức hỗ trợ',
    ineligible: (unmet, all) => `Không đáp ứng ${unmet.length} trong ${all} điều kiện đã biết: ${unmet.join('; ')}`,
    undetermined: (unknown, all) =>
      `Chưa đủ thông tin để kết luận: ${unknown} trong ${all} điều kiện đã biết còn chưa rõ; chưa xét các điều kiện tại Điều 3`,
  },
  result: { met: 'Đáp ứng', unmet: 'Không đáp ứng', unknown: 'Chưa rõ' },
  evidence: { official: 'văn bản chính thức', reported: 'nguồn đưa tin', inferred: 'suy luận', assumed: 'giả định' },

  sources: (provisions, publications) =>
    [...(provisions.length > 0 ? [provisions.join('; ')] : []), ...(publications.length > 0 ? [`theo ${sequence(publications, 'và')}`] : [])].join(
      ', ',
    ),
  noSource: 'Giả định, chưa có nguồn',
  basedOnReading: (basis, question, answer) => `${basis}; cách hiểu đã chọn: ${question} ${answer}`,

  period: (first, last, former) =>
    `Thời gian thực hiện chính sách đối với trường hợp này: từ ngày ${date(first)} đến hết ngày ${date(last)}${former === undefined ? '' : `; đối với địa bàn Hải Dương trước đây, từ ngày ${date(former)}`}.`,
  waived: 'Theo cách hiểu đã chọn, điều kiện này luôn được coi là đáp ứng.',
  occupationFrom: (day) => `Nghề này thuộc danh mục đối với các khóa bắt đầu từ ngày ${date(day)}.`,

  formula: {
    course: '1 khóa',
    rounded: (exact, rounded) => `${exact}, làm tròn thành ${rounded}`,
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
  },
  noTuition: {
    exempt: 'Không có khoản hỗ trợ học phí: người học đã được miễn học phí theo quy định chung.',
    excluded: 'Không có khoản hỗ trợ học phí: theo cách hiểu đã chọn, không hỗ trợ học phí cho người đã được miễn, giảm.',
    holidays: (paidMonths) =>
      `Không có khoản hỗ trợ học phí: chỉ tính ${paidMonths} tháng đầu của mỗi 12 tháng kể từ ngày bắt đầu, và các tháng đó đều nằm ngoài thời gian được tính.`,
  },
  year: (year, amount) => `Năm ${year}: ${amount}`,

  option: {
    eligible: (total) => `đáp ứng các điều kiện đã biết, mức hỗ trợ ${total}`,
    needsFacts: 'đáp ứng các điều kiện đã biết, chưa đủ số liệu để tính mức hỗ trợ',
    undetermined: 'chưa đủ thông tin để kết luận',
    ineligible: 'không đáp ứng các điều kiện đã biết',
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
