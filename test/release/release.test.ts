import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { licencesText, packagesOf } from '../../office/src/page/licences.js';
import { type Bill, billOf } from './bill-of-materials.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const component = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0' });
const all: Bill = {
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: '2026-01-01T00:00:00Z', tools: [{ name: 'cli' }], component: { name: 'own' } },
  components: [component('tool'), component('shipped'), component('in-page')],
  dependencies: [
    { ref: 'own@1.0.0', dependsOn: ['tool@1.0.0', 'shipped@1.0.0'] },
    { ref: 'tool@1.0.0', dependsOn: [] },
    { ref: 'shipped@1.0.0', dependsOn: ['in-page@1.0.0'] },
    { ref: 'in-page@1.0.0', dependsOn: [] },
  ],
};

describe('the bill of materials', () => {
  it('holds what is shipped and nothing else, and nothing that differs from one time to another', () => {
    expect(billOf(all, new Set(['shipped@1.0.0', 'in-page@1.0.0']))).toEqual({
      metadata: { component: { name: 'own' } },
      components: [component('in-page'), component('shipped')],
      dependencies: [
        { ref: 'in-page@1.0.0', dependsOn: [] },
        { ref: 'own@1.0.0', dependsOn: ['shipped@1.0.0'] },
        { ref: 'shipped@1.0.0', dependsOn: ['in-page@1.0.0'] },
      ],
    });
  });

  it('is not made where something shipped is not known', () => {
    expect(() => billOf(all, new Set(['missing@1.0.0']))).toThrow('npm knows nothing of missing@1.0.0.');
  });
});

describe('the licences', () => {
  const packages = packagesOf([
    `${root}node_modules/zod/index.js`,
    `${root}node_modules/@date-fns/utc/date/index.js?commonjs-proxy`,
    `\0${root}node_modules/zod/v4/core/util.js`,
    `${root}src/index.ts`,
  ]);

  it('are those of the packages in which modules lie, once each', () => {
    expect(packages.map(({ name, licence }) => [name, licence])).toEqual([
      ['@date-fns/utc', 'MIT'],
      ['zod', 'MIT'],
    ]);
  });

  it('stand in full, equal ones once', () => {
    const text = licencesText([...packages, ...packages.slice(1).map((one) => ({ ...one, name: 'other' }))]);
    expect(text).toMatch(/^@date-fns\/utc [\d.]+ \(MIT\)\n\n/);
    expect(text).toMatch(/\nzod [\d.]+, other [\d.]+ \(MIT\)\n\n/);
    expect(text.match(/Permission is hereby granted/g)).toHaveLength(2);
  });
});
