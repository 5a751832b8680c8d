import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** Pushes the item at a position (PySequence_GetItem); false where there is none. */
export function pushAt(machine: Machine, frame: Frame, sequence: PyObject, at: number): boolean {
  const depth = frame.depth;
  try {
    const index = machine.heap.int(at);
    frame.push(index);
    machine.getItem(frame, sequence, index);
    frame.collapse(depth);
    return true;
  } catch (error) {
    if (!machine.swallow(error, 'IndexError') && !machine.swallow(error, 'StopIteration')) {
      throw error;
    }
    frame.unwind(depth);
    return false;
  }
}
