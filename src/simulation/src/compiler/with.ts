// `with`: compiler_with of Python/compile.c, codegen_with_inner from 3.14.
import type { Statement } from '../syntax/tree.ts';
import { op } from './opcodes.ts';
import { protect } from './protect.ts';
import { emitStore } from './targets.ts';
import type { Unit } from './unit.ts';

type With = Statement & { readonly kind: 'with' };

/** Emits a `with` statement from one of its managers on; the exit takes two stack entries meanwhile. */
export function emitWith(unit: Unit, node: With, index: number): void {
  const item = node.items[index];
  if (!item) {
    unit.statements(node.body);
    return;
  }
  const target = unit.label();
  const end = unit.label();
  unit.expression(item.manager);
  unit.emit(op.BEFORE_WITH);
  const leave = (keepTop: boolean) => {
    if (keepTop) {
      unit.emit(op.SWAP, 3);
      unit.emit(op.SWAP, 2);
    }
    emitExit(unit);
  };
  unit.blocks.push({ kind: 'handler', leave, onStack: 2 });
  protect(unit, target, () => {
    if (item.target) emitStore(unit, item.target);
    else unit.emit(op.POP_TOP);
    emitWith(unit, node, index + 1);
  });
  unit.blocks.pop();
  if (unit.falls) {
    unit.emit(op.LINE, node.line);
    emitExit(unit);
  }
  unit.jumpOn(end);
  unit.place(target);
  emitExceptionalExit(unit);
  unit.place(end);
}

/** Calls the exit with three times None, and drops what it answers. */
function emitExit(unit: Unit): void {
  for (let count = 0; count < 3; count += 1) unit.loadNone();
  unit.emit(op.CALL_EXIT, 3);
  unit.emit(op.POP_TOP);
}

/** Calls the exit with the exception, which goes on unless the exit answers something true. */
function emitExceptionalExit(unit: Unit): void {
  const suppress = unit.label();
  unit.emit(op.PUSH_EXC_INFO);
  unit.emit(op.WITH_EXCEPT_START);
  unit.jump(op.POP_JUMP_IF_TRUE, suppress);
  unit.emit(op.RERAISE);
  unit.place(suppress);
  unit.emit(op.POP_TOP);
  unit.emit(op.POP_EXCEPT);
  unit.emit(op.POP_TOP);
  unit.emit(op.POP_TOP);
}
