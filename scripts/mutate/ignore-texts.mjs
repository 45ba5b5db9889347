/** What a sentence for people says is read by people: in both languages, and in the message of an error. */
function isText({ node, parent }) {
  if (parent?.type === 'ObjectProperty' && parent.value === node) {
    return ['vi', 'en'].includes(parent.key.name) && ['StringLiteral', 'TemplateLiteral'].includes(node.type);
  }
  return parent?.type === 'NewExpression' && parent.callee.name === 'PolicyError' && parent.arguments.indexOf(node) === 1;
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: { shouldIgnore: (path) => (isText(path) ? 'It is a text.' : undefined) } }];
