import { benefits } from './benefits.js';
import { fingerprintOf } from './fingerprint.js';
import { frozenCopy } from './frozen-copy.js';
import { groups } from './groups.js';
import { instruments } from './instruments.js';
import { notModelled } from './not-modelled.js';
import { notices } from './notices.js';
import { occupations } from './occupations.js';
import { questions } from './questions.js';
import { reportingDuties } from './reporting.js';
import { lastDay } from './term.js';
import type { Policy, Reading } from './types.js';
import { zones } from './zones.js';

/** Seals a policy: computes the fingerprint of what it says, and freezes it throughout. */
export function seal(policy: Omit<Policy, 'fingerprint'>): Policy {
  const { id, title, ...rest } = policy;
  return frozenCopy({ id, title, fingerprint: fingerprintOf(policy), ...rest });
}

/**
 * Resolution 03/2024/NQ-HĐND of the People's Council of Hải Phòng under the default readings. Its own articles could not be read: every
 * statement carries its evidence, and every point left open is a question with a default that `withReading` changes. Deeply frozen.
 *
 * @example
 * resolution03.benefits[0]?.values[0]?.value // '0.5'
 */
export const resolution03: Policy = /* @__PURE__ */ (() =>
  seal({
    id: '03/2024/NQ-HĐND',
    title: {
      vi: 'Quy định chính sách hỗ trợ đào tạo một số nghề trên địa bàn thành phố Hải Phòng giai đoạn 2024-2030',
      en: 'Support for training in certain occupations in the city of Hải Phòng, 2024–2030',
    },
    reading: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id])) as unknown as Reading,
    instruments,
    occupations,
    groups,
    benefits,
    questions,
    notices,
    lastDay,
    notModelled,
    zones,
    reporting: reportingDuties(lastDay.date),
  }))();
