import { describe, expect, it } from 'vitest';
import { tuitionYear } from '#src/law/article-2-tuition.js';
import { nationalRelief } from '#src/law/national-relief.js';
import type { Benefit, Provenance } from '#src/law/types.js';
import { resolution03, rules } from '#src/policy/resolution-03.js';
import { provenancesIn, textsIn, walk, wordingsIn } from '../helpers/walk.js';

/** Every statement of law that the library makes. */
const statements = { policy: resolution03, rules, nationalRelief, tuitionYear };

/** Each statement with its evidence and its sources, a line each, named by what it is about. */
function* linesOf(value: unknown, name = ''): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('provenance' in value) {
    const { evidence, sources, note } = value.provenance as Provenance;
    const cited = sources.map(({ instrument, provision, wording }) =>
      [instrument, provision, wording && `“${wording.text}” (${wording.lang})`].filter(Boolean).join(' '),
    );
    yield `${name}: ${evidence}${cited.length > 0 ? `, ${cited.join('; ')}` : ''}${note ? '. Note.' : ''}`;
  }
  for (const [key, inner] of Object.entries(value)) {
    const own = Array.isArray(value) && typeof inner === 'object' && inner !== null && 'id' in inner ? inner.id : key;
    yield* linesOf(inner, name === '' ? own : `${name} ${own}`);
  }
}

describe('provenance', () => {
  const all = provenancesIn(statements);
  const instruments = new Set(resolution03.instruments.map(({ id }) => id));

  it('stands at every statement', () => {
    expect(all.length).toBeGreaterThan(100);
    const stated = [
      ...resolution03.occupations,
      ...resolution03.groups,
      ...resolution03.benefits.flatMap(({ values }) => values),
      ...resolution03.questions.flatMap(({ options }) => options),
      ...resolution03.notices,
      resolution03.lastDay,
      ...resolution03.zones,
      ...resolution03.reporting,
      ...rules,
    ];
    expect(stated.filter(({ provenance }) => provenance === undefined)).toEqual([]);
  });

  it('is the one reviewed, statement by statement', async () => {
    await expect(`${[...linesOf(statements)].join('\n')}\n`).toMatchFileSnapshot('sources.txt');
  });

  it('names instruments that exist', () => {
    const named = all.flatMap(([path, { sources }]) => sources.map(({ instrument }) => `${instrument} (${path})`));
    expect(named.filter((name) => !instruments.has(name.replace(/ .*/, '')))).toEqual([]);
  });

  it('has a known level of evidence, and a source unless it is assumed', () => {
    const levels = ['official', 'reported', 'inferred', 'assumed'];
    expect(all.filter(([, { evidence }]) => !levels.includes(evidence))).toEqual([]);
    expect(all.filter(([, { evidence, sources }]) => sources.length === 0 && evidence !== 'assumed')).toEqual([]);
  });

  it('writes down the step of reasoning behind the rules that are inferred', () => {
    const inferred = rules.filter(({ provenance }) => provenance.evidence === 'inferred');
    expect(inferred.map(({ id }) => id)).toEqual([
      'enterprise-employee.occupation',
      'enterprise-employee.level',
      'vocational-student.occupation',
      'vocational-teacher.school-in-city',
      'vocational-teacher.occupation',
      'industry-instructor.occupation',
    ]);
    expect(inferred.filter(({ provenance }) => provenance.note === undefined)).toEqual([]);
  });

  it('lists no instrument twice, and uses no id twice', () => {
    for (const list of [
      resolution03.instruments,
      resolution03.occupations,
      resolution03.zones,
      resolution03.notices,
      resolution03.notModelled,
      rules,
    ]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('wordings', () => {
  // What the wording of each figure must say, parsed by itself.
  const number = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));
  const share = (text: string): string => String(number(text) / 100);
  const dong = (text: string): string => String(number(text) * (/\d million\b/.test(text) ? 1_000_000 : 1));
  function date(text: string): string {
    const [, day = '', month = '', year = ''] = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text) ?? [];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }

  const wordingAt = ({ sources }: Provenance, instrument: string, provision?: string): string => {
    const found = sources.filter(({ wording }) => wording !== undefined);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(provision === undefined ? { instrument } : { instrument, provision });
    return found[0]?.wording?.text ?? '';
  };
  const benefit = (id: Benefit['id']) =>
    resolution03.benefits.find((candidate) => candidate.id === id)?.values[0] ?? {
      value: '',
      provenance: { evidence: 'assumed' as const, sources: [] },
    };
  const instrument = (id: string) => resolution03.instruments.find((candidate) => candidate.id === id);

  it('"50% reduction in tuition fees" is the rate of tuition', () => {
    const { value, provenance } = benefit('tuition');
    const text = wordingAt(provenance, 'BHD');
    expect(text).toBe('50% reduction in tuition fees');
    expect(share(text)).toBe(value);
  });

  it('"900,000 VND/month/student" is the living allowance', () => {
    const { value, provenance } = benefit('living-allowance');
    const text = wordingAt(provenance, 'BHD');
    expect(text).toBe('900,000 VND/month/student');
    expect(dong(text)).toBe(value);
  });

  it('"10 million VND/course/person" is the sum for permanent teachers', () => {
    const { value, provenance } = benefit('permanent-teacher-course');
    const text = wordingAt(provenance, 'BHD');
    expect(text).toBe('10 million VND/course/person');
    expect(dong(text)).toBe(value);
  });

  it('"đến hết ngày 31/12/2030" is the last day', () => {
    const text = wordingAt(resolution03.lastDay.provenance, 'KHBQL', 'II.6');
    expect(text).toBe('đến hết ngày 31/12/2030');
    expect(date(text)).toBe(resolution03.lastDay.date);
  });

  it.each([
    ['six-month', '15/02/2024'],
    ['year-end', '15/9/2024'],
  ])('of the %s report, "%s" is the day and month due', (kind, expected) => {
    const duty = resolution03.reporting.find((candidate) => candidate.kind === kind);
    const text = wordingAt(duty?.provenance ?? { evidence: 'assumed', sources: [] }, 'KHBQL', 'IV.A.2');
    expect(text).toBe(expected);
    expect(date(text).slice(5)).toBe(duty?.dueMonthDay);
  });

  it('"ngày 19/7/2024" is the day the resolution was issued', () => {
    const text = wordingAt(instrument('NQ03')?.provenance ?? { evidence: 'assumed', sources: [] }, 'KHBQL');
    expect(text).toBe('ngày 19/7/2024');
    expect(date(text)).toBe(instrument('NQ03')?.issued);
  });

  it('of the occupations are their Vietnamese names', () => {
    for (const { name, provenance } of resolution03.occupations) expect(wordingAt(provenance, 'SKDS')).toBe(name.vi);
  });

  it('are these and no others, each in the language of its source', () => {
    // The period quotes the last day on which it rests.
    const found = new Set(wordingsIn(statements).map(([, { text, lang }]) => `${lang} ${text}`));
    expect([...found].sort()).toEqual(
      [
        'en 50% reduction in tuition fees',
        'en 900,000 VND/month/student',
        'en 10 million VND/course/person',
        'vi đến hết ngày 31/12/2030',
        'vi 15/02/2024',
        'vi 15/9/2024',
        'vi ngày 19/7/2024',
        'vi Logistics',
        'vi Điện tử công nghiệp',
        'vi Điện công nghiệp',
        'vi Hàn',
        'vi Công nghệ ô tô',
        'vi Công nghệ thông tin (ứng dụng phần mềm)',
        'vi Quản trị khách sạn',
        'vi Điều dưỡng',
        'vi Nuôi trồng thủy sản nước mặn, nước lợ',
      ].sort(),
    );
    // A wording is a source's own words, so nothing but sources has one.
    expect(wordingsIn(statements).filter(([path]) => !/\.sources\.\d+\.wording$/.test(path))).toEqual([]);
  });
});

describe('every text', () => {
  const texts = textsIn(statements);

  it('is there in both languages, trimmed, in one way of writing its letters', () => {
    expect(texts.length).toBeGreaterThan(100);
    for (const [path, text] of texts) {
      expect(Object.keys(text), path).toEqual(['vi', 'en']);
      for (const words of Object.values(text)) {
        expect(words, path).toMatch(/\S/);
        expect(words, path).toBe(words.trim().normalize('NFC'));
        expect(words, path).not.toMatch(/\s\s/);
      }
    }
  });

  it('never says that someone is entitled', () => {
    expect(texts.filter(([, { en }]) => /entitle/i.test(en))).toEqual([]);
  });
});

describe('the policy as data', () => {
  it('is deeply frozen', () => {
    const objects = [...walk(resolution03)].filter(([, value]) => typeof value === 'object');
    expect(objects.length).toBeGreaterThan(300);
    expect(objects.filter(([, value]) => !Object.isFrozen(value)).map(([path]) => path)).toEqual([]);
  });

  it('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(resolution03))).toStrictEqual(resolution03);
    expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules);
  });
});
