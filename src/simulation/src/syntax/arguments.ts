// Arguments of calls and of classes: Grammar/python.gram, CPython 3.11 to 3.15.
import { readClauses, startsClause } from './comprehensions.ts';
import type { Cursor } from './cursor.ts';
import type { Argument, Expression } from './tree.ts';

/** Reads arguments in parentheses; a call may have a generator expression as its only one. */
export function readArguments(cursor: Cursor, mayGenerate: boolean): Argument[] {
  const { line } = cursor.next();
  const read: Argument[] = [];
  let named = false;
  let unpacked = false;
  while (!cursor.is(')')) {
    const argument = readArgument(cursor);
    const { stars, name } = argument;
    if (startsClause(cursor)) {
      if (!mayGenerate || read.length > 0 || name !== null) throw cursor.wrong();
      return [generator(cursor, argument, line)];
    }
    const isPlain = name === null && stars === 0;
    if ((isPlain && (named || unpacked)) || (stars === 1 && unpacked)) throw cursor.wrong();
    named ||= name !== null;
    unpacked ||= stars === 2;
    read.push(argument);
    if (!cursor.take(',')) break;
  }
  cursor.expect(')');
  return read;
}

function readArgument(cursor: Cursor): Argument {
  if (cursor.take('*')) return { name: null, stars: 1, value: cursor.expression() };
  if (cursor.take('**')) return { name: null, stars: 2, value: cursor.expression() };
  if (!cursor.isKind('name') || cursor.peek(1).text !== '=') {
    return { name: null, stars: 0, value: cursor.named() };
  }
  const name = cursor.name();
  cursor.next();
  return { name, stars: 0, value: cursor.expression() };
}

function generator(cursor: Cursor, { stars, value }: Argument, line: number): Argument {
  if (stars > 0) {
    if (cursor.minor >= 15 && stars === 1) throw cursor.unsupported('unpacking in a comprehension');
    throw cursor.wrong();
  }
  const clauses = readClauses(cursor);
  cursor.expect(')');
  const made: Expression = {
    kind: 'comprehension',
    line,
    result: 'generator',
    element: value,
    value: null,
    clauses,
  };
  return { name: null, stars: 0, value: made };
}
