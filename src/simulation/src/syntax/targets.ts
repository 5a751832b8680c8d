import type { SyntaxNode } from '@lezer/common';
import { readExpressionList } from './lists.ts';
import type { Source } from './source.ts';
import type { Expression } from './tree.ts';

/** Reads what is assigned to: a name, an attribute, an item, or a tuple or list of such. */
export function readTarget(source: Source, nodes: readonly SyntaxNode[]): Expression {
  const target = readExpressionList(source, nodes);
  const [first] = nodes;
  if (first) checkTarget(source, first, target);
  return target;
}

function checkTarget(source: Source, node: SyntaxNode, target: Expression): void {
  switch (target.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      return;
    case 'starred':
      checkTarget(source, node, target.value);
      return;
    case 'tuple':
    case 'list':
      if (target.items.filter(({ kind }) => kind === 'starred').length > 1) {
        throw source.notPython(node, 'SyntaxError: multiple starred expressions in assignment');
      }
      for (const item of target.items) checkTarget(source, node, item);
      return;
    default:
      throw source.notPython(node);
  }
}
