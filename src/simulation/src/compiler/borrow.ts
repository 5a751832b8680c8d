// Which loads of locals may borrow: Python/flowgraph.c `optimize_load_fast`, CPython 3.14 and 3.15.
// A load borrows when its reference is used up within its basic block, is not stored in a local, and
// its local keeps its value for as long as the reference is on the stack. The pass follows jumps from the
// entry, so it never comes to exception handlers, nor to code that only they lead to.
import type { CodeObject, Instruction } from './code.ts';
import { endsBlock, isJump, op, stackEffect } from './opcodes.ts';
import { joinedInstructions, type LocatedInstruction } from './superinstructions.ts';
import { unboundLoads } from './unbound-loads.ts';

/** One stack entry: the load that made it, or -1, and its local, or -1. */
interface Ref {
  readonly load: number;
  readonly local: number;
}

const unknown: Ref = { load: -1, local: -1 };

/** What the pass has to know of a body. */
export interface BodyOfLoads {
  readonly instructions: readonly LocatedInstruction[];
  readonly handlers: CodeObject['handlers'];
  /** How many fast locals there are, and how many of them are parameters. */
  readonly fast: number;
  readonly parameters: number;
  /** The stack depth before each instruction that the pass comes to, -1 for the others. */
  readonly depths: readonly number[];
}

/** Replaces each LOAD_FAST that may borrow. */
export function borrowLoads(body: BodyOfLoads, minor: number): Instruction[] {
  const { instructions, depths } = body;
  const starts = blockStarts(instructions);
  const checked = unboundLoads(instructions, body.handlers, body);
  const joined = joinedInstructions(instructions, starts, checked);
  const owned = new Set(checked);
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
  for (const [second, first] of joined) {
    // What is stored and loaded again does not borrow; two loads do so both or not at all.
    if (instructions[first]?.op === op.STORE_FAST || owned.has(first)) owned.add(second);
    if (owned.has(second)) owned.add(first);
  }
  return instructions.map((instruction, at) =>
    isLoad(instruction.op) && !owned.has(at) && (depths[at] ?? -1) >= 0
      ? { ...instruction, op: op.LOAD_FAST_BORROW }
      : instruction,
  );
}

function isLoad(code: number): boolean {
  return code === op.LOAD_FAST || code === op.LOAD_CLOSURE;
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
    case op.LOAD_CLOSURE:
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
