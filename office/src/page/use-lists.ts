import type { Bilingual, Locale, Policy } from 'haiphong-training-support';
import { computed, onBeforeUnmount, type Ref, ref, shallowRef, watch } from 'vue';
import type { Asks } from '../desk/asks.js';
import type { Told as Answers } from '../read/told.js';
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
  /** What the lists ask once, since it was last known; it stays while they are checked again, for whoever stands in an answer. */
  const asks = shallowRef<Asks>();
  const answers = shallowRef<Answers>({});
  /** Grows with each check, so that what hangs on it is asked anew. */
  const checks = ref(0);
  const status = ref('');
  const fault = ref('');
  /** How many things are being done: what was asked last is waited for even where what it replaces is not done yet. */
  const doing = ref(0);
  const busy = computed(() => doing.value > 0);
  const desk = openDesk(startWorker);

  const told = ({ file, rows, bytes }: Progress): void => {
    const counted = rows === undefined ? '' : words.rows[locale.value](grouped(rows, locale.value));
    const written = bytes === undefined ? '' : words.bytes[locale.value]((bytes / 1e6).toFixed(1));
    status.value = [file, counted, written].filter((text) => text).join(' – ') || words.working[locale.value];
  };

  /** Does something long: says so, says how it ended, and lets nothing else begin. */
  async function during<T>(work: () => Promise<T>, saying: Bilingual = words.working): Promise<T | undefined> {
    doing.value += 1;
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
      doing.value -= 1;
    }
  }

  let lastAsked: unknown;

  async function check(): Promise<void> {
    const under = policy.value;
    if (!under || files.value.length === 0) return;
    shown.value = undefined;
    const asked = { kind: 'check', files: files.value, answers: answers.value, recipe: under.recipe, locale: locale.value } as const;
    lastAsked = asked;
    const found = await during(() => desk.ask(asked, told).catch(askForHidden), words.reading);
    // Of a reading or an answer that was changed again meanwhile nothing is shown.
    if (!found || lastAsked !== asked) return;
    shown.value = found;
    asks.value = found.asks;
    checks.value += 1;
  }

  /** What is refused since all of it is out of sight can be read all the same, by who wants it. */
  function askForHidden(error: unknown): never {
    if (error instanceof Refused && error.hiddenRows > 0) asks.value = { hidden: error.hiddenRows, columns: [] };
    throw error;
  }

  async function answer(given: Answers): Promise<void> {
    answers.value = given;
    await check();
  }

  async function take(given: Promise<readonly GivenFile[]>): Promise<void> {
    const found = await given;
    if (found.length === 0) {
      fault.value = words.noFiles[locale.value];
      return;
    }
    // The same files, mended, are asked nothing twice; answers of others are none of theirs.
    if (found.map(({ file }) => file).join('\n') !== files.value.map(({ file }) => file).join('\n')) {
      answers.value = {};
      asks.value = undefined;
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

  return { files, shown, asks, answers, answer, checks, status, fault, busy, desk, told, during, take, saveTemplate };
}

export type OpenLists = ReturnType<typeof useLists>;
