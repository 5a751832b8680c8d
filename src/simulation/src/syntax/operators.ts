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

/** What `and`, `or` and `not` stand between, as it comes in the text: the operators and the rest. */
function flatten(source: Source, node: SyntaxNode): (SyntaxNode | 'and' | 'or' | 'not')[] {
  const nodes = children(node);
  const [first, second, third] = nodes;
  if (!first || !second) return [node];
  const word = source.read(nodes.length === 3 ? second : first);
  if (node.name === 'UnaryExpression' && word === 'not') return ['not', ...flatten(source, second)];
  if (node.name === 'BinaryExpression' && third && (word === 'and' || word === 'or')) {
    return [...flatten(source, first), word, ...flatten(source, third)];
  }
  return [node];
}

/**
 * Reads `a and b or not c`. The concrete tree lets `not` take in all that follows, so that the order of
 * precedence is made here.
 */
export function readBoolean(source: Source, node: SyntaxNode): Expression {
  const parts = flatten(source, node);
  const line = source.line(node);
  let at = 0;
  const operand = (): Expression => {
    const part = parts[at];
    at += 1;
    if (part === 'not') return { kind: 'unary', line, operator: 'not', operand: operand() };
    if (part === undefined || typeof part === 'string') throw source.notPython(node);
    return source.expression(part);
  };
  const joined = (operator: 'and' | 'or', next: () => Expression): Expression => {
    const values = [next()];
    while (parts[at] === operator) {
      at += 1;
      values.push(next());
    }
    const [only] = values;
    return only && values.length === 1 ? only : { kind: 'boolean', line, operator, values };
  };
  return joined('or', () => joined('and', operand));
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
  if (operator === 'and' || operator === 'or') return readBoolean(source, node);
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
