// Equality of the types whose own code runs nothing of the program, and hashes of strings.
import { PyBuiltin, PyMethod } from './functions.ts';
import { saltedHash } from './hash.ts';
import type { Heap } from './heap.ts';
import type { PyObject } from './object.ts';
import { PyFloat, PyInt, PyStr, strType } from './simple.ts';

/** The hash of a string, salted as CPython's is; kept with the string. */
export function strHash(heap: Heap, text: PyStr): number {
  if (text.hash === 0 && text.value !== '') {
    text.hash = saltedHash(text.value, heap.seed, heap.profile.word);
  }
  return text.hash;
}

/** Whether two values of plain types are equal; null where other code has to decide. */
export function plainEqual(a: PyObject, b: PyObject): boolean | null {
  if (a === b) return true;
  if (a instanceof PyStr && b instanceof PyStr) {
    return a.type === strType && b.type === strType ? a.value === b.value : null;
  }
  if (isPlainNumber(a) && isPlainNumber(b)) return numbersEqual(a, b);
  return null;
}

function isPlainNumber(object: PyObject): object is PyInt | PyFloat {
  return (object instanceof PyInt || object instanceof PyFloat) && object.type.hidden;
}

/** Whether an int or float equals another. */
export function numbersEqual(a: PyInt | PyFloat, b: PyInt | PyFloat): boolean {
  // JavaScript compares a bigint with a number by their exact values.
  return a.value == b.value;
}

/** Whether two objects are equal by the identity of what they are made of: bound methods. */
export function sameBound(a: PyObject, b: PyObject): boolean {
  if (a instanceof PyMethod && b instanceof PyMethod) {
    return a.self === b.self && a.callable === b.callable;
  }
  if (!(a instanceof PyBuiltin && b instanceof PyBuiltin)) return a === b;
  return a.name === b.name && a.self === b.self;
}
