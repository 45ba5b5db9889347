import type { Bilingual, Locale, Policy } from 'haiphong-training-support';
import { onBeforeUnmount, type Ref, ref, shallowRef, watch } from 'vue';
import { grouped } from '../read/words.js';
import { both } from './both.js';
import { openDesk, Refused } from './desk.js';
import type { GivenFile, Progress, Shown } from './messages.js';
import { save } from './save.js';

const words = {
  reading: both('Đang đọc tệp…', 'Reading the files …'),
  rows: { vi: (rows: string) => `Đã xét ${rows} dòng…`, en: (rows: string) => `${rows} rows judged …` },
  bytes: { vi: (mb: string) => `Đã ghi ${mb} MB…`, en: (mb: string) => `${mb} MB written …` },
  working: both('Đang làm…', 'Working …'),
  done: both('Đã xong.', 'Done.'),
  noFiles: both('Không có tệp nào trong đó.', 'There is no file in it.'),
};

interface Given {
  readonly locale: Readonly<Ref<Locale>>;
  /** None while it is still being read: what is opened meanwhile is checked once it is there. */
  readonly policy: Readonly<Ref<Policy | undefined>>;
  readonly startWorker: () => Worker;
}

/** The lists that are open on a page: their files, what they come to under the policy, and what is being done with them. */
export function useLists({ locale, policy, startWorker }: Given) {
  const files = shallowRef<readonly GivenFile[]>([]);
  const shown = shallowRef<Shown>();
  /** Grows with each check, so that what hangs on it is asked anew. */
  const checks = ref(0);
  const status = ref('');
  const fault = ref('');
  const busy = ref(false);
  const desk = openDesk(startWorker);

  const told = ({ file, rows, bytes }: Progress): void => {
    const counted = rows === undefined ? '' : words.rows[locale.value](grouped(rows, locale.value));
    const written = bytes === undefined ? '' : words.bytes[locale.value]((bytes / 1e6).toFixed(1));
    status.value = [file, counted, written].filter((text) => text).join(' – ') || words.working[locale.value];
  };

  /** Does something long: says so, says how it ended, and lets nothing else begin. */
  async function during<T>(work: () => Promise<T>, saying: Bilingual = words.working): Promise<T | undefined> {
    busy.value = true;
    fault.value = '';
    status.value = saying[locale.value];
    try {
      const result = await work();
      status.value = words.done[locale.value];
      return result;
    } catch (error) {
      status.value = '';
      fault.value = error instanceof Refused ? error.text[locale.value] : String(error);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  async function check(): Promise<void> {
    const under = policy.value;
    if (!under || files.value.length === 0) return;
    shown.value = undefined;
    const asked = { kind: 'check', files: files.value, recipe: under.recipe, locale: locale.value } as const;
    const found = await during(() => desk.ask(asked, told), words.reading);
    if (!found) return;
    shown.value = found;
    checks.value += 1;
  }

  async function take(given: Promise<readonly GivenFile[]>): Promise<void> {
    const found = await given;
    if (found.length === 0) {
      fault.value = words.noFiles[locale.value];
      return;
    }
    files.value = found;
    await check();
  }

  async function saveTemplate(): Promise<void> {
    const under = policy.value;
    if (!under) return;
    const file = await during(() => desk.ask({ kind: 'template', recipe: under.recipe, locale: locale.value }));
    if (file) save(file);
  }

  watch(policy, check);
  watch(locale, async () => {
    status.value = '';
    fault.value = '';
    if (shown.value) shown.value = await desk.ask({ kind: 'tell', locale: locale.value });
  });
  onBeforeUnmount(desk.stop);

  return { files, shown, checks, status, fault, busy, desk, told, during, take, saveTemplate };
}

export type OpenLists = ReturnType<typeof useLists>;
