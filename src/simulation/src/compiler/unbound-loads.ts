// Which loads of locals have to look whether there is a value, and so are LOAD_FAST_CHECK:
// add_checks_for_loads_of_uninitialized_variables of Python/flowgraph.c, CPython 3.14 and 3.15.
import type { CodeObject, Instruction } from './code.ts';
import { endsBlock, isJump, op } from './opcodes.ts';

/** The positions of loads of locals that some way through the code leaves without a value. */
export function unboundLoads(
  instructions: readonly Instruction[],
  handlers: CodeObject['handlers'],
  locals: { readonly fast: number; readonly parameters: number },
): ReadonlySet<number> {
  const found = new Set<number>();
  // Bit i stands for local i, which may have no value before the instruction.
  const unsafe = new Map<number, bigint>();
  const work: number[] = [];
  const reach = (at: number, mask: bigint) => {
    const before = unsafe.get(at);
    if (before !== undefined && (before | mask) === before) return;
    unsafe.set(at, (before ?? 0n) | mask);
    work.push(at);
  };
  reach(0, (1n << BigInt(locals.fast)) - (1n << BigInt(locals.parameters)));
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    const [here, instruction, mask = 0n] = [at, instructions[at], unsafe.get(at)];
    if (!instruction) continue;
    const handler = handlers.find(({ start, end }) => start <= here && here < end);
    if (handler) reach(handler.target, mask);
    const { op: code, arg } = instruction;
    const bit = 1n << BigInt(Math.max(0, arg));
    if (code === op.LOAD_FAST && (mask & bit) !== 0n) found.add(at);
    const after = unbinds(code) ? mask | bit : binds(code) ? mask & ~bit : mask;
    if (isJump(code)) reach(arg, after);
    if (!endsBlock(code)) reach(at + 1, after);
  }
  return found;
}

function unbinds(code: number): boolean {
  return (
    code === op.DELETE_FAST || code === op.LOAD_FAST_AND_CLEAR || code === op.STORE_FAST_MAYBE_NULL
  );
}

/** Whether the local has a value afterwards; a load would have raised otherwise. */
function binds(code: number): boolean {
  return code === op.STORE_FAST || code === op.LOAD_FAST;
}
