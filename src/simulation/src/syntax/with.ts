import type { SyntaxNode } from '@lezer/common';
import { readExpressionList } from './lists.ts';
import { children, type Source, splitAtCommas } from './source.ts';
import { readTarget } from './targets.ts';
import type { Statement, WithItem } from './tree.ts';

/** Reads a `with` statement, its managers in parentheses or not. */
export function readWith(source: Source, node: SyntaxNode): Statement {
  const nodes = children(node);
  const [first] = nodes;
  const body = nodes.at(-1);
  if (!first || body?.name !== 'Body') throw source.notPython(node);
  if (first.name === 'async') throw source.unsupported('async with', node);
  const inner = withoutParentheses(nodes.slice(1, -1));
  return {
    kind: 'with',
    line: source.line(node),
    items: splitAtCommas(inner).map((group) => readItem(source, group, node)),
    body: source.body(body),
  };
}

/** The parser takes `(a as b, c)` for an expression that breaks off at `as`. */
function withoutParentheses(nodes: readonly SyntaxNode[]): SyntaxNode[] {
  const [first, ...rest] = nodes;
  if (first?.name !== 'ParenthesizedExpression' || !first.lastChild?.type.isError) {
    return [...nodes];
  }
  const inner = children(first).filter((node) => node.name !== '(');
  return [...inner, ...rest].filter((node) => !node.type.isError);
}

function readItem(source: Source, group: readonly SyntaxNode[], node: SyntaxNode): WithItem {
  const asAt = group.findIndex((child) => child.name === 'as');
  const manager = asAt < 0 ? group : group.slice(0, asAt);
  if (manager.length === 0) throw source.notPython(node);
  const target = asAt < 0 ? null : readTarget(source, group.slice(asAt + 1));
  return { manager: readExpressionList(source, manager), target };
}
