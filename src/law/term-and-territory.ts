import { later, monthsBegunBefore, startOn } from '../calendar/civil.js';
import type { FactPath, Training } from '../case/types.js';
import type { Bilingual, IsoDate, Locality } from '../types.js';
import { EVERYONE, known, LEARNERS, option } from './question.js';
import type { RuleTerms, Truth } from './rule.js';
import type { Notice, OpenQuestion, Provenance, Reading } from './types.js';

/** The last day of the policy. Source: HEZA's plan II.6 for the plan itself, and the title's "2024-2030". */
export const lastDay: { readonly date: IsoDate; readonly provenance: Provenance } = {
  date: '2030-12-31',
  provenance: {
    evidence: 'inferred',
    sources: [{ instrument: 'KHBQL', provision: 'II.6', wording: { text: 'đến hết ngày 31/12/2030', lang: 'vi' } }, { instrument: 'NQ03' }],
    note: {
      vi: 'Là thời hạn của kế hoạch; đối với Nghị quyết số 03/2024/NQ-HĐND, ngày này suy ra từ kế hoạch và từ giai đoạn nêu trong tên gọi.',
      en: 'It is the plan’s own term; for Resolution 03/2024/NQ-HĐND it is inferred from the plan and from the period that the title names.',
    },
  },
};

export const effectiveDate: OpenQuestion = {
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
};

const wholeCityReported: Bilingual = {
  vi: 'Việc áp dụng trên toàn thành phố mới là theo báo đưa tin; ngày bắt đầu chưa thấy.',
  en: 'That the whole merged city is covered is reported; the first day was not seen.',
};

export const mergedTerritoryFrom: OpenQuestion = {
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
      'Ngày 05/11/2025: mười ngày sau kỳ họp ngày 26/10/2025',
      '5 November 2025: ten days after the session of 26 October 2025',
      known('assumed', [{ instrument: 'TBTC' }, { instrument: 'LDO' }, { instrument: 'VTC' }], wholeCityReported),
    ),
    option(
      '2025-10-26',
      'Ngày 26/10/2025: ngày kỳ họp',
      '26 October 2025: the day of the session',
      known('assumed', [{ instrument: 'TBTC' }, { instrument: 'VTC' }], {
        vi: `${wholeCityReported.vi} Có tin một nghị quyết khác của kỳ họp này có hiệu lực ngay.`,
        en: `${wholeCityReported.en} Another resolution of that session is said to have taken effect at once.`,
      }),
    ),
    option('2025-07-01', 'Ngày 01/07/2025: ngày hợp nhất', '1 July 2025: the day of the merger'),
  ],
};

export const ongoingTraining: OpenQuestion = {
  id: 'ongoing-training',
  kind: 'choice',
  question: {
    vi: 'Khóa đào tạo bắt đầu trước khi chính sách áp dụng cho địa bàn có được hỗ trợ không?',
    en: 'Is training that began before its area was covered still supported?',
  },
  groups: LEARNERS,
  options: [option('remaining-months', 'Hỗ trợ các tháng còn lại', 'Yes, for the months that remain'), option('excluded', 'Không hỗ trợ', 'No')],
};

export const trainingPastEnd: OpenQuestion = {
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
};

/** That support is for the time of the policy. The dates it rests on stand above, each with its own evidence. */
export const fromTerm: Provenance = { evidence: 'inferred', sources: [{ instrument: 'KHBQL', provision: 'II.6' }, { instrument: 'NQ03' }] };

export const learnersPeriod: Bilingual = {
  vi: 'Khóa đào tạo bắt đầu muộn nhất ngày {lastDay}. Khóa bắt đầu từ ngày chính sách áp dụng cho địa bàn (Hải Phòng: {city}; Hải Dương trước đây: {former}) thì đáp ứng điều kiện. Khóa bắt đầu sớm hơn nhưng kết thúc từ ngày đó trở đi thì tùy cách hiểu; khóa đã kết thúc trước ngày đó thì không đáp ứng. Khi chưa biết ngày kết thúc, điều kiện được đáp ứng nếu tháng cuối cùng trong số tháng thực học do nhà trường xác nhận bắt đầu từ ngày đó trở đi.',
  en: 'The training starts no later than {lastDay}. One that starts on or after the day on which its area is covered (Hải Phòng: {city}; the former Hải Dương: {former}) meets the condition. One that starts earlier but ends on or after that day depends on the reading; one that ended before it does not meet the condition. While the end is not known, the training meets it if the last of the months confirmed by the school begins on or after that day.',
};

/** The first day of the policy in an area; where there is none, or the area is not known, the effective date. */
export function commencement(area: Locality | undefined, { reading }: { readonly reading: Reading }): IsoDate {
  const effective = reading['effective-date'];
  return area === 'former-hai-duong' ? later(reading['merged-territory-from'], effective) : effective;
}

/**
 * The training lies in the period of the policy, which opens for each area on its own day. Where the area is not known, what all areas agree on
 * holds; where they do not, the locality is lacking.
 */
export function isTrainingInPeriod(training: Training | undefined, area: Locality | undefined, areaPath: FactPath, terms: RuleTerms): Truth {
  return inArea(area, areaPath, terms, (first) => trainingFrom(first, training, terms));
}

function trainingFrom(first: IsoDate, training: Training | undefined, terms: RuleTerms): Truth {
  const start = training?.start;
  const end = training?.end;
  if (start !== undefined && start > terms.lastDay) return false;
  if (end !== undefined && end < first) return false;
  if (start === undefined) return 'training.start';
  if (start >= first) return true;
  if (terms.reading['ongoing-training'] === 'excluded') return false;
  if (end !== undefined) return true;
  const months = training?.studyMonths;
  return months !== undefined && monthsBegunBefore(startOn(start), first) < months ? true : 'training.end';
}

/** The course of one who has no area starts in the period of the policy. */
export const isCourseInPeriod = (start: IsoDate | undefined, terms: RuleTerms): Truth => courseFrom(commencement(undefined, terms), start, terms);

/** The same where there is an area, which has a first day of its own. */
export function isCourseInPeriodOfArea(start: IsoDate | undefined, area: Locality | undefined, areaPath: FactPath, terms: RuleTerms): Truth {
  return inArea(area, areaPath, terms, (first) => courseFrom(first, start, terms));
}

const courseFrom = (first: IsoDate, start: IsoDate | undefined, { lastDay: last }: RuleTerms): Truth =>
  start === undefined ? 'course.start' : start >= first && start <= last;

function inArea(area: Locality | undefined, areaPath: FactPath, terms: RuleTerms, holdsFrom: (first: IsoDate) => Truth): Truth {
  if (area !== undefined) return holdsFrom(commencement(area, terms));
  const former = holdsFrom(commencement('former-hai-duong', terms));
  return former === holdsFrom(commencement('hai-phong', terms)) ? former : areaPath;
}

export const pastLastDay: Notice = {
  id: 'past-last-day',
  text: {
    vi: 'Thời gian đào tạo kéo dài quá ngày cuối cùng thực hiện chính sách.',
    en: 'The training ends after the last day of the policy.',
  },
  provenance: { evidence: 'inferred', sources: [{ instrument: 'KHBQL', provision: 'II.6' }] },
};

export const noPaidMonth: Notice = {
  id: 'no-paid-month',
  text: {
    vi: 'Không có tháng học nào bắt đầu trong thời gian thực hiện chính sách, nên không tháng nào được hỗ trợ.',
    en: 'No month of study begins within the period of the policy, so none is paid.',
  },
  provenance: { evidence: 'inferred', sources: [{ instrument: 'KHBQL', provision: 'II.6' }] },
};
