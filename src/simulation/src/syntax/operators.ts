import type { SyntaxNode } from '@lezer/common';
import { children, type Source } from './source.ts';
import type { BinaryOperator, CompareOperator, Expression } from './tree.ts';

const binaryOperators: ReadonlySet<string> = new Set<BinaryOperator>([
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '**',
  '<<',
  '>>',
  '&',
  '|',
  '^',
]);
const compareOperators: ReadonlySet<string> = new Set<CompareOperator>([
  '<',
  '<=',
  '==',
  '!=',
  '>',
  '>=',
  'is',
  'is not',
  'in',
  'not in',
]);

/** Whether this is one of the binary arithmetic and bit operators that the model has. */
export function isBinaryOperator(text: string): text is BinaryOperator {
  return binaryOperators.has(text);
}

function isCompareOperator(text: string): text is CompareOperator {
  return compareOperators.has(text);
}

/** Reads `a + b`, `a < b < c` and `a and b and c`; chains come nested to the left in the concrete tree. */
export function readBinary(source: Source, node: SyntaxNode): Expression {
  const nodes = children(node);
  const left = nodes[0];
  const right = nodes.at(-1);
  if (!left || !right || nodes.length < 3) throw source.notPython(node);
  const operator = nodes
    .slice(1, -1)
    .map((part) => source.read(part))
    .join(' ');
  const line = source.line(node);
  if (operator === 'and' || operator === 'or') {
    const first = source.expression(left);
    const merged =
      left.name === 'BinaryExpression' && first.kind === 'boolean' && first.operator === operator;
    const values = merged ? first.values : [first];
    return { kind: 'boolean', line, operator, values: [...values, source.expression(right)] };
  }
  if (isCompareOperator(operator)) {
    const first = source.expression(left);
    const added = { operator, value: source.expression(right) };
    return left.name === 'BinaryExpression' && first.kind === 'compare'
      ? { kind: 'compare', line, first: first.first, rest: [...first.rest, added] }
      : { kind: 'compare', line, first, rest: [added] };
  }
  if (isBinaryOperator(operator)) {
    return {
      kind: 'binary',
      line,
      operator,
      left: source.expression(left),
      right: source.expression(right),
    };
  }
  throw source.unsupported(operator, node);
}
