// What can be assigned to, deleted and annotated: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import type { Expression } from './tree.ts';

/** What a place takes beside names, attributes and items. */
export type Places = 'single' | 'nested' | 'starred';

/** Whether an expression can stand where it is assigned to; `starred` takes tuples, lists and stars. */
export function isTarget(target: Expression, places: Places): boolean {
  switch (target.kind) {
    case 'name':
    case 'attribute':
    case 'subscript':
      return true;
    case 'starred':
      return (
        places === 'starred' && target.value.kind !== 'starred' && isTarget(target.value, places)
      );
    case 'tuple':
    case 'list':
      return places !== 'single' && target.items.every((item) => isTarget(item, places));
    default:
      return false;
  }
}

/** Throws where an expression that has been read cannot be assigned to. */
export function checkTarget(cursor: Cursor, target: Expression, places: Places): Expression {
  if (!isTarget(target, places)) throw cursor.wrong();
  return target;
}

/** Reads one target of a `for`, a `with` or a `del`. */
export function readTarget(cursor: Cursor, places: Places): Expression {
  const { line } = cursor;
  const target: Expression = cursor.take('*')
    ? { kind: 'starred', line, value: cursor.primary() }
    : cursor.primary();
  return checkTarget(cursor, target, places);
}

/** Reads what a `for` binds: one target or several, up to its `in`. */
export function readTargets(cursor: Cursor): Expression {
  const { line } = cursor;
  const { items, trailing } = cursor.commas(
    () => readTarget(cursor, 'starred'),
    () => cursor.is('in'),
  );
  const [only] = items;
  return only && items.length === 1 && !trailing ? only : { kind: 'tuple', line, items };
}
