// Special methods that C code gets bound to their objects: _PyObject_LookupSpecial of Objects/typeobject.c,
// CPython 3.11 to 3.15.
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** Calls a special method that is bound to its object and so holds it, as with `more` others do. */
export function callBound(
  machine: Machine,
  frame: Frame,
  method: PyObject,
  args: readonly [PyObject, ...PyObject[]],
  more = 0,
): void {
  const base = frame.depth;
  for (let held = 0; held <= more; held += 1) frame.push(args[0]);
  machine.call(frame, method, args);
  frame.collapse(base);
}
