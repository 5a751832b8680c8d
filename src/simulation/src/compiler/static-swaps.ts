// apply_static_swaps of Python/flowgraph.c, CPython 3.11 to 3.15.
import type { Instruction } from './code.ts';
import { op } from './opcodes.ts';

/** Instructions that may be carried out in another order than the stack has it. */
function isSwappable(code: number): boolean {
  return code === op.STORE_FAST || code === op.STORE_FAST_MAYBE_NULL || code === op.POP_TOP;
}

function storesTo({ op: code, arg }: Instruction): number | null {
  return code === op.STORE_FAST || code === op.STORE_FAST_MAYBE_NULL ? arg : null;
}

/** Whether the first and the last of some instructions may change places. */
function mayChange(between: readonly Instruction[], count: number): boolean {
  const [first] = between;
  const last = between.at(-1);
  if (!first || !last || between.length !== count) return false;
  if (!between.every(({ op: code }) => isSwappable(code))) return false;
  const stored = [first, last].map(storesTo).filter((local) => local !== null);
  if (stored.length === 0) return true;
  if (stored.length === 2 && stored[0] === stored[1]) return false;
  return between.slice(1, -1).every((each) => {
    const local = storesTo(each);
    return local === null || !stored.includes(local);
  });
}

/**
 * Does without swaps of what is then stored in locals or dropped: the stores change places instead.
 * So old values of `a, b = x, y` go in the order in which the stores are then made.
 */
export function staticSwaps<T extends Instruction>(instructions: readonly T[]): T[] {
  const result = [...instructions];
  for (const start of result.keys()) {
    if (result[start]?.op !== op.SWAP) continue;
    // A swap that is gone may let one before it go.
    for (let at = start; at >= 0; at -= 1) {
      const swap = result[at];
      if (!swap || (swap.op !== op.SWAP && !isSwappable(swap.op))) break;
      if (swap.op !== op.SWAP || swap.arg < 2) continue;
      const stores = result.slice(at + 1, at + 1 + swap.arg);
      if (!mayChange(stores, swap.arg)) break;
      const [first] = stores;
      const last = stores.at(-1);
      if (!first || !last) break;
      result[at] = { ...swap, arg: 1 };
      result[at + 1] = last;
      result[at + swap.arg] = first;
    }
  }
  return result;
}
