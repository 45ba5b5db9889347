import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { resolution03 } from 'haiphong-training-support';
import { expect, test } from 'vitest';
import { runs } from '../../test/helpers/runs.js';
import { check } from '../src/desk/check.js';
import { FileError } from '../src/read/file-error.js';
import { openAllSheets } from '../src/read/open-file.js';
import { pathOf } from './support.js';

/** Reads what can be read; a file that cannot be must say so in one sentence, and soon. */
function readOrRefuse(bytes: Uint8Array): void {
  try {
    check(openAllSheets(bytes), resolution03);
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
  }
}

test.each(['typed.xlsx', 'merged.xlsx', 'encrypted.xlsx', 'windows-1258.csv', 'utf-16le.csv', 'layout.csv'])(
  '%s, damaged or cut short, is read or refused',
  (name) => {
    const whole = new Uint8Array(readFileSync(pathOf(name)));
    const place = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 8 }), fc.option(place, { nil: whole.length }), (changes, end) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        readOrRefuse(bytes.subarray(0, end));
      }),
      { numRuns: runs(25) },
    );
  },
);

test('any bytes at all are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readOrRefuse(bytes)),
    { numRuns: runs(200) },
  );
});
