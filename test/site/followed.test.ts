import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, type Policy, resolution03, statements } from '#src/index.js';
import { markdown, pagesIn } from '../../docs/.vitepress/pages/all.js';
import { FOLLOWED, type FollowedPart } from '../../docs/.vitepress/pages/followed.js';
import { locales } from '../../docs/.vitepress/pages/locale.js';
import type { Line, Told } from '../../docs/.vitepress/theme/policy/pieces.js';
import { tellPart } from '../../docs/.vitepress/theme/policy/tell-part.js';
import { CONFIRMED, policyOfHour } from '../../office/test/law-sheet/hour-of-work.js';
import { everything } from './every-kind-of-change.js';

/** A part of a page that follows, as the Markdown has it. */
interface Part {
  readonly page: string;
  readonly part: FollowedPart;
  readonly of: string;
  readonly also: string;
  readonly text: string;
}

/** Parts may hold parts; each is found once. */
function partsIn(page: string, text: string): readonly Part[] {
  const open: { part: string; of: string; also: string; from: number }[] = [];
  const found: Part[] = [];
  for (const tag of text.matchAll(/<followed part="([^"]*)" of="([^"]*)"(?: also="([^"]*)")?>|<\/followed>/g)) {
    if (tag[1] !== undefined) open.push({ part: tag[1], of: tag[2] ?? '', also: tag[3] ?? '', from: tag.index + tag[0].length });
    else {
      const { from, ...one } = open.pop() ?? { part: '', of: '', also: '', from: 0 };
      found.push({ page, ...one, part: one.part as FollowedPart, text: text.slice(from, tag.index) });
    }
  }
  if (open.length > 0) throw new Error(`${page} leaves a part open.`);
  return found;
}

const parts: Readonly<Record<Locale, readonly Part[]>> = {
  vi: pagesIn('vi').flatMap((page) => partsIn(page.path, markdown(page))),
  en: pagesIn('en').flatMap((page) => partsIn(page.path, markdown(page))),
};

const shapes: Readonly<Record<string, string>> = { official: '■', reported: '◆', inferred: '▲', assumed: '○' };
function plainLine(pieces: Line, locale: Locale): string {
  const names = {
    vi: { official: 'Văn bản chính thức', reported: 'Theo báo chí', inferred: 'Suy luận', assumed: 'Giả định' },
    en: { official: 'Official text', reported: 'Reported', inferred: 'Inferred', assumed: 'Assumed' },
  }[locale];
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('evidence' in piece) return `${shapes[piece.evidence]} ${names[piece.evidence]}`;
      return 'strong' in piece
        ? piece.strong
        : 'small' in piece
          ? piece.small
          : 'code' in piece
            ? piece.code
            : 'quote' in piece
              ? piece.quote
              : piece.text;
    })
    .join('');
}
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plainTold = (told: readonly Told[], locale: Locale): string =>
  plain(told.flatMap((one) => ('list' in one ? one.list.map((pieces) => plainLine(pieces, locale)) : [plainLine(one.line, locale)])).join(' '));
const plainMarkdown = (text: string): string =>
  plain(
    text
      .replace(/<[^>]*>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^- /gm, '')
      .replaceAll('**', ''),
  );

let hour: Policy;
beforeAll(async () => {
  hour = await policyOfHour();
});

/** What stays empty until a file brings something, and what is laid out as a table for want of one. */
const OTHERWISE: readonly FollowedPart[] = ['published', 'options'];

describe.each(locales)('the parts of pages that follow a policy file, in %s', (locale) => {
  it('are of every kind, and name what there is', () => {
    expect(new Set(parts[locale].map(({ part }) => part))).toEqual(new Set(Object.keys(FOLLOWED)));
    const known = new Set(statements().map(({ id }) => id));
    for (const { part, of, page } of parts[locale])
      if (['badge', 'basis', 'basis-inline'].includes(part)) expect([page, of, known.has(of)]).toEqual([page, of, true]);
  });

  it('tell the resolution as published in the very words of the page', () => {
    const told = parts[locale].filter(({ part }) => !OTHERWISE.includes(part));
    expect(told.length).toBeGreaterThan(500);
    for (const { page, part, of, also, text } of told)
      expect([page, part, of, plainTold(tellPart(part, of, also, resolution03, locale) ?? [], locale)]).toEqual([
        page,
        part,
        of,
        plainMarkdown(text),
      ]);
  });

  it('show every badge of a statement: none stands alone', () => {
    for (const page of pagesIn(locale)) {
      const outside = markdown(page).replace(/<followed part="(?:badge|basis|basis-inline|values|options|resting|known)"[\s\S]*?<\/followed>/g, '');
      // The page that explains the levels shows each level itself.
      const levels = page.path === 'certainty' ? 8 : 0;
      expect([page.path, outside.split('class="evidence ').length - 1]).toEqual([page.path, levels]);
    }
  });

  it.each(['an hour with the text', 'something of every kind'])('are told under %s, with nothing left out', (which) => {
    const policy = which === 'an hour with the text' ? hour : everything;
    for (const { page, part, of, also } of parts[locale]) {
      const told = tellPart(part, of, also, policy, locale);
      expect([page, part, of, told === undefined, /undefined|null|NaN|\[object/.exec(plainTold(told ?? [], locale))?.[0]]).toEqual([
        page,
        part,
        of,
        false,
        undefined,
      ]);
    }
  });

  it('say of nothing that was confirmed that it is assumed', () => {
    const level = { vi: 'Giả định', en: 'Assumed' }[locale];
    for (const { page, part, of } of parts[locale])
      if (['badge', 'basis', 'basis-inline'].includes(part) && of in CONFIRMED)
        expect([page, of, plainTold(tellPart(part, of, '', hour, locale) ?? [], locale)]).toEqual([page, of, expect.not.stringContaining(level)]);
    expect(plainTold(tellPart('level', 'assumed', '', hour, locale) ?? [], locale)).not.toContain(resolution03.rules[0]?.title[locale]);
  });
});

describe('a part under a file', () => {
  const told = (part: FollowedPart, of: string, policy: Policy, also = '') => plainTold(tellPart(part, of, also, policy, 'en') ?? [], 'en');

  it('tells wording, provision and who checked it', () => {
    expect(told('basis', 'rule/vocational-student.level', hour)).toMatch(
      /^■ Official text Article 1\(2\) of Resolution 03.*Ví dụ: .*Checked by Nguyễn Thị Ví Dụ on 2026-11-27\.$/,
    );
  });
  it('tells the answer of a question that is settled, and of its options which is not the law', () => {
    expect(told('answer', 'tuition-relief', hour)).toMatch(/^– answered: .* ■ Official text$/);
    expect(told('options', 'tuition-relief', hour)).toContain('A text has answered this question');
    expect(told('badge', 'reading/tuition-relief', hour)).toBe('■ Official text');
    expect(told('badge', 'option/tuition-relief/capped', hour)).toBe('not what the text says');
    expect(told('badge', 'option/tuition-relief/excluded', hour)).toBe('■ Official text');
  });
  it('tells what became of a point: a condition, a limit, or nothing', () => {
    expect(told('point', 'residence', hour)).toContain('a condition now');
    expect(told('point', 'course-cap', hour)).toContain('a limit now');
    expect(told('point', 'age', hour)).toContain('without bearing');
    expect(told('point', 'payee', hour)).toBe('');
  });
  it('tells a corrected figure, values with their days and limits', () => {
    expect(told('value', 'living-allowance', hour)).toContain('1,000,000');
    expect(told('values', 'tuition', everything)).toMatch(
      /50% of tuition, from the beginning.*70% of tuition, from 1 March 2027 \(for training that starts from that day\).*Limits: Limit/,
    );
  });
  it('tells a condition that is dropped or added, and its words under other readings', () => {
    expect(told('rule', 'vocational-teacher.lacks-skill-certificate', everything)).toContain('no longer judged');
    expect(told('badge', 'rule/vocational-teacher.lacks-skill-certificate', everything)).toContain('no longer judged');
    expect(told('conditions', 'vocational-student', everything)).toContain('Resident?');
    expect(told('conditions', 'vocational-teacher', everything)).toContain('no longer judged');
    expect(told('rule', 'vocational-student.level', everything, 'vocational-secondary')).toContain('Under the file in use');
    expect(told('rule', 'vocational-student.period', everything)).toContain('30 June 2031');
  });
});
