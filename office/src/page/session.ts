import { zipSync } from 'fflate';
import {
  comparePolicies,
  type Locale,
  mergeComparisons,
  type Policy,
  type PolicyRecipe,
  parsePolicy,
  type SupportCase,
} from 'haiphong-training-support';
import { FileError } from '../read/file-error.js';
import { jsonText } from '../write/json.js';
import { resultWorkbook } from '../write/result-workbook.js';
import { changesInWords } from '../write/what-if/assumptions.js';
import { type Assumed, policyAssumed } from './assumed.js';
import { type CheckedList, caseAt, checkFiles, type Lists, rowsOf, shownLists } from './lists.js';
import type { Compared, GivenFile, Progress, Request, Results, WrittenFile } from './messages.js';
import { XLSX } from './xlsx.js';

/** What is open on the page: its files as they came, and what the last check of them found. It lives as long as the page, and is written nowhere. */
export function openSession(tell: (progress: Progress) => void): (request: Request) => Promise<Results[Request['kind']]> {
  let files: readonly GivenFile[] = [];
  let lists: Lists | undefined;
  let groups: ReadonlyMap<SupportCase['group'], readonly SupportCase[]> | undefined;
  const opened = (): Lists => {
    if (lists) return lists;
    throw new FileError({ vi: 'Chưa mở danh sách nào.', en: 'No list is open.' });
  };

  return async (request) => {
    switch (request.kind) {
      case 'check': {
        lists = undefined;
        groups = undefined;
        files = request.files;
        lists = checkFiles(files, policyOf(request.recipe), request.answers, tell);
        return shownLists(lists, request.locale);
      }
      case 'tell':
        return shownLists(opened(), request.locale);
      case 'rows':
        return rowsOf(opened(), request.query, request.locale);
      case 'case': {
        const found = caseAt(opened(), request.at);
        if (!found) throw new FileError({ vi: 'Không còn hồ sơ này trong danh sách.', en: 'The list has this dossier no more.' });
        return { supportCase: found.supportCase, hangsOn: found.hangsOn };
      }
      case 'write': {
        const list = opened().lists[request.file];
        if (!list) throw new FileError({ vi: 'Không có tệp này.', en: 'There is no such file.' });
        return request.what === 'json' ? jsonFile(list, request.locale) : workbookFile(list, request.locale, tell);
      }
      case 'everything':
        return everything(opened(), request.locale, tell);
      case 'template':
        return template(policyOf(request.recipe), request.locale);
      case 'paper': {
        // What makes papers is large: where the page is no single file, it comes with the first of them.
        const { paperOf } = await import('./papers.js');
        return paperOf(request.asked, { files, lists: opened(), policy: policyOf(request.recipe), locale: request.locale });
      }
      case 'compare': {
        groups ??= byGroup(opened());
        return compared(groups, policyOf(request.recipe), request.assumed, request.locale);
      }
    }
  };
}

/** The last policy that was asked for: making one takes longer than a step of a slider. */
let known: Policy | undefined;

function policyOf(recipe: PolicyRecipe): Policy {
  if (known?.fingerprint === recipe.fingerprint) return known;
  const parsed = parsePolicy(recipe);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message.en).join(' '));
  known = parsed.value;
  return known;
}

const baseOf = ({ file }: CheckedList, locale: Locale): string => `${file.replace(/\.[^./]*$/, '')}.${locale === 'vi' ? 'ket-qua' : 'results'}`;

const inOneFolder = (path: string): string => path.split('/').at(-1) ?? path;

function workbookFile(list: CheckedList, locale: Locale, tell: (progress: Progress) => void): WrittenFile {
  return { name: `${inOneFolder(baseOf(list, locale))}.xlsx`, blob: new Blob(workbookPieces(list, locale, tell), { type: XLSX }) };
}

function workbookPieces(list: CheckedList, locale: Locale, tell: (progress: Progress) => void): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let told = 0;
  for (const piece of resultWorkbook(list.check, list.given, locale)) {
    pieces.push(piece as Uint8Array<ArrayBuffer>);
    bytes += piece.length;
    if (bytes - told < 200_000) continue;
    told = bytes;
    tell({ bytes });
  }
  return pieces;
}

const jsonFile = (list: CheckedList, locale: Locale): WrittenFile => ({
  name: `${inOneFolder(baseOf(list, locale))}.json`,
  blob: new Blob([...jsonText(list.check)], { type: 'application/json' }),
});

/** What the command writes of a folder, as an archive. */
async function everything({ lists }: Lists, locale: Locale, tell: (progress: Progress) => void): Promise<WrittenFile> {
  const parts: Record<string, Uint8Array> = {};
  for (const list of lists) {
    tell({ file: list.file });
    parts[`${baseOf(list, locale)}.xlsx`] = new Uint8Array(await new Blob(workbookPieces(list, locale, tell)).arrayBuffer());
    parts[`${baseOf(list, locale)}.json`] = new TextEncoder().encode([...jsonText(list.check)].join(''));
  }
  // Workbooks are packed already.
  const packed = zipSync(parts, { level: 0 }) as Uint8Array<ArrayBuffer>;
  return { name: locale === 'vi' ? 'ket-qua.zip' : 'results.zip', blob: new Blob([packed], { type: 'application/zip' }) };
}

async function template(policy: Policy, locale: Locale): Promise<WrittenFile> {
  const [{ default: ExcelJS }, { writeTemplate }] = await Promise.all([import('exceljs'), import('../write/template.js')]);
  const workbook = new ExcelJS.Workbook();
  writeTemplate(workbook, policy, locale);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return { name: locale === 'vi' ? 'mau-danh-sach.xlsx' : 'list-template.xlsx', blob: new Blob([bytes], { type: XLSX }) };
}

function byGroup({ lists }: Lists): ReadonlyMap<SupportCase['group'], readonly SupportCase[]> {
  const groups = new Map<SupportCase['group'], SupportCase[]>();
  for (const { check } of lists)
    for (const { supportCase } of check.cases) {
      const others = groups.get(supportCase.group);
      if (others) others.push(supportCase);
      else groups.set(supportCase.group, [supportCase]);
    }
  return groups;
}

function compared(groups: ReadonlyMap<SupportCase['group'], readonly SupportCase[]>, before: Policy, assumed: Assumed, locale: Locale): Compared {
  const after = policyAssumed(before, assumed);
  const parts = before.groups.flatMap(({ id: group }) => {
    const cases = groups.get(group);
    return cases ? [{ group, comparison: comparePolicies(cases, before, after) }] : [];
  });
  return {
    changes: changesInWords(before, after, locale),
    fingerprint: after.fingerprint,
    whole: parts.map(({ comparison }) => comparison).reduce(mergeComparisons, comparePolicies([], before, after)),
    groups: parts,
  };
}
