import type { CodeObject, Instruction } from './code.ts';
import { endsBlock, isJump, op, stackEffect } from './opcodes.ts';

/** MAX_COPY_SIZE: the longest block that is copied to where a jump leads to it. */
const mostCopied = 4;

/** Stack depth before each instruction that can be reached; -1 for the others. */
export function stackDepths(
  instructions: readonly Instruction[],
  handlers: CodeObject['handlers'],
  follows: (from: number, to: number) => boolean = () => true,
  entry = 0,
): number[] {
  const depths = new Array<number>(instructions.length).fill(-1);
  const work: { at: number; depth: number }[] = [{ at: 0, depth: entry }];
  for (const { target, depth } of handlers) work.push({ at: target, depth: depth + 1 });
  for (let next = work.pop(); next; next = work.pop()) {
    let { at, depth } = next;
    while (at < instructions.length && depths[at] === -1) {
      const instruction = instructions[at];
      if (!instruction) break;
      depths[at] = depth;
      const { popped, pushed } = stackEffect(instruction.op, instruction.arg);
      const after = depth - popped + pushed;
      if (isJump(instruction.op) && follows(at, instruction.arg)) {
        work.push({ at: instruction.arg, depth: after });
      }
      if (endsBlock(instruction.op) || !follows(at, at + 1)) break;
      depth = after;
      at += 1;
    }
  }
  return depths;
}

/** Whether a block that leaves the function is so short that a jump to it is replaced by a copy. */
function isSmallExit(instructions: readonly Instruction[], at: number): boolean {
  let count = 0;
  for (let next = at; count <= mostCopied; next += 1) {
    const code = instructions[next]?.op;
    if (code === undefined || isJump(code)) return false;
    if (code !== op.LINE) count += 1;
    if (endsBlock(code)) return count <= mostCopied;
  }
  return false;
}

/**
 * Stack depth before each instruction that `optimize_load_fast` of Python/flowgraph.c (3.14)
 * comes to; -1 for the others. It goes from the entry along jumps and from block to next block, but no
 * further than an empty block: one of code that nothing leads to, which is emptied and left in its
 * place. A jump over such blocks, and over code that only exceptions lead to and that is moved to the
 * end, has become needless and is gone, so that the way ends there.
 */
export function visitedDepths(
  instructions: readonly Instruction[],
  handlers: CodeObject['handlers'],
  empty: ReadonlySet<number>,
): number[] {
  const warm = stackDepths(instructions, []);
  const all = stackDepths(instructions, handlers);
  return stackDepths(instructions, [], (from, to) => {
    if (to === from + 1) return !empty.has(to);
    if (instructions[from]?.op !== op.JUMP || to < from) return true;
    if (isSmallExit(instructions, to)) return true;
    let stopped = false;
    for (let at = from + 1; at <= to; at += 1) {
      if (at < to && warm[at] !== -1) return true;
      // The line of a loop's jump back is kept where the loop never comes to its end.
      const dead = at < to && all[at] === -1 && instructions[at]?.op !== op.LINE;
      stopped ||= empty.has(at) || dead;
    }
    return !stopped;
  });
}
