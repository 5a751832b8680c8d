// Operators that Python code decides: binary_op1 of Objects/abstract.c with slot_nb_add and its like,
// do_richcompare of Objects/object.c with slot_tp_richcompare of Objects/typeobject.c, 3.11 to 3.15.
import { objectType, type PyObject } from '../objects/object.ts';
import { PyFloat, PyInt } from '../objects/simple.ts';
import type { Machine } from './context.ts';
import type { Frame } from './frame.ts';
import { comparisonMethods, type RichOperator, swapped } from './rich-comparison.ts';
import { callSpecial, specialOf } from './special-methods.ts';

/** Calls a special method and pushes its result; false where there is none or it is NotImplemented. */
function answered(
  machine: Machine,
  frame: Frame,
  name: string,
  object: PyObject,
  other: PyObject,
): boolean {
  if (!callSpecial(machine, frame, name, object, other)) return false;
  if (frame.peek(0) !== machine.heap.notImplemented) return true;
  frame.pop();
  return false;
}

function decides(object: PyObject, name: string): boolean {
  if (!object.cls) return false;
  return [`__${name}__`, `__r${name}__`].some((method) => specialOf(object, method) !== undefined);
}

/** Pushes what Python code makes of `left operator right`; false where none does. `name` is `add` or the like. */
export function binaryByMethod(
  machine: Machine,
  frame: Frame,
  name: string,
  left: PyObject,
  right: PyObject,
): boolean {
  const [plain, turned] = [`__${name}__`, `__r${name}__`];
  const others = left.type !== right.type && decides(right, name);
  if (decides(left, name)) {
    let rest = others;
    const below = right.type.isSubtypeOf(left.type);
    if (rest && below && right.type.lookup(turned) !== left.type.lookup(turned)) {
      if (answered(machine, frame, turned, right, left)) return true;
      rest = false;
    }
    if (answered(machine, frame, plain, left, right)) return true;
    return rest && answered(machine, frame, turned, right, left);
  }
  if (!others) return false;
  const numbers = isNumber(left) && isNumber(right) && !right.type.isSubtypeOf(left.type);
  return !numbers && answered(machine, frame, turned, right, left);
}

function isNumber(object: PyObject): boolean {
  return object instanceof PyInt || object instanceof PyFloat;
}

/** Pushes what Python code makes of `left operator= right` in place; false where none does. */
export function inPlaceByMethod(
  machine: Machine,
  frame: Frame,
  name: string,
  left: PyObject,
  right: PyObject,
): boolean {
  return answered(machine, frame, `__i${name}__`, left, right);
}

/** tp_richcompare of one side. */
function compared(
  machine: Machine,
  frame: Frame,
  operator: RichOperator,
  object: PyObject,
  other: PyObject,
): boolean {
  if (!object.cls) return false;
  if (specialOf(object, comparisonMethods[operator])) {
    return answered(machine, frame, comparisonMethods[operator], object, other);
  }
  // object.__ne__ turns the answer of __eq__ round.
  const turns = object.cls.lookup('__ne__') === objectType.lookup('__ne__');
  if (operator !== '!=' || !turns || !answered(machine, frame, '__eq__', object, other))
    return false;
  frame.push(machine.heap.bool(!machine.truth(frame, frame.peek(0))));
  frame.collapse(frame.depth - 2);
  return true;
}

/** Pushes what Python code makes of a comparison; false where none does. */
export function compareByMethod(
  machine: Machine,
  frame: Frame,
  operator: RichOperator,
  left: PyObject,
  right: PyObject,
): boolean {
  const turned = swapped[operator];
  const first = left.type !== right.type && right.type.isSubtypeOf(left.type);
  if (first && compared(machine, frame, turned, right, left)) return true;
  if (compared(machine, frame, operator, left, right)) return true;
  return !first && compared(machine, frame, turned, right, left);
}
