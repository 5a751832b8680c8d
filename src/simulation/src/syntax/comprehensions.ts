import type { Cursor } from './cursor.ts';
import { readDisjunction } from './operators.ts';
import { readTargets } from './targets.ts';
import type { ComprehensionClause, Expression } from './tree.ts';

/** Whether a `for` of a comprehension comes next. */
export function startsClause(cursor: Cursor): boolean {
  return cursor.is('for') || cursor.is('async');
}

/** Reads `for target in iterable if condition…`, once or more. */
export function readClauses(cursor: Cursor): ComprehensionClause[] {
  const clauses: ComprehensionClause[] = [];
  while (startsClause(cursor)) {
    if (cursor.is('async')) throw cursor.unsupported('async for');
    cursor.next();
    const target = readTargets(cursor);
    cursor.expect('in');
    const iterable = readDisjunction(cursor);
    const conditions: Expression[] = [];
    while (cursor.take('if')) conditions.push(readDisjunction(cursor));
    clauses.push({ target, iterable, conditions });
  }
  return clauses;
}
