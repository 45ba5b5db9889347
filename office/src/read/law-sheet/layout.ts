import type { Bilingual, Locale } from 'haiphong-training-support';

/** What whoever holds the text may say of a statement. */
export const CONCLUSIONS = ['right', 'wrong', 'absent', 'unclear'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const CONCLUSION_WORDS: Readonly<Record<Conclusion, Bilingual>> = {
  right: { vi: 'đúng', en: 'right' },
  wrong: { vi: 'sai', en: 'wrong' },
  absent: { vi: 'không có trong văn bản', en: 'not in the text' },
  unclear: { vi: 'chưa rõ', en: 'not clear' },
};

/** The columns that are filled in, by their headings, which the sheet is written and read back with. */
export const FILLED = {
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  answer: { vi: 'Giá trị đúng hoặc câu trả lời', en: 'Right value or answer' },
  groups: { vi: 'Áp dụng cho nhóm nào', en: 'For which groups' },
  statement: { vi: 'Điều kiện, như một câu khẳng định về người đề nghị', en: 'Condition, as a statement of the person' },
  question: { vi: 'Câu hỏi trả lời Có hoặc Không', en: 'Question, answered by yes or no' },
  metBy: { vi: 'Đáp ứng khi trả lời', en: 'Met by the answer' },
  benefit: { vi: 'Khoản hỗ trợ bị giới hạn', en: 'Benefit limited' },
  levels: { vi: 'Trình độ', en: 'Levels' },
  months: { vi: 'Số tháng tối đa một khóa', en: 'Most months a course' },
  amount: { vi: 'Số tiền tối đa một khóa (đồng)', en: 'Most money a course (VND)' },
  from: { vi: 'Khóa bắt đầu từ ngày', en: 'Starting from' },
  until: { vi: 'Khóa bắt đầu đến ngày', en: 'Starting by' },
  outside: { vi: 'Khóa bắt đầu ngoài khoảng đó', en: 'Training that starts outside' },
  instrument: { vi: 'Văn bản', en: 'Text' },
  article: { vi: 'Điều', en: 'Article' },
  clause: { vi: 'Khoản', en: 'Clause' },
  point: { vi: 'Điểm', en: 'Point' },
  wording: { vi: 'Nguyên văn', en: 'Wording quoted' },
  person: { vi: 'Người đối chiếu', en: 'Checked by' },
  day: { vi: 'Ngày đối chiếu', en: 'Checked on' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FilledColumn = keyof typeof FILLED;
export const FILLED_COLUMNS = Object.keys(FILLED) as readonly FilledColumn[];

/** The column that tells which statement a row is of. */
export const ID_HEADING: Bilingual = { vi: 'Mã nội dung', en: 'Id' };

/** What is told once for the whole sheet, above its first table. */
export const GENERAL = {
  title: { vi: 'Tên bản đối chiếu', en: 'Title of this verification' },
  person: { vi: 'Người đối chiếu, nếu dòng không ghi người khác', en: 'Checked by, unless a row says otherwise' },
  day: { vi: 'Ngày đối chiếu, nếu dòng không ghi ngày khác', en: 'Checked on, unless a row says otherwise' },
  whole: { vi: 'Đã đọc toàn văn Nghị quyết (Có/Không)', en: 'The whole resolution was read (yes/no)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type GeneralField = keyof typeof GENERAL;

export const DEFAULT_TITLE: Bilingual = {
  vi: 'Phiếu đối chiếu với văn bản Nghị quyết số 03/2024/NQ-HĐND',
  en: 'Verification against the text of Resolution 03/2024/NQ-HĐND',
};

/** The hidden sheet that holds the recipe of the policy that the sheet was made of, in pieces that a cell can hold, and the lists to choose from. */
export const RECIPE_SHEET = 'law-sheet-policy';

/** The rows in which limits are filled in, which are of no statement. */
export const LIMIT_ID = /^limit-row\/(\d{1,3})$/;
export const limitRowId = (at: number): string => `limit-row/${at}`;

/** The rows in which other conditions are filled in, likewise. */
export const CONDITION_ID = /^condition-row\/(\d{1,3})$/;
export const conditionRowId = (at: number): string => `condition-row/${at}`;

/** Which answer meets a condition. */
export const MET_BY = { yes: { vi: 'Có', en: 'yes' }, no: { vi: 'Không', en: 'no' } } as const;

/** What becomes of trainings that start outside the window of a condition. */
export const OUTSIDE = {
  met: { vi: 'không phải đáp ứng', en: 'need not meet it' },
  unmet: { vi: 'không được hỗ trợ', en: 'are not supported' },
} as const;

/** Everybody, as a choice of groups. */
export const ALL_GROUPS: Bilingual = { vi: 'Tất cả các nhóm', en: 'all groups' };

/** A row that the sheet asks about. */
export interface LawRow {
  /** The id of the statement; of a question that of its reading, of a point that is not modelled `point/` and its id. */
  readonly id: string;
  readonly kind: RowKind;
  readonly title: Bilingual;
  /** What the policy says now, in words. */
  readonly said?: Bilingual;
  /** How sure, and from where; a point that is not modelled is neither. */
  readonly evidence?: 'official' | 'reported' | 'inferred' | 'assumed';
  readonly basis: string;
  readonly conclusions: readonly Conclusion[];
  /** What may stand as the right answer, where there is a choice. */
  readonly answers?: readonly { readonly id: string; readonly label: Bilingual }[];
  /** The text in which it would stand, until somebody says otherwise. */
  readonly instrument: string;
  readonly takesGroups: boolean;
}

export type RowKind =
  | 'value'
  | 'last-day'
  | 'question'
  | 'settled'
  | 'option'
  | 'rule'
  | 'occupation'
  | 'code'
  | 'instrument'
  /** What can be confirmed, and not corrected by a policy file. */
  | 'confirmable'
  | 'condition'
  | 'cap'
  | 'outside';

/** Longer names do not fit into the two lines of a row. */
const LONGEST_NAME = 36;

/** What the text is called on the sheet: short, as it is cited, without who issued it where that makes it long. */
export function instrumentName({ id, title }: { readonly id: string; readonly title: Bilingual }, locale: Locale): string {
  const whole = title[locale];
  const [cited = whole] = whole.length > LONGEST_NAME ? whole.split(locale === 'vi' ? ' của ' : ' of ') : [whole];
  return `${id} – ${cited.length > LONGEST_NAME ? `${cited.slice(0, LONGEST_NAME).trim()}…` : cited}`;
}
