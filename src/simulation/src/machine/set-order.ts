// The order in which a set gives its elements: that of its table in Objects/setobject.c.
import type { PyObject } from '../objects/object.ts';
import type { PySet } from '../objects/tables.ts';
import type { Machine } from './context.ts';

/** Tells the heap that the order of a set is about to be seen. */
export function noteOrder(machine: Machine, set: PySet): void {
  if (set.salted && set.used > 1) machine.heap.noteSalted(machine.line);
}

/** The elements in the order of the table, about to be seen. */
export function orderedElements(machine: Machine, set: PySet): PyObject[] {
  noteOrder(machine, set);
  return set.elements().map(({ key }) => key);
}
