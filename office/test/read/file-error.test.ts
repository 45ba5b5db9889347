import { expect, test } from 'vitest';
import { FileError, madeOrUnread } from '../../src/read/file-error.js';

test('what is made of a file is given, and why it cannot be read; what is no fault of the file is thrown', () => {
  const unread = new FileError({ vi: 'không đọc được', en: 'not read' });
  const failing = (error: Error) => () => {
    throw error;
  };
  expect(madeOrUnread(() => 7)).toBe(7);
  expect(madeOrUnread(failing(unread))).toBe(unread);
  expect(() => madeOrUnread(failing(new RangeError('no memory')))).toThrow('no memory');
});
