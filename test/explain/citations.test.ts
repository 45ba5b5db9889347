import { describe, expect, it } from 'vitest';
import { citation, citedAs } from '#src/explain/citations.js';
import { resolution03 } from '#src/index.js';

describe('a provision', () => {
  it.each([
    ['Điều 2', 'Điều 2 X', 'Article 2 of X'],
    ['Khoản 2 Điều 1', 'Khoản 2 Điều 1 X', 'Article 1(2) of X'],
    ['Điểm b khoản 1 Điều 16', 'Điểm b khoản 1 Điều 16 X', 'Article 16(1)(b) of X'],
    ['điểm đ khoản 3a điều 10', 'điểm đ khoản 3a điều 10 X', 'Article 10(3a)(đ) of X'],
    ['II.6', 'Mục II.6 X', 'Section II.6, X'],
    ['IV.A.2', 'Mục IV.A.2 X', 'Section IV.A.2, X'],
    ['III', 'Mục III X', 'Section III, X'],
    ['Điểm ab khoản 12 Điều 10b', 'Điểm ab khoản 12 Điều 10b X', 'Article 10b(12)(ab) of X'],
    ['II.10', 'Mục II.10 X', 'Section II.10, X'],
    ['Phụ lục 1', 'Phụ lục 1 X', 'Phụ lục 1 of X'],
    ['Điều 1 và Điều 2', 'Điều 1 và Điều 2 X', 'Điều 1 và Điều 2 of X'],
    ['Phần đầu Điều 1', 'Phần đầu Điều 1 X', 'Phần đầu Điều 1 of X'],
    ['Phụ lục II', 'Phụ lục II X', 'Phụ lục II of X'],
    ['II.6 và III', 'II.6 và III X', 'II.6 và III of X'],
    ['Khoản 2', 'Khoản 2 X', 'Khoản 2 of X'],
  ])('%s is cited as %s, in English %s', (provision, vi, en) => {
    expect(citation(provision, 'X', 'vi')).toBe(vi);
    expect(citation(provision, 'X', 'en')).toBe(en);
  });
});

describe('an instrument', () => {
  it.each([
    ['NQ03', 'Nghị quyết số 03/2024/NQ-HĐND', 'Resolution 03/2024/NQ-HĐND'],
    ['KH220', 'Kế hoạch số 220/KH-UBND', 'Plan 220/KH-UBND'],
    ['ND97', 'Nghị định số 97/2023/NĐ-CP', 'Government Decree 97/2023/NĐ-CP'],
    ['LVE2025', 'Luật Giáo dục nghề nghiệp số 124/2025/QH15', 'Law on Vocational Education 124/2025/QH15'],
    ['QD53', 'Quyết định số 53/2019/QĐ-UBND', 'Decision 53/2019/QĐ-UBND'],
    ['SKDS', 'Báo Sức khỏe & Đời sống', 'Sức khỏe & Đời sống (newspaper)'],
    ['BHD', 'Báo Hải Dương', 'Báo Hải Dương (newspaper)'],
    ['TBTC', 'Thời báo Tài chính Việt Nam', 'Thời báo Tài chính Việt Nam (newspaper)'],
    ['HEZA', 'Trang giới thiệu của Ban Quản lý Khu kinh tế Hải Phòng', 'Introduction page of the Hải Phòng Economic Zone Authority'],
  ])('%s is cited as %s, in English %s', (id, vi, en) => {
    const instrument = resolution03.instruments.find((candidate) => candidate.id === id);
    expect(instrument && citedAs(instrument, 'vi')).toBe(vi);
    expect(instrument && citedAs(instrument, 'en')).toBe(en);
  });

  it('without a number is cited by its whole title', () => {
    const title = { vi: 'Nghị quyết sửa đổi, bổ sung', en: 'Amending resolution, as a what-if' };
    expect(citedAs({ id: 'X', kind: 'law', title, seen: 'named' }, 'vi')).toBe(title.vi);
    expect(citedAs({ id: 'X', kind: 'law', title, seen: 'named' }, 'en')).toBe(title.en);
  });
});
