import { ClockFloat } from '../objects/clock.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';

/** A new time, whose value nobody may ask for. */
export function clockTime(machine: Machine): ClockFloat {
  return machine.heap.allocate(
    new ClockFloat(() => {
      throw machine.unsupported('what a clock says');
    }),
  );
}

/** Whether an operand is a time, so that the result is one. */
export function fromClock(left: PyObject, right: PyObject): boolean {
  return left instanceof ClockFloat || right instanceof ClockFloat;
}
