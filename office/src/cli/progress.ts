import type { Locale } from 'haiphong-training-support';
import { grouped } from '../read/words.js';

const PROGRESS_EVERY = 5000;

/** Tells how far a long list has got; short ones need no word. */
export const progress = (locale: Locale) => (rows: number) => {
  if (rows % PROGRESS_EVERY === 0)
    process.stderr.write(locale === 'vi' ? `Đã xét ${grouped(rows, 'vi')} dòng…\n` : `${grouped(rows, 'en')} rows judged …\n`);
};
