// `match`: compiler_match_inner and compiler_pattern of Python/compile.c, codegen.c from 3.14.
import type { MatchCase, Pattern, Statement } from '../syntax/tree.ts';
import { emitJumpIf } from './conditions.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import { PatternContext } from './pattern-context.ts';
import { emitPattern } from './patterns.ts';
import type { Unit } from './unit.ts';

/** Emits a `match` statement. */
export function emitMatch(unit: Unit, node: Statement & { kind: 'match' }): void {
  const end = unit.label();
  unit.expression(node.subject);
  const last = node.cases.at(-1);
  const hasDefault = last !== undefined && isIrrefutable(last.pattern) && node.cases.length > 1;
  const tried = hasDefault ? node.cases.slice(0, -1) : node.cases;
  tried.forEach((item, index) => {
    emitCase(unit, item, index === tried.length - 1, end);
  });
  if (hasDefault) emitDefault(unit, last);
  unit.place(end);
}

/** Whether a pattern matches everything and binds nothing. */
function isIrrefutable(pattern: Pattern): boolean {
  return pattern.kind === 'as' && pattern.pattern === null && pattern.name === null;
}

function emitCase(unit: Unit, item: MatchCase, isLast: boolean, end: { position: number }): void {
  unit.emit(op.LINE, item.line);
  if (!isLast) unit.emit(op.COPY, 1);
  const context = new PatternContext(unit);
  emitPattern(context, item.pattern);
  for (const name of context.stores) emitName(unit, 'store', name);
  context.stores.length = 0;
  if (item.guard) emitJumpIf(unit, item.guard, context.failure(0), false);
  const at = unit.drafts.length;
  if (!isLast) unit.emit(op.POP_TOP);
  unit.statements(item.body);
  if (!isLast && unit.profile.minor >= 14) popInBody(unit, item.body[0], at);
  unit.jumpOn(end);
  context.placeFailures();
}

/** From 3.14 on the subject goes when the first line of the body has begun (NEXT_LOCATION). */
function popInBody({ drafts }: Unit, first: Statement | undefined, at: number): void {
  const [pop, line] = drafts.slice(at, at + 2);
  // A loop comes back to the line that it begins.
  const isBegun = first?.kind === 'while' || first?.kind === 'try';
  if (!isBegun && pop && line?.op === op.LINE)
    drafts.splice(at, 2, line, { ...pop, line: line.line });
}

function emitDefault(unit: Unit, { guard, body, line }: MatchCase): void {
  unit.emit(op.LINE, line);
  const end = unit.label();
  if (guard) emitJumpIf(unit, guard, end, false);
  unit.statements(body);
  unit.place(end);
}
