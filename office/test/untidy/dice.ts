import fc from 'fast-check';

/** Draws of fast-check, one after another: the first of some things and the least number are the plainest. */
export interface Dice {
  one<T>(things: readonly T[]): T;
  /** From `min` up to `max`. */
  upTo(min: number, max: number): number;
  /** True in so many of a hundred draws. */
  in100(share: number): boolean;
  shuffled<T>(things: readonly T[]): readonly T[];
}

export function diceOf(draw: fc.GeneratorValue): Dice {
  const upTo = (min: number, max: number): number => draw(fc.integer, { min, max });
  return {
    upTo,
    one: (things) => {
      const thing = things[upTo(0, things.length - 1)];
      if (thing === undefined) throw new Error('nothing to draw from');
      return thing;
    },
    in100: (share) => upTo(0, 99) >= 100 - share,
    shuffled(things) {
      const order = [...things];
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = at - upTo(0, at);
        const [a, b] = [order[at], order[other]];
        if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a];
      }
      return order;
    },
  };
}
