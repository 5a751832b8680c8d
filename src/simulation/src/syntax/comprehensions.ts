import type { SyntaxNode } from '@lezer/common';
import { readExpressionList } from './lists.ts';
import { readTarget } from './targets.ts';
import { children, type Source } from './source.ts';
import type { ComprehensionClause, Expression } from './tree.ts';

const results = {
  ArrayComprehensionExpression: 'list',
  SetComprehensionExpression: 'set',
  DictionaryComprehensionExpression: 'dict',
} as const;

/** Reads a comprehension or a generator expression, also one that is a call's only argument. */
export function readComprehension(source: Source, node: SyntaxNode): Expression {
  const nodes = children(node).slice(1, -1);
  const result = results[node.name as keyof typeof results] ?? 'generator';
  const start = nodes.findIndex((child) => child.name === 'for' || child.name === 'async');
  const [element, colon, value] = nodes.slice(0, start);
  if (!element) throw source.notPython(node);
  return {
    kind: 'comprehension',
    line: source.line(node),
    result,
    element: source.expression(element),
    value: colon && value ? source.expression(value) : null,
    clauses: readClauses(source, nodes.slice(start)),
  };
}

function readClauses(source: Source, nodes: readonly SyntaxNode[]): ComprehensionClause[] {
  const clauses: ComprehensionClause[] = [];
  let at = 0;
  while (at < nodes.length) {
    const keyword = nodes[at];
    if (keyword?.name === 'async') throw source.unsupported('async for', keyword);
    if (keyword?.name !== 'for') throw source.notPython(keyword ?? never());
    const inAt = nodes.findIndex((node, index) => index > at && node.name === 'in');
    const target = readTarget(source, nodes.slice(at + 1, inAt));
    let end = inAt + 1;
    const isWord = (node: SyntaxNode) => ['for', 'if', 'async'].includes(node.name);
    const upToWord = () => {
      const from = end;
      while (end < nodes.length && !isWord(nodes[end] ?? never())) end += 1;
      return nodes.slice(from, end);
    };
    const iterable = readExpressionList(source, upToWord());
    const conditions: Expression[] = [];
    while (nodes[end]?.name === 'if') {
      end += 1;
      conditions.push(readExpressionList(source, upToWord()));
    }
    clauses.push({ target, iterable, conditions });
    at = end;
  }
  return clauses;
}

function never(): never {
  throw new Error('a comprehension ends early');
}
