import type { CodeObject } from './code.ts';
import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

/** Leaves the cells that code needs on the stack, in a tuple; answers the flag for MAKE_FUNCTION. */
export function emitClosure(unit: Unit, code: CodeObject): number {
  if (code.free.length === 0) return 0;
  for (const local of code.free) {
    unit.emit(op.LOAD_CLOSURE, unit.locals.shared(code.locals[local] ?? ''));
  }
  unit.emit(op.BUILD_TUPLE, code.free.length);
  return 2;
}
