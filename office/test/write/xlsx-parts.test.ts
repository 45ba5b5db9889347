import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withNotes } from '../../src/write/xlsx/notes.js';
import { zipped } from '../../src/write/xlsx/package.js';
import { atMost } from '../../src/write/xlsx/plan.js';
import { sheetPieces } from '../../src/write/xlsx/split-sheet.js';
import { withOurStyles } from '../../src/write/xlsx/styles.js';
import { attribute, escaped, unescaped } from '../../src/write/xlsx/xml.js';
import { bytesOf } from '../bytes-of.js';

describe('XML', () => {
  test.each<[string, string]>([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#x53;&#X1ED5; &#83;&#7893;', 'Sổ Sổ'],
    ['&amp;lt;', '&lt;'],
    ['&nbsp;, &#x110000;, &#9999999999;, R&D', '&nbsp;, &#x110000;, &#9999999999;, R&D'],
  ])('%s is read as %s', (xml, text) => {
    expect(unescaped(xml)).toBe(text);
    expect(attribute(`<sheet name="${xml.replaceAll('"', '')}">`, 'name')).toBe(text);
  });

  test('a text comes back from the XML that it was written into', () => {
    const text = `<a b="c">&amp; R&D 'x' &#83;</a>`;
    expect(escaped(text)).not.toMatch(/[<>"]|&(?!\w+;)/);
    expect(unescaped(escaped(text))).toBe(text);
  });
});

describe('the XML of a sheet, taken apart', () => {
  const row = (line: number, text = 'x') => `<row r="${line}"><c r="A${line}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const pieces = (xml: string) => [...sheetPieces(new TextEncoder().encode(xml))];

  test.each<[string, string, readonly number[]]>([
    ['rows', `<worksheet><sheetData>${row(1)}${row(3)}</sheetData></worksheet>`, [1, 3]],
    ['rows without numbers', '<worksheet><sheetData x="y"><row/><row><c/></row></sheetData ></worksheet>', [1, 2]],
    ['rows that hold nothing', `<worksheet><sheetData><row r="1" ht="30"/>${row(2)}<row r="3" />${row(4)}</sheetData></worksheet>`, [1, 2, 3, 4]],
    ['a prefix', `<x:worksheet><x:sheetData>${row(1).replace(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`, [1]],
    ['no rows', '<worksheet><sheetData></sheetData></worksheet>', []],
    ['no rows, in one tag', '<worksheet><sheetData/><pageMargins/></worksheet>', []],
    ['no rows, in one tag with a space', '<worksheet><sheetData /></worksheet>', []],
    ['nothing to hold rows', '<chartsheet><drawing/></chartsheet>', []],
    ['its end cut off within a row', `<worksheet><sheetData>${row(1)}<row r="2"><c>`, [1, 2]],
    ['its end cut off behind a row', `<worksheet><sheetData>${row(1)}`, [1]],
    [
      'a row of more than a megabyte of two-byte letters',
      `<worksheet><sheetData>${row(1, 'đ'.repeat(900_001))}${row(2)}</sheetData></worksheet>`,
      [1, 2],
    ],
  ])('with %s, is the same when it is put together again', (_, xml, lines) => {
    const found = pieces(xml);
    expect(found.map(({ text }) => text).join('') === xml).toBe(true);
    expect(found.flatMap(({ kind, line }) => (kind === 'row' ? [line] : []))).toEqual(lines);
  });
});

test('a note without a cell stays where the notes of others are', () => {
  const strange = '<comment authorId="0"><text><t>ở đâu?</t></text></comment>';
  const given = {
    comments: `<comments><authors><author>A</author></authors><commentList>${strange}</commentList></comments>`,
    drawing: '<xml></xml>',
  };
  const { comments } = withNotes(given, [{ line: 2, column: 3, kind: 'ask', text: 'Cần bổ sung' }]);
  expect(comments).toContain(`<commentList>${strange}<comment ref="C2" authorId="1">`);
});

test.each<[string, string | undefined]>([
  ['no part for them', undefined],
  ['a part without any', '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'],
  ['an empty part', ''],
])('our styles are written where a workbook has %s', (_, given) => {
  const { xml, styles } = withOurStyles(given);
  expect(xml).toMatch(/^<styleSheet [^>]*[^/]>[\s\S]*<\/styleSheet>$/);
  expect(styles.heading).toBe(1);
});

test('rows beyond the most are not written, and the last one says so', () => {
  expect([...atMost(2, ['a', 'b'], '…')]).toEqual(['a', 'b']);
  expect([...atMost(2, ['a', 'b', 'c', 'd'], '…')]).toEqual(['a', 'b', '…']);
});

describe('a file of parts', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test('is refused where the name of one is longer than such a file holds', () => {
    expect(() => bytesOf(zipped([['x'.repeat(70_000), ['']]]))).toThrow('filename too long');
  });

  test('is packed in a browser too, which has no packer of its own that works at once', async () => {
    const parts = [['a.xml', ['<a>', 'đ'.repeat(300_000), '</a>']] as const, ['b.bin', Uint8Array.of(1, 2, 3)] as const];
    const inNode = bytesOf(zipped(parts));
    vi.stubGlobal('process', undefined);
    vi.resetModules();
    const inBrowser = await import('../../src/write/xlsx/package.js');
    vi.unstubAllGlobals();
    const bytes = bytesOf(inBrowser.zipped(parts));
    const texts = (file: Uint8Array) => Object.entries(unzipSync(file)).map(([name, part]) => `${name}: ${strFromU8(part)}`);
    expect(texts(bytes).join() === texts(inNode).join()).toBe(true);
    expect(bytes.length).toBeLessThan(3000);
  });
});
