import { facts } from 'haiphong-training-support';
import { textKey } from './text-key.js';

/** Family names that most people in Viet Nam have, without diacritics. */
const FAMILY = new Set(
  'an au ba bach ban be bo bui cai cam can cao chau che chu chung co cong cu cung da dam dang dao dau dich diep dinh do doan doi doan dong du duong gia giang giap ha han ho hoa hoang hong hua huynh kha khong khuat khuc kieu kim la lac lai lam lang le li lieu linh lo loc long lu luc luong luu luyen ly ma mac mai man mau minh mo nghiem ngo ngon ngu nguyen nhan nhu ninh nong on ong pham phan phi pho phu phung quach quan quang que sam su ta tang tao than thach thai thi tieu tinh to ton tong tra tran trang tri trieu trinh truong tu tuong van vi vien viet vo vong vu vuong xa yen'.split(
    ' ',
  ),
);

/** A number of a person: an identity number, a telephone. */
const PERSONAL_NUMBER = /\d[\d.\s-]{7,}\d/;
const NUMBER_OR_DATE = /^[\d\s.,:/\\'+%()-]*(?:e\+?\d+)?\s*(?:đ|₫|đồng|vnđ|vnd|%|tháng|thang|k|tr|triệu|nghìn|usd)?(?:\/\p{L}+)?$/iu;

/** The words of our own answers: what is made of them is no name. */
const OURS: ReadonlySet<string> = new Set(
  Object.values(facts).flatMap((fact) =>
    fact.kind === 'option' ? Object.values<{ readonly vi: string }>(fact.options).flatMap(({ vi }) => vi.split(/\s+/).map(textKey)) : [],
  ),
);

/** A text that may go into a file that promises to hold no name; nothing where it may be one, or the number of a person. */
export function withoutNames(text: string): string | undefined {
  if (PERSONAL_NUMBER.test(text.trim()) && !/[/:,]/.test(text)) return undefined;
  if (NUMBER_OR_DATE.test(text.trim())) return text;
  const words = text.trim().split(/\s+/);
  const [first = ''] = words;
  const looksLikeAName = words.length >= 2 && FAMILY.has(textKey(first)) && !words.every((word) => OURS.has(textKey(word)));
  const capitals = words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word)) && !words.every((word) => OURS.has(textKey(word)));
  return looksLikeAName || capitals ? undefined : text;
}
