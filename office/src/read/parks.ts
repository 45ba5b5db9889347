import type { Bilingual, Locale, Policy } from 'haiphong-training-support';
import type { Area } from './areas.js';
import { isNumber } from './cell.js';
import { tidied } from './codes.js';
import { memoized } from './memoized.js';
import { asked, blank, type ColumnReading, type Filled, misread, told, type Value } from './value.js';
import { markedKey, plainOf, type WordIndex, wordIndex } from './word-index.js';
import { nameIn, noZone } from './words.js';

const keyOf = (text: string): string => plainOf(markedKey(text));

/** Names that offices write for several parks, by their key, with the parks that each may mean. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  deepc: ['dinh-vu', 'nam-dinh-vu-2', 'mp-dinh-vu'],
  deepchaiphong: ['dinh-vu', 'nam-dinh-vu-2', 'mp-dinh-vu'],
  deepchp: ['dinh-vu', 'nam-dinh-vu-2', 'mp-dinh-vu'],
  deepc2: ['nam-dinh-vu-2', 'mp-dinh-vu'],
  deepc2a: ['nam-dinh-vu-2', 'mp-dinh-vu'],
  deepc2b: ['nam-dinh-vu-2', 'mp-dinh-vu'],
  deepchaiphongii: ['nam-dinh-vu-2', 'mp-dinh-vu'],
  deepchpii: ['nam-dinh-vu-2', 'mp-dinh-vu'],
  vsip: ['vsip', 'cam-dien-luong-dien'],
  anphat: ['an-phat-complex', 'an-phat-1'],
  anphathaiphong: ['an-phat-complex', 'an-phat-1'],
  namdinhvu: ['nam-dinh-vu-1', 'nam-dinh-vu-2'],
  phucdienhaiphong: ['phuc-dien', 'phuc-dien-mo-rong'],
};

/** Names that offices write for one park, beside those that the policy lists. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  'nomura-hai-phong': ['Nomura', 'Nomura HP', 'Nhật Bản', 'Nhật Bản HP'],
  'dinh-vu': ['DEEP C Hải Phòng 1', 'DEEP C HP 1', 'DEEP C HP I'],
  'nam-dinh-vu-1': ['Nam Đình Vũ 1', 'Nam Đình Vũ I'],
  'nam-dinh-vu-2': ['Nam Đình Vũ 2'],
  'cam-dien-luong-dien': ['VSIP HD'],
  'trang-due': ['Tràng Duệ I', 'Tràng Duệ II'],
  'trang-due-3': ['Tràng Duệ III'],
  'nomura-hai-phong-2': ['Nomura II', 'Nhật Bản – Hải Phòng 2'],
};

/** The parks that these names may mean. */
export const parksMeant: readonly string[] = [...Object.values(SEVERAL).flat(), ...Object.keys(SHORT)];

const KIND =
  /^(?:khu\s+công\s+nghiệp|khu\s+cong\s+nghiep|khu\s+kinh\s+tế|khu\s+kinh\s+te|khu\s+cn|kcn|kkt)(?=[\s:.-])[\s:.-]*|\s+(?:industrial\s+(?:park|zone)|economic\s+zone)$/giu;
const MARKER = /(?:KCN|Khu\s+công\s+nghiệp|Khu\s+CN|KKT|Khu\s+kinh\s+tế|khu\s+cong\s+nghiep)(?:\s|$).*$/iu;
const bareName = (text: string): string => text.replace(KIND, '');
const severalIn = wordIndex(Object.entries(SEVERAL).map(([key, ids]) => [key, ids] as const));

const OUTSIDE = /^(?:(?:ko|khong)(?:co|thuoc|nam|o|trong|phai).*|ngoai(?:cac|khu|kcn|kkt|cackhu)?.*|(?:nam|o)ngoai.*|ko|khong|k|none|no|outside.*)$/;
const CLUSTER = /^(?:ccn|cumcn)|cumcongnghiep|industrialcluster/;
const IN_A_PARK = /^(?:kcn|khucongnghiep|khucn|kkt|khukinhte|x|v|co|yes|trongkcn|trongkhucongnghiep|thuockcn|1)$/;
const DASH = /^[-–—−]+$/;

interface Zones {
  readonly named: WordIndex<string>;
  readonly economic: ReadonlySet<string>;
}
const indexes = new WeakMap<Policy, Zones>();

function zonesOf(policy: Policy): Zones {
  let zones = indexes.get(policy);
  if (!zones) {
    const short = Object.entries(SHORT).flatMap(([id, names]) => names.map((name) => [name, id] as const));
    const listed = policy.zones.flatMap(({ id, name, aliases }) => [name.vi, name.en, ...aliases].map((text) => [bareName(text), id] as const));
    zones = {
      named: wordIndex([...short, ...listed]),
      economic: new Set(policy.zones.flatMap(({ id, kind }) => (kind === 'economic-zone' ? [id] : []))),
    };
    indexes.set(policy, zones);
  }
  return zones;
}

/**
 * Reads a column of parks and zones: by name, short name or brand, with or without its kind, a lot before it, an address behind it. An industrial cluster
 * is none of them. A name that is on no list is kept as it is written, which is said once.
 */
export function readParks(cells: Iterable<Filled>, policy: Policy, why: Bilingual): ColumnReading {
  const read = memoized((text) => parkIn(text, policy, why));
  const unlisted = new Set<string>();
  for (const cell of cells) {
    const value = read(shown(cell));
    if (value.ok && value.value !== undefined && value.value !== 'none' && !policy.zones.some(({ id }) => id === value.value))
      unlisted.add(String(value.value));
  }
  return {
    words: unlisted.size > 0 ? [notListed([...unlisted])] : [],
    read: (cell) => (typeof cell === 'string' || typeof cell === 'number' || isNumber(cell) ? read(shown(cell)) : misread(why)),
  };
}

const shown = (cell: Filled): string =>
  tidied(typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : isNumber(cell) ? cell.format.show(cell.number) : '');

function parkIn(text: string, policy: Policy, why: Bilingual): Value {
  if (text === '' || DASH.test(text)) return text === '' ? blank : told('none');
  const key = keyOf(text);
  if (key === '') return blank;
  if (text === 'none' || OUTSIDE.test(key) || key === keyOf(noZone.vi)) return told('none');
  if (IN_A_PARK.test(key)) return misread(whichPark);
  if (CLUSTER.test(key) && !MARKER.test(text)) return told('none');
  const { named, economic } = zonesOf(policy);
  if (key !== 'vsip' && policy.zones.some(({ id }) => id === text)) return told(text);
  for (const candidates of readings(text)) {
    const ids = new Set<string>();
    let several: readonly string[] | undefined;
    for (const candidate of candidates) {
      const bare = bareName(candidate);
      several ??= severalIn(plainOf(markedKey(bare)));
      const id = several ? undefined : named(bare);
      if (id !== undefined) ids.add(id);
    }
    const parks = ids.size > 1 ? [...ids].filter((id) => !economic.has(id)) : [...ids];
    const choices = several ?? parks;
    if (choices.length > 1) return asked(severalParks(choices, policy), { choices });
    if (parks[0] !== undefined) return told(parks[0]);
  }
  return text.length > 200 ? misread(why) : told(text);
}

/** What stands in brackets and tells no part of a park. */
const ASIDE = /\s*\((?![^)]*(?:\d|\b[IVX]+\b|mở rộng|giai đoạn|khu|phase))[^)]*\)\s*/giu;

/** The area of the park that an address names; undefined where it names none, or none whose area is known. */
export function areaOfPark(text: string, policy: Policy): Area | undefined {
  const value = MARKER.test(text) ? parkIn(tidied(text), policy, noZone) : undefined;
  return value?.ok ? areaOf(value.value, policy) : undefined;
}

const areaOf = (id: unknown, { zones }: Policy): Area | undefined => zones.find((zone) => zone.id === id)?.area;

/** Of several parks that a name may mean, the one in a locality, if it is the only one there. */
export function parkInLocality(choices: readonly string[], locality: unknown, policy: Policy): string | undefined {
  const [only, ...others] = choices.filter((id) => areaOf(id, policy) === locality);
  return others.length === 0 ? only : undefined;
}

/** Ways to find the name of a park in a text, the nearest to it first. */
function readings(text: string): readonly (readonly string[])[] {
  const parts = text.split(/[,;/]|\s+[-–]\s+(?=(?:KCN|KKT|Khu)\b)/iu).map((part) => part.trim());
  const marked = parts.flatMap((part) => MARKER.exec(part)?.[0] ?? []);
  const without = [...marked, ...parts].map((part) => part.replace(ASIDE, ' ').trim());
  const bracketed = [...text.matchAll(/\(([^)]*)\)/g)].map(([, inside = '']) => inside);
  const city = /\s*[-–,]?\s*(?:TP\.?\s*)?(?:Hải Phòng|HP|Hai Phong|Hải Dương|HD)\.?$/iu;
  return [[text], marked, parts, [...without, ...bracketed], [...marked, ...parts, ...without].map((part) => part.replace(city, ''))];
}

const severalParks = (ids: readonly string[], { zones }: Policy): Bilingual => {
  const named = (locale: Locale): string => ids.map((id) => nameIn(zones, id, locale)).join('; ');
  return {
    vi: `tên này có thể là nhiều khu (${named('vi')}); hãy ghi rõ khu nào`,
    en: `the name may mean several parks (${named('en')}); write which`,
  };
};
const whichPark: Bilingual = { vi: 'hãy ghi tên khu công nghiệp, khu kinh tế', en: 'write the name of the industrial park or economic zone' };
const notListed = (names: readonly string[]): Bilingual => {
  const some = names
    .slice(0, 5)
    .map((name) => `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`)
    .join(', ');
  const more = names.length > 5 ? names.length - 5 : 0;
  return {
    vi: `tên khu không có trong danh mục nên được giữ như đã ghi: ${some}${more > 0 ? ` và ${more} tên khác` : ''}`,
    en: `names of parks that are on no list are kept as written: ${some}${more > 0 ? ` and ${more} more` : ''}`,
  };
};
