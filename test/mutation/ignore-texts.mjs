/** Both languages of a text. */
const isBilingual = ({ node }) => node.type === 'ObjectExpression' && node.properties.map(({ key }) => key?.name).join() === 'vi,en';

/** A text in one of them, or the message of an error. */
function isText({ node, parent }) {
  if (!['StringLiteral', 'TemplateLiteral'].includes(node.type)) return false;
  if (parent?.type === 'ObjectProperty') return parent.value === node && ['vi', 'en'].includes(parent.key.name);
  return parent?.type === 'NewExpression' && parent.callee.name === 'PolicyError' && parent.arguments.indexOf(node) === 1;
}

/** Stryker leaves texts for people aside: people read them. */
export const strykerPlugins = [
  { kind: 'Ignore', name: 'texts', value: { shouldIgnore: (path) => (isBilingual(path) || isText(path) ? 'It is a text.' : undefined) } },
];
