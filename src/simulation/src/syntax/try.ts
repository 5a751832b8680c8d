// try statements: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import type { ExceptClause, Statement } from './tree.ts';

/** Reads a `try` statement behind its keyword. */
export function readTry(cursor: Cursor, line: number): Statement {
  const body = cursor.block();
  const handlers: ExceptClause[] = [];
  let isStar = false;
  while (cursor.is('except')) {
    const { line: at } = cursor.next();
    const starred = cursor.take('*');
    if (handlers.length > 0 && starred !== isStar) {
      throw cursor.wrong("cannot have both 'except' and 'except*' on the same 'try'");
    }
    isStar = starred;
    if (starred && cursor.is(':')) throw cursor.wrong('expected one or more exception types');
    handlers.push(readHandler(cursor, at));
  }
  const otherwise = handlers.length > 0 && cursor.take('else') ? cursor.block() : [];
  const isFinal = cursor.take('finally');
  if (handlers.length === 0 && !isFinal) throw cursor.wrong("expected 'except' or 'finally' block");
  const finalizer = isFinal ? cursor.block() : [];
  return { kind: 'try', line, isStar, body, handlers, otherwise, finalizer };
}

function readHandler(cursor: Cursor, line: number): ExceptClause {
  if (cursor.is(':')) return { line, type: null, name: null, body: cursor.block() };
  const type = cursor.expression();
  if (cursor.take('as')) return { line, type, name: cursor.name(), body: cursor.block() };
  if (!cursor.is(',') || cursor.minor < 14) return { line, type, name: null, body: cursor.block() };
  // PEP 758: exceptions without parentheses.
  const items = [type];
  while (cursor.take(',')) {
    if (cursor.is(':')) break;
    items.push(cursor.expression());
  }
  return { line, type: { kind: 'tuple', line, items }, name: null, body: cursor.block() };
}
