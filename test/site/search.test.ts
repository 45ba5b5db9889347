import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../docs/.vitepress/search.js';
import { foundBy, wordsIn } from '../../docs/.vitepress/shared/search-words.js';
import exactFirst from '../../docs/.vitepress/theme/search/exact-first.js';
import MiniSearch from '../../node_modules/minisearch/dist/es/index.js';

describe('a word of a search', () => {
  it.each([
    ['Điều', ['dieu', 'điều']],
    ['dưỡng', ['duong', 'dưỡng']],
    ['THỦY', ['thuy', 'thủy']],
    ['Tuition', 'tuition'],
    ['934951', '934951'],
    ['900.000', '900000'],
    ['10,000,000', '10000000'],
    ['1,5', '1,5'],
  ])('%s is found by %j', (word, keys) => {
    expect(foundBy(word)).toEqual(keys);
    // Decomposed Vietnamese, as some keyboards write it, is the same word.
    expect(wordsIn(word.normalize('NFD')).map(foundBy)).toEqual([keys]);
  });

  it('is a number with its marks, and no more', () => {
    expect(wordsIn('Mức 900.000 đ/tháng, đến 31/12/2030.')).toEqual(['Mức', '900.000', 'đ', 'tháng', 'đến', '31', '12', '2030']);
  });

  it.each([wordsIn, foundBy])('is made by functions that stand on their own, as the browser gets only their text', (made) => {
    const alone = new Function(`return ${made.toString()}`)() as typeof made;
    expect(alone('Điều')).toEqual(made('Điều'));
  });
});

describe('a search', () => {
  const sections = [
    ['/a.html#welding', 'Hàn', 'Nghề hàn, mã nghề 6520123.'],
    ['/b.html#last', 'Hạn nộp', 'Hạn nộp báo cáo; hạn cuối; hạn khác.'],
    ['/c.html#two', 'Điều 2 nghị quyết', 'Mức hỗ trợ.'],
    ['/d.html#twenty', 'Điều 20', 'Điều 2024, điều 22.'],
    ['/e.html#amount', 'Mức', 'Mỗi tháng 900.000 đ.'],
    ['/f.html#other', 'Mức khác', 'Có 900 người, mỗi người 000.'],
    ['/g.html#text', 'Khác', 'Việc hàn thép theo điều 2.'],
  ] as const;
  const options = {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title'],
    tokenize: wordsIn,
    processTerm: foundBy as (word: string) => string,
  };
  const built = new MiniSearch(options);
  built.addAll(sections.map(([id, title, text]) => ({ id, title, titles: '', text })));
  const index = exactFirst.loadJSON(JSON.stringify(built), { ...options, searchOptions: { boost: { title: 4 } } });
  const found = (typed: string) => index.search(typed).map(({ id }) => String(id).slice(1, 2));

  it.each([
    ['hàn', 'ag'],
    ['điều 2', 'cg'],
    ['900.000', 'e'],
    ['900000', 'e'],
  ])('for %s finds first what names it as it is written', (typed, first) => {
    expect(found(typed).join('').slice(0, first.length)).toBe(first);
  });

  it('finds words without diacritics, and with others', () => {
    expect(found('han').sort().join('')).toBe('abg');
    expect(found('hán').sort().join('')).toBe('abg');
    expect(found('dieu 2')[0]).toBe('c');
  });

  it('finds nothing for what is no word', () => expect(found('…')).toEqual([]));
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
