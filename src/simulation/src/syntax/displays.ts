// What stands in (), [] and {}: Grammar/python.gram, CPython 3.11 to 3.15.
import { readClauses, startsClause } from './comprehensions.ts';
import type { Cursor } from './cursor.ts';
import { readBitwise } from './operators.ts';
import type { Expression } from './tree.ts';

/** `*value`, `name := value` or an expression. */
function readItem(cursor: Cursor): Expression {
  const { line } = cursor;
  return cursor.take('*') ? { kind: 'starred', line, value: readBitwise(cursor) } : cursor.named();
}

/** The items up to a bracket, after the first one. */
function readItems(cursor: Cursor, first: Expression, end: string): Expression[] {
  const items = [first];
  while (cursor.take(',')) {
    if (cursor.is(end)) break;
    items.push(readItem(cursor));
  }
  cursor.expect(end);
  return items;
}

type Result = 'list' | 'set' | 'dict' | 'generator';

/** The clauses of a comprehension and the bracket that ends it. */
function readComprehension(
  cursor: Cursor,
  result: Result,
  element: Expression,
  value: Expression | null,
  end: string,
  line: number,
): Expression {
  if (element.kind === 'starred') {
    // PEP 798 lets 3.15 unpack there.
    if (cursor.minor >= 15) throw cursor.unsupported('unpacking in a comprehension');
    throw cursor.wrong();
  }
  const clauses = readClauses(cursor);
  cursor.expect(end);
  return { kind: 'comprehension', line, result, element, value, clauses };
}

/** A tuple, a generator expression, or an expression in parentheses. */
export function readParentheses(cursor: Cursor): Expression {
  const { line } = cursor.next();
  if (cursor.take(')')) return { kind: 'tuple', line, items: [] };
  if (cursor.is('yield')) {
    const value = cursor.value();
    cursor.expect(')');
    return value;
  }
  const first = readItem(cursor);
  if (startsClause(cursor)) return readComprehension(cursor, 'generator', first, null, ')', line);
  if (cursor.is(',')) return { kind: 'tuple', line, items: readItems(cursor, first, ')') };
  if (first.kind === 'starred') throw cursor.wrong();
  cursor.expect(')');
  return first;
}

/** A list or a list comprehension. */
export function readBrackets(cursor: Cursor): Expression {
  const { line } = cursor.next();
  if (cursor.take(']')) return { kind: 'list', line, items: [] };
  const first = readItem(cursor);
  if (startsClause(cursor)) return readComprehension(cursor, 'list', first, null, ']', line);
  return { kind: 'list', line, items: readItems(cursor, first, ']') };
}

/** A set, a dict, or a comprehension that makes one. */
export function readBraces(cursor: Cursor): Expression {
  const { line } = cursor.next();
  if (cursor.take('}')) return { kind: 'dict', line, entries: [] };
  if (cursor.is('**')) return readDict(cursor, readEntry(cursor), line);
  const isBinding = cursor.peek(1).text === ':=';
  const first = readItem(cursor);
  if (!cursor.is(':')) {
    if (startsClause(cursor)) return readComprehension(cursor, 'set', first, null, '}', line);
    return { kind: 'set', line, items: readItems(cursor, first, '}') };
  }
  if (isBinding || first.kind === 'starred') throw cursor.wrong();
  cursor.next();
  const value = cursor.expression();
  if (startsClause(cursor)) return readComprehension(cursor, 'dict', first, value, '}', line);
  return readDict(cursor, { key: first, value }, line);
}

interface Entry {
  readonly key: Expression | null;
  readonly value: Expression;
}

function readEntry(cursor: Cursor): Entry {
  if (cursor.take('**')) return { key: null, value: readBitwise(cursor) };
  const key = cursor.expression();
  cursor.expect(':');
  return { key, value: cursor.expression() };
}

function readDict(cursor: Cursor, first: Entry, line: number): Expression {
  if (first.key === null && startsClause(cursor)) {
    if (cursor.minor >= 15) throw cursor.unsupported('unpacking in a comprehension');
    throw cursor.wrong();
  }
  const entries = [first];
  while (cursor.take(',')) {
    if (cursor.is('}')) break;
    entries.push(readEntry(cursor));
  }
  cursor.expect('}');
  return { kind: 'dict', line, entries };
}
