import type { Bilingual } from 'haiphong-training-support';
import { tidied } from './codes.js';
import { COMMUNES, DISTRICTS, ELSEWHERE_TOO } from './places-data.js';
import { markedKey, plainOf, type WordIndex, wordIndex } from './word-index.js';

export type Area = 'hai-phong' | 'former-hai-duong' | 'elsewhere';
/** What an address tells of its area: the area; that it names several, or contradicts itself; that it names Hải Phòng alone; or nothing. */
export type AreaTold = Area | 'contradicts' | 'ambiguous' | 'city-alone' | 'unknown';

/** The areas in which a name stands, by kind and name. */
type Names = WordIndex<ReadonlySet<Area>>;

/** Names that come to the same without their marks mean the same only where they stand in the same area: each set is one. */
const IN_HAI_PHONG: ReadonlySet<Area> = new Set(['hai-phong']);
const IN_HAI_DUONG: ReadonlySet<Area> = new Set(['former-hai-duong']);
const IN_BOTH: ReadonlySet<Area> = new Set(['hai-phong', 'former-hai-duong']);

function index(namesOf: (area: 'hai-phong' | 'former-hai-duong') => readonly string[]): Names {
  const [ours, theirs] = [new Set(namesOf('hai-phong')), new Set(namesOf('former-hai-duong'))];
  return wordIndex([
    ...[...ours].map((name) => [name, theirs.has(name) ? IN_BOTH : IN_HAI_PHONG] as const),
    ...[...theirs].filter((name) => !ours.has(name)).map((name) => [name, IN_HAI_DUONG] as const),
  ]);
}

const DISTRICT_NAMES = index((area) => DISTRICTS[area].split('|'));
const BY_KIND: Readonly<Record<keyof (typeof COMMUNES)['hai-phong'], Names>> = {
  ward: index((area) => COMMUNES[area].ward.split('|')),
  commune: index((area) => COMMUNES[area].commune.split('|')),
  town: index((area) => COMMUNES[area].town.split('|')),
  'special-zone': index((area) => COMMUNES[area]['special-zone'].split('|').filter((name) => name !== '')),
};
const COMMUNE_NAMES = index((area) => Object.values(COMMUNES[area]).flatMap((names) => names.split('|').filter((name) => name !== '')));

/** Names that another province has as well, or that are streets in many towns: without their kind they are no evidence. */
const NOT_ALONE = wordIndex(
  [
    ...ELSEWHERE_TOO.split('|'),
    ...'Bạch Đằng|Chu Văn An|Hoàng Diệu|Hoàng Hoa Thám|Hoàng Văn Thụ|Hùng Vương|Khúc Thừa Dụ|Lê Đại Hành|Lê Hồng Phong|Lê Lợi|Lê Thanh Nghị|Lương Khánh Thiện|Minh Khai'.split(
      '|',
    ),
    ...'Nguyễn Bỉnh Khiêm|Nguyễn Lương Bằng|Nguyễn Trãi|Phạm Hồng Thái|Phạm Ngũ Lão|Phan Bội Châu|Quang Trung|Thanh Niên|Trần Hưng Đạo|Trần Nguyên Hãn|Trần Nhân Tông'.split(
      '|',
    ),
    ...'Trần Phú|Trần Thành Ngọ|Yết Kiêu|Tuệ Tĩnh|An Lưu|Cầu Đất|Lạch Tray|Cát Bi|Máy Tơ|Hạ Lý|Lê Chân|Ngô Quyền|Hồng Bàng'.split('|'),
    ...'Hà Nam|Hà Đông|Hà Tây|Hà Bắc|Hải Hưng|Hòa Bình|Bình Giang|Thanh Hà|An Dương|Kiến An'.split('|'),
  ].map((name) => [name, true] as const),
);

/** Provinces and cities besides the two, those of before July 2025 among them. */
const PROVINCES = wordIndex(
  (
    'An Giang|Bà Rịa - Vũng Tàu|Bà Rịa|Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|' +
    'Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hậu Giang|Hòa Bình|Hồ Chí Minh|HCM|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|' +
    'Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'
  )
    .split('|')
    .map((name) => [name, true] as const),
);

type Kind = 'ward' | 'commune' | 'town' | 'special-zone' | 'district' | 'city' | 'province';
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['town', /^(?:thị trấn|thi tran|tt\b\.?)\s*/iu],
  ['district', /^(?:thị xã|thi xa|tx\b\.?|quận|quan\b|q\.|q\s|huyện|huyen\b|h\.|h\s)\s*/iu],
  ['city', /^(?:thành phố|thanh pho|t\.?\s?p\.?(?=[\s\p{Lu}])|tp\b\.?)\s*/iu],
  ['province', /^(?:tỉnh|tinh\b)\s*/iu],
  ['ward', /^(?:phường|phuong\b|p\.|p\s)\s*/iu],
  ['commune', /^(?:xã|xa\b|x\.|x\s)\s*/iu],
  ['special-zone', /^(?:đặc khu|dac khu|đk\b\.?)\s*/iu],
];
const ENGLISH: readonly (readonly [Kind, RegExp])[] = [
  ['ward', /\s+ward$/i],
  ['commune', /\s+commune$/i],
  ['district', /\s+distr?ict?$/i],
  ['city', /\s+city$/i],
  ['province', /\s+province$/i],
  ['town', /\s+town$/i],
];

/** Where a text names a unit of another without a comma between: "phường Đông Hải 2 quận Hải An TP Hải Phòng". */
const NEXT_UNIT =
  /(?<!thị|Thị|THỊ|thành|Thành|THÀNH|đặc|Đặc|ĐẶC)\s+(?=(?:phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tỉnh|đặc khu|TP|TX|TT)(?:\s|\.)|[PQXH]\.\s?\p{Lu})/gu;
const PARTS = /[,;()\n]|\s+[-–—]\s+/;
const COUNTRY = /^(?:vietnam|vn)$/;
const PARK = /^(?:lô|khu|kcn|kkt|ccn|cụm|kcx)(?:\s|$)|(?:kcn|kkt|ccn)\s|khu công nghiệp|khu kinh tế|cụm công nghiệp|industrial/iu;
const STREET = /^(?:số|so|đường|phố|ngõ|ngách|hẻm|km|quốc lộ|ql|tổ|thôn|xóm|đội|khu|tầng|tòa|toà|\d)/iu;

interface Unit {
  readonly kind: Kind | undefined;
  readonly name: string;
}

function unitOf(part: string): Unit {
  for (const [kind, pattern] of KINDS) if (pattern.test(part) && part.replace(pattern, '') !== '') return { kind, name: part.replace(pattern, '') };
  for (const [kind, pattern] of ENGLISH) if (pattern.test(part)) return { kind, name: part.replace(pattern, '') };
  return { kind: undefined, name: part };
}

const keyOf = (name: string): string => plainOf(markedKey(name));
const HAI_PHONG = wordIndex(
  ['Hải Phòng', 'HP', 'TPHP', 'Haiphong', 'TP Hải Phòng', 'Thành phố Hải Phòng', 'Hai Phong City'].map((name) => [name, true] as const),
);
const HAI_DUONG = wordIndex(
  ['Hải Dương', 'HD', 'TPHD', 'TP Hải Dương', 'Tỉnh Hải Dương', 'Thành phố Hải Dương'].map((name) => [name, true] as const),
);

/** What a part says of the time before the merger: of Hải Phòng, that it is the city as it was. */
const AS_IT_WAS = /\s*(?:cũ|cu|trước đây|truoc day|trước (?:khi )?(?:hợp nhất|sáp nhập)|truoc (?:hop nhat|sap nhap))$/iu;
const NOW_OR_THEN = /^(?:(?:nay|trước|trước đây|nay là|cũ)\s+)?(?:là|thuộc)\s+(?=\S)/iu;

/**
 * The area that an address, or a part of one, names: read from its end, where the widest unit stands. A district decides; a commune does where its name
 * with its kind stands in one area alone; a street never does. "Hải Phòng" decides nothing, since it has held both areas since July 2025.
 */
export function areaIn(text: string): AreaTold {
  const parts = tidied(text)
    .replace(/(phường|xã|quận|huyện|tỉnh)(?=\p{Lu})/gu, '$1 ')
    .replace(NEXT_UNIT, ', ')
    .replace(/\s*\(\s*(cũ|trước đây|trước (?:khi )?(?:hợp nhất|sáp nhập))\s*\)/giu, ' $1')
    .split(PARTS)
    .map((part) => part.replace(/^[\s.:]+|[\s.]+$/g, '').replace(NOW_OR_THEN, ''))
    .filter((part) => part !== '' && !COUNTRY.test(keyOf(part)))
    .reverse();
  let city = false;
  let found: Area | undefined;
  for (const [at, given] of parts.entries()) {
    if (PARK.test(given)) continue;
    const part = given.replace(AS_IT_WAS, '');
    if (HAI_PHONG(part) && part !== given) {
      if (found !== undefined && found !== 'hai-phong') return 'contradicts';
      found = 'hai-phong';
      continue;
    }
    if (HAI_PHONG(part)) {
      if (found !== undefined && found !== 'hai-phong') return 'contradicts';
      city = true;
      continue;
    }
    const unit = unitOf(part);
    const areas =
      (HAI_DUONG(part) || (unit.kind === 'province' && HAI_DUONG(unit.name))) && unit.kind !== 'ward' && unit.kind !== 'commune'
        ? new Set<Area>(['former-hai-duong'])
        : areasOf(unit, city, parts.length === at + 1);
    if (areas === undefined) {
      if (at === 0 && !city && isElsewhere(unit)) return parts.slice(1).some(isOursAlone) ? 'contradicts' : 'elsewhere';
      continue;
    }
    if (areas === 'ambiguous') {
      if (found === undefined) return 'ambiguous';
      continue;
    }
    if (found !== undefined && !areas.has(found)) return unit.kind === undefined ? found : 'contradicts';
    if (found === undefined && areas.size > 1) return 'ambiguous';
    found ??= [...areas][0];
  }
  return found ?? (city ? 'city-alone' : 'unknown');
}

/** The areas in which a unit lies; none where it is unknown, and where it is a street. */
function areasOf({ kind, name }: Unit, inCity: boolean, isFirst: boolean): ReadonlySet<Area> | 'ambiguous' | undefined {
  if (kind === 'province') return undefined;
  if (kind === 'district' || kind === 'city') return DISTRICT_NAMES(name);
  if (kind !== undefined) {
    const areas = BY_KIND[kind](name);
    // Communes have changed their kind, so that without marks the kind does not tell one name from another.
    if (areas && COMMUNE_NAMES(name) === undefined) return 'ambiguous';
    return areas ?? (inCity ? COMMUNE_NAMES(name) : undefined);
  }
  if (STREET.test(name)) return undefined;
  const district = DISTRICT_NAMES(name);
  const commune = COMMUNE_NAMES(name);
  const areas = district && commune ? new Set([...district, ...commune]) : (district ?? commune);
  if (!areas) return undefined;
  if (areas.size > 1) return 'ambiguous';
  if (NOT_ALONE(name) && !(district && inCity)) return isFirst || !inCity ? 'ambiguous' : undefined;
  return areas;
}

/** Another province, named as one, or by a name that no unit of the two areas has. */
const isElsewhere = ({ kind, name }: Unit): boolean =>
  PROVINCES(name) === true && (kind === 'province' || kind === 'city' || (kind === undefined && !DISTRICT_NAMES(name) && !COMMUNE_NAMES(name)));

/** A district of the two areas, named as one, that no other province has. */
function isOursAlone(part: string): boolean {
  const { kind, name } = unitOf(part);
  return (kind === 'district' || kind === 'city') && DISTRICT_NAMES(name) !== undefined && keyOf(name) !== 'anlao';
}

export const cityAlone: Bilingual = {
  vi: 'cần ghi rõ Hải Phòng trước hợp nhất hay Hải Dương trước đây, vì thời điểm áp dụng chính sách khác nhau',
  en: 'must tell Hải Phòng before the merger from the former Hải Dương, since the policy applies from different days',
};
export const ambiguousPlace: Bilingual = {
  vi: 'tên này có ở cả Hải Phòng trước hợp nhất và Hải Dương trước đây, hoặc ở tỉnh khác; hãy ghi rõ địa bàn',
  en: 'the name stands in Hải Phòng before the merger and in the former Hải Dương, or in another province; write the locality',
};
export const contradictoryPlace: Bilingual = {
  vi: 'các phần của địa chỉ thuộc những địa bàn khác nhau; hãy ghi rõ địa bàn',
  en: 'parts of the address lie in different areas; write the locality',
};
