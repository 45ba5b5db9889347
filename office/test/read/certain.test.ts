import { expect, it } from 'vitest';
import { certain } from '../../src/read/certain.js';

it('gives a value back, whatever it is', () => {
  expect([0, '', false, null].map(certain)).toEqual([0, '', false, null]);
});

it('throws where there is none, and puts nothing in its place', () => {
  expect(() => certain(undefined)).toThrow('absent');
});
