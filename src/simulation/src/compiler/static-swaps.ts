// apply_static_swaps of Python/flowgraph.c (3.12 to 3.15), for the end of an inlined comprehension.
import type { Instruction } from './code.ts';
import { op } from './opcodes.ts';

/**
 * Stores the result of an inlined comprehension before the variables that it used get their old
 * values back, where the result is stored in a local or dropped at once: the swap is then needless.
 */
export function staticSwaps(instructions: readonly Instruction[]): Instruction[] {
  const result = [...instructions];
  result.forEach((swap, at) => {
    if (swap.op !== op.SWAP) return;
    const stores = result.slice(at + 1, at + 1 + swap.arg);
    const [first] = stores;
    const last = stores.at(-1);
    if (!first || !last || stores.length !== swap.arg) return;
    const restores = stores.slice(0, -1);
    const restored = restores.every(({ op: code }) => code === op.STORE_FAST_MAYBE_NULL);
    const taken = last.op === op.POP_TOP || last.op === op.STORE_FAST;
    if (
      !restored ||
      !taken ||
      restores.some(({ arg }) => last.op === op.STORE_FAST && arg === last.arg)
    ) {
      return;
    }
    result[at] = { ...swap, arg: 1 };
    result[at + 1] = last;
    result[at + swap.arg] = first;
  });
  return result;
}
