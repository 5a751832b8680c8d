// Two instructions that become one: insert_superinstructions of Python/flowgraph.c, CPython 3.14 and 3.15.
import type { Instruction } from './code.ts';
import { op } from './opcodes.ts';

/** An instruction with its line in the source. */
export type LocatedInstruction = Instruction & { readonly line: number };

/** Instructions that are joined, by the position of the second: the position of the first. */
export type Joined = ReadonlyMap<number, number>;

/** The last local that half of an argument can name. */
const lastLocal = 15;

/** Finds the pairs of loads and stores of one basic block and line that are joined. */
export function joinedInstructions(
  instructions: readonly LocatedInstruction[],
  starts: ReadonlySet<number>,
  checked: ReadonlySet<number>,
): Joined {
  const joined = new Map<number, number>();
  for (const [at, first] of instructions.entries()) {
    if ((first.op !== op.LOAD_FAST && first.op !== op.STORE_FAST) || checked.has(at)) continue;
    if (joined.has(at)) continue;
    const next = nextOf(instructions, starts, at);
    const second = instructions[next];
    if (!second || checked.has(next) || !pairs(first, second)) continue;
    if (first.arg > lastLocal || second.arg > lastLocal || first.line !== second.line) continue;
    joined.set(next, at);
  }
  return joined;
}

function pairs(first: Instruction, second: Instruction): boolean {
  if (second.op === op.LOAD_FAST) return true;
  return first.op === op.STORE_FAST && second.op === op.STORE_FAST;
}

/** The position of the next instruction of the block that CPython has too; -1 where there is none. */
function nextOf(
  instructions: readonly LocatedInstruction[],
  starts: ReadonlySet<number>,
  from: number,
): number {
  for (let at = from + 1; at < instructions.length && !starts.has(at); at += 1) {
    const instruction = instructions[at];
    const isNothing =
      instruction?.op === op.LINE || (instruction?.op === op.SWAP && instruction.arg === 1);
    if (!isNothing) return at;
  }
  return -1;
}
