import { ref, shallowRef } from 'vue';
import type { Policy } from '../../../../src/index.js';
import type { PolicyFile, ReadFile } from './policy-file.js';

const KEY = 'haiphong-training-support.policy-file';
const IN_BROWSER = typeof window !== 'undefined';

/** A browser may keep nothing, and say so by throwing. */
function fromStore<T>(use: (store: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

function keptFile(): PolicyFile | undefined {
  const kept = IN_BROWSER ? fromStore((store) => store.getItem(KEY)) : undefined;
  if (!kept) return undefined;
  const [onto = '', name = '', ...lines] = kept.split('\n');
  return { name, bytes: new TextEncoder().encode(lines.join('\n')), onto: onto === 'onto' };
}

const keep = ({ name, bytes, onto }: PolicyFile): boolean =>
  fromStore((store) => {
    store.setItem(KEY, `${onto ? 'onto' : ''}\n${name.replaceAll('\n', ' ')}\n${new TextDecoder().decode(bytes)}`);
    return true;
  }) ?? false;

const forget = (): void => void fromStore((store) => store.removeItem(KEY));

/** The policy of the file that is open; none while the site follows the resolution as published. */
export const loadedPolicy = shallowRef<Policy>();
export const fileName = ref('');
/** Whether a file of this session waits to be read again, so that nothing is made of the resolution as published in the meantime. */
export const isReading = ref(keptFile() !== undefined);
/** Whether the file of this session could not be read again, as when the site has changed under it. */
export const isLost = ref(false);
/** Whether the file outlives a page that is loaded anew: a browser may keep nothing. */
export const isKept = ref(true);

/** Opens a policy file. Its faults, where it has any, change nothing. The library that reads it comes with the first file. */
export async function openPolicyFile(file: PolicyFile): Promise<ReadFile> {
  const { readPolicyFile } = await import('./read-policy-file.js');
  const read = readPolicyFile(file);
  if (read.ok) {
    isKept.value = keep(file);
    isLost.value = false;
    fileName.value = file.name;
    loadedPolicy.value = read.policy;
  }
  return read;
}

let isResumed = false;

/** Reads the file of this session again, once a page was loaded anew. */
export async function resumeSession(): Promise<void> {
  const file = isResumed ? undefined : keptFile();
  isResumed = true;
  if (!file) return;
  const read = await openPolicyFile(file).catch(() => undefined);
  if (!read?.ok) {
    isLost.value = true;
    forget();
  }
  isReading.value = false;
}

/** Back to the resolution as published. */
export function dropPolicy(): void {
  forget();
  isLost.value = false;
  fileName.value = '';
  loadedPolicy.value = undefined;
}
