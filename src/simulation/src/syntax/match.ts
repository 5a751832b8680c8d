// match statements: Grammar/python.gram, CPython 3.11 to 3.15.
import type { Cursor } from './cursor.ts';
import { readStarred, startsExpression } from './expressions.ts';
import { readOpenPattern } from './patterns.ts';
import type { Expression, MatchCase, Statement } from './tree.ts';

/** Reads a `match` statement; null where `match` is a name. */
export function readMatch(cursor: Cursor): Statement | null {
  const { line } = cursor;
  const subject = cursor.attempt(() => {
    cursor.next();
    if (!startsExpression(cursor)) return null;
    const read = readSubject(cursor);
    return cursor.is(':') && cursor.peek(1).kind === 'newline' ? read : null;
  });
  if (!subject) return null;
  cursor.expect(':');
  cursor.expectKind('newline');
  cursor.expectKind('indent');
  const cases: MatchCase[] = [];
  do cases.push(readCase(cursor));
  while (!cursor.isKind('dedent'));
  cursor.next();
  return { kind: 'match', line, subject, cases };
}

function readSubject(cursor: Cursor): Expression {
  const { line } = cursor;
  const { items, trailing } = cursor.commas(
    () => readStarred(cursor, () => cursor.named()),
    () => cursor.is(':'),
  );
  const [only] = items;
  if (!only || items.length > 1 || trailing) return { kind: 'tuple', line, items };
  if (only.kind === 'starred') throw cursor.wrong();
  return only;
}

function readCase(cursor: Cursor): MatchCase {
  const { line } = cursor;
  if (!cursor.isSoft('case')) throw cursor.wrong();
  cursor.next();
  const pattern = readOpenPattern(cursor);
  const guard = cursor.take('if') ? cursor.named() : null;
  return { line, pattern, guard, body: cursor.block() };
}
