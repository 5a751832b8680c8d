// Comparisons: do_richcompare in Objects/object.c and the types' own.
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt, PyStr } from '../objects/simple.ts';
import { numbersEqual } from '../objects/plain-values.ts';
import { comparisons } from './comparisons-chunk.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { type Order, ordered } from './order.ts';
import { equalToRest } from './the-rest.ts';
import { refuseUnknown } from './unknown-ints.ts';

/** `a == b`; `asked` where the methods of their classes have been asked already. */
export function equalObjects(
  machine: Machine,
  frame: Frame,
  a: PyObject,
  b: PyObject,
  asked = false,
): boolean {
  const toRest = equalToRest(machine, a, b);
  if (toRest !== null) return toRest;
  if (isNumber(a) && isNumber(b)) {
    refuseUnknown(machine, '==', a, b);
    return numbersEqual(a, b);
  }
  if (isText(a) && isText(b)) return a.value === b.value;
  return comparisons.code.equalOthers(machine, frame, a, b, asked);
}

/** `a < b` and the like. */
export function compareOrder(
  machine: Machine,
  frame: Frame,
  operator: Order,
  a: PyObject,
  b: PyObject,
  asked = false,
): boolean {
  if (isNumber(a) && isNumber(b)) {
    refuseUnknown(machine, operator, a, b);
    return ordered(operator, a.value, b.value);
  }
  return comparisons.code.compareOthers(machine, frame, operator, a, b, asked);
}

/** Whether an object is an int or float of no class of the program. */
function isNumber(object: PyObject): object is PyInt | PyFloat {
  return (object instanceof PyInt || object instanceof PyFloat) && !object.cls;
}

function isText(object: PyObject): object is PyStr {
  return object instanceof PyStr && !object.cls;
}
