// Methods and how class attributes are told apart: Objects/descrobject.c and classobject.c, CPython 3.11 to
// 3.15.
import { PyDescriptor, PyProperty } from '../objects/descriptors.ts';
import { PyFunction, PyMethod } from '../objects/functions.ts';
import type { PyObject } from '../objects/object.ts';
import type { Machine } from './context.ts';
import { holdFields } from './hold-fields.ts';
import { NativeObject } from './native-object.ts';
import { typeError } from './raise.ts';

/** Whether a class attribute goes before an instance's own: one that can be got, and set or deleted. */
export function goesFirst(found: PyObject): boolean {
  if (!isDataDescriptor(found)) return false;
  return !found.cls || found instanceof PyProperty || found.type.lookup('__get__') !== undefined;
}

/** Whether a class attribute decides what it means to set or delete it (PyDescr_IsData). */
export function isDataDescriptor(found: PyObject): boolean {
  if (found instanceof PyFunction) return false;
  if (found instanceof PyDescriptor) return found.kind === 'getset' || found.kind === 'member';
  if (found instanceof PyProperty) return true;
  const { type } = found;
  if (found instanceof NativeObject && found.slots.set) return true;
  if (!type.isUserClass) return false;
  return type.lookup('__set__') !== undefined || type.lookup('__delete__') !== undefined;
}

/** A method of `callable` and `self`, which nobody has counted yet. */
export function newMethod(machine: Machine, callable: PyObject, self: PyObject): PyMethod {
  return holdFields(machine, new PyMethod(callable, self), [
    ['.__func__', callable],
    ['.__self__', self],
  ]);
}

/** Raises where a descriptor is used on an object of another type. */
export function checkOwner(
  machine: Machine,
  found: PyDescriptor,
  object: PyObject,
  called = true,
): void {
  const { owner, name, kind } = found;
  if (object.type.isSubtypeOf(owner)) return;
  const wanted =
    kind === 'slot' && called
      ? `descriptor '${name}' requires a '${owner.name}' object but received a '${object.type.name}'`
      : `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${object.type.name}' object`;
  throw typeError(machine, wanted);
}
