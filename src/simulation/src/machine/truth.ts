import type { PyObject } from '../objects/object.ts';
import { PyComplex } from '../objects/complex.ts';
import { PyFloat, PyInt, PyNone, UnknownInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { behindProxy, isProxy } from './proxies.ts';
import { typeError } from './raise.ts';
import { callSpecial } from './special-methods.ts';
import { lengthFrom, plainLength } from './lengths.ts';
import { refuseUnknown } from './unknown-ints.ts';

/** `bool(object)`: PyObject_IsTrue of Objects/object.c. */
export function truthOf(machine: Machine, frame: Frame, object: PyObject): boolean {
  if (object.cls) {
    const own = ownTruth(machine, frame, object);
    if (own !== null) return own;
  }
  if (object instanceof PyInt) {
    if (object instanceof UnknownInt) refuseUnknown(machine, '==', object, machine.heap.int(0));
    return object.value !== 0n;
  }
  if (object instanceof PyNone) return false;
  if (object === machine.heap.notImplemented && machine.profile.minor >= 14) {
    throw typeError(machine, 'NotImplemented should not be used in a boolean context');
  }
  if (object instanceof PyFloat) return object.value !== 0;
  if (object instanceof PyComplex) return object.real !== 0 || object.imag !== 0;
  if (isProxy(object)) {
    return behindProxy(machine, object, (target) => machine.truth(frame, target));
  }
  const length = plainLength(object);
  if (length !== null) return length > 0;
  return true;
}

/** What `__bool__` or `__len__` of the object's class says; null where it has neither. */
function ownTruth(machine: Machine, frame: Frame, object: PyObject): boolean | null {
  if (callSpecial(machine, frame, '__bool__', object)) {
    const result = frame.peek(0);
    if (!(result instanceof PyInt && result.isBool)) {
      throw typeError(
        machine,
        machine.profile.minor >= 15
          ? `${object.type.name}.__bool__() must return a bool, not ${result.type.name}`
          : `__bool__ should return bool, returned ${result.type.name}`,
      );
    }
    frame.pop();
    return result.value !== 0n;
  }
  // The nb_bool of a number comes before any length.
  const isNumber =
    object instanceof PyInt || object instanceof PyFloat || object instanceof PyComplex;
  if (isNumber || !callSpecial(machine, frame, '__len__', object)) return null;
  return lengthFrom(machine, frame) > 0;
}
