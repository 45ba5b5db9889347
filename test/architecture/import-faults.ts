/**
 * The import lines of the library, as a pure function over source texts, so that the rule itself can be tested on made-up files.
 *
 *     calendar, words → law → policy → case → eligibility → support → report → explain
 *
 * A folder imports only from itself and from folders to its left. Types count as imports too, but for those of a case.
 */
import { posix } from 'node:path';
import ts from 'typescript';

/** A file below `src/`, its path written from there: `policy/benefits.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** In the order in which data flows. */
const folders = ['calendar', 'words', 'law', 'policy', 'case', 'eligibility', 'support', 'report', 'explain'];

/** What a condition and a policy say is said of cases: their types alone, which leave nothing in the built files. */
const typesOfCases = { from: ['law', 'policy'], to: 'case' };

/** The public face, and the only module that may re-export. */
const face = 'index.ts';

/** Where each dependency may be used. Any other package, and Node's own modules, may be used nowhere: the library also runs in browsers. */
const homes: Readonly<Record<string, readonly string[]>> = {
  zod: ['case'],
  'decimal.js': ['policy'],
  'date-fns': ['calendar'],
  '@date-fns/utc': ['calendar'],
};

/** What is wrong with the source, a sentence for each fault, in the order of files and lines; empty if all is well. */
export function importFaults(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    const faults = [...placeFaults(file.path)];
    const report = (node: ts.Node, fault: string): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      faults.push(`${file.path}:${line + 1} ${fault}`);
    };

    if (file.path === face) {
      for (const statement of source.statements) {
        if (!isNamedReExport(statement)) report(statement, 'is more than an explicit list `export { … } from`, all that the public face consists of');
      }
    }

    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier !== undefined) {
        const fault = importFault(file.path, specifier, known, isTypeOnly(node));
        if (fault !== undefined) report(node, fault);
      }
      if (file.path !== face && ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
        report(node, 're-exports: only src/index.ts may');
      }
      if (ts.isIdentifier(node) && isGlobalName(node)) {
        const fault = globalFault(file.path, node);
        if (fault !== undefined) report(node, fault);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return faults;
  });
}

/** The folder that a path belongs to; empty for a module directly in `src/`. */
function folderOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function placeFaults(path: string): string[] {
  const folder = folderOf(path);
  if (folder !== '' && !folders.includes(folder)) return [`${path} stands in "${folder}/", which is not one of ${folders.join(', ')}`];
  if (path !== face && posix.basename(path) === face) return [`${path} is a barrel file: only src/index.ts may be`];
  return [];
}

function isNamedReExport(statement: ts.Statement): boolean {
  return (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier !== undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
  );
}

/** What a node imports from: `import`, `export … from`, `import()`, `require()`, `import x = require()` or the type `import('…').X`. */
function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  if (!ts.isCallExpression(node)) return undefined;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword ? textOf(node.arguments[0]) : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Whether an import brings types alone. */
const isTypeOnly = (node: ts.Node): boolean =>
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) || ts.isImportTypeNode(node);

function importFault(from: string, specifier: string, known: ReadonlySet<string>, typesAlone: boolean): string | undefined {
  const folder = folderOf(from);
  if (!specifier.startsWith('.')) {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    const allowed = Object.hasOwn(homes, name) ? homes[name] : undefined;
    if (allowed === undefined) return `imports "${specifier}", which is no dependency of the library`;
    if (!allowed.includes(folder)) return `imports "${specifier}", which only ${allowed.map((home) => `${home}/`).join(' and ')} may`;
    return undefined;
  }

  const to = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  if (!known.has(to)) return `imports "${specifier}", which is no module of src/ (written with its .js ending)`;
  if (to === face) return 'imports the public face';
  if (from === face || folderOf(to) === '') return undefined;
  if (folder === '') return `imports ${to}: a module directly in src/ serves every folder, so it imports from none`;
  if (typesAlone && typesOfCases.from.includes(folder) && folderOf(to) === typesOfCases.to) return undefined;
  if (folders.indexOf(folderOf(to)) > folders.indexOf(folder)) return `imports ${to}: data flows from ${folder}/ to ${folderOf(to)}/, not back`;
  return undefined;
}

/** Whether the identifier stands for a global of its name, rather than for a property, a key or a declared name. */
function isGlobalName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || parent.expression.getText() === 'globalThis';
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  return !('name' in parent && parent.name === node);
}

/** Dates are reckoned in calendar/ alone, and even there nobody asks for the time of day or for chance. */
function globalFault(path: string, node: ts.Identifier): string | undefined {
  const { parent } = node;
  if (node.text === 'Date') {
    if (folderOf(path) !== 'calendar') return 'uses Date, which only calendar/ may';
    const asksNow =
      (ts.isNewExpression(parent) && parent.expression === node && !parent.arguments?.length) ||
      (ts.isCallExpression(parent) && parent.expression === node) ||
      (ts.isPropertyAccessExpression(parent) && parent.name.text === 'now');
    return asksNow ? 'asks the clock: a result may depend on its arguments only' : undefined;
  }
  if (node.text === 'Temporal' && folderOf(path) !== 'calendar') return 'uses Temporal, which only calendar/ may';
  if (node.text === 'performance') return 'asks the clock: a result may depend on its arguments only';
  if (node.text === 'Math' && ts.isPropertyAccessExpression(parent) && parent.name.text === 'random') {
    return 'asks for chance: a result may depend on its arguments only';
  }
  return undefined;
}
