// except*: compiler_try_star_except of Python/compile.c to 3.13, Python/codegen.c from 3.14.
import { NotPython } from '../syntax/refusal.ts';
import type { ExceptClause } from '../syntax/tree.ts';
import { compareOperators } from './code.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import { protect } from './protect.ts';
import type { Label, Unit } from './unit.ts';

/** What was handled before, the exception, those to raise, and what is left of the exception. */
const entries = 4;

/**
 * Emits `except*` clauses: each takes its part of the exception that comes, and what they raise and
 * leave is raised together.
 */
export function emitGroupHandlers(unit: Unit, handlers: readonly ExceptClause[], end: Label): void {
  unit.emit(op.PUSH_EXC_INFO);
  unit.emit(op.BUILD_LIST, 0);
  unit.emit(op.COPY, 2);
  unit.blocks.push({ kind: 'handler', onStack: entries, leave: () => refuseToLeave(unit) });
  for (const handler of handlers) emitGroupHandler(unit, handler);
  unit.blocks.pop();
  unit.emit(op.LIST_APPEND, 1);
  unit.emit(op.PREP_RERAISE_STAR);
  const reraise = unit.label();
  unit.emit(op.COPY, 1);
  emitJumpIfNone(unit, reraise, false);
  unit.emit(op.POP_TOP);
  unit.emit(op.POP_EXCEPT);
  unit.jumpOn(end);
  unit.place(reraise);
  unit.emit(op.SWAP, 2);
  unit.emit(op.POP_EXCEPT);
  unit.emit(op.RERAISE);
}

function emitGroupHandler(unit: Unit, { line, type, name, body }: ExceptClause): void {
  if (!type) throw new Error('except* without types');
  const [none, raised, next] = [unit.label(), unit.label(), unit.label()];
  unit.emit(op.LINE, line);
  unit.expression(type);
  unit.emit(op.CHECK_EG_MATCH);
  unit.emit(op.COPY, 1);
  emitJumpIfNone(unit, none, true);
  if (name === null) unit.emit(op.POP_TOP);
  else emitName(unit, 'store', name);
  protect(unit, raised, () => {
    unit.statements(body);
  });
  if (unit.falls) forget(unit, name);
  unit.jumpOn(next);
  unit.place(raised);
  forget(unit, name);
  unit.emit(op.LIST_APPEND, 2);
  unit.jumpOn(next);
  unit.place(none);
  unit.emit(op.POP_TOP);
  unit.place(next);
}

function emitJumpIfNone(unit: Unit, target: Label, isNone: boolean): void {
  unit.loadNone();
  unit.emit(op.COMPARE_OP, compareOperators.indexOf(isNone ? 'is' : 'is not'));
  unit.jump(op.POP_JUMP_IF_TRUE, target);
}

function forget(unit: Unit, name: string | null): void {
  if (name === null) return;
  unit.loadNone();
  emitName(unit, 'store', name);
  emitName(unit, 'delete', name);
}

function refuseToLeave(unit: Unit): never {
  const line = unit.drafts.findLast((draft) => draft.op === op.LINE)?.arg ?? unit.line;
  const words = "'break', 'continue' and 'return' cannot appear in an except* block";
  throw new NotPython(`SyntaxError: ${words}`, line);
}
