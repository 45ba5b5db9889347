import { resolution03 } from 'haiphong-training-support';
import { describe, expect, test } from 'vitest';
import { areaOfPark, parkInLocality, parksMeant, readParks } from '../../src/read/parks.js';
import type { Filled } from '../../src/read/value.js';
import { day, number } from './cells.js';

const why = { vi: 'phải là một khu', en: 'must be a park' };
const read = (cell: Filled) => readParks([cell], resolution03, why).read(cell);

describe('the column of parks', () => {
  test.each<readonly [Filled, string]>([
    ['KCN Tràng Duệ', 'trang-due'],
    ['Khu công nghiệp Tràng Duệ, huyện An Dương', 'trang-due'],
    ['Lô A1 – KCN Tràng Duệ', 'trang-due'],
    ['trang-due', 'trang-due'],
    ['none', 'none'],
    ['–', 'none'],
    ['Ngoài khu công nghiệp', 'none'],
    ['Cụm công nghiệp Quang Trung', 'none'],
    ['KCN Chưa Có Tên', 'KCN Chưa Có Tên'],
    [12, '12'],
    [number(12, '000'), '012'],
  ])('%s is read as %s', (cell, value) => {
    expect(read(cell)).toEqual({ ok: true, value });
  });

  test('nothing written is nothing told', () => {
    expect(read('')).toMatchObject({ ok: true });
    expect(read('  ')).not.toHaveProperty('value', 'none');
  });

  test.each([
    ['Trong khu công nghiệp', 'hãy ghi tên khu công nghiệp, khu kinh tế'],
    [`KCN ${'rất dài '.repeat(40)}`, 'phải là một khu'],
    [true, 'phải là một khu'],
    [day('2025-09-08'), 'phải là một khu'],
  ])('%s is a fault: %s', (cell, vi) => {
    expect(read(cell)).toMatchObject({ ok: false, why: { vi } });
  });

  test('of two parks in one cell nobody knows which is meant; they are told by their names', () => {
    const value = read('KCN Tràng Duệ, KCN Đình Vũ');
    const [, first, second] = /\((.*); (.*)\)/.exec(value.ok ? '' : value.why.en) ?? [];
    expect(value).toMatchObject({ ok: false, question: { choices: ['trang-due', 'dinh-vu'] } });
    expect([first, second]).toEqual(['trang-due', 'dinh-vu'].map((id) => resolution03.zones.find((zone) => zone.id === id)?.name.en));
  });

  test('every short name and brand is of parks that the policy has', () => {
    expect(parksMeant.filter((id) => !resolution03.zones.some((zone) => zone.id === id))).toEqual([]);
  });

  test('names on no list are told once, the first five of them, long ones cut', () => {
    const names = Array.from({ length: 7 }, (_, at) => `KCN Chưa Có Tên ${at}${at === 0 ? ` ${'dài '.repeat(20)}` : ''}`);
    const { words } = readParks([...names, ...names], resolution03, why);
    expect(words).toHaveLength(1);
    expect(words[0]?.vi).toMatch(/^tên khu không có trong danh mục nên được giữ như đã ghi: “KCN Chưa Có Tên 0 .*…”, .* và 2 tên khác$/);
    expect(words[0]?.en).toMatch(/ and 2 more$/);
    expect(readParks(['KCN Tràng Duệ', 'Không'], resolution03, why).words).toEqual([]);
  });

  test('of a brand with parks in both localities that in the locality told is meant', () => {
    const parks = resolution03.zones.filter(({ area }) => area !== undefined);
    const [here] = parks.filter(({ area }) => area === 'hai-phong');
    const [there] = parks.filter(({ area }) => area !== 'hai-phong');
    if (!here || !there) throw new Error('Both localities have parks.');
    const both = [here.id, there.id];
    expect(parkInLocality(both, 'hai-phong', resolution03)).toBe(here.id);
    expect(parkInLocality(both, there.area, resolution03)).toBe(there.id);
    expect(parkInLocality(both, undefined, resolution03)).toBeUndefined();
    expect(parkInLocality([here.id, here.id], 'hai-phong', resolution03)).toBeUndefined();
  });

  test('an address that names a park lies in its area, another nowhere that is known', () => {
    expect(areaOfPark('Lô CN5, KCN Tràng Duệ', resolution03)).toBe('hai-phong');
    expect(areaOfPark('Số 1 đường Lê Lợi', resolution03)).toBeUndefined();
    expect(areaOfPark('Trong khu công nghiệp', resolution03)).toBeUndefined();
  });
});
