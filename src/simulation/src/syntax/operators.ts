// Operators, from `or` to `**`: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import type { BinaryOperator, CompareOperator, Expression } from './tree.ts';

/** How close each binary operator binds. */
const precedence: Readonly<Record<string, number>> = {
  '|': 1,
  '^': 2,
  '&': 3,
  '<<': 4,
  '>>': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '//': 6,
  '%': 6,
  '@': 6,
};

/** `a or b`, or what binds closer. */
export function readDisjunction(cursor: Cursor): Expression {
  return readBoolean(cursor, 'or', (at) => readBoolean(at, 'and', readInversion));
}

function readBoolean(
  cursor: Cursor,
  operator: 'and' | 'or',
  operand: (cursor: Cursor) => Expression,
): Expression {
  const { line } = cursor;
  const first = operand(cursor);
  if (!cursor.is(operator)) return first;
  const values = [first];
  while (cursor.take(operator)) values.push(operand(cursor));
  return { kind: 'boolean', line, operator, values };
}

function readInversion(cursor: Cursor): Expression {
  const { line } = cursor;
  if (!cursor.take('not')) return readComparison(cursor);
  const operand = cursor.nested(() => readInversion(cursor));
  return { kind: 'unary', line, operator: 'not', operand };
}

const comparisons: ReadonlySet<string> = new Set(['<', '<=', '==', '!=', '>', '>=', 'in']);

function takeComparison(cursor: Cursor): CompareOperator | null {
  if (cursor.isAny(comparisons)) return cursor.next().text as CompareOperator;
  if (cursor.take('is')) return cursor.take('not') ? 'is not' : 'is';
  if (!cursor.is('not') || cursor.peek(1).text !== 'in') return null;
  cursor.at += 2;
  return 'not in';
}

function readComparison(cursor: Cursor): Expression {
  const { line } = cursor;
  const first = readBitwise(cursor);
  const rest: { operator: CompareOperator; value: Expression }[] = [];
  for (;;) {
    const operator = takeComparison(cursor);
    if (operator === null) break;
    rest.push({ operator, value: readBitwise(cursor) });
  }
  return rest.length === 0 ? first : { kind: 'compare', line, first, rest };
}

/** `a | b`, or what binds closer; with `least`, only operators that bind as close as that. */
export function readBitwise(cursor: Cursor, least = 1): Expression {
  const { line } = cursor;
  let left = readUnary(cursor);
  for (;;) {
    const { kind, text } = cursor.token;
    const level = kind === 'mark' ? precedence[text] : undefined;
    if (level === undefined || level < least) return left;
    cursor.next();
    const right = readBitwise(cursor, level + 1);
    left = { kind: 'binary', line, operator: text as BinaryOperator, left, right };
  }
}

const signs: ReadonlySet<string> = new Set(['+', '-', '~']);

function readUnary(cursor: Cursor): Expression {
  const { line } = cursor;
  if (cursor.isAny(signs)) {
    const operator = cursor.next().text as '+' | '-' | '~';
    return { kind: 'unary', line, operator, operand: cursor.nested(() => readUnary(cursor)) };
  }
  const left = cursor.primary();
  if (!cursor.take('**')) return left;
  const right = cursor.nested(() => readUnary(cursor));
  return { kind: 'binary', line, operator: '**', left, right };
}
