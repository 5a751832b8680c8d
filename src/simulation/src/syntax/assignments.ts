// Assignments and expressions as statements: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { checkTarget } from './targets.ts';
import type { BinaryOperator, Expression, Statement } from './tree.ts';

const augmented = /^(?:[-+*/%@&|^]|\*\*|\/\/|<<|>>)=$/;

/** Reads an assignment of any kind, or an expression. */
export function readAssignment(cursor: Cursor): Statement {
  const { line } = cursor;
  const parenthesized = cursor.is('(');
  const first = cursor.value();
  const { kind, text } = cursor.token;
  if (kind === 'mark') {
    if (text === '=') return readAssign(cursor, first, line);
    if (text === ':') return readAnnotated(cursor, first, !parenthesized, line);
    if (augmented.test(text)) return readAugmented(cursor, first, line);
  }
  return { kind: 'expression', line, value: first };
}

function readAssign(cursor: Cursor, first: Expression, line: number): Statement {
  const targets: Expression[] = [];
  let value = first;
  while (cursor.is('=')) {
    targets.push(checkTarget(cursor, value, 'starred'));
    cursor.next();
    value = cursor.value();
  }
  return { kind: 'assign', line, targets, value };
}

function readAnnotated(
  cursor: Cursor,
  first: Expression,
  isBare: boolean,
  line: number,
): Statement {
  const target = checkTarget(cursor, first, 'single');
  cursor.next();
  const annotation = cursor.expression();
  const value = cursor.take('=') ? cursor.value() : null;
  const plain = isBare && target.kind === 'name';
  return { kind: 'annotated', line, target, plain, annotation, value };
}

function readAugmented(cursor: Cursor, first: Expression, line: number): Statement {
  const target = checkTarget(cursor, first, 'single');
  const { text } = cursor.token;
  cursor.next();
  const operator = text.slice(0, -1) as BinaryOperator;
  return { kind: 'augmented', line, target, operator, value: cursor.value() };
}
