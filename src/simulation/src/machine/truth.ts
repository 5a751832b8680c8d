import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt, PyNone } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { plainLength } from './lengths.ts';

/** `bool(object)`: PyObject_IsTrue of Objects/object.c. */
export function truthOf(machine: Machine, frame: Frame, object: PyObject): boolean {
  if (object instanceof PyInt) return object.value !== 0n;
  if (object instanceof PyNone) return false;
  if (object instanceof PyFloat) return object.value !== 0;
  if (isProxy(object)) {
    return behindProxy(machine, object, (target) => machine.truth(frame, target));
  }
  const length = plainLength(object);
  if (length !== null) return length > 0;
  const own = machine.special(object, '__bool__') ?? machine.special(object, '__len__');
  if (!own) return true;
  machine.call(frame, own, [object]);
  const truth = machine.truth(frame, frame.peek(0));
  frame.pop();
  return truth;
}
