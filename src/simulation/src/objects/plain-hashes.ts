// Hashes of the types whose own code runs nothing of the program.
import { PyComplex } from './complex.ts';
import { PyBytes } from './bytes.ts';
import type { PyBuiltin } from './functions.ts';
import { PyMethod } from './functions.ts';
import { type Hash, intHash, saltedHash } from './hash.ts';
import type { Heap } from './heap.ts';
import type { PyObject } from './object.ts';
import { strHash } from './plain-values.ts';
import { PyRange } from './ranges.ts';
import { floatHash, tupleHash } from './rare-hashes.ts';
import { PyTuple } from './sequences.ts';
import { AddressInt, PyFloat, PyInt, PyNone, PyStr } from './simple.ts';
import { PySet } from './tables.ts';

const noneHash = 0xfca86420;
const permanentNumbers = new WeakMap<PyObject, number>();
let permanents = 0;

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
    return Number.isNaN(object.value) ? addressHash(heap, object) : floatHash(object.value, word);
  }
  if (object instanceof PyNone) {
    if (minor < 12) return addressHash(heap, object);
    return word === 8 ? noneHash : noneHash | 0;
  }
  if (object instanceof PyRange) {
    const { length } = object;
    const none = plainHash(heap, heap.none) ?? 0;
    const start = length > 0 ? intHash(object.start, word) : none;
    return tupleHash(
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
  return !(object instanceof PyRange || object instanceof PyComplex);
}

/** The hash of a bound method, by its two parts. */
export function boundHash(heap: Heap, object: PyMethod | PyBuiltin): Hash {
  const self = object.self ? addressHash(heap, object.self) : 0;
  const other = object instanceof PyMethod ? addressHash(heap, object.callable) : object.name;
  return saltedHash(`${String(self)} ${String(other)}`, heap.seed, heap.profile.word);
}
