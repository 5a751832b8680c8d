import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';

/** `a == b` where one object equals itself (PyObject_RichCompareBool). */
export function equalItems(machine: Machine, frame: Frame, a: PyObject, b: PyObject): boolean {
  return a === b || machine.equal(frame, a, b);
}
