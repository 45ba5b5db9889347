import { isRealDate } from '../calendar/civil.js';
import type { ParseResult } from '../case/types.js';
import { readData } from '../errors.js';
import { benefits, groups } from '../law/resolution-03.js';
import type { BenefitId, GroupId, IsoDate } from '../types.js';
import { oneOf, type Shape, type ShapeIssue, type Tell, wholeNumber } from '../words/shapes.js';

/** A number of people, months or đồng. */
export const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);

export const date: Shape<IsoDate> = (input, path, tell) => {
  if (isRealDate(input)) return input;
  tell({ path, code: 'not-a-date', message: { vi: 'Phải là một ngày có thật, dạng YYYY-MM-DD.', en: 'Must be a real date YYYY-MM-DD.' } });
  return undefined;
};

export const group: Shape<GroupId> = oneOf(groups.map(({ id }) => id));
export const benefit: Shape<BenefitId> = oneOf(benefits.map(({ id }) => id));

/** Tells of a benefit that its group does not get. */
export function requirePaid(item: { readonly group: GroupId; readonly benefit: BenefitId }, path: string, tell: Tell): void {
  if (benefits.some(({ id, groups: paid }) => id === item.benefit && paid.includes(item.group))) return;
  contradiction(tell, path, {
    vi: `Chính sách không chi khoản “${item.benefit}” cho nhóm “${item.group}”.`,
    en: `The policy does not pay “${item.benefit}” to the group “${item.group}”.`,
  });
}

/** Tells of a sum that is none. */
export function requireSum(given: number, parts: readonly number[], path: string, tell: Tell): void {
  const sum = parts.reduce((so, part) => so + part, 0);
  if (given === sum) return;
  contradiction(tell, path, { vi: `Phải bằng tổng của các dòng: ${sum}.`, en: `Must be the sum of the rows, ${sum}.` });
}

export function contradiction(tell: Tell, path: string, message: ShapeIssue['message']): void {
  tell({ path, code: 'contradiction', message });
}

/** What a shape makes of data from outside, or every fault of them. Never throws. */
export function readAs<T>(input: unknown, shape: Shape<T>): ParseResult<T> {
  return readData<unknown, ParseResult<T>>(
    input,
    (data) => {
      const issues: ShapeIssue[] = [];
      const value = shape(data, '', (issue) => issues.push(issue));
      return value === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, value };
    },
    () => ({ ok: false, issues: [{ path: '', code: 'type', message: { vi: 'Không phải là dữ liệu JSON.', en: 'Is no JSON data.' } }] }),
  );
}

/** A shape whose parts also have to agree with each other, which is looked at where each is sound by itself. */
export const agreeing =
  <T>(shape: Shape<T>, check: (value: T, path: string, tell: Tell) => void): Shape<T> =>
  (input, path, tell) => {
    const value = shape(input, path, tell);
    let agrees = true;
    const tellOf: Tell = (issue) => {
      agrees = false;
      tell(issue);
    };
    if (value !== undefined) check(value, path, tellOf);
    return agrees ? value : undefined;
  };
