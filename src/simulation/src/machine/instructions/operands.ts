// The order in which instructions let go of their operands: DECREF_INPUTS in Python/bytecodes.c as
// Tools/cases_generator writes it out. Until 3.13 the lowest goes first; from 3.14 on, where a stack
// reference is closed after another, the top one, but for instructions written otherwise.
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { Raised } from '../raise.ts';

const upwards = [0, 1];
const downwards = [1, 0];

/**
 * Lets an instruction push the result that it makes of the two operands on top; `since` is the first
 * version that lets go of the upper one first.
 */
export function withOperands(machine: Machine, frame: Frame, since: number, act: () => void): void {
  const base = frame.depth - 2;
  const { minor } = machine.profile;
  try {
    act();
  } catch (error) {
    // Until 3.13 the operands are gone before the exception is looked at.
    if (minor < 14 && error instanceof Raised) {
      frame.unwind(base + 2);
      frame.releaseInOrder(base, upwards);
    }
    throw error;
  }
  frame.collapseInOrder(base, minor >= since ? downwards : upwards);
}

/** Lets go of the operands of an instruction that stores or deletes an item. */
export function dropOperands({ profile: { minor } }: Machine, frame: Frame, count: number): void {
  const order = Array.from({ length: count }, (_, at) => at);
  frame.releaseInOrder(frame.depth - count, minor < 14 ? order : order.reverse());
}
