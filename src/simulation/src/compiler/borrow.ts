// Which loads of locals may borrow: Python/flowgraph.c `optimize_load_fast`, CPython 3.14 and 3.15.
// A load borrows when its reference is used up within its basic block, is not stored in a local, and
// its local keeps its value for as long as the reference is on the stack. The pass follows jumps from the
// entry, so it never comes to exception handlers, nor to code that only they lead to.
import type { Instruction } from './code.ts';
import { endsBlock, isJump, op, stackEffect } from './opcodes.ts';

/** One stack entry: the load that made it, or -1, and its local, or -1. */
interface Ref {
  readonly load: number;
  readonly local: number;
}

const unknown: Ref = { load: -1, local: -1 };

/**
 * Replaces each LOAD_FAST that may borrow. `depths` is the stack depth before each instruction that
 * can be reached without an exception, -1 for the others.
 */
export function borrowLoads(
  instructions: readonly Instruction[],
  depths: readonly number[],
  minor: number,
): Instruction[] {
  const owned = new Set<number>();
  const starts = blockStarts(instructions);
  let refs: Ref[] = [];
  instructions.forEach((instruction, at) => {
    const depth = depths[at] ?? -1;
    if (depth < 0) return;
    if (starts.has(at)) refs = new Array<Ref>(depth).fill(unknown);
    // From 3.15 on a loop may walk over the object itself, without an iterator that holds it.
    if (minor >= 15 && instruction.op === op.GET_ITER) owned.add(refs.at(-1)?.load ?? -1);
    step(instruction, at, refs, owned);
    const last = starts.has(at + 1) || endsBlock(instruction.op) || isJump(instruction.op);
    if (last) for (const { load } of refs) owned.add(load);
  });
  return instructions.map((instruction, at) =>
    instruction.op === op.LOAD_FAST && !owned.has(at) && (depths[at] ?? -1) >= 0
      ? { ...instruction, op: op.LOAD_FAST_BORROW }
      : instruction,
  );
}

function blockStarts(instructions: readonly Instruction[]): ReadonlySet<number> {
  const starts = new Set<number>([0]);
  instructions.forEach((instruction, at) => {
    if (isJump(instruction.op)) starts.add(instruction.arg);
    if (isJump(instruction.op) || endsBlock(instruction.op)) starts.add(at + 1);
  });
  return starts;
}

function step({ op: code, arg }: Instruction, at: number, refs: Ref[], owned: Set<number>): void {
  const kill = (local: number) => {
    for (const ref of refs) if (ref.local === local) owned.add(ref.load);
  };
  switch (code) {
    case op.LOAD_FAST:
      refs.push({ load: at, local: arg });
      return;
    case op.LOAD_FAST_AND_CLEAR:
      kill(arg);
      refs.push({ load: at, local: arg });
      return;
    case op.DELETE_FAST:
      kill(arg);
      return;
    case op.STORE_FAST:
    case op.STORE_FAST_MAYBE_NULL: {
      const stored = refs.pop();
      kill(arg);
      if (stored) owned.add(stored.load);
      return;
    }
    case op.COPY:
      refs.push(refs.at(-arg) ?? unknown);
      return;
    case op.SWAP: {
      const top = refs.at(-1) ?? unknown;
      refs[refs.length - 1] = refs.at(-arg) ?? unknown;
      refs[refs.length - arg] = top;
      return;
    }
    case op.GET_YIELD_FROM_ITER:
      // A generator is its own iterator.
      return;
    case op.LOAD_METHOD: {
      const self = refs.pop() ?? unknown;
      refs.push(unknown, self);
      return;
    }
    default: {
      const { popped, pushed } = stackEffect(code, arg);
      refs.length -= popped;
      for (let count = 0; count < pushed; count += 1) refs.push(unknown);
    }
  }
}
