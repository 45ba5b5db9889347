import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files among some that no longer compile once there is a fifth group of people, of which nothing is said anywhere. */
function atFault(files: readonly string[]): readonly string[] {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} });
  if (config === undefined) throw new Error('There is no tsconfig.json.');
  const options: ts.CompilerOptions = {
    ...config.options,
    paths: { '#src/*': [`${root}src/*`], 'haiphong-training-support': [`${root}src/index.ts`] },
  };
  const host = ts.createCompilerHost(options);
  const changed: ts.CompilerHost = {
    ...host,
    getSourceFile: (name, target) => {
      if (name !== `${root}src/types.ts`) return host.getSourceFile(name, target);
      const text = host.readFile(name) ?? '';
      expect(text).toContain('export type GroupId = ');
      return ts.createSourceFile(name, text.replace('export type GroupId = ', "export type GroupId = 'fifth-group' | "), target);
    },
  };
  const program = ts.createProgram(
    files.map((file) => root + file),
    options,
    changed,
  );
  return files.filter((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(root + file))
      .some(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').includes('fifth-group')),
  );
}

it('a fifth group does not compile wherever something must be said of it', { timeout: 120_000 }, () => {
  const places = [
    'src/case/fact-kinds.ts', // its name among the options, and its facts
    'src/case/sound-case.ts', // how its case is read
    'src/eligibility/study.ts', // what is supported, its level and its area
    'src/law/article-1-2-conditions.ts', // whether it takes part in a training or a course
    'src/law/question.ts', // that the questions about all bear on it
    'src/law/resolution-03.ts', // its conditions
    'office/src/read/read-cases.ts',
    'office/src/write/template.ts',
    'test/prove/amounts.ts',
  ];
  expect(atFault(places)).toEqual(places);
});
