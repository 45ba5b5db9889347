import type { SupportCase } from '#src/index.js';

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every fact that a case gives, by dotted path, but for its id and group. */
export const factsGiven = (supportCase: SupportCase): ReadonlyMap<string, unknown> => {
  const { id: _, group: __, ...rest } = supportCase;
  return new Map(
    Object.entries(rest).flatMap(([key, value]): [string, unknown][] =>
      isPlain(value) ? Object.entries(value).map(([inner, fact]) => [`${key}.${inner}`, fact]) : [[key, value]],
    ),
  );
};

/** A case of an id and a group that gives just these facts. */
export function caseOf({ id, group }: SupportCase, facts: Iterable<readonly [string, unknown]>): SupportCase {
  const built: Record<string, unknown> = { id, group };
  for (const [path, value] of facts) {
    if (value === undefined) continue;
    const [outer = path, inner] = path.split('.');
    built[outer] = inner === undefined ? value : { ...(built[outer] as Plain | undefined), [inner]: value };
  }
  return built as unknown as SupportCase;
}
