import { describe, expect, it } from 'vitest';
import { foldTerm, sectionsOf } from '../../docs/.vitepress/search.js';

describe('a word of a search', () => {
  it.each([
    ['Điều', 'dieu'],
    ['dưỡng', 'duong'],
    ['đường', 'duong'],
    ['THỦY', 'thuy'],
    ['Tuition', 'tuition'],
    ['934951', '934951'],
  ])('%s is found as %s', (term, folded) => {
    expect(foldTerm(term)).toBe(folded);
    // Decomposed Vietnamese, as some keyboards write it, is the same word.
    expect(foldTerm(term.normalize('NFD'))).toBe(folded);
  });

  it('is folded by a function that stands on its own, as the browser gets only its text', () => {
    const alone = new Function(`return ${foldTerm.toString()}`)() as typeof foldTerm;
    expect(alone('Điều')).toBe('dieu');
  });
});

describe('the sections of a page', () => {
  const html = `<h1 id="a" tabindex="-1">Điều dưỡng <a class="header-anchor" href="#a">&#8203;</a></h1><p>Một <b>nghề</b> &amp; mã</p>
<h2 id="b" tabindex="-1">Mã nghề <a class="header-anchor" href="#b"></a></h2><p>6720301</p><h3 id="c">Chi tiết</h3><p>x</p><h2 id="d">Căn cứ</h2><p>y</p>`;

  it('bear their headings, and the words between them', () => {
    expect(sectionsOf(html)).toEqual([
      { anchor: 'a', titles: ['Điều dưỡng'], text: 'Một nghề & mã' },
      { anchor: 'b', titles: ['Điều dưỡng', 'Mã nghề'], text: '6720301' },
      { anchor: 'c', titles: ['Điều dưỡng', 'Mã nghề', 'Chi tiết'], text: 'x' },
      { anchor: 'd', titles: ['Điều dưỡng', 'Căn cứ'], text: 'y' },
    ]);
  });

  it('are none where a page has no heading', () => {
    expect(sectionsOf('<p>x</p>')).toEqual([]);
  });
});
