import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInChromium } from './browser.js';
import { makeProject, makeTypesProject, NAME, type Resolution, type System } from './projects.js';
import { run } from './run.js';
import { checkFiles } from './tarball.js';
import { BUNDLERS, folderWith, install, NODES, nodeOf, TYPESCRIPTS } from './tools.js';

/** One thing that must hold of the tarball. `check` throws where it does not. */
export interface Cell {
  readonly what: string;
  readonly where: string;
  readonly check: () => Promise<void>;
}

const NO_FAULTS = '[]';

function mustBe(given: string, expected: string): void {
  if (given !== expected) throw new Error(`${given}\n  and not\n${expected}`);
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** Every cell of the matrix, for the tarballs of both packages and a folder in which to make the projects that use it. Slow and independent ones stand first. */
export function cellsOf(root: string, work: string, tarball: string, office: string): readonly Cell[] {
  const project: Record<System, () => Promise<string>> = {
    esm: once(() => makeProject(root, join(work, 'esm'), 'esm', tarball)),
    cjs: once(() => makeProject(root, join(work, 'cjs'), 'cjs', tarball)),
  };
  const typesProject: Record<System, () => Promise<string>> = {
    esm: once(() => makeTypesProject(root, join(work, 'types-esm'), 'esm', tarball)),
    cjs: once(() => makeTypesProject(root, join(work, 'types-cjs'), 'cjs', tarball)),
  };

  const loads = (version: string, system: System): Cell => ({
    what: system === 'esm' ? 'import' : 'require',
    where: `Node ${version}`,
    check: async () => {
      const printed = await run(await nodeOf(version), ['node.js'], { cwd: await project[system]() });
      mustBe(printed.trim(), `v${version} ${NO_FAULTS}`);
    },
  });

  const command = (version: string): Cell => ({
    what: 'command',
    where: `Node ${version}`,
    check: async () => {
      const cwd = await project.esm();
      const node = await nodeOf(version);
      const bin = join(cwd, 'node_modules/.bin', NAME);
      const input = `${JSON.stringify({ id: 'S', group: 'vocational-student', education: 'below-lower-secondary' })}\n`;
      const printed = await run(node, [bin, 'assess'], { cwd, input });
      const { caseId, decision } = JSON.parse(printed) as { caseId: string; decision: { outcome: string } };
      mustBe(`${caseId} ${decision.outcome}`, 'S ineligible');
    },
  });

  const officeProject = once(async () => {
    const folder = join(work, 'office');
    await install(folder, [tarball, office], { type: 'module' });
    return folder;
  });

  /** What `check-cases` writes of the sample list, as JSON. */
  const checkedBy = async (node: string, command: readonly string[], cwd: string, out: string): Promise<string> => {
    await run(node, [...command, 'check-cases', '--out', out], { cwd });
    return readFile(join(out, 'ho-so-mau.ket-qua.json'), 'utf8');
  };
  const checkedHere = once(() =>
    checkedBy(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'office/src/cli/bin.ts')], root, join(work, 'checked-here')),
  );

  const staffCommand = (version: string): Cell => ({
    what: 'office: check-cases, as from the sources',
    where: `Node ${version}`,
    check: async () => {
      const cwd = await officeProject();
      const bin = join(cwd, `node_modules/${NAME}-office/dist/package/bin.js`);
      const written = await checkedBy(await nodeOf(version), [bin], cwd, join(work, `checked-${version}`));
      if (written !== (await checkedHere())) throw new Error('The JSON is not that which the sources give.');
    },
  });

  const types = (version: string, resolution: Resolution, system: System): Cell => ({
    what: `types, ${resolution}${resolution === 'node16' ? `, ${system === 'esm' ? 'import' : 'require'}` : ''}`,
    where: `TypeScript ${version}`,
    check: async () => {
      const cwd = await typesProject[system]();
      const tsc = join(await folderWith([`typescript@${version}`]), 'node_modules/typescript/bin/tsc');
      mustBe((await run(process.execPath, [tsc, '--version'], { cwd })).trim(), `Version ${version}`);
      await run(process.execPath, [tsc, '-p', `tsconfig.${resolution}.json`], { cwd });
    },
  });

  const ARGUMENTS = {
    esbuild: { bin: 'esbuild', args: (out: string) => ['browser.js', '--bundle', '--format=iife', '--log-level=warning', `--outfile=${out}`] },
    Rollup: {
      bin: 'rollup',
      args: (out: string) => [
        ...['--config', 'rollup.config.js', 'browser.js', '--format', 'iife'],
        ...['-p', '@rollup/plugin-node-resolve', '-p', '@rollup/plugin-commonjs', '--file', out],
      ],
    },
    webpack: {
      bin: 'webpack',
      args: (out: string) => [
        ...['build', '--entry', './browser.js', '--mode', 'production', '--target', 'web', '--fail-on-warnings'],
        ...['--output-path', join(out, '..'), '--output-filename', 'webpack.js'],
      ],
    },
  };

  const bundled = (bundler: keyof typeof BUNDLERS): Cell => ({
    what: 'bundled, in Chromium',
    where: BUNDLERS[bundler][0].replace('@', ' '),
    check: async () => {
      const cwd = await project.esm();
      const { bin, args } = ARGUMENTS[bundler];
      const out = join(cwd, 'out', `${bundler.toLowerCase()}.js`);
      await run(join(await folderWith(BUNDLERS[bundler]), 'node_modules/.bin', bin), args(out), { cwd });
      mustBe(JSON.stringify(await runInChromium(await readFile(out, 'utf8'))), NO_FAULTS);
    },
  });

  return [
    { what: 'files', where: 'the tarball', check: async () => checkFiles(root, join(await project.esm(), 'node_modules', NAME)) },
    ...NODES.flatMap((version) => [loads(version, 'esm'), loads(version, 'cjs'), command(version), staffCommand(version)]),
    {
      what: 'command, by its name',
      where: 'Node on the path',
      check: async () => {
        const cwd = await project.esm();
        const help = await run(join(cwd, 'node_modules/.bin', NAME), ['--help'], { cwd });
        if (!help.includes('assess')) throw new Error(help);
      },
    },
    ...TYPESCRIPTS.flatMap((version) => [types(version, 'node16', 'esm'), types(version, 'node16', 'cjs'), types(version, 'bundler', 'esm')]),
    ...(Object.keys(BUNDLERS) as (keyof typeof BUNDLERS)[]).map(bundled),
  ];
}
