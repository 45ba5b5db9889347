import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inLanguage, root } from './all-samples.js';
import type { Sample } from './samples.js';

describe('code in the READMEs and on the site', () => {
  it('is strict TypeScript', () => {
    expect(typeFaults(inLanguage('ts'))).toEqual([]);
  });
});

/** What the compiler says of samples, as strict as the project itself. */
function typeFaults(all: readonly (readonly [string, Sample])[]): readonly string[] {
  const virtual = new Map(all.map(([place, { code }], i) => [join(root, `sample-${i}.ts`), { place, code: `${code}\nexport {};\n` }]));
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    paths: { 'haiphong-training-support': [join(root, 'src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const sample = virtual.get(path);
    return sample ? ts.createSourceFile(path, sample.code, ts.ScriptTarget.ES2022, true) : getSourceFile.call(host, path, ...rest);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...virtual.keys()], options, host))
    .map(
      ({ file, messageText }) =>
        `${virtual.get(file?.fileName ?? '')?.place ?? file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}
