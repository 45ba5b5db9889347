import { join, parse } from 'node:path';
import { type Locale, policyInWords } from 'haiphong-training-support';
import { isOpen } from '../desk/check.js';
import { checkFile } from '../desk/check-file.js';
import { type CheckedFile, lettersOf } from '../desk/letters.js';
import { withArchivesOpened } from '../read/archive.js';
import { cleanText } from '../read/clean-text.js';
import { FileError, madeOrUnread } from '../read/file-error.js';
import { grouped } from '../read/words.js';
import { jsonText } from '../write/json.js';
import { letterName, letterPaper } from '../write/letters/letter.js';
import { paperDocx } from '../write/paper/docx.js';
import { resultWorkbook } from '../write/result-workbook.js';
import { writeOut } from './disk.js';
import { filesOf } from './files-of.js';
import type { Options } from './options.js';

/**
 * Checks every list of a folder as one file is checked, each into a workbook and JSON of its own, and writes a letter to each enterprise or school. Tells
 * what could not be read. The code is that of `check-cases`.
 */
export async function checkFolder(folder: string, { locale, policy, out, strict, issuer, told }: Options): Promise<number> {
  const vi = locale === 'vi';
  const checked: CheckedFile[] = [];
  const unread: string[] = [];
  const files = await filesOf(folder);
  console.log(`${vi ? 'Thư mục' : 'Folder'}: ${cleanText(folder)}`);
  console.log(policyInWords(policy, locale));
  for (const { file, bytes } of withArchivesOpened(files)) {
    process.stderr.write(`${vi ? 'Đang xét' : 'Judging'} ${file}…\n`);
    const read = madeOrUnread(() => checkFile(bytes, policy, undefined, { ...told, file }));
    if (read instanceof FileError) {
      unread.push(file);
      console.log(`  ${file}: ${vi ? 'KHÔNG ĐỌC ĐƯỢC' : 'NOT READ'} – ${read.text[locale]}`);
      continue;
    }
    const { given, check: result } = read;
    checked.push({ file, check: result });
    const { dir, name } = parse(file);
    const base = join(out, dir, `${name}.${vi ? 'ket-qua' : 'results'}`);
    await writeOut(`${base}.xlsx`, resultWorkbook(result, given, locale));
    await writeOut(`${base}.json`, jsonText(result));
    console.log(`  ${file}: ${inShort(result.summary, locale)}`);
  }
  if (checked.length === 0)
    throw new FileError({
      vi: `Thư mục ${folder} không có tệp nào có danh sách hồ sơ đọc được.`,
      en: `The folder ${folder} holds no list of cases that can be read.`,
    });
  const letters = lettersOf(checked);
  for (const [at, letter] of letters.entries()) {
    const name = letterName(at);
    const bytes = await paperDocx([letterPaper(letter, policy, issuer === undefined ? {} : { issuer })], locale);
    await writeOut(join(out, name), [bytes]);
    const to = letter.to ?? letter.files.join(', ');
    console.log(
      vi
        ? `  ${name}: ${to} – ${letter.asked.length} trên ${letter.dossiers} hồ sơ cần bổ sung`
        : `  ${name}: ${to} – ${letter.asked.length} of ${letter.dossiers} dossiers lack something`,
    );
  }
  console.log(
    vi
      ? `\nĐã xét ${checked.length} tệp, không đọc được ${unread.length} tệp. Kết quả và công văn ở ${out}.`
      : `\n${checked.length} files judged, ${unread.length} not read. Results and letters are in ${out}.`,
  );
  return strict && checked.some((one) => isOpen(one.check)) ? 1 : 0;
}

function inShort({ cases, faultyRows, heldRows, byOutcome, needsFacts }: CheckedFile['check']['summary'], locale: Locale): string {
  const n = (value: number) => grouped(value, locale);
  return locale === 'vi'
    ? `${n(cases)} hồ sơ đã xét (đáp ứng ${n(byOutcome.eligible)}, trong đó thiếu số liệu ${n(needsFacts)}; không đáp ứng ${n(byOutcome.ineligible)}; chưa đủ thông tin ${n(byOutcome.undetermined)}), ${n(faultyRows)} dòng có lỗi, ${n(heldRows)} dòng chờ làm rõ`
    : `${n(cases)} cases judged (met ${n(byOutcome.eligible)}, of these lacking a figure ${n(needsFacts)}; not met ${n(byOutcome.ineligible)}; not enough known ${n(byOutcome.undetermined)}), ${n(faultyRows)} rows with faults, ${n(heldRows)} to be cleared up`;
}
