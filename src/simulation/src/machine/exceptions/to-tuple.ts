import type { PyObject } from '../../objects/object.ts';
import { PyTuple } from '../../objects/sequences.ts';
import type { Machine } from '../context.ts';
import type { Frame } from '../frame.ts';
import { newTuple } from '../tuples.ts';

/** Pushes a tuple of what an iterable gives; a tuple itself (PySequence_Tuple). */
export function toTuple(machine: Machine, frame: Frame, iterable: PyObject): void {
  if (iterable instanceof PyTuple) {
    frame.push(iterable);
    return;
  }
  const base = frame.depth;
  machine.iterate(frame, iterable);
  const iterator = frame.peek(0);
  const items: PyObject[] = [];
  while (machine.next(frame, iterator)) items.push(frame.peek(0));
  frame.push(newTuple(machine, items));
  frame.collapse(base);
}
