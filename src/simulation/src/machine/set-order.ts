// Hashes that do not vary from run to run: Objects/longobject.c, floatobject.c, tupleobject.c.
import type { PyObject } from '../objects/object.ts';
import { PyFloat, PyInt } from '../objects/simple.ts';

/** `hash(x)` where it is the same in every run, else null (strings are salted, others use addresses). */
export function stableHash(object: PyObject, word: 4 | 8): bigint | null {
  if (object instanceof PyInt) return intHash(object.value, word);
  if (object instanceof PyFloat && Number.isInteger(object.value)) {
    return intHash(BigInt(object.value), word);
  }
  return null;
}

function intHash(value: bigint, word: 4 | 8): bigint {
  const modulus = (1n << (word === 8 ? 61n : 31n)) - 1n;
  const magnitude = (value < 0n ? -value : value) % modulus;
  const hash = value < 0n ? -magnitude : magnitude;
  return hash === -1n ? -2n : hash;
}
