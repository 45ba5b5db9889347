import { beforeAll, describe, expect, it } from 'vitest';
import { amendPolicy, diffPolicies, type Policy, resolution03 } from '#src/index.js';
import { changesByPart, PARTS, type Part } from '../../docs/.vitepress/theme/policy/changes.js';
import { readPolicyFile } from '../../docs/.vitepress/theme/policy/read-policy-file.js';
import { type ToldChange, toldChange } from '../../docs/.vitepress/theme/policy/tell-changes.js';
import { policyOfHour, TITLE } from '../../office/test/law-sheet/hour-of-work.js';
import { assumed, both, EVERYTHING, everything } from './every-kind-of-change.js';

let hour: Policy;
beforeAll(async () => {
  hour = await policyOfHour();
});

const toldOf = (policy: Policy, locale: 'vi' | 'en'): ReadonlyMap<Part, readonly ToldChange[]> =>
  new Map(
    [...changesByPart(resolution03, policy)].map(([part, changes]) => [part, changes.map((change) => toldChange(change, part, policy, locale))]),
  );
const idsIn = (policy: Policy, part: Part) => (changesByPart(resolution03, policy).get(part) ?? []).map(({ statement }) => statement);

describe('what a policy file changes', () => {
  it.each(['of an hour with the text', 'of every kind'])('%s, is told once each', (which) => {
    const policy = which === 'of every kind' ? everything : hour;
    const told = [...changesByPart(resolution03, policy).values()].flat().map(({ statement }) => statement);
    expect(new Set(told).size).toBe(told.length);
    const settled = policy.settled.map(({ id }) => id as string);
    const dropped = policy.dropped.map(({ rule }) => `rule/${rule}`);
    const left = diffPolicies(resolution03, policy).filter(({ statement }) => !told.includes(statement));
    // What a settled question left open is told by its answer; a condition that goes, by the provision that drops it.
    for (const { statement, after } of left) {
      const [kind = '', id = ''] = statement.split('/');
      expect(after).toBeUndefined();
      expect([statement, kind === 'rule' ? dropped.includes(statement) : ['reading', 'option'].includes(kind) && settled.includes(id)]).toEqual([
        statement,
        true,
      ]);
    }
  });

  it('stands in the part that it is of', () => {
    expect(Object.fromEntries(PARTS.map((part) => [part, idsIn(everything, part)]))).toEqual({
      figures: ['value/tuition/2027-03-01', 'value/living-allowance', 'last-day'],
      settled: ['settled/month-count'],
      readings: ['reading/effective-date', 'reading/vocational-secondary'],
      conditions: ['rule/vocational-student.residence'],
      dropped: ['dropped/vocational-teacher.lacks-skill-certificate'],
      limits: ['limit/course-cap'],
      absent: ['absent/age'],
      lists: ['instrument/VIDU', 'occupation/vi-du', 'code/vi-du/college'],
      official: ['group/vocational-student'],
      // Conditions on the period rest on the days, of which one is now known otherwise.
      known: ['group/vocational-teacher', ...resolution03.rules.filter(({ id }) => id.endsWith('.period')).map(({ id }) => `rule/${id}`)],
    });
  });

  it('of the resolution as published is nothing', () => {
    expect([...changesByPart(resolution03, resolution03).values()].flat()).toEqual([]);
  });

  it.each([
    ['vi', '70% học phí', '50% học phí', '800.000 đ một tháng', '900.000 đ một tháng', '30/06/2031', '31/12/2030'],
    ['en', '70% of tuition', '50% of tuition', '800,000 đ a month', '900,000 đ a month', '30 June 2031', '31 December 2030'],
  ] as const)('is told in figures as before and as now: %s', (locale, share, formerShare, sum, formerSum, day, formerDay) => {
    const figures = toldOf(everything, locale).get('figures') ?? [];
    const plain = (text: string | undefined) => text?.replaceAll(' ', ' ');
    expect(figures.map(({ now, before }) => [plain(now), plain(before)])).toEqual([
      [share, formerShare],
      [sum, formerSum],
      [day, formerDay],
    ]);
    expect(figures[0]?.details).toHaveLength(1);
    expect(figures.every(({ changesResults }) => changesResults)).toBe(true);
  });

  it.each(['vi', 'en'] as const)('of questions, conditions, limits and lists is told in words: %s', (locale) => {
    const told = toldOf(everything, locale);
    const one = (part: Part) => told.get(part)?.[0];
    const question = resolution03.questions.find(({ id }) => id === 'month-count');
    expect(one('settled')).toMatchObject({
      title: question?.question[locale],
      now: question?.options[1]?.label[locale],
      before: question?.options[0]?.label[locale],
    });
    expect(one('readings')).toMatchObject({ now: { vi: 'Ngày 15/08/2024', en: '15 August 2024' }[locale] });
    const [asks, window, outside, point] = one('conditions')?.details ?? [];
    expect(asks).toContain({ vi: 'Có cư trú không? (trả lời “không” là đáp ứng)', en: 'Resident? (“no” meets it)' }[locale]);
    expect(window).toContain({ vi: '01/01/2026', en: '1 January 2026' }[locale]);
    expect(outside).toContain({ vi: 'không đáp ứng', en: 'does not meet' }[locale]);
    expect(point).toContain(resolution03.notModelled.find(({ id }) => id === 'residence')?.title[locale]);
    expect(one('limits')?.now).toContain('12');
    expect(told.get('lists')?.[1]?.details[0]).toContain({ vi: '01/01/2027', en: '1 January 2027' }[locale]);
    for (const change of [...told.values()].flat())
      expect([change.id, change.title === '', /undefined|null|NaN/.test(JSON.stringify(change))]).toEqual([change.id, false, false]);
  });

  it('of an hour with the text is told with provision and wording', () => {
    const told = toldOf(hour, 'vi');
    expect(told.get('official')?.length).toBeGreaterThan(25);
    for (const { id, provenance, amendment, changesResults } of told.get('official') ?? []) {
      expect([id, provenance?.evidence, amendment, changesResults]).toEqual([id, 'official', TITLE, false]);
      expect([id, provenance?.sources.every(({ provision }) => provision !== undefined)]).toEqual([id, true]);
    }
    expect(told.get('settled')).toHaveLength(8);
    expect(told.get('settled')?.filter(({ before }) => before !== undefined)).toHaveLength(2);
    expect(told.get('figures')?.map(({ id }) => id)).toEqual(['value/living-allowance']);
    expect(told.get('figures')?.[0]?.provenance?.sources[0]?.wording?.text).toContain('một triệu đồng');
  });
});

describe('a policy file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (value: unknown, onto = false) =>
    readPolicyFile({ name: 'x.json', bytes: bytes(typeof value === 'string' ? value : JSON.stringify(value)), onto });

  it.each([
    ['an amendment', () => EVERYTHING, () => amendPolicy(resolution03, EVERYTHING)],
    ['a recipe', () => everything.recipe, () => everything],
    ['a whole policy', () => everything, () => everything],
  ] as const)('is read: %s', (_, given, policy) => {
    expect(read(given())).toEqual({ ok: true, policy: policy() });
  });

  it.each([
    ['no JSON', 'xin chào', /JSON/],
    ['a key that stands twice', '{"title": {"vi": "a", "en": "a"}, "title": {"vi": "b", "en": "b"}}', /twice/],
    ['no policy', '[1]', /./],
  ])('is refused where it is %s', (_, text, why) => {
    const found = read(text);
    expect(found).toMatchObject({ ok: false, otherRelease: false });
    expect(!found.ok && found.faults[0]?.text.en).toMatch(why);
  });

  it('is refused with every fault at once, and what may have been meant', () => {
    const found = read({ benefits: [{ id: 'tution', from: '2026-13-01', value: '0.7', provenance: assumed }], titel: both('a', 'a') });
    expect(!found.ok && found.faults.map(({ suggestions }) => suggestions)).toEqual([['tuition'], [], ['title']]);
  });

  it('of another release is made anew under this one by who asks for it', () => {
    const other = { ...everything.recipe, ruleset: '0123456789abcdef' };
    expect(read(other)).toMatchObject({ ok: false, otherRelease: true });
    expect(read(other, true)).toEqual({ ok: true, policy: everything });
  });
});
