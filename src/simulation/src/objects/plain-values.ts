// Hashes and equality of the types whose own code runs nothing of the program.
import { PyBytes } from './bytes.ts';
import { PyBuiltin, PyMethod } from './functions.ts';
import { type Hash, intHash, saltedHash } from './hash.ts';
import type { Heap } from './heap.ts';
import type { PyObject } from './object.ts';
import { PyRange } from './ranges.ts';
import { rareHashes } from './rare-hashes-chunk.ts';
import { PyTuple } from './sequences.ts';
import { AddressInt, PyFloat, PyInt, PyNone, PyStr, strType } from './simple.ts';
import { PySet } from './tables.ts';

const noneHash = 0xfca86420;
const permanentNumbers = new WeakMap<PyObject, number>();
let permanents = 0;

/** The hash of a string, salted as CPython's is; kept with the string. */
export function strHash(heap: Heap, text: PyStr): number {
  if (text.hash === 0 && text.value !== '') {
    text.hash = saltedHash(text.value, heap.seed, heap.profile.word);
  }
  return text.hash;
}

/** The hash of an object by its address. */
export function addressHash(heap: Heap, object: PyObject): number {
  let number = object.id;
  if (number === 0) {
    number = permanentNumbers.get(object) ?? (permanents -= 1);
    permanentNumbers.set(object, number);
  }
  return saltedHash(`#${String(number)}`, heap.seed, heap.profile.word);
}

/** The hash of a value that is no container; null where its type decides otherwise. */
export function plainHash(heap: Heap, object: PyObject): Hash | null {
  const { word, minor } = heap.profile;
  if (object instanceof PyStr) return strHash(heap, object);
  if (object instanceof PyBytes) {
    object.hash ??= object.text === '' ? 0 : saltedHash(`b${object.text}`, heap.seed, word);
    return object.hash;
  }
  if (object instanceof AddressInt) return saltedHash(String(object.value), heap.seed, word);
  if (object instanceof PyInt) return intHash(object.value, word);
  if (object instanceof PyFloat) {
    return Number.isNaN(object.value)
      ? addressHash(heap, object)
      : rareHashes.code.floatHash(object.value, word);
  }
  if (object instanceof PyNone) {
    if (minor < 12) return addressHash(heap, object);
    return word === 8 ? noneHash : noneHash | 0;
  }
  if (object instanceof PyRange) {
    const { length } = object;
    const none = plainHash(heap, heap.none) ?? 0;
    const start = length > 0 ? intHash(object.start, word) : none;
    return rareHashes.code.tupleHash(
      [intHash(BigInt(length), word), start, length > 1 ? intHash(object.step, word) : none],
      word,
    );
  }
  return null;
}

/** Whether the hash of an object is another in every run of CPython. */
export function isSalted(heap: Heap, object: PyObject): boolean {
  if (object instanceof PyStr) return object.value !== '';
  if (object instanceof PyTuple) return object.items.some((item) => isSalted(heap, item));
  if (object instanceof PySet) return object.salted;
  if (object instanceof PyFloat) return Number.isNaN(object.value);
  if (object instanceof PyNone) return heap.profile.minor < 12;
  if (object instanceof PyInt) return object instanceof AddressInt;
  // Also what a program's own `__hash__` gives, which may be made of others.
  return !(object instanceof PyRange);
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

/** The hash of a bound method, by its two parts. */
export function boundHash(heap: Heap, object: PyMethod | PyBuiltin): Hash {
  const self = object.self ? addressHash(heap, object.self) : 0;
  const other = object instanceof PyMethod ? addressHash(heap, object.callable) : object.name;
  return saltedHash(`${String(self)} ${String(other)}`, heap.seed, heap.profile.word);
}
