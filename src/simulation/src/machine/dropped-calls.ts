// How a call of C code lets go of what lay on the stack for it: DECREF_INPUTS of CALL, CALL_KW and
// CALL_FUNCTION_EX in Python/bytecodes.c, CPython 3.11 to 3.15.
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** Lets go of what a call of C code lay on the stack for: from 3.14 on the last argument goes first. */
export function dropCall({ profile }: Machine, frame: Frame, base: number): void {
  if (profile.minor >= 14) frame.collapseDownwards(base);
  else frame.collapse(base);
}

/** The same for a call that raised: until 3.13 the callable goes first, then the first argument. */
export function dropFailedCall(
  { profile }: Machine,
  frame: Frame,
  base: number,
  count: number,
): void {
  const end = base + 2 + count;
  if (profile.minor >= 14 || frame.depth < end) return;
  frame.unwind(end);
  const order = Array.from({ length: end - base }, (_, at) => at);
  frame.releaseInOrder(base, order);
}
