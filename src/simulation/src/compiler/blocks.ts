import { op } from './opcodes.ts';
import type { Unit } from './unit.ts';

/** Emits what leaving the blocks from the innermost out to number `outermost` takes. */
export function leaveBlocks(unit: Unit, outermost: number, keepTop: boolean): void {
  const left = unit.blocks.slice(outermost);
  for (const block of left.toReversed()) {
    unit.blocks.pop();
    if (block.kind === 'loop') {
      if (block.onStack === 0) continue;
      if (keepTop) unit.emit(op.SWAP, 2);
      unit.emit(op.POP_ITER);
    } else {
      block.leave(keepTop);
    }
  }
  unit.blocks.push(...left);
}

/** Entries that enclosing loops and handlers keep on the stack. */
export function entriesOnStack(unit: Unit): number {
  return unit.blocks.reduce((sum, block) => sum + block.onStack, 0);
}
