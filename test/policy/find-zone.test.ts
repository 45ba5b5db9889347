import { describe, expect, it } from 'vitest';
import { findZone } from '#src/policy/find-zone.js';

describe('a park or zone is found', () => {
  it.each([
    ['by its id', 'nomura-hai-phong', 'nomura-hai-phong'],
    ['by its name, whatever the case and the dashes', 'KHU CÔNG NGHIỆP NOMURA - HẢI PHÒNG', 'nomura-hai-phong'],
    ['by its name without diacritics and kind', 'nomura - hai phong', 'nomura-hai-phong'],
  ])('%s', (_, text, id) => {
    expect(findZone(text)?.id).toBe(id);
  });

  it.each([
    ['one that there is not', 'Khu công nghiệp Mặt Trăng'],
    ['nothing', ''],
    ['several of one brand', 'VSIP'],
    ['what objects inherit', 'constructor'],
    ['a text too long for a name', 'nomura '.repeat(500)],
    ['what is no text', 5 as unknown as string],
  ])('but not %s', (_, text) => {
    expect(findZone(text)).toBeUndefined();
  });
});
