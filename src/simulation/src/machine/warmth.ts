// When the code of 3.11 begins to be specialised: _PyCode_Warmup of Include/internal/pycore_code.h,
// called by RESUME and JUMP_BACKWARD of Python/ceval.c.
import type { CodeObject } from '../compiler/code.ts';

/** QUICKENING_WARMUP_DELAY: calls and jumps back until all of a code object may be specialised. */
const warmupDelay = 8;
const events = new WeakMap<CodeObject, number>();

/** Notes that code of 3.11 begins to run, goes on, or jumps back. */
export function warmUp(code: CodeObject): void {
  events.set(code, (events.get(code) ?? 0) + 1);
}

/** Whether the instructions of code of 3.11 are specialised ones by now, where they can be. */
export function isWarm(code: CodeObject): boolean {
  return (events.get(code) ?? 0) >= warmupDelay;
}
