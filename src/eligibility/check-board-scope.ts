import { NO_ANSWERS, soundCase } from '../case/sound-case.js';
import type { FactPath, SupportCase } from '../case/types.js';
import type { BoardScope } from './types.js';

/**
 * Whether HEZA handles the case's dossier: its plan covers employees of enterprises that operate in a park or zone. Never a condition of support.
 * Source: HEZA's plan, title and IV.A (`KHBQL`, official).
 *
 * @throws PolicyError `unknown-group`; `bad-case`.
 *
 * @example
 * checkBoardScope({ id: 'HS-1', group: 'enterprise-employee', enterprise: { zone: 'vsip', operating: true } }).result // 'met'
 */
export function checkBoardScope(supportCase: SupportCase): BoardScope {
  const sound = soundCase(supportCase, NO_ANSWERS);
  if (sound.group !== 'enterprise-employee') return { result: 'unmet', missing: [] };
  const { operating, zone } = sound.enterprise ?? {};
  if (operating === false || zone === 'none') return { result: 'unmet', missing: [] };
  const missing: FactPath[] = [];
  if (operating === undefined) missing.push('enterprise.operating');
  if (zone === undefined) missing.push('enterprise.zone');
  return { result: missing.length > 0 ? 'unknown' : 'met', missing };
}
