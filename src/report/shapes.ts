import type { ParseResult } from '../case/types.js';
import { type Issue, readData } from '../errors.js';
import { benefits, groups } from '../law/resolution-03.js';
import { fault, oneOf, type Shape, type Tell, wholeNumber } from '../policy/shape.js';
import type { BenefitId, Bilingual, GroupId } from '../types.js';

/** A number of people, months or đồng. */
export const count = /* @__PURE__ */ (() => wholeNumber(0, Number.MAX_SAFE_INTEGER))();

export const group: Shape<GroupId> = /* @__PURE__ */ (() => oneOf(groups.map(({ id }) => id)))();
export const benefit: Shape<BenefitId> = /* @__PURE__ */ (() => oneOf(benefits.map(({ id }) => id)))();

/** A text, even an empty one. */
export const anyText: Shape<string> = {
  read(input, path, tell) {
    if (typeof input === 'string') return input;
    tell(fault(path, 'type', { vi: 'phải là một văn bản', en: 'must be a text' }));
    return undefined;
  },
  schema: { type: 'string' },
};

/** Tells of a benefit that its group does not get. */
export function requirePaid(item: { readonly group: GroupId; readonly benefit: BenefitId }, path: string, tell: Tell): void {
  if (benefits.some(({ id, groups: paid }) => id === item.benefit && paid.includes(item.group))) return;
  disagree(tell, path, {
    vi: `chính sách không chi khoản “${item.benefit}” cho nhóm “${item.group}”`,
    en: `the policy does not pay “${item.benefit}” to the group “${item.group}”`,
  });
}

/** Tells of a sum that is none. */
export function requireSum(given: number, parts: readonly number[], path: string, tell: Tell): void {
  const sum = parts.reduce((so, part) => so + part, 0);
  if (given !== sum) disagree(tell, path, { vi: `phải bằng tổng các phần, là ${sum}`, en: `must be the sum of its parts, ${sum}` });
}

export const disagree = (tell: Tell, path: string, should: Bilingual): void => tell(fault(path, 'contradiction', should));

/** A shape whose parts also have to agree with each other, which is looked at once each is sound by itself. */
export const agreeing = <T>(shape: Shape<T>, check: (value: T, path: string, tell: Tell) => void): Shape<T> => ({
  ...shape,
  read(input, path, tell) {
    const value = shape.read(input, path, tell);
    let agrees = true;
    const tellOf: Tell = (issue) => {
      agrees = false;
      tell(issue);
    };
    if (value !== undefined) check(value, path, tellOf);
    return agrees ? value : undefined;
  },
});

/** What a shape makes of data from outside, or every fault of them. Never throws. */
export function readAs<T>(input: unknown, shape: Shape<T>): ParseResult<T, Issue> {
  return readData<unknown, ParseResult<T, Issue>>(
    input,
    (data) => {
      const issues: Issue[] = [];
      const value = shape.read(data, '', (issue) => issues.push(issue));
      return value === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, value };
    },
    () => ({ ok: false, issues: [fault('', 'type', { vi: 'không phải là dữ liệu JSON', en: 'is not JSON data' })] }),
  );
}
