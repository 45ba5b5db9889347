import type { Zone } from '../law/types.js';
import { textKey } from '../words/text-key.js';
import { LONGEST_TEXT } from './find-occupation.js';
import { draftOf } from './made.js';
import { resolution03 } from './resolution-03.js';
import type { Policy } from './types.js';

/** How the kind is written before a name. */
const KINDS: Readonly<Record<Zone['kind'], readonly string[]>> = {
  'industrial-park': ['kcn', 'khucongnghiep', 'khucn'],
  'economic-zone': ['kkt', 'khukinhte'],
};

const DASHES = /[\u2010-\u2015]/g;
const keyOf = (text: string): string => textKey(text.replace(DASHES, '-'));

/** Every way of writing a zone but its id, as keys. */
function keysOf({ name, aliases, kind }: Zone): readonly string[] {
  return [name.vi, name.en, ...aliases].map(keyOf).flatMap((key) => {
    const bare = KINDS[kind].reduce((so, word) => (so === key && key.startsWith(word) ? key.slice(word.length) : so), key);
    return [bare, ...KINDS[kind].map((word) => word + bare)];
  });
}

/** The zones by key, made once a policy. */
const indexes = /* @__PURE__ */ new WeakMap<Policy, ReadonlyMap<string, Zone>>();

function indexOf(policy: Policy): ReadonlyMap<string, Zone> {
  let index = indexes.get(policy);
  if (!index) {
    index = new Map(draftOf(policy).zones.flatMap((zone) => keysOf(zone).map((key) => [key, zone] as const)));
    indexes.set(policy, index);
  }
  return index;
}

/**
 * The park or zone that a text means: by id as it is written, by name or alias, with or without "KCN", "Khu công nghiệp" or "KKT". Case, spaces and diacritics
 * do not matter. Undefined where a name means no one park, such as "VSIP" or "Nam Đình Vũ".
 *
 * @throws PolicyError `bad-policy`.
 *
 * @example
 * findZone('khu công nghiệp Nomura – Hải Phòng')?.id // 'nomura-hai-phong'
 */
export function findZone(text: string, policy: Policy = resolution03): Zone | undefined {
  const index = indexOf(policy);
  if (typeof text !== 'string' || text.length > LONGEST_TEXT) return undefined;
  return policy.zones.find(({ id }) => id === text) ?? index.get(keyOf(text));
}
