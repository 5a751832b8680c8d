import { parser } from '@lezer/python';
import { readExpression } from './expressions.ts';
import { checkIndentation } from './indentation.ts';
import { readBody, readStatements } from './statements.ts';
import { children, Source } from './source.ts';
import type { Module } from './tree.ts';

/**
 * Reads a whole program. Throws `NotPython` where it is not Python and `Unsupported` where it uses a
 * construct that the model does not have.
 */
export function parseModule(text: string): Module {
  const source = new Source(text, { expression: readExpression, body: readBody });
  const tree = parser.parse(text);
  tree.iterate({
    enter(node) {
      const bareYield = node.node.parent?.name.startsWith('Yield') === true;
      if (node.type.isError && !bareYield) throw source.notPython(node.node);
      if (node.name === 'Script' || node.name === 'Body') checkIndentation(source, node.node);
    },
  });
  return { body: readStatements(source, children(tree.topNode)) };
}
