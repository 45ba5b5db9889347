import { FileError } from '../../../../office/src/read/file-error.js';
import { jsonFrom } from '../../../../office/src/read/json-text.js';
import { policyFrom } from '../../../../office/src/read/policy-file.js';
import type { PolicyFile, ReadFile } from './policy-file.js';

/** The policy that a file tells, or all that is wrong with it: read as the commands and the office's page read it. */
export function readPolicyFile({ name, bytes, onto }: PolicyFile): ReadFile {
  let input: unknown;
  try {
    input = jsonFrom(bytes, name);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ok: false, faults: [{ text: error.text, suggestions: [] }], otherRelease: false };
  }
  const read = policyFrom(input, onto);
  if (read.ok) return { ok: true, policy: read.value };
  return {
    ok: false,
    faults: read.issues.map(({ message, suggestions = [] }) => ({ text: message, suggestions })),
    otherRelease: read.issues.some(({ code }) => code === 'different-ruleset'),
  };
}
