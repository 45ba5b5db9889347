import { describe, expect, it } from 'vitest';
import type { SupportCase } from '#src/index.js';
import { judgesOf } from '../oracle/eligibility.js';
import { calculateSupport } from '../oracle/support.js';
import { eligible, factsOfAmounts, isSame } from './amounts.js';
import { classesOf, type FactClasses, policiesUnder } from './classes.js';
import { isContradictory } from './contradictory.js';
import { numbering, remembered, setTo, sweep, workbench } from './workbench.js';

const { oracle } = policiesUnder({}, false);
const never = () => false;
const facts: readonly FactClasses[] = [
  { path: 'training.level', values: [undefined, 'college', 'elementary'] },
  { path: 'education', values: [undefined, 'university'] },
];

describe('a case changed in place', () => {
  it('is the same to whoever reads it, and notes what was looked at', () => {
    const { supportCase, watched, set, lookedAt } = workbench(facts, { id: 'case', group: 'vocational-student', training: { start: '2025-09-08' } });
    set(0, 'college');
    expect(supportCase).toEqual({ id: 'case', group: 'vocational-student', training: { start: '2025-09-08', level: 'college' } });
    expect(JSON.stringify(watched)).toBe(JSON.stringify(supportCase));
    expect([lookedAt(), lookedAt()]).toEqual([0b11, 0]);
    const { training } = watched as { training?: { level?: string } };
    expect([lookedAt(), training?.level, lookedAt()]).toEqual([0, 'college', 0b01]);
  });

  it('is judged anew when a fact has changed that was looked at, and not before', () => {
    const bench = workbench(facts, { id: 'case', group: 'vocational-student' });
    let times = 0;
    const { after } = remembered(bench, (supportCase) => {
      times += 1;
      return (supportCase as { training: { level?: string } }).training.level;
    });
    const seen: (string | undefined)[] = [];
    sweep(facts, bench, never, (_, __, changed) => seen.push(after(changed)));
    expect(seen).toEqual([undefined, undefined, 'college', 'college', 'elementary', 'elementary']);
    expect(times).toBe(3);
  });
});

describe('a sweep', () => {
  it('comes by every class in order, as its number has it', () => {
    const bench = workbench(facts, { id: 'case', group: 'vocational-student' });
    const again = workbench(facts, { id: 'case', group: 'vocational-student' });
    const visited: number[] = [];
    sweep(facts, bench, never, (at) => {
      visited.push(at);
      setTo(at, facts, numbering(facts), again.set);
      expect(again.supportCase).toEqual(bench.supportCase);
    });
    expect(visited).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each(['vocational-student', 'industry-instructor'] as const)(
    'of the group %s passes over what contradicts itself, and nothing else',
    (group) => {
      const classes = classesOf(group, false);
      const bench = workbench(classes, { id: 'case', group });
      const again = workbench(classes, { id: 'case', group });
      const all = numbering(classes);
      const visited = new Uint8Array(all.total);
      const skipped = new Uint8Array(all.total);
      sweep(
        classes,
        bench,
        isContradictory,
        (at) => {
          visited[at] = 1;
        },
        (from, to) => skipped.fill(1, from, to),
      );
      let wrong = 0;
      let contradictory = 0;
      for (let at = 0; at < all.total; at += 1) {
        setTo(at, classes, all, again.set);
        const contradicts = isContradictory(again.supportCase);
        if (contradicts) contradictory += 1;
        if (visited[at] !== Number(!contradicts) || skipped[at] !== Number(contradicts)) wrong += 1;
      }
      expect(wrong).toBe(0);
      expect(contradictory).toBeGreaterThan(all.total / 20);
    },
  );
});

describe('what the second implementation says from memory is what it says when asked', () => {
  const differences = (
    classes: readonly FactClasses[],
    fixed: Readonly<Record<string, unknown>>,
    judge: (supportCase: SupportCase) => unknown,
  ): { readonly classes: number; readonly asked: number; readonly wrong: number } => {
    const bench = workbench(classes, fixed);
    const found = { classes: 0, asked: 0, wrong: 0 };
    const { after } = remembered(bench, (supportCase) => {
      found.asked += 1;
      return judge(supportCase);
    });
    sweep(classes, bench, isContradictory, (_, __, changed) => {
      found.classes += 1;
      if (!isSame(after(changed), judge(bench.supportCase))) found.wrong += 1;
    });
    return found;
  };

  it('of every rule of students', () => {
    const group = 'vocational-student';
    const found = judgesOf(group, oracle).map(({ judge }) => differences(classesOf(group, true), { id: 'case', group }, judge));
    expect(found.map(({ wrong }) => wrong)).toEqual([0, 0, 0, 0, 0]);
    // Of the five, only that which looks at what turns fastest is asked for every class.
    expect(found.filter(({ asked, classes }) => asked > classes / 2)).toHaveLength(1);
  });

  it('of the amounts of teachers and instructors', () => {
    for (const group of ['vocational-teacher', 'industry-instructor'] as const) {
      const { wrong, classes } = differences(factsOfAmounts(group), { id: 'case', group, ...eligible[group] }, (supportCase) =>
        calculateSupport(supportCase, oracle),
      );
      expect(wrong).toBe(0);
      expect(classes).toBeGreaterThan(50);
    }
  });
});

describe('plain data are the same', () => {
  it.each<[unknown, unknown, boolean]>([
    [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    [{ a: 1, b: 1 }, { a: 1 }, false],
    [[1, 2], [1], false],
    [[1], { 0: 1 }, false],
    [null, {}, false],
    ['1', 1, false],
  ])('%j and %j: %j', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});
