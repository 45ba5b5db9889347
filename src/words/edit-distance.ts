/**
 * How many slips of the pen lie between two texts: letters added, dropped, changed, or swapped with their neighbour. Case and diacritics count. Takes as
 * long as the product of their lengths.
 *
 * @example
 * editDistance('weldnig', 'welding') // 1
 */
export function editDistance(a: string, b: string): number {
  // Of each row of the table, what lies between the letters of `a` so far and each beginning of `b`.
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  let beforeLast = last;
  let distance = b.length;
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = i - 1;
    distance = i;
    const row = [distance];
    for (const [j, above] of last.slice(1).entries()) {
      const changed = diagonal + (a[i - 1] === b[j] ? 0 : 1);
      // Before the first letter of a text there is none, which is no letter of the other.
      const isSwap = a[i - 1] === b[j - 1] && a[i - 2] === b[j];
      const swapped = (isSwap ? beforeLast[j - 1] : undefined) ?? Number.POSITIVE_INFINITY;
      distance = Math.min(above + 1, distance + 1, changed, swapped + 1);
      row.push(distance);
      diagonal = above;
    }
    beforeLast = last;
    last = row;
  }
  return distance;
}
