// try, except and finally: compiler_try_except and compiler_try_finally of Python/compile.c.
import type { ExceptClause, Statement } from '../syntax/tree.ts';
import { emitGroupHandlers } from './except-star.ts';
import { emitName } from './names.ts';
import { op } from './opcodes.ts';
import { protect } from './protect.ts';
import type { Unit } from './unit.ts';

type Try = Statement & { readonly kind: 'try' };

/** Emits a `try` statement. */
export function emitTry(unit: Unit, node: Try): void {
  if (node.finalizer.length > 0) {
    emitFinally(unit, node);
    return;
  }
  const end = unit.label();
  const target = unit.label();
  protect(unit, target, () => {
    unit.statements(node.body);
  });
  unit.statements(node.otherwise);
  unit.jumpOn(end);
  unit.place(target);
  if (node.isStar) emitGroupHandlers(unit, node.handlers, end);
  else emitHandlers(unit, node.handlers, end);
  unit.place(end);
}

function emitHandlers(
  unit: Unit,
  handlers: readonly ExceptClause[],
  end: { position: number },
): void {
  const leave = (keepTop: boolean) => {
    if (keepTop) unit.emit(op.SWAP, 2);
    unit.emit(op.POP_EXCEPT);
  };
  unit.emit(op.PUSH_EXC_INFO);
  for (const handler of handlers) {
    const next = unit.label();
    unit.emit(op.LINE, handler.line);
    if (handler.type) {
      unit.expression(handler.type);
      unit.emit(op.CHECK_EXC_MATCH);
      unit.jump(op.POP_JUMP_IF_FALSE, next);
    }
    unit.blocks.push({ kind: 'handler', leave, onStack: 1 });
    emitHandlerBody(unit, handler);
    unit.blocks.pop();
    if (unit.falls) leave(false);
    unit.jumpOn(end);
    unit.place(next);
  }
  unit.emit(op.RERAISE);
}

function emitHandlerBody(unit: Unit, handler: ExceptClause): void {
  const { name } = handler;
  if (name === null) {
    unit.emit(op.POP_TOP);
    unit.statements(handler.body);
    return;
  }
  emitName(unit, 'store', name);
  const forget = () => {
    unit.loadNone();
    emitName(unit, 'store', name);
    emitName(unit, 'delete', name);
  };
  const target = unit.label();
  const end = unit.label();
  unit.blocks.push({ kind: 'finally', leave: forget, onStack: 0 });
  protect(unit, target, () => {
    unit.statements(handler.body);
  });
  unit.blocks.pop();
  if (unit.falls) forget();
  unit.jumpOn(end);
  unit.place(target);
  forget();
  unit.emit(op.RERAISE);
  unit.place(end);
}

function emitFinally(unit: Unit, node: Try): void {
  const target = unit.label();
  const end = unit.label();
  const leave = () => {
    unit.statements(node.finalizer);
  };
  unit.blocks.push({ kind: 'finally', leave, onStack: 0 });
  protect(unit, target, () => {
    if (node.handlers.length > 0) emitTry(unit, { ...node, finalizer: [] });
    else unit.statements(node.body);
  });
  unit.blocks.pop();
  if (unit.falls) leave();
  unit.jumpOn(end);
  unit.place(target);
  unit.emit(op.PUSH_EXC_INFO);
  unit.blocks.push({
    kind: 'handler',
    onStack: 2,
    leave: (keepTop) => {
      if (keepTop) unit.emit(op.SWAP, 2);
      unit.emit(op.POP_TOP);
      if (keepTop) unit.emit(op.SWAP, 2);
      unit.emit(op.POP_EXCEPT);
    },
  });
  leave();
  unit.blocks.pop();
  unit.emit(op.RERAISE);
  unit.place(end);
}
