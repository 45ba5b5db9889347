import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore';

/** As much of a syntax tree as is looked at. */
interface Node {
  readonly type: string;
  readonly properties?: readonly { readonly key?: { readonly name?: string } }[];
  readonly key?: { readonly name?: string };
  readonly value?: unknown;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly unknown[];
}

/** Both languages of a text. */
const isBilingual = (node: Node): boolean => node.type === 'ObjectExpression' && node.properties?.map(({ key }) => key?.name).join() === 'vi,en';

/** A text in one of them, or the message of an error. */
function isText(node: Node, parent: Node | undefined): boolean {
  if (!['StringLiteral', 'TemplateLiteral'].includes(node.type)) return false;
  if (parent?.type === 'ObjectProperty') return parent.value === node && ['vi', 'en'].includes(parent.key?.name ?? '');
  return parent?.type === 'NewExpression' && parent.callee?.name === 'PolicyError' && parent.arguments?.indexOf(node) === 1;
}

/** Texts for people are left aside: people read them. */
export const ignoreTexts: Ignorer = {
  shouldIgnore: (path: NodePath) => {
    const { node, parent } = path as { readonly node: Node; readonly parent?: Node };
    return isBilingual(node) || isText(node, parent) ? 'It is a text.' : undefined;
  },
};
