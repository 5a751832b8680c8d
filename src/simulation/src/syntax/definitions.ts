// Functions and classes: Grammar/python.gram, CPython 3.11 to 3.15.
import { readArguments } from './arguments.ts';
import type { Cursor } from './cursor.ts';
import { readParameters } from './parameters.ts';
import type { Expression, Statement } from './tree.ts';

/** Reads a `def` or `class` under its decorators. */
export function readDecorated(cursor: Cursor): Statement {
  const decorators: Expression[] = [];
  while (cursor.take('@')) {
    decorators.push(cursor.named());
    cursor.expectKind('newline');
  }
  const { line } = cursor;
  if (cursor.take('def')) return readFunction(cursor, line, decorators);
  if (cursor.take('class')) return readClass(cursor, line, decorators);
  if (cursor.take('async')) {
    if (cursor.is('def')) throw cursor.unsupported('async def', line);
  }
  throw cursor.wrong();
}

function refuseTypeParameters(cursor: Cursor, line: number): void {
  if (cursor.is('[') && cursor.minor >= 12) throw cursor.unsupported('type parameters', line);
}

/** Reads a function behind its `def`. */
export function readFunction(
  cursor: Cursor,
  line: number,
  decorators: readonly Expression[],
): Statement {
  const name = cursor.name();
  refuseTypeParameters(cursor, line);
  cursor.expect('(');
  const parameters = readParameters(cursor, ')');
  const annotations = [...parameters.annotations];
  if (cursor.take('->')) annotations.push({ name: 'return', value: cursor.expression() });
  const body = cursor.block();
  return {
    kind: 'function',
    line,
    name,
    parameters: { ...parameters, annotations },
    body,
    decorators,
  };
}

/** Reads a class behind its `class`. */
export function readClass(
  cursor: Cursor,
  line: number,
  decorators: readonly Expression[],
): Statement {
  const name = cursor.name();
  refuseTypeParameters(cursor, line);
  const bases = cursor.is('(') ? readArguments(cursor, false) : [];
  return { kind: 'class', line, name, bases, body: cursor.block(), decorators };
}
