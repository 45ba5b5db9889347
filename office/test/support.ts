import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Policy, resolution03 } from 'haiphong-training-support';
import { type Check, check } from '../src/desk/check.js';
import { openAllSheets } from '../src/read/open-file.js';
import { faultInWords } from '../src/write/phrases.js';

const files = new URL('./files/', import.meta.url);
const data = new URL('../../examples/data/', import.meta.url);

export const pathOf = (name: string): string => fileURLToPath(new URL(name, files));
export const samplePath = (name: string): string => fileURLToPath(new URL(name, data));

/** A file of the tests, read from disk and judged. */
export const checkFile = (name: string, policy: Policy = resolution03): Check => check(openAllSheets(readFileSync(pathOf(name))), policy);
export const checkSample = (name: string, policy: Policy = resolution03): Check => check(openAllSheets(readFileSync(samplePath(name))), policy);

/** The cases of a check by their numbers. */
export const casesOf = ({ cases }: Check) => Object.fromEntries(cases.map(({ supportCase }) => [supportCase.id, supportCase]));

/** The faults of a check in words, as the terminal shows them. */
export const faultsOf = ({ faults }: Check): readonly string[] => faults.map((fault) => faultInWords(fault, 'vi'));
