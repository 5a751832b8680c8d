// Iterators over what has only `__getitem__`: Objects/iterobject.c, CPython 3.11 to 3.15.
import { builtinType, type PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { pushAt } from './item-at.ts';
import { type NativeObject, newNative } from './native-object.ts';

const sequenceIteratorType = builtinType('iterator');

/** Asks `__getitem__` for one position after another, as iter_iternext does. */
function nextOfItems(machine: Machine, frame: Frame, self: NativeObject): boolean {
  const sequence = self.get(machine.heap, '.seq');
  if (!sequence) return false;
  if (pushAt(machine, frame, sequence, self.position)) {
    self.position += 1;
    return true;
  }
  self.drop(machine.heap, '.seq');
  return false;
}

/** An iterator over what `__getitem__` of an object gives. */
export function iteratorOfItems(machine: Machine, object: PyObject): PyObject {
  return newNative(machine, sequenceIteratorType, 4, [['.seq', object]], { next: nextOfItems });
}
