// Expressions but their operators: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { readBitwise, readDisjunction } from './operators.ts';
import { readParameters } from './parameters.ts';
import type { Expression } from './tree.ts';

const starters: ReadonlySet<string> = new Set(
  'None True False not lambda await ( [ { - + ~ ... *'.split(' '),
);

/** Whether an expression can begin with the next token. */
export function startsExpression(cursor: Cursor): boolean {
  const { kind } = cursor.token;
  if (kind === 'mark') return cursor.isAny(starters);
  return kind === 'name' || kind === 'number' || kind === 'string' || kind === 'format-start';
}

/** `*value`, or what `other` reads. */
export function readStarred(cursor: Cursor, other: () => Expression): Expression {
  const { line } = cursor;
  if (!cursor.take('*')) return other();
  return { kind: 'starred', line, value: readBitwise(cursor) };
}

/** `a`, or `a, *b`, a tuple without parentheses. */
export function readList(cursor: Cursor): Expression {
  const { line } = cursor;
  const { items, trailing } = cursor.commas(
    () => readStarred(cursor, () => cursor.expression()),
    () => !startsExpression(cursor),
  );
  const [only] = items;
  return only && items.length === 1 && !trailing ? only : { kind: 'tuple', line, items };
}

/** A list of expressions or a `yield`. */
export function readValue(cursor: Cursor): Expression {
  return cursor.is('yield') ? readYield(cursor) : readList(cursor);
}

function readYield(cursor: Cursor): Expression {
  const { line } = cursor.next();
  if (cursor.take('from')) return { kind: 'yield-from', line, value: cursor.expression() };
  return { kind: 'yield', line, value: startsExpression(cursor) ? readList(cursor) : null };
}

/** A lambda, `a if b else c`, or what binds closer. */
export function readExpression(cursor: Cursor): Expression {
  if (cursor.is('lambda')) return readLambda(cursor);
  const { line } = cursor;
  const then = readDisjunction(cursor);
  if (!cursor.take('if')) return then;
  const test = readDisjunction(cursor);
  cursor.expect('else');
  return { kind: 'conditional', line, test, then, otherwise: cursor.expression() };
}

function readLambda(cursor: Cursor): Expression {
  const { line } = cursor.next();
  const parameters = readParameters(cursor, ':');
  return { kind: 'lambda', line, parameters, body: cursor.expression() };
}

/** `name := value` or an expression. */
export function readNamed(cursor: Cursor): Expression {
  const { line } = cursor;
  if (!cursor.isKind('name') || cursor.peek(1).text !== ':=') return cursor.expression();
  const name = cursor.name();
  cursor.next();
  return { kind: 'walrus', line, name, value: cursor.expression() };
}
