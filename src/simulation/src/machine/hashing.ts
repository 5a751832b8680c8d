// PyObject_Hash and what raises where there is no hash: Objects/object.c, tupleobject.c, setobject.c,
// dict_unhashable_type of dictobject.c (3.14).
import { PyDescriptor, UnboundSpecial } from '../objects/descriptors.ts';
import { PyBuiltin, PyFunction, PyMethod, PySlice } from '../objects/functions.ts';
import { PyComplex } from '../objects/complex.ts';
import { complexes } from './complex/complex-chunk.ts';
import { canonical, type Hash, intHash } from '../objects/hash.ts';
import { frozensetHash, tupleHash } from '../objects/rare-hashes.ts';
import { PyWeakref } from '../objects/instances.ts';
import { objectType, type PyObject, type PyType } from '../objects/object.ts';
import { addressHash, boundHash, isSalted, plainHash } from '../objects/plain-hashes.ts';
import { strHash } from '../objects/plain-values.ts';
import { PyTuple } from '../objects/sequences.ts';
import { AddressInt, PyInt, PyNone, PyStr, strType } from '../objects/simple.ts';
import { PySet } from '../objects/tables.ts';
import type { Machine } from './context.ts';
import { inFlight, Raised, typeError } from './raise.ts';

const unhashable: ReadonlySet<string> = new Set([
  'list',
  'dict',
  'set',
  'bytearray',
  'collections.deque',
  'collections.defaultdict',
  'collections.OrderedDict',
  'collections.Counter',
  'array.array',
  'dict_keys',
  'dict_items',
]);

/** `__hash__` of a user class: null where it has none, undefined where a builtin type's holds. */
function ownHash(type: PyType): PyObject | null | undefined {
  for (const base of type.mro) {
    if (!base.isUserClass) return unhashable.has(base.name) ? null : undefined;
    const own = base.attributes.get('__hash__');
    if (own) return own instanceof PyNone ? null : own;
  }
  return undefined;
}

/** `hash(object)`: runs the program's `__hash__` where it has one. */
export function hashOf(machine: Machine, object: PyObject): Hash {
  const { heap } = machine;
  const { type } = object;
  if (type === strType && object instanceof PyStr) return strHash(heap, object);
  const own = ownHash(type);
  const slice = object instanceof PySlice && machine.profile.minor < 12;
  if (own === null || slice) throw typeError(machine, `unhashable type: '${type.name}'`);
  if (own instanceof PyDescriptor && own.owner === objectType) return addressHash(heap, object);
  if (own && !(own instanceof PyDescriptor)) return calledHash(machine, own, object);
  return builtinHash(machine, object);
}

/** The hash that the builtin type of an object gives it, whatever its class says. */
function builtinHash(machine: Machine, object: PyObject): Hash {
  const { heap } = machine;
  const plain = plainHash(heap, object);
  if (plain !== null) return plain;
  if (object instanceof PyTuple) return hashOfTuple(machine, object);
  if (object instanceof PySet) {
    object.hash ??= frozensetHash(
      object.elements().map(({ hash }) => hash),
      machine.profile.word,
    );
    return object.hash;
  }
  if (object instanceof PySlice) {
    const parts = [object.start, object.stop, object.step].map((part) => hashOf(machine, part));
    return tupleHash(parts, machine.profile.word);
  }
  if (object instanceof PyComplex) return complexes.code.complexHash(object, machine.profile.word);
  if (object instanceof PyWeakref) return hashOfReference(machine, object);
  if (object instanceof PyMethod || object instanceof PyBuiltin) {
    return boundHash(heap, object);
  }
  return addressHash(heap, object);
}

/** Kept with the tuple from 3.14 on. */
function hashOfTuple(machine: Machine, tuple: PyTuple): Hash {
  if (tuple.hash !== null && machine.profile.minor >= 14) return tuple.hash;
  const hashes = tuple.items.map((item) => hashOf(machine, item));
  tuple.hash = tupleHash(hashes, machine.profile.word);
  return tuple.hash;
}

/** weakref_hash: the hash of the referent, kept; `TypeError` where that has gone before. */
export function hashOfReference(machine: Machine, reference: PyWeakref): Hash {
  if (reference.isProxy) throw typeError(machine, `unhashable type: '${reference.type.name}'`);
  if (reference.hash !== null) return reference.hash;
  if (!reference.referent) throw typeError(machine, 'weak object has gone away');
  reference.hash = hashOf(machine, reference.referent);
  return reference.hash;
}

function calledHash(machine: Machine, own: PyObject, object: PyObject): Hash {
  const { frame } = machine;
  machine.call(frame, own instanceof PyFunction ? own : new UnboundSpecial(own), [object]);
  const result = frame.peek(0);
  if (!(result instanceof PyInt)) {
    throw typeError(machine, '__hash__ method should return an integer');
  }
  const { word } = machine.profile;
  const fits = BigInt.asIntN(word * 8, result.value) === result.value;
  const salted = result instanceof AddressInt;
  if (salted) machine.heap.noteSalted(machine.line);
  const hash = salted
    ? (plainHash(machine.heap, result) ?? 0)
    : fits
      ? canonical(result.value)
      : intHash(result.value, word);
  frame.pop();
  return hash;
}

/** What a key is used for; 3.14 says so where it is unhashable. */
export type KeyUse = 'dict key' | 'set element';

/** The hash of a key in a dict or set. */
export function hashKey(machine: Machine, object: PyObject, use: KeyUse): Hash {
  if (machine.profile.minor < 14) return hashOf(machine, object);
  try {
    return hashOf(machine, object);
  } catch (error) {
    if (!(error instanceof Raised) || error.exception.type.name !== 'TypeError') throw error;
    const text = machine.str(machine.frame, error.exception);
    machine.heap.decref(error.exception, inFlight(machine));
    const name = object.type.name;
    throw typeError(machine, `cannot use '${name}' as a ${use} (${text})`);
  }
}

/**
 * The hash that a program is told, or that of the builtin type; one that varies between runs of CPython
 * is told to the heap.
 */
export function shownHash(machine: Machine, object: PyObject, builtin = false): Hash {
  const hash = builtin ? builtinHash(machine, object) : hashOf(machine, object);
  if (isSalted(machine.heap, object)) machine.heap.noteSalted(machine.line);
  return hash;
}
