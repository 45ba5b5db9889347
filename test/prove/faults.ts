/** Faults as they are found, told with the case that shows them. */
export interface Faults {
  readonly fault: (what: string, shown: unknown) => void;
  readonly faults: () => readonly string[];
}

/** A few of each kind: one defect shows in millions of classes, and must not hide another. */
const MOST_OF_A_KIND = 5;

export function faultList(): Faults {
  const kinds = new Map<string, string[]>();
  return {
    fault: (what, shown) => {
      const known = kinds.get(what) ?? [];
      kinds.set(what, known);
      if (known.length < MOST_OF_A_KIND) known.push(`${what}: ${JSON.stringify(shown)}`);
    },
    faults: () => [...kinds.values()].flat(),
  };
}
