import type { Locale, Policy, SupportCase } from 'haiphong-training-support';
import { NOT_PAID, type NotPaid, type Payee, type PayList, type PayUnit } from '../../desk/pay-list.js';
import { studyOf } from '../../desk/study.js';
import { certain } from '../../read/certain.js';
import { grouped } from '../../read/words.js';
import { BLANK } from '../paper/paper.js';
import { type Column, type Figures, type Line, row, section, sum } from '../publish/figures.js';
import { groupedByReason } from '../publish/left-out.js';
import { rateInWords } from '../publish/money.js';
import { keyInWords } from '../publish/names.js';
import { unitAmounts } from './units.js';

const COLUMNS: readonly Column[] = [
  { heading: 'TT', kind: 'place', width: 5 },
  { heading: 'Họ và tên', kind: 'text', width: 22 },
  { heading: 'Ngày sinh', kind: 'place', width: 11 },
  { heading: 'Số hồ sơ', kind: 'text', width: 12 },
  { heading: 'Nghề, trình độ đào tạo', kind: 'text', width: 20 },
  { heading: 'Khoản hỗ trợ', kind: 'text', width: 20 },
  { heading: 'Mức hỗ trợ', kind: 'text', width: 21 },
  { heading: 'Số tháng', kind: 'count', width: 7 },
  { heading: 'Số tiền kỳ này (đồng)', kind: 'dong', width: 14 },
  { heading: 'Lũy kế được hỗ trợ đến hết kỳ (đồng)', kind: 'dong', width: 15 },
  { heading: 'Đã chi lũy kế theo hồ sơ (đồng)', kind: 'dong', width: 14 },
  { heading: 'Ký nhận', kind: 'text', width: 14 },
];

/** The list to pay of one enterprise or school: a line for each benefit of each person, with room to sign. It names people. */
export function unitTable(unit: PayUnit, place: number, policy: Policy): Figures {
  return {
    name: `${place}. ${unitName(unit, 'vi')}`,
    columns: COLUMNS,
    lines: [...unit.people.flatMap((one, at) => payeeLines(one, at + 1, policy)), totals('CỘNG', unit)],
  };
}

export const unitName = ({ name }: PayUnit, locale: Locale): string => name ?? NO_UNIT[locale];
const NO_UNIT = { vi: 'Không nêu doanh nghiệp, nhà trường', en: 'No enterprise or school told' } as const;

export const peopleInWords = (count: number, locale: Locale): string =>
  `${grouped(count, locale)} ${locale === 'vi' ? 'người' : count === 1 ? 'person' : 'people'}`;

function totals(title: string, { people, total }: PayUnit): Line {
  const toDate = people.reduce((all, one) => all + one.toDate, 0);
  const paid = people.reduce((all, one) => all + (one.paid ?? 0), 0);
  return sum(null, `${title}: ${people.length} người`, null, null, null, null, null, null, total, toDate, paid, null);
}

function payeeLines({ placed, person, shares, toDate, paid }: Payee, place: number, policy: Policy): readonly Line[] {
  const { supportCase } = placed.entry;
  const amounts = unitAmounts(supportCase, policy);
  return shares.map(({ benefit, months, amount }, at) => {
    const { name, kind } = certain(policy.benefits.find(({ id }) => id === benefit));
    const rate = certain(amounts.get(benefit))
      .map(({ rate: share, unit }) => inWords(kind, share, unit))
      .join('; ');
    const first = at === 0;
    return row(
      first ? place : null,
      first ? (person.name ?? BLANK) : null,
      first ? (person.born ?? BLANK) : null,
      first ? supportCase.id : null,
      first ? programme(supportCase, policy) : null,
      name.vi,
      rate,
      months ?? null,
      amount,
      first ? toDate : null,
      first ? (paid ?? null) : null,
      null,
    );
  });
}

const inWords = (kind: 'share-of-tuition' | 'per-month' | 'per-course', rate: string | undefined, unit: string): string =>
  rate === undefined ? rateInWords(kind, unit, 'vi') : `${rateInWords(kind, rate, 'vi')} (${rateInWords('per-month', unit, 'vi')})`;

function programme(supportCase: SupportCase, policy: Policy): string {
  const study = studyOf(supportCase);
  const level =
    study && 'level' in study && study.level !== undefined ? ` – ${keyInWords('level', String(study.level), policy, 'vi').toLowerCase()}` : '';
  return study?.occupation === undefined ? BLANK : `${keyInWords('occupation', study.occupation, policy, 'vi')}${level}`;
}

/** The whole by enterprise and school, without names of people. */
export function unitsTable({ units, total }: PayList): Figures {
  return {
    name: 'Tổng hợp',
    columns: [
      { heading: 'TT', kind: 'place', width: 6 },
      { heading: 'Doanh nghiệp, nhà trường', kind: 'text', width: 36 },
      { heading: 'Số người', kind: 'count', width: 11 },
      { heading: 'Số tiền (đồng)', kind: 'dong', width: 20 },
      { heading: 'Ghi chú', kind: 'text', width: 22 },
    ],
    lines: [
      ...units.map((unit, at) => row(at + 1, unitName(unit, 'vi'), unit.people.length, unit.total, null)),
      sum(
        null,
        'TỔNG CỘNG',
        units.reduce((all, { people }) => all + people.length, 0),
        total,
        null,
      ),
    ],
  };
}

export const WHY: Readonly<Record<NotPaid, string>> = {
  'no-amount': 'Chưa tính được kinh phí hoặc không đáp ứng điều kiện',
  'not-accepted': 'Hồ sơ chưa được chấp nhận',
  returned: 'Hồ sơ bị trả lại',
  withdrawn: 'Đã thôi học: cần quyết toán riêng, xem xét thu hồi',
  doubtful: 'Một người có nhiều hồ sơ có thời gian học trùng nhau',
  'nothing-due': 'Không có tháng hoặc khóa nào thuộc kỳ này',
};

/** What the sheet of the dossiers that are not on the list is called. */
export const APART = 'Chưa đưa vào danh sách';

/** The dossiers that are not on the list, by file and row. */
export function apartTable({ apart }: Pick<PayList, 'apart'>): Figures {
  return {
    name: APART,
    columns: [
      { heading: 'TT', kind: 'place', width: 6 },
      { heading: 'Tệp', kind: 'text', width: 34 },
      { heading: 'Trang tính', kind: 'text', width: 20 },
      { heading: 'Dòng', kind: 'place', width: 14 },
      { heading: 'Số hồ sơ', kind: 'count', width: 12 },
    ],
    lines: NOT_PAID.flatMap((why) => {
      const own = apart.filter((one) => one.why === why).map(({ place }) => ({ place, why }));
      return own.length === 0
        ? []
        : [
            section(`${WHY[why]}: ${own.length}`),
            ...groupedByReason(own).map(({ place: { file, sheet }, lines, count }, at) => row(at + 1, file, sheet ?? null, lines, count)),
          ];
    }),
  };
}
