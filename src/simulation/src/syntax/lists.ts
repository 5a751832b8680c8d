import type { SyntaxNode } from '@lezer/common';
import { type Source, splitAtCommas } from './source.ts';
import type { Expression } from './tree.ts';

const cannotStar = "SyntaxError: can't use starred expression here";

/** Reads nodes that may be a bare tuple: `a, b` without parentheses. */
export function readExpressionList(source: Source, nodes: readonly SyntaxNode[]): Expression {
  const [first] = nodes;
  if (!first) throw new Error('an empty list of expressions');
  const line = source.line(first);
  if (nodes.length === 1) return source.expression(first);
  if (first.name === '*' && nodes.length === 2) throw source.notPython(first, cannotStar);
  return { kind: 'tuple', line, items: readItems(source, nodes) };
}

/** Reads the expressions between commas. */
export function readItems(source: Source, nodes: readonly SyntaxNode[]): Expression[] {
  return splitAtCommas(nodes).map((group) => {
    const [first, second] = group;
    if (!first) throw new Error('an empty item');
    if (first.name === '*' && second) {
      return { kind: 'starred', line: source.line(first), value: source.expression(second) };
    }
    if (second) throw source.notPython(second);
    return source.expression(first);
  });
}
