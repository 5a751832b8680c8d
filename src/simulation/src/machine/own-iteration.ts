import { PyFunction } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import { PyList, PyTuple } from '../objects/sequences.ts';

/** Whether a class of the program says how its objects are walked over, as C then has to ask it. */
export function hasOwnIter({ cls }: PyObject): boolean {
  return cls?.lookup('__iter__') instanceof PyFunction;
}

/** The items of a list or a tuple that is walked over as its builtin type does; null for all else. */
export function itemsAtHand(object: PyObject): readonly PyObject[] | null {
  if (!(object instanceof PyList || object instanceof PyTuple)) return null;
  return hasOwnIter(object) ? null : object.items;
}
