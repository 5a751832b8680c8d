// with statements: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { readTarget } from './targets.ts';
import type { Statement, WithItem } from './tree.ts';

/** Reads a `with` statement behind its keyword, its managers in parentheses or not. */
export function readWith(cursor: Cursor, line: number): Statement {
  const items =
    (cursor.is('(') && cursor.attempt(() => readBracketed(cursor))) ||
    cursor.commas(
      () => readItem(cursor),
      () => false,
    ).items;
  return { kind: 'with', line, items, body: cursor.block() };
}

/** Managers in parentheses; null where what stands there is an expression. */
function readBracketed(cursor: Cursor): WithItem[] | null {
  cursor.next();
  const { items } = cursor.commas(
    () => readItem(cursor),
    () => cursor.is(')'),
  );
  return cursor.take(')') && cursor.is(':') ? items : null;
}

function readItem(cursor: Cursor): WithItem {
  const manager = cursor.expression();
  return { manager, target: cursor.take('as') ? readTarget(cursor, 'starred') : null };
}
